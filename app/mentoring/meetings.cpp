// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/meetings.h"

#include "app/base/timezones.h"
#include "app/calendar/itip.h"
#include "app/domain/mentoringrules.h"
#include "app/domain/sessionrules.h"

#include <QTimeZone>

#include <algorithm>

namespace mentoring {

namespace {

constexpr int kMostMeetings = 1000;

struct Repeated
{
    QDateTime startsAt;
    int minutes = 0;
    QString rule;
    QString zone;
    QList<domain::SessionChange> changes;
};

calendar::Moment placed(const QDateTime& when, const QString& zone)
{
    const QTimeZone there = base::zoneNamed(zone);
    if (!there.isValid())
        return calendar::Moment::utc(when.toSecsSinceEpoch());
    const QDateTime local = when.toTimeZone(there);
    return calendar::Moment::zoned(local.date(), local.time(), zone);
}

calendar::Entry entryAt(const QDateTime& start, const Repeated& one)
{
    calendar::Entry entry;
    entry.start = placed(start, one.zone);
    entry.duration = calendar::Duration{0, qint64(one.minutes) * 60};
    return entry;
}

calendar::Series bare(const Repeated& one)
{
    calendar::Series series;
    calendar::Entry master = entryAt(one.startsAt, one);
    if (one.rule.isEmpty()) {
        series.master = master;
        return series;
    }
    master.rules = {one.rule.toLatin1()};
    for (const domain::SessionChange& change : one.changes) {
        if (change.cancelled) {
            master.exceptions.append(placed(change.at, one.zone));
            continue;
        }
        calendar::Entry moved = entryAt(change.startsAt, one);
        moved.recurrence = placed(change.at, one.zone);
        series.changed.append(moved);
    }
    series.master = master;
    return series;
}

QList<calendar::Occurrence> occurrencesOf(const calendar::Series& series, const QDateTime& from, const QDateTime& to)
{
    const auto found = calendar::expand(series, calendar::Zones(), from.toSecsSinceEpoch(), to.toSecsSinceEpoch(),
                                        {kMostMeetings, 200'000});
    return found.value_or(QList<calendar::Occurrence>());
}

Repeated repeatedOf(const domain::MentorSession& session)
{
    return {session.startsAt, session.minutes, session.rule, session.timezone, session.changes};
}

// The answer of one of the two, to one of a series that is 'change' or to the whole.
QByteArray partOf(const domain::MentorSession& session, const domain::Person& person,
                  const domain::SessionChange* change)
{
    if (domain::waitsForSingles(session)) {
        const bool asked = change && domain::isProposed(*change) && person.id != change->proposedBy;
        return !asked ? "ACCEPTED" : session.tentative ? "TENTATIVE" : "NEEDS-ACTION";
    }
    if (session.state == QLatin1StringView("declined"))
        return person.id == session.proposedBy ? "ACCEPTED" : "DECLINED";
    if (session.state == QLatin1StringView("accepted") || person.id == session.proposedBy)
        return "ACCEPTED";
    return session.tentative ? "TENTATIVE" : "NEEDS-ACTION";
}

calendar::Person attendee(const domain::MentorSession& session, const domain::Person& person,
                          const domain::SessionChange* change = nullptr)
{
    const QByteArray part = partOf(session, person, change);
    return {QStringLiteral("mailto:") + person.email, person.name, {}, part, part != "ACCEPTED" && part != "DECLINED"};
}

// Of a series that was agreed to only the ones with a new time wait for somebody.
bool isAgreed(const domain::MentorSession& session, const domain::SessionChange* change)
{
    return session.state == QLatin1StringView("accepted") ||
           (domain::waitsForSingles(session) && !(change && domain::isProposed(*change)));
}

void describe(calendar::Entry& entry, const domain::MentorSession& session, const QString& uid,
              const domain::SessionChange* change = nullptr)
{
    entry.uid = uid;
    entry.sequence = session.sequence;
    entry.stamp = calendar::Moment::utc(session.updatedAt.toSecsSinceEpoch());
    entry.summary = session.title;
    entry.url = session.url;
    entry.location = session.url;
    entry.status = !domain::takesPlace(session) ? "CANCELLED" : isAgreed(session, change) ? "CONFIRMED" : "TENTATIVE";
}

} // namespace

QList<Meeting> meetingsOf(const domain::MentorSession& session, const QDateTime& from, const QDateTime& to)
{
    if (!domain::takesPlace(session))
        return {};
    QList<Meeting> meetings;
    const calendar::Zones zones;
    for (const calendar::Occurrence& one : occurrencesOf(bare(repeatedOf(session)), from, to)) {
        const qint64 at = one.recurrence.isValid() ? zones.toUtc(one.recurrence) : one.start;
        meetings.append({QDateTime::fromSecsSinceEpoch(one.start, Qt::UTC),
                         QDateTime::fromSecsSinceEpoch(one.end, Qt::UTC), QDateTime::fromSecsSinceEpoch(at, Qt::UTC)});
    }
    return meetings;
}

calendar::Series seriesOf(const domain::MentorSession& session, const QString& host,
                          const std::optional<domain::Person>& mentor, const std::optional<domain::Person>& mentee)
{
    calendar::Series series = bare(repeatedOf(session));
    series.uid = calendar::stableUid(QStringLiteral("mentor_session"), session.id, host);
    describe(*series.master, session, series.uid);
    if (mentor && mentee) {
        series.master->organizer = calendar::Person{QStringLiteral("mailto:") + mentor->email, mentor->name};
        series.master->attendees = {attendee(session, *mentor), attendee(session, *mentee)};
    }
    auto changed = series.changed.begin();
    for (const domain::SessionChange& change : session.changes) {
        if (change.cancelled || changed == series.changed.end()) // those are exceptions of the rule
            continue;
        describe(*changed, session, series.uid, &change);
        changed->organizer = series.master->organizer;
        if (mentor && mentee)
            changed->attendees = {attendee(session, *mentor, &change), attendee(session, *mentee, &change)};
        ++changed;
    }
    return series;
}

void setOrganizer(calendar::Series& series, const QString& sender)
{
    if (!series.master || !series.master->organizer)
        return;
    series.master->organizer->address = sender;
    for (calendar::Entry& changed : series.changed)
        changed.organizer = series.master->organizer;
}

calendar::Stretches busyOf(const QList<domain::BusySpan>& spans, const QDateTime& from, const QDateTime& to)
{
    QList<calendar::Stretch> all;
    for (const domain::BusySpan& span : spans) {
        const Repeated one{span.startsAt, span.minutes, span.rule, span.timezone, span.changes};
        for (const calendar::Occurrence& busy : occurrencesOf(bare(one), from, to))
            all.append({busy.start, busy.end});
    }
    return calendar::joined(all);
}

calendar::Availability availabilityOf(const domain::Availability& times, const QDateTime& from, const QDateTime& to,
                                      const QDateTime& now)
{
    calendar::Availability made;
    made.hours = calendar::WorkingHours::usual(times.timezone);
    if (!times.hours.isEmpty())
        made.hours.parts.clear();
    for (const domain::WeekSlot& slot : times.hours) {
        // The calendar's hours do not reach over midnight: what does is two parts.
        const bool over = slot.untilMinute <= slot.fromMinute;
        const auto timeAt = [](int minute) { return QTime(0, 0).addSecs(60 * std::min(minute, 24 * 60 - 1)); };
        made.hours.parts.append(
            {slot.weekday, timeAt(slot.fromMinute), over ? timeAt(24 * 60) : timeAt(slot.untilMinute)});
        if (over && slot.untilMinute > 0)
            made.hours.parts.append({slot.weekday % 7 + 1, QTime(0, 0), timeAt(slot.untilMinute)});
    }
    made.busy = busyOf(domain::toldBusy(times, now) + times.meetings, from, to);
    return made;
}

} // namespace mentoring
