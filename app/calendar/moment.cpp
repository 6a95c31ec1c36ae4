// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/moment.h"

#include "app/base/timezones.h"

namespace calendar {

namespace {

constexpr qint64 kDay = 86400;
constexpr qint64 kLongestFold = 3 * 3600; // that a clock is set back by
constexpr qint64 kEpoch = 2440588;        // the Julian day number of 1970-01-01

qint64 floorDays(qint64 seconds)
{
    return seconds >= 0 ? seconds / kDay : -((kDay - 1 - seconds) / kDay);
}

// Digits only: toInt() would take a sign or spaces as well.
std::optional<int> digits(const QByteArray& text)
{
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<int> secondsOfDay(const QByteArray& text)
{
    const auto hour = digits(text.left(2));
    const auto minute = digits(text.mid(2, 2));
    const auto second = digits(text.mid(4));
    if (text.size() != 6 || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return *hour * 3600 + *minute * 60 + qMin(*second, 59); // a leap second is the second before it (section 3.3.12)
}

QByteArray padded(qint64 number, int width)
{
    return QByteArray::number(number).rightJustified(width, '0');
}

QByteArray dateText(const QDate& date)
{
    return padded(date.year(), 4) + padded(date.month(), 2) + padded(date.day(), 2);
}

} // namespace

QDate Moment::date() const
{
    return QDate::fromJulianDay(kEpoch + floorDays(local));
}

QTime Moment::time() const
{
    return QTime::fromMSecsSinceStartOfDay(int(local - floorDays(local) * kDay) * 1000);
}

Moment Moment::zoned(const QDate& date, const QTime& time, const QString& zone)
{
    return {zone.isEmpty() ? Form::Floating : Form::Zoned,
            (date.toJulianDay() - kEpoch) * kDay + time.msecsSinceStartOfDay() / 1000, zone};
}

Moment Moment::at(const QDateTime& when, const QString& zone)
{
    const QTimeZone there = base::isZoneName(zone) ? base::zoneNamed(zone) : QTimeZone();
    if (!there.isValid())
        return utc(when.toSecsSinceEpoch());
    const int offset = there.offsetFromUtc(when);
    const int back = there.offsetFromUtc(when.addSecs(-kLongestFold)) - offset;
    if (back > 0 && there.offsetFromUtc(when.addSecs(-back)) == offset + back)
        return utc(when.toSecsSinceEpoch());
    const QDateTime local = when.toTimeZone(there);
    return zoned(local.date(), local.time(), zone);
}

Moment Moment::day(const QDate& date)
{
    return {Form::Date, (date.toJulianDay() - kEpoch) * kDay};
}

std::optional<Moment> momentFrom(const QByteArray& text, const QString& zone)
{
    const auto year = digits(text.left(4));
    const auto month = digits(text.mid(4, 2));
    const auto day = digits(text.mid(6, 2));
    if (text.size() < 8 || !year || !month || !day)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    if (!date.isValid() || *year < 1)
        return std::nullopt;
    Moment moment = Moment::day(date);
    if (text.size() == 8)
        return moment;
    const bool utc = text.endsWith('Z') || text.endsWith('z');
    const auto time = secondsOfDay(text.mid(9, text.size() - 9 - (utc ? 1 : 0)));
    if ((text[8] != 'T' && text[8] != 't') || !time)
        return std::nullopt;
    moment.local += *time;
    moment.form = utc ? Moment::Form::Utc : zone.isEmpty() ? Moment::Form::Floating : Moment::Form::Zoned;
    if (moment.form == Moment::Form::Zoned)
        moment.zone = zone;
    return moment;
}

std::optional<Duration> durationFrom(const QByteArray& text)
{
    const bool negative = text.startsWith('-');
    QByteArray rest = text.mid(negative || text.startsWith('+') ? 1 : 0);
    if (rest.size() < 3 || (rest[0] != 'P' && rest[0] != 'p'))
        return std::nullopt;
    Duration duration;
    bool time = false;
    rest.remove(0, 1);
    while (!rest.isEmpty()) {
        if (rest[0] == 'T' && !time) {
            time = true;
            rest = rest.mid(1);
            if (rest.isEmpty())
                return std::nullopt;
            continue;
        }
        qsizetype length = 0;
        while (length < rest.size() && rest[length] >= '0' && rest[length] <= '9')
            ++length;
        const auto number = digits(rest.left(length));
        const char unit = length < rest.size() ? rest[length] : '\0';
        if (!number)
            return std::nullopt;
        if (!time && unit == 'W')
            duration.days += qint64(*number) * 7;
        else if (!time && unit == 'D')
            duration.days += *number;
        else if (time && (unit == 'H' || unit == 'M' || unit == 'S'))
            duration.seconds += qint64(*number) * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1);
        else
            return std::nullopt;
        rest = rest.mid(length + 1);
    }
    // A thousand years are enough, and nothing overflows.
    if (duration.days > 366'000 || duration.seconds > 366'000 * kDay)
        return std::nullopt;
    return negative ? Duration{-duration.days, -duration.seconds} : duration;
}

std::optional<Period> periodFrom(const QByteArray& text, const QString& zone)
{
    const qsizetype slash = text.indexOf('/');
    if (slash < 0)
        return std::nullopt;
    const auto start = momentFrom(text.left(slash), zone);
    if (!start)
        return std::nullopt;
    if (const auto end = momentFrom(text.mid(slash + 1), zone))
        return Period{*start, *end, std::nullopt};
    if (const auto duration = durationFrom(text.mid(slash + 1)))
        return Period{*start, {}, *duration};
    return std::nullopt;
}

std::optional<int> offsetFrom(const QByteArray& text)
{
    const bool sign = text.startsWith('-') || text.startsWith('+');
    const QByteArray number = sign ? text.mid(1) : text;
    const auto hours = digits(number.left(2));
    const auto minutes = digits(number.mid(2, 2));
    const auto seconds = number.size() == 6 ? digits(number.mid(4)) : std::optional<int>(0);
    if (!sign || (number.size() != 4 && number.size() != 6) || !hours || !minutes || !seconds || *hours > 23 ||
        *minutes > 59 || *seconds > 59)
        return std::nullopt;
    const int total = *hours * 3600 + *minutes * 60 + *seconds;
    return text.startsWith('-') ? -total : total;
}

QByteArray text(const Moment& moment)
{
    if (!moment.isValid())
        return {};
    if (moment.isDate())
        return dateText(moment.date());
    const QTime time = moment.time();
    return dateText(moment.date()) + 'T' + padded(time.hour(), 2) + padded(time.minute(), 2) +
           padded(time.second(), 2) + (moment.form == Moment::Form::Utc ? "Z" : "");
}

QByteArray text(const Duration& duration)
{
    const bool negative = duration.days < 0 || duration.seconds < 0;
    const qint64 days = qAbs(duration.days);
    const qint64 seconds = qAbs(duration.seconds);
    QByteArray out = negative ? "-P" : "P";
    if (days != 0)
        out += QByteArray::number(days) + 'D';
    if (seconds == 0)
        return days != 0 ? out : QByteArray("PT0S");
    out += 'T';
    if (seconds >= 3600)
        out += QByteArray::number(seconds / 3600) + 'H';
    if (seconds % 3600 >= 60)
        out += QByteArray::number(seconds % 3600 / 60) + 'M';
    if (seconds % 60 != 0)
        out += QByteArray::number(seconds % 60) + 'S';
    return out;
}

QByteArray text(const Period& period)
{
    return text(period.start) + '/' + (period.duration ? text(*period.duration) : text(period.end));
}

QByteArray offsetText(int seconds)
{
    const int size = qAbs(seconds);
    QByteArray out = seconds < 0 ? "-" : "+";
    out += padded(size / 3600, 2) + padded(size % 3600 / 60, 2);
    return size % 60 == 0 ? out : out + padded(size % 60, 2);
}

Property momentProperty(const QByteArray& name, const Moment& moment)
{
    Property property{name, {}, text(moment)};
    if (moment.isDate())
        property.setParameter("VALUE", "DATE");
    if (moment.form == Moment::Form::Zoned)
        property.setParameter("TZID", parameterText(moment.zone));
    return property;
}

QString zoneOf(const Property& property)
{
    return parameterString(property.parameter("TZID"));
}

std::optional<Moment> momentOf(const Property& property)
{
    return momentFrom(property.value, zoneOf(property));
}

} // namespace calendar
