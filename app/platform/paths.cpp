// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace platform {

namespace {

void makePrivate(const QString& folder)
{
    if (!QDir().exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Paths::Paths(const QString& profile)
{
    const QString standard =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/lxcp-desktop");
    m_root = profile.isEmpty() ? standard : QDir(profile).absolutePath();
    makePrivate(m_root);
}

QString Paths::accountsFile() const
{
    return m_root + QStringLiteral("/accounts.json");
}

QString Paths::logFolder() const
{
    return m_root + QStringLiteral("/logs");
}

QString Paths::accountFolder(const QString& accountKey) const
{
    const QString folder = m_root + QStringLiteral("/accounts/") + accountKey;
    makePrivate(m_root + QStringLiteral("/accounts"));
    makePrivate(folder);
    return folder;
}

QString Paths::cacheFile(const QString& accountKey) const
{
    return accountFolder(accountKey) + QStringLiteral("/cache.sqlite");
}

QString Paths::unwritableFolder() const
{
    QStringList folders{m_root};
    const QDir accounts(m_root + QStringLiteral("/accounts"));
    if (accounts.exists())
        folders.append(accounts.path());
    for (const QString& account : accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(accounts.filePath(account));
    const auto refuses = [](const QString& folder) {
        return !QTemporaryFile(folder + QStringLiteral("/.try-XXXXXX")).open();
    };
    const auto first = std::ranges::find_if(folders, refuses);
    return first == folders.end() ? QString() : *first;
}

} // namespace platform
