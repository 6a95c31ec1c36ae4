// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QFile>

#include <memory>

namespace feed {

// Writes the same bytes to three files: as they are, as zstd (RFC 8878) and as gzip (RFC 1952). Holds no more than
// the compressors' windows in memory.
class CompressedFiles
{
public:
    // The files get '.ndjson', '.ndjson.zst' and '.ndjson.gz' at the end of the base path.
    explicit CompressedFiles(const QString& basePath);
    Q_DISABLE_COPY_MOVE(CompressedFiles)
    ~CompressedFiles();

    [[nodiscard]] base::Result<void> open();
    [[nodiscard]] base::Result<void> write(const QByteArray& bytes);
    // Ends the streams and makes them last on the disk.
    [[nodiscard]] base::Result<void> finish();
    void remove();

    static QString plainName(const QString& base) { return base + QStringLiteral(".ndjson"); }
    static QString zstdName(const QString& base) { return base + QStringLiteral(".ndjson.zst"); }
    static QString gzipName(const QString& base) { return base + QStringLiteral(".ndjson.gz"); }

private:
    [[nodiscard]] bool writeZstd(const QByteArray& bytes, bool last);
    [[nodiscard]] bool writeGzip(const QByteArray& bytes, bool last);

    struct Streams;
    std::unique_ptr<Streams> m_streams;
    QFile m_plain;
    QFile m_zstd;
    QFile m_gzip;
};

} // namespace feed
