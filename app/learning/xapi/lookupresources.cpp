// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/resources.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace xapi {

namespace {

LrsResponse objectAnswer(const QJsonObject& object)
{
    return jsonAnswer(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

LrsResponse aboutAnswer()
{
    LrsResponse response =
        objectAnswer({{QStringLiteral("version"), QJsonArray{QStringLiteral("1.0.3"), QStringLiteral("2.0.0")}}});
    response.headers.set("X-Experience-API-Version", versionText(Version::V2_0));
    return response;
}

// The Person of 1.0.3 part 3 section 2.4: each identifier that means the agent, and the names that were seen with it.
Answer getAgent(const Call& call)
{
    const auto known = call.onlyParameters({"agent"});
    const auto agent = call.agent("agent", true);
    if (!known || !agent)
        return base::failure(agent ? known.error() : agent.error());
    const QString key = ifiKey(*agent);
    if (call.request.access.isRestricted() && !call.request.access.onlyAgents.contains(key))
        return base::failure(
            base::Error{base::Error::Kind::Rejected, QStringLiteral("the agent is somebody else"), 403, {}, 0});
    const auto view = call.storage.read();
    if (!view)
        return base::failure(view.error());
    auto names = (*view)->namesOf(key);
    if (!names)
        return base::failure(names.error());
    if (const QString name = agent->value(QLatin1StringView("name")).toString();
        !name.isEmpty() && !names->contains(name))
        names->append(name);
    QJsonObject person{{QStringLiteral("objectType"), QStringLiteral("Person")}};
    if (!names->isEmpty())
        person.insert(QLatin1StringView("name"), QJsonArray::fromStringList(*names));
    for (const char* member : {"mbox", "mbox_sha1sum", "openid", "account"}) {
        if (const QJsonValue value = agent->value(QLatin1StringView(member)); !value.isUndefined())
            person.insert(QLatin1StringView(member), QJsonArray{value});
    }
    return objectAnswer(person);
}

// 1.0.3 part 3 section 2.5: the activity with all that is known of it, be it nothing.
Answer getActivity(const Call& call)
{
    const auto known = call.onlyParameters({"activityId"});
    const auto id = call.iri("activityId", true);
    if (!known || !id)
        return base::failure(id ? known.error() : id.error());
    const auto view = call.storage.read();
    if (!view)
        return base::failure(view.error());
    const auto definition = (*view)->definition(*id);
    if (!definition)
        return base::failure(definition.error());
    QJsonObject activity{{QStringLiteral("objectType"), QStringLiteral("Activity")}, {QStringLiteral("id"), *id}};
    if (!definition->isEmpty())
        activity.insert(QLatin1StringView("definition"), *definition);
    return objectAnswer(activity);
}

} // namespace xapi
