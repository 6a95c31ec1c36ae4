// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/seen.h"
#include "app/learning/cmi5/sessionrules.h"

#include <algorithm>

namespace cmi5 {

namespace {

// Statements that count: of sessions in Normal mode, and not after the session was abandoned.
QList<Seen> counting(const QList<QJsonObject>& statements)
{
    QList<Seen> all = inOrder(statements);
    QSet<QString> looked; // sessions without judgement
    QHash<QString, QDateTime> abandoned;
    for (const Seen& one : std::as_const(all)) {
        const QString mode = one.extensions.value(QLatin1StringView(iri::kLaunchMode)).toString();
        if (one.is(verb::kLaunched) && one.isDefined() && !mode.isEmpty() && mode != QLatin1StringView("Normal"))
            looked.insert(one.session);
        if (one.is(verb::kAbandoned) && one.isDefined() && !abandoned.contains(one.session))
            abandoned.insert(one.session, one.timestamp);
    }
    all.removeIf([&](const Seen& one) {
        const auto end = abandoned.constFind(one.session);
        return looked.contains(one.session) ||
               (end != abandoned.cend() && !one.is(verb::kSatisfied) && one.timestamp > *end);
    });
    return all;
}

std::optional<double> scaledOf(const Seen& one)
{
    const QJsonValue scaled =
        one.result.value(QLatin1StringView("score")).toObject().value(QLatin1StringView("scaled"));
    return scaled.isDouble() ? std::optional(scaled.toDouble()) : std::nullopt;
}

void apply(UnitProgress& unit, const Seen& one)
{
    if (one.is(verb::kCompleted))
        unit.completed = true;
    if (one.is(verb::kWaived))
        unit.waived = true;
    // The first 'passed' decides for good; until then the last 'failed' does.
    if (one.is(verb::kPassed) && !unit.passed) {
        unit.passed = true;
        unit.failed = false;
        unit.score = scaledOf(one);
    }
    if (one.is(verb::kFailed) && !unit.passed) {
        unit.failed = true;
        unit.score = scaledOf(one);
    }
}

// How far the unit says that the learner is: in any statement of its session, whatever it is about (section 9.5.5.1).
std::optional<int> percentOf(const Seen& one)
{
    const QJsonValue progress =
        one.result.value(QLatin1StringView("extensions")).toObject().value(QLatin1StringView(iri::kProgress));
    return progress.isDouble() ? std::optional(std::clamp(progress.toInt(), 0, 100)) : std::nullopt;
}

bool meets(MoveOn moveOn, const UnitProgress& unit)
{
    switch (moveOn) {
    case MoveOn::Passed:
        return unit.passed;
    case MoveOn::Completed:
        return unit.completed;
    case MoveOn::CompletedAndPassed:
        return unit.completed && unit.passed;
    case MoveOn::CompletedOrPassed:
        return unit.completed || unit.passed;
    case MoveOn::NotApplicable:
        break;
    }
    return true;
}

bool allSatisfied(const CourseStructure& course, const Block& block, CourseProgress& progress)
{
    bool all = true;
    for (const Block::Child& child : block.children) {
        if (!child.isBlock) {
            all = progress.units.value(course.units[child.index].id).satisfied && all;
            continue;
        }
        const Block& inner = course.blocks[child.index];
        const bool done = allSatisfied(course, inner, progress);
        if (done)
            progress.satisfiedBlocks.insert(inner.id);
        all = done && all;
    }
    return all;
}

void appendSatisfied(const CourseStructure& course, const Block& block, const CourseProgress& progress,
                     QStringList& list)
{
    for (const Block::Child& child : block.children) {
        if (!child.isBlock)
            continue;
        const Block& inner = course.blocks[child.index];
        appendSatisfied(course, inner, progress, list);
        if (progress.satisfiedBlocks.contains(inner.id))
            list.append(inner.id);
    }
}

} // namespace

CourseProgress progressOf(const CourseStructure& course, const QHash<QString, QString>& activityIds,
                          const QList<QJsonObject>& statements)
{
    CourseProgress progress;
    for (const AssignableUnit& unit : course.units)
        progress.units.insert(unit.id, UnitProgress());
    const QList<Seen> all = counting(statements);
    QHash<QString, QString> unitOfSession;
    for (const Seen& one : all) {
        const QString about = activityIds.value(one.object);
        if (one.isDefined() && one.is(verb::kLaunched))
            unitOfSession.insert(one.session, about);
        if (const auto unit = progress.units.find(about); unit != progress.units.end() && one.isDefined())
            apply(*unit, one);
        const auto percent = percentOf(one);
        if (const auto unit = progress.units.find(unitOfSession.value(one.session, about));
            percent && unit != progress.units.end())
            unit->progress = percent;
    }
    for (const AssignableUnit& unit : course.units) {
        UnitProgress& state = progress.units[unit.id];
        state.satisfied = state.waived || meets(unit.moveOn, state);
    }
    progress.courseSatisfied = allSatisfied(course, course.course, progress);
    return progress;
}

QStringList newlySatisfied(const CourseStructure& course, const CourseProgress& progress,
                           const QList<QJsonObject>& statements)
{
    QStringList list;
    appendSatisfied(course, course.course, progress, list);
    if (progress.courseSatisfied)
        list.append(course.course.id);
    for (const QJsonObject& statement : statements) {
        const Seen one(statement);
        if (!one.is(verb::kSatisfied) || !one.isDefined())
            continue;
        for (const QString& said : one.groupings)
            list.removeAll(said);
    }
    return list;
}

} // namespace cmi5
