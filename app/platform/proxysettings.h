// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

namespace platform {

struct ProxyAccount
{
    QString user, password;
    QString proxy; // HOST:PORT: it goes to this one and no other
};

// Sets the proxy for all connections of this process: "" or "system" (the operating system's settings, environment
// variables included), "none", or an address such as "http://proxy.example:3128" or "socks5://…". This machine itself
// is always reached directly. The account is for a proxy that is not written with its own. Rejected for an address that
// cannot be understood. Main thread, before the first request.
[[nodiscard]] base::Result<void> useProxy(const QString& setting, const ProxyAccount& account = {});

// HOST:PORT of the proxy by which an address is reached; empty: none.
[[nodiscard]] QString proxyFor(const QUrl& address);

} // namespace platform
