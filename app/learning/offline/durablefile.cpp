// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/durablefile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace offline {

namespace {

tl::unexpected<base::Error> notMoved(const QFile& file, const char* doing)
{
    return base::failure(base::Error::Kind::Storage,
                         QStringLiteral("%1: %2").arg(file.fileName(), QLatin1StringView(doing)));
}

} // namespace

base::Result<void> moveDurably(QFile& file, const QString& to)
{
    if (!file.flush())
        return notMoved(file, "cannot be written");
#ifdef Q_OS_WIN
    const bool synced = FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
    file.close();
    const auto wide = [](const QString& path) { return reinterpret_cast<const wchar_t*>(path.utf16()); };
    if (!synced || !MoveFileExW(wide(file.fileName()), wide(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return notMoved(file, "cannot be renamed");
#else
    const bool synced = ::fsync(file.handle()) == 0;
    file.close();
    // Not QFile::rename: it does not replace, and copies when it cannot rename.
    if (!synced || std::rename(QFile::encodeName(file.fileName()), QFile::encodeName(to)) != 0)
        return notMoved(file, "cannot be renamed");
    const int folder = ::open(QFile::encodeName(QFileInfo(to).path()), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
    return {};
}

} // namespace offline
