// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/writefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace base {

namespace {

Result<void> writeThrough(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(content) != content.size())
        return failure(Error::Kind::Storage, file.errorString());
    return {};
}

} // namespace

Result<void> writeFile(const QString& path, const QByteArray& content)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return writeThrough(path, content);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    return {};
}

} // namespace base
