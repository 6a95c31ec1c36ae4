// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"

namespace scorm {

// Reading and writing objectives through their maps to global objectives (SN 3.10 and 4.2.1). A known value of a global
// objective that is read goes before the local one. What is written goes to all that are mapped for writing, 'unknown'
// too; a measure, progress or score is only unlearnt where it was known before.

enum class Attempt {
    Any,    // whatever is known
    Current // only what is from the current attempt on the parent (SN 3.3.5 and 3.3.6)
};

// Index of the objective with this id; empty: the primary one, 0. −1: there is none.
[[nodiscard]] int objectiveIndex(const Activity& activity, const QString& id);

[[nodiscard]] std::optional<bool> satisfied(const ActivityTree& tree, int activity, int objective, Attempt attempt);
[[nodiscard]] std::optional<double> measure(const ActivityTree& tree, int activity, int objective, Attempt attempt);
[[nodiscard]] std::optional<bool> completed(const ActivityTree& tree, int activity, int objective, Attempt attempt);
[[nodiscard]] std::optional<double> progress(const ActivityTree& tree, int activity, int objective, Attempt attempt);
// Everything, the scores too, as content is shown it.
[[nodiscard]] ObjectiveValues readObjective(const ActivityTree& tree, int activity, int objective);

// Does nothing when the objective is satisfied by measure: setMeasure() decides then.
void setSatisfied(ActivityTree& tree, int activity, int objective, std::optional<bool> value);
void setMeasure(ActivityTree& tree, int activity, int objective, std::optional<double> value);
// Does nothing for the primary objective of an activity that is completed by measure: setProgress() decides then.
void setCompleted(ActivityTree& tree, int activity, int objective, std::optional<bool> value);
void setProgress(ActivityTree& tree, int activity, int objective, std::optional<double> value);
void setScores(ActivityTree& tree, int activity, int objective, const ObjectiveValues& values);

// Forgets the local values at the beginning of a new attempt; global objectives keep theirs.
void clearLocalObjectives(Activity& activity);

// True when an objective of `writer` writes a global objective that the primary objective of `reader` reads.
[[nodiscard]] bool affects(const ActivityTree& tree, int writer, int reader);

} // namespace scorm
