// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/encoding.h"

#include <QList>

#include <zlib.h>
#include <zstd.h>

#include <memory>

namespace http {

namespace {

// Answers are made for one reader: a higher level takes longer than the bytes that it saves take on most networks.
constexpr int kGzipLevel = 5;
constexpr int kZstdLevel = 1;
constexpr int kGzipWindow = 15 + 16; // zlib: + 16 asks for the gzip wrapper

double weightOf(const QList<QByteArray>& parts)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts.at(i).trimmed().toLower();
        if (parameter.startsWith("q=")) {
            bool ok = false;
            const double weight = parameter.mid(2).toDouble(&ok);
            return ok ? weight : 0.0;
        }
    }
    return 1.0;
}

QByteArray gzip(const QByteArray& bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, kGzipLevel, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData())); // zlib's interface is not const
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(done ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

QByteArray zstd(const QByteArray& bytes)
{
    // Making a context costs more than compressing a small answer.
    thread_local const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(context.get(), out.data(), size_t(out.size()), bytes.constData(),
                                          size_t(bytes.size()), kZstdLevel);
    out.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    return out;
}

} // namespace

Coding negotiate(const QByteArray& acceptEncoding)
{
    double gzipWeight = 0;
    double zstdWeight = 0;
    double identityWeight = 0.0001; // acceptable unless refused, but never preferred to a coding that was named
    for (const QByteArray& entry : acceptEncoding.split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        const QByteArray name = parts.first().trimmed().toLower();
        const double weight = weightOf(parts);
        if (name == "gzip" || name == "x-gzip")
            gzipWeight = weight;
        else if (name == "zstd")
            zstdWeight = weight;
        else if (name == "identity")
            identityWeight = weight;
    }
    if (zstdWeight > 0 && zstdWeight >= gzipWeight && zstdWeight >= identityWeight)
        return Coding::Zstd;
    return gzipWeight > 0 && gzipWeight >= identityWeight ? Coding::Gzip : Coding::Identity;
}

QByteArray codingName(Coding coding)
{
    switch (coding) {
    case Coding::Gzip:
        return "gzip";
    case Coding::Zstd:
        return "zstd";
    case Coding::Identity:
        break;
    }
    return "identity";
}

QByteArray compress(const QByteArray& bytes, Coding coding)
{
    switch (coding) {
    case Coding::Gzip:
        return gzip(bytes);
    case Coding::Zstd:
        return zstd(bytes);
    case Coding::Identity:
        break;
    }
    return bytes;
}

} // namespace http
