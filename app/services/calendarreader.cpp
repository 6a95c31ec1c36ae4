// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/calendarreader.h"

#include "app/domain/json.h"
#include "app/domain/mentorsession.h"
#include "app/domain/person.h"
#include "app/mentoring/meetings.h"
#include "app/services/coming.h"
#include "app/services/mentoringreader.h"
#include "app/services/pathwaysdue.h"
#include "app/store/people.h"
#include "app/store/table.h"

#include <algorithm>
#include <tuple>

namespace services {

namespace {

constexpr int kMostItems = 2000;

// A day of the calendar, widened so that every zone's midnight is in it.
QString wireBefore(const QDate& day)
{
    return domain::toWire(QDateTime(day.addDays(-1), QTime(0, 0), Qt::UTC));
}
QString wireAfter(const QDate& day)
{
    return domain::toWire(QDateTime(day.addDays(2), QTime(0, 0), Qt::UTC));
}

bool isBefore(const CalendarItem& a, const CalendarItem& b)
{
    return std::tie(a.day, a.startsAt, a.title) < std::tie(b.day, b.startsAt, b.title);
}

QString filled(const QString& words, const QString& title)
{
    return words.contains(QLatin1StringView("%1")) ? words.arg(title) : title;
}

} // namespace

CalendarReader::CalendarReader(store::Database& db, QString personId, const QDateTime& now, const QTimeZone& zone)
    : m_db(db), m_personId(std::move(personId)), m_now(now), m_zone(zone)
{
}

QList<CalendarItem> CalendarReader::items(const QDate& from, const QDate& to) const
{
    QList<CalendarItem> items;
    addCourses(items, from, to);
    addPathways(items, from, to);
    addEvents(items, from, to, false);
    addSessions(items, from, to);
    std::stable_sort(items.begin(), items.end(), isBefore);
    return items;
}

void CalendarReader::addCourses(QList<CalendarItem>& items, const QDate& from, const QDate& to) const
{
    auto row = m_db.statement(
        "SELECT e.id, e.course_id, c.title, e.state, e.progress, e.mandatory, e.due_at, e.expires_at, e.updated_at, "
        "e.rev "
        "FROM enrollment e LEFT JOIN course c ON c.id = e.course_id WHERE e.person_id = ?1 AND e.state <> 'withdrawn' "
        "AND ((e.due_at >= ?2 AND e.due_at < ?3) OR (e.expires_at >= ?2 AND e.expires_at < ?3)) LIMIT ?4");
    row.args(m_personId, wireBefore(from), wireAfter(to), kMostItems);
    while (row.next()) {
        CalendarItem item;
        item.id = row.text(0);
        item.courseId = row.text(1);
        item.title = row.isNull(2) ? item.courseId : row.text(2);
        item.begun = row.number(4) > 0;
        item.mandatory = row.number(5) != 0;
        item.updatedAt = row.instant(8);
        item.revision = row.number(9);
        const bool done = row.text(3) == QLatin1StringView("completed");
        const auto add = [&](const QDateTime& at, CalendarItem::Kind kind) {
            item.day = at.toTimeZone(m_zone).date();
            item.kind = kind;
            item.overdue = kind == CalendarItem::Kind::Due && item.day < today();
            if (at.isValid() && item.day >= from && item.day <= to)
                items.append(item);
        };
        if (!done)
            add(row.instant(6), CalendarItem::Kind::Due);
        add(row.instant(7), CalendarItem::Kind::Expiry);
    }
}

void CalendarReader::addPathways(QList<CalendarItem>& items, const QDate& from, const QDate& to) const
{
    for (const PathwayDue& due : pathwaysDue(m_db, m_personId)) {
        CalendarItem item;
        item.id = due.id;
        item.pathwayId = due.pathwayId;
        item.title = due.title;
        item.day = due.dueAt.toTimeZone(m_zone).date();
        item.overdue = item.day < today();
        item.updatedAt = due.changedAt;
        item.revision = due.revision;
        if (item.day >= from && item.day <= to)
            items.append(item);
    }
}

// As the server does for the subscribed file: of a community's events those to which the person said yes or perhaps,
// and with the same revision (agenda::revisionOf).
void CalendarReader::addEvents(QList<CalendarItem>& items, const QDate& from, const QDate& to, bool cancelled) const
{
    auto row =
        m_db.statement("SELECT e.id, e.title, e.starts_at, e.ends_at, e.timezone, e.location, e.url, e.updated_at, "
                       "max(e.rev, ifnull(a.rev, 0), ifnull(m.rev, 0)), e.description, ifnull(a.answer = 'maybe', 0), "
                       "e.cancelled_at FROM event e LEFT JOIN event_answer a ON a.id = e.id || ':' || ?4 "
                       "LEFT JOIN community_member m ON m.id = e.community_id || ':' || ?4 "
                       "WHERE e.starts_at >= ?1 AND e.starts_at < ?2 AND (e.cancelled_at IS NOT NULL) = ?5 AND "
                       "(coalesce(e.community_id, '') = '' OR " +
                       comesSql("e", "?4") + ") LIMIT ?3");
    row.args(wireBefore(from), wireAfter(to), kMostItems, m_personId, int(cancelled));
    while (row.next()) {
        CalendarItem item;
        item.kind = CalendarItem::Kind::Event;
        item.id = row.text(0);
        item.title = row.text(1);
        item.startsAt = row.instant(2).toTimeZone(m_zone);
        item.endsAt = row.isNull(3) ? QDateTime() : row.instant(3).toTimeZone(m_zone);
        item.day = item.startsAt.date();
        item.timezone = row.text(4);
        item.location = row.text(5);
        item.url = row.text(6);
        item.updatedAt = row.instant(7);
        item.revision = row.number(8);
        item.description = row.text(9);
        item.perhaps = row.number(10) != 0;
        item.cancelledAt = row.instant(11);
        if (item.day >= from && item.day <= to)
            items.append(item);
    }
}

void CalendarReader::addSessions(QList<CalendarItem>& items, const QDate& from, const QDate& to) const
{
    const MentoringReader reader(m_db, m_personId, m_now);
    for (const MeetingItem& meeting : reader.meetings(from.startOfDay(m_zone), to.addDays(1).startOfDay(m_zone))) {
        CalendarItem item;
        item.kind = CalendarItem::Kind::Session;
        item.id = meeting.session.id;
        item.mentorshipId = meeting.session.mentorshipId;
        item.title = meeting.session.title;
        item.startsAt = meeting.starts.toTimeZone(m_zone);
        item.endsAt = meeting.ends.toTimeZone(m_zone);
        item.day = item.startsAt.date();
        item.timezone = meeting.session.timezone;
        item.zones = zonesOf(m_db, meeting.session, m_personId);
        item.location = meeting.otherName;
        item.url = meeting.session.url;
        item.tentative = !meeting.agreed;
        item.updatedAt = meeting.session.updatedAt;
        if (item.day >= from && item.day <= to)
            items.append(item);
    }
}

QList<calendar::Dated> CalendarReader::dates(const CalendarWords& words, const QDate& from, const QDate& to,
                                             bool expiries) const
{
    QList<calendar::Dated> dates;
    QList<CalendarItem> all = items(from, to);
    addEvents(all, from, to, true);
    for (const CalendarItem& item : std::as_const(all)) {
        if (item.cancelledAt.isValid() && !calendar::isStillTold(item.cancelledAt, item.startsAt, m_now))
            continue;
        const bool expiry = item.kind == CalendarItem::Kind::Expiry;
        if (item.kind == CalendarItem::Kind::Session || (expiry && !expiries))
            continue;
        const bool event = item.kind == CalendarItem::Kind::Event;
        calendar::Dated one;
        one.kind = event ? QStringLiteral("event") : expiry ? QStringLiteral("expiry") : QStringLiteral("due");
        one.id = item.id;
        one.title = event ? item.title : filled(expiry ? words.expires : words.due, item.title);
        if (!event)
            one.day = item.day;
        one.starts = item.startsAt;
        one.ends = item.endsAt;
        one.zone = item.timezone;
        one.location = item.location;
        one.url = item.url;
        one.description = item.description;
        one.perhaps = item.perhaps;
        one.cancelled = item.cancelledAt.isValid();
        one.revision = int(qMin(item.revision, qint64(INT_MAX)));
        one.changed = item.updatedAt;
        dates.append(one);
    }
    return dates;
}

QList<calendar::Series> CalendarReader::sessions(const QString& host, bool people) const
{
    using Person = std::optional<domain::Person>;
    const auto person = [&](const QString& id) { return people ? store::personOf(m_db, id) : Person(); };
    QList<calendar::Series> sessions;
    for (const auto& session : store::Table<domain::MentorSession>::select(
             m_db, "WHERE mentor_id = ?1 OR mentee_id = ?1 ORDER BY id", m_personId))
        sessions.append(mentoring::seriesOf(session, host, person(session.mentorId), person(session.menteeId)));
    return sessions;
}

} // namespace services
