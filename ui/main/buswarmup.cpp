// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/buswarmup.h"

#ifdef LXCP_SESSION_BUS
#include <QDBusConnection>
#endif

namespace uimain {

#ifdef LXCP_SESSION_BUS

// QDBusConnection locks for itself.
BusWarmUp::BusWarmUp() : m_connected(std::async(std::launch::async, [] { (void)QDBusConnection::sessionBus(); })) {}

#else

BusWarmUp::BusWarmUp() = default;

#endif

BusWarmUp::~BusWarmUp() = default;

} // namespace uimain
