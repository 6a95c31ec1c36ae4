// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"
#include "app/net/apicall.h"

#include <QStringList>

namespace net {

class ApiClient;

// The person that the server takes us for.
struct Me
{
    QString id;
    QString name;
    QStringList roles;
    QStringList scopes;
};

// GET /v1/me
[[nodiscard]] ApiCall<Me>* fetchMe(ApiClient& api);

} // namespace net

template <>
struct domain::Declared<net::Me>
{
    static constexpr auto fields = std::tuple{
        Field{"id", &net::Me::id, Key},
        Field{"name", &net::Me::name},
        Field{"roles", &net::Me::roles},
        Field{"scopes", &net::Me::scopes},
    };
};
