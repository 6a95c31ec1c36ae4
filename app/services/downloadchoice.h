// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/managedpolicy.h"

#include <QString>
#include <QVariant>

#include <functional>

namespace services {

// What a person has chosen in the window, an INI file in the folder of the profile.
[[nodiscard]] QString windowSettingsFile(const QString& profileFolder);

// What of it is about downloads, for window and console. What administrators have laid down goes before it.
struct DownloadChoice
{
    bool onMetered = false;    // also where each byte is paid for
    qint64 bytesPerSecond = 0; // 0: as fast as it goes
};
inline constexpr char kOnMeteredName[] = "downloads/on_metered";
inline constexpr char kBytesPerSecondName[] = "downloads/bytes_per_second";
[[nodiscard]] DownloadChoice downloadChoice(const domain::ManagedPolicy& policy,
                                            const std::function<QVariant(const QString& name)>& chosen);
[[nodiscard]] DownloadChoice downloadChoice(const domain::ManagedPolicy& policy, const QString& profileFolder);

} // namespace services
