// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrs.h"
#include "server/http/ratelimiter.h"
#include "server/http/router.h"
#include "server/identity/gate.h"
#include "server/lrs/access.h"

namespace server {

// /xapi: the translation between HTTP and the LRS, and who comes in.
class XapiRoutes
{
public:
    static constexpr qint64 kBody = 32 * 1024 * 1024; // bytes of a request

    struct Parts
    {
        const xapi::Lrs& lrs;
        const lrs::Clients& clients;
        identity::Gate& gate;
        http::RateLimiter& limiter;
        QString issuer; // whose accounts people are
    };

    explicit XapiRoutes(const Parts& parts) : m_parts(parts) {}
    // The router's handlers use this object, from the worker threads.
    void addTo(http::Router& router);

private:
    [[nodiscard]] http::Response answer(const http::Request& request, const QByteArray& resource);

    const Parts m_parts;
};

} // namespace server
