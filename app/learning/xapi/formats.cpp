// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/formats.h"

#include <QRegularExpression>

namespace xapi {

namespace {

bool matches(const QRegularExpression& form, const QString& text)
{
    return form.match(text).hasMatch();
}

} // namespace

bool isIri(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\x00-\\x20\\x7f<>\"{}|\\\\^`%]|%[0-9A-Fa-f]{2})+\\z"));
    return matches(form, text);
}

bool isMailto(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\Amailto:[^\\x00-\\x20\\x7f@<>()\\[\\],;:\\\\\"]+@[^\\x00-\\x20\\x7f@<>()\\[\\],;:\\\\\"]+\\z"));
    return matches(form, text);
}

bool isSha1(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9A-Fa-f]{40}\\z"));
    return matches(form, text);
}

bool isSha2(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:[0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})\\z"));
    return matches(form, text);
}

bool isUuid(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\\z"));
    return matches(form, text);
}

// The grammar of RFC 5646 section 2.1, with the irregular grandfathered tags.
bool isLanguageTag(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:"
                       "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})"
                       "(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
                       "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
                       "(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*"
                       "(?:-x(?:-[a-z0-9]{1,8})+)?"
                       "|x(?:-[a-z0-9]{1,8})+"
                       "|en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)"
                       "|sgn-(?:BE-FR|BE-NL|CH-DE)|zh-min"
                       ")\\z"),
        QRegularExpression::CaseInsensitiveOption);
    // No extension's letter twice (section 2.2.6); what follows 'x' is private.
    static const QRegularExpression twice(QStringLiteral("\\A(?:(?!-x-).)*-([0-9a-wyz])-(?:(?!-x-).)*-\\1-"),
                                          QRegularExpression::CaseInsensitiveOption);
    return matches(form, text) && !matches(twice, text);
}

bool isDuration(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\AP(?=.)(?:[0-9]+(?:[.,][0-9]+)?W"
                       "|(?:[0-9]+(?:[.,][0-9]+)?Y)?(?:[0-9]+(?:[.,][0-9]+)?M)?(?:[0-9]+(?:[.,][0-9]+)?D)?"
                       "(?:T(?=.)(?:[0-9]+(?:[.,][0-9]+)?H)?(?:[0-9]+(?:[.,][0-9]+)?M)?(?:[0-9]+(?:[.,][0-9]+)?S)?)?"
                       ")\\z"));
    // Only the last component may have a fraction.
    static const QRegularExpression earlyFraction(QStringLiteral("[.,][0-9]+[A-Z].*[0-9]"));
    return matches(form, text) && !matches(earlyFraction, text);
}

bool isMediaType(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+\\s*(?:;[^\\x00-\\x1f\\x7f]*)?\\z"));
    return matches(form, text);
}

QDateTime parseInstant(const QString& text, bool lenient)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([0-9]{4})-?([0-9]{2})-?([0-9]{2})[Tt ]([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,]([0-9]+))?)?"
        "([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?\\z"));
    const auto match = form.match(text);
    const QString offset = match.captured(8);
    if (!match.hasMatch() || (offset.startsWith(QLatin1Char('-')) && offset.mid(1, 2) == QLatin1StringView("00") &&
                              offset.right(2) == QLatin1StringView("00")))
        return {};
    if (offset.isEmpty() && !lenient)
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const int second = match.captured(6).toInt();
    const int milliseconds = match.captured(7).leftJustified(3, QLatin1Char('0')).left(3).toInt();
    const bool leap = second == 60; // RFC 3339 section 5.7
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), leap ? 59 : second, milliseconds);
    if (!date.isValid() || !time.isValid())
        return {};
    int seconds = 0;
    if (offset.size() > 1) {
        const int hours = offset.mid(1, 2).toInt();
        const int minutes = offset.size() > 3 ? offset.right(2).toInt() : 0;
        if (hours > 23 || minutes > 59)
            return {};
        seconds = (hours * 3600 + minutes * 60) * (offset.startsWith(QLatin1Char('-')) ? -1 : 1);
    }
    return QDateTime(date, time, Qt::UTC).addSecs(-seconds + (leap ? 1 : 0));
}

QString instantText(const QDateTime& instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1Char('Z');
}

QString comparableDuration(const QString& duration)
{
    static const QRegularExpression form(QStringLiteral("[.,]([0-9]*)S\\z"));
    const auto match = form.match(duration);
    if (!match.hasMatch())
        return duration;
    QString fraction = match.captured(1).left(2);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return duration.left(match.capturedStart()) + (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction) +
           QLatin1Char('S');
}

} // namespace xapi
