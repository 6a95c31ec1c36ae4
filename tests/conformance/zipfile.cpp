// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/zipfile.h"

#include <QFile>

#include <zip.h>

#include <memory>

namespace conformance {

std::optional<QByteArray> readZipEntry(const QString& archive, const QString& name)
{
    constexpr zip_uint64_t kMost = 16 * 1024 * 1024;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> zip(
        zip_open(QFile::encodeName(archive).constData(), ZIP_RDONLY, nullptr), zip_discard);
    if (!zip)
        return std::nullopt;
    zip_stat_t stat;
    if (zip_stat(zip.get(), name.toUtf8().constData(), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) ||
        stat.size > kMost)
        return std::nullopt;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(zip.get(), stat.index, 0),
                                                                  zip_fclose);
    if (!file)
        return std::nullopt;
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    if (zip_fread(file.get(), bytes.data(), stat.size) != zip_int64_t(stat.size))
        return std::nullopt;
    return bytes;
}

} // namespace conformance
