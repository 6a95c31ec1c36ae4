// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/packagefiles.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace offline {

namespace {

base::Result<void> settle(PackageFiles& files, const PackageFile& file, const QString& folder, const QDateTime& now)
{
    const bool whole = QFileInfo(Staging::finalPath(folder, file.sha256)).size() == file.size;
    // It gets this name only after it was checked.
    if (whole && file.state != FileState::Ready)
        return files.setState(file, FileState::Ready, {}, now);
    if (!whole && file.state == FileState::Ready)
        return files.setState(file, FileState::Queued, QStringLiteral("file-gone"), now);
    return {};
}

} // namespace

base::Result<void> sweep(PackageFiles& files, const QString& folder, const QDateTime& now)
{
    QSet<QString> known;
    for (const PackageFile& file : files.all()) {
        known.insert(file.sha256);
        if (auto settled = settle(files, file, folder, now); !settled)
            return settled;
    }
    QDirIterator all(folder, {QStringLiteral("*.part"), QStringLiteral("*.zip")}, QDir::Files);
    while (all.hasNext()) {
        const QFileInfo found(all.next());
        if (!known.contains(found.completeBaseName()))
            QFile::remove(found.filePath()); // a file that is open on Windows goes next time
    }
    return {};
}

} // namespace offline
