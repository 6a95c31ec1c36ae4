// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/offers.h"

#include "app/learning/scorm/objectives.h"
#include "app/learning/scorm/rules.h"
#include "app/learning/scorm/selection.h"
#include "app/learning/scorm/sequencer.h"

#include <algorithm>

namespace scorm {

namespace {

bool isHiddenControl(const ActivityTree& tree, const char* name)
{
    return tree.current >= 0 && tree.at(tree.current).item->hidden.contains(QLatin1String(name));
}

// Share of the leaves that are completed, for activities that nobody has measured.
std::optional<double> completedShare(const ActivityTree& tree, int activity)
{
    int leaves = 0, done = 0;
    for (const Activity& leaf : tree.activities) {
        if (!leaf.isLeaf() || !tree.isAvailableDescendant(leaf.index, activity))
            continue;
        ++leaves;
        done += completed(tree, leaf.index, 0, Attempt::Any).value_or(false);
    }
    return leaves ? std::optional(double(done) / leaves) : std::nullopt;
}

// SN 5.6.2: an entry is shown unless the author or a rule hides it; children of what a rule hides go with it.
bool isShown(const ActivityTree& tree, int activity)
{
    if (!tree.at(activity).item->visible || !tree.isAvailable(activity))
        return false;
    const QVector<int> path = tree.pathUp(activity, ActivityTree::kNone, false);
    return std::none_of(path.begin(), path.end(),
                        [&](int step) { return applies(tree, step, RuleAction::HiddenFromChoice); });
}

} // namespace

Prospects::Prospects(const ActivityTree& now, bool ending) : m_now(now), m_after(now)
{
    if (m_after.current < 0)
        prepareAll(m_after);
    else if (ending && m_after.at(m_after.current).active)
        (void)processTermination(m_after, Termination::Exit);
    // Rules may have moved the current activity; what is asked for is asked from where the learner is.
    m_after.current = now.current;
}

bool Prospects::delivers(int activity) const
{
    return activity >= 0 && !*checkDelivery(m_after, activity);
}

bool Prospects::canContinue() const
{
    return processNavigation(m_now, {Navigation::Continue, {}}).valid;
}

bool Prospects::canPrevious() const
{
    if (!processNavigation(m_now, {Navigation::Previous, {}}).valid)
        return false;
    return delivers(processSequencing(m_after, {SequencingKind::Previous, ActivityTree::kNone}).delivery);
}

bool Prospects::canChoose(int target) const
{
    return processNavigation(m_now, Navigation::Choice, target).valid &&
           delivers(processChoice(m_after, target).delivery);
}

bool Prospects::canJump(int target) const
{
    return processNavigation(m_now, Navigation::Jump, target).valid && delivers(target);
}

bool Prospects::can(Navigation kind) const
{
    return processNavigation(m_now, {kind, {}}).valid;
}

Status statusOf(const ActivityTree& tree, int activity)
{
    const ObjectiveValues values = readObjective(tree, activity, 0);
    const Activity& subject = tree.at(activity);
    Status status;
    if (values.completed)
        status.completion = *values.completed ? Completion::Completed : Completion::Incomplete;
    else if (subject.attempts == 0 && !subject.active)
        status.completion = Completion::NotAttempted;
    else if (subject.active || subject.suspended)
        status.completion = Completion::Incomplete;
    if (values.satisfied)
        status.success = *values.satisfied ? Success::Passed : Success::Failed;
    status.score = values.measure;
    status.progress = values.progress;
    if (!status.progress && !subject.isLeaf())
        status.progress = completedShare(tree, activity);
    return status;
}

Status courseStatus12(const ActivityTree& tree)
{
    Status status = statusOf(tree, ActivityTree::kRoot);
    double scores = 0;
    int scored = 0, failed = 0, passed = 0, open = 0;
    for (const Activity& activity : tree.activities) {
        if (!activity.isLeaf())
            continue;
        const Status item = statusOf(tree, activity.index);
        scores += item.score.value_or(0);
        scored += item.score ? 1 : 0;
        failed += item.success == Success::Failed ? 1 : 0;
        passed += item.success == Success::Passed ? 1 : 0;
        open += item.success == Success::Unknown && !activity.item->masteryScore.isEmpty() ? 1 : 0;
    }
    status.score = scored > 0 ? std::optional(scores / scored) : std::nullopt;
    status.success = failed > 0 ? Success::Failed : passed > 0 && open == 0 ? Success::Passed : Success::Unknown;
    return status;
}

Offer offerOf(const ActivityTree& now, bool ending)
{
    const Prospects prospects(now, ending);
    Offer offer;
    offer.continueEnabled = prospects.canContinue();
    offer.previousEnabled = prospects.canPrevious();
    offer.exitEnabled = prospects.can(Navigation::Exit);
    offer.exitAllEnabled = prospects.can(Navigation::ExitAll);
    offer.suspendAllEnabled = prospects.can(Navigation::SuspendAll);
    offer.abandonEnabled = prospects.can(Navigation::Abandon);
    offer.abandonAllEnabled = prospects.can(Navigation::AbandonAll);
    offer.continueHidden = isHiddenControl(now, "continue");
    offer.previousHidden = isHiddenControl(now, "previous");
    offer.exitHidden = isHiddenControl(now, "exit");
    offer.exitAllHidden = isHiddenControl(now, "exitAll");
    offer.suspendAllHidden = isHiddenControl(now, "suspendAll");
    offer.abandonHidden = isHiddenControl(now, "abandon");
    offer.abandonAllHidden = isHiddenControl(now, "abandonAll");
    for (const Activity& activity : now.activities) {
        TocEntry entry;
        entry.item = activity.item->identifier;
        entry.title = activity.item->title;
        entry.depth = activity.depth;
        entry.visible = isShown(now, activity.index);
        entry.selectable = prospects.canChoose(activity.index);
        entry.current = activity.index == now.current;
        entry.leaf = activity.isLeaf();
        entry.status = statusOf(now, activity.index);
        offer.tocEnabled |= entry.visible && entry.selectable && activity.parent >= 0;
        offer.toc.append(entry);
    }
    return offer;
}

} // namespace scorm
