// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/rollup.h"

#include "app/learning/scorm/objectives.h"
#include "app/learning/scorm/rules.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace scorm {

namespace {

bool isAbout(const RollupRule& rule, RollupAction one, RollupAction other)
{
    return rule.action == one || rule.action == other;
}

bool isObjectiveRule(const RollupRule& rule)
{
    return isAbout(rule, RollupAction::Satisfied, RollupAction::NotSatisfied);
}

// [RB.1.1 a] Children without a measure count with their weight and nothing else.
void rollUpMeasure(ActivityTree& tree, int cluster)
{
    double total = 0, weights = 0;
    bool valid = false;
    for (const int child : std::as_const(tree.at(cluster).available)) {
        const Sequencing& sequencing = tree.at(child).sequencing();
        if (!sequencing.tracked)
            continue;
        weights += sequencing.measureWeight;
        if (const auto known = measure(tree, child, 0, Attempt::Current)) {
            total += sequencing.measureWeight * *known;
            valid = true;
        }
    }
    std::optional<double> value;
    if (valid && weights > 0)
        value = total / weights;
    setMeasure(tree, cluster, 0, value);
}

// [RB.1.1 b] The same with adlcp:progressWeight.
void rollUpProgressMeasure(ActivityTree& tree, int cluster)
{
    double total = 0, weights = 0;
    bool valid = false;
    for (const int child : std::as_const(tree.at(cluster).available)) {
        const Activity& activity = tree.at(child);
        if (!activity.tracked())
            continue;
        const double weight = activity.item->threshold ? activity.item->threshold->progressWeight : 1.0;
        weights += weight;
        if (const auto known = progress(tree, child, 0, Attempt::Current)) {
            total += weight * *known;
            valid = true;
        }
    }
    std::optional<double> value;
    if (valid && weights > 0)
        value = total / weights;
    setProgress(tree, cluster, 0, value);
}

Required requirementOf(const RollupConsiderations& considerations, RollupAction action)
{
    switch (action) {
    case RollupAction::Satisfied:
        return considerations.satisfied;
    case RollupAction::NotSatisfied:
        return considerations.notSatisfied;
    case RollupAction::Completed:
        return considerations.completed;
    case RollupAction::Incomplete:
        return considerations.incomplete;
    }
    return Required::Always;
}

// [RB.1.4.2] Does the child count for rules with this action?
bool isIncluded(const ActivityTree& tree, int child, RollupAction action)
{
    const Activity& activity = tree.at(child);
    const bool objective = action == RollupAction::Satisfied || action == RollupAction::NotSatisfied;
    if (!activity.tracked() ||
        !(objective ? activity.sequencing().rollupObjective : activity.sequencing().rollupProgress))
        return false;
    switch (requirementOf(activity.sequencing().considerations, action)) {
    case Required::Always:
        return true;
    case Required::IfNotSuspended:
        return activity.attempts == 0 || !activity.suspended;
    case Required::IfAttempted:
        return activity.attempts > 0;
    case Required::IfNotSkipped:
        return !applies(tree, child, RuleAction::Skip);
    }
    return true;
}

// [RB.1.4.1] and the counting of [RB.1.4]
bool ruleApplies(const ActivityTree& tree, int cluster, const RollupRule& rule)
{
    int yes = 0, no = 0, unknown = 0;
    for (const int child : tree.at(cluster).available) {
        if (!isIncluded(tree, child, rule.action))
            continue;
        const auto result = evaluate(tree, child, rule.combination, rule.conditions, Attempt::Current);
        ++(!result ? unknown : *result ? yes : no);
    }
    // Nobody counts: then all of them do, and none does.
    const int all = yes + no + unknown;
    switch (rule.children) {
    case ChildSet::All:
        return yes == all;
    case ChildSet::Any:
        return yes > 0;
    case ChildSet::None:
        return no == all;
    case ChildSet::AtLeastCount:
        return yes >= rule.minimumCount;
    case ChildSet::AtLeastPercent:
        return all > 0 && double(yes) / all >= rule.minimumPercent;
    }
    return false;
}

bool anyRuleApplies(const ActivityTree& tree, int cluster, const QVector<RollupRule>& rules, RollupAction action)
{
    return std::any_of(rules.begin(), rules.end(), [&](const RollupRule& rule) {
        return rule.action == action && ruleApplies(tree, cluster, rule);
    });
}

RollupRule defaultRule(RollupAction action, Condition condition)
{
    RollupRule rule;
    rule.action = action;
    rule.conditions.append({condition, false, {}, 0});
    return rule;
}

// SN 4.6.5 and 4.6.6: what applies when an activity has no rule of that sort.
const QVector<RollupRule>& defaultRules(bool objective)
{
    static const QVector<RollupRule> objectiveRules{
        defaultRule(RollupAction::NotSatisfied, Condition::ObjectiveStatusKnown),
        defaultRule(RollupAction::Satisfied, Condition::Satisfied)};
    static const QVector<RollupRule> progressRules{
        defaultRule(RollupAction::Incomplete, Condition::ActivityProgressKnown),
        defaultRule(RollupAction::Completed, Condition::Completed)};
    return objective ? objectiveRules : progressRules;
}

const QVector<RollupRule>& rulesFor(const Activity& activity, bool objective)
{
    const QVector<RollupRule>& own = activity.sequencing().rollupRules;
    const bool any =
        std::any_of(own.begin(), own.end(), [&](const RollupRule& rule) { return isObjectiveRule(rule) == objective; });
    return any ? own : defaultRules(objective);
}

// [RB.1.2]: by measure (a) is what setMeasure() did; by rules (b), the positive rule has the last word.
void rollUpObjective(ActivityTree& tree, int cluster)
{
    const QVector<RollupRule>& rules = rulesFor(tree.at(cluster), true);
    if (anyRuleApplies(tree, cluster, rules, RollupAction::Satisfied))
        setSatisfied(tree, cluster, 0, true);
    else if (anyRuleApplies(tree, cluster, rules, RollupAction::NotSatisfied))
        setSatisfied(tree, cluster, 0, false);
}

// [RB.1.3]
void rollUpCompletion(ActivityTree& tree, int cluster)
{
    const QVector<RollupRule>& rules = rulesFor(tree.at(cluster), false);
    if (anyRuleApplies(tree, cluster, rules, RollupAction::Completed))
        setCompleted(tree, cluster, 0, true);
    else if (anyRuleApplies(tree, cluster, rules, RollupAction::Incomplete))
        setCompleted(tree, cluster, 0, false);
}

void addAncestors(const ActivityTree& tree, int activity, QSet<int>& set)
{
    for (int step = tree.at(activity).parent; step >= 0; step = tree.at(step).parent)
        set.insert(step);
}

} // namespace

void rollUp(ActivityTree& tree, int activity)
{
    QSet<int> set;
    addAncestors(tree, activity, set);
    if (!tree.at(activity).isLeaf())
        set.insert(activity);
    QVector<int> writers = tree.pathUp(activity, ActivityTree::kNone, false);
    for (const Activity& reader : std::as_const(tree.activities)) {
        const bool reached = std::any_of(writers.begin(), writers.end(), [&](int writer) {
            return writer != reader.index && affects(tree, writer, reader.index);
        });
        if (reached && tree.isAvailable(reader.index))
            addAncestors(tree, reader.index, set);
    }
    QVector<int> order(set.begin(), set.end());
    std::sort(order.begin(), order.end(), [&](int one, int other) {
        const int deep = tree.at(one).depth, deeper = tree.at(other).depth;
        return deep != deeper ? deep > deeper : one < other;
    });
    for (const int cluster : std::as_const(order)) {
        if (!tree.at(cluster).tracked())
            continue;
        rollUpMeasure(tree, cluster);
        rollUpProgressMeasure(tree, cluster);
        rollUpObjective(tree, cluster);
        rollUpCompletion(tree, cluster);
    }
}

} // namespace scorm
