// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timewords.h"

#include "app/base/timezones.h"
#include "ui/models/localnames.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace models {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(models::TimeText)
};

qint64 daysBetween(const QDateTime& from, const QDateTime& to)
{
    return from.toLocalTime().date().daysTo(to.toLocalTime().date());
}

bool isComma(QChar c)
{
    return c == QLatin1Char(',') || c == QChar(0x60c);
}

// Without the name of the weekday and what ties it to the rest. By hand, as the dashboard has a date and a regular
// expression would cost its start half a megabyte.
QString withoutWeekday(QString pattern)
{
    const QLatin1StringView day("dddd");
    for (qsizetype from = pattern.indexOf(day); from >= 0; from = pattern.indexOf(day, from)) {
        qsizetype to = from + day.size();
        const bool alone = (from == 0 || !pattern.at(from - 1).isLetterOrNumber()) &&
                           (to == pattern.size() || !pattern.at(to).isLetterOrNumber());
        if (alone) {
            from -= from > 0 && pattern.at(from - 1) == QLatin1Char('\'') ? 1 : 0;
            while (from > 0 && pattern.at(from - 1).isSpace())
                --from;
            from -= from > 0 && isComma(pattern.at(from - 1)) ? 1 : 0;
            to += to < pattern.size() && pattern.at(to) == QLatin1Char('\'') ? 1 : 0;
            to += to < pattern.size() && isComma(pattern.at(to)) ? 1 : 0;
            while (to < pattern.size() && pattern.at(to).isSpace())
                ++to;
        }
        pattern.remove(from, to - from);
    }
    return pattern;
}

// The locale's own order, with the month as a short word and without the day of the week.
QString dayPattern(const QLocale& locale)
{
    QString pattern = withoutWeekday(locale.dateFormat(QLocale::LongFormat));
    pattern.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    return pattern.trimmed();
}

bool isField(const QString& part)
{
    return QStringView(u"dMy").contains(part.front());
}

// Fields of a pattern and what stands between them.
QStringList partsOf(const QString& pattern)
{
    QStringList parts;
    bool quoted = false;
    for (const QChar c : pattern) {
        quoted = quoted != (c == QLatin1Char('\''));
        const bool field = !quoted && QStringView(u"dMy").contains(c);
        const bool goesOn = !parts.isEmpty() && (field ? parts.last().front() == c : !isField(parts.last()));
        if (goesOn)
            parts.last() += c;
        else
            parts.append(c);
    }
    return parts;
}

// A field goes with what ties it to the one before (" 'de' yyyy"), and the first one with what stands behind it
// ("yyyy年").
void dropField(QStringList& parts, QChar letter)
{
    const auto found = std::ranges::find_if(parts, [&](const QString& part) { return part.front() == letter; });
    if (found == parts.end())
        return;
    const auto at = found - parts.begin();
    parts.removeAt(at);
    if (const auto tie = qMax<qsizetype>(0, at - 1); tie < parts.size() && !isField(parts.at(tie)))
        parts.removeAt(tie);
}

// Of what stands beside the weekday no comma, of what ties month and year no word: "29 de nov" is "29 nov" here.
QString shortTie(QString tie, bool atWeekday)
{
    if (const auto quote = tie.indexOf(QLatin1Char('\'')); quote >= 0)
        tie = tie.left(quote) + tie.mid(tie.lastIndexOf(QLatin1Char('\'')) + 1).trimmed();
    return atWeekday ? tie.removeIf(isComma) : tie;
}

// The locale's own order, all of it short; in Japanese the weekday would run into the sign of the day.
QString weekdayPattern(const QLocale& locale, WeekdayForm form)
{
    QStringList parts = partsOf(locale.dateFormat(QLocale::LongFormat));
    if (form != WeekdayForm::WithYear)
        dropField(parts, QLatin1Char('y'));
    if (form == WeekdayForm::WithNumber)
        dropField(parts, QLatin1Char('M'));
    const auto isWeekday = [&](qsizetype i) { return parts.value(i).startsWith(QLatin1StringView("ddd")); };
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString& part = parts[i];
        if (!isField(part))
            part = shortTie(part, isWeekday(i - 1) || isWeekday(i + 1));
        else if (isWeekday(i))
            part = locale.language() == QLocale::Japanese && i > 0 ? QStringLiteral("(ddd)") : QStringLiteral("ddd");
        else if (part.startsWith(QLatin1StringView("MMMM")))
            part.chop(1);
    }
    return parts.join(QString());
}

} // namespace

QString spanWords(const QDateTime& from, const QDateTime& now)
{
    const qint64 seconds = qMax<qint64>(0, from.secsTo(now));
    if (seconds < kMinute)
        return TimeText::tr("moments");
    if (seconds < kHour)
        return TimeText::tr("%n min", nullptr, int(seconds / kMinute));
    if (seconds < 24 * kHour)
        return TimeText::tr("%n h", nullptr, int(seconds / kHour));
    return TimeText::tr("%n day(s)", nullptr, int(qMax<qint64>(1, daysBetween(from, now))));
}

QString agoWords(const QDateTime& at, const QDateTime& now)
{
    if (at.secsTo(now) < kMinute)
        return TimeText::tr("just now");
    if (daysBetween(at, now) > 14)
        return dayWords(at.toLocalTime().date());
    return TimeText::tr("%1 ago").arg(spanWords(at, now));
}

bool isOverdue(const QDateTime& due, const QDateTime& now)
{
    return due.isValid() && due < now;
}

QString dueWords(const QDateTime& due, const QDateTime& now)
{
    const qint64 days = daysBetween(now, due);
    if (isOverdue(due, now))
        return days == 0 ? TimeText::tr("overdue since today") : TimeText::tr("%n day(s) overdue", nullptr, int(-days));
    if (days == 0)
        return TimeText::tr("due today");
    if (days == 1)
        return TimeText::tr("due tomorrow");
    if (days <= 14)
        return TimeText::tr("due in %n day(s)", nullptr, int(days));
    return TimeText::tr("due on %1").arg(dayWords(due.toLocalTime().date()));
}

QString dayWords(const QDate& day)
{
    const QLocale locale;
    return locale.toString(day, dayPattern(locale));
}

QString weekdayWords(const QDate& day, WeekdayForm form)
{
    const QLocale locale;
    return locale.toString(day, weekdayPattern(locale, form));
}

QString monthWords(const QDate& month)
{
    const QLocale locale;
    return TimeText::tr("%1 %2", "heading of a calendar: the month, the year")
        .arg(locale.standaloneMonthName(month.month()), locale.toString(month, QStringLiteral("yyyy")));
}

QString clockWords(const QTime& time)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString momentWords(const QDateTime& at, const QDateTime& now)
{
    const QDateTime local = at.toLocalTime();
    const QString time = clockWords(local.time());
    if (local.date() == now.toLocalTime().date())
        return time;
    return TimeText::tr("%1, %2").arg(dayWords(local.date()), time);
}

QString momentWords(const QDateTime& at, const QStringList& zones)
{
    const QString elsewhere = elsewhereWords(at.toLocalTime(), zones);
    const QString here = momentWords(at, QDateTime());
    return elsewhere.isEmpty() ? here : here + QStringLiteral(" · ") + elsewhere;
}

QString placeWords(const QString& zone)
{
    const QString local = localPlace(zone);
    return local.isEmpty() ? zone.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' ')) : local;
}

QString zoneWords(const QString& zone)
{
    return TimeText::tr("Times are those of %1.", "city, or UTC").arg(apart(placeWords(zone)));
}

QString elsewhereWords(const QDateTime& here, const QStringList& zones)
{
    const QLocale locale;
    QStringList words;
    for (const QString& name : zones) {
        if (name.isEmpty()) // it would be taken for UTC
            continue;
        const QTimeZone zone = base::zoneNamed(name);
        const QDateTime there = zone.isValid() ? here.toTimeZone(zone) : here;
        if (there.offsetFromUtc() == here.offsetFromUtc())
            continue;
        QString clock = clockWords(there.time());
        if (there.date() != here.date())
            clock = locale.toString(there.date(), QStringLiteral("ddd")) + QLatin1Char(' ') + clock;
        words.append(TimeText::tr("%1 in %2", "time, city").arg(clock, apart(placeWords(name))));
    }
    words.removeDuplicates();
    return inLine(words);
}

QString moneyWords(std::optional<double> amount, const QString& currency)
{
    if (!amount)
        return {};
    const QLocale locale;
    const bool whole = qFuzzyCompare(*amount + 1, double(qint64(*amount)) + 1);
    const int decimals = whole ? 0 : 2;
    if (currency.isEmpty())
        return locale.toString(*amount, 'f', decimals);
    QString words = locale.toCurrencyString(*amount, currency, decimals);
    // A pattern that is made for signs has none between: 'EUR640'.
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        if (words[i - 1].isLetter() && words[i].isDigit())
            words.insert(i, QChar(QChar::Nbsp));
    }
    // By itself it would run as the letters of its currency do: the amount, which is first here, would be read last.
    return locale.textDirection() == Qt::RightToLeft ? QChar(0x2067) + words + QChar(0x2069) : words;
}

QString secondsWords(qint64 seconds)
{
    const qint64 size = qAbs(seconds);
    if (size < 2 * kMinute)
        return TimeText::tr("%n s", nullptr, int(size));
    if (size < 2 * kHour)
        return TimeText::tr("%n min", nullptr, int(size / kMinute));
    if (size < 48 * kHour)
        return TimeText::tr("%n h", nullptr, int(size / kHour));
    return TimeText::tr("%n day(s)", nullptr, int(size / (24 * kHour)));
}

} // namespace models
