// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/lrssession.h"

namespace services {

// What a statement has to be about to count for an item.
enum class Subject {
    Item,  // its object is the activity that the item is named by
    Whole, // it has no parent: content whose name for itself is not known, with one item (H5P)
};

struct XapiProgress : LrsProgress
{
    QJsonObject steps; // what was said of each item, for the state of the attempt
};

// How far the learner is in content that only sends xAPI statements. An item is done when a statement about it says so
// ('completed', 'passed', 'mastered', or a result with 'completion'); the course is when all of 'items' are. 'current'
// has begun, whatever was said of it. 'before' is XapiProgress::steps of the attempt that this one goes on from: its
// statements stay where they were made. Pure.
[[nodiscard]] XapiProgress xapiProgress(const QList<QJsonObject>& statements, const QStringList& items,
                                        const QString& current, Subject about, const QJsonObject& before);

} // namespace services
