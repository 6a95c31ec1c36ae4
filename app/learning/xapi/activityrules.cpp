// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/activityrules.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace xapi {

namespace {

// The lists of interaction components that each type may have.
struct Interaction
{
    const char* type;
    std::array<const char*, 2> lists;
};
constexpr std::array kInteractions{Interaction{"true-false", {}},
                                   Interaction{"choice", {"choices"}},
                                   Interaction{"fill-in", {}},
                                   Interaction{"long-fill-in", {}},
                                   Interaction{"matching", {"source", "target"}},
                                   Interaction{"performance", {"steps"}},
                                   Interaction{"sequencing", {"choices"}},
                                   Interaction{"likert", {"scale"}},
                                   Interaction{"numeric", {}},
                                   Interaction{"other", {}}};
constexpr std::array kComponentLists{"choices", "scale", "source", "target", "steps"};

bool checkComponents(Check& check, const QJsonObject& definition, const char* list, const QString& path)
{
    QSet<QString> ids;
    return check.array(definition, list, path, [&](const QJsonValue& value, const QString& at) {
        const QJsonObject component = value.toObject();
        if (!check.object(value, at, {"id", "description"}) || !check.text(component, "id", at, Check::Needed) ||
            !check.languageMap(component, "description", at))
            return false;
        const QString id = component.value(QLatin1StringView("id")).toString();
        if (ids.contains(id))
            return check.fail(at, "has an id that another component of the list has");
        ids.insert(id);
        return true;
    });
}

bool checkInteraction(Check& check, const QJsonObject& definition, const QString& path)
{
    if (!check.text(definition, "interactionType", path))
        return false;
    const bool hasResponses = definition.contains(QLatin1StringView("correctResponsesPattern"));
    const bool hasLists = std::any_of(kComponentLists.begin(), kComponentLists.end(),
                                      [&](const char* list) { return definition.contains(QLatin1StringView(list)); });
    if (!definition.contains(QLatin1StringView("interactionType")))
        return !(hasResponses || hasLists) || check.fail(path, "has interaction properties without interactionType");
    const QString type = definition.value(QLatin1StringView("interactionType")).toString();
    const auto known = std::find_if(kInteractions.begin(), kInteractions.end(), [&](const Interaction& interaction) {
        return type == QLatin1StringView(interaction.type);
    });
    if (known == kInteractions.end())
        return check.fail(Check::below(path, "interactionType"), "is no type of interaction");
    for (const char* list : kComponentLists) {
        const bool belongs = std::any_of(known->lists.begin(), known->lists.end(),
                                         [&](const char* allowed) { return allowed && qstrcmp(allowed, list) == 0; });
        if (!belongs && definition.contains(QLatin1StringView(list)))
            return check.fail(Check::below(path, list), "does not belong to this interactionType");
        if (!checkComponents(check, definition, list, path))
            return false;
    }
    return check.array(definition, "correctResponsesPattern", path, [&](const QJsonValue& value, const QString& at) {
        return value.isString() || check.fail(at, "is not a string");
    });
}

} // namespace

bool checkActivity(Check& check, const QJsonValue& value, const QString& path)
{
    const QJsonObject activity = value.toObject();
    if (!check.object(value, path, {"objectType", "id", "definition"}) || !check.type(activity, "Activity", path) ||
        !check.iri(activity, "id", path, Check::Needed))
        return false;
    const QJsonValue member = activity.value(QLatin1StringView("definition"));
    if (member.isUndefined())
        return true;
    const QString here = Check::below(path, "definition");
    const QJsonObject definition = member.toObject();
    return check.object(member, here,
                        {"name", "description", "type", "moreInfo", "extensions", "interactionType",
                         "correctResponsesPattern", "choices", "scale", "source", "target", "steps"}) &&
           check.languageMap(definition, "name", here) && check.languageMap(definition, "description", here) &&
           check.iri(definition, "type", here) && check.iri(definition, "moreInfo", here) &&
           check.extensions(definition, "extensions", here) && checkInteraction(check, definition, here);
}

} // namespace xapi
