// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/ratelimiter.h"
#include "server/http/router.h"
#include "server/provisioning/access.h"
#include "server/provisioning/service.h"

#include <functional>
#include <optional>

namespace server {

// /scim/v2: the translation between HTTP and provisioning, and who comes in: nobody but the bearer of the secret.
class ScimRoutes
{
public:
    static constexpr qint64 kBody = 8 * 1024 * 1024; // bytes of a request

    // 'baseOf' gives the address at which a client reaches us, without a slash at the end.
    ScimRoutes(provisioning::Service& service, const QByteArray& secret, double requestsPerSecond,
               std::function<QString(const http::Request&)> baseOf);
    // The router's handlers use this object, from the worker threads.
    void addTo(http::Router& router);

private:
    void addOthersTo(http::Router& router);
    [[nodiscard]] http::Response answer(const http::Request& request, const QString& resource);
    [[nodiscard]] http::Response answerOther(const http::Request& request);
    // No value: the token is the right one, and there were not too many requests.
    [[nodiscard]] std::optional<http::Response> refusedAtTheDoor(const http::Request& request);

    provisioning::Service& m_service;
    const provisioning::Key m_key;
    http::RateLimiter m_limiter;
    const std::function<QString(const http::Request&)> m_baseOf;
};

} // namespace server
