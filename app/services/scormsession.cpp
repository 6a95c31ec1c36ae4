// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/scormsession.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace services {

namespace {

const auto kEngine = QStringLiteral("scorm");
const auto kShared = QStringLiteral("shared");
const auto kTrue = QStringLiteral("true");
const auto kFalse = QStringLiteral("false");

struct Wish
{
    const char* request;
    scorm::Navigation kind;
};
constexpr Wish kWishes[] = {
    {"continue", scorm::Navigation::Continue},   {"previous", scorm::Navigation::Previous},
    {"choice", scorm::Navigation::Choice},       {"exit", scorm::Navigation::Exit},
    {"exitAll", scorm::Navigation::ExitAll},     {"suspendAll", scorm::Navigation::SuspendAll},
    {"abandon", scorm::Navigation::Abandon},     {"abandonAll", scorm::Navigation::AbandonAll},
    {"resumeAll", scorm::Navigation::ResumeAll}, {"start", scorm::Navigation::Start},
    {"jump", scorm::Navigation::Jump},
};

QString completionWord(scorm::Completion completion)
{
    switch (completion) {
    case scorm::Completion::NotAttempted:
        return QStringLiteral("not-attempted");
    case scorm::Completion::Incomplete:
        return QStringLiteral("incomplete");
    case scorm::Completion::Completed:
        return QStringLiteral("completed");
    case scorm::Completion::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString successWord(scorm::Success success)
{
    return success == scorm::Success::Passed   ? QStringLiteral("passed")
           : success == scorm::Success::Failed ? QStringLiteral("failed")
                                               : QStringLiteral("unknown");
}

PlayItem::State stateOf(const scorm::Status& status)
{
    if (status.success == scorm::Success::Passed)
        return PlayItem::State::Passed;
    if (status.success == scorm::Success::Failed)
        return PlayItem::State::Failed;
    if (status.completion == scorm::Completion::Completed)
        return PlayItem::State::Completed;
    return status.completion == scorm::Completion::Incomplete ? PlayItem::State::Incomplete
                                                              : PlayItem::State::NotStarted;
}

scorm::Mode scormMode(PlayMode mode)
{
    return mode == PlayMode::Browse   ? scorm::Mode::Browse
           : mode == PlayMode::Review ? scorm::Mode::Review
                                      : scorm::Mode::Normal;
}

// How much of it is done, 0..1, as far as it says.
double shareOf(const scorm::Status& status)
{
    if (status.completion == scorm::Completion::Completed || status.success == scorm::Success::Passed)
        return 1;
    return std::clamp(status.progress.value_or(0), 0.0, 1.0);
}

} // namespace

base::Result<std::unique_ptr<PlaySession>> ScormSession::make(PlayCourse course, scorm::Manifest manifest)
{
    const scorm::Learner learner{course.attempt.personId, course.personName, course.language, scormMode(course.mode)};
    const QJsonObject saved = course.attempt.state.value(kEngine).toObject();
    const QJsonObject shared = course.shared;
    const auto fresh = [&] {
        return scorm::Runtime::create(manifest, learner, QRandomGenerator::system()->generate64(), shared);
    };
    auto loaded = saved.isEmpty() ? base::Result<scorm::Runtime>(fresh())
                                  : scorm::Runtime::load(manifest, learner, saved, shared);
    auto runtime = loaded ? std::move(*loaded) : fresh();
    return std::unique_ptr<PlaySession>(new ScormSession(std::move(course), std::move(runtime)));
}

ScormSession::ScormSession(PlayCourse course, scorm::Runtime runtime)
    : SavingSession(std::move(course)), m_runtime(std::move(runtime))
{
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &ScormSession::timeOver);
    m_launch = m_runtime.start().launch;
    saveSoon();
}

void ScormSession::watchTime()
{
    const auto limit = m_runtime.timeLimit();
    constexpr double kLongest = 7 * 24 * 60 * 60; // of one sitting, in seconds
    if (limit && limit->secondsLeft < kLongest)
        m_time.start(std::chrono::milliseconds(qint64(limit->secondsLeft * 1000)) + kGrace);
}

void ScormSession::timeOver()
{
    const auto limit = m_runtime.timeLimit();
    if (!limit)
        return;
    if (limit->message)
        Q_EMIT problem(
            {base::Error::Kind::Rejected, m_launch ? m_launch->title : QString(), 0, QStringLiteral("time-is-up"), 0});
    if (limit->exits)
        Q_EMIT timeIsUp();
}

Runtime ScormSession::runtime() const
{
    return isOld() ? Runtime::Scorm12 : Runtime::Scorm2004;
}

QList<PlayItem> ScormSession::items() const
{
    QList<PlayItem> list;
    const auto offer = m_runtime.offer();
    for (const scorm::TocEntry& entry : offer.toc) {
        PlayItem item;
        item.id = entry.item;
        item.title = entry.title;
        item.depth = entry.depth;
        item.launchable = entry.leaf;
        item.enabled = entry.selectable && offer.tocEnabled;
        item.current = entry.current;
        item.hidden = !entry.visible;
        const package::Item* packaged = itemOf(entry.item);
        item.offline = !packaged || packaged->offline;
        item.state = stateOf(entry.status);
        list.append(item);
    }
    return list;
}

PlayControls ScormSession::controls() const
{
    const auto offer = m_runtime.offer();
    PlayControls controls;
    controls.canContinue = offer.continueEnabled;
    controls.canPrevious = offer.previousEnabled;
    controls.showContinue = !offer.continueHidden;
    controls.showPrevious = !offer.previousHidden;
    controls.showExit = !offer.exitAllHidden;
    controls.showSuspend = !offer.suspendAllHidden;
    controls.showAbandon = offer.abandonAllEnabled && !offer.abandonAllHidden;
    return controls;
}

// What the course says of itself; else the share of its items that are done.
int ScormSession::progress() const
{
    const auto whole = m_runtime.status();
    double share = shareOf(whole);
    if (!whole.progress && share < 1) {
        double done = 0;
        int leaves = 0;
        for (const scorm::TocEntry& entry : m_runtime.offer().toc) {
            done += entry.leaf ? shareOf(entry.status) : 0;
            leaves += entry.leaf ? 1 : 0;
        }
        share = leaves > 0 ? done / leaves : 0;
    }
    return int(std::floor(100 * share));
}

QString ScormSession::launch() const
{
    return m_launch ? m_launch->href : QString();
}

QString ScormSession::nameOf(const QString& function) const
{
    if (!isOld())
        return function;
    if (function == QLatin1StringView("Terminate"))
        return QStringLiteral("LMSFinish");
    return function.startsWith(QLatin1StringView("LMS")) ? function : QStringLiteral("LMS") + function;
}

QString ScormSession::call(const QString& function, const QStringList& arguments)
{
    if (m_diskFailed && function == QLatin1StringView("GetLastError"))
        return isOld() ? QStringLiteral("101") : QStringLiteral("391");
    if (!function.startsWith(QLatin1StringView("Get")) || function == QLatin1StringView("GetValue"))
        m_diskFailed = false; // the error of the last call is meant
    return m_runtime.call(nameOf(function), arguments);
}

void ScormSession::commit(const QString& function, Answer done)
{
    m_diskFailed = false;
    const QString answer = m_runtime.call(nameOf(function), {QString()});
    if (answer != kTrue)
        return done(answer);
    const bool terminated = function == QLatin1StringView("Terminate");
    if (function == QLatin1StringView("Initialize"))
        watchTime();
    else if (terminated)
        m_time.stop();
    whenSaved([this, terminated, done = std::move(done)](const base::Result<void>& saved) {
        m_diskFailed = !saved;
        done(saved ? kTrue : kFalse);
        Q_EMIT itemsChanged();
        if (saved && terminated && m_runtime.pending())
            goOn();
    });
    saveSoon();
}

// What the content asked for when it terminated.
void ScormSession::goOn()
{
    take(m_runtime.proceed());
}

void ScormSession::take(const scorm::Step& step)
{
    if (!step.accepted) {
        Q_EMIT problem({base::Error::Kind::Rejected, step.refusal, 0, QStringLiteral("navigation-refused"), 0});
        return;
    }
    m_time.stop();
    m_launch = step.launch;
    m_over = step.ended;
    saveSoon();
    Q_EMIT itemsChanged();
    if (m_over)
        Q_EMIT ended();
    else
        Q_EMIT launchChanged();
}

void ScormSession::navigate(const QString& request, const QString& item)
{
    const auto wish =
        std::ranges::find_if(kWishes, [&](const Wish& one) { return request == QLatin1StringView(one.request); });
    if (wish == std::end(kWishes)) {
        Q_EMIT problem({base::Error::Kind::Rejected, request, 0, QStringLiteral("navigation-refused"), 0});
        return;
    }
    take(m_runtime.navigate({wish->kind, item}));
}

// As after a crash of the whole program: what the content had committed is where it begins again.
void ScormSession::relaunch()
{
    const scorm::Learner learner{keeper().personId(), course().personName, course().language, scormMode(mode())};
    auto again = scorm::Runtime::load(m_runtime.manifest(), learner, m_runtime.save(), m_runtime.saveShared());
    if (!again) {
        Q_EMIT problem(again.error());
        return;
    }
    m_time.stop();
    m_runtime = std::move(*again);
    m_launch = m_runtime.start().launch;
    saveSoon();
    Q_EMIT itemsChanged();
}

void ScormSession::close(std::function<void()> done)
{
    if (!m_over && !m_runtime.ended())
        (void)m_runtime.navigate({scorm::Navigation::SuspendAll, {}}); // refused or not: all that was said is kept
    SavingSession::close(std::move(done));
}

void ScormSession::fill(domain::Attempt& attempt) const
{
    const auto status = m_runtime.status();
    attempt.completion = completionWord(status.completion);
    attempt.success = successWord(status.success);
    if (status.score && std::isfinite(*status.score))
        attempt.score = std::clamp(*status.score, -1.0, 1.0);
    attempt.progress = std::clamp(progress(), 0, 100);
    attempt.nextItem = m_launch ? m_launch->title : QString();
    attempt.state = {{kEngine, m_runtime.save()}, {kShared, m_runtime.saveShared()}};
    if (m_runtime.ended() && !m_runtime.suspended())
        attempt.finishedAt = keeper().moment().at;
}

} // namespace services
