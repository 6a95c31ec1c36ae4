// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/learning/offline/staging.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace store {
class Database;
}

namespace offline {

enum class FileState { Queued, Paused, Ready, Failed };

// One revision of a package that this machine has or shall have.
struct PackageFile
{
    qint64 seq = 0; // order in the queue
    QString packageId;
    QString sha256;
    qint64 size = 0;
    FileState state = FileState::Queued;
    QString problem; // code of what failed, or of why it does not go on now; empty: nothing
    QDateTime queuedAt;
    QDateTime readyAt;
};

// The packages on this machine: what is wanted, what is here (table package_file). The files are in 'folder'. Reading
// with the reader's connection, changing in the store thread; each change is one transaction.
class PackageFiles final
{
public:
    explicit PackageFiles(store::Database& db) : m_db(db) {}

    [[nodiscard]] QList<PackageFile> all() const; // as they were queued
    // The newest revision that is wanted or here.
    [[nodiscard]] std::optional<PackageFile> find(const QString& packageId) const;
    [[nodiscard]] std::optional<PackageFile> find(const QString& packageId, const QString& sha256) const;
    // The newest revision that can be opened.
    [[nodiscard]] std::optional<PackageFile> ready(const QString& packageId) const;
    // The first that waits for its turn.
    [[nodiscard]] std::optional<PackageFile> next() const;

    // Nothing happens when that revision is here or waits already; one that failed or was paused waits again.
    [[nodiscard]] base::Result<void> queue(const QString& packageId, const Expected& expected, const QDateTime& now);
    [[nodiscard]] base::Result<void> setState(const PackageFile& file, FileState state, const QString& problem,
                                              const QDateTime& now);
    // Forgets all its revisions; the files are removed by whoever owns the folder (see sweep).
    [[nodiscard]] base::Result<void> forget(const QString& packageId);
    [[nodiscard]] base::Result<void> forget(const PackageFile& file);

private:
    template <typename... A>
    [[nodiscard]] std::optional<PackageFile> one(const QByteArray& where, const A&... args) const;
    void noteChange(const QString& packageId);

    store::Database& m_db;
};

// What a crash between two steps leaves behind is put right: files that no row speaks of are removed, a file that was
// renamed but not committed becomes ready, a row whose file is gone waits for a new download. Store thread, at the
// start and after forget().
[[nodiscard]] base::Result<void> sweep(PackageFiles& files, const QString& folder, const QDateTime& now);

} // namespace offline
