// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>

namespace net {

// One HTTP request as a caller means it.
struct Request
{
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    QByteArray body;
    QByteArray contentType;
    // Media type that a good answer has. HTML in its place is what a captive portal sends.
    QByteArray accept = QByteArrayLiteral("application/json");
    QList<QPair<QByteArray, QByteArray>> headers;
    // Carries the bearer token. It goes to the origin of 'url' and nowhere else.
    bool authorized = false;
    // A redirect to another host is followed, without the token: for files that a CDN may hold.
    bool foreignRedirects = false;
    // It leads to the public internet (publicaddress.h) or fails with code 'not-public', also after a redirect: for
    // addresses that strangers wrote. Where a proxy is on the way, what a name leads to is the proxy's to know.
    bool publicOnly = false;
    // It goes to an LXCP server, which refuses by a problem with its code (RFC 9457): any other refusal is of something
    // in its place (kNotTheServer). True of all requests of an ApiClient.
    bool refusedByProblem = false;
    // The caller looks at 3xx itself (an authorization endpoint's answer).
    bool keepRedirect = false;
    // The answer is read no faster, on average; 0: as fast as it comes.
    qint64 bytesPerSecond = 0;
    // Longest silence of the other side, before and between bytes.
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    // Doing it twice is doing it once: it may be sent again when a kept connection was closed before any answer.
    bool idempotent = false;

    [[nodiscard]] bool isRepeatable() const { return idempotent || method == "GET" || method == "HEAD"; }
};

// Status line and headers of an answer.
struct ResponseHead
{
    int status = 0;
    QUrl url; // after redirects
    QByteArray contentType;
    QList<QPair<QByteArray, QByteArray>> headers;

    // Value of the first header of that name (any case); empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    // 2xx, or 304 Not Modified.
    [[nodiscard]] bool isSuccess() const { return (status >= 200 && status < 300) || status == 304; }
    [[nodiscard]] bool isRedirect() const;
};

} // namespace net
