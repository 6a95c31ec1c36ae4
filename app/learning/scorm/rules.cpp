// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/rules.h"

#include <algorithm>

namespace scorm {

namespace {

std::optional<bool> evaluateObjective(const ActivityTree& tree, int activity, const RuleCondition& condition,
                                      Attempt attempt)
{
    const int objective = objectiveIndex(tree.at(activity), condition.objective);
    if (objective < 0)
        return std::nullopt;
    const bool tracked = tree.at(activity).tracked();
    const auto status = tracked ? satisfied(tree, activity, objective, attempt) : std::nullopt;
    const auto known = tracked ? measure(tree, activity, objective, attempt) : std::nullopt;
    const auto done = tracked ? completed(tree, activity, objective, attempt) : std::nullopt;
    switch (condition.condition) {
    case Condition::Satisfied:
        return status;
    case Condition::ObjectiveStatusKnown:
        return status.has_value();
    case Condition::ObjectiveMeasureKnown:
        return known.has_value();
    case Condition::ObjectiveMeasureGreaterThan:
        return known ? std::optional(*known > condition.threshold) : std::nullopt;
    case Condition::ObjectiveMeasureLessThan:
        return known ? std::optional(*known < condition.threshold) : std::nullopt;
    case Condition::Completed:
        return done;
    case Condition::ActivityProgressKnown:
        return done.has_value();
    default:
        return std::nullopt;
    }
}

std::optional<bool> evaluatePlain(const ActivityTree& tree, int activity, const RuleCondition& condition,
                                  Attempt attempt)
{
    const Activity& subject = tree.at(activity);
    switch (condition.condition) {
    case Condition::Attempted:
        return subject.attempts > 0;
    case Condition::AttemptLimitExceeded:
        return subject.sequencing().attemptLimit ? std::optional(subject.attempts >= *subject.sequencing().attemptLimit)
                                                 : std::nullopt;
    case Condition::Always:
        return true;
    case Condition::Never:
        return false;
    // Without a clock of its own a tree has no time limits (SN 3.5: not required).
    case Condition::TimeLimitExceeded:
    case Condition::OutsideAvailableTimeRange:
        return std::nullopt;
    default:
        return evaluateObjective(tree, activity, condition, attempt);
    }
}

} // namespace

std::optional<bool> evaluate(const ActivityTree& tree, int activity, const RuleCondition& condition, Attempt attempt)
{
    const std::optional<bool> result = evaluatePlain(tree, activity, condition, attempt);
    return result && condition.negated ? !*result : result;
}

std::optional<bool> evaluate(const ActivityTree& tree, int activity, Combination combination,
                             const QVector<RuleCondition>& conditions, Attempt attempt)
{
    if (conditions.isEmpty())
        return std::nullopt;
    const bool deciding = combination == Combination::Any;
    bool unknown = false;
    for (const RuleCondition& condition : conditions) {
        const std::optional<bool> result = evaluate(tree, activity, condition, attempt);
        if (result == deciding)
            return deciding;
        unknown |= !result.has_value();
    }
    return unknown ? std::nullopt : std::optional(!deciding);
}

std::optional<RuleAction> firstApplying(const ActivityTree& tree, int activity, const QVector<SequencingRule>& rules,
                                        std::initializer_list<RuleAction> wanted)
{
    for (const SequencingRule& rule : rules) {
        if (std::find(wanted.begin(), wanted.end(), rule.action) == wanted.end())
            continue;
        if (evaluate(tree, activity, rule.combination, rule.conditions, Attempt::Any).value_or(false))
            return rule.action;
    }
    return std::nullopt;
}

bool applies(const ActivityTree& tree, int activity, RuleAction precondition)
{
    return firstApplying(tree, activity, tree.at(activity).sequencing().preconditions, {precondition}).has_value();
}

bool violatesLimits(const ActivityTree& tree, int activity)
{
    const Activity& subject = tree.at(activity);
    if (!subject.tracked() || subject.active || subject.suspended || !subject.sequencing().attemptLimit)
        return false;
    return subject.attempts >= *subject.sequencing().attemptLimit;
}

bool isBarred(const ActivityTree& tree, int activity)
{
    return applies(tree, activity, RuleAction::Disabled) || violatesLimits(tree, activity);
}

} // namespace scorm
