// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/signals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace uimain {

#ifdef Q_OS_UNIX

namespace {

volatile std::sig_atomic_t writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    // Nothing can be done about a failure inside a signal handler.
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

Signals::Signals(QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_pipe) != 0)
        return;
    writeEnd = m_pipe[0];
    auto* notifier = new QSocketNotifier(m_pipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(m_pipe[1], &byte, 1);
        Q_EMIT asked();
    });
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, &onSignal);
}

Signals::~Signals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    writeEnd = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

#else

Signals::Signals(QObject* parent) : QObject(parent) {}

Signals::~Signals() = default;

#endif

} // namespace uimain
