// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/compressedfiles.h"

#include <zlib.h>
#include <zstd.h>

#include <array>

namespace feed {

namespace {

constexpr int kZstdLevel = 6;
constexpr int kGzipLevel = 6;
constexpr int kGzipWindow = 15 + 16; // + 16: gzip's header and trailer
constexpr size_t kBuffer = 256 * 1024;

} // namespace

struct CompressedFiles::Streams
{
    ZSTD_CStream* zstd = ZSTD_createCStream();
    z_stream gzip{};
    bool gzipOpen = false;
    std::array<char, kBuffer> buffer{};

    ~Streams()
    {
        ZSTD_freeCStream(zstd);
        if (gzipOpen)
            deflateEnd(&gzip);
    }
};

CompressedFiles::CompressedFiles(const QString& basePath)
    : m_streams(std::make_unique<Streams>()),
      m_plain(plainName(basePath)),
      m_zstd(zstdName(basePath)),
      m_gzip(gzipName(basePath))
{
}

CompressedFiles::~CompressedFiles() = default;

base::Result<void> CompressedFiles::open()
{
    for (QFile* file : {&m_plain, &m_zstd, &m_gzip}) {
        if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate))
            return base::failure(base::Error::Kind::Storage, file->errorString());
    }
    const bool zstdReady = m_streams->zstd && !ZSTD_isError(ZSTD_initCStream(m_streams->zstd, kZstdLevel));
    m_streams->gzipOpen =
        deflateInit2(&m_streams->gzip, kGzipLevel, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    if (!zstdReady || !m_streams->gzipOpen)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("a compressor could not start"));
    return {};
}

base::Result<void> CompressedFiles::write(const QByteArray& bytes)
{
    if (m_plain.write(bytes) != bytes.size())
        return base::failure(base::Error::Kind::Storage, m_plain.errorString());
    if (!writeZstd(bytes, false))
        return base::failure(base::Error::Kind::Storage, m_zstd.errorString());
    if (!writeGzip(bytes, false))
        return base::failure(base::Error::Kind::Storage, m_gzip.errorString());
    return {};
}

base::Result<void> CompressedFiles::finish()
{
    if (!writeZstd({}, true) || !writeGzip({}, true))
        return base::failure(base::Error::Kind::Storage, QStringLiteral("a compressed file could not be ended"));
    for (QFile* file : {&m_plain, &m_zstd, &m_gzip}) {
        if (!file->flush())
            return base::failure(base::Error::Kind::Storage, file->errorString());
        file->close();
    }
    return {};
}

void CompressedFiles::remove()
{
    for (QFile* file : {&m_plain, &m_zstd, &m_gzip})
        file->remove();
}

bool CompressedFiles::writeZstd(const QByteArray& bytes, bool last)
{
    ZSTD_inBuffer in{bytes.constData(), size_t(bytes.size()), 0};
    size_t left = 0;
    do {
        ZSTD_outBuffer out{m_streams->buffer.data(), kBuffer, 0};
        left = ZSTD_compressStream2(m_streams->zstd, &out, &in, last ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left) || m_zstd.write(m_streams->buffer.data(), qint64(out.pos)) != qint64(out.pos))
            return false;
    } while (last ? left != 0 : in.pos < in.size);
    return true;
}

bool CompressedFiles::writeGzip(const QByteArray& bytes, bool last)
{
    z_stream& stream = m_streams->gzip;
    // zlib does not write to its input; its interface predates const.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    do {
        stream.next_out = reinterpret_cast<Bytef*>(m_streams->buffer.data());
        stream.avail_out = uInt(kBuffer);
        if (deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_ERROR)
            return false;
        const auto made = qint64(kBuffer - stream.avail_out);
        if (m_gzip.write(m_streams->buffer.data(), made) != made)
            return false;
    } while (stream.avail_out == 0);
    return true;
}

} // namespace feed
