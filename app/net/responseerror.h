// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/net/request.h"

class QDateTime;

namespace net {

// Codes that this room adds to those of the server's problems.
inline constexpr auto kCaptivePortal = "captive-portal"; // something between us and the server answered (RFC 8910)
inline constexpr auto kTruncated = "truncated";          // the answer ended too early
inline constexpr auto kTooLarge = "too-large";           // the answer is longer than it may be
inline constexpr auto kRedirectLoop = "redirect-loop";
inline constexpr auto kTls = "tls";                    // the certificate or the handshake is not right
inline constexpr auto kNoTls = "no-tls";               // what answers does not speak TLS, or no version that we take
inline constexpr auto kNotPublic = "not-public";       // an address that Request::publicOnly forbids
inline constexpr auto kProxy = "proxy";                // the proxy wants a name and a password, or others
inline constexpr auto kProxyRefuses = "proxy-refuses"; // whoever one is
// A refusal that is not the LXCP server's: a gateway, another program at its address, a portal of some kind.
inline constexpr auto kNotTheServer = "not-the-server";
inline constexpr auto kProxyDown = "proxy-unreachable";

[[nodiscard]] base::Error codedError(base::Error::Kind kind, const char* code, QString detail, int httpStatus = 0);
[[nodiscard]] bool isCaptivePortal(const base::Error& error);
// Somebody is there, and it is not that the network or the server is away: a certificate, a proxy, another program.
[[nodiscard]] bool isSomebodyThere(const base::Error& error);

// What an answer other than 2xx, 304 and 3xx means; 'body' is its beginning, decoded. Reads problem+json (RFC 9457)
// and OAuth errors (RFC 6749 section 5.2); the detail is the status and, after ": ", what the other side says.
[[nodiscard]] base::Error statusError(const ResponseHead& head, const QByteArray& body, const Request& request);
// No value when an answer of this type may be taken for the one that was asked for.
[[nodiscard]] base::Result<void> checkType(const ResponseHead& head, QByteArrayView accept);
// Retry-After in seconds (RFC 9110 section 10.2.3: seconds or a date), at most a day; 0 when absent or not understood.
[[nodiscard]] int retryAfterSeconds(const ResponseHead& head);
// An HTTP date (RFC 9110 section 5.6.7); invalid when it is none.
[[nodiscard]] QDateTime httpDate(QByteArrayView text);

} // namespace net
