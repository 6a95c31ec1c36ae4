// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/talkreader.h"

#include "app/domain/json.h"
#include "app/services/messagereader.h"
#include "app/store/database.h"
#include "app/store/table.h"
#include "app/store/talksearch.h"

namespace services {

TalkReader::TalkReader(store::Database& db, QString me) : m_db(db), m_me(std::move(me)), m_people(db)
{
    auto row =
        db.statement("SELECT target, state FROM outbox WHERE entity IN ('community', 'community_member', 'thread', "
                     "'post', 'reaction', 'event', 'event_answer', 'report', 'conversation', 'message')");
    while (row.next()) {
        m_waiting.insert(row.text(0));
        if (row.text(1) == QLatin1StringView("wedged"))
            m_refused.insert(row.text(0));
    }
}

QString TalkReader::refusedOf(const QStringList& targets) const
{
    for (const QString& target : targets) {
        if (isRefused(target))
            return target;
    }
    return {};
}

QDateTime TalkReader::readAt(const QString& aboutId)
{
    auto row = m_db.statement("SELECT read_at FROM read_mark WHERE about_id = ?1 AND person_id = ?2");
    row.args(aboutId, m_me);
    return row.next() ? row.instant(0) : QDateTime();
}

domain::NoticeSettings TalkReader::settings()
{
    return store::Table<domain::NoticeSettings>::find(m_db, m_me).value_or(domain::NoticeSettings{});
}

QList<TalkFound> TalkReader::search(const QString& words, const QString& place, int limit)
{
    QList<TalkFound> found;
    for (const store::TalkHit& hit : store::TalkSearch(m_db).find(words, place, limit)) {
        auto row = m_db.statement(
            hit.what == store::Talk::Thread
                ? "SELECT t.id, '', t.title, t.text, c.name, t.created_at FROM thread t LEFT JOIN community c ON "
                  "c.id = t.community_id WHERE t.key = ?1"
            : hit.what == store::Talk::Post
                ? "SELECT p.thread_id, p.id, t.title, p.text, c.name, p.created_at FROM post p JOIN thread t ON t.id = "
                  "p.thread_id LEFT JOIN community c ON c.id = p.community_id WHERE p.key = ?1"
                : "SELECT m.conversation_id, m.id, v.title, m.text, m.author_id, m.sent_at FROM message m JOIN "
                  "conversation v ON v.id = m.conversation_id WHERE m.key = ?1");
        row.args(hit.key);
        if (!row.next())
            continue;
        TalkFound one;
        const bool message = hit.what == store::Talk::Message;
        (message ? one.conversationId : one.threadId) = row.text(0);
        one.postId = row.text(1);
        one.title = row.text(2);
        one.excerpt = excerptOf(row.text(3));
        one.where = message ? nameOf(row.text(4)) : row.text(4);
        one.at = row.instant(5);
        if (message) // by whom one talks with, whoever wrote
            one.title = MessageReader(m_db, m_me).titleOf(one.conversationId);
        if (one.title.isEmpty())
            one.title = one.where;
        found.append(one);
    }
    return found;
}

} // namespace services
