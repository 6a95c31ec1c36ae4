// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "app/domain/provisioned.h"
#include "server/data/storage.h"
#include "server/telling/chatmessage.h"
#include "server/telling/httppost.h"

#include <QHash>

#include <functional>

namespace telling {

// Tells chat systems what happens in communities (M5). What newly enters a community's feed is queued once, in the
// transaction that moves the hook's place in the feed; a hook that is new begins with what comes after it. Calls of one
// hook go out in order: while one waits to be tried again, so do those behind it. Tried after 5 s, 5 min, 30 min, 2 h,
// 5 h, 10 h and 14 h (later where the receiver says so), under the same webhook-id each time; then, and when it is
// refused for good (400, 401, 403, 404, 410, 413), it is let go with a line in the log, which never has the address.
// A community that the file names is the one that had the name when it was found first, whatever it is called since,
// and for as long as the file says the same; that there is none, or that there are several, is in the log once.
class Messenger
{
public:
    using Post =
        std::function<base::Result<Answer>(const QUrl& url, const QList<Header>& headers, const QByteArray& body)>;

    // 'base': where clients reach the server; empty: without links.
    Messenger(data::Storage& storage, const domain::Clock& clock, QList<Hook> hooks, Post post = &httpPost,
              QString base = {});

    // Queues what is new and sends what is due; how many calls are done with, which is most often that they arrived.
    // Not for threads that must not wait.
    [[nodiscard]] base::Result<int> deliver();

private:
    // A hook's community as it was found; empty: not yet, or not any more.
    struct Found
    {
        QString id;
        bool kept = false; // under the hook's name
    };
    [[nodiscard]] base::Result<Found> find(data::Reader& reader, const Hook& hook);
    void tell(const Hook& hook, qsizetype communities);
    [[nodiscard]] base::Result<void> queue(const Hook& hook);
    [[nodiscard]] base::Result<void> queueRows(data::Transaction& transaction, const Hook& hook,
                                               const QString& communityId, qint64 from, qint64 upTo);
    [[nodiscard]] base::Result<int> send(const Hook& hook);
    [[nodiscard]] base::Result<bool> sendOne(const Hook& hook, const data::StoredEntity& stored);
    [[nodiscard]] base::Result<void> settle(const data::StoredEntity& stored, domain::WebhookCall call, bool done);

    data::Storage& m_storage;
    const domain::Clock& m_clock;
    const QList<Hook> m_hooks;
    const Post m_post;
    const QString m_base;
    QHash<QString, qsizetype> m_told; // hooks without their one community, and how many there were
};

} // namespace telling
