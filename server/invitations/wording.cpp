// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/wording.h"

#include "app/base/isolate.h"
#include "app/base/timezones.h"

namespace invitations {

QString Letter::say(const char* text) const
{
    return office.languages ? office.languages->say(reader.locale, "invitations::Letter", text)
                            : QString::fromUtf8(text);
}

QLocale Letter::locale() const
{
    return office.languages ? office.languages->localeOf(reader.locale) : mail::Languages::englishOf(reader.locale);
}

QString Letter::apart(const QString& part) const
{
    return base::apart(part, locale().textDirection() == Qt::RightToLeft);
}

QTimeZone zoneOf(const QString& iana)
{
    const QTimeZone zone(iana.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString hourFor(const QDateTime& when, const Letter& letter, const QString& elsewhere)
{
    const QTimeZone theirs(elsewhere.toUtf8());
    const QDateTime at = when.toTimeZone(zoneOf(letter.reader.timezone));
    const QLocale locale = letter.locale();
    const auto clock = [&](const QDateTime& time) {
        return locale.toString(time.time(), QLocale::ShortFormat) + QLatin1Char(' ') + base::zoneLetters(time);
    };
    const QString here = clock(at);
    const QDateTime there = when.toTimeZone(theirs.isValid() ? theirs : at.timeZone());
    if (there.offsetFromUtc() == at.offsetFromUtc())
        return here;
    const QString day =
        there.date() == at.date() ? QString() : locale.toString(there.date(), QStringLiteral("ddd")) + QLatin1Char(' ');
    return here + QStringLiteral(" · ") + day + clock(there);
}

QString whenFor(const QDateTime& when, const Letter& letter, const QString& elsewhere)
{
    const QDate day = when.toTimeZone(zoneOf(letter.reader.timezone)).date();
    return letter.locale().toString(day, QLocale::LongFormat) + QStringLiteral(", ") + hourFor(when, letter, elsewhere);
}

} // namespace invitations
