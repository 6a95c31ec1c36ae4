// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/meetings.h"

#include "app/base/timezones.h"
#include "app/calendar/itip.h"
#include "app/domain/mentoringrules.h"
#include "app/domain/sessionrules.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace mentoring {

namespace {

constexpr int kMostMeetings = 1000;
constexpr int kMostYears = 100; // that a series is looked ahead: of at most that many meetings to its end

struct Repeated
{
    QDateTime startsAt;
    int minutes = 0;
    QString rule;
    QString zone;
    QList<domain::SessionChange> changes;
};

calendar::Entry entryAt(const QDateTime& start, const Repeated& one)
{
    calendar::Entry entry;
    entry.start = calendar::Moment::at(start, one.zone);
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
    // The others keep the time on the clock, also when the first is in an hour that comes twice.
    if (master.start.form == calendar::Moment::Form::Utc && base::isZoneName(one.zone)) {
        const QDateTime local = one.startsAt.toTimeZone(base::zoneNamed(one.zone));
        master.start = calendar::Moment::zoned(local.date(), local.time(), one.zone);
    }
    master.rules = {one.rule.toLatin1()};
    for (const domain::SessionChange& change : one.changes) {
        if (change.cancelled) {
            master.exceptions.append(calendar::Moment::at(change.at, one.zone));
            continue;
        }
        calendar::Entry moved = entryAt(change.startsAt, one);
        moved.recurrence = calendar::Moment::at(change.at, one.zone);
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

// What one of the two had said, to one of a series that is 'change' or to the whole, before it was called off.
QByteArray partBefore(const domain::MentorSession& session, const domain::Person& person,
                      const domain::SessionChange* change)
{
    QByteArray part = person.id == session.proposedBy ? "ACCEPTED" : session.tentative ? "TENTATIVE" : "NEEDS-ACTION";
    bool agreed = false;
    for (const domain::SessionAct& act : domain::actsOf(session)) {
        const auto is = [&](const char* word) { return act.act == QLatin1StringView(word); };
        if (act.on.isValid() && !(change && act.on == change->at))
            continue;
        if (is("accepted") || (is("declined") && agreed)) {
            part = "ACCEPTED";
            agreed = true;
        } else if (is("proposed") || is("moved")) {
            part = act.by == person.id ? "ACCEPTED" : "NEEDS-ACTION";
        } else if (is("doubted") && act.by == person.id) {
            part = "TENTATIVE";
        }
    }
    return part;
}

// The answer of one of the two, to one of a series that is 'change' or to the whole.
QByteArray partOf(const domain::MentorSession& session, const domain::Person& person,
                  const domain::SessionChange* change)
{
    if (domain::waitsForSingles(session)) {
        const bool asked = change && domain::isProposed(*change) && person.id != change->proposedBy;
        return !asked ? "ACCEPTED" : session.tentative ? "TENTATIVE" : "NEEDS-ACTION";
    }
    if (session.state == QLatin1StringView("cancelled"))
        return partBefore(session, person, change);
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
    const bool asked = domain::takesPlace(session) && part != "ACCEPTED" && part != "DECLINED";
    return {QStringLiteral("mailto:") + person.email, person.name, {}, part, asked};
}

void describe(calendar::Entry& entry, const domain::MentorSession& session, const QString& uid,
              const domain::SessionChange* change = nullptr)
{
    entry.uid = uid;
    entry.sequence = session.sequence;
    entry.stamp = calendar::Moment::utc(session.updatedAt.toSecsSinceEpoch());
    entry.summary = session.title;
    entry.description = session.agenda;
    entry.url = session.url;
    entry.location = session.url;
    const bool agreed = domain::isAgreed(session, change ? change->at : QDateTime());
    entry.status = !domain::takesPlace(session) ? "CANCELLED" : agreed ? "CONFIRMED" : "TENTATIVE";
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

Carried carriedOver(const domain::MentorSession& before, const domain::MentorSession& after, const QDateTime& now)
{
    const auto dayOf = [](const QDateTime& at, const QString& zone) {
        const QTimeZone there = base::zoneNamed(zone);
        return at.toTimeZone(there.isValid() ? there : QTimeZone::utc()).date();
    };
    domain::MentorSession bare = after;
    bare.state = QStringLiteral("proposed");
    bare.changes.clear();
    QHash<QDate, QDateTime> days;
    if (!after.rule.isEmpty()) {
        for (const Meeting& one : meetingsOf(bare, after.startsAt.addSecs(-1), after.startsAt.addYears(kMostYears)))
            days.insert(dayOf(one.at, after.timezone), one.at);
    }
    Carried carried;
    for (const domain::SessionChange& change : before.changes) {
        const QDateTime when = change.cancelled ? change.at : change.startsAt;
        if (when <= now || (!change.cancelled && when == change.at))
            continue;
        const QDateTime at = days.value(dayOf(change.at, before.timezone));
        if (!at.isValid() || domain::isProposed(change))
            carried.letGo.append(change.at);
        else if (change.cancelled || change.startsAt != at)
            carried.kept.append({at, change.startsAt, change.cancelled});
    }
    std::ranges::sort(carried.letGo);
    return carried;
}

calendar::Series seriesOf(const domain::MentorSession& session, const QString& host,
                          const std::optional<domain::Person>& mentor, const std::optional<domain::Person>& mentee)
{
    calendar::Series series = bare(repeatedOf(session));
    series.uid = calendar::stableUid(QStringLiteral("mentor_session"), session.id, host);
    describe(*series.master, session, series.uid);
    if (!session.replaces.isEmpty()) {
        const QString old = calendar::stableUid(QStringLiteral("mentor_session"), session.replaces, host);
        series.master->source.properties += calendar::textProperty("RELATED-TO", old);
    }
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
