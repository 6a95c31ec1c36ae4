// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watchedapplication.h"

#include "app/base/log.h"

#include <QElapsedTimer>
#include <QFileOpenEvent>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace shell {

namespace {

double threadMilliseconds()
{
#ifdef Q_OS_LINUX
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000.0 + double(now.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
#endif
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv)
    : QApplication(argc, argv), m_limit(qEnvironmentVariable("LXCP_WATCHDOG").toDouble()), m_minds(m_limit > 0)
{
}

QList<WatchedApplication::Finding> WatchedApplication::takeFindings()
{
    std::ranges::sort(m_findings, std::greater(), &Finding::milliseconds);
    return std::exchange(m_findings, {});
}

bool WatchedApplication::event(QEvent* event)
{
    if (event->type() == QEvent::FileOpen) {
        const QUrl address = static_cast<QFileOpenEvent*>(event)->url();
        if (address.scheme() == QLatin1StringView("lxcp")) {
            Q_EMIT placeAsked(address.toString(QUrl::FullyEncoded));
            return true;
        }
    }
    return QApplication::event(event);
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // Events of other threads come through here as well; only this one paints.
    if (m_limit <= 0 || QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // The receiver may be gone when the event has been handled.
    const QString what = QStringLiteral("%1 '%2' event %3")
                             .arg(QLatin1StringView(receiver->metaObject()->className()), receiver->objectName())
                             .arg(int(event->type()));
    QElapsedTimer clock;
    clock.start();
    const double before = threadMilliseconds();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const double took = threadMilliseconds() - before;
    const double passed = double(clock.nsecsElapsed()) / 1e6;
    if (took > m_limit)
        m_findings.append({took, what});
    if (took > m_limit || (m_minds && passed > m_limit))
        qCInfo(lcUi) << "longer than a frame:" << took << "ms," << passed << "by the clock," << what;
    return result;
}

} // namespace shell
