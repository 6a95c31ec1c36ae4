// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profileeditor.h"
#include "ui/profile/profileview.h"
#include "ui/widgets/button.h"

// What a rule of this computer has refused, or was being written in a window that is made anew, is in its form again,
// opened as a person would.
namespace profile {

void ProfileView::keepKudos(const QString& commandId, const QString& text)
{
    m_back.keep(commandId, [this, text] {
        m_kudosDraft = m_kudosDraft.isEmpty() ? text : text + QStringLiteral("\n\n") + m_kudosDraft;
        focusOn(QStringLiteral("kudos-text"));
        refreshNow();
    });
}

namespace {

const auto kFormButton = QStringLiteral("button");
const auto kFormSkill = QStringLiteral("skill");
const auto kKudosText = QStringLiteral("kudos");
const auto kSkillForm = QStringLiteral("form");
const auto kEditing = QStringLiteral("editing");

// 'button' opens the form.
QVariantMap writtenIn(const SkillForm& form, const QString& button, const QString& skill)
{
    return {{kFormButton, button},
            {kFormSkill, skill},
            {QStringLiteral("chosen"), form.skillId()},
            {QStringLiteral("name"), form.skillName()},
            {QStringLiteral("level"), form.level()},
            {QStringLiteral("note"), form.note()},
            {QStringLiteral("link"), form.link()}};
}

} // namespace

void ProfileView::openAgain(const QVariantMap& written)
{
    if (m_form) // something else is being written
        return;
    m_allSkills = true;
    m_opened.insert(written.value(kFormSkill).toString());
    refreshNow();
    const auto named = findChildren<widgets::Button*>(written.value(kFormButton).toString());
    if (!named.isEmpty())
        named.last()->click(); // what the page was before goes a turn later
    auto* again = qobject_cast<SkillForm*>(m_form);
    if (!again)
        return;
    if (const QString chosen = written.value(QStringLiteral("chosen")).toString(); !chosen.isEmpty())
        again->setSkill(chosen, written.value(QStringLiteral("name")).toString());
    again->setLevel(written.value(QStringLiteral("level")).toInt());
    again->setNote(written.value(QStringLiteral("note")).toString());
    again->setLink(written.value(QStringLiteral("link")).toString());
}

void ProfileView::keepSkill(const QString& commandId, const SkillForm& form, const QString& button,
                            const QString& skill)
{
    m_back.keep(commandId, [this, written = writtenIn(form, button, skill)] { openAgain(written); });
}

QVariantMap ProfileView::writing() const
{
    QVariantMap writing;
    if (!m_kudosDraft.isEmpty())
        writing.insert(kKudosText, m_kudosDraft);
    if (m_editing) // its words are a draft
        writing.insert(kEditing, true);
    else if (const auto* form = qobject_cast<SkillForm*>(m_form))
        writing.insert(kSkillForm, writtenIn(*form, m_formButton, m_formSkill));
    return writing;
}

void ProfileView::writeOn(const QVariantMap& writing)
{
    m_kudosDraft = writing.value(kKudosText).toString();
    m_editing = writing.value(kEditing).toBool() && m_page.mine;
    refreshNow();
    if (writing.contains(kSkillForm))
        openAgain(writing.value(kSkillForm).toMap());
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
