// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/zipdirectory.h"

#include "app/learning/package/fault.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace package {

namespace {

constexpr quint32 kLocalHeader = 0x04034b50;
constexpr quint32 kDirectoryLine = 0x02014b50;
constexpr quint32 kDirectoryEnd = 0x06054b50;
constexpr quint32 kDirectoryEnd64 = 0x06064b50;
constexpr quint32 kEnd64Locator = 0x07064b50;
constexpr qint64 kLineSize = 46;
constexpr qint64 kLocalSize = 30;
constexpr qint64 kEndSize = 22;
constexpr qint64 kLocatorSize = 20;
constexpr qint64 kEnd64Size = 56;

template <typename T>
T number(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

QByteArray readAt(QIODevice& device, qint64 at, qint64 count)
{
    return at >= 0 && device.seek(at) ? device.read(count) : QByteArray();
}

struct Whereabouts
{
    qint64 at = 0;
    qint64 size = 0;
    quint64 lines = 0;
    qint64 end = 0; // where the first of the end records begins
};

tl::unexpected<base::Error> damaged(const char* what)
{
    return refuse(Fault::Truncated, {}, QLatin1StringView(what));
}

base::Result<Whereabouts> zip64(QIODevice& archive, Whereabouts found, const QByteArray& locator)
{
    const qint64 at = qint64(number<quint64>(locator, 8));
    const QByteArray end = readAt(archive, at, kEnd64Size);
    if (end.size() < kEnd64Size || number<quint32>(end, 0) != kDirectoryEnd64)
        return damaged("the Zip64 end of the directory is missing");
    found.lines = number<quint64>(end, 32);
    found.size = qint64(number<quint64>(end, 40));
    found.at = qint64(number<quint64>(end, 48));
    found.end = at;
    return found;
}

// Where the last record of the archive begins in its tail, -1: there is none. A comment may contain what looks like the
// record: the true one's comment ends with the file. Only when there is no such one, something may follow, as
// careless transfers add it.
qsizetype findEnd(const QByteArray& tail)
{
    qsizetype loose = -1;
    for (qsizetype at = tail.size() - kEndSize; at >= 0; --at) {
        if (number<quint32>(tail, at) != kDirectoryEnd)
            continue;
        const qsizetype end = at + kEndSize + number<quint16>(tail, at + 20);
        if (end == tail.size())
            return at;
        if (end < tail.size() && loose < 0)
            loose = at;
    }
    return loose;
}

base::Result<Whereabouts> findDirectory(QIODevice& archive)
{
    const qint64 size = archive.size();
    const QByteArray head = readAt(archive, 0, 4);
    const bool looksLikeZip = head.size() == 4 && head.startsWith("PK");
    const QByteArray tail = readAt(archive, std::max<qint64>(0, size - kEndSize - 0xffff), kEndSize + 0xffff);
    const qsizetype at = findEnd(tail);
    if (at < 0)
        return looksLikeZip ? damaged("the archive ends too early: it has no directory")
                            : refuse(Fault::NotAnArchive, {}, QStringLiteral("this is no zip archive"));
    Whereabouts found;
    found.end = size - tail.size() + at;
    if (number<quint16>(tail, at + 4) != number<quint16>(tail, at + 6))
        return damaged("the archive is one of several parts");
    found.lines = number<quint16>(tail, at + 10);
    found.size = number<quint32>(tail, at + 12);
    found.at = number<quint32>(tail, at + 16);
    const QByteArray locator = readAt(archive, found.end - kLocatorSize, kLocatorSize);
    if (locator.size() == kLocatorSize && number<quint32>(locator, 0) == kEnd64Locator) {
        auto wide = zip64(archive, found, locator);
        if (!wide)
            return wide;
        found = *wide;
    }
    if (found.at < 0 || found.size < 0 || found.at > found.end || found.size > found.end - found.at)
        return damaged("the directory lies outside the archive");
    return found;
}

// Zip64 sizes (id 1) and the Unicode name of Info-ZIP (id 0x7075), APPNOTE.TXT 4.5.3 and 4.6.9.
bool readExtra(const QByteArray& extra, DirectoryLine& line)
{
    qsizetype at = 0;
    while (at + 4 <= extra.size()) {
        const int id = number<quint16>(extra, at);
        const qsizetype length = number<quint16>(extra, at + 2);
        at += 4;
        if (length > extra.size() - at)
            return false;
        if (id == 1) {
            qsizetype field = at;
            for (qint64* value : {&line.size, &line.packed, &line.header}) {
                if (*value != 0xffffffff)
                    continue;
                if (field + 8 > at + length)
                    return false;
                *value = qint64(number<quint64>(extra, field));
                field += 8;
            }
        } else if (id == 0x7075 && length > 5 && extra[at] == 1) {
            const auto sum = crc32(0, reinterpret_cast<const Bytef*>(line.name.constData()), uInt(line.name.size()));
            if (number<quint32>(extra, at + 1) == sum) {
                line.name = extra.mid(at + 5, length - 5);
                line.nameIsUtf8 = true;
            }
        }
        at += length;
    }
    return true;
}

bool isLink(int madeBy, quint32 attributes)
{
    if (madeBy != 3 && madeBy != 19) // Unix, macOS
        return false;
    const quint32 type = (attributes >> 16) & 0170000;
    return type != 0 && type != 0100000 && type != 0040000;
}

// Reads one line at 'at' of 'directory' and moves 'at' behind it.
bool readLine(const QByteArray& directory, qsizetype& at, DirectoryLine& line)
{
    if (at + kLineSize > directory.size() || number<quint32>(directory, at) != kDirectoryLine)
        return false;
    const int flags = number<quint16>(directory, at + 8);
    const qsizetype nameSize = number<quint16>(directory, at + 28);
    const qsizetype extraSize = number<quint16>(directory, at + 30);
    const qsizetype commentSize = number<quint16>(directory, at + 32);
    const qsizetype rest = directory.size() - at - kLineSize;
    if (nameSize + extraSize + commentSize > rest)
        return false;
    line.encrypted = flags & (1 | 0x40 | 0x2000);
    line.nameIsUtf8 = flags & 0x800;
    line.method = number<quint16>(directory, at + 10);
    line.crc = number<quint32>(directory, at + 16);
    line.packed = number<quint32>(directory, at + 20);
    line.size = number<quint32>(directory, at + 24);
    line.link = isLink(number<quint16>(directory, at + 4) >> 8, number<quint32>(directory, at + 38));
    line.header = number<quint32>(directory, at + 42);
    line.name = directory.mid(at + kLineSize, nameSize);
    if (!readExtra(directory.mid(at + kLineSize + nameSize, extraSize), line))
        return false;
    at += kLineSize + nameSize + extraSize + commentSize;
    return line.size >= 0 && line.packed >= 0 && line.header >= 0;
}

// An archive whose entries share bytes unpacks to far more than its ratio says (a 'better zip bomb').
base::Result<void> checkPlaces(const std::vector<DirectoryLine>& lines, qint64 directoryAt)
{
    std::vector<const DirectoryLine*> byPlace;
    byPlace.reserve(lines.size());
    for (const DirectoryLine& line : lines)
        byPlace.push_back(&line);
    std::sort(byPlace.begin(), byPlace.end(), [](const auto* a, const auto* b) { return a->header < b->header; });
    for (std::size_t i = 0; i < byPlace.size(); ++i) {
        const DirectoryLine& line = *byPlace[i];
        const bool last = i + 1 == byPlace.size();
        const qint64 next = last ? directoryAt : byPlace[i + 1]->header;
        if (line.packed <= next - line.header - kLocalSize)
            continue;
        const QString name = QString::fromUtf8(line.name.left(200));
        if (last || line.header + kLocalSize + line.packed > directoryAt)
            return refuse(Fault::Truncated, name, QStringLiteral("reaches into the archive's directory"));
        return refuse(Fault::Overlap, name, QStringLiteral("shares its bytes with another entry"));
    }
    return {};
}

} // namespace

base::Result<std::vector<DirectoryLine>> readZipDirectory(QIODevice& archive, const Limits& limits)
{
    const auto place = findDirectory(archive);
    if (!place)
        return base::failure(place.error());
    if (place->lines == 0)
        return refuse(Fault::Empty, {}, QStringLiteral("the archive has no entry"));
    if (place->lines > quint64(limits.maxEntries))
        return refuse(Fault::TooManyEntries, {}, QStringLiteral("%1 entries").arg(place->lines));
    if (place->size > qint64(place->lines) * (kLineSize + 3 * 0xffff) ||
        quint64(place->size) < place->lines * kLineSize)
        return damaged("the directory's size does not fit its entries");
    // Names, extra fields and comments may be long: a bound of its own, far above what packers write.
    if (place->size > qint64(limits.maxEntries) * (kLineSize + limits.maxNameBytes))
        return refuse(Fault::TooManyEntries, {}, QStringLiteral("a directory of %1 bytes").arg(place->size));
    const QByteArray directory = readAt(archive, place->at, place->size);
    if (directory.size() != place->size)
        return damaged("the directory cannot be read");
    const QByteArray shifted = readAt(archive, place->end - place->size, 4);
    if (number<quint32>(directory, 0) != kDirectoryLine && shifted.size() == 4 &&
        number<quint32>(shifted, 0) == kDirectoryLine)
        return damaged("something stands in front of the archive, as in one that unpacks itself");
    std::vector<DirectoryLine> lines;
    lines.reserve(place->lines);
    qsizetype at = 0;
    while (lines.size() < place->lines) {
        DirectoryLine line;
        if (!readLine(directory, at, line))
            return damaged("a line of the directory is damaged");
        lines.push_back(std::move(line));
    }
    if (const auto apart = checkPlaces(lines, place->at); !apart)
        return base::failure(apart.error());
    const QByteArray first = readAt(archive, lines.front().header, 4);
    if (first.size() < 4 || number<quint32>(first, 0) != kLocalHeader)
        return damaged("the first entry is not where the directory says");
    return lines;
}

} // namespace package
