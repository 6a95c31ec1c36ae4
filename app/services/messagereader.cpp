// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/messagereader.h"

#include "app/base/listed.h"
#include "app/domain/messagerules.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

using domain::Conversation;
using domain::Message;
using store::Table;

namespace {

// Of messages 'm': what somebody has to read; of who came into a group and who went, that it was they (?N: id).
QByteArray newsFor(const char* me)
{
    return QByteArray("(ifnull(m.act, '') = '' OR instr(m.about, '\"' || ") + me + " || '\"') > 0)";
}

} // namespace

QString MessageReader::titleOf(const Conversation& conversation)
{
    if (!conversation.title.isEmpty())
        return conversation.title;
    QStringList names;
    for (const QString& person : othersOf(conversation))
        names.append(nameApart(person));
    names.removeAll(QString());
    return base::listed(names);
}

QStringList MessageReader::othersOf(const Conversation& conversation) const
{
    QStringList people = conversation.people;
    people.removeAll(m_me);
    return people;
}

QString MessageReader::titleOf(const QString& conversationId)
{
    if (const auto conversation = Table<Conversation>::find(m_db, conversationId))
        return titleOf(*conversation);
    const auto last = Table<Message>::select(
        m_db, "WHERE conversation_id = ?1 AND people <> '[]' ORDER BY sent_at DESC LIMIT 1", conversationId);
    if (last.isEmpty())
        return {};
    Conversation gone;
    gone.title = last.front().act.isEmpty() ? QString() : last.front().text;
    gone.people = last.front().people;
    return titleOf(gone);
}

std::optional<LeftGroup> MessageReader::takenOutOf(const QString& conversationId)
{
    const auto there = Table<Conversation>::find(m_db, conversationId);
    const auto out =
        Table<Message>::select(m_db,
                               "WHERE conversation_id = ?1 AND act = 'removed' AND instr(about, '\"' || ?2 "
                               "|| '\"') > 0 ORDER BY ifnull(arrived_at, sent_at) DESC LIMIT 1",
                               conversationId, m_me);
    if (out.isEmpty() || (there && there->people.contains(m_me)))
        return std::nullopt;
    return LeftGroup{titleOf(conversationId), nameOf(out.front().authorId), domain::heardAt(out.front())};
}

ActLine MessageReader::actOf(const Message& message)
{
    ActLine line;
    line.act = message.act;
    if (message.authorId != m_me)
        line.who = nameOf(message.authorId);
    for (const QString& person : message.about) {
        if (person == m_me)
            line.me = true;
        else
            line.others.append(nameOf(person));
    }
    return line;
}

ConversationRow MessageReader::rowOf(const Conversation& conversation)
{
    ConversationRow row;
    row.conversation = conversation;
    row.title = titleOf(conversation);
    const QStringList others = othersOf(conversation);
    row.face = conversation.title.isEmpty() && others.size() == 1 ? nameOf(others.front()) : row.title;
    row.lastAt = conversation.createdAt;
    row.waiting = isWaiting(conversation.id);
    const auto last = Table<Message>::select(m_db, "WHERE conversation_id = ?1 ORDER BY sent_at DESC, id DESC LIMIT 1",
                                             conversation.id);
    for (const Message& message : last) {
        row.waiting = row.waiting || isWaiting(message.id);
        row.lastName = message.authorId == m_me ? QString() : nameOf(message.authorId);
        row.lastText = message.text.isEmpty() && !message.attachments.isEmpty() ? message.attachments.front().name
                                                                                : excerptOf(message.text);
        row.lastRemoved = message.removedAt.isValid();
        row.lastAct = actOf(message);
        row.lastAt = message.sentAt;
    }
    auto heard = m_db.statement("SELECT max(ifnull(arrived_at, sent_at)) FROM message WHERE conversation_id = ?1");
    heard.args(conversation.id);
    row.heardAt = heard.next() && !heard.isNull(0) ? heard.instant(0) : row.lastAt;
    auto unread = m_db.statement("SELECT count(*) FROM message m WHERE conversation_id = ?1 AND ifnull(arrived_at, "
                                 "sent_at) > ?2 AND author_id <> ?3 AND removed_at IS NULL AND " +
                                 newsFor("?3"));
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
        page.people.append({person, nameApart(person)});
    std::ranges::sort(page.people, {}, &std::pair<QString, QString>::second);
    page.mayTakeOut = domain::mayTakeOut(*conversation, m_me);
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
        row.refused = isRefused(message.id);
        row.act = actOf(message);
        row.unread = !row.mine && (message.act.isEmpty() || row.act.me) && (!read.isValid() || heardAt(message) > read);
        page.messages.append(row);
    }
    addReaders(page);
    return page;
}

// Where the last of mine stands that somebody has read; of nobody when I do not tell either.
void MessageReader::addReaders(ConversationPage& page)
{
    const Conversation& conversation = page.row.conversation;
    if (!settings().tellReads)
        return;
    const auto marks = Table<domain::ReadMark>::select(m_db, "WHERE about_id = ?1 AND person_id <> ?2 ORDER BY id",
                                                       conversation.id, m_me);
    const auto hasRead = [&](const MessageRow& row, const domain::ReadMark& mark) {
        const Message& message = row.message;
        return row.mine && message.act.isEmpty() && !message.removedAt.isValid() && heardAt(message) <= mark.readAt &&
               message.people.contains(mark.personId) && conversation.people.contains(mark.personId);
    };
    QSet<QString> shown; // who stands at a later one
    for (auto row = page.messages.rbegin(); row != page.messages.rend(); ++row) {
        QStringList readers;
        bool last = false; // of one of them
        for (const domain::ReadMark& mark : marks) {
            if (!hasRead(*row, mark))
                continue;
            readers.append(nameOf(mark.personId));
            if (shown.contains(mark.personId))
                continue;
            last = true;
            shown.insert(mark.personId);
            if (!row->readAt.isValid() || mark.seenAt > row->readAt)
                row->readAt = mark.seenAt;
        }
        readers.sort();
        if (last)
            row->readers = readers;
    }
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
        "m.removed_at IS NULL AND instr(c.people, '\"' || ?1 || '\"') > 0 AND " +
        newsFor("?1"));
    row.args(m_me);
    return row.next() ? int(row.number(0)) : 0;
}

} // namespace services
