// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/sequencingreader.h"

#include "app/learning/scorm/objectivereader.h"
#include "app/learning/scorm/valuereader.h"

#include <algorithm>

namespace scorm {

namespace {

constexpr auto kSs = Vocabulary::SimpleSequencing;

const QHash<QString, Condition>& conditionWords()
{
    static const QHash<QString, Condition> words{
        {QStringLiteral("satisfied"), Condition::Satisfied},
        {QStringLiteral("objectiveStatusKnown"), Condition::ObjectiveStatusKnown},
        {QStringLiteral("objectiveMeasureKnown"), Condition::ObjectiveMeasureKnown},
        {QStringLiteral("objectiveMeasureGreaterThan"), Condition::ObjectiveMeasureGreaterThan},
        {QStringLiteral("objectiveMeasureLessThan"), Condition::ObjectiveMeasureLessThan},
        {QStringLiteral("completed"), Condition::Completed},
        {QStringLiteral("activityProgressKnown"), Condition::ActivityProgressKnown},
        {QStringLiteral("attempted"), Condition::Attempted},
        {QStringLiteral("attemptLimitExceeded"), Condition::AttemptLimitExceeded},
        {QStringLiteral("timeLimitExceeded"), Condition::TimeLimitExceeded},
        {QStringLiteral("outsideAvailableTimeRange"), Condition::OutsideAvailableTimeRange},
        {QStringLiteral("always"), Condition::Always},
        {QStringLiteral("never"), Condition::Never}};
    return words;
}

const QHash<QString, RuleAction>& actionWords()
{
    static const QHash<QString, RuleAction> words{
        {QStringLiteral("skip"), RuleAction::Skip},
        {QStringLiteral("disabled"), RuleAction::Disabled},
        {QStringLiteral("hiddenFromChoice"), RuleAction::HiddenFromChoice},
        {QStringLiteral("stopForwardTraversal"), RuleAction::StopForwardTraversal},
        {QStringLiteral("exitParent"), RuleAction::ExitParent},
        {QStringLiteral("exitAll"), RuleAction::ExitAll},
        {QStringLiteral("retry"), RuleAction::Retry},
        {QStringLiteral("retryAll"), RuleAction::RetryAll},
        {QStringLiteral("continue"), RuleAction::Continue},
        {QStringLiteral("previous"), RuleAction::Previous},
        {QStringLiteral("exit"), RuleAction::Exit}};
    return words;
}

const QHash<QString, Combination>& combinationWords()
{
    static const QHash<QString, Combination> words{{QStringLiteral("all"), Combination::All},
                                                   {QStringLiteral("any"), Combination::Any}};
    return words;
}

const QHash<QString, Required>& requiredWords()
{
    static const QHash<QString, Required> words{{QStringLiteral("always"), Required::Always},
                                                {QStringLiteral("ifNotSuspended"), Required::IfNotSuspended},
                                                {QStringLiteral("ifAttempted"), Required::IfAttempted},
                                                {QStringLiteral("ifNotSkipped"), Required::IfNotSkipped}};
    return words;
}

const QHash<QString, Timing>& timingWords()
{
    static const QHash<QString, Timing> words{{QStringLiteral("never"), Timing::Never},
                                              {QStringLiteral("once"), Timing::Once},
                                              {QStringLiteral("onEachNewAttempt"), Timing::OnEachNewAttempt}};
    return words;
}

void readControl(ValueReader& read, const XmlNode& node, ControlMode& control)
{
    read.boolean(node, "choice", control.choice);
    read.boolean(node, "choiceExit", control.choiceExit);
    read.boolean(node, "flow", control.flow);
    read.boolean(node, "forwardOnly", control.forwardOnly);
    read.boolean(node, "useCurrentAttemptObjectiveInfo", control.useCurrentAttemptObjectiveInfo);
    read.boolean(node, "useCurrentAttemptProgressInfo", control.useCurrentAttemptProgressInfo);
}

QVector<RuleCondition> readConditions(ValueReader& read, const XmlNode& list, QLatin1String name)
{
    QVector<RuleCondition> conditions;
    for (const XmlNode& node : list.children) {
        if (!node.is(kSs, name))
            continue;
        RuleCondition condition;
        read.word(node, "condition", conditionWords(), condition.condition);
        condition.negated = node.attribute(QLatin1String("operator")) == QLatin1String("not");
        condition.objective = normalizedId(node.attribute(QLatin1String("referencedObjective")));
        read.number(node, "measureThreshold", -1, 1, condition.threshold);
        conditions.append(condition);
    }
    return conditions;
}

SequencingRule readRule(ValueReader& read, const XmlNode& node)
{
    SequencingRule rule;
    if (const XmlNode* list = node.child(kSs, QLatin1String("ruleConditions"))) {
        read.word(*list, "conditionCombination", combinationWords(), rule.combination);
        rule.conditions = readConditions(read, *list, QLatin1String("ruleCondition"));
    }
    if (const XmlNode* action = node.child(kSs, QLatin1String("ruleAction")))
        read.word(*action, "action", actionWords(), rule.action);
    else
        read.fault(node, QStringLiteral("a rule without an action"));
    return rule;
}

void readRules(ValueReader& read, const XmlNode& node, Sequencing& sequencing)
{
    for (const XmlNode& rule : node.children) {
        if (rule.is(kSs, QLatin1String("preConditionRule")))
            sequencing.preconditions.append(readRule(read, rule));
        else if (rule.is(kSs, QLatin1String("postConditionRule")))
            sequencing.postconditions.append(readRule(read, rule));
        else if (rule.is(kSs, QLatin1String("exitConditionRule")))
            sequencing.exitRules.append(readRule(read, rule));
    }
}

RollupRule readRollupRule(ValueReader& read, const XmlNode& node)
{
    static const QHash<QString, ChildSet> sets{{QStringLiteral("all"), ChildSet::All},
                                               {QStringLiteral("any"), ChildSet::Any},
                                               {QStringLiteral("none"), ChildSet::None},
                                               {QStringLiteral("atLeastCount"), ChildSet::AtLeastCount},
                                               {QStringLiteral("atLeastPercent"), ChildSet::AtLeastPercent}};
    static const QHash<QString, RollupAction> actions{{QStringLiteral("satisfied"), RollupAction::Satisfied},
                                                      {QStringLiteral("notSatisfied"), RollupAction::NotSatisfied},
                                                      {QStringLiteral("completed"), RollupAction::Completed},
                                                      {QStringLiteral("incomplete"), RollupAction::Incomplete}};
    RollupRule rule;
    read.word(node, "childActivitySet", sets, rule.children);
    read.integer(node, "minimumCount", rule.minimumCount);
    read.number(node, "minimumPercent", 0, 1, rule.minimumPercent);
    if (const XmlNode* list = node.child(kSs, QLatin1String("rollupConditions"))) {
        read.word(*list, "conditionCombination", combinationWords(), rule.combination);
        rule.conditions = readConditions(read, *list, QLatin1String("rollupCondition"));
    }
    if (const XmlNode* action = node.child(kSs, QLatin1String("rollupAction")))
        read.word(*action, "action", actions, rule.action);
    else
        read.fault(node, QStringLiteral("a roll-up rule without an action"));
    return rule;
}

void readRollup(ValueReader& read, const XmlNode& node, Sequencing& sequencing)
{
    read.boolean(node, "rollupObjectiveSatisfied", sequencing.rollupObjective);
    read.boolean(node, "rollupProgressCompletion", sequencing.rollupProgress);
    read.number(node, "objectiveMeasureWeight", 0, 1, sequencing.measureWeight);
    for (const XmlNode& rule : node.children) {
        if (rule.is(kSs, QLatin1String("rollupRule")))
            sequencing.rollupRules.append(readRollupRule(read, rule));
    }
}

void readConsiderations(ValueReader& read, const XmlNode& node, RollupConsiderations& considerations)
{
    read.word(node, "requiredForSatisfied", requiredWords(), considerations.satisfied);
    read.word(node, "requiredForNotSatisfied", requiredWords(), considerations.notSatisfied);
    read.word(node, "requiredForCompleted", requiredWords(), considerations.completed);
    read.word(node, "requiredForIncomplete", requiredWords(), considerations.incomplete);
    read.boolean(node, "measureSatisfactionIfActive", considerations.measureSatisfactionIfActive);
}

void readLimits(ValueReader& read, const XmlNode& node, Sequencing& sequencing)
{
    if (node.hasAttribute(QLatin1String("attemptLimit"))) {
        int limit = 0;
        read.integer(node, "attemptLimit", limit);
        sequencing.attemptLimit = limit;
    }
    sequencing.durationLimit = node.attribute(QLatin1String("attemptAbsoluteDurationLimit"));
}

void readRandomization(ValueReader& read, const XmlNode& node, Sequencing& sequencing)
{
    read.word(node, "randomizationTiming", timingWords(), sequencing.randomization);
    read.word(node, "selectionTiming", timingWords(), sequencing.selection);
    read.boolean(node, "reorderChildren", sequencing.reorderChildren);
    if (node.hasAttribute(QLatin1String("selectCount"))) {
        int count = 0;
        read.integer(node, "selectCount", count);
        sequencing.selectCount = count;
    }
}

void readPart(ValueReader& read, const XmlNode& node, Sequencing& sequencing)
{
    const bool adl = node.vocabulary == Vocabulary::AdlSequencing;
    if (node.is(kSs, QLatin1String("controlMode"))) {
        readControl(read, node, sequencing.control);
    } else if (node.is(kSs, QLatin1String("sequencingRules"))) {
        readRules(read, node, sequencing);
    } else if (node.is(kSs, QLatin1String("limitConditions"))) {
        readLimits(read, node, sequencing);
    } else if (node.is(kSs, QLatin1String("rollupRules"))) {
        readRollup(read, node, sequencing);
    } else if (node.is(kSs, QLatin1String("objectives"))) {
        readObjectives(read, node, sequencing);
    } else if (node.is(kSs, QLatin1String("randomizationControls"))) {
        readRandomization(read, node, sequencing);
    } else if (node.is(kSs, QLatin1String("deliveryControls"))) {
        read.boolean(node, "tracked", sequencing.tracked);
        read.boolean(node, "completionSetByContent", sequencing.completionSetByContent);
        read.boolean(node, "objectiveSetByContent", sequencing.objectiveSetByContent);
    } else if (adl && node.name == QLatin1String("constrainedChoiceConsiderations")) {
        read.boolean(node, "preventActivation", sequencing.control.preventActivation);
        read.boolean(node, "constrainChoice", sequencing.control.constrainChoice);
    } else if (adl && node.name == QLatin1String("rollupConsiderations")) {
        readConsiderations(read, node, sequencing.considerations);
    }
}

} // namespace

base::Result<Sequencing> readSequencing(const XmlNode* node, const QHash<QString, XmlNode>& collection)
{
    ValueReader read;
    Sequencing sequencing;
    QVector<const XmlNode*> parts;
    if (node) {
        for (const XmlNode& part : node->children)
            parts.append(&part);
        const QString reference = node->attribute(QLatin1String("IDRef"));
        const auto shared = collection.constFind(reference);
        if (!reference.isEmpty() && shared == collection.constEnd())
            read.fault(*node, QStringLiteral("no sequencing '%1' in the collection").arg(reference));
        const qsizetype local = parts.size();
        for (qsizetype i = 0; shared != collection.constEnd() && i < shared->children.size(); ++i) {
            const XmlNode& part = shared->children.at(i);
            if (std::none_of(parts.begin(), parts.begin() + local, [&](const XmlNode* mine) {
                    return mine->vocabulary == part.vocabulary && mine->name == part.name;
                }))
                parts.append(&part);
        }
    }
    for (const XmlNode* part : parts)
        readPart(read, *part, sequencing);
    if (sequencing.objectives.isEmpty() || !sequencing.objectives.first().primary) {
        Objective primary;
        primary.primary = true;
        sequencing.objectives.prepend(primary);
    }
    for (const XmlNode* part : parts) {
        if (part->is(Vocabulary::AdlSequencing, QLatin1String("objectives")))
            extendObjectives(read, *part, sequencing);
    }
    if (!read.problem().isEmpty())
        return base::failure(base::Error::Kind::Malformed, read.problem());
    return sequencing;
}

} // namespace scorm
