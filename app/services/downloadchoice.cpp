// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/downloadchoice.h"

#include <QSettings>

namespace services {

QString windowSettingsFile(const QString& profileFolder)
{
    return profileFolder + QStringLiteral("/window.ini");
}

DownloadChoice downloadChoice(const domain::ManagedPolicy& policy,
                              const std::function<QVariant(const QString& name)>& chosen)
{
    const bool onMetered = chosen(QLatin1StringView(kOnMeteredName)).toBool();
    const qint64 limit = qMax<qint64>(0, chosen(QLatin1StringView(kBytesPerSecondName)).toLongLong());
    return {policy.downloadsOnMetered.value_or(onMetered), policy.downloadLimit.value_or(limit)};
}

DownloadChoice downloadChoice(const domain::ManagedPolicy& policy, const QString& profileFolder)
{
    const QSettings window(windowSettingsFile(profileFolder), QSettings::IniFormat);
    return downloadChoice(policy, [&window](const QString& name) { return window.value(name); });
}

} // namespace services
