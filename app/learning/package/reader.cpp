// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/reader.h"

#include "app/learning/package/container.h"
#include "app/learning/package/fault.h"
#include "app/learning/package/names.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

#include <algorithm>

namespace package {

namespace {

constexpr qint64 kPiece = 64 * 1024;

bool isWholePackage(const QString& path)
{
    static const QStringList endings{QStringLiteral("xml"),  QStringLiteral("pdf"), QStringLiteral("html"),
                                     QStringLiteral("htm"),  QStringLiteral("mp4"), QStringLiteral("m4v"),
                                     QStringLiteral("webm"), QStringLiteral("ogv"), QStringLiteral("url")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QString normalised(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C);
}

base::Result<void> checkSize(const Entry& entry, const Limits& limits)
{
    if (entry.size > limits.maxEntryBytes)
        return refuse(Fault::TooLarge, entry.name, QStringLiteral("unpacks to %1 bytes").arg(entry.size));
    if (entry.size > limits.ratioFromBytes && entry.size / limits.maxRatio > entry.packed)
        return refuse(Fault::Bomb, entry.name,
                      QStringLiteral("unpacks from %1 to %2 bytes").arg(entry.packed).arg(entry.size));
    return {};
}

// Calls sink(bytes) for all of the entry in pieces, and compares size and check sum.
template <typename Sink>
base::Result<void> readThrough(QIODevice& device, const Entry& entry, const Sink& sink)
{
    QByteArray piece(qsizetype(std::clamp<qint64>(entry.size, 1, kPiece)), Qt::Uninitialized);
    qint64 left = entry.size;
    uLong sum = crc32(0, nullptr, 0);
    while (left > 0) {
        const qint64 got = device.read(piece.data(), std::min<qint64>(piece.size(), left));
        if (got <= 0)
            return refuse(Fault::Checksum, entry.name,
                          got < 0 ? device.errorString() : QStringLiteral("is shorter than it says"));
        sum = crc32(sum, reinterpret_cast<const Bytef*>(piece.constData()), uInt(got));
        left -= got;
        sink(QByteArrayView(piece.constData(), got));
    }
    if (entry.crc && *entry.crc != quint32(sum))
        return refuse(Fault::Checksum, entry.name, QStringLiteral("the check sum does not match"));
    return {};
}

} // namespace

Reader::Reader(std::shared_ptr<Container> container, const Limits& limits)
    : m_container(std::move(container)), m_limits(limits)
{
}

Reader::~Reader() = default;

base::Result<std::shared_ptr<const Reader>> Reader::open(const QString& path, const Limits& limits)
{
    if (QFileInfo(path).isDir())
        return make(openFolder(path), limits);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refuse(Fault::Unreadable, path, file->errorString());
    if (!file->peek(2).startsWith("PK") && isWholePackage(path))
        return make(openSingle(path), limits);
    return make(openZip(std::move(file)), limits);
}

base::Result<std::shared_ptr<const Reader>> Reader::openBytes(const QByteArray& zip, const Limits& limits)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(zip);
    buffer->open(QIODevice::ReadOnly);
    return make(openZip(std::move(buffer)), limits);
}

base::Result<std::shared_ptr<const Reader>> Reader::make(base::Result<std::shared_ptr<Container>> container,
                                                         const Limits& limits)
{
    if (!container)
        return base::failure(container.error());
    const std::shared_ptr<Reader> reader(new Reader(*std::move(container), limits));
    auto entries = reader->m_container->list(limits, reader->m_notes);
    if (!entries)
        return base::failure(entries.error());
    if (auto taken = reader->take(*std::move(entries)); !taken)
        return base::failure(taken.error());
    return reader;
}

base::Result<void> Reader::take(std::vector<Entry> entries)
{
    if (entries.empty())
        return refuse(Fault::Empty, {}, QStringLiteral("there is no file in it"));
    m_entries = std::move(entries);
    qint64 packed = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Entry& entry = m_entries[i];
        entry.index = i;
        if (auto checked = checkSize(entry, m_limits); !checked)
            return checked;
        if (m_totalBytes > m_limits.maxTotalBytes - entry.size)
            return refuse(Fault::TooLarge, {},
                          QStringLiteral("unpacks to more than %1 bytes").arg(m_limits.maxTotalBytes));
        m_totalBytes += entry.size;
        packed += entry.packed;
    }
    if (m_totalBytes > m_limits.ratioFromBytes && m_totalBytes / m_limits.maxRatio > packed)
        return refuse(Fault::Bomb, {}, QStringLiteral("unpacks from %1 to %2 bytes").arg(packed).arg(m_totalBytes));
    indexNames();
    return {};
}

void Reader::indexNames()
{
    for (const Entry& entry : m_entries) {
        const bool isNew = m_exact.insert_or_assign(entry.name, entry.index).second;
        if (!isNew)
            m_notes += QStringLiteral("'%1': is there twice; the later one counts").arg(entry.name);
        const QString composed = normalised(entry.name);
        m_normalised.insert_or_assign(composed, entry.index);
        const auto [place, first] = m_folded.try_emplace(composed.toCaseFolded(), entry.index);
        if (first || !isNew) {
            if (place->second != kSeveral)
                place->second = entry.index;
            continue;
        }
        if (place->second != kSeveral)
            m_notes += QStringLiteral("'%1' and '%2' are told apart by case or composition only")
                           .arg(m_entries[place->second].name, entry.name);
        place->second = kSeveral;
    }
    // Only where no name is meant: which of the two an archive was written in, the references into it tell.
    for (const Entry& entry : m_entries) {
        if (entry.alias.isEmpty())
            continue;
        const QString composed = normalised(entry.alias);
        m_normalised.try_emplace(composed, entry.index);
        m_folded.try_emplace(composed.toCaseFolded(), entry.index);
    }
}

bool Reader::isSingleFile() const
{
    return m_container->isSingleFile();
}

const Entry* Reader::find(const QString& path) const
{
    const QString name = resolvePath(path);
    if (name.isEmpty())
        return nullptr;
    if (const auto exact = m_exact.find(name); exact != m_exact.end())
        return &m_entries[exact->second];
    const QString composed = normalised(name);
    if (const auto same = m_normalised.find(composed); same != m_normalised.end())
        return &m_entries[same->second];
    const auto folded = m_folded.find(composed.toCaseFolded());
    return folded != m_folded.end() && folded->second != kSeveral ? &m_entries[folded->second] : nullptr;
}

const Entry* Reader::findUrl(QStringView reference) const
{
    if (const auto end = reference.indexOf(u'#'); end >= 0)
        reference = reference.first(end);
    if (const auto end = reference.indexOf(u'?'); end >= 0)
        reference = reference.first(end);
    const QString decoded = decodedReference(reference);
    if (decoded.contains(QChar::Null) || decoded.contains(u'\\'))
        return nullptr;
    if (const Entry* entry = find(decoded))
        return entry;
    return find(reference.toString()); // a name with a bare '%'
}

base::Result<std::unique_ptr<QIODevice>> Reader::device(const Entry& entry) const
{
    return m_container->device(entry.index, m_container);
}

base::Result<QByteArray> Reader::bytes(const Entry& entry, qint64 limit) const
{
    if (entry.size > limit)
        return refuse(Fault::TooLarge, entry.name,
                      QStringLiteral("has %1 bytes, at most %2").arg(entry.size).arg(limit));
    const auto opened = device(entry);
    if (!opened)
        return base::failure(opened.error());
    QByteArray all;
    all.reserve(entry.size);
    const auto done = readThrough(**opened, entry, [&](QByteArrayView piece) { all += piece; });
    if (!done)
        return base::failure(done.error());
    return all;
}

base::Result<void> Reader::verify() const
{
    for (const Entry& entry : m_entries) {
        const auto opened = device(entry);
        if (!opened)
            return base::failure(opened.error());
        if (auto read = readThrough(**opened, entry, [](QByteArrayView) {}); !read)
            return read;
    }
    return {};
}

} // namespace package
