// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/activitytree.h"

#include <QJsonArray>

#include <algorithm>

namespace scorm {

namespace {

struct BoolField
{
    const char* name;
    std::optional<bool> ObjectiveValues::*member;
};

struct NumberField
{
    const char* name;
    std::optional<double> ObjectiveValues::*member;
};

constexpr BoolField kBoolFields[] = {{"satisfied", &ObjectiveValues::satisfied},
                                     {"completed", &ObjectiveValues::completed}};
constexpr NumberField kNumberFields[] = {{"measure", &ObjectiveValues::measure},
                                         {"raw", &ObjectiveValues::raw},
                                         {"min", &ObjectiveValues::min},
                                         {"max", &ObjectiveValues::max},
                                         {"progress", &ObjectiveValues::progress}};

struct FlagField
{
    const char* name;
    bool Activity::*member;
};

constexpr FlagField kFlagFields[] = {{"active", &Activity::active},
                                     {"suspended", &Activity::suspended},
                                     {"prepared", &Activity::prepared},
                                     {"stale_objectives", &Activity::staleObjectives},
                                     {"stale_progress", &Activity::staleProgress},
                                     {"success_by_content", &Activity::successByContent},
                                     {"completion_by_content", &Activity::completionByContent}};

const QString kActivities = QStringLiteral("activities");
const QString kId = QStringLiteral("id");
const QString kAttempts = QStringLiteral("attempts");
const QString kAvailable = QStringLiteral("available");
const QString kObjectives = QStringLiteral("objectives");
const QString kCurrent = QStringLiteral("current");
const QString kSuspended = QStringLiteral("suspended");
const QString kGlobals = QStringLiteral("globals");
const QString kSeed = QStringLiteral("seed");

QJsonObject saveActivity(const ActivityTree& tree, const Activity& activity)
{
    QJsonObject object{{kId, activity.item->identifier}, {kAttempts, activity.attempts}};
    for (const FlagField& field : kFlagFields) {
        if (activity.*field.member)
            object.insert(QLatin1String(field.name), true);
    }
    if (activity.available != activity.children) {
        QJsonArray available;
        for (const int child : activity.available)
            available.append(tree.at(child).item->identifier);
        object.insert(kAvailable, available);
    }
    QJsonArray objectives;
    for (const ObjectiveValues& values : activity.objectives)
        objectives.append(toJson(values));
    object.insert(kObjectives, objectives);
    return object;
}

bool loadActivity(const ActivityTree& tree, Activity& activity, const QJsonObject& object)
{
    activity.attempts = object.value(kAttempts).toInt();
    for (const FlagField& field : kFlagFields)
        activity.*field.member = object.value(QLatin1String(field.name)).toBool();
    if (object.contains(kAvailable)) {
        activity.available.clear();
        const QJsonArray available = object.value(kAvailable).toArray();
        for (const QJsonValue& child : available) {
            const int index = tree.find(child.toString());
            if (!activity.children.contains(index) || activity.available.contains(index))
                return false;
            activity.available.append(index);
        }
    }
    const QJsonArray objectives = object.value(kObjectives).toArray();
    if (objectives.size() != activity.objectives.size())
        return false;
    for (qsizetype i = 0; i < objectives.size(); ++i)
        activity.objectives[i] = objectiveFromJson(objectives.at(i).toObject());
    return true;
}

} // namespace

QJsonObject toJson(const ObjectiveValues& values)
{
    QJsonObject object;
    for (const BoolField& field : kBoolFields) {
        if (values.*field.member)
            object.insert(QLatin1String(field.name), *(values.*field.member));
    }
    for (const NumberField& field : kNumberFields) {
        if (values.*field.member)
            object.insert(QLatin1String(field.name), *(values.*field.member));
    }
    return object;
}

ObjectiveValues objectiveFromJson(const QJsonObject& object)
{
    ObjectiveValues values;
    for (const BoolField& field : kBoolFields) {
        const QJsonValue value = object.value(QLatin1String(field.name));
        if (value.isBool())
            values.*field.member = value.toBool();
    }
    for (const NumberField& field : kNumberFields) {
        const QJsonValue value = object.value(QLatin1String(field.name));
        if (value.isDouble())
            values.*field.member = value.toDouble();
    }
    return values;
}

QJsonObject toJson(const QMap<QString, ObjectiveValues>& globals)
{
    QJsonObject object;
    for (auto it = globals.constBegin(); it != globals.constEnd(); ++it)
        object.insert(it.key(), toJson(*it));
    return object;
}

QMap<QString, ObjectiveValues> objectivesFromJson(const QJsonObject& object)
{
    QMap<QString, ObjectiveValues> globals;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        globals.insert(it.key(), objectiveFromJson(it.value().toObject()));
    return globals;
}

QJsonObject ActivityTree::save() const
{
    QJsonArray list;
    for (const Activity& activity : activities)
        list.append(saveActivity(*this, activity));
    QJsonObject object{{kActivities, list}, {kGlobals, toJson(globals)}, {kSeed, QString::number(seed)}};
    if (current >= 0)
        object.insert(kCurrent, at(current).item->identifier);
    if (suspended >= 0)
        object.insert(kSuspended, at(suspended).item->identifier);
    return object;
}

bool ActivityTree::load(const QJsonObject& state)
{
    const QJsonArray list = state.value(kActivities).toArray();
    if (list.size() != activities.size())
        return false;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        if (object.value(kId).toString() != activities.at(i).item->identifier ||
            !loadActivity(*this, activities[i], object))
            return false;
    }
    globals = objectivesFromJson(state.value(kGlobals).toObject());
    seed = state.value(kSeed).toString().toULongLong();
    current = state.contains(kCurrent) ? find(state.value(kCurrent).toString()) : kNone;
    suspended = state.contains(kSuspended) ? find(state.value(kSuspended).toString()) : kNone;
    return state.contains(kCurrent) == (current >= 0) && state.contains(kSuspended) == (suspended >= 0);
}

} // namespace scorm
