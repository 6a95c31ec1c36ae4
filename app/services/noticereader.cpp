// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/noticereader.h"

#include "app/domain/kinds.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

using domain::Notice;
using store::Table;

namespace {

constexpr int kNoticeDays = 30;
constexpr int kNoticesShown = 200;
constexpr int kHourSecs = 3600;

} // namespace

domain::NoticeSettings NoticeReader::settings()
{
    return Table<domain::NoticeSettings>::find(m_db, m_me).value_or(domain::NoticeSettings{});
}

QList<Notice> NoticeReader::notices(const QDateTime& now)
{
    const QDateTime since = now.addDays(-kNoticeDays);
    m_notices.clear();
    m_readAll = readAt(QStringLiteral("notices"));
    addPosts(since);
    addThreads(since);
    addMessages(since);
    addRequests(since);
    addBadges(since);
    addMemberships(since);
    addReports(since);
    addReminders(now);
    std::ranges::sort(m_notices,
                      [](const Notice& a, const Notice& b) { return a.at != b.at ? a.at > b.at : a.id < b.id; });
    if (m_notices.size() > kNoticesShown)
        m_notices.resize(kNoticesShown);
    return std::move(m_notices);
}

void NoticeReader::add(Notice notice)
{
    const QDateTime own = readAt(notice.aboutId);
    const QDateTime read = own.isValid() && (!m_readAll.isValid() || own > m_readAll) ? own : m_readAll;
    notice.unread = !read.isValid() || notice.at > read;
    m_notices.append(std::move(notice));
}

// Whoever is mentioned, whose thread it is, or whom it answers.
void NoticeReader::addPosts(const QDateTime& since)
{
    auto row = m_db.statement(
        "SELECT p.id, p.thread_id, p.community_id, p.author_id, p.text, p.created_at, t.title, instr(p.mentions, '\"' "
        "|| ?2 || '\"') > 0 FROM post p JOIN thread t ON t.id = p.thread_id WHERE p.created_at > ?1 AND p.author_id <> "
        "?2 AND p.hidden_at IS NULL AND p.removed_at IS NULL AND (instr(p.mentions, '\"' || ?2 || '\"') > 0 OR "
        "t.author_id = ?2 OR EXISTS (SELECT 1 FROM post q WHERE q.id = p.reply_to AND q.author_id = ?2)) ORDER BY "
        "p.created_at DESC LIMIT ?3");
    row.args(since, m_me, kNoticesShown);
    while (row.next()) {
        Notice notice;
        notice.id = QStringLiteral("post:") + row.text(0);
        notice.kind = row.number(7) != 0 ? QStringLiteral("mention") : QStringLiteral("reply");
        notice.at = row.instant(5);
        notice.aboutKind = QStringLiteral("thread");
        notice.aboutId = row.text(1);
        notice.places = {row.text(1), row.text(2)};
        notice.who = nameOf(row.text(3));
        notice.title = row.text(6);
        notice.text = excerptOf(row.text(4));
        add(notice);
    }
}

void NoticeReader::addThreads(const QDateTime& since)
{
    auto row = m_db.statement("SELECT id, community_id, author_id, title, text, created_at FROM thread WHERE "
                              "instr(mentions, '\"' || ?2 || '\"') > 0 AND created_at > ?1 AND author_id <> ?2 AND "
                              "hidden_at IS NULL AND removed_at IS NULL LIMIT ?3");
    row.args(since, m_me, kNoticesShown);
    while (row.next()) {
        Notice notice;
        notice.id = QStringLiteral("thread:") + row.text(0);
        notice.kind = QStringLiteral("mention");
        notice.at = row.instant(5);
        notice.aboutKind = QStringLiteral("thread");
        notice.aboutId = row.text(0);
        notice.places = {row.text(0), row.text(1)};
        notice.who = nameOf(row.text(2));
        notice.title = row.text(3);
        notice.text = excerptOf(row.text(4));
        add(notice);
    }
}

// The last message of each conversation that somebody else wrote.
void NoticeReader::addMessages(const QDateTime& since)
{
    auto row = m_db.statement(
        "SELECT m.id, m.conversation_id, m.author_id, m.text, max(m.sent_at), c.title, instr(m.mentions, '\"' || ?2 || "
        "'\"') > 0 FROM message m JOIN conversation c ON c.id = m.conversation_id WHERE m.sent_at > ?1 AND m.author_id "
        "<> ?2 AND m.removed_at IS NULL GROUP BY m.conversation_id");
    row.args(since, m_me);
    while (row.next()) {
        Notice notice;
        notice.id = QStringLiteral("message:") + row.text(0);
        notice.kind = row.number(6) != 0 ? QStringLiteral("mention") : QStringLiteral("message");
        notice.at = row.instant(4);
        notice.aboutKind = QStringLiteral("conversation");
        notice.aboutId = row.text(1);
        notice.places = {row.text(1)};
        notice.who = nameOf(row.text(2));
        notice.title = row.text(5);
        notice.text = excerptOf(row.text(3));
        add(notice);
    }
}

void NoticeReader::addRequests(const QDateTime& since)
{
    const auto requests = Table<domain::CourseRequest>::select(
        m_db, "WHERE (person_id = ?1 OR desk_id = ?1) AND updated_at > ?2 LIMIT ?3", m_me, since, kNoticesShown);
    for (const domain::CourseRequest& request : requests) {
        Notice notice;
        notice.aboutKind = QStringLiteral("request");
        notice.aboutId = request.id;
        notice.title = request.title;
        if (request.deskId == m_me) {
            notice.kind = QStringLiteral("desk");
            notice.id = QStringLiteral("desk:") + request.id + domain::toWire(request.deskSince);
            notice.at = request.deskSince;
            notice.who = nameOf(request.personId);
            add(notice);
            continue;
        }
        if (request.events.isEmpty() || request.events.back().actorId == m_me)
            continue;
        const domain::RequestEvent& last = request.events.back();
        notice.kind = QStringLiteral("request");
        notice.id = QStringLiteral("request:") + request.id + last.id;
        notice.at = last.at;
        notice.who = nameOf(last.actorId);
        notice.text = last.text;
        add(notice);
    }
}

void NoticeReader::addBadges(const QDateTime& since)
{
    const auto awards = Table<domain::BadgeAward>::select(m_db, "WHERE person_id = ?1 AND awarded_at > ?2 LIMIT ?3",
                                                          m_me, since, kNoticesShown);
    for (const domain::BadgeAward& award : awards) {
        Notice notice;
        notice.id = QStringLiteral("badge:") + award.id;
        notice.kind = QStringLiteral("badge");
        notice.at = award.awardedAt;
        notice.aboutKind = QStringLiteral("badge");
        notice.aboutId = award.id;
        notice.title = award.title;
        add(notice);
    }
}

// Who asks to join where I moderate, and who invites me.
void NoticeReader::addMemberships(const QDateTime& since)
{
    auto row = m_db.statement(
        "SELECT m.id, m.community_id, m.person_id, m.state, m.updated_at, c.name, m.text FROM community_member m JOIN "
        "community c ON c.id = m.community_id WHERE m.updated_at > ?1 AND ((m.state = 'invited' AND m.person_id = ?2) "
        "OR "
        "(m.state = 'asked' AND m.person_id <> ?2)) LIMIT ?3");
    row.args(since, m_me, kNoticesShown);
    while (row.next()) {
        Notice notice;
        notice.id = row.text(3) + QLatin1Char(':') + row.text(0) + row.text(4);
        notice.kind = row.text(3) == QLatin1StringView("asked") ? QStringLiteral("ask") : QStringLiteral("invited");
        notice.at = row.instant(4);
        notice.aboutKind = QStringLiteral("community");
        notice.aboutId = row.text(1);
        notice.places = {row.text(1)};
        notice.who = nameOf(row.text(2));
        notice.title = row.text(5);
        notice.text = row.text(6);
        add(notice);
    }
}

void NoticeReader::addReports(const QDateTime& since)
{
    auto row =
        m_db.statement("SELECT r.id, r.community_id, r.person_id, r.reason, r.created_at, c.name FROM report r JOIN "
                       "community c ON c.id "
                       "= r.community_id WHERE r.state = 'open' AND r.created_at > ?1 AND r.person_id <> ?2 LIMIT ?3");
    row.args(since, m_me, kNoticesShown);
    while (row.next()) {
        Notice notice;
        notice.id = QStringLiteral("report:") + row.text(0) + row.text(4);
        notice.kind = QStringLiteral("report");
        notice.at = row.instant(4);
        notice.aboutKind = QStringLiteral("community");
        notice.aboutId = row.text(1);
        notice.places = {row.text(1)};
        notice.who = nameOf(row.text(2));
        notice.title = row.text(5);
        notice.text = row.text(3);
        add(notice);
    }
}

// Sessions and events a while before they begin, due dates a day before. What was declined is not reminded of.
void NoticeReader::addReminders(const QDateTime& now)
{
    const int minutes = settings().remindMinutes;
    const auto events = Table<domain::Event>::select(
        m_db, "WHERE starts_at > ?1 AND starts_at < ?2 AND cancelled_at IS NULL ORDER BY starts_at LIMIT ?3",
        now.addSecs(-kHourSecs), now.addSecs(60 * minutes).addDays(1), kNoticesShown);
    for (const domain::Event& event : events) {
        auto answer = m_db.statement("SELECT answer FROM event_answer WHERE id = ?1");
        answer.args(domain::eventAnswerId(event.id, m_me));
        const QString mine = answer.next() ? answer.text(0) : QString();
        const bool coming =
            event.communityId.isEmpty() || mine == QLatin1StringView("yes") || mine == QLatin1StringView("maybe");
        if (minutes == 0 || !coming)
            continue;
        Notice notice;
        notice.id = QStringLiteral("event:") + event.id + domain::toWire(event.startsAt);
        notice.kind = QStringLiteral("event");
        notice.at = event.startsAt.addSecs(-60 * minutes);
        notice.until = event.startsAt;
        notice.aboutKind = event.communityId.isEmpty() ? QStringLiteral("event") : QStringLiteral("community");
        notice.aboutId = event.communityId.isEmpty() ? event.id : event.communityId;
        notice.places = {event.communityId};
        notice.title = event.title;
        add(notice);
    }
    auto due = m_db.statement("SELECT e.id, e.course_id, e.due_at, c.title FROM enrollment e JOIN course c ON c.id = "
                              "e.course_id WHERE e.person_id = ?1 AND e.due_at > ?2 AND e.due_at < ?3 AND e.state IN "
                              "('registered', 'active') LIMIT ?4");
    due.args(m_me, now, now.addDays(2), kNoticesShown);
    while (due.next()) {
        Notice notice;
        notice.id = QStringLiteral("due:") + due.text(0) + due.text(2);
        notice.kind = QStringLiteral("due");
        notice.at = due.instant(2).addDays(-1);
        notice.until = due.instant(2);
        notice.aboutKind = QStringLiteral("course");
        notice.aboutId = due.text(1);
        notice.title = due.text(3);
        add(notice);
    }
}

} // namespace services
