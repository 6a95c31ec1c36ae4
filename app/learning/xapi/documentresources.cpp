// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/documents.h"

namespace xapi {

namespace {

// The agent whose documents they are; with restricted access only one's own.
base::Result<QString> ownAgent(const Call& call)
{
    const auto agent = call.agent("agent", true);
    if (!agent)
        return base::failure(agent.error());
    const QString key = ifiKey(*agent);
    if (call.request.access.isRestricted() && !call.request.access.onlyAgents.contains(key))
        return base::failure(
            base::Error{base::Error::Kind::Rejected, QStringLiteral("the agent is somebody else"), 403, {}, 0});
    return key;
}

// Reads the id of the document and, where one may ask for many, since.
base::Result<void> readIds(DocumentCall& document, const char* idName)
{
    const bool reads = document.call.reads();
    const bool mayBeMany = reads || (document.call.request.method == "DELETE" && document.mayRemoveAll);
    const auto id = document.call.text(idName, !mayBeMany);
    const auto since = document.call.instant("since");
    if (!id || !since)
        return base::failure(id ? since.error() : id.error());
    if (document.call.parameters.contains(QLatin1StringView(idName)) && id->isEmpty())
        return refusal(400, QStringLiteral("the parameter '%1' is empty").arg(QLatin1StringView(idName)));
    if (since->isValid() && (!reads || !id->isEmpty()))
        return refusal(400, QStringLiteral("the parameter 'since' does not belong here"));
    document.key.id = *id;
    document.since = *since;
    return {};
}

template <typename... Results>
const base::Error* firstError(const Results&... results)
{
    const base::Error* error = nullptr;
    ((error = error || results ? error : &results.error()), ...);
    return error;
}

} // namespace

Answer stateDocuments(const Call& call)
{
    DocumentCall document{call, {}, {}};
    document.putNeedsCondition = call.version == Version::V2_0;
    document.mayRemoveAll = true;
    const auto known = call.onlyParameters({"activityId", "agent", "registration", "stateId", "since"});
    const auto activity = call.iri("activityId", true);
    const auto agent = ownAgent(call);
    const auto registration = call.uuid("registration");
    const auto ids = readIds(document, "stateId");
    if (const auto* error = firstError(known, activity, agent, registration, ids))
        return base::failure(*error);
    document.key = {DocumentKind::State, *activity, *agent, *registration, document.key.id};
    return documents(document);
}

Answer activityProfiles(const Call& call)
{
    DocumentCall document{call, {}, {}};
    document.putNeedsCondition = true;
    document.newNeedsCondition = call.version == Version::V1_0_3;
    document.mayWrite = !call.request.access.isRestricted();
    const auto known = call.onlyParameters({"activityId", "profileId", "since"});
    const auto activity = call.iri("activityId", true);
    const auto ids = readIds(document, "profileId");
    if (const auto* error = firstError(known, activity, ids))
        return base::failure(*error);
    document.key = {DocumentKind::ActivityProfile, *activity, {}, {}, document.key.id};
    return documents(document);
}

Answer agentProfiles(const Call& call)
{
    DocumentCall document{call, {}, {}};
    document.putNeedsCondition = true;
    document.newNeedsCondition = call.version == Version::V1_0_3;
    const auto known = call.onlyParameters({"agent", "profileId", "since"});
    const auto agent = ownAgent(call);
    const auto ids = readIds(document, "profileId");
    if (const auto* error = firstError(known, agent, ids))
        return base::failure(*error);
    document.key = {DocumentKind::AgentProfile, {}, *agent, {}, document.key.id};
    return documents(document);
}

} // namespace xapi
