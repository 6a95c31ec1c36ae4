// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/feed/feed.h"
#include "server/feed/watcher.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace feed {

// What the last commits changed, read once for all who waited for it: a commit that concerns everybody costs a few
// statements and not some for each person. Thread-safe.
class SharedChanges
{
public:
    explicit SharedChanges(data::Storage& storage);
    Q_DISABLE_COPY_MOVE(SharedChanges)

    // The page for somebody whom a Watcher has woken. Absent when it cannot be said from what is remembered (their
    // scopes changed, something left one of them, they are further behind, it is more than 'limit' changes): ask Feed.
    [[nodiscard]] std::optional<Page> page(const QString& personId, const Watcher::Woken& woken, const QString& cursor,
                                           int limit);

    static constexpr int kMostRows = 2000;                   // of one look
    static constexpr qsizetype kMostBytes = 8 * 1024 * 1024; // of what is remembered

private:
    struct Row
    {
        qint64 seq = 0;
        bool gone = false;
        QByteArray line;
    };
    using Rows = QHash<data::EntityKey, Row>;

    [[nodiscard]] bool bringUpTo(qint64 seq);
    void startAt(qint64 seq);
    void keep(const QList<data::Commit>& commits, const QList<data::ChangedEntity>& changes);
    [[nodiscard]] std::optional<QList<const Row*>> rowsFor(const QStringList& scopes, qint64 after) const;

    data::Storage& m_storage;
    std::mutex m_mutex; // guards what follows
    // Everything that changed after 'low' up to 'high' is here.
    qint64 m_low = -1;
    qint64 m_high = -1;
    QHash<QString, Rows> m_byScope;
    QHash<QString, qint64> m_touched; // scope → the last commit that touched it
    qsizetype m_bytes = 0;
};

} // namespace feed
