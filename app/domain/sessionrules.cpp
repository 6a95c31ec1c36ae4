// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sessionrules.h"

#include "app/domain/mentoringrules.h"

#include <QHash>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace domain {

namespace {

constexpr int kLongest = 12 * 60; // minutes
constexpr qsizetype kNameMost = 200;
constexpr qsizetype kReasonMost = 2000;
constexpr qsizetype kChangesMost = 500;
constexpr qsizetype kActsMost = 60;

// What people choose from, and what others' calendars surely understand.
bool isSimpleRule(const QString& rule)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^FREQ=(DAILY|WEEKLY|MONTHLY)(;(INTERVAL=[1-9][0-9]?|COUNT=[1-9][0-9]{0,2}|BYDAY=-?[0-9A-Z]+(,-?[0-9A-Z]+)*|"
        "UNTIL=[0-9]{8}T[0-9]{6}Z))*$"));
    return rule.isEmpty() || (rule.size() <= 200 && kForm.match(rule).hasMatch());
}

bool isPlausible(const MentorSession& session)
{
    return !session.mentorshipId.isEmpty() && !session.title.trimmed().isEmpty() && session.title.size() <= kNameMost &&
           session.startsAt.isValid() && isZone(session.timezone) && session.minutes >= 5 &&
           session.minutes <= kLongest && isSimpleRule(session.rule) &&
           (session.url.isEmpty() || isWebAddress(session.url)) && session.changes.size() <= kChangesMost;
}

base::Result<MentorSession> ofBoth(const Command& command, const RuleContext& context,
                                   const std::optional<QJsonObject>& current)
{
    auto session = existing<MentorSession>(current, command);
    if (!session)
        return session;
    if (session->mentorId != context.actorId && session->menteeId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's session"));
    if (session->state == QLatin1StringView("cancelled"))
        return ruleFailure("wrong-state", session->state);
    session->updatedAt = command.at;
    return session;
}

// The last proposal of a time.
const SessionAct* proposalIn(const QList<SessionAct>& acts)
{
    const auto found = std::find_if(acts.crbegin(), acts.crend(), [](const SessionAct& act) {
        return act.act == QLatin1StringView("proposed") || act.act == QLatin1StringView("moved");
    });
    return found == acts.crend() ? nullptr : &*found;
}

// An answer is to what was proposed last.
void noteAnswer(MentorSession& session, const char* act, const Command& command, const QString& actorId)
{
    const auto acts = actsOf(session);
    const SessionAct* proposal = proposalIn(acts);
    note(session, {QString::fromLatin1(act), actorId, command.at, proposal ? proposal->on : QDateTime(),
                   proposedTime(session), session.reason});
}

// Somebody who answers has seen what they answer.
base::Result<void> checkSeen(const Command& command, const MentorSession& session)
{
    const QJsonValue seen = command.payload.value(QLatin1StringView("sequence"));
    if (seen.isUndefined() || seen.toInt(-1) == session.sequence)
        return {};
    return base::failure(base::Error{base::Error::Kind::Conflict, QStringLiteral("it has another time since"), 409,
                                     QStringLiteral("stale-revision")});
}

base::Result<QJsonObject> answered(const Command& command, const RuleContext& context,
                                   const std::optional<QJsonObject>& current, const char* state)
{
    auto session = ofBoth(command, context, current);
    if (!session)
        return tl::unexpected(session.error());
    if (!waitsFor(*session, context.actorId))
        return ruleFailure("wrong-state", QStringLiteral("nothing waits for an answer of this person"));
    if (const auto seen = checkSeen(command, *session); !seen)
        return tl::unexpected(seen.error());
    session->state = QString::fromLatin1(state);
    session->tentative = false;
    session->reason = command.payload.value(QLatin1StringView("reason")).toString().trimmed();
    if (session->reason.size() > kReasonMost)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    noteAnswer(*session, state, command, context.actorId);
    if (!takesPlace(*session))
        ++session->sequence; // calendars take it off
    return toJson(*session);
}

// A new time waits for the other, also after one that was refused. 'on': of one of a series.
void propose(MentorSession& session, const QString& actorId, const QDateTime& at, const QDateTime& when,
             const QDateTime& on = {})
{
    const bool stood = session.state == QLatin1StringView("accepted") || session.state == QLatin1StringView("moved");
    session.state = stood ? QStringLiteral("moved") : QStringLiteral("proposed");
    session.proposedBy = actorId;
    session.reason.clear();
    session.tentative = false;
    ++session.sequence;
    note(session, {session.state, actorId, at, on, when, {}});
}

tl::unexpected<base::Error> inThePast()
{
    return ruleFailure("in-the-past", QStringLiteral("nobody can come to what has begun"));
}

SessionChange& changeAt(MentorSession& session, const QDateTime& at)
{
    auto found = std::ranges::find(session.changes, at, &SessionChange::at);
    if (found == session.changes.end()) {
        session.changes.append({at, {}, false});
        found = std::prev(session.changes.end());
    }
    return *found;
}

QDateTime instantOf(const Command& command, const char* member)
{
    return instantFromWire(command.payload.value(QLatin1StringView(member)).toString());
}

} // namespace

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
    return proposal && proposal->when.isValid() ? proposal->when : session.startsAt;
}

bool takesPlace(const MentorSession& session)
{
    return session.state != QLatin1StringView("declined") && session.state != QLatin1StringView("cancelled");
}

bool waitsFor(const MentorSession& session, const QString& personId)
{
    const bool open = session.state == QLatin1StringView("proposed") || session.state == QLatin1StringView("moved");
    return open && session.proposedBy != personId && (session.mentorId == personId || session.menteeId == personId);
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
    if (count == 0 || parts.contains(QStringLiteral("BYDAY")))
        return false;
    const int steps = (count - 1) * std::max(1, parts.value(QStringLiteral("INTERVAL")).toInt());
    const QString every = parts.value(QStringLiteral("FREQ"));
    const QDateTime last = every == QLatin1StringView("DAILY")    ? session.startsAt.addDays(steps)
                           : every == QLatin1StringView("WEEKLY") ? session.startsAt.addDays(7LL * steps)
                                                                  : session.startsAt.addMonths(steps);
    return ended(last.addDays(1)); // clocks may have changed since
}

void callOff(MentorSession& session, const QDateTime& at)
{
    ++session.sequence;
    session.tentative = false;
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

base::Result<QJsonObject> proposeSession(const Command& command, const RuleContext& context,
                                         const std::optional<QJsonObject>& current)
{
    if (current)
        return ruleFailure("wrong-state", QStringLiteral("it is proposed already"));
    MentorSession blank;
    blank.id = command.target;
    QJsonObject json = toJson(blank);
    for (const char* member :
         {"mentorship_id", "mentor_id", "mentee_id", "title", "starts_at", "timezone", "minutes", "rule", "url"}) {
        if (command.payload.contains(QLatin1StringView(member)))
            json.insert(QLatin1StringView(member), command.payload.value(QLatin1StringView(member)));
    }
    auto session = fromJson<MentorSession>(json);
    if (!session || !isPlausible(*session) || QUuid(command.target).isNull())
        return ruleFailure("invalid-payload", session ? QStringLiteral("not a session") : session.error().detail);
    if (session->mentorId == session->menteeId ||
        (session->mentorId != context.actorId && session->menteeId != context.actorId))
        return ruleFailure("not-allowed", QStringLiteral("a session of others"));
    if (session->startsAt <= command.at)
        return inThePast();
    session->state = QStringLiteral("proposed");
    session->proposedBy = context.actorId;
    session->updatedAt = command.at;
    note(*session, {session->state, context.actorId, command.at, {}, session->startsAt, {}});
    return toJson(*session);
}

base::Result<QJsonObject> acceptSession(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    return answered(command, context, current, "accepted");
}

base::Result<QJsonObject> declineSession(const Command& command, const RuleContext& context,
                                         const std::optional<QJsonObject>& current)
{
    return answered(command, context, current, "declined");
}

base::Result<QJsonObject> doubtSession(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    auto session = ofBoth(command, context, current);
    if (!session)
        return tl::unexpected(session.error());
    if (!waitsFor(*session, context.actorId))
        return ruleFailure("wrong-state", QStringLiteral("nothing waits for an answer of this person"));
    if (const auto seen = checkSeen(command, *session); !seen)
        return tl::unexpected(seen.error());
    session->tentative = true;
    noteAnswer(*session, "doubted", command, context.actorId);
    return toJson(*session);
}

base::Result<QJsonObject> changeSession(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    auto before = ofBoth(command, context, current);
    if (!before)
        return tl::unexpected(before.error());
    if (const QDateTime occurrence = instantOf(command, "occurrence"); occurrence.isValid()) {
        const QDateTime instead = instantOf(command, "starts_at");
        if (before->rule.isEmpty() || !instead.isValid() || before->changes.size() >= kChangesMost)
            return ruleFailure("invalid-payload", QStringLiteral("occurrence"));
        SessionChange& change = changeAt(*before, occurrence);
        const QDateTime standing = change.startsAt.isValid() ? change.startsAt : occurrence;
        if (instead == standing && !change.cancelled)
            return *current;
        if (instead <= command.at)
            return inThePast();
        change.startsAt = instead;
        change.cancelled = false;
        propose(*before, context.actorId, command.at, instead, occurrence);
        return toJson(*before);
    }
    QJsonObject json = toJson(*before);
    for (const char* member : {"title", "url", "starts_at", "timezone", "minutes", "rule"}) {
        if (command.payload.contains(QLatin1StringView(member)))
            json.insert(QLatin1StringView(member), command.payload.value(QLatin1StringView(member)));
    }
    auto session = fromJson<MentorSession>(json);
    if (!session || !isPlausible(*session))
        return ruleFailure("invalid-payload", session ? QStringLiteral("not a session") : session.error().detail);
    const bool another = session->startsAt != before->startsAt || session->timezone != before->timezone ||
                         session->minutes != before->minutes || session->rule != before->rule;
    if (another && session->startsAt <= command.at)
        return inThePast();
    if (another) {
        session->changes.clear(); // what they changed is no longer in the series
        propose(*session, context.actorId, command.at, session->startsAt);
    }
    return toJson(*session);
}

base::Result<QJsonObject> cancelSession(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    auto session = ofBoth(command, context, current);
    if (!session)
        return tl::unexpected(session.error());
    const auto cancelled = QStringLiteral("cancelled");
    const QString reason = command.payload.value(QLatin1StringView("reason")).toString().trimmed();
    if (reason.size() > kReasonMost || session->changes.size() >= kChangesMost)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    if (const QDateTime occurrence = instantOf(command, "occurrence"); occurrence.isValid()) {
        if (session->rule.isEmpty())
            return ruleFailure("invalid-payload", QStringLiteral("occurrence"));
        ++session->sequence;
        SessionChange& change = changeAt(*session, occurrence);
        const QDateTime when = change.startsAt.isValid() ? change.startsAt : occurrence;
        change = {occurrence, {}, true};
        note(*session, {cancelled, context.actorId, command.at, occurrence, when, reason});
        return toJson(*session);
    }
    const QDateTime when = session->rule.isEmpty() ? session->startsAt : QDateTime();
    callOff(*session, command.at);
    session->reason = reason;
    note(*session, {cancelled, context.actorId, command.at, {}, when, reason});
    return toJson(*session);
}

} // namespace domain
