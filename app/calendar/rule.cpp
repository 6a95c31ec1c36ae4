// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/rule.h"

#include <QSet>

#include <algorithm>

namespace calendar {

namespace {

using Frequency = Rule::Frequency;

const QList<QByteArray> kFrequencies{"SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
const QList<QByteArray> kWeekdays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

std::optional<int> signedNumber(const QByteArray& written)
{
    const bool negative = written.startsWith('-');
    const QByteArray text = negative || written.startsWith('+') ? written.mid(1) : written;
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return negative ? -number : number;
}

// Numbers from `least` to `most`; with `both`, also those below zero, but not zero.
bool readNumbers(QList<int>& into, const QByteArray& text, int least, int most, bool both)
{
    for (const QByteArray& part : text.split(',')) {
        const auto number = signedNumber(part);
        if (!number || (!both && *number < 0) || qAbs(*number) < least || qAbs(*number) > most)
            return false;
        into += *number;
    }
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
    return true;
}

bool readDays(QList<Rule::Day>& into, const QByteArray& text)
{
    for (const QByteArray& part : text.split(',')) {
        const qsizetype weekday = kWeekdays.indexOf(part.right(2));
        const QByteArray before = part.chopped(qMin(qsizetype(2), part.size()));
        const auto nth = before.isEmpty() ? std::optional<int>(0) : signedNumber(before);
        if (weekday < 0 || !nth || qAbs(*nth) > 53 || (*nth == 0 && !before.isEmpty()))
            return false;
        const Rule::Day day{*nth, int(weekday) + 1};
        if (!into.contains(day))
            into += day;
    }
    return true;
}

bool readUntil(Rule& rule, const QByteArray& value)
{
    rule.until = momentFrom(value);
    return rule.until.has_value();
}

bool readPositive(qint64& into, const QByteArray& value)
{
    const auto number = signedNumber(value);
    if (!number || *number < 1)
        return false;
    into = *number;
    return true;
}

bool readPart(Rule& rule, const QByteArray& key, const QByteArray& value)
{
    qint64 number = 0;
    if (key == "FREQ") {
        const qsizetype which = kFrequencies.indexOf(value);
        rule.frequency = Frequency(which);
        return which >= 0;
    }
    if (key == "INTERVAL") {
        const bool good = readPositive(number, value);
        rule.interval = int(number);
        return good;
    }
    if (key == "WKST") {
        rule.weekStart = int(kWeekdays.indexOf(value)) + 1;
        return rule.weekStart > 0;
    }
    if (key == "COUNT")
        return readPositive(rule.count, value);
    if (key == "UNTIL")
        return readUntil(rule, value);
    if (key == "BYDAY")
        return readDays(rule.days, value);
    if (key == "BYSECOND")
        return readNumbers(rule.seconds, value, 0, 60, false);
    if (key == "BYMINUTE")
        return readNumbers(rule.minutes, value, 0, 59, false);
    if (key == "BYHOUR")
        return readNumbers(rule.hours, value, 0, 23, false);
    if (key == "BYMONTHDAY")
        return readNumbers(rule.monthDays, value, 1, 31, true);
    if (key == "BYYEARDAY")
        return readNumbers(rule.yearDays, value, 1, 366, true);
    if (key == "BYWEEKNO")
        return readNumbers(rule.weeks, value, 1, 53, true);
    if (key == "BYMONTH")
        return readNumbers(rule.months, value, 1, 12, false);
    if (key == "BYSETPOS")
        return readNumbers(rule.positions, value, 1, 366, true);
    return key.startsWith("X-");
}

QString forbidden(const Rule& rule)
{
    const Frequency frequency = rule.frequency;
    if (!rule.weeks.isEmpty() && frequency != Frequency::Yearly)
        return QStringLiteral("BYWEEKNO is for YEARLY");
    if (!rule.yearDays.isEmpty() && frequency >= Frequency::Daily && frequency <= Frequency::Monthly)
        return QStringLiteral("BYYEARDAY is not for DAILY, WEEKLY and MONTHLY");
    if (!rule.monthDays.isEmpty() && frequency == Frequency::Weekly)
        return QStringLiteral("BYMONTHDAY is not for WEEKLY");
    return {};
}

} // namespace

base::Result<Rule> ruleFrom(const QByteArray& text)
{
    const auto malformed = [&](const QString& why) {
        return base::failure(base::Error::Kind::Malformed,
                             QStringLiteral("%1: %2").arg(QString::fromUtf8(text.left(100)), why));
    };
    Rule rule;
    QSet<QByteArray> seen;
    bool foreign = false;
    for (const QByteArray& part : text.toUpper().split(';')) {
        if (part.isEmpty())
            continue;
        const qsizetype is = part.indexOf('=');
        const QByteArray key = part.left(qMax(qsizetype(0), is)).trimmed();
        const QByteArray value = part.mid(is + 1).trimmed();
        if (is < 1 || seen.contains(key))
            return malformed(QStringLiteral("'%1'").arg(QString::fromUtf8(part)));
        seen.insert(key);
        if (key == "RSCALE" || key == "SKIP")
            foreign = foreign || (value != "GREGORIAN" && value != "OMIT");
        else if (key == "BYMONTH" && value.contains('L'))
            foreign = true; // a leap month
        else if (!readPart(rule, key, value) && !(seen.contains("RSCALE") && key.startsWith("BY")))
            return malformed(QStringLiteral("'%1'").arg(QString::fromUtf8(part)));
    }
    if (!seen.contains("FREQ"))
        return malformed(QStringLiteral("no FREQ"));
    if (const QString why = forbidden(rule); !why.isEmpty())
        return malformed(why);
    // Where a number before a day has no meaning, it has none (section 3.3.10).
    if (rule.frequency < Frequency::Monthly || !rule.weeks.isEmpty()) {
        for (Rule::Day& day : rule.days)
            day.nth = 0;
    }
    // Days and weeks are the same in all calendars.
    const bool asEverywhere = rule.frequency <= Frequency::Weekly && !seen.contains("BYMONTH") &&
                              !seen.contains("BYMONTHDAY") && !seen.contains("BYYEARDAY");
    if (foreign && !asEverywhere)
        rule.foreign = text;
    return rule;
}

} // namespace calendar
