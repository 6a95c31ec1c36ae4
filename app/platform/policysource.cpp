// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/policysource.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
#include <QSettings>
#endif

namespace platform {

namespace {

// Why the file is not taken; empty: its values are in 'values'.
QString readFile(const QString& path, QVariantMap& values)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1: %2").arg(path, file.errorString());
#ifdef Q_OS_UNIX
    if (file.permissions() & (QFile::WriteGroup | QFile::WriteOther))
        return QStringLiteral("%1: others than its owner may write it").arg(path);
#endif
    QJsonParseError wrong{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &wrong);
    if (!document.isObject())
        return wrong.error == QJsonParseError::NoError
                   ? QStringLiteral("%1: JSON, and no object").arg(path)
                   : QStringLiteral("%1: no JSON, %2 at byte %3").arg(path, wrong.errorString()).arg(wrong.offset);
    values.insert(document.object().toVariantMap());
    return {};
}

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
QVariantMap valuesOf(QSettings& settings)
{
    QVariantMap values;
    const QStringList keys = settings.childKeys();
    for (const QString& key : keys)
        values.insert(key, settings.value(key));
    return values;
}
#endif

} // namespace

domain::ManagedPolicy policyOfFolder(const QString& folder)
{
    QVariantMap values;
    QStringList problems;
    const QDir dir(folder);
    const QStringList files = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        if (const QString problem = readFile(dir.filePath(name), values); !problem.isEmpty())
            problems.append(problem);
    }
    domain::ManagedPolicy policy = domain::policyFrom(values);
    policy.problems = problems + policy.problems;
    return policy;
}

QString policyFolder(const QString& root)
{
    const bool flatpak = QFile::exists(root + QStringLiteral("/.flatpak-info"));
    return root + (flatpak ? QStringLiteral("/run/host/etc/lxcp-desktop/policies")
                           : QStringLiteral("/etc/lxcp-desktop/policies"));
}

domain::ManagedPolicy managedPolicy()
{
#if defined(Q_OS_WIN)
    QSettings person(QStringLiteral("HKEY_CURRENT_USER\\Software\\Policies\\LXCP\\Desktop"), QSettings::NativeFormat);
    QSettings machine(QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\LXCP\\Desktop"), QSettings::NativeFormat);
    QVariantMap values = valuesOf(person);
    values.insert(valuesOf(machine));
    return domain::policyFrom(values);
#elif defined(Q_OS_MACOS)
    QSettings managed(QStringLiteral("/Library/Managed Preferences/example.lxcp.Desktop.plist"),
                      QSettings::NativeFormat);
    return domain::policyFrom(valuesOf(managed));
#else
    return policyOfFolder(policyFolder({}));
#endif
}

} // namespace platform
