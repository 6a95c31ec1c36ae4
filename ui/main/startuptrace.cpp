// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/startuptrace.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace uimain {

namespace {

#ifdef Q_OS_LINUX

QByteArray contentsOf(const char* path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double sinceExec()
{
    // Field 22 of proc(5) stat; the name in field 2 may hold spaces, so counting starts behind its bracket.
    const QByteArray stat = contentsOf("/proc/self/stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(19).toDouble() * 1000.0 / double(sysconf(_SC_CLK_TCK));
    return double(now.tv_sec) * 1000.0 + double(now.tv_nsec) / 1e6 - started;
}

long residentKb()
{
    const QList<QByteArray> pages = contentsOf("/proc/self/statm").split(' ');
    return pages.value(1).toLong() * (sysconf(_SC_PAGESIZE) / 1024);
}

#else

QElapsedTimer startedClock()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

// Runs before main(): as near to the start as the program itself can come.
const QElapsedTimer kStarted = startedClock();

double sinceExec()
{
    return double(kStarted.nsecsElapsed()) / 1e6;
}

long residentKb()
{
    return 0;
}

#endif

} // namespace

StartupTrace::StartupTrace() : m_on(qgetenv("LXCP_TRACE_STARTUP") == "1") {}

void StartupTrace::mark(QLatin1StringView event) const
{
    if (!m_on)
        return;
    std::fprintf(stderr, "{\"event\":\"%s\",\"ms_since_exec\":%.1f,\"rss_kb\":%ld}\n", event.data(), sinceExec(),
                 residentKb());
    std::fflush(stderr);
}

} // namespace uimain
