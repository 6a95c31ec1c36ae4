// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "server/agenda/address.h"
#include "server/http/ratelimiter.h"
#include "server/http/router.h"
#include "server/mail/languages.h"

#include <functional>

namespace server {

// /v1/calendar/{word}.ics, which calendar programs subscribe to without signing in, and /v1/me/calendar, where a person
// sees and renews their address.
class CalendarRoutes
{
public:
    // Lets a signed-in person through to the handler; see Api::signedIn.
    using SignedIn = std::function<http::Response(const http::Request&, const domain::Person&)>;
    using Guard = std::function<http::Handler(SignedIn)>;

    // `host`: whose UIDs the entries have; `organizer`: see agenda::icalendarOf(). `baseOf`: where the client of this
    // request reaches us.
    CalendarRoutes(data::Storage& storage, const domain::Clock& clock, QString host, QString organizer,
                   std::function<QString(const http::Request&)> baseOf);
    // The router's handlers use this object, from the worker threads.
    void addTo(http::Router& router, const Guard& guard);

private:
    [[nodiscard]] http::Response subscription(const http::Request& request);
    [[nodiscard]] http::Response address(const http::Request& request, const domain::Person& person, bool renewed);

    data::Storage& m_storage;
    const domain::Clock& m_clock;
    const QString m_host;
    const QString m_organizer;
    const std::function<QString(const http::Request&)> m_baseOf;
    const mail::Languages m_languages;
    agenda::Address m_address;
    http::RateLimiter m_limiter;
};

} // namespace server
