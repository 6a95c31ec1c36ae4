// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>

#include <functional>
#include <optional>

namespace platform {

// One proxy in the forms that people write: "host:port" (HTTP), "http://…", "socks5://…" (also socks5h, socks), with
// "user:password@" before the host. Absent: it cannot be understood.
[[nodiscard]] std::optional<QNetworkProxy> proxyOf(const QString& written);

// What the variables https_proxy, http_proxy, all_proxy and no_proxy (in either case, but for HTTP_PROXY, which CGI
// gives another meaning) say about an address, as curl reads them: a proxy without a scheme speaks HTTP; a name in
// no_proxy is for that host and those beneath it, with or without a dot before it; "*" is for all. Absent: they say
// nothing about it.
[[nodiscard]] std::optional<QNetworkProxy> environmentProxy(const QString& scheme, const QString& host, int port,
                                                            const std::function<QString(const char*)>& variable);

} // namespace platform
