// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/objectivereader.h"

#include <QUrl>

#include <algorithm>

namespace scorm {

namespace {

constexpr auto kObjectiveSs = Vocabulary::SimpleSequencing;

ObjectiveMap readMap(ValueReader& read, const XmlNode& node)
{
    ObjectiveMap map;
    map.target = normalizedId(node.attribute(QLatin1String("targetObjectiveID")));
    if (map.target.isEmpty())
        read.fault(node, QStringLiteral("mapInfo without targetObjectiveID"));
    read.boolean(node, "readSatisfiedStatus", map.readSatisfied);
    read.boolean(node, "writeSatisfiedStatus", map.writeSatisfied);
    read.boolean(node, "readNormalizedMeasure", map.readMeasure);
    read.boolean(node, "writeNormalizedMeasure", map.writeMeasure);
    return map;
}

} // namespace

QString normalizedId(const QString& written)
{
    return QUrl::fromPercentEncoding(written.toUtf8()).simplified();
}

void readObjectives(ValueReader& read, const XmlNode& list, Sequencing& sequencing)
{
    for (const XmlNode& node : list.children) {
        const bool primary = node.is(kObjectiveSs, QLatin1String("primaryObjective"));
        if (!primary && !node.is(kObjectiveSs, QLatin1String("objective")))
            continue;
        Objective objective;
        objective.primary = primary;
        objective.id = normalizedId(node.attribute(QLatin1String("objectiveID")));
        if (!primary && objective.id.isEmpty())
            read.fault(node, QStringLiteral("objective without objectiveID"));
        read.boolean(node, "satisfiedByMeasure", objective.satisfiedByMeasure);
        if (const XmlNode* measure = node.child(kObjectiveSs, QLatin1String("minNormalizedMeasure")))
            read.numberText(*measure, -1, 1, objective.minimumMeasure);
        for (const XmlNode& map : node.children) {
            if (map.is(kObjectiveSs, QLatin1String("mapInfo")))
                objective.maps.append(readMap(read, map));
        }
        if (primary)
            sequencing.objectives.prepend(objective);
        else
            sequencing.objectives.append(objective);
    }
}

void extendObjectives(ValueReader& read, const XmlNode& list, Sequencing& sequencing)
{
    for (const XmlNode& node : list.children) {
        if (!node.is(Vocabulary::AdlSequencing, QLatin1String("objective")))
            continue;
        const QString id = normalizedId(node.attribute(QLatin1String("objectiveID")));
        const auto objective = std::find_if(sequencing.objectives.begin(), sequencing.objectives.end(),
                                            [&](const Objective& candidate) { return candidate.id == id; });
        if (objective == sequencing.objectives.end())
            continue;
        for (const XmlNode& child : node.children) {
            if (!child.is(Vocabulary::AdlSequencing, QLatin1String("mapInfo")))
                continue;
            const QString target = normalizedId(child.attribute(QLatin1String("targetObjectiveID")));
            auto map = std::find_if(objective->maps.begin(), objective->maps.end(),
                                    [&](const ObjectiveMap& candidate) { return candidate.target == target; });
            if (map == objective->maps.end()) {
                ObjectiveMap fresh;
                fresh.target = target;
                fresh.readSatisfied = fresh.readMeasure = false;
                objective->maps.append(fresh);
                map = objective->maps.end() - 1;
            }
            read.boolean(child, "readRawScore", map->readRaw);
            read.boolean(child, "writeRawScore", map->writeRaw);
            read.boolean(child, "readMinScore", map->readMin);
            read.boolean(child, "writeMinScore", map->writeMin);
            read.boolean(child, "readMaxScore", map->readMax);
            read.boolean(child, "writeMaxScore", map->writeMax);
            read.boolean(child, "readCompletionStatus", map->readCompletion);
            read.boolean(child, "writeCompletionStatus", map->writeCompletion);
            read.boolean(child, "readProgressMeasure", map->readProgress);
            read.boolean(child, "writeProgressMeasure", map->writeProgress);
        }
    }
}

} // namespace scorm
