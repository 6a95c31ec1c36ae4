// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/seen.h"

#include "app/learning/cmi5/sessionrules.h"
#include "app/learning/xapi/formats.h"

#include <algorithm>

namespace cmi5 {

namespace {

// A list of context activities, which may stand alone without an array.
QStringList idsIn(const QJsonValue& list)
{
    const QJsonArray items = list.isArray() ? list.toArray() : QJsonArray{list};
    QStringList ids;
    for (const QJsonValue& item : items)
        ids.append(item.toObject().value(QLatin1StringView("id")).toString());
    return ids;
}

QJsonObject objectAt(const QJsonObject& parent, const char* name)
{
    return parent.value(QLatin1StringView(name)).toObject();
}

} // namespace

Seen::Seen(const QJsonObject& statement)
{
    const QJsonObject context = objectAt(statement, "context");
    const QJsonObject activities = objectAt(context, "contextActivities");
    verb = objectAt(statement, "verb").value(QLatin1StringView("id")).toString();
    object = objectAt(statement, "object").value(QLatin1StringView("id")).toString();
    extensions = objectAt(context, "extensions");
    session = extensions.value(QLatin1StringView(iri::kSessionId)).toString();
    registration = context.value(QLatin1StringView("registration")).toString();
    categories = idsIn(activities.value(QLatin1StringView("category")));
    groupings = idsIn(activities.value(QLatin1StringView("grouping")));
    timestampText = statement.value(QLatin1StringView("timestamp")).toString();
    timestamp = xapi::parseInstant(timestampText, true);
    result = objectAt(statement, "result");
    actor = objectAt(statement, "actor");
}

QList<Seen> inOrder(const QList<QJsonObject>& statements)
{
    QList<Seen> all;
    all.reserve(statements.size());
    for (const QJsonObject& statement : statements)
        all.append(Seen(statement));
    std::stable_sort(all.begin(), all.end(), [](const Seen& a, const Seen& b) { return a.timestamp < b.timestamp; });
    return all;
}

bool isCmi5Defined(const QJsonObject& statement)
{
    return Seen(statement).isDefined();
}

QString sessionOf(const QJsonObject& statement)
{
    return Seen(statement).session;
}

SessionState sessionState(const QString& sessionId, const QList<QJsonObject>& statements)
{
    SessionState state = SessionState::Unknown;
    const QList<Seen> all = inOrder(statements);
    for (const Seen& one : all) {
        if (one.session != sessionId || !one.isDefined() || state == SessionState::Abandoned)
            continue;
        if (one.is(verb::kLaunched) && state == SessionState::Unknown)
            state = SessionState::Launched;
        else if (one.is(verb::kInitialized) && state == SessionState::Launched)
            state = SessionState::Initialized;
        else if (one.is(verb::kTerminated))
            state = SessionState::Terminated;
        else if (one.is(verb::kAbandoned))
            state = SessionState::Abandoned;
    }
    return state;
}

QList<ActiveSession> activeSessions(const QList<QJsonObject>& statements)
{
    QList<ActiveSession> sessions;
    const QList<Seen> all = inOrder(statements);
    for (const Seen& one : all) {
        const auto known = std::find_if(sessions.begin(), sessions.end(),
                                        [&](const ActiveSession& session) { return session.id == one.session; });
        if (one.is(verb::kLaunched) && one.isDefined()) {
            if (known == sessions.end())
                sessions.append({one.session, one.object, one.groupings.value(0), one.timestamp, one.timestamp});
        } else if (known == sessions.end()) {
            continue;
        } else if (one.isDefined() && (one.is(verb::kTerminated) || one.is(verb::kAbandoned))) {
            sessions.erase(known);
        } else if (!one.is(verb::kSatisfied)) {
            known->lastAt = one.timestamp;
        }
    }
    return sessions;
}

} // namespace cmi5
