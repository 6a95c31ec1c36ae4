// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "server/data/storage.h"

#include <QHash>

namespace lrs {

// Contents of attachments that came before the statements which name them: those are in a command, which is JSON. Each
// is its person's alone, so that knowing a hash gives nobody what somebody else has attached. Thread-safe.
class Uploads
{
public:
    static constexpr qint64 kMostBytes = 32LL * 1024 * 1024; // of one content, which the transport holds
    static constexpr int kDays = 7;                          // that one waits at most

    // Both outlive it; 'mostWaiting': bytes of all that wait of one person.
    Uploads(data::Storage& storage, const domain::Clock& clock, qint64 mostWaiting = 256LL * 1024 * 1024)
        : m_storage(storage), m_clock(clock), m_mostWaiting(mostWaiting)
    {
    }

    // Creates the table; once, before anything else.
    [[nodiscard]] base::Result<void> prepare();
    // Keeps a content under its SHA-2 in lower-case hexadecimal; again is the same. Those that waited for too long are
    // forgotten. Errors: Malformed "wrong-hash" (400), Rejected "too-many-requests" (429), Storage.
    [[nodiscard]] base::Result<void> put(const QString& personId, const QByteArray& sha2, const QByteArray& content);

    // Those of the hashes that the person brought.
    [[nodiscard]] static base::Result<QHash<QByteArray, QByteArray>>
    of(data::Transaction& transaction, const QString& personId, const QList<QByteArray>& hashes);
    [[nodiscard]] static base::Result<void> remove(data::Transaction& transaction, const QString& personId,
                                                   const QList<QByteArray>& hashes);

private:
    data::Storage& m_storage;
    const domain::Clock& m_clock;
    const qint64 m_mostWaiting;
};

} // namespace lrs
