// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profileeditor.h"
#include "ui/profile/profileview.h"
#include "ui/widgets/button.h"

// What a rule of this computer has refused is in its form again, opened as a person would.
namespace profile {

void ProfileView::keepKudos(const QString& commandId, const QString& text)
{
    m_back.keep(commandId, [this, text] {
        m_kudosDraft = m_kudosDraft.isEmpty() ? text : text + QStringLiteral("\n\n") + m_kudosDraft;
        focusOn(QStringLiteral("kudos-text"));
        refreshNow();
    });
}

// 'button' opens the form.
void ProfileView::keepSkill(const QString& commandId, const SkillForm& form, const QString& button,
                            const QString& skill)
{
    m_back.keep(commandId, [this, button, skill, chosen = form.skillId(), name = form.skillName(), level = form.level(),
                            note = form.note(), evidence = form.evidence()] {
        if (m_form) // something else is being written
            return;
        m_allSkills = true;
        m_opened.insert(skill);
        refreshNow();
        const auto named = findChildren<widgets::Button*>(button);
        if (!named.isEmpty())
            named.last()->click(); // what the page was before goes a turn later
        auto* again = qobject_cast<SkillForm*>(m_form);
        if (!again)
            return;
        if (!chosen.isEmpty())
            again->setSkill(chosen, name);
        again->setLevel(level);
        again->setNote(note);
        again->setEvidence(evidence);
    });
}

void ProfileView::keepEdit(const QString& commandId, const QJsonObject& changes)
{
    m_back.keep(commandId, [this, changes] {
        if (m_form)
            return;
        m_editing = true;
        refreshNow();
        if (auto* editor = qobject_cast<ProfileEditor*>(m_form))
            editor->takeUp(changes);
    });
}

} // namespace profile
