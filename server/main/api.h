// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/commands/commandqueue.h"
#include "server/content/contentfiles.h"
#include "server/feed/feed.h"
#include "server/feed/snapshot.h"
#include "server/http/metrics.h"
#include "server/http/ratelimiter.h"
#include "server/http/router.h"
#include "server/identity/gate.h"
#include "server/main/calendarroutes.h"
#include "server/main/longpolls.h"
#include "server/main/noticeroutes.h"

namespace server {

// The routes of docs/protocol.md.
class Api
{
public:
    static constexpr int kCommandsPerBatch = 100;
    static constexpr int kWaitSeconds = 50;
    static constexpr qint64 kCommandsBody = 8 * 1024 * 1024;

    struct About
    {
        QString base;    // where clients reach us, without a slash at the end; empty: as the request says
        QString address; // where we listen, for requests that do not say
        QString issuer;
        QString clientId;
        QString audience;
        QString scope;     // what clients ask the issuer for
        QString organizer; // of mentoring sessions, when it reads their answers (mailto:…); empty: the mentor
        bool demo = false;
        QByteArray metricsToken;        // empty: /metrics answers on loopback only
        double requestsPerSecond = 100; // of one person; 0: no limit
        double burst = 1000;
    };

    struct Parts
    {
        data::Storage& storage;
        feed::Feed& feed;
        feed::SharedChanges& shared;
        feed::Snapshot& snapshot;
        const content::ContentFiles& content;
        commands::CommandQueue& commands;
        identity::Gate& gate;
        LongPolls& polls;
        const http::Metrics& metrics;
        http::Workers& workers;
        const domain::Clock& clock;
    };

    Api(About about, const Parts& parts);
    // The router's handlers use this object, from the worker threads.
    void addRoutes(http::Router& router);

private:
    using SignedIn = std::function<void(const http::Request&, const domain::Person&, const http::Reply&)>;
    [[nodiscard]] http::Handler signedIn(SignedIn handler);
    void addOwn(http::Router& router);
    [[nodiscard]] http::Reply named(const http::Reply& reply, const QString& personId) const;
    [[nodiscard]] bool isWithinRate(const QString& personId, const http::Reply& reply);
    [[nodiscard]] QByteArray logName(const QString& personId) const;
    [[nodiscard]] QString organisation();

    [[nodiscard]] http::Response discovery(const http::Request& request);
    [[nodiscard]] http::Response metricsText(const http::Request& request) const;
    [[nodiscard]] http::Handler changesOrNothing();
    [[nodiscard]] bool answeredAtOnce(const http::Request& request, const http::Reply& reply);
    void changes(const http::Request& request, const domain::Person& person, const http::Reply& reply);
    [[nodiscard]] http::Response snapshotRedirect();
    [[nodiscard]] http::Response snapshotFile(const http::Request& request) const;
    [[nodiscard]] http::Response contentFile(const http::Request& request) const;
    void execute(const http::Request& request, const domain::Person& person, const http::Reply& reply);
    [[nodiscard]] http::Response me(const domain::Person& person);

    const About m_about;
    const Parts m_parts;
    const QByteArray m_salt;
    http::RateLimiter m_limiter;
    CalendarRoutes m_calendar;
    NoticeRoutes m_notices;
};

} // namespace server
