// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MentoringReader about time: the week of two people, and what keeps somebody busy.
#include "app/base/timezones.h"
#include "app/domain/community.h"
#include "app/domain/mentoringrules.h"
#include "app/domain/mentorshiprules.h"
#include "app/mentoring/meetings.h"
#include "app/services/coming.h"
#include "app/services/davtables.h"
#include "app/services/mentoringreader.h"
#include "app/store/meta.h"
#include "app/store/people.h"
#include "app/store/table.h"

#include <QUuid>

#include <algorithm>

namespace services {

namespace {

constexpr int kBusyDays = 26 * 7;
constexpr int kLongestBusy = 31 * 24 * 60; // minutes
constexpr qsizetype kMostSpans = 500;      // that the server takes of one source
constexpr qsizetype kMostTogether = 1500;  // that go in one command
constexpr int kMostSources = 10;           // that one device tells of
constexpr QUuid kCalendars(0x6b0f4d1e, 0x2c39, 0x4a77, 0x9b, 0x52, 0xd4, 0x0e, 0x83, 0x1a, 0xf6, 0x2d);
constexpr int kLooked = 12;        // meetings of a series that are looked at for clashes
constexpr int kClashesAhead = 400; // days

// Of communities' events those to which the person, ?3, comes or perhaps comes.
QByteArray comingTo()
{
    return "cancelled_at IS NULL AND (ifnull(community_id, '') = '' OR " + comesSql("event", "?3") + ')';
}

// Of a series that keeps somebody busy all but the one that is to be moved.
domain::BusySpan without(domain::BusySpan span, const QDateTime& meeting)
{
    span.changes.removeIf([&](const domain::SessionChange& change) { return change.at == meeting; });
    span.changes.append({meeting, {}, true});
    return span;
}

calendar::Stretches upTo(calendar::Stretches stretches, qint64 end)
{
    stretches.removeIf([end](const calendar::Stretch& one) { return one.from >= end; });
    for (calendar::Stretch& one : stretches)
        one.to = std::min(one.to, end);
    return stretches;
}

// All of them tell as far ahead as fits: where somebody has much to do, less far.
void keepWhatFits(QList<domain::BusySource>& sources, const QDateTime& horizon)
{
    QDateTime until = horizon;
    QList<QDateTime> all;
    for (const domain::BusySource& source : std::as_const(sources)) {
        if (source.spans.size() > kMostSpans)
            until = std::min(until, source.spans[kMostSpans].startsAt);
        for (const domain::BusySpan& span : source.spans)
            all.append(span.startsAt);
    }
    std::ranges::sort(all);
    if (all.size() > kMostTogether)
        until = std::min(until, all[kMostTogether]);
    for (domain::BusySource& source : sources) {
        source.spans.removeIf([&](const domain::BusySpan& span) { return span.startsAt >= until; });
        source.until = until;
    }
}

} // namespace

QString zoneOfHours(store::Database& db, const QString& personId)
{
    const auto times = store::Table<domain::Availability>::find(db, personId);
    return times && !times->hours.isEmpty() && !times->timezone.isEmpty()
               ? times->timezone
               : store::personOf(db, personId).value_or(domain::Person{}).timezone;
}

QStringList zonesOf(store::Database& db, const domain::MentorSession& session, const QString& me)
{
    const bool mentors = session.mentorId == me;
    QStringList zones{zoneOfHours(db, mentors ? session.mentorId : session.menteeId),
                      zoneOfHours(db, mentors ? session.menteeId : session.mentorId)};
    zones.removeAll(QString());
    zones.removeDuplicates();
    return zones;
}

domain::Availability MentoringReader::timesOf(const QString& personId, bool* said) const
{
    const auto found = store::Table<domain::Availability>::find(m_db, personId);
    *said = found && found->shared;
    domain::Availability times = found.value_or(domain::Availability{});
    if (times.timezone.isEmpty())
        times.timezone = zoneOfHours(m_db, personId);
    if (times.hours.isEmpty()) {
        if (const auto offer = store::Table<domain::MentorOffer>::find(m_db, personId);
            offer && !offer->times.isEmpty()) {
            times.hours = offer->times;
            times.timezone = offer->timezone;
        }
    }
    return times;
}

std::optional<SharedWeek> MentoringReader::week(const QString& mentorshipId, const QDate& first,
                                                const QString& withoutSession, const QDateTime& withoutMeeting) const
{
    const auto found = store::Table<domain::Mentorship>::find(m_db, mentorshipId);
    if (!found || !domain::isOf(*found, m_me))
        return std::nullopt;
    const QString otherId = found->mentorId == m_me ? found->menteeId : found->mentorId;
    SharedWeek week;
    week.first = first;
    week.otherName = nameOf(otherId);
    auto mine = timesOf(m_me, &week.iShare);
    auto theirs = timesOf(otherId, &week.otherShares);
    week.now = m_now;
    week.myZone = base::currentZoneName(m_zone.id());
    week.homeZone = zoneOfHours(m_db, m_me);
    week.otherZone = zoneOfHours(m_db, otherId);
    if (week.otherZone.isEmpty())
        week.otherZone = theirs.timezone;
    // What the cache has of my sessions, events and calendars is newer than what was told of them; of others, only
    // told.
    mine.meetings.clear();
    const auto own = ownBusy();
    mine.told.removeIf([&](const domain::BusySource& told) {
        return std::ranges::any_of(own, [&](const domain::BusySource& one) { return one.id == told.id; });
    });
    domain::BusySource events{QString::fromLatin1(domain::kEventsSource), m_now, {}};
    for (const auto& session : sessions(kMine, m_me)) {
        const domain::BusySpan span{session.startsAt, session.minutes, session.rule, session.timezone, session.changes};
        if (session.id != withoutSession) {
            mine.meetings.append(span);
            continue;
        }
        const auto isIt = [&](const domain::BusySpan& one) { return one.startsAt == session.startsAt; };
        if (!withoutMeeting.isValid()) {
            theirs.meetings.removeIf(isIt);
            continue;
        }
        mine.meetings.append(without(span, withoutMeeting));
        for (domain::BusySpan& one : theirs.meetings)
            one = isIt(one) ? without(one, withoutMeeting) : one;
    }
    const QDateTime from = first.startOfDay(m_zone);
    const QDateTime to = first.addDays(7).startOfDay(m_zone);
    for (const auto& event : store::Table<domain::Event>::select(
             m_db, "WHERE ends_at > ?1 AND starts_at < ?2 AND " + comingTo(), from, to, m_me))
        events.spans.append({event.startsAt, int(event.startsAt.secsTo(event.endsAt) / 60), {}, event.timezone, {}});
    mine.told.append(events);
    const calendar::Zones zones;
    const qint64 begin = from.toSecsSinceEpoch();
    const qint64 end = to.toSecsSinceEpoch();
    auto me = mentoring::availabilityOf(mine, from, to, m_now);
    me.busy = calendar::joined(me.busy + davtables::busy(m_db, begin, end));
    const auto other = mentoring::availabilityOf(theirs, from, to, m_now);
    week.myHours = calendar::workingTimes(me.hours, zones, begin, end);
    week.otherHours = calendar::workingTimes(other.hours, zones, begin, end);
    week.myBusy = me.busy;
    week.otherBusy = other.busy;
    if (const qint64 ahead = std::max(begin, m_now.toSecsSinceEpoch()); ahead < end)
        week.likely =
            calendar::common(calendar::freeTimes(me, zones, ahead, end), calendar::freeTimes(other, zones, ahead, end));
    if (week.otherShares)
        week.knownUntil = domain::toldUntil(theirs, m_now);
    week.common = week.likely;
    if (week.knownUntil.isValid())
        week.common = upTo(week.common, week.knownUntil.toSecsSinceEpoch());
    return week;
}

QList<QDateTime> MentoringReader::clashes(const domain::MentorSession& session) const
{
    QList<QDateTime> clashes;
    domain::MentorSession planned = session;
    planned.state = QStringLiteral("proposed");
    const auto meetings =
        mentoring::meetingsOf(planned, session.startsAt.addSecs(-1), session.startsAt.addDays(kClashesAhead))
            .mid(0, kLooked);
    for (const mentoring::Meeting& meeting : meetings) {
        const QDate day = meeting.starts.toTimeZone(m_zone).date();
        const auto shared = week(session.mentorshipId, day.addDays(1 - day.dayOfWeek()), session.id);
        const bool free =
            shared && std::ranges::any_of(shared->likely, [&](const calendar::Stretch& one) {
                return one.from <= meeting.starts.toSecsSinceEpoch() && meeting.ends.toSecsSinceEpoch() <= one.to;
            });
        if (!free)
            clashes.append(meeting.starts);
    }
    return clashes;
}

QList<domain::BusySource> MentoringReader::ownBusy() const
{
    QList<domain::BusySource> sources{{QString::fromLatin1(domain::kEventsSource), m_now, eventsBusy()}};
    const bool shares = store::meta(m_db, QStringLiteral("dav_share")) == QLatin1StringView("1");
    for (const DavCalendar& one : shares ? davtables::calendars(m_db) : QList<DavCalendar>()) {
        if (one.busy && sources.size() < kMostSources)
            sources.append({sourceOf(one.url), m_now, calendarBusy(one.url)});
    }
    keepWhatFits(sources, m_now.addDays(kBusyDays));
    return sources;
}

// The same on each device that has this calendar, so that the one that told of it last is heard; nobody else can read
// it out of that.
QString MentoringReader::sourceOf(const QUrl& calendar) const
{
    const QString user = store::meta(m_db, QStringLiteral("dav_user")).value_or(QString());
    const QStringList words{m_me, calendar.scheme() == QLatin1StringView("file") ? QString() : user,
                            calendar.toString(QUrl::FullyEncoded)};
    return QUuid::createUuidV5(kCalendars, words.join(QLatin1Char('\n'))).toString(QUuid::WithoutBraces);
}

QList<domain::BusySpan> MentoringReader::eventsBusy() const
{
    QList<domain::BusySpan> spans;
    for (const auto& event : store::Table<domain::Event>::select(
             m_db, "WHERE ends_at > ?1 AND starts_at < ?2 AND " + comingTo() + " ORDER BY starts_at, id LIMIT 501",
             m_now, m_now.addDays(kBusyDays), m_me)) {
        const qint64 minutes = event.startsAt.secsTo(event.endsAt) / 60;
        if (minutes > 0)
            spans.append({event.startsAt, int(qMin(minutes, qint64(kLongestBusy))), {}, event.timezone, {}});
    }
    return spans;
}

// Stretches that touch are one, so that nobody counts what they are made of.
QList<domain::BusySpan> MentoringReader::calendarBusy(const QUrl& calendar) const
{
    QList<domain::BusySpan> spans;
    const auto busy =
        davtables::busy(m_db, m_now.toSecsSinceEpoch(), m_now.addDays(kBusyDays).toSecsSinceEpoch(), calendar);
    for (const calendar::Stretch& one : busy.mid(0, kMostSpans + 1)) {
        const qint64 minutes = (one.to - one.from + 59) / 60;
        spans.append({QDateTime::fromSecsSinceEpoch(one.from, Qt::UTC),
                      int(qBound(qint64(1), minutes, qint64(kLongestBusy))),
                      {},
                      QStringLiteral("UTC"),
                      {}});
    }
    return spans;
}

} // namespace services
