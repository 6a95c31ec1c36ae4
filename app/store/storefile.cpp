// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storefile.h"

#include "app/store/database.h"
#include "app/store/diskroom.h"
#include "app/store/migrations.h"
#include "app/store/rescue.h"
#include "app/store/spare.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace store {

namespace {

QString suspectMark(const QString& path)
{
    return path + QStringLiteral(".suspect");
}

QString lockPath(const QString& path)
{
    return path + QStringLiteral(".lock");
}

} // namespace

StoreFile::StoreFile(const QString& folder) : m_path(QDir(folder).filePath(QStringLiteral("cache.sqlite"))) {}

StoreFile::~StoreFile() = default;

base::Result<bool> StoreFile::prepare(Database& reader)
{
    const bool orderly = !QFileInfo::exists(lockPath(m_path)) && !QFileInfo::exists(suspectMark(m_path));
    if (orderly && opensAsIs(reader))
        return false;
    reader.close();
    const auto replaced = checkAndMigrate();
    if (!replaced)
        return replaced;
    if (const auto opened = reader.open(m_path, Database::Mode::ReadOnly); !opened)
        return base::failure(opened.error());
    return replaced;
}

bool StoreFile::opensAsIs(Database& reader) const
{
    if (!QFileInfo::exists(m_path) || !reader.open(m_path, Database::Mode::ReadOnly))
        return false;
    return reader.number("PRAGMA user_version").value_or(0) == kSchemaVersion;
}

base::Result<bool> StoreFile::checkAndMigrate()
{
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return base::failure(base::Error{base::Error::Kind::Storage, QStringLiteral("cannot make ") + folder, 0,
                                         isDiskFull(folder) ? QStringLiteral("disk-full") : QString(), 0});
    // Whatever folder the profile is in: what a person learns is for their eyes.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const bool leftBehind = QFileInfo::exists(lockPath(m_path));
    lock();
    // A cache that vanished or became empty has no damage to be found, but there was one.
    if (m_locked && QFileInfo(m_path).size() == 0 && QFileInfo::exists(sparePath(m_path)))
        return replaceDamaged().map([] { return true; });
    const bool suspect = QFileInfo::exists(suspectMark(m_path));
    if (m_locked && (suspect || leftBehind)) {
        const auto sound = isSound(m_path);
        if (!sound)
            return base::failure(sound.error());
        if (!*sound)
            return replaceDamaged().map([] { return true; });
        QFile::remove(suspectMark(m_path));
    }
    const auto done = bringUpToDate();
    if (!done && done.error().code == QLatin1StringView("damaged"))
        return replaceDamaged().map([] { return true; });
    if (!done)
        return base::failure(done.error());
    return false;
}

void StoreFile::lock()
{
    if (m_lock)
        return;
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    m_lock->setStaleLockTime(0); // stale when its process is gone, however old it is
    m_locked = m_lock->tryLock(0);
    if (m_locked || m_lock->error() != QLockFile::LockFailedError)
        return;
    // A process that was killed between making the lock file and writing its name into it left an empty one, which Qt
    // takes for held for ever.
    qint64 pid = 0;
    QString host;
    QString program;
    const bool isOld = QFileInfo(lockPath(m_path)).lastModified().secsTo(QDateTime::currentDateTime()) > 2;
    if (isOld && !m_lock->getLockInfo(&pid, &host, &program) && QFile::remove(lockPath(m_path)))
        m_locked = m_lock->tryLock(0);
}

base::Result<void> StoreFile::bringUpToDate()
{
    Database db;
    const auto opened = db.open(m_path, Database::Mode::ReadWrite);
    return opened ? migrate(db) : opened;
}

void StoreFile::markSuspect()
{
    QFile mark(suspectMark(m_path));
    if (!mark.open(QIODevice::WriteOnly))
        return; // then the statement that meets the damage again will find it again
}

base::Result<void> StoreFile::replaceDamaged()
{
    const auto rescued = rescue(m_path);
    if (!rescued)
        return base::failure(rescued.error());
    QFile::remove(suspectMark(m_path));
    return {};
}

} // namespace store
