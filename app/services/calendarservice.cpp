// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/calendarservice.h"

#include "app/calendar/publish.h"
#include "app/domain/enrollment.h"
#include "app/domain/homecards.h"
#include "app/domain/ports.h"
#include "app/mentoring/meetings.h"
#include "app/services/mentoringreader.h"
#include "app/store/store.h"
#include "app/store/table.h"
#include "app/sync/link.h"

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

CalendarService::CalendarService(store::Store& store, appsync::Link& link, const domain::Clock& clock, QString personId,
                                 QString host, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_link(link),
      m_clock(clock),
      m_personId(std::move(personId)),
      m_host(std::move(host))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (kind == domain::kindOf<domain::Enrollment>() || kind == domain::kindOf<domain::Event>() ||
            kind == domain::kindOf<domain::MentorSession>())
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &CalendarService::changed);
    connect(&link, &appsync::Link::calendarAddressed, this, &CalendarService::onAddress);
}

QDate CalendarService::today() const
{
    return m_clock.now().toTimeZone(m_clock.zone()).date();
}

QList<CalendarItem> CalendarService::items(const QDate& from, const QDate& to) const
{
    QList<CalendarItem> items;
    addCourses(items, from, to);
    addEvents(items, from, to);
    addSessions(items, from, to);
    std::stable_sort(items.begin(), items.end(), isBefore);
    return items;
}

void CalendarService::addCourses(QList<CalendarItem>& items, const QDate& from, const QDate& to) const
{
    auto row = m_store.reader().statement(
        "SELECT e.id, e.course_id, c.title, e.state, e.progress, e.mandatory, e.due_at, e.expires_at, e.updated_at, "
        "e.rev "
        "FROM enrollment e LEFT JOIN course c ON c.id = e.course_id WHERE e.person_id = ?1 AND e.state <> 'withdrawn' "
        "AND ((e.due_at >= ?2 AND e.due_at < ?3) OR (e.expires_at >= ?2 AND e.expires_at < ?3)) LIMIT ?4");
    row.args(m_personId, wireBefore(from), wireAfter(to), kMostItems);
    const QTimeZone zone = m_clock.zone();
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
            item.day = at.toTimeZone(zone).date();
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

// As the server does for the subscribed file: of a community's events those to which the person said yes or perhaps.
void CalendarService::addEvents(QList<CalendarItem>& items, const QDate& from, const QDate& to) const
{
    auto row =
        m_store.reader().statement("SELECT id, title, starts_at, ends_at, timezone, location, url, updated_at, rev "
                                   "FROM event WHERE starts_at >= ?1 AND starts_at < ?2 AND cancelled_at IS NULL AND "
                                   "(coalesce(community_id, '') = '' OR EXISTS (SELECT 1 FROM event_answer a "
                                   "WHERE a.id = event.id || ':' || ?4 AND a.answer IN ('yes', 'maybe'))) LIMIT ?3");
    row.args(wireBefore(from), wireAfter(to), kMostItems, m_personId);
    const QTimeZone zone = m_clock.zone();
    while (row.next()) {
        CalendarItem item;
        item.kind = CalendarItem::Kind::Event;
        item.id = row.text(0);
        item.title = row.text(1);
        item.startsAt = row.instant(2).toTimeZone(zone);
        item.endsAt = row.isNull(3) ? QDateTime() : row.instant(3).toTimeZone(zone);
        item.day = item.startsAt.date();
        item.timezone = row.text(4);
        item.location = row.text(5);
        item.url = row.text(6);
        item.updatedAt = row.instant(7);
        item.revision = row.number(8);
        if (item.day >= from && item.day <= to)
            items.append(item);
    }
}

void CalendarService::addSessions(QList<CalendarItem>& items, const QDate& from, const QDate& to) const
{
    const QTimeZone zone = m_clock.zone();
    const MentoringReader reader(m_store.reader(), m_personId, m_clock.now());
    for (const MeetingItem& meeting : reader.meetings(from.startOfDay(zone), to.addDays(1).startOfDay(zone))) {
        CalendarItem item;
        item.kind = CalendarItem::Kind::Session;
        item.id = meeting.session.id;
        item.mentorshipId = meeting.session.mentorshipId;
        item.title = meeting.session.title;
        item.startsAt = meeting.starts.toTimeZone(zone);
        item.endsAt = meeting.ends.toTimeZone(zone);
        item.day = item.startsAt.date();
        item.timezone = meeting.session.timezone;
        item.location = meeting.otherName;
        item.url = meeting.session.url;
        item.tentative = meeting.session.state != QLatin1StringView("accepted");
        item.updatedAt = meeting.session.updatedAt;
        if (item.day >= from && item.day <= to)
            items.append(item);
    }
}

QByteArray CalendarService::icalendar(const CalendarWords& words) const
{
    QList<calendar::Dated> dates;
    for (const CalendarItem& item : items(today().addYears(-1), today().addYears(10))) {
        if (item.kind == CalendarItem::Kind::Session)
            continue; // as series, below
        const bool event = item.kind == CalendarItem::Kind::Event;
        const bool due = item.kind == CalendarItem::Kind::Due;
        calendar::Dated one;
        one.kind = event ? QStringLiteral("event") : due ? QStringLiteral("due") : QStringLiteral("expiry");
        one.id = item.id;
        one.title = event ? item.title : filled(due ? words.due : words.expires, item.title);
        if (!event)
            one.day = item.day;
        one.starts = item.startsAt;
        one.ends = item.endsAt;
        one.zone = item.timezone;
        one.location = item.location;
        one.url = item.url;
        one.revision = int(qMin(item.revision, qint64(INT_MAX)));
        one.changed = item.updatedAt;
        dates.append(one);
    }
    QList<calendar::Series> sessions;
    const auto person = [this](const QString& id) { return store::Table<domain::Person>::find(m_store.reader(), id); };
    for (const auto& session : store::Table<domain::MentorSession>::select(
             m_store.reader(), "WHERE mentor_id = ?1 OR mentee_id = ?1 ORDER BY id", m_personId))
        sessions.append(mentoring::seriesOf(session, m_host, person(session.mentorId), person(session.menteeId)));
    return calendar::written(calendar::published(words.name, dates, m_host, today(), sessions));
}

void CalendarService::address(bool renewed, QObject* context, GotAddress done)
{
    const int request = ++m_requests;
    m_waiting.insert(request, {context, std::move(done)});
    m_link.post([renewed, request](appsync::Link& link) { link.askCalendarAddress(renewed, request); });
}

void CalendarService::onAddress(int request, const QUrl& address, const std::optional<base::Error>& error)
{
    const auto [context, done] = m_waiting.take(request);
    if (context && done)
        done(error ? base::Result<QUrl>(base::failure(*error)) : base::Result<QUrl>(address));
}

} // namespace services
