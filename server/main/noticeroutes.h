// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "server/data/storage.h"
#include "server/http/router.h"

#include <functional>

namespace server {

// /v1/me/notices/told, by which the devices of a person say each notice once in all.
class NoticeRoutes
{
public:
    static constexpr int kIdsPerQuestion = 100;
    static constexpr int kIdLength = 200; // characters; of the device's as well

    // Lets a signed-in person through to the handler; see Api::signedIn.
    using SignedIn = std::function<http::Response(const http::Request&, const domain::Person&)>;
    using Guard = std::function<http::Handler(SignedIn)>;

    NoticeRoutes(data::Storage& storage, const domain::Clock& clock);
    // The router's handlers use this object, from the worker threads.
    void addTo(http::Router& router, const Guard& guard);

private:
    [[nodiscard]] http::Response told(const http::Request& request, const domain::Person& person);

    data::Storage& m_storage;
    const domain::Clock& m_clock;
};

} // namespace server
