// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace store {

class Database;

// The file of a cache on disk: who has it open, and whether it can be trusted. A lock file that its owner left behind
// (a crash, a power cut) makes the next opening check the whole file; so does the mark 'cache.sqlite.suspect', which is
// set when a statement meets damage.
class StoreFile final
{
    Q_DISABLE_COPY_MOVE(StoreFile)

public:
    explicit StoreFile(const QString& folder);
    ~StoreFile(); // takes the lock away: closed in order

    [[nodiscard]] QString path() const { return m_path; }
    // Leaves 'reader' open on a file that this program can use. The usual start is quick: nobody left a lock behind,
    // the file has the right version. Otherwise the folder is made, the file checked where there is reason to, rescued,
    // migrated. True: a damaged file was set aside.
    [[nodiscard]] base::Result<bool> prepare(Database& reader);
    // Says that the file is in use, unless another living process has said so. Before the first write.
    void lock();
    // Another process has the cache open too: commands that are being sent may be its own.
    [[nodiscard]] bool isShared() const { return !m_locked; }
    void markSuspect();
    // Sets the file aside and makes a new one. Nobody must have it open.
    [[nodiscard]] base::Result<void> replaceDamaged();

private:
    [[nodiscard]] base::Result<void> bringUpToDate();
    [[nodiscard]] base::Result<bool> checkAndMigrate();
    [[nodiscard]] bool opensAsIs(Database& reader) const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    bool m_locked = false;
};

} // namespace store
