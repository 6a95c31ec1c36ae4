// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/systemclock.h"

#include <QSysInfo>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace platform {

std::optional<domain::SteadyTime> SystemClock::steady() const
{
#ifdef Q_OS_LINUX
    static const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    timespec time{};
    if (boot.isEmpty() || clock_gettime(CLOCK_BOOTTIME, &time) != 0)
        return {};
    return domain::SteadyTime{boot, qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000};
#else
    return {};
#endif
}

} // namespace platform
