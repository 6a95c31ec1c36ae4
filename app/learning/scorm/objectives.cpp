// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/objectives.h"

#include <algorithm>

namespace scorm {

namespace {

template <typename T>
using Member = std::optional<T> ObjectiveValues::*;
using MapFlag = bool ObjectiveMap::*;

const QVector<ObjectiveMap>& mapsOf(const ActivityTree& tree, int activity, int objective)
{
    return tree.at(activity).sequencing().objectives.at(objective).maps;
}

const Objective& definitionOf(const ActivityTree& tree, int activity, int objective)
{
    return tree.at(activity).sequencing().objectives.at(objective);
}

template <typename T>
std::optional<T> readMapped(const ActivityTree& tree, int activity, int objective, Member<T> member, MapFlag flag,
                            bool stale)
{
    for (const ObjectiveMap& map : mapsOf(tree, activity, objective)) {
        if (!(map.*flag))
            continue;
        const auto global = tree.globals.constFind(map.target);
        if (global != tree.globals.constEnd() && (*global).*member)
            return (*global).*member;
    }
    return stale ? std::nullopt : tree.at(activity).objectives.at(objective).*member;
}

// What was known from an earlier attempt on the parent goes when something new becomes known.
void refresh(Activity& activity, bool progress)
{
    bool& stale = progress ? activity.staleProgress : activity.staleObjectives;
    if (!stale)
        return;
    stale = false;
    for (ObjectiveValues& values : activity.objectives) {
        if (progress) {
            values.completed.reset();
            values.progress.reset();
        } else {
            values.satisfied.reset();
            values.measure = values.raw = values.min = values.max = std::nullopt;
        }
    }
}

template <typename T>
void writeMapped(ActivityTree& tree, int activity, int objective, Member<T> member, MapFlag flag,
                 std::optional<T> value)
{
    if (value)
        refresh(tree.at(activity), flag == &ObjectiveMap::writeCompletion || flag == &ObjectiveMap::writeProgress);
    tree.at(activity).objectives[objective].*member = value;
    for (const ObjectiveMap& map : mapsOf(tree, activity, objective)) {
        if (map.*flag)
            tree.globals[map.target].*member = value;
    }
}

// The same, but forgetting what was never known says nothing to others.
template <typename T>
void writeIfChanged(ActivityTree& tree, int activity, int objective, Member<T> member, MapFlag flag,
                    std::optional<T> value)
{
    if (value || tree.at(activity).objectives.at(objective).*member)
        writeMapped(tree, activity, objective, member, flag, value);
}

bool staleObjectives(const ActivityTree& tree, int activity, Attempt attempt)
{
    return attempt == Attempt::Current && tree.at(activity).staleObjectives;
}

bool staleProgress(const ActivityTree& tree, int activity, Attempt attempt)
{
    return attempt == Attempt::Current && tree.at(activity).staleProgress;
}

const CompletionThreshold* progressThreshold(const ActivityTree& tree, int activity, int objective)
{
    const auto& threshold = tree.at(activity).item->threshold;
    return objective == 0 && threshold && threshold->byMeasure ? &*threshold : nullptr;
}

} // namespace

int objectiveIndex(const Activity& activity, const QString& id)
{
    if (id.isEmpty())
        return 0;
    const auto& objectives = activity.sequencing().objectives;
    const auto found = std::find_if(objectives.begin(), objectives.end(),
                                    [&](const Objective& objective) { return objective.id == id; });
    return found == objectives.end() ? -1 : int(found - objectives.begin());
}

std::optional<double> measure(const ActivityTree& tree, int activity, int objective, Attempt attempt)
{
    return readMapped(tree, activity, objective, &ObjectiveValues::measure, &ObjectiveMap::readMeasure,
                      staleObjectives(tree, activity, attempt));
}

std::optional<bool> satisfied(const ActivityTree& tree, int activity, int objective, Attempt attempt)
{
    const Objective& definition = definitionOf(tree, activity, objective);
    if (!definition.satisfiedByMeasure) {
        return readMapped(tree, activity, objective, &ObjectiveValues::satisfied, &ObjectiveMap::readSatisfied,
                          staleObjectives(tree, activity, attempt));
    }
    // adlseq:measureSatisfactionIfActive (SN 3.7.6)
    if (tree.at(activity).active && !tree.at(activity).sequencing().considerations.measureSatisfactionIfActive)
        return std::nullopt;
    const std::optional<double> known = measure(tree, activity, objective, attempt);
    return known ? std::optional(*known >= definition.minimumMeasure) : std::nullopt;
}

std::optional<double> progress(const ActivityTree& tree, int activity, int objective, Attempt attempt)
{
    return readMapped(tree, activity, objective, &ObjectiveValues::progress, &ObjectiveMap::readProgress,
                      staleProgress(tree, activity, attempt));
}

std::optional<bool> completed(const ActivityTree& tree, int activity, int objective, Attempt attempt)
{
    if (const CompletionThreshold* threshold = progressThreshold(tree, activity, objective)) {
        const std::optional<double> known = progress(tree, activity, objective, attempt);
        return known ? std::optional(*known >= threshold->minimumProgress) : std::nullopt;
    }
    return readMapped(tree, activity, objective, &ObjectiveValues::completed, &ObjectiveMap::readCompletion,
                      staleProgress(tree, activity, attempt));
}

ObjectiveValues readObjective(const ActivityTree& tree, int activity, int objective)
{
    ObjectiveValues values;
    values.satisfied = satisfied(tree, activity, objective, Attempt::Any);
    values.measure = measure(tree, activity, objective, Attempt::Any);
    // Content sees the status that was recorded; this activity's own threshold is for sequencing.
    values.completed =
        readMapped(tree, activity, objective, &ObjectiveValues::completed, &ObjectiveMap::readCompletion, false);
    if (!values.completed)
        values.completed = completed(tree, activity, objective, Attempt::Any);
    values.progress = progress(tree, activity, objective, Attempt::Any);
    values.raw = readMapped(tree, activity, objective, &ObjectiveValues::raw, &ObjectiveMap::readRaw, false);
    values.min = readMapped(tree, activity, objective, &ObjectiveValues::min, &ObjectiveMap::readMin, false);
    values.max = readMapped(tree, activity, objective, &ObjectiveValues::max, &ObjectiveMap::readMax, false);
    return values;
}

void setSatisfied(ActivityTree& tree, int activity, int objective, std::optional<bool> value)
{
    if (!definitionOf(tree, activity, objective).satisfiedByMeasure)
        writeMapped(tree, activity, objective, &ObjectiveValues::satisfied, &ObjectiveMap::writeSatisfied, value);
}

void setMeasure(ActivityTree& tree, int activity, int objective, std::optional<double> value)
{
    writeIfChanged(tree, activity, objective, &ObjectiveValues::measure, &ObjectiveMap::writeMeasure, value);
    const Objective& definition = definitionOf(tree, activity, objective);
    if (!definition.satisfiedByMeasure)
        return;
    std::optional<bool> reached;
    if (value)
        reached = *value >= definition.minimumMeasure;
    writeIfChanged(tree, activity, objective, &ObjectiveValues::satisfied, &ObjectiveMap::writeSatisfied, reached);
}

void setCompleted(ActivityTree& tree, int activity, int objective, std::optional<bool> value)
{
    if (!progressThreshold(tree, activity, objective))
        writeMapped(tree, activity, objective, &ObjectiveValues::completed, &ObjectiveMap::writeCompletion, value);
}

void setProgress(ActivityTree& tree, int activity, int objective, std::optional<double> value)
{
    writeIfChanged(tree, activity, objective, &ObjectiveValues::progress, &ObjectiveMap::writeProgress, value);
    const CompletionThreshold* threshold = progressThreshold(tree, activity, objective);
    if (!threshold)
        return;
    std::optional<bool> reached;
    if (value)
        reached = *value >= threshold->minimumProgress;
    writeIfChanged(tree, activity, objective, &ObjectiveValues::completed, &ObjectiveMap::writeCompletion, reached);
}

void setScores(ActivityTree& tree, int activity, int objective, const ObjectiveValues& values)
{
    writeIfChanged(tree, activity, objective, &ObjectiveValues::raw, &ObjectiveMap::writeRaw, values.raw);
    writeIfChanged(tree, activity, objective, &ObjectiveValues::min, &ObjectiveMap::writeMin, values.min);
    writeIfChanged(tree, activity, objective, &ObjectiveValues::max, &ObjectiveMap::writeMax, values.max);
}

void clearLocalObjectives(Activity& activity)
{
    activity.objectives.fill(ObjectiveValues());
    activity.staleObjectives = activity.staleProgress = false;
    activity.successByContent = activity.completionByContent = false;
}

bool affects(const ActivityTree& tree, int writer, int reader)
{
    for (const ObjectiveMap& read : mapsOf(tree, reader, 0)) {
        if (!read.readSatisfied && !read.readMeasure && !read.readCompletion && !read.readProgress)
            continue;
        for (const Objective& objective : tree.at(writer).sequencing().objectives) {
            if (std::any_of(objective.maps.begin(), objective.maps.end(), [&](const ObjectiveMap& map) {
                    return map.target == read.target &&
                           (map.writeSatisfied || map.writeMeasure || map.writeCompletion || map.writeProgress);
                }))
                return true;
        }
    }
    return false;
}

} // namespace scorm
