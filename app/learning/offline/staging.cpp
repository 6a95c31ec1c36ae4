// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/staging.h"

#include "app/base/diskspace.h"
#include "app/learning/offline/durablefile.h"
#include "app/learning/package/recognise.h"

#include <QDir>

namespace offline {

namespace {

constexpr qint64 kHashChunk = 1024 * 1024;

tl::unexpected<base::Error> wrong(const char* code, QString detail)
{
    return base::failure(base::Error{base::Error::Kind::Malformed, std::move(detail), 0, QString::fromLatin1(code), 0});
}

} // namespace

QString Staging::partPath(const QString& folder, const QString& sha256)
{
    return folder + QLatin1Char('/') + sha256 + QLatin1StringView(".part");
}

QString Staging::finalPath(const QString& folder, const QString& sha256)
{
    return folder + QLatin1Char('/') + sha256 + QLatin1StringView(".zip");
}

Staging::Staging(const QString& folder, Expected expected)
    : m_folder(folder), m_expected(std::move(expected)), m_file(partPath(folder, m_expected.sha256))
{
}

base::Error Staging::fileError() const
{
    const qint64 free = base::freeBytes(m_folder);
    const bool full = free >= 0 && free < kHashChunk;
    return {base::Error::Kind::Storage, m_file.errorString(), 0, full ? QStringLiteral("disk-full") : QString(), 0};
}

base::Result<void> Staging::open()
{
    if (!QDir().mkpath(m_folder) || !m_file.open(QIODevice::ReadWrite))
        return base::failure(fileError());
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto read = readWhatIsThere(); !read)
        return read;
    const qint64 free = base::freeBytes(m_folder);
    if (free >= 0 && free < m_expected.size - m_bytes + kReserve)
        return base::failure(base::Error{
            base::Error::Kind::Storage,
            QStringLiteral("%1 bytes are free, %2 are needed").arg(free).arg(m_expected.size - m_bytes + kReserve), 0,
            QStringLiteral("disk-full"), 0});
    return {};
}

base::Result<void> Staging::readWhatIsThere()
{
    if (m_file.size() > m_expected.size)
        return restart();
    QByteArray chunk(kHashChunk, Qt::Uninitialized);
    for (;;) {
        const qint64 n = m_file.read(chunk.data(), chunk.size());
        if (n < 0)
            return base::failure(fileError());
        if (n == 0)
            return {};
        m_hash.add(QByteArrayView(chunk).first(n));
        m_bytes += n;
    }
}

base::Result<void> Staging::append(QByteArrayView bytes)
{
    if (m_bytes + bytes.size() > m_expected.size)
        return wrong("wrong-size", QStringLiteral("longer than the %1 bytes announced").arg(m_expected.size));
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return base::failure(fileError());
    m_hash.add(bytes);
    m_bytes += bytes.size();
    return {};
}

base::Result<void> Staging::restart()
{
    m_bytes = 0;
    m_hash.reset();
    if (!m_file.seek(0) || !m_file.resize(0))
        return base::failure(fileError());
    return {};
}

base::Result<void> Staging::check()
{
    if (m_bytes != m_expected.size)
        return wrong("wrong-size", QStringLiteral("%1 bytes of %2").arg(m_bytes).arg(m_expected.size));
    const QString hash = m_hash.take();
    if (hash != m_expected.sha256)
        return wrong("wrong-hash", QStringLiteral("SHA-256 is %1").arg(hash));
    const auto reader = package::Reader::open(m_file.fileName());
    if (!reader)
        return base::failure(reader.error());
    return package::recognise(**reader).map([](const package::PackageInfo&) {});
}

base::Result<QString> Staging::finish()
{
    if (!m_file.flush())
        return base::failure(fileError());
    if (auto checked = check(); !checked) {
        if (checked.error().kind == base::Error::Kind::Malformed)
            m_file.remove();
        return base::failure(checked.error());
    }
    const QString to = finalPath(m_folder, m_expected.sha256);
    if (auto moved = moveDurably(m_file, to); !moved)
        return base::failure(moved.error());
    return to;
}

} // namespace offline
