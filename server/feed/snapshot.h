// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/lives.h"
#include "server/data/storage.h"

#include <condition_variable>
#include <mutex>

namespace feed {

// The organisation-wide kinds as files, ready to be served by anything. The revision is part of the file names, and a
// file never changes.
struct SnapshotFile
{
    QString revision; // for /v1/catalog/snapshot/REVISION.ndjson and for the strong ETag (add the encoding to it)
    QString plainPath;
    QString zstdPath;
    QString gzipPath;
    qint64 plainSize = 0;
    qint64 zstdSize = 0;
    qint64 gzipSize = 0;
    QString cursor; // also in the last line
};

// Thread-safe; several processes may share the folder.
class Snapshot
{
public:
    Snapshot(data::Storage& storage, QString folder);

    // The snapshot to hand out: the newest one while it is at most kBehind changes behind, else a new one. One caller
    // builds; meanwhile the others get the older one, or wait when there is none.
    [[nodiscard]] base::Result<SnapshotFile> current();
    // The files of a revision, absent when there are none (any more): two revisions are kept. Never builds.
    [[nodiscard]] std::optional<SnapshotFile> find(const QString& revision) const;
    // The same; absent also when somebody has chosen since then to show less.
    [[nodiscard]] base::Result<std::optional<SnapshotFile>> handedOut(const QString& revision) const;

    static constexpr int kBehind = 100;

private:
    [[nodiscard]] base::Result<SnapshotFile> build();
    [[nodiscard]] base::Result<bool> isFresh(const SnapshotFile& file);
    void removeOld(const data::Lives& lives) const;

    data::Storage& m_storage;
    const QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_built;
    bool m_building = false;
    std::optional<SnapshotFile> m_current;
};

} // namespace feed
