// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "server/badges/page.h"
#include "server/data/storage.h"
#include "server/http/router.h"
#include "server/mail/languages.h"

namespace server {

// What everybody may read of badges without signing in: awards as JSON, token and page, what badges are given for, the
// status list, the DID document.
class BadgeRoutes
{
public:
    BadgeRoutes(data::Storage& storage, const domain::Clock& clock) : m_storage(storage), m_clock(clock) {}
    // The router's handlers use this object, from the worker threads.
    void addTo(http::Router& router);

private:
    [[nodiscard]] http::Response credential(const http::Request& request) const;
    [[nodiscard]] badges::Tongue tongueOf(const http::Request& request) const; // of the page
    [[nodiscard]] http::Response definition(const http::Request& request) const;
    [[nodiscard]] http::Response document(const QString& purpose, const QString& list = {}) const;

    data::Storage& m_storage;
    const domain::Clock& m_clock;
    const mail::Languages m_languages;
};

} // namespace server
