// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/localnames.h"

#include <QHash>
#include <QLocale>

#ifdef LXCP_ICU
#include <unicode/udat.h>
#include <unicode/uloc.h>
#endif

namespace models {

#ifdef LXCP_ICU

namespace {

constexpr int kRoom = 200; // letters; longer names are not taken

QString localLanguageFrom(const QByteArray& tag, const QByteArray& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    char id[kRoom] = {};
    int32_t parsed = 0;
    uloc_forLanguageTag(tag.constData(), id, kRoom, &parsed, &status);
    UChar name[kRoom] = {};
    const int32_t length = uloc_getDisplayName(id, locale.constData(), name, kRoom, &status);
    // What it does not know has its code for a name.
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length <= 0 || parsed != tag.size())
        return {};
    return QString::fromUtf16(name, length);
}

QString localPlaceFrom(const QString& zone, const QByteArray& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* id = reinterpret_cast<const UChar*>(zone.utf16());
    UDateFormat* format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale.constData(), id, int32_t(zone.size()), u"VVV", 3,
                                    &status); // VVV: the city that stands for a zone (UTS 35, part 4)
    if (U_FAILURE(status))
        return {};
    UChar name[kRoom] = {};
    const int32_t length = udat_format(format, 0, name, kRoom, nullptr, &status);
    udat_close(format);
    return U_FAILURE(status) || length <= 0 ? QString() : QString::fromUtf16(name, length);
}

// They are asked for with each painting.
template <typename Find>
QString remembered(QHash<QString, QString>& known, const QString& what, Find find)
{
    const QByteArray locale = QLocale().name().toLatin1();
    const QString key = QLatin1StringView(locale) + QLatin1Char(' ') + what;
    const auto found = known.constFind(key);
    return found != known.constEnd() ? *found : *known.insert(key, find(locale));
}

} // namespace

QString localLanguage(const QString& tag)
{
    static thread_local QHash<QString, QString> known;
    return tag.isEmpty() ? QString() : remembered(known, tag, [&](const QByteArray& locale) {
        return localLanguageFrom(tag.toLatin1(), locale);
    });
}

QString localPlace(const QString& zone)
{
    static thread_local QHash<QString, QString> known;
    if (!zone.contains(QLatin1Char('/')) || zone.startsWith(QLatin1StringView("Etc/")))
        return {};
    return remembered(known, zone, [&](const QByteArray& locale) { return localPlaceFrom(zone, locale); });
}

#else

QString localLanguage(const QString&)
{
    return {};
}

QString localPlace(const QString&)
{
    return {};
}

#endif

} // namespace models
