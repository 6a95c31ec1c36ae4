// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <zlib.h>

#include <optional>
#include <vector>

namespace tests {

// Writes zip archives byte by byte, the impossible ones too. Each field that is not set gets the right value.
struct ZipEntry
{
    QByteArray name;
    QByteArray content{};
    bool deflate = false;
    quint16 flags = 0;
    quint16 madeBy = 20; // 3 << 8: Unix
    quint32 attributes = 0;
    std::optional<quint32> crc{};
    std::optional<quint32> size{};
    std::optional<quint16> method{};
    std::optional<quint32> header{}; // where the directory says that it begins
    QByteArray extra{};              // in the directory only
};

inline QByteArray deflated(const QByteArray& content)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

template <typename T>
void put(QByteArray& to, T value)
{
    value = qToLittleEndian(value);
    to.append(reinterpret_cast<const char*>(&value), sizeof value);
}

inline QByteArray zip(const std::vector<ZipEntry>& entries, quint16 claimed = 0xffff)
{
    QByteArray out;
    QByteArray directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray packed = entry.deflate ? deflated(entry.content) : entry.content;
        const auto sum =
            quint32(crc32(0, reinterpret_cast<const Bytef*>(entry.content.constData()), uInt(entry.content.size())));
        QByteArray common;
        put<quint16>(common, 20);
        put<quint16>(common, entry.flags);
        put<quint16>(common, entry.method.value_or(entry.deflate ? 8 : 0));
        put<quint32>(common, 0x00210000); // 1 January 1980
        put<quint32>(common, entry.crc.value_or(sum));
        put<quint32>(common, quint32(packed.size()));
        put<quint32>(common, entry.size.value_or(quint32(entry.content.size())));
        put<quint16>(common, quint16(entry.name.size()));
        const auto at = quint32(out.size());
        put<quint32>(out, 0x04034b50);
        out += common;
        put<quint16>(out, 0);
        out += entry.name + packed;
        put<quint32>(directory, 0x02014b50);
        put<quint16>(directory, entry.madeBy);
        directory += common;
        put<quint16>(directory, quint16(entry.extra.size()));
        put<quint16>(directory, 0);
        put<quint32>(directory, 0);
        put<quint32>(directory, entry.attributes);
        put<quint32>(directory, entry.header.value_or(at));
        directory += entry.name + entry.extra;
    }
    const auto at = quint32(out.size());
    const quint16 count = claimed == 0xffff ? quint16(entries.size()) : claimed;
    out += directory;
    put<quint32>(out, 0x06054b50);
    put<quint32>(out, 0);
    put<quint16>(out, count);
    put<quint16>(out, count);
    put<quint32>(out, quint32(directory.size()));
    put<quint32>(out, at);
    put<quint16>(out, 0);
    return out;
}

} // namespace tests
