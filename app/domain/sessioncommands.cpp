// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sessionrules.h"

#include "app/base/plaintext.h"
#include "app/domain/mentoringrules.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace domain {

namespace {

constexpr int kLongest = 12 * 60; // minutes
constexpr qsizetype kNameMost = 200;
constexpr qsizetype kReasonMost = 2000;
constexpr qsizetype kChangesMost = 500;

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
           (session.url.isEmpty() || isWebAddress(session.url)) && session.changes.size() <= kChangesMost &&
           session.agenda.size() <= kAgendaMost;
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
    if (!base::isPlainText(session.agenda))
        return QStringLiteral("agenda: control characters");
    if (session.rule != ruleBefore && !hasEnd(session.rule))
        return QStringLiteral("rule: either COUNT or UNTIL has to say when it ends");
    return isPlausible(session) ? QString() : QStringLiteral("not a session");
}

bool isOfEither(const MentorSession& session, const QString& personId)
{
    return session.mentorId == personId || session.menteeId == personId;
}

base::Result<MentorSession> ofBoth(const Command& command, const RuleContext& context,
                                   const std::optional<QJsonObject>& current)
{
    auto session = existing<MentorSession>(current, command);
    if (!session)
        return session;
    if (!isOfEither(*session, context.actorId))
        return ruleFailure("not-allowed", QStringLiteral("somebody else's session"));
    if (session->state == QLatin1StringView("cancelled"))
        return ruleFailure("wrong-state", session->state);
    session->updatedAt = command.at;
    return session;
}

// An answer to all of it is to what was proposed last.
void noteAnswer(MentorSession& session, const char* act, const Command& command, const QString& actorId)
{
    note(session, {QString::fromLatin1(act), actorId, command.at, {}, proposedTime(session), session.reason});
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

QString payloadReason(const Command& command)
{
    return command.payload.value(QLatin1StringView("reason")).toString().trimmed();
}

QDateTime instantOf(const Command& command, const char* member)
{
    return instantFromWire(command.payload.value(QLatin1StringView(member)).toString());
}

bool isAsAgreed(const MentorSession& session)
{
    if (session.agreed.isEmpty())
        return false;
    const SessionTimes& times = session.agreed.front();
    return session.startsAt == times.startsAt && session.timezone == times.timezone &&
           session.minutes == times.minutes && session.rule == times.rule;
}

// What was done last with all of it, or with that one, is what is to be done: on another device, or by the other one.
// Words that nobody would read then are no small thing.
bool isDone(const MentorSession& session, const char* act, const QDateTime& occurrence, const QString& reason)
{
    const auto acts = actsOf(session);
    const auto last =
        std::find_if(acts.crbegin(), acts.crend(), [&](const SessionAct& one) { return one.on == occurrence; });
    return last != acts.crend() && last->act == QLatin1StringView(act) && (reason.isEmpty() || reason == last->reason);
}

// What a proposal says of single ones: nothing of it waits on its own.
base::Result<QList<SessionChange>> proposedChanges(const Command& command)
{
    QList<SessionChange> changes;
    if (!wire::decode(command.payload.value(QLatin1StringView("changes")), changes) || changes.size() > kChangesMost)
        return ruleFailure("invalid-payload", QStringLiteral("changes"));
    for (SessionChange& change : changes) {
        change = {change.at, change.cancelled ? QDateTime() : change.startsAt, change.cancelled};
        if (!change.at.isValid() || change.startsAt.isValid() == change.cancelled)
            return ruleFailure("invalid-payload", QStringLiteral("changes"));
    }
    return changes;
}

// Of the members named those that differ, as they were.
QJsonObject whatWas(const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject was;
    for (const char* member : {"title", "url", "agenda", "starts_at", "timezone", "minutes", "rule"}) {
        const QLatin1StringView name(member);
        if (before.value(name) != after.value(name))
            was.insert(name, before.value(name));
    }
    return was;
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
    const QString reason = payloadReason(command);
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

// One that waits for an answer of this person, who has seen what they answer.
base::Result<MentorSession> awaited(const Command& command, const RuleContext& context,
                                    const std::optional<QJsonObject>& current)
{
    auto session = ofBoth(command, context, current);
    if (!session)
        return session;
    if (!waitsFor(*session, context.actorId))
        return ruleFailure("wrong-state", QStringLiteral("nothing waits for an answer of this person"));
    const auto seen = checkSeen(command, *session);
    return seen ? session : tl::unexpected(seen.error());
}

base::Result<QJsonObject> answered(const Command& command, const RuleContext& context,
                                   const std::optional<QJsonObject>& current, const char* state)
{
    const auto there = ofBoth(command, context, current);
    if (there && there->state == QLatin1StringView(state) && there->actBy == context.actorId &&
        isDone(*there, state, instantOf(command, "occurrence"), payloadReason(command)) && checkSeen(command, *there))
        return *current;
    auto session = awaited(command, context, current);
    if (!session)
        return tl::unexpected(session.error());
    if (waitsForSingles(*session))
        return answeredSingles(*session, command, context, state);
    if (instantOf(command, "occurrence").isValid())
        return ruleFailure("wrong-state", QStringLiteral("all of it waits for an answer"));
    session->tentative = false;
    session->reason = payloadReason(command);
    if (session->reason.size() > kReasonMost)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    noteAnswer(*session, state, command, context.actorId);
    const bool declines = qstrcmp(state, "declined") == 0;
    const bool stays = declines && putAllBack(*session);
    session->agreed.clear();
    session->state = stays ? QStringLiteral("accepted") : QString::fromLatin1(state);
    if (declines)
        ++session->sequence; // calendars take it off, or put it back
    return toJson(*session);
}

// A new time waits for the other, also after one that was refused. 'act': what is new, without its name.
void propose(MentorSession& session, SessionAct act)
{
    const bool stood = session.state == QLatin1StringView("accepted") || session.state == QLatin1StringView("moved");
    session.state = stood ? QStringLiteral("moved") : QStringLiteral("proposed");
    session.proposedBy = act.by;
    session.reason.clear();
    session.tentative = false;
    ++session.sequence;
    act.act = session.state;
    note(session, act);
}

// The time that was agreed is proposed again: nobody needs to answer.
void keepAgreed(MentorSession& session, const SessionAct& act)
{
    putAllBack(session);
    session.state = QStringLiteral("accepted");
    session.reason.clear();
    session.tentative = false;
    ++session.sequence;
    note(session, act);
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

base::Result<QJsonObject> proposeSession(const Command& command, const RuleContext& context,
                                         const std::optional<QJsonObject>& current)
{
    if (current)
        return ruleFailure("wrong-state", QStringLiteral("it is proposed already"));
    MentorSession blank;
    blank.id = command.target;
    QJsonObject json = toJson(blank);
    for (const char* member : {"mentorship_id", "mentor_id", "mentee_id", "title", "starts_at", "timezone", "minutes",
                               "rule", "url", "agenda", "replaces"}) {
        if (command.payload.contains(QLatin1StringView(member)))
            json.insert(QLatin1StringView(member), command.payload.value(QLatin1StringView(member)));
    }
    const auto changes = proposedChanges(command);
    if (!changes)
        return tl::unexpected(changes.error());
    auto session = fromJson<MentorSession>(json);
    const QString wrong = session ? whatIsWrong(*session) : session.error().detail;
    if (!wrong.isEmpty() || QUuid(command.target).isNull())
        return ruleFailure("invalid-payload", wrong);
    if (session->mentorId == session->menteeId ||
        (session->mentorId != context.actorId && session->menteeId != context.actorId))
        return ruleFailure("not-allowed", QStringLiteral("a session of others"));
    if (session->startsAt <= command.at)
        return inThePast();
    if (!session->rule.isEmpty())
        session->changes = *changes;
    session->state = QStringLiteral("proposed");
    session->proposedBy = context.actorId;
    session->updatedAt = command.at;
    note(*session, {session->state, context.actorId, command.at, {}, session->startsAt});
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
    auto session = awaited(command, context, current);
    if (!session)
        return tl::unexpected(session.error());
    if (waitsForSingles(*session))
        return answeredSingles(*session, command, context, "doubted");
    session->tentative = true;
    session->reason = payloadReason(command);
    if (session->reason.size() > kReasonMost)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    noteAnswer(*session, "doubted", command, context.actorId);
    return toJson(*session);
}

static base::Result<QJsonObject> changeOne(MentorSession session, const Command& command, const RuleContext& context,
                                           const QDateTime& occurrence, const QJsonObject& current)
{
    const QDateTime instead = instantOf(command, "starts_at");
    if (session.rule.isEmpty() || !instead.isValid() || session.changes.size() >= kChangesMost)
        return ruleFailure("invalid-payload", QStringLiteral("occurrence"));
    const bool agreed = session.state == QLatin1StringView("accepted") || waitsForSingles(session);
    SessionChange& change = changeAt(session, occurrence);
    const QDateTime standing = change.startsAt.isValid() ? change.startsAt : occurrence;
    if (instead == standing && !change.cancelled)
        return current;
    if (instead <= command.at)
        return inThePast();
    if (agreed && !isProposed(change))
        change.before = change.cancelled ? QDateTime() : standing;
    if (agreed)
        change.proposedBy = context.actorId;
    const QDateTime was = agreed ? change.before : change.cancelled ? QDateTime() : standing;
    change.startsAt = instead;
    change.cancelled = false;
    SessionAct act{{}, context.actorId, command.at, occurrence, instead};
    if (was.isValid())
        act.was = {{QStringLiteral("starts_at"), toWire(was)}};
    propose(session, act);
    return toJson(session);
}

base::Result<QJsonObject> changeSession(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    auto before = ofBoth(command, context, current);
    if (!before)
        return tl::unexpected(before.error());
    if (const QDateTime occurrence = instantOf(command, "occurrence"); occurrence.isValid())
        return changeOne(*before, command, context, occurrence, *current);
    QJsonObject json = toJson(*before);
    for (const char* member : {"title", "url", "agenda", "starts_at", "timezone", "minutes", "rule"}) {
        if (command.payload.contains(QLatin1StringView(member)))
            json.insert(QLatin1StringView(member), command.payload.value(QLatin1StringView(member)));
    }
    auto session = fromJson<MentorSession>(json);
    const auto changes = proposedChanges(command);
    const QString wrong = session ? whatIsWrong(*session, before->rule) : session.error().detail;
    if (!wrong.isEmpty() || !changes)
        return ruleFailure("invalid-payload", wrong.isEmpty() ? changes.error().detail : wrong);
    SessionAct act{QStringLiteral("edited"), context.actorId, command.at, {}, {}};
    act.was = whatWas(toJson(*before), toJson(*session));
    const bool another = session->startsAt != before->startsAt || session->timezone != before->timezone ||
                         session->minutes != before->minutes || session->rule != before->rule;
    if (!another && act.was.isEmpty())
        return *current;
    if (!another) {
        note(*session, act);
        return toJson(*session);
    }
    if (session->startsAt <= command.at)
        return inThePast();
    if (before->state == QLatin1StringView("accepted") || waitsForSingles(*before))
        session->agreed = {timesOf(*before)};
    session->changes = session->rule.isEmpty() ? QList<SessionChange>() : *changes;
    act.when = session->startsAt;
    if (isAsAgreed(*session)) {
        act.act = QStringLiteral("accepted");
        keepAgreed(*session, act);
    } else {
        propose(*session, act);
    }
    return toJson(*session);
}

base::Result<QJsonObject> cancelSession(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    const auto cancelled = QStringLiteral("cancelled");
    const QString reason = payloadReason(command);
    const auto there = existing<MentorSession>(current, command);
    if (there && isOfEither(*there, context.actorId) && there->state == cancelled &&
        isDone(*there, "cancelled", {}, reason))
        return *current;
    auto session = ofBoth(command, context, current);
    if (!session)
        return tl::unexpected(session.error());
    if (reason.size() > kReasonMost || session->changes.size() >= kChangesMost)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    if (const QDateTime occurrence = instantOf(command, "occurrence"); occurrence.isValid()) {
        if (session->rule.isEmpty())
            return ruleFailure("invalid-payload", QStringLiteral("occurrence"));
        const bool singles = waitsForSingles(*session);
        SessionChange& change = changeAt(*session, occurrence);
        if (change.cancelled && isDone(*session, "cancelled", occurrence, reason))
            return *current;
        ++session->sequence;
        const QDateTime when = change.startsAt.isValid() ? change.startsAt : occurrence;
        change = {occurrence, {}, true};
        if (singles)
            settleSingles(*session);
        note(*session, {cancelled, context.actorId, command.at, occurrence, when, reason});
        return toJson(*session);
    }
    callOff(*session, command.at);
    const QDateTime when = session->rule.isEmpty() ? session->startsAt : QDateTime();
    session->reason = reason;
    note(*session, {cancelled, context.actorId, command.at, {}, when, reason});
    return toJson(*session);
}

} // namespace domain
