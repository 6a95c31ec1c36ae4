// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"
#include "app/net/apicall.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace net {

class ApiClient;
class Http;

// What a server says about itself (docs/protocol.md, Discovery).
struct Discovery
{
    QString api; // base address of /v1/...
    QString version;
    QString organisation;
    QString issuer;
    QString clientId;
    QString audience;
    QString scope;
    QStringList features;
    QJsonObject limits;
    bool demo = false;

    [[nodiscard]] int commandsPerBatch() const
    {
        return qBound(1, limits.value(QLatin1StringView("commands_per_batch")).toInt(100), 1000);
    }
    [[nodiscard]] int waitSeconds() const
    {
        return qBound(0, limits.value(QLatin1StringView("wait_seconds")).toInt(0), 120);
    }
};

// GET SERVER/.well-known/lxcp, without sign-in. Malformed when members that sign-in needs are missing; Rejected with
// code 'insecure' when 'server', or the API address that it names, is plain http and not loopback.
[[nodiscard]] ApiCall<Discovery>* discover(Http& http, const QUrl& server);

// https, or http on this machine itself.
[[nodiscard]] bool isSecure(const QUrl& url);

} // namespace net

template <>
struct domain::Declared<net::Discovery>
{
    static constexpr auto fields = std::tuple{
        Field{"api", &net::Discovery::api},
        Field{"version", &net::Discovery::version},
        Field{"organisation", &net::Discovery::organisation},
        Field{"issuer", &net::Discovery::issuer},
        Field{"client_id", &net::Discovery::clientId},
        Field{"audience", &net::Discovery::audience},
        Field{"scope", &net::Discovery::scope},
        Field{"features", &net::Discovery::features},
        Field{"limits", &net::Discovery::limits},
        Field{"demo", &net::Discovery::demo},
    };
};
