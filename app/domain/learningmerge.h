// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/attempt.h"
#include "app/domain/enrollment.h"

#include <QList>

namespace domain {

// What counts of all attempts of one person at one course. The rules are docs/learning-merge.md.
struct MergedLearning
{
    bool started = false;
    QDateTime completedAt;                       // invalid: not completed
    QString success = QStringLiteral("unknown"); // unknown | failed | passed
    std::optional<double> score;                 // the best, scaled
    int progress = 0;                            // per cent
    qint64 seconds = 0;                          // of all attempts together
    QString nextItem;                            // of the attempt to resume
    QString resumeFrom;                          // id of the attempt to go on with; empty: begin a new one
    QDateTime updatedAt;                         // of the attempt that was written last

    friend bool operator==(const MergedLearning&, const MergedLearning&) = default;
};

// Pure; the order of the attempts does not matter, and of several versions of one attempt (the same id) only the one
// with the highest seq counts. 'state' is not looked at. The same code says what the client shows and what the server
// stores.
[[nodiscard]] MergedLearning mergedLearning(const QList<Attempt>& attempts);

// The attempt to go on with by somebody who does a course again: one that was begun after the course was completed and
// has not fulfilled it yet. Empty: begin a new one, without the state of any.
[[nodiscard]] QString repetitionOf(const QList<Attempt>& attempts);

// When the course was done, each time, ascending. Somebody who opens on one device what they were through with on
// another has not done it again: such an attempt went on with a completed one of the same revision, with its state.
[[nodiscard]] QList<QDateTime> completionsOf(const QList<Attempt>& attempts);

// The enrollment after that learning. Nothing that was there gets less: a completion stays, also after a withdrawal,
// and its date is the earliest that is known.
[[nodiscard]] Enrollment withLearning(Enrollment enrollment, const MergedLearning& learning);

} // namespace domain
