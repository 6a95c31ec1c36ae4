// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/buswarmup.h"

#ifdef LXCP_SESSION_BUS
#include <QDBusConnection>
#include <QThread>
#endif

namespace uimain {

#ifdef LXCP_SESSION_BUS

// Qt takes the first thread that asks which one it is for that of the windows, and then paints none in any other: it is
// this one, before the other asks. QDBusConnection locks for itself.
BusWarmUp::BusWarmUp()
{
    (void)QThread::currentThread();
    m_connected = std::async(std::launch::async, [] { (void)QDBusConnection::sessionBus(); });
}

#else

BusWarmUp::BusWarmUp() = default;

#endif

BusWarmUp::~BusWarmUp() = default;

} // namespace uimain
