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

// Names of the database without a place, and the zone that each is a link to (tzdata 2024b: backward, etcetera).
// Windows knows few of them.
constexpr std::array<std::pair<const char*, const char*>, 44> kOfOneWord{{
    {"CET", "Europe/Brussels"},
    {"CST6CDT", "America/Chicago"},
    {"Cuba", "America/Havana"},
    {"EET", "Europe/Athens"},
    {"EST", "America/Panama"},
    {"EST5EDT", "America/New_York"},
    {"Egypt", "Africa/Cairo"},
    {"Eire", "Europe/Dublin"},
    {"GB", "Europe/London"},
    {"GB-Eire", "Europe/London"},
    {"GMT", "UTC"},
    {"GMT+0", "UTC"},
    {"GMT-0", "UTC"},
    {"GMT0", "UTC"},
    {"Greenwich", "UTC"},
    {"HST", "Pacific/Honolulu"},
    {"Hongkong", "Asia/Hong_Kong"},
    {"Iceland", "Africa/Abidjan"},
    {"Iran", "Asia/Tehran"},
    {"Israel", "Asia/Jerusalem"},
    {"Jamaica", "America/Jamaica"},
    {"Japan", "Asia/Tokyo"},
    {"Kwajalein", "Pacific/Kwajalein"},
    {"Libya", "Africa/Tripoli"},
    {"MET", "Europe/Brussels"},
    {"MST", "America/Phoenix"},
    {"MST7MDT", "America/Denver"},
    {"NZ", "Pacific/Auckland"},
    {"NZ-CHAT", "Pacific/Chatham"},
    {"Navajo", "America/Denver"},
    {"PRC", "Asia/Shanghai"},
    {"PST8PDT", "America/Los_Angeles"},
    {"Poland", "Europe/Warsaw"},
    {"Portugal", "Europe/Lisbon"},
    {"ROC", "Asia/Taipei"},
    {"ROK", "Asia/Seoul"},
    {"Singapore", "Asia/Singapore"},
    {"Turkey", "Europe/Istanbul"},
    {"UCT", "UTC"},
    {"UTC", "UTC"},
    {"Universal", "UTC"},
    {"W-SU", "Europe/Moscow"},
    {"WET", "Europe/Lisbon"},
    {"Zulu", "UTC"},
}};

// Empty: it has no other one.
template <typename Table>
QByteArray otherName(const Table& table, const QByteArray& id)
{
    const auto* const found = std::ranges::find_if(table, [&](const auto& one) { return id == one.first; });
    return found == table.end() ? QByteArray() : QByteArray(found->second);
}

bool isOfOneWord(const QString& name)
{
    return !otherName(kOfOneWord, name.toUtf8()).isEmpty();
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 128 && c.isLetter();
}

// Europe/Berlin, Etc/GMT+3, America/Indiana/Knox: letters, then words after slashes.
bool hasFormOfPlace(const QString& name)
{
    const auto inWord = [](QChar c) {
        return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'+' || c == u'-';
    };
    const auto words = QStringView(name).split(u'/');
    return words.size() > 1 && std::ranges::none_of(words, &QStringView::isEmpty) &&
           std::ranges::all_of(words.first(), isAsciiLetter) &&
           std::ranges::all_of(words, [&](QStringView word) { return std::ranges::all_of(word, inWord); });
}

// As Windows may know it.
QByteArray otherName(const QByteArray& id)
{
    const QByteArray older = otherName(kRenamed, id);
    return older.isEmpty() ? otherName(kOfOneWord, id) : older;
}

} // namespace

QTimeZone zoneNamed(const QString& iana)
{
    const QByteArray id = iana.toUtf8();
    const QTimeZone zone(id);
    if (zone.isValid())
        return zone;
    // Qt takes an empty name for the system's zone.
    const QByteArray other = otherName(id);
    return other.isEmpty() ? zone : QTimeZone(other);
}

bool isZoneName(const QString& iana)
{
    // Qt lists the zones of places only, under their names of today. It takes others, Etc/UTC and Europe/Kiev, but also
    // any word, and distances (UTC+3), which are no zones. The list is asked last: the first time Qt reads it from a
    // file.
    if ((hasFormOfPlace(iana) || isOfOneWord(iana)) && zoneNamed(iana).isValid())
        return true;
    const QByteArray id = iana.toUtf8();
    const bool isDistance = id.startsWith("UTC") && id.size() > 3 && (id.at(3) == '+' || id.at(3) == '-');
    if (isDistance) // known from Qt 6.8 on
        return false;
    return QTimeZone::isTimeZoneIdAvailable(id) || QTimeZone::isTimeZoneIdAvailable(otherName(id));
}

QString currentZoneName(const QByteArray& id)
{
    const auto* const newer = std::ranges::find(kRenamed, id, [](const auto& one) { return QByteArray(one.second); });
    return QString::fromUtf8(newer == kRenamed.end() ? id : QByteArray(newer->first));
}

QString zoneLetters(const QDateTime& when)
{
    const QString letters = when.timeZoneAbbreviation();
    const bool bare = letters.startsWith(QLatin1Char('+')) || letters.startsWith(QLatin1Char('-'));
    return bare ? QStringLiteral("UTC") + letters : letters;
}

} // namespace base
