// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/net/apicall.h"

#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

namespace net {
class ApiClient;
}
namespace store {
class Store;
}

namespace appsync {

// Brings to the server what the xAPI statements of commands have attached, before the commands: each content once, by
// its hash. Store thread.
class AttachmentSender final
{
    Q_DISABLE_COPY_MOVE(AttachmentSender)

public:
    // All outlive it; 'context' lives in the store thread.
    AttachmentSender(store::Store& store, net::ApiClient& api, QObject* context)
        : m_store(store), m_api(api), m_context(context)
    {
    }
    ~AttachmentSender() { stop(); }

    // done() at once when there is nothing to bring. With an error nothing of the commands is to be sent now. What the
    // server does not want is let go: it will leave the statement out, and say so.
    using Done = std::function<void(const std::optional<base::Error>& error)>;
    void send(const QList<domain::Command>& commands, Done done);
    // Ends without done().
    void stop();

private:
    void next();
    void sent(const QByteArray& hash, const base::Result<bool>& taken);

    store::Store& m_store;
    net::ApiClient& m_api;
    QObject* m_context;
    QList<QByteArray> m_wanted;
    QSet<QByteArray> m_sent; // since the program began; the server keeps them for days
    QPointer<net::ApiCall<bool>> m_call;
    Done m_done;
};

} // namespace appsync
