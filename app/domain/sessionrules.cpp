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
        "UNTIL=[0-9]{8}T[0-9]{6}Z))*\\z"));
    return rule.isEmpty() || (rule.size() <= 200 && kForm.match(rule).hasMatch());
}

bool isPlausible(const MentorSession& session)
{
    return !session.mentorshipId.isEmpty() && !session.title.trimmed().isEmpty() && session.title.size() <= kNameMost &&
           session.startsAt.isValid() && isZone(session.timezone) && session.minutes >= 5 &&
           session.minutes <= kLongest && isSimpleRule(session.rule) &&
           (session.url.isEmpty() || isWebAddress(session.url)) && session.changes.size() <= kChangesMost;
}

// COUNT or UNTIL, which exclude each other (RFC 5545 section 3.3.10): a mail says which is the last one.
bool hasEnd(const QString& rule)
{
    return rule.isEmpty() || rule.contains(QLatin1StringView("COUNT=")) != rule.contains(QLatin1StringView("UNTIL="));
}

// Why not; empty: nothing is wrong with it.
QString whatIsWrong(const MentorSession& session, const QString& ruleBefore = {})
{
    if (!isOneLine(session.title) || !isOneLine(session.url))
        return QStringLiteral("title, url: a line break or another control character");
    if (session.rule != ruleBefore && !hasEnd(session.rule))
        return QStringLiteral("rule: either COUNT or UNTIL has to say when it ends");
    return isPlausible(session) ? QString() : QStringLiteral("not a session");
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

QDateTime instantOf(const Command& command, const char* member)
{
    return instantFromWire(command.payload.value(QLatin1StringView(member)).toString());
}

bool isProposedTo(const SessionChange& change, const QString& personId)
{
    return isProposed(change) && change.proposedBy != personId;
}

// As if the new time had never been proposed. It stays among the changes when it is at its usual time again, so that
// calendars that have seen it moved are told of it by name.
void putBack(SessionChange& change)
{
    change = {change.at, change.before, !change.before.isValid()};
}

// Some of the single ones have an answer, or are off: who is still waited for, if anybody.
void settleSingles(MentorSession& session)
{
    const auto open = std::ranges::find_if(session.changes, isProposed);
    session.tentative = false;
    if (open == session.changes.end())
        session.state = QStringLiteral("accepted");
    else
        session.proposedBy = open->proposedBy;
}

// Those whose new time waits for this person, of which the command is.
QList<SessionChange*> singlesFor(MentorSession& session, const QString& personId, const QDateTime& occurrence)
{
    QList<SessionChange*> asked;
    for (SessionChange& change : session.changes) {
        if (isProposedTo(change, personId) && (!occurrence.isValid() || change.at == occurrence))
            asked.append(&change);
    }
    return asked;
}

base::Result<QJsonObject> answeredSingles(MentorSession session, const Command& command, const RuleContext& context,
                                          const char* answer)
{
    const QString reason = command.payload.value(QLatin1StringView("reason")).toString().trimmed();
    const auto asked = singlesFor(session, context.actorId, instantOf(command, "occurrence"));
    if (asked.isEmpty())
        return ruleFailure("wrong-state", QStringLiteral("this one does not wait for an answer of this person"));
    if (reason.size() > kReasonMost)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    const bool doubts = qstrcmp(answer, "doubted") == 0;
    const bool declines = qstrcmp(answer, "declined") == 0;
    for (SessionChange* change : asked) {
        note(session, {QString::fromLatin1(answer), context.actorId, command.at, change->at, change->startsAt, reason});
        if (declines)
            putBack(*change);
        else if (!doubts)
            *change = {change->at, change->startsAt, false};
    }
    if (doubts)
        session.tentative = true;
    else
        settleSingles(session);
    if (declines)
        ++session.sequence; // calendars have it at the new time
    return toJson(session);
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
    if (waitsForSingles(*session))
        return answeredSingles(*session, command, context, state);
    if (instantOf(command, "occurrence").isValid())
        return ruleFailure("wrong-state", QStringLiteral("all of it waits for an answer"));
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

bool isProposed(const SessionChange& change)
{
    return !change.proposedBy.isEmpty();
}

bool waitsForSingles(const MentorSession& session)
{
    return session.state == QLatin1StringView("moved") && std::ranges::any_of(session.changes, isProposed);
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
    for (SessionChange& change : session.changes) {
        if (isProposed(change))
            putBack(change);
    }
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
    const QString wrong = session ? whatIsWrong(*session) : session.error().detail;
    if (!wrong.isEmpty() || QUuid(command.target).isNull())
        return ruleFailure("invalid-payload", wrong);
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
    if (waitsForSingles(*session))
        return answeredSingles(*session, command, context, "doubted");
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
        const bool agreed = before->state == QLatin1StringView("accepted") || waitsForSingles(*before);
        SessionChange& change = changeAt(*before, occurrence);
        const QDateTime standing = change.startsAt.isValid() ? change.startsAt : occurrence;
        if (instead == standing && !change.cancelled)
            return *current;
        if (instead <= command.at)
            return inThePast();
        if (agreed && !isProposed(change))
            change.before = change.cancelled ? QDateTime() : standing;
        if (agreed)
            change.proposedBy = context.actorId;
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
    const QString wrong = session ? whatIsWrong(*session, before->rule) : session.error().detail;
    if (!wrong.isEmpty())
        return ruleFailure("invalid-payload", wrong);
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
        const bool singles = waitsForSingles(*session);
        ++session->sequence;
        SessionChange& change = changeAt(*session, occurrence);
        const QDateTime when = change.startsAt.isValid() ? change.startsAt : occurrence;
        change = {occurrence, {}, true};
        if (singles)
            settleSingles(*session);
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
