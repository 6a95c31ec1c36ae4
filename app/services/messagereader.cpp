// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/messagereader.h"

#include "app/store/table.h"

#include <algorithm>

namespace services {

using domain::Conversation;
using domain::Message;
using store::Table;

QString MessageReader::titleOf(const Conversation& conversation)
{
    if (!conversation.title.isEmpty())
        return conversation.title;
    QStringList names;
    for (const QString& person : conversation.people) {
        if (person != m_me)
            names.append(nameOf(person));
    }
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

QString MessageReader::titleOf(const QString& conversationId)
{
    const auto conversation = Table<Conversation>::find(m_db, conversationId);
    return conversation ? titleOf(*conversation) : QString();
}

ConversationRow MessageReader::rowOf(const Conversation& conversation)
{
    ConversationRow row;
    row.conversation = conversation;
    row.title = titleOf(conversation);
    row.lastAt = conversation.createdAt;
    row.waiting = isWaiting(conversation.id);
    auto last = m_db.statement("SELECT id, author_id, text, sent_at FROM message WHERE conversation_id = ?1 ORDER BY "
                               "sent_at DESC, id DESC LIMIT 1");
    last.args(conversation.id);
    if (last.next()) {
        row.waiting = row.waiting || isWaiting(last.text(0));
        row.lastName = last.text(1) == m_me ? QString() : nameOf(last.text(1));
        row.lastText = excerptOf(last.text(2));
        row.lastAt = last.instant(3);
    }
    auto heard = m_db.statement("SELECT max(ifnull(arrived_at, sent_at)) FROM message WHERE conversation_id = ?1");
    heard.args(conversation.id);
    row.heardAt = heard.next() && !heard.isNull(0) ? heard.instant(0) : row.lastAt;
    auto unread = m_db.statement("SELECT count(*) FROM message WHERE conversation_id = ?1 AND ifnull(arrived_at, "
                                 "sent_at) > ?2 AND author_id <> ?3 AND removed_at IS NULL");
    const QDateTime read = readAt(conversation.id);
    unread.bind(1, conversation.id).bind(3, m_me);
    if (read.isValid())
        unread.bind(2, read);
    else
        unread.bind(2, QString());
    row.unread = unread.next() ? int(unread.number(0)) : 0;
    return row;
}

QList<ConversationRow> MessageReader::conversations()
{
    QList<ConversationRow> rows;
    for (const Conversation& conversation : Table<Conversation>::select(m_db, "ORDER BY id")) {
        if (conversation.people.contains(m_me)) // not one that I have left and the server does not know of yet
            rows.append(rowOf(conversation));
    }
    std::ranges::stable_sort(rows, std::greater{}, &ConversationRow::heardAt);
    return rows;
}

std::optional<ConversationPage> MessageReader::page(const QString& conversationId, int count)
{
    const auto conversation = Table<Conversation>::find(m_db, conversationId);
    if (!conversation || !conversation->people.contains(m_me))
        return std::nullopt;
    ConversationPage page;
    page.row = rowOf(*conversation);
    page.muted = isMuted(conversationId);
    for (const QString& person : conversation->people)
        page.names.append(nameOf(person));
    auto all = m_db.statement("SELECT count(*) FROM message WHERE conversation_id = ?1");
    all.args(conversationId);
    const int total = all.next() ? int(all.number(0)) : 0;
    page.earlier = std::max(0, total - count);
    const QDateTime read = readAt(conversationId);
    const auto messages =
        Table<Message>::select(m_db, "WHERE conversation_id = ?1 ORDER BY sent_at, id LIMIT ?2 OFFSET ?3",
                               conversationId, count, page.earlier);
    for (const Message& message : messages) {
        MessageRow row;
        row.message = message;
        row.authorName = nameOf(message.authorId);
        row.mine = message.authorId == m_me;
        row.waiting = isWaiting(message.id);
        row.unread = !row.mine && (!read.isValid() || heardAt(message) > read);
        page.messages.append(row);
    }
    return page;
}

int MessageReader::messagesFrom(const QString& conversationId, const QString& messageId)
{
    auto row = m_db.statement("SELECT count(*) FROM message WHERE conversation_id = ?1 AND (sent_at, id) >= (SELECT "
                              "sent_at, id FROM message WHERE id = ?2 AND conversation_id = ?1)");
    row.args(conversationId, messageId);
    return row.next() ? int(row.number(0)) : 0;
}

int MessageReader::unread()
{
    auto row = m_db.statement(
        "SELECT count(*) FROM conversation c JOIN message m ON m.conversation_id = c.id LEFT JOIN read_mark r ON r.id "
        "= ?1 || ':' || c.id WHERE ifnull(m.arrived_at, m.sent_at) > ifnull(r.read_at, '') AND m.author_id <> ?1 AND "
        "m.removed_at IS NULL AND instr(c.people, '\"' || ?1 || '\"') > 0");
    row.args(m_me);
    return row.next() ? int(row.number(0)) : 0;
}

} // namespace services
