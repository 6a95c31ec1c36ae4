// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

namespace http {

struct Route
{
    // Where the handler runs. Inline is for handlers that never block: they answer even when all workers are busy.
    enum class Where { Worker, Inline };

    QByteArray method;
    QByteArray pattern; // "/v1/catalog/snapshot/{file}": a parameter is one segment. It is the route's name in metrics.
    Handler handler;
    Where where = Where::Worker;
    qint64 bodyLimit = 1024 * 1024; // bytes; more is 413
    bool secretPath = false;        // the log shows the pattern: who knows the path comes in
};

class Router
{
public:
    struct Match
    {
        const Route* route = nullptr; // null: 404, or 405 when 'allow' is not empty
        QHash<QByteArray, QByteArray> parameters;
        QByteArray allow; // value of the Allow header of a 405
    };

    void add(Route route);
    // How a request for a path with this beginning is told that it was refused before a route took it: what is in our
    // words (RFC 9457) → in those of the protocol that is spoken there.
    using Translation = std::function<Response(Response refusal)>;
    void translateBelow(const QByteArray& beginning, Translation translation);
    [[nodiscard]] Response translated(const QByteArray& path, Response refusal) const;
    // HEAD finds the GET route. The match points into the router.
    [[nodiscard]] Match match(const QByteArray& method, const QByteArray& path) const;

private:
    struct Entry
    {
        Route route;
        QList<QByteArray> segments;
    };
    QList<std::shared_ptr<const Entry>> m_entries;
    QHash<QByteArray, QList<std::shared_ptr<const Entry>>> m_literal; // patterns without a parameter
    QList<std::pair<QByteArray, Translation>> m_translations;
};

} // namespace http
