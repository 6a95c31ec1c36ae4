// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a message names: who is in the conversation is told, who is not is said so.
#include "app/services/messageservice.h"
#include "ui/messages/messagesview.h"
#include "ui/models/textmatch.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/scrollcolumn.h"

#include <QVBoxLayout>

#include <algorithm>

namespace messages {

using namespace widgets;

void MessagesView::takePeople()
{
    m_composer->setPeople(
        [this](const QString& begin, int limit) {
            auto found = m_messages.mentionable(m_id, begin, limit);
            const auto others =
                begin.isEmpty() || !m_find ? QList<std::pair<QString, QString>>() : m_find(begin, limit);
            for (const auto& person : others) { // found by their names, not by what they do
                const bool named = models::fitOf(begin, person.second) >= models::Fit::Words;
                if (named && found.size() < limit && !isHere(person.first) && !found.contains(person))
                    found.append(person);
            }
            return found;
        },
        [this](const QString& id) { return m_messages.aboutPerson(id); },
        [this](const QString& id) { return isHere(id) ? QString() : tr("not in this conversation"); });
}

bool MessagesView::isHere(const QString& personId) const
{
    return m_page.row.conversation.people.contains(personId);
}

QList<std::pair<QString, QString>> MessagesView::notHere() const
{
    auto people = m_composer->isHidden() || m_page.row.conversation.id != m_id ? QList<std::pair<QString, QString>>()
                                                                               : m_composer->mentioned();
    people.removeIf([this](const auto& person) { return isHere(person.first); });
    return people;
}

void MessagesView::showNotHere()
{
    const auto people = notHere();
    if (people == m_notHereShown)
        return;
    m_notHereShown = people;
    clearLayout(m_notHere);
    for (const auto& [id, name] : people) {
        auto* note = new Banner(QLatin1StringView("circle-alert"), Tone::Neutral);
        note->setObjectName(QStringLiteral("not-here-") + id);
        note->setText(tr("%1 is not in this conversation and is not told.").arg(models::apart(name)));
        m_notHere->addWidget(note);
        if (m_page.row.conversation.direct) // two people stay two
            continue;
        auto* add = note->addAction(tr("Add them"));
        add->setObjectName(QStringLiteral("add-") + id);
        connect(add, &QPushButton::clicked, this, [this, id = id] {
            m_messages.addPeople(m_id, {id});
            m_composer->focusText();
        });
    }
}

} // namespace messages
