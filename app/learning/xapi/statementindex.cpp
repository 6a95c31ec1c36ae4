// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/formats.h"
#include "app/learning/xapi/statement.h"
#include "app/learning/xapi/statementrules.h"

#include <QJsonDocument>
#include <QSet>

namespace xapi {

namespace {

QString stringAt(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1StringView(name)).toString();
}

QJsonObject objectAt(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1StringView(name)).toObject();
}

bool isActor(const QJsonObject& object)
{
    const QString type = stringAt(object, "objectType");
    return type == QLatin1StringView("Agent") || type == QLatin1StringView("Group");
}

// Gathers the keys of one statement, and of the statement in it.
class Gatherer final
{
public:
    explicit Gatherer(NewStatement& target) : into(target) {}

    void gather(const QJsonObject& statement)
    {
        const QJsonObject actor = objectAt(statement, "actor");
        const QJsonObject object = objectAt(statement, "object");
        addActor(actor);
        addActor(objectAt(statement, "authority"));
        if (isActor(object))
            addActor(object);
        else if (stringAt(object, "objectType") == QLatin1StringView("SubStatement"))
            gather(object);
        else if (stringAt(object, "objectType") != QLatin1StringView("StatementRef"))
            addActivity(object);
        gatherContext(objectAt(statement, "context"));
    }

    void finish()
    {
        into.relatedAgents = agents.values();
        into.relatedActivities = activities.values();
    }

private:
    void gatherContext(const QJsonObject& context)
    {
        addActor(objectAt(context, "instructor"));
        addActor(objectAt(context, "team"));
        for (const auto& [list, member] : {std::pair{"contextAgents", "agent"}, std::pair{"contextGroups", "group"}}) {
            const QJsonArray items = context.value(QLatin1StringView(list)).toArray();
            for (const QJsonValue& item : items)
                addActor(objectAt(item.toObject(), member));
        }
        const QJsonObject lists = objectAt(context, "contextActivities");
        for (const QJsonValue& list : lists) {
            const QJsonArray items = list.toArray();
            for (const QJsonValue& item : items)
                addActivity(item.toObject());
        }
    }

    void addActor(const QJsonObject& actor)
    {
        const QString key = ifiKey(actor);
        if (!key.isEmpty()) {
            agents.insert(key);
            if (const QString name = stringAt(actor, "name"); !name.isEmpty() && !name.contains(QChar(0)))
                into.names.insert(key, name);
        }
        const QJsonArray members = actor.value(QLatin1StringView("member")).toArray();
        for (const QJsonValue& member : members)
            addActor(member.toObject());
    }

    void addActivity(const QJsonObject& activity)
    {
        const QString id = stringAt(activity, "id");
        activities.insert(id);
        if (const QJsonObject definition = objectAt(activity, "definition"); !definition.isEmpty())
            into.definitions.insert(id, definition);
    }

    NewStatement& into;
    QSet<QString> agents;
    QSet<QString> activities;
};

} // namespace

NewStatement indexed(const QJsonObject& statement)
{
    NewStatement result;
    const QJsonObject actor = objectAt(statement, "actor");
    const QJsonObject object = objectAt(statement, "object");
    const QString type = stringAt(object, "objectType");
    result.id = stringAt(statement, "id").toLower();
    result.json = QJsonDocument(statement).toJson(QJsonDocument::Compact);
    result.stored = parseInstant(stringAt(statement, "stored"));
    result.verb = stringAt(objectAt(statement, "verb"), "id");
    result.registration = stringAt(objectAt(statement, "context"), "registration").toLower();
    result.actors = ifiKeys(actor);
    result.actors.removeDuplicates();
    result.agents = result.actors + (isActor(object) ? ifiKeys(object) : QStringList());
    result.agents.removeDuplicates();
    if (type == QLatin1StringView("StatementRef")) {
        result.target = stringAt(object, "id").toLower();
        result.voids = result.verb == QLatin1StringView(kVoided);
    } else if (type.isEmpty() || type == QLatin1StringView("Activity")) {
        result.activities = {stringAt(object, "id")};
    }
    Gatherer gatherer(result);
    gatherer.gather(statement);
    gatherer.finish();
    return result;
}

} // namespace xapi
