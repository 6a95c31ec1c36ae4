// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/ratelimiter.h"
#include "server/http/router.h"
#include "server/identity/gate.h"
#include "server/lrs/uploads.h"

namespace server {

// PUT /v1/attachments/{sha2}: what the statements of a command that follows have attached.
class AttachmentRoutes
{
public:
    struct Parts
    {
        lrs::Uploads& uploads;
        identity::Gate& gate;
        http::RateLimiter& limiter;
    };

    explicit AttachmentRoutes(const Parts& parts) : m_parts(parts) {}
    // The router's handlers use this object, from the worker threads.
    void addTo(http::Router& router);

private:
    [[nodiscard]] http::Response put(const http::Request& request);

    const Parts m_parts;
};

} // namespace server
