// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timezones.h"

#include <QStringList>

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

// A name of the database without a place (tzdata 2024a: etcetera, backward, northamerica, europe).
bool isOfOneWord(const QString& name)
{
    static const QStringList kNames =
        QStringLiteral(
            "CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong "
            "Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT "
            "Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu")
            .split(u' ');
    return kNames.contains(name);
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
    // Qt lists the zones of places only, under their names of today. It takes others, Etc/UTC and Europe/Kiev, but also
    // any word, and distances (UTC+3), which are no zones. The list is asked last: the first time Qt reads it from a
    // file.
    if ((hasFormOfPlace(iana) || isOfOneWord(iana)) && zoneNamed(iana).isValid())
        return true;
    const QByteArray id = iana.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(id) || QTimeZone::isTimeZoneIdAvailable(olderName(id));
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
