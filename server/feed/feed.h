// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "server/data/storage.h"

namespace feed {

class SharedChanges;
struct AtOnce;
struct SharedPages;

// One answer of the changes feed.
struct Page
{
    QByteArray ndjson;    // change lines and the closing cursor line; empty when there is nothing
    QString cursor;       // where the next request goes on
    bool more = false;    // ask again at once
    bool nothing = false; // nothing new: 304
};

// The changes feed of docs/protocol.md. Thread-safe. A cursor belongs to the database and, once it came with a page, to
// the person that it was made for.
class Feed
{
public:
    Feed(data::Storage& storage, const domain::Clock& clock);

    // At most 'limit' changes (1..kPageLimit) and about kPageBytes. Empty cursor: from the beginning. Errors: Rejected
    // with code "invalid-cursor" (400), "cursor-expired" (410) or "inactive-person" (403), Storage else.
    [[nodiscard]] base::Result<Page> changes(const QString& personId, const QString& cursor, int limit);

    // The answer from what is remembered for all, when it is there and the whole of it fits: the same changes that
    // changes() would give, page by page.
    [[nodiscard]] std::optional<SharedPages> shared(SharedChanges& changes, const QString& personId,
                                                    const QString& cursor);

    // What is to be said after this cursor, when reading a few rows is enough to know it: that there is nothing new,
    // and the cursor stays the same; or pages of 'shared' (may be null) that have this form, see SharedText, already.
    [[nodiscard]] std::optional<AtOnce> atOnce(const QString& personId, const QString& cursor,
                                               SharedChanges* shared = nullptr, int form = 0);

    // The scopes that the person holds now, sorted (for GET /v1/me).
    [[nodiscard]] base::Result<QStringList> scopes(const QString& personId);

    // Calls back with the last sequence number after each commit of any process; see Storage::addListener. For
    // waiting requests use Watcher, which wakes only those that a commit concerns.
    int onCommit(std::function<void(qint64 seq)> callback);
    void removeCallback(int token);

    // Forgets departures older than the newest 'keep' sequence numbers. Clients that were away longer pull anew.
    [[nodiscard]] base::Result<void> prune(qint64 keep);
    // The same by time: notes where the sequence stands today (UTC) and prunes up to where it stood so many days ago.
    // Does its work once a day however often and in however many processes it is called; 0 days: each time, up to now.
    [[nodiscard]] base::Result<void> forgetAfter(int days);

    static constexpr int kPageLimit = 1000;
    static constexpr qsizetype kPageBytes = 4 * 1024 * 1024;

private:
    data::Storage& m_storage;
    const domain::Clock& m_clock;
};

} // namespace feed
