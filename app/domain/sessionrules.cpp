// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sessionrules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kActsMost = 60;

// The last proposal of a time.
const SessionAct* proposalIn(const QList<SessionAct>& acts)
{
    const auto found = std::find_if(acts.crbegin(), acts.crend(), [](const SessionAct& act) {
        return act.act == QLatin1StringView("proposed") || act.act == QLatin1StringView("moved");
    });
    return found == acts.crend() ? nullptr : &*found;
}

// "2TU": one day of each month.
bool isNthDay(const QString& days)
{
    static const QRegularExpression kNth(QStringLiteral("^-?[1-5][A-Z]{2}\\z"));
    return kNth.match(days).hasMatch();
}

// What was done last with all of it, but for its words.
const SessionAct* lastOfAll(const QList<SessionAct>& acts)
{
    const auto found = std::find_if(acts.crbegin(), acts.crend(), [](const SessionAct& act) {
        return !act.on.isValid() && act.act != QLatin1StringView("edited");
    });
    return found == acts.crend() ? nullptr : &*found;
}

} // namespace

void putBack(SessionChange& change)
{
    change = {change.at, change.before, !change.before.isValid()};
}

SessionTimes timesOf(const MentorSession& session)
{
    SessionTimes times{session.startsAt, session.timezone, session.minutes, session.rule, session.changes};
    for (SessionChange& change : times.changes) {
        if (isProposed(change))
            putBack(change);
    }
    return times;
}

void putPassedBack(MentorSession& session, const QDateTime& now)
{
    if (!waitsForSingles(session))
        return;
    for (SessionChange& change : session.changes) {
        if (isProposed(change) && change.startsAt <= now && change.before > now)
            putBack(change);
    }
    if (std::ranges::none_of(session.changes, isProposed))
        session.state = QStringLiteral("accepted");
}

bool letLapse(MentorSession& session, const QDateTime& now)
{
    const QDateTime next = nextLapse(session);
    const auto left = [&session] { return std::ranges::count_if(session.changes, isProposed); };
    const auto before = left();
    if (!next.isValid() || next > now)
        return false;
    putPassedBack(session, now);
    if (left() == before)
        return false;
    if (session.state == QLatin1StringView("accepted"))
        session.tentative = false;
    ++session.sequence;
    session.updatedAt = now;
    return true;
}

QDateTime nextLapse(const MentorSession& session)
{
    QDateTime next;
    if (!waitsForSingles(session))
        return next;
    for (const SessionChange& change : session.changes) {
        const bool earlier = isProposed(change) && change.before.isValid() && change.startsAt < change.before;
        if (earlier && (!next.isValid() || change.startsAt < next))
            next = change.startsAt;
    }
    return next;
}

bool putAllBack(MentorSession& session)
{
    if (session.agreed.isEmpty())
        return false;
    const SessionTimes times = session.agreed.front();
    session.startsAt = times.startsAt;
    session.timezone = times.timezone;
    session.minutes = times.minutes;
    session.rule = times.rule;
    session.changes = times.changes;
    session.agreed.clear();
    return true;
}

void note(MentorSession& session, const SessionAct& act)
{
    QList<SessionAct> acts = actsOf(session);
    acts.append(act);
    session.acts = acts.mid(std::max<qsizetype>(0, acts.size() - kActsMost));
    session.act = act.act;
    session.actBy = act.by;
    session.actAt = act.at;
}

QList<SessionAct> actsOf(const MentorSession& session)
{
    if (!session.acts.isEmpty() || session.act.isEmpty())
        return session.acts;
    const QDateTime when = session.rule.isEmpty() ? session.startsAt : QDateTime();
    return {{session.act, session.actBy, session.actAt, {}, when, session.reason}};
}

QDateTime proposedTime(const MentorSession& session)
{
    const auto acts = actsOf(session);
    const SessionAct* proposal = proposalIn(acts);
    return proposal && proposal->when.isValid() && !wasPutBack(session) ? proposal->when : session.startsAt;
}

bool wasPutBack(const MentorSession& session)
{
    const auto acts = actsOf(session);
    const SessionAct* last = lastOfAll(acts);
    return takesPlace(session) && last && last->act == QLatin1StringView("declined");
}

QString reasonOf(const MentorSession& session)
{
    const auto acts = actsOf(session);
    const SessionAct* last = lastOfAll(acts);
    if (!last)
        return session.reason;
    const bool off = session.state == QLatin1StringView("cancelled");
    const bool says =
        last->act == QLatin1StringView("cancelled") ||
        (!off && (last->act == QLatin1StringView("declined") || last->act == QLatin1StringView("doubted")));
    return says ? last->reason : QString();
}

bool takesPlace(const MentorSession& session)
{
    return session.state != QLatin1StringView("declined") && session.state != QLatin1StringView("cancelled");
}

bool isProposed(const SessionChange& change)
{
    return !change.proposedBy.isEmpty();
}

bool isProposedTo(const SessionChange& change, const QString& personId)
{
    return isProposed(change) && change.proposedBy != personId;
}

bool waitsForSingles(const MentorSession& session)
{
    return session.state == QLatin1StringView("moved") && std::ranges::any_of(session.changes, isProposed);
}

bool isAgreed(const MentorSession& session, const QDateTime& at)
{
    const auto isInQuestion = [&at](const SessionChange& change) { return change.at == at && isProposed(change); };
    return session.state == QLatin1StringView("accepted") ||
           (waitsForSingles(session) && std::ranges::none_of(session.changes, isInQuestion));
}

bool waitsFor(const MentorSession& session, const QString& personId)
{
    const bool open = session.state == QLatin1StringView("proposed") || session.state == QLatin1StringView("moved");
    if (!open || (session.mentorId != personId && session.menteeId != personId))
        return false;
    if (!waitsForSingles(session))
        return session.proposedBy != personId;
    // Each of the two may wait for the other about another one of the series.
    return std::ranges::any_of(session.changes,
                               [&](const SessionChange& change) { return isProposedTo(change, personId); });
}

bool waitsFor(const MentorSession& session, const QString& personId, const QDateTime& at)
{
    if (!waitsFor(session, personId))
        return false;
    return !waitsForSingles(session) || std::ranges::any_of(session.changes, [&](const SessionChange& change) {
        return change.at == at && isProposedTo(change, personId);
    });
}

bool isOver(const MentorSession& session, const QDateTime& at)
{
    const auto ended = [&](const QDateTime& start) { return start.addSecs(60LL * session.minutes) < at; };
    const bool anotherTime = std::ranges::any_of(session.changes, [&](const SessionChange& change) {
        return !change.cancelled && change.startsAt.isValid() && !ended(change.startsAt);
    });
    if (session.rule.isEmpty() || anotherTime)
        return !anotherTime && ended(session.startsAt);
    QHash<QString, QString> parts;
    for (const QString& part : session.rule.split(QLatin1Char(';')))
        parts.insert(part.section(QLatin1Char('='), 0, 0), part.section(QLatin1Char('='), 1));
    if (parts.contains(QStringLiteral("UNTIL"))) {
        QDateTime until =
            QDateTime::fromString(parts.value(QStringLiteral("UNTIL")), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        until.setTimeSpec(Qt::UTC);
        return ended(until);
    }
    const int count = parts.value(QStringLiteral("COUNT")).toInt();
    const QString every = parts.value(QStringLiteral("FREQ"));
    const QString days = parts.value(QStringLiteral("BYDAY"));
    const bool oneDay = every == QLatin1StringView("MONTHLY") && isNthDay(days);
    if (count == 0 || (!days.isEmpty() && !oneDay))
        return false;
    const int steps = (count - 1) * std::max(1, parts.value(QStringLiteral("INTERVAL")).toInt());
    const QDateTime last = every == QLatin1StringView("DAILY")    ? session.startsAt.addDays(steps)
                           : every == QLatin1StringView("WEEKLY") ? session.startsAt.addDays(7LL * steps)
                                                                  : session.startsAt.addMonths(steps);
    // Clocks may have changed since; the same weekday of a month is at most six days later in it than the date.
    return ended(last.addDays(oneDay ? 7 : 1));
}

void callOff(MentorSession& session, const QDateTime& at)
{
    ++session.sequence;
    session.tentative = false;
    session.reason.clear(); // that of a refusal before it
    putAllBack(session);
    session.changes = timesOf(session).changes;
    const bool agreed = session.state == QLatin1StringView("accepted") || session.state == QLatin1StringView("moved");
    const bool held = agreed && !session.rule.isEmpty() && session.startsAt <= at;
    session.state = held ? QStringLiteral("accepted") : QStringLiteral("cancelled");
    if (!held)
        return;
    // UNTIL and COUNT exclude each other (RFC 5545 section 3.3.10).
    QStringList parts = session.rule.split(QLatin1Char(';'));
    parts.removeIf([](const QString& part) {
        return part.startsWith(QLatin1StringView("COUNT=")) || part.startsWith(QLatin1StringView("UNTIL="));
    });
    parts.append(QStringLiteral("UNTIL=") + at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    session.rule = parts.join(QLatin1Char(';'));
    // One that was to be before and was moved behind it would still come; one that was moved forward was held.
    for (SessionChange& change : session.changes) {
        if (change.startsAt.isValid() && change.startsAt > at)
            change = {change.at, {}, true};
    }
}

} // namespace domain
