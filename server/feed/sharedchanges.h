// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/feed/cursor.h"
#include "server/feed/feed.h"
#include "server/feed/sharedtext.h"
#include "server/feed/watcher.h"

#include <QHash>

#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace feed {

// Several pages of one answer: each is a text that others get as well and one of the person's own, which ends with the
// page's cursor line.
struct SharedPages
{
    struct Part
    {
        std::shared_ptr<const SharedText> shared; // may be null
        QByteArray own;
    };
    std::vector<Part> parts;
};

// What Feed::atOnce says: nothing is new, or these pages.
struct AtOnce
{
    std::optional<SharedPages> pages;
};

// What the last commits changed, read once for all who ask for it: a commit that concerns everybody costs a few
// statements and not some for each person, and is compressed once. What it remembers is brought up to the state of the
// database that the request saw before it is used, over the commit log, in which other processes are too. Thread-safe.
class SharedChanges
{
public:
    explicit SharedChanges(data::Storage& storage);
    Q_DISABLE_COPY_MOVE(SharedChanges)

    // The page for somebody whom a Watcher has woken. Absent when it cannot be said from what is remembered (their
    // scopes changed, something left one of them, they are further behind, it is more than 'limit' changes): ask Feed.
    [[nodiscard]] std::optional<Page> page(const QString& personId, const Watcher::Woken& woken, const QString& cursor,
                                           int limit);
    // The same for somebody who holds these scopes at 'seq' or later, when most of it is what many ask for. Use
    // Feed::shared, which knows the scopes.
    [[nodiscard]] std::optional<SharedPages> pages(const QString& personId, const QStringList& scopes, qint64 seq,
                                                   const QString& cursor);
    // The same, at once, when nothing need be read or made for it: all of its texts have this form already.
    [[nodiscard]] std::optional<SharedPages> pagesAtOnce(const QString& personId, const QStringList& scopes, qint64 seq,
                                                         const QString& cursor, int form);
    // False, at once, when pages() would have nothing after this cursor.
    [[nodiscard]] bool mayHave(const QString& cursor);
    // Reads what the last commits changed for everybody, before somebody asks; its texts.
    [[nodiscard]] std::vector<std::shared_ptr<const SharedText>> prepare();

    static constexpr int kMostRows = 5000;                   // of one look
    static constexpr qsizetype kMostBytes = 8 * 1024 * 1024; // of what is remembered, and of the shared texts

private:
    struct Row
    {
        qint64 seq = 0;
        data::EntityKey key;
        bool gone = false;
        QByteArray line;
    };
    // Each entity once, with its last change.
    struct Rows
    {
        std::map<qint64, Row> bySeq;
        QHash<data::EntityKey, qint64> seqOf;
    };
    // The rows of a scope from one on, as texts of a page each.
    struct Block
    {
        QString scope;
        qint64 first = 0;   // sequence number of its first row
        qint64 touched = 0; // the scope's last commit when it was made
        struct Chunk
        {
            std::shared_ptr<const SharedText> text;
            qint64 last = 0;
        };
        std::vector<Chunk> chunks;
        QHash<data::EntityKey, qint64> seqOf;
        qsizetype bytes = 0;
    };

    [[nodiscard]] std::optional<Cursor> usable(const QString& personId, const QString& cursor) const;
    [[nodiscard]] bool bringUpTo(qint64 seq);
    void startAt(qint64 seq, const QString& lives);
    void forget(qint64 seq); // all up to here
    void keep(const QList<data::Commit>& commits, const QList<data::ChangedEntity>& changes);
    [[nodiscard]] std::optional<QList<const Row*>> rowsFor(const QStringList& scopes, qint64 after) const;
    [[nodiscard]] std::optional<SharedPages> pagesOf(const QStringList& scopes, const Cursor& from,
                                                     const Block& block) const;
    [[nodiscard]] bool isBehind(const QString& personId, const Cursor& from) const;
    [[nodiscard]] const Block* knownBlock(const QString& scope, qint64 after);
    [[nodiscard]] const Block* blockFor(const QString& scope, qint64 after);
    [[nodiscard]] std::optional<Block> makeBlock(const QString& scope, qint64 after) const;

    data::Storage& m_storage;
    std::mutex m_mutex; // guards what follows
    // Everything that changed after 'low' up to 'high' is here.
    qint64 m_low = -1;
    qint64 m_high = -1;
    QString m_life; // of 'high'
    int m_setBacks = 0;
    QHash<QString, Rows> m_byScope;
    QHash<QString, qint64> m_touched; // scope → the last commit that touched it
    qsizetype m_bytes = 0;
    std::list<Block> m_blocks; // the last used first
};

} // namespace feed
