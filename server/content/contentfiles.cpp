// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/contentfiles.h"

#include "app/base/diskspace.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace server::content {

namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr qint64 kRoomLeft = 64 * 1024 * 1024; // for the database and everybody else

tl::unexpected<base::Error> storage(const QString& path, const QString& what)
{
    return base::failure(base::Error::Kind::Storage, path + QStringLiteral(": ") + what);
}

bool makeLast(QFile& file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#elif defined(Q_OS_WIN)
    return ::_commit(file.handle()) == 0;
#else
    return true;
#endif
}

// So that a new name survives a power cut too.
void makeFolderLast(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder);
#endif
}

} // namespace

QString ContentFiles::nameOf(const QString& sha256) const
{
    return m_folder + QStringLiteral("/packages/") + sha256 + QStringLiteral(".zip");
}

QString ContentFiles::find(const QString& sha256) const
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (!form.match(sha256).hasMatch())
        return {};
    const QString path = nameOf(sha256);
    return QFileInfo(path).isFile() ? path : QString();
}

base::Result<QString> ContentFiles::stage() const
{
    QDir staging(m_folder + QStringLiteral("/packages/staging"));
    if (!staging.mkpath(QStringLiteral(".")))
        return storage(staging.path(), QStringLiteral("cannot be made"));
    const auto old = staging.entryInfoList(QDir::Files);
    for (const QFileInfo& file : old) {
        if (file.lastModified() < QDateTime::currentDateTimeUtc().addDays(-1))
            QFile::remove(file.filePath());
    }
    return staging.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".zip"));
}

base::Result<void> ContentFiles::copy(const QString& from, const QString& staged) const
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return storage(from, source.errorString());
    const qint64 room = base::freeBytes(m_folder);
    if (room >= 0 && room - kRoomLeft < source.size())
        return storage(m_folder, QStringLiteral("%1 bytes are needed, %2 are free").arg(source.size()).arg(room));
    QFile target(staged);
    if (!target.open(QIODevice::WriteOnly))
        return storage(staged, target.errorString());
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = source.read(piece.data(), piece.size())) > 0) {
        if (target.write(piece.constData(), got) != got)
            return storage(staged, target.errorString());
    }
    if (got < 0)
        return storage(from, source.errorString());
    target.close();
    return target.error() == QFile::NoError ? base::Result<void>() : storage(staged, target.errorString());
}

base::Result<ContentFiles::Kept> ContentFiles::keep(const QString& staged) const
{
    const auto failed = [&](const QString& what) {
        QFile::remove(staged);
        return storage(staged, what);
    };
    QFile file(staged);
    if (!file.open(QIODevice::ReadWrite))
        return failed(file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return failed(file.errorString());
    const Kept kept{QString::fromLatin1(hash.result().toHex()), file.size()};
    if (!makeLast(file))
        return failed(QStringLiteral("cannot be made to last"));
    file.close();
    if (!find(kept.sha256).isEmpty()) {
        QFile::remove(staged);
        return kept;
    }
    // Another process may have been quicker: then its file has the same bytes.
    if (!QFile::rename(staged, nameOf(kept.sha256)) && find(kept.sha256).isEmpty())
        return failed(QStringLiteral("cannot be renamed"));
    QFile::remove(staged);
    makeFolderLast(m_folder + QStringLiteral("/packages"));
    return kept;
}

void ContentFiles::retire(const QString& sha256, const QDateTime& now) const
{
    QFile file(find(sha256));
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadWrite))
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

int ContentFiles::removeOld(const QSet<QString>& named, const QDateTime& now) const
{
    int removed = 0;
    const auto files =
        QDir(m_folder + QStringLiteral("/packages")).entryInfoList({QStringLiteral("*.zip")}, QDir::Files);
    for (const QFileInfo& file : files) {
        if (named.contains(file.completeBaseName()) || file.lastModified() > now.addDays(-kDaysKept))
            continue;
        removed += QFile::remove(file.filePath());
    }
    return removed;
}

} // namespace server::content
