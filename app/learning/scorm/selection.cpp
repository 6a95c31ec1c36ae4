// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/selection.h"

#include <algorithm>

namespace scorm {

namespace {

// xorshift* (Vigna 2016): the same numbers on every platform and with every standard library.
quint64 nextRandom(quint64& state)
{
    if (state == 0)
        state = 0x9E3779B97F4A7C15ULL;
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return state * 0x2545F4914F6CDD1DULL;
}

void shuffle(QVector<int>& list, quint64& state)
{
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, qsizetype(nextRandom(state) % quint64(i + 1)));
}

// [SR.1] keeps the order of the manifest.
void select(ActivityTree& tree, Activity& cluster)
{
    const int count = cluster.sequencing().selectCount.value_or(int(cluster.children.size()));
    if (count >= cluster.children.size()) {
        cluster.available = cluster.children;
        return;
    }
    QVector<int> chosen = cluster.children;
    shuffle(chosen, tree.seed);
    chosen.resize(count);
    std::sort(chosen.begin(), chosen.end());
    cluster.available = chosen;
}

void prepare(ActivityTree& tree, Activity& cluster, bool again)
{
    const auto isDue = [again](Timing timing) {
        return timing == Timing::OnEachNewAttempt || (timing == Timing::Once && !again);
    };
    const Sequencing& sequencing = cluster.sequencing();
    if (isDue(sequencing.selection) && sequencing.selectCount)
        select(tree, cluster);
    if (isDue(sequencing.randomization) && sequencing.reorderChildren)
        shuffle(cluster.available, tree.seed);
    cluster.prepared = true;
}

} // namespace

void prepareAll(ActivityTree& tree)
{
    for (Activity& activity : tree.activities) {
        if (!activity.isLeaf() && !activity.prepared)
            prepare(tree, activity, false);
    }
}

void prepareAgain(ActivityTree& tree, int index)
{
    Activity& cluster = tree.at(index);
    if (!cluster.isLeaf() && !cluster.active && !cluster.suspended)
        prepare(tree, cluster, true);
}

} // namespace scorm
