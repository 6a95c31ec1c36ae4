// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/cmitypes.h"

#include "app/learning/scorm/languages.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace scorm {

namespace {

constexpr qint64 kMinute = 6000, kHour = 60 * kMinute, kDay = 24 * kHour;

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DontCaptureOption);
}

qint64 hundredthsOf(QString fraction)
{
    return fraction.leftJustified(2, u'0').left(2).toLongLong();
}

bool isUriCharacter(QChar c)
{
    static const QString others = QStringLiteral("-_.!~*'();/?:@&=+$,#%");
    if (c.unicode() > 127)
        return !c.isSpace() && c.isPrint();
    return c.isLetterOrNumber() || others.contains(c);
}

bool hasWholeEscapes(const QString& text)
{
    static const QRegularExpression broken(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    return !broken.match(text).hasMatch();
}

// A scheme is one when a colon stands before any slash, question mark or hash (RFC 3986 section 4.2).
bool hasGoodScheme(const QString& text)
{
    static const QRegularExpression first(QStringLiteral("[:/?#]"));
    static const QRegularExpression scheme = whole(QStringLiteral("[A-Za-z][A-Za-z0-9+.-]*"));
    static const QRegularExpression urn = whole(QStringLiteral("[Uu][Rr][Nn]:[A-Za-z0-9][A-Za-z0-9-]{0,31}:.+"));
    const qsizetype at = text.indexOf(first);
    if (at < 0 || text.at(at) != u':')
        return true;
    const QString name = text.left(at);
    if (!scheme.match(name).hasMatch() || at + 1 == text.size())
        return false;
    return name.compare(QLatin1String("urn"), Qt::CaseInsensitive) != 0 || urn.match(text).hasMatch();
}

} // namespace

std::optional<double> toReal(const QString& text)
{
    static const QRegularExpression form = whole(QStringLiteral("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return text.toDouble();
}

bool isTimestamp(const QString& text)
{
    // Each part needs all that stand before it; a zone needs a fraction of a second.
    static const QRegularExpression form =
        whole(QStringLiteral("(19[7-9]\\d|20[0-2]\\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-"
                             "3])(:[0-5]\\d(:[0-5]\\d"
                             "(\\.\\d{1,2}(Z|[+-]([01]\\d|2[0-3])(:[0-5]\\d)?)?)?)?)?)?)?)?"));
    if (!form.match(text).hasMatch())
        return false;
    return text.size() < 10 || QDate::fromString(text.left(10), Qt::ISODate).isValid();
}

bool isIdentifier(const QString& text)
{
    if (text.trimmed().isEmpty() || !std::all_of(text.begin(), text.end(), isUriCharacter))
        return false;
    return hasWholeEscapes(text) && text.count(u'#') <= 1 && hasGoodScheme(text);
}

bool isLocalizedText(const QString& text)
{
    static const QLatin1String prefix("{lang=");
    if (!text.startsWith(prefix))
        return true;
    const qsizetype end = text.indexOf(u'}');
    return end > 0 && isLanguageTag(text.mid(prefix.size(), end - prefix.size()));
}

std::optional<qint64> fromPeriod(const QString& text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("P(?=[\\dT])(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?(?:(\\d{1,9})D)?"
                       "(?:T(?=\\d)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:\\.(\\d{1,2}))?S)?)?")));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int index) { return match.captured(index).toLongLong(); };
    return part(1) * 365 * kDay + part(2) * 30 * kDay + part(3) * kDay + part(4) * kHour + part(5) * kMinute +
           part(6) * 100 + hundredthsOf(match.captured(7));
}

QString toPeriod(qint64 hundredths)
{
    if (hundredths <= 0)
        return QStringLiteral("PT0H0M0S");
    const qint64 days = hundredths / kDay, hours = hundredths % kDay / kHour;
    const qint64 minutes = hundredths % kHour / kMinute, rest = hundredths % kMinute;
    QString text = QStringLiteral("P");
    if (days)
        text += QStringLiteral("%1D").arg(days);
    if (hundredths % kDay)
        text += u'T';
    if (hours)
        text += QStringLiteral("%1H").arg(hours);
    if (minutes)
        text += QStringLiteral("%1M").arg(minutes);
    if (rest) {
        text += QString::number(rest / 100);
        if (rest % 100)
            text += QStringLiteral(".%1").arg(rest % 100, 2, 10, QLatin1Char('0'));
        text += u'S';
    }
    return text;
}

std::optional<qint64> fromTimespan(const QString& text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(\\d{2,4}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,2}))?")));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * kHour + match.captured(2).toLongLong() * kMinute +
           match.captured(3).toLongLong() * 100 + hundredthsOf(match.captured(4));
}

QString toTimespan(qint64 hundredths)
{
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(qMin<qint64>(hundredths / kHour, 9999), 4, 10, QLatin1Char('0'))
                       .arg(two(hundredths % kHour / kMinute), two(hundredths % kMinute / 100));
    if (hundredths % 100)
        text += u'.' + two(hundredths % 100);
    return text;
}

} // namespace scorm
