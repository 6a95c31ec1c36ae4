// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/activitytree.h"

#include <algorithm>

namespace scorm {

namespace {

void addActivity(ActivityTree& tree, const Item& item, int parent)
{
    Activity activity;
    activity.item = &item;
    activity.index = int(tree.activities.size());
    activity.parent = parent;
    activity.depth = parent < 0 ? 0 : tree.at(parent).depth + 1;
    activity.objectives.resize(item.sequencing.objectives.size());
    tree.activities.append(activity);
    if (parent >= 0) {
        tree.at(parent).children.append(activity.index);
        tree.at(parent).available.append(activity.index);
    }
    for (const Item& child : item.children)
        addActivity(tree, child, activity.index);
}

} // namespace

ActivityTree ActivityTree::build(const Organization& organization, quint64 seed)
{
    ActivityTree tree;
    tree.seed = seed;
    tree.globalsOfAttempt = !organization.objectivesGlobalToSystem;
    addActivity(tree, organization.root, kNone);
    return tree;
}

int ActivityTree::find(const QString& identifier) const
{
    const auto found = std::find_if(activities.begin(), activities.end(),
                                    [&](const Activity& activity) { return activity.item->identifier == identifier; });
    return found == activities.end() ? kNone : int(found - activities.begin());
}

const Activity* ActivityTree::parentOf(int index) const
{
    const int parent = at(index).parent;
    return parent < 0 ? nullptr : &at(parent);
}

QVector<int> ActivityTree::pathUp(int from, int to, bool withTo) const
{
    QVector<int> path;
    int step = from;
    for (; step >= 0 && step != to; step = at(step).parent)
        path.append(step);
    if (withTo && step == to && to >= 0)
        path.append(to);
    return path;
}

int ActivityTree::commonAncestor(int one, int other) const
{
    int left = at(one).isLeaf() ? at(one).parent : one;
    int right = at(other).isLeaf() ? at(other).parent : other;
    while (left != right && left >= 0 && right >= 0) {
        if (at(left).depth >= at(right).depth)
            left = at(left).parent;
        else
            right = at(right).parent;
    }
    return left < 0 || right < 0 ? kRoot : left;
}

bool ActivityTree::isAvailable(int index) const
{
    for (int step = index; at(step).parent >= 0; step = at(step).parent) {
        if (!at(at(step).parent).available.contains(step))
            return false;
    }
    return true;
}

bool ActivityTree::isAvailableDescendant(int index, int ancestor) const
{
    for (int step = at(index).parent; step >= 0; step = at(step).parent) {
        if (step == ancestor)
            return isAvailable(index);
    }
    return false;
}

bool ActivityTree::isForward(int index, int from) const
{
    const QVector<int> mine = pathUp(index, kNone, false), others = pathUp(from, kNone, false);
    // From the root downwards to where they part.
    qsizetype i = mine.size() - 1, j = others.size() - 1;
    while (i > 0 && j > 0 && mine.at(i - 1) == others.at(j - 1)) {
        --i;
        --j;
    }
    if (i == 0 || j == 0)
        return j == 0 && i > 0; // a descendant comes after its ancestor
    const QVector<int>& order = at(mine.at(i)).available;
    return order.indexOf(mine.at(i - 1)) > order.indexOf(others.at(j - 1));
}

} // namespace scorm
