// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/manifest.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>

#include <optional>

namespace scorm {

// What is known of an objective, local or global; an empty member is 'unknown'. Completion and progress of the primary
// objective are those of the activity's attempt (SN 4.2.1).
struct ObjectiveValues
{
    std::optional<bool> satisfied, completed;
    std::optional<double> measure, raw, min, max, progress;
};

// Tracking and state of one activity (SN 4.2). The definition stays in the manifest.
struct Activity
{
    const Item* item = nullptr;
    int index = 0, parent = -1, depth = 0;
    QVector<int> children;  // all, in the order of the manifest
    QVector<int> available; // after selection and randomization
    bool active = false, suspended = false;
    bool prepared = false;               // selection and randomization were done for the attempt that is or comes next
    int attempts = 0;                    // above 0 is what the books call activity progress status
    QVector<ObjectiveValues> objectives; // as item->sequencing.objectives, primary first
    // Set while the values above are from an attempt on the parent that is over, and the parent wants only the current
    // one's.
    bool staleObjectives = false, staleProgress = false;
    // The content itself has said something about these, be it 'unknown' (UP.4 leaves them alone then).
    bool successByContent = false, completionByContent = false;

    [[nodiscard]] bool isLeaf() const { return children.isEmpty(); }
    [[nodiscard]] const Sequencing& sequencing() const { return item->sequencing; }
    [[nodiscard]] bool tracked() const { return item->sequencing.tracked; }
};

// The activity tree of one attempt on one organization, with everything that sequencing changes. A value: copies are
// cheap until written to, and trying something out on a copy is how questions about the future are answered.
// Activities are named by their index; −1 is none. Indices are in pre-order of the manifest.
struct ActivityTree
{
    static constexpr int kNone = -1, kRoot = 0;

    QVector<Activity> activities;
    int current = kNone;
    int suspended = kNone;
    QMap<QString, ObjectiveValues> globals;
    bool globalsOfAttempt = false; // objectivesGlobalToSystem="false"
    quint64 seed = 0;              // of the next random decision

    [[nodiscard]] static ActivityTree build(const Organization& organization, quint64 seed);

    [[nodiscard]] Activity& at(int index) { return activities[index]; }
    [[nodiscard]] const Activity& at(int index) const { return activities.at(index); }
    [[nodiscard]] int find(const QString& identifier) const;
    [[nodiscard]] const Activity* parentOf(int index) const;
    // Steps from an activity up to an ancestor: the activity first; the ancestor included or not.
    [[nodiscard]] QVector<int> pathUp(int from, int to, bool withTo) const;
    // The deepest cluster that holds both; a cluster holds itself.
    [[nodiscard]] int commonAncestor(int one, int other) const;
    [[nodiscard]] bool isAvailable(int index) const; // selected, and so all above it
    [[nodiscard]] bool isAvailableDescendant(int index, int ancestor) const;
    // True when the activity comes later in the order that learners see.
    [[nodiscard]] bool isForward(int index, int from) const;

    [[nodiscard]] QJsonObject save() const;
    // False when the state does not fit the tree.
    [[nodiscard]] bool load(const QJsonObject& state);
};

[[nodiscard]] QJsonObject toJson(const ObjectiveValues& values);
[[nodiscard]] ObjectiveValues objectiveFromJson(const QJsonObject& object);
[[nodiscard]] QJsonObject toJson(const QMap<QString, ObjectiveValues>& globals);
[[nodiscard]] QMap<QString, ObjectiveValues> objectivesFromJson(const QJsonObject& object);

} // namespace scorm
