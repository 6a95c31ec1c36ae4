// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timezones.h"

#include <algorithm>
#include <array>
#include <utility>

namespace base {

namespace {

// Names of zone.tab that Unicode's table of Windows' zones, which Qt reads, has in an older form.
constexpr std::array<std::pair<const char*, const char*>, 14> kRenamed{{
    {"America/Argentina/Buenos_Aires", "America/Buenos_Aires"},
    {"America/Argentina/Catamarca", "America/Catamarca"},
    {"America/Argentina/Cordoba", "America/Cordoba"},
    {"America/Argentina/Jujuy", "America/Jujuy"},
    {"America/Argentina/Mendoza", "America/Mendoza"},
    {"America/Indiana/Indianapolis", "America/Indianapolis"},
    {"America/Kentucky/Louisville", "America/Louisville"},
    {"America/Nuuk", "America/Godthab"},
    {"Asia/Ho_Chi_Minh", "Asia/Saigon"},
    {"Asia/Kathmandu", "Asia/Katmandu"},
    {"Asia/Kolkata", "Asia/Calcutta"},
    {"Asia/Yangon", "Asia/Rangoon"},
    {"Atlantic/Faroe", "Atlantic/Faeroe"},
    {"Europe/Kyiv", "Europe/Kiev"},
}};

// Empty: it has no other one.
QByteArray olderName(const QByteArray& id)
{
    const auto* const found = std::ranges::find(kRenamed, id, [](const auto& one) { return QByteArray(one.first); });
    return found == kRenamed.end() ? QByteArray() : QByteArray(found->second);
}

} // namespace

QTimeZone zoneNamed(const QString& iana)
{
    const QByteArray id = iana.toUtf8();
    const QTimeZone zone(id);
    const QByteArray older = olderName(id);
    // Qt takes an empty name for the system's zone.
    return zone.isValid() || older.isEmpty() ? zone : QTimeZone(older);
}

bool isZoneName(const QString& iana)
{
    const QByteArray id = iana.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(id) || QTimeZone::isTimeZoneIdAvailable(olderName(id));
}

QString currentZoneName(const QByteArray& id)
{
    const auto* const newer = std::ranges::find(kRenamed, id, [](const auto& one) { return QByteArray(one.second); });
    return QString::fromUtf8(newer == kRenamed.end() ? id : QByteArray(newer->first));
}

} // namespace base
