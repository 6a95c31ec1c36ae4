// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/sessionrules.h"
#include "app/learning/cmi5/seen.h"
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/statementrules.h"

#include <algorithm>

namespace cmi5 {

namespace {

// Why a statement is not taken; empty: it is.
using Fault = QString;

bool hasMember(const QJsonObject& object, const char* name)
{
    return object.contains(QLatin1StringView(name));
}

// Whether the statement belongs to this launch at all (sections 6.3, 7.1.3, 9.2, 9.6 and 9.7).
Fault faultOfFrame(const SessionRules& rules, const Seen& one)
{
    const Launch& launch = rules.launch;
    if (one.is(xapi::kVoided))
        return QStringLiteral("a unit may not void statements (6.3)");
    if (xapi::ifiKey(one.actor) != xapi::ifiKey(launch.actor) ||
        one.actor.value(QLatin1StringView("objectType")) == QLatin1StringView("Group"))
        return QStringLiteral("the actor is not the launch's (9.2)");
    if (one.registration.compare(launch.registration, Qt::CaseInsensitive) != 0)
        return QStringLiteral("the registration is not the launch's (9.6.1)");
    if (one.session != launch.sessionId)
        return QStringLiteral("the session is not the launch's (9.6.3.1)");
    if (!rules.publisherId.isEmpty() && !one.groupings.contains(rules.publisherId))
        return QStringLiteral("the context template's grouping is missing (10.2.1)");
    if (!one.isDefined() && one.categories.contains(QLatin1StringView(iri::kMoveOnCategory)))
        return QStringLiteral("the moveOn category is for cmi5 defined statements (9.6.2.2)");
    if (!one.timestampText.endsWith(QLatin1Char('Z')) && !one.timestampText.endsWith(QLatin1StringView("+00:00")))
        return QStringLiteral("the timestamp is not in UTC (9.7)");
    return {};
}

Fault faultOfScore(const SessionRules& rules, const Seen& one)
{
    const bool passed = one.is(verb::kPassed);
    const QJsonObject score = one.result.value(QLatin1StringView("score")).toObject();
    if (score.isEmpty())
        return {};
    if (!passed && !one.is(verb::kFailed))
        return QStringLiteral("only 'passed' and 'failed' have a score (9.5.1)");
    if (hasMember(score, "raw") && (!hasMember(score, "min") || !hasMember(score, "max")))
        return QStringLiteral("a raw score needs min and max (9.5.1)");
    if (!hasMember(score, "scaled"))
        return {};
    const double scaled = score.value(QLatin1StringView("scaled")).toDouble();
    if (scaled < 0 || scaled > 1)
        return QStringLiteral("the scaled score is not between 0 and 1 (9.5.1)");
    if (!rules.masteryScore)
        return {};
    if (passed && scaled < *rules.masteryScore)
        return QStringLiteral("passed with less than the mastery score (9.3.4)");
    if (!passed && scaled >= *rules.masteryScore)
        return QStringLiteral("failed with the mastery score or more (9.3.5)");
    const QJsonValue said = one.extensions.value(QLatin1StringView(iri::kMasteryScore));
    if (!said.isDouble() || said.toDouble() != *rules.masteryScore)
        return QStringLiteral("the context does not have the mastery score (9.6.3.2)");
    return {};
}

// success, completion, duration and the category that belongs to them (sections 9.5.2 to 9.5.4, 9.6.2.2).
Fault faultOfResult(const Seen& one)
{
    const QJsonValue success = one.result.value(QLatin1StringView("success"));
    const QJsonValue completion = one.result.value(QLatin1StringView("completion"));
    const bool judged = one.is(verb::kPassed) || one.is(verb::kFailed);
    if (judged ? success != QJsonValue(one.is(verb::kPassed)) : !success.isUndefined())
        return QStringLiteral("success does not fit the verb (9.5.2)");
    if (one.is(verb::kCompleted) ? completion != QJsonValue(true) : !completion.isUndefined())
        return QStringLiteral("completion does not fit the verb (9.5.3)");
    if (!one.is(verb::kInitialized) && !hasMember(one.result, "duration"))
        return QStringLiteral("the duration is missing (9.5.4.1)");
    const bool decides = judged || one.is(verb::kCompleted);
    if (decides != one.categories.contains(QLatin1StringView(iri::kMoveOnCategory)))
        return QStringLiteral("the moveOn category does not fit the result (9.6.2.2)");
    const QJsonValue progress =
        one.result.value(QLatin1StringView("extensions")).toObject().value(QLatin1StringView(iri::kProgress));
    if (!progress.isUndefined() && (!progress.isDouble() || progress.toDouble() != progress.toInt(-1) ||
                                    progress.toInt() < 0 || progress.toInt() > 100))
        return QStringLiteral("progress is not a whole number from 0 to 100 (9.5.5.1)");
    return {};
}

// What a cmi5 defined statement says by itself.
Fault faultOfDefined(const SessionRules& rules, const Seen& one)
{
    const bool brackets = one.is(verb::kInitialized) || one.is(verb::kTerminated);
    if (!brackets && !one.is(verb::kCompleted) && !one.is(verb::kPassed) && !one.is(verb::kFailed))
        return QStringLiteral("a unit may not use this verb with the cmi5 category (7.1.3, 9.3)");
    if (!brackets && rules.launch.mode != LaunchMode::Normal)
        return QStringLiteral("in this launch mode only 'initialized' and 'terminated' are taken (10.2.2)");
    if (one.object != rules.launch.activityId)
        return QStringLiteral("the object is not the launched activity (9.4)");
    if (!hasMember(one.actor, "account"))
        return QStringLiteral("the actor has no account (9.2)");
    if (const Fault fault = faultOfScore(rules, one); !fault.isEmpty())
        return fault;
    return faultOfResult(one);
}

// Order within the session: for all statements of the unit.
Fault faultOfSession(const SessionRules& rules, const Seen& one, const QList<Seen>& before, const QDateTime& now)
{
    const Seen* initialized = nullptr;
    for (const Seen& other : before) {
        if (other.session != rules.launch.sessionId || !other.isDefined())
            continue;
        if (other.is(verb::kAbandoned))
            return QStringLiteral("the session was abandoned (9.3.6)");
        if (other.is(verb::kInitialized))
            initialized = &other;
        if (other.is(verb::kTerminated) && (other.timestamp < one.timestamp || rules.graceSeconds == 0 ||
                                            other.timestamp.secsTo(now) > rules.graceSeconds))
            return QStringLiteral("the session was terminated (9.3.8)");
    }
    const bool begins = one.isDefined() && one.is(verb::kInitialized);
    if (!begins && (!initialized || one.timestamp < initialized->timestamp))
        return QStringLiteral("'initialized' must come first (9.3.2)");
    const bool ends = one.isDefined() && one.is(verb::kTerminated);
    for (const Seen& other : before) {
        if (ends && other.session == rules.launch.sessionId && other.timestamp > one.timestamp)
            return QStringLiteral("'terminated' must come last (9.3.8)");
    }
    return {};
}

// Verbs that the session, or the registration, may have once (section 9.3).
Fault faultOfRepetition(const SessionRules& rules, const Seen& one, const QList<Seen>& before)
{
    const auto judges = [](const Seen& some) { return some.is(verb::kPassed) || some.is(verb::kFailed); };
    for (const Seen& other : before) {
        if (!other.isDefined() || other.object != rules.launch.activityId)
            continue;
        if (other.session == one.session && other.verb == one.verb)
            return QStringLiteral("the session has this verb already (9.3)");
        if (other.session == one.session && judges(other) && judges(one))
            return QStringLiteral("the session has been judged already (9.3)");
        if (other.verb == one.verb && (one.is(verb::kCompleted) || one.is(verb::kPassed)))
            return QStringLiteral("the registration has this verb already (9.3)");
        if (one.is(verb::kFailed) && other.is(verb::kPassed) && other.timestamp <= one.timestamp)
            return QStringLiteral("'failed' must not follow 'passed' (9.3)");
    }
    return {};
}

} // namespace

base::Result<void> admit(const SessionRules& rules, const QList<QJsonObject>& registration,
                         const QList<QJsonObject>& incoming, const QDateTime& now)
{
    QList<Seen> before = inOrder(registration);
    const QList<Seen> arriving = inOrder(incoming);
    for (const Seen& one : arriving) {
        Fault fault = faultOfFrame(rules, one);
        if (fault.isEmpty() && one.isDefined())
            fault = faultOfDefined(rules, one);
        if (fault.isEmpty())
            fault = faultOfSession(rules, one, before, now);
        if (fault.isEmpty() && one.isDefined())
            fault = faultOfRepetition(rules, one, before);
        if (!fault.isEmpty()) {
            return base::failure(base::Error{base::Error::Kind::Rejected, QStringLiteral("cmi5: ") + fault, 403,
                                             QStringLiteral("cmi5-rule"), 0});
        }
        before.append(one);
    }
    return {};
}

} // namespace cmi5
