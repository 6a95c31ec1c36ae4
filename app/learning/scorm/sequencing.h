// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace scorm {

// The sequencing definition model of one activity with its defaults (SCORM 2004 4th edition, Sequencing and
// Navigation, chapter 3; XML binding in the Content Aggregation Model, section 5.1). Plain values, never changed
// after the manifest was read. SCORM 1.2 has none of this: its manifests get controls that offer every item.

// SN 3.2 and 3.3
struct ControlMode
{
    bool choice = true;
    bool choiceExit = true;
    bool flow = false;
    bool forwardOnly = false;
    bool useCurrentAttemptObjectiveInfo = true;
    bool useCurrentAttemptProgressInfo = true;
    bool preventActivation = false;
    bool constrainChoice = false;
};

// The conditions of sequencing rules (SN table 3.4.2a) and of roll-up rules (SN table 3.7).
enum class Condition {
    Satisfied,
    ObjectiveStatusKnown,
    ObjectiveMeasureKnown,
    ObjectiveMeasureGreaterThan,
    ObjectiveMeasureLessThan,
    Completed,
    ActivityProgressKnown,
    Attempted,
    AttemptLimitExceeded,
    TimeLimitExceeded,
    OutsideAvailableTimeRange,
    Always,
    Never
};

struct RuleCondition
{
    Condition condition = Condition::Always;
    bool negated = false;
    QString objective;    // id of a local objective; empty: the primary one
    double threshold = 0; // normalized measure, −1 to 1
};

enum class Combination { All, Any };

enum class RuleAction {
    Skip,
    Disabled,
    HiddenFromChoice,
    StopForwardTraversal,
    ExitParent,
    ExitAll,
    Retry,
    RetryAll,
    Continue,
    Previous,
    Exit
};

// SN 3.4: applies when all (or any) of its conditions hold.
struct SequencingRule
{
    RuleAction action = RuleAction::Skip;
    Combination combination = Combination::All;
    QVector<RuleCondition> conditions;
};

enum class ChildSet { All, Any, None, AtLeastCount, AtLeastPercent };
enum class RollupAction { Satisfied, NotSatisfied, Completed, Incomplete };

// SN 3.7
struct RollupRule
{
    ChildSet children = ChildSet::All;
    int minimumCount = 0;
    double minimumPercent = 0; // 0 to 1
    Combination combination = Combination::Any;
    QVector<RuleCondition> conditions;
    RollupAction action = RollupAction::Satisfied;
};

// When a child counts for the roll-up of its parent (SN 3.7, adlseq:rollupConsiderations).
enum class Required { Always, IfNotSuspended, IfAttempted, IfNotSkipped };

struct RollupConsiderations
{
    Required satisfied = Required::Always;
    Required notSatisfied = Required::Always;
    Required completed = Required::Always;
    Required incomplete = Required::Always;
    bool measureSatisfactionIfActive = true;
};

// One local objective shares values with one global objective (SN 3.10.1 and adlseq:objectives).
struct ObjectiveMap
{
    QString target;
    bool readSatisfied = true, writeSatisfied = false;
    bool readMeasure = true, writeMeasure = false;
    bool readRaw = true, writeRaw = false;
    bool readMin = true, writeMin = false;
    bool readMax = true, writeMax = false;
    bool readCompletion = true, writeCompletion = false;
    bool readProgress = true, writeProgress = false;
};

struct Objective
{
    QString id; // may be empty for the primary objective
    bool primary = false;
    bool satisfiedByMeasure = false;
    double minimumMeasure = 1.0; // normalized
    QVector<ObjectiveMap> maps;
};

enum class Timing { Never, Once, OnEachNewAttempt };

struct Sequencing
{
    ControlMode control;
    QVector<SequencingRule> preconditions, postconditions, exitRules;
    std::optional<int> attemptLimit;
    QString durationLimit; // attemptAbsoluteDurationLimit as written, an xs:duration
    QVector<RollupRule> rollupRules;
    bool rollupObjective = true, rollupProgress = true;
    double measureWeight = 1.0;
    RollupConsiderations considerations;
    QVector<Objective> objectives; // the primary one first; never empty after the manifest was read
    Timing selection = Timing::Never, randomization = Timing::Never;
    std::optional<int> selectCount;
    bool reorderChildren = false;
    bool tracked = true, completionSetByContent = false, objectiveSetByContent = false;
};

} // namespace scorm
