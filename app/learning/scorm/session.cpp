// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/session.h"

#include "app/learning/scorm/datamodel12.h"
#include "app/learning/scorm/datamodel2004.h"
#include "app/learning/scorm/objectives.h"
#include "app/learning/scorm/offers.h"
#include "app/learning/scorm/rollup.h"
#include "app/learning/scorm/sequencer.h"
#include "app/learning/scorm/timelimit.h"
#include "app/learning/scorm/tracking.h"
#include "app/learning/scorm/tracking12.h"

#include <algorithm>

namespace scorm {

namespace {

bool abandons(Navigation kind)
{
    return kind == Navigation::Abandon || kind == Navigation::AbandonAll;
}

} // namespace

Session::Session(std::shared_ptr<const Manifest> manifest, Learner learner, quint64 seed, const QJsonObject& shared)
    : m_manifest(std::move(manifest)),
      m_learner(std::move(learner)),
      m_tree(ActivityTree::build(m_manifest->organization(), seed)),
      m_api(is12())
{
    adoptShared(shared);
}

std::unique_ptr<DataModel> Session::makeModel(int activity, ValueStore values)
{
    if (is12())
        return std::make_unique<DataModel12>(std::move(values));
    return std::make_unique<DataModel2004>(
        std::move(values), m_tree.at(activity).item->data, m_stores,
        [this](const QString& kind, const QString& target) { return requestValid(kind, target); });
}

bool Session::suspended() const
{
    return m_running >= 0 || m_tree.suspended >= 0 || m_tree.at(ActivityTree::kRoot).suspended;
}

// Without anything suspended the next session is a new attempt on the whole tree (SN 4.2.1.5 and 4.8).
void Session::restartTree()
{
    const QMap<QString, ObjectiveValues> globals = m_tree.globals;
    m_tree = ActivityTree::build(organization(), m_tree.seed);
    m_contents.clear();
    if (organization().objectivesGlobalToSystem)
        m_tree.globals = globals;
    if (!organization().dataGlobalToSystem)
        m_stores.clear();
}

Step Session::start(const QString& item)
{
    ++m_revision;
    if (m_running >= 0) {
        // The program ended under the content.
        m_pending.reset();
        finishContent(Navigation::SuspendAll);
        sequence(m_tree, {Navigation::SuspendAll, {}});
    }
    if (m_tree.current >= 0)
        return {false, QStringLiteral("NB.2.1-1"), std::nullopt, false};
    if (m_begun && !is12() && !suspended())
        restartTree();
    m_begun = true;
    m_ended = false;
    if (!item.isEmpty())
        return carryOut({Navigation::Choice, item});
    if (m_tree.suspended >= 0) {
        // A session that was left between two contents resumes at a cluster, which is nothing to show.
        const Step step = carryOut({Navigation::ResumeAll, {}});
        if (step.launch || step.ended)
            return step;
    }
    return startFirst();
}

Step Session::startFirst()
{
    if (is12()) {
        // Where the learner is not through yet.
        const auto open =
            std::find_if(m_tree.activities.begin(), m_tree.activities.end(), [&](const Activity& activity) {
                return activity.isLeaf() && !completed(m_tree, activity.index, 0, Attempt::Any).value_or(false);
            });
        if (open != m_tree.activities.end())
            return carryOut({Navigation::Choice, open->item->identifier});
    }
    const Step step = carryOut({Navigation::Start, {}});
    return step.launch || step.ended ? step : deliverOnly(step);
}

// A tree of one leaf whose root does not flow still has only one thing to start.
Step Session::deliverOnly(const Step& otherwise)
{
    const auto leaves = std::count_if(m_tree.activities.begin(), m_tree.activities.end(),
                                      [](const Activity& activity) { return activity.isLeaf(); });
    const int last = int(m_tree.activities.size()) - 1;
    if (leaves != 1 || *checkDelivery(m_tree, last))
        return otherwise;
    Turn turn;
    turn.accepted = true;
    turn.delivered = last;
    turn.resumed = deliver(m_tree, last);
    return stepOf(turn);
}

Step Session::navigate(const Request& request)
{
    const NavigationOutcome navigation = processNavigation(m_tree, request);
    ++m_revision;
    if (!navigation.valid) {
        // The page is gone, but its attempt is not: it can be loaded once more.
        if (m_running >= 0 && m_api.state() == Api::State::Terminated) {
            m_api = Api(is12());
            m_pending.reset();
        }
        return {false, QLatin1String(navigation.exception), std::nullopt, false};
    }
    if (m_running >= 0)
        finishContent(request.kind);
    return carryOut(request);
}

Step Session::proceed()
{
    if (!m_pending)
        return {false, QStringLiteral("nothing asked for"), std::nullopt, false};
    const Request request = *m_pending;
    return navigate(request);
}

Step Session::carryOut(const Request& request)
{
    m_pending.reset();
    const int attempts = m_tree.at(ActivityTree::kRoot).attempts;
    const Turn turn = sequence(m_tree, request);
    // Shared data that is not for longer goes with the attempt on the whole tree (CAM 3.4.1.13).
    if (m_tree.at(ActivityTree::kRoot).attempts != attempts && !organization().dataGlobalToSystem)
        m_stores.clear();
    return stepOf(turn);
}

Step Session::stepOf(const Turn& turn)
{
    Step step;
    step.accepted = turn.accepted;
    step.refusal = QLatin1String(turn.exception);
    if (turn.ended) {
        m_ended = step.ended = true;
    } else if (turn.delivered >= 0) {
        launch(turn);
        step.launch = running();
    }
    return step;
}

void Session::launch(const Turn& turn)
{
    m_running = turn.delivered;
    const bool kept = m_contents.contains(m_running);
    ValueStore values = turn.resumed || is12() ? m_contents.value(m_running) : ValueStore();
    m_contents.remove(m_running);
    if (is12())
        giveValues12(*m_tree.at(m_running).item, m_learner, !kept, values);
    else
        giveValues(m_tree, m_running, m_learner, turn.resumed, values);
    m_model = makeModel(m_running, std::move(values));
    m_api = Api(is12());
}

std::optional<Launch> Session::running() const
{
    if (m_running < 0)
        return std::nullopt;
    const Item& item = *m_tree.at(m_running).item;
    const Resource* resource = m_manifest->resource(item.resource);
    return Launch{item.identifier, item.title, m_manifest->launchHref(item), resource && resource->sco};
}

std::optional<TimeLimit> Session::timeLimit() const
{
    return m_running < 0 ? std::nullopt : timeLimitOf(m_model->values(), is12());
}

QString Session::call(const QString& function, const QStringList& arguments)
{
    const Api::State before = m_api.state();
    const int errorBefore = m_api.lastError();
    const QString answer = m_api.call(function, arguments, m_model.get());
    const bool stored = function.endsWith(QLatin1String("SetValue")) && m_api.lastError() == NoError;
    if (stored || before != m_api.state() || errorBefore != m_api.lastError())
        ++m_revision;
    if (before == Api::State::Running && m_api.state() == Api::State::Terminated)
        terminated();
    return answer;
}

void Session::terminated()
{
    ValueStore& values = m_model->values();
    m_hundredths += is12() ? addSessionTime12(values) : addSessionTime(values);
    if (is12())
        finishStatus12(values);
    m_pending = is12() ? requestOf12(values) : requestOf(values);
}

// The learner's attempt on the running content ends, or is suspended; its data becomes tracking information.
void Session::finishContent(Navigation by)
{
    const int activity = m_running;
    if (m_api.state() == Api::State::Running) {
        m_api.terminate();
        terminated();
    }
    const bool talked = m_api.state() == Api::State::Terminated;
    ValueStore values = std::move(m_model->values());
    m_model.reset();
    m_running = ActivityTree::kNone;
    if (abandons(by))
        return;
    if (is12()) {
        if (by == Navigation::SuspendAll)
            values.set(QStringLiteral("cmi.core.exit"), QStringLiteral("suspend"));
        if (talked)
            transfer12(m_tree, activity, values);
        m_tree.at(activity).suspended = true; // its data stays
        m_contents.insert(activity, values);
        return;
    }
    if (talked)
        transfer(m_tree, activity, values);
    m_tree.at(activity).suspended = by == Navigation::SuspendAll || (talked && wantsResume(values));
    if (m_tree.at(activity).suspended)
        m_contents.insert(activity, values);
}

// What tracking would know if the content ended now.
ActivityTree Session::treeWithContent() const
{
    ActivityTree copy = m_tree;
    if (m_running < 0 || m_api.state() == Api::State::NotInitialized)
        return copy;
    if (is12())
        transfer12(copy, m_running, m_model->values());
    else
        transfer(copy, m_running, m_model->values());
    return copy;
}

Status Session::status(int activity) const
{
    ActivityTree now = treeWithContent();
    if (m_running >= 0)
        rollUp(now, m_running);
    return is12() && activity == ActivityTree::kRoot ? courseStatus12(now) : statusOf(now, activity);
}

QString Session::location() const
{
    const QString name = is12() ? QStringLiteral("cmi.core.lesson_location") : QStringLiteral("cmi.location");
    if (m_running >= 0)
        return m_model->values().value(name, QString());
    return m_tree.suspended >= 0 ? m_contents.value(m_tree.suspended).value(name, QString()) : QString();
}

} // namespace scorm
