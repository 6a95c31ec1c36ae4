// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/listed.h"
#include "app/services/messageservice.h"
#include "ui/messages/messagesview.h"
#include "ui/models/errorwords.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/scrollcolumn.h"

#include <algorithm>

namespace messages {

using namespace widgets;
using services::MessageRow;

namespace {

constexpr QLatin1StringView kEditDraft("edit-message:"); // not stored; for takeBack()

} // namespace

void MessagesView::beginEdit(const domain::Message& message)
{
    m_editing = message;
    m_composer->setText(message.text);
    m_composer->setSendText(tr("Save"));
    m_composer->focusText();
}

void MessagesView::send()
{
    services::NewText text;
    text.text = m_composer->text();
    if (text.text.isEmpty() || m_id.isEmpty())
        return;
    QStringList untold;
    for (const auto& [id, name] : m_composer->mentioned()) {
        if (isHere(id))
            text.mentions.append(id);
        else
            untold.append(name);
    }
    for (const Composer::File& file : m_composer->files())
        text.files.append({file.name, file.type, file.bytes});
    if (m_editing.id.isEmpty()) {
        keepDraft();
        text.draft = draftName();
        m_messages.send(m_id, text);
    } else {
        text.draft = kEditDraft + m_editing.id;
        m_messages.edit(m_editing, text);
    }
    m_editing = {};
    m_new.clear(); // who answers has read it
    m_atEnd = true;
    m_composer->clear();
    m_composer->setSendText(tr("Send"));
    m_draft.stop();
    showNotHere();
    if (!untold.isEmpty())
        Q_EMIT say(tr("Not in this conversation, and not told: %1").arg(base::listed(untold)));
}

// A rule said no at once: the words are in their field again, before what was begun since.
void MessagesView::takeBack(const QString& draft, const QString& text, const base::Error& error)
{
    const QString since = m_composer->text();
    const auto changed =
        std::ranges::find(m_page.messages, draft, [](const MessageRow& one) { return kEditDraft + one.message.id; });
    if (changed != m_page.messages.end()) {
        beginEdit(changed->message);
        m_composer->setText(text);
    } else if (draft == draftName() && m_editing.id.isEmpty()) {
        m_composer->setAttached(m_messages.drafts().attached(draft));
        m_composer->setText(since.isEmpty() ? text : text + QStringLiteral("\n\n") + since);
        keepDraft();
    } else {
        return;
    }
    m_composer->say(tr("It was not sent. %1").arg(models::wordsFor(error).happened));
    m_composer->focusText();
}

void MessagesView::keepDraft()
{
    m_draft.stop();
    if (m_editing.id.isEmpty() && !m_id.isEmpty())
        m_messages.drafts().keep(draftName(), m_composer->text());
}

void MessagesView::throwAway()
{
    m_composer->clear();
    m_draft.stop();
    m_messages.drafts().forget(draftName());
    refreshNow();
    m_list->setFocus(Qt::OtherFocusReason);
}

void MessagesView::keepAttached()
{
    if (m_editing.id.isEmpty() && !m_id.isEmpty())
        m_messages.drafts().keepAttached(draftName(), m_composer->attached());
}

QString MessagesView::draftName() const
{
    return QStringLiteral("message:") + m_id;
}

} // namespace messages
