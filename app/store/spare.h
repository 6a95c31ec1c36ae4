// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSet>
#include <QStringList>

namespace store {

class Database;

// A second copy of what only this machine has (outbox, owntables.h, the base under waiting commands), in a small file
// beside the cache: when the first pages of the cache are lost, SQLite can find no table in it, and rescue() reads this
// one. A command that was answered just before a crash may still be in it: it is sent again, and the server knows its
// id.
[[nodiscard]] QString sparePath(const QString& cachePath);

// Keeps the spare up to date through the writing connection. Store thread, outside of transactions.
class Spare final
{
public:
    explicit Spare(const QString& cachePath);

    // True when one of these kinds, which have changed, is kept here.
    [[nodiscard]] bool note(const QStringList& kinds);
    // Makes the spare say what the connection says. A spare that cannot be written is thrown away and made anew once.
    [[nodiscard]] base::Result<void> write(Database& writer);
    // The connection was closed.
    void forget() { m_attached = false; }

private:
    [[nodiscard]] base::Result<void> attach(Database& writer);
    [[nodiscard]] base::Result<void> copyAll(Database& writer);

    QString m_path;
    QSet<QString> m_stale; // tables of one's own to be copied with the next write
    bool m_attached = false;
};

} // namespace store
