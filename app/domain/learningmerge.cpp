// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/learningmerge.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace domain {

namespace {

using Newest = QHash<QString, const Attempt*>;

// Of the versions of each attempt the newest. Two of the same seq are the same save.
Newest newestOf(const QList<Attempt>& attempts)
{
    Newest newest;
    for (const Attempt& attempt : attempts) {
        const Attempt*& known = newest[attempt.id];
        if (!known || known->seq < attempt.seq)
            known = &attempt;
    }
    return newest;
}

QDateTime later(const QDateTime& a, const QDateTime& b)
{
    return !a.isValid() ? b : !b.isValid() ? a : std::max(a, b);
}

// Another attempt began with all that this one has.
bool isContinued(const Attempt& attempt, const Newest& all)
{
    return std::any_of(all.cbegin(), all.cend(), [&](const Attempt* other) {
        return other->resumedFrom == attempt.id && other->resumedSeq >= attempt.seq;
    });
}

bool resumesBefore(const Attempt& a, const Attempt& b)
{
    return std::tie(a.progress, a.updatedAt, a.id) > std::tie(b.progress, b.updatedAt, b.id);
}

// The attempt to go on with: what was written before an attempt was ended for good, is over with it. With 'after' only
// those that do the course again.
const Attempt* resumable(const Newest& all, const QDateTime& after = {})
{
    QDateTime ended;
    for (const Attempt* attempt : all)
        ended = later(ended, attempt->finishedAt);
    const Attempt* best = nullptr;
    for (const Attempt* attempt : all) {
        const bool over = attempt->finishedAt.isValid() || (ended.isValid() && attempt->updatedAt <= ended);
        const bool before = after.isValid() && (attempt->completedAt.isValid() || attempt->startedAt < after);
        if (over || before || isContinued(*attempt, all))
            continue;
        if (!best || resumesBefore(*attempt, *best))
            best = attempt;
    }
    return best;
}

void addStatus(MergedLearning& merged, const Attempt& attempt)
{
    const auto is = [&](const char* success) { return attempt.success == QLatin1StringView(success); };
    if (is("passed") || (is("failed") && merged.success != QLatin1StringView("passed")))
        merged.success = attempt.success;
    if (attempt.score)
        merged.score = std::max(*attempt.score, merged.score.value_or(*attempt.score));
    if (attempt.completedAt.isValid())
        merged.completedAt =
            merged.completedAt.isValid() ? std::min(merged.completedAt, attempt.completedAt) : attempt.completedAt;
    merged.progress = std::max(merged.progress, attempt.progress);
    merged.seconds += attempt.seconds;
    merged.updatedAt = later(merged.updatedAt, attempt.updatedAt);
}

} // namespace

MergedLearning mergedLearning(const QList<Attempt>& attempts)
{
    MergedLearning merged;
    const Newest all = newestOf(attempts);
    merged.started = !all.isEmpty();
    for (const Attempt* attempt : all)
        addStatus(merged, *attempt);
    if (merged.completedAt.isValid())
        merged.progress = 100;
    if (const Attempt* resume = resumable(all)) {
        merged.resumeFrom = resume->id;
        merged.nextItem = resume->nextItem;
    }
    return merged;
}

QString repetitionOf(const QList<Attempt>& attempts)
{
    const QDateTime completed = mergedLearning(attempts).completedAt;
    if (!completed.isValid()) // completed elsewhere, if at all: what was begun here is the repetition
        return mergedLearning(attempts).resumeFrom;
    const Attempt* resume = resumable(newestOf(attempts), completed);
    return resume ? resume->id : QString();
}

QList<QDateTime> completionsOf(const QList<Attempt>& attempts)
{
    const Newest all = newestOf(attempts);
    QList<QDateTime> completions;
    for (const Attempt* attempt : all) {
        const Attempt* before = all.value(attempt->resumedFrom);
        const bool wasThrough = before && before->completedAt.isValid() && before->completedAt <= attempt->startedAt &&
                                before->packageSha256 == attempt->packageSha256;
        if (attempt->completedAt.isValid() && !wasThrough)
            completions += attempt->completedAt;
    }
    std::ranges::sort(completions);
    return completions;
}

Enrollment withLearning(Enrollment enrollment, const MergedLearning& learning)
{
    if (!learning.started)
        return enrollment;
    const bool wasCompleted = enrollment.state == QLatin1StringView("completed");
    enrollment.updatedAt = later(enrollment.updatedAt, learning.updatedAt);
    if (learning.completedAt.isValid() || wasCompleted) {
        const bool known = wasCompleted && enrollment.completedAt.isValid();
        if (learning.completedAt.isValid())
            enrollment.completedAt =
                known ? std::min(enrollment.completedAt, learning.completedAt) : learning.completedAt;
        enrollment.state = QStringLiteral("completed");
        enrollment.progress = 100;
        enrollment.nextItem.clear();
        return enrollment;
    }
    if (enrollment.state == QLatin1StringView("registered"))
        enrollment.state = QStringLiteral("active");
    enrollment.progress = std::max(enrollment.progress, std::min(learning.progress, 99));
    enrollment.nextItem = learning.nextItem;
    return enrollment;
}

} // namespace domain
