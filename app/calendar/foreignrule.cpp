// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/foreignrule.h"

#include "app/base/module.h"
#include "app/calendar/icalmodule.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace calendar {

namespace {

constexpr int kFirstYear = 1900; // what libical makes of other calendars before is guessed
constexpr int kFinalYear = 2500;
constexpr int kMostInterval = 12;
constexpr int kMostCount = 100;
constexpr int kYearsWalked = 10; // where libical cannot begin at the window
constexpr int kMostNumbers = 31;
constexpr int kSureDay = 28; // each month of each calendar has it, but for the 13th of some
constexpr int kShortDay = 5; // which has this one
constexpr int kSureWeek = 4;

using Parts = QHash<QByteArray, QByteArray>;

Parts partsOf(const QByteArray& rule)
{
    Parts parts;
    for (const QByteArray& part : rule.toUpper().split(';')) {
        const qsizetype is = part.indexOf('=');
        parts.insert(part.left(is).trimmed(), part.mid(is + 1).trimmed());
    }
    return parts;
}

QList<QByteArray> listIn(const Parts& parts, const char* key)
{
    const QByteArray value = parts.value(key);
    return value.isEmpty() ? QList<QByteArray>() : value.split(',');
}

bool skips(const Parts& parts)
{
    return parts.value("SKIP") == "FORWARD" || parts.value("SKIP") == "BACKWARD";
}

// Those whose years libical gets right; in others (eras) it may stand still.
bool isKnownScale(const QByteArray& scale)
{
    static const QSet<QByteArray> kScales{"CHINESE", "DANGI",   "HEBREW",        "COPTIC",       "ETHIOPIC",
                                          "ETHIOAA", "ISLAMIC", "ISLAMIC-CIVIL", "ISLAMIC-TBLA", "ISLAMIC-UMALQURA",
                                          "PERSIAN", "INDIAN",  "BUDDHIST",      "GREGORIAN"};
    return kScales.contains(scale);
}

// Their years are numbered in cycles: libical goes on from another one when it counts by twos.
bool isOfCycles(const QByteArray& scale)
{
    return scale == "CHINESE" || scale == "DANGI";
}

bool hasThirteen(const Parts& parts)
{
    static const QSet<QByteArray> kThirteen{"COPTIC", "ETHIOPIC", "ETHIOAA"};
    return kThirteen.contains(parts.value("RSCALE"));
}

// Days of a month that come each time, 'last' being the last sure one.
bool daysCome(const QList<QByteArray>& days, int last, bool skip)
{
    return std::ranges::all_of(days, [&](const QByteArray& one) {
        const int day = one.toInt();
        return day != 0 && qAbs(day) <= (skip && day > 0 ? 31 : last);
    });
}

bool weekdaysCome(const QList<QByteArray>& days)
{
    static const QSet<QByteArray> kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return std::ranges::all_of(days, [&](const QByteArray& one) {
        const QByteArray nth = one.chopped(qMin(qsizetype(2), one.size()));
        bool number = true;
        const int week = nth.isEmpty() ? 1 : nth.toInt(&number);
        return kDays.contains(one.right(2)) && number && week != 0 && qAbs(week) <= kSureWeek;
    });
}

// A leap month comes every few years, where every year is looked at; the first and the last ones next to never.
bool leapComes(const Parts& parts, const QByteArray& month, int interval)
{
    const int number = month.chopped(1).toInt();
    const QByteArray scale = parts.value("RSCALE");
    const bool rare = scale == "HEBREW" ? number != 5 : number < 2 || number > 10;
    const bool leaps = scale == "HEBREW" || isOfCycles(scale);
    return leaps && number >= 1 && number <= 12 && (skips(parts) || (!rare && interval == 1));
}

bool monthsCome(const Parts& parts, const QList<QByteArray>& months, int interval)
{
    return std::ranges::all_of(months, [&](const QByteArray& one) {
        if (one.endsWith('L'))
            return months.size() == 1 && leapComes(parts, one, interval);
        const int month = one.toInt();
        return month >= 1 && (month <= 12 || (month == 13 && hasThirteen(parts)));
    });
}

bool isOneOfThese(const Parts& parts)
{
    static const QSet<QByteArray> kKnown{"RSCALE", "SKIP", "FREQ",    "INTERVAL",   "COUNT",
                                         "UNTIL",  "WKST", "BYMONTH", "BYMONTHDAY", "BYDAY"};
    return std::ranges::all_of(parts.keys(), [&](const QByteArray& key) { return kKnown.contains(key); });
}

// Whether it comes about, again and again, within some years each time.
bool comes(const Parts& parts, const Moment& start)
{
    const bool yearly = parts.value("FREQ") == "YEARLY";
    const int interval = parts.value("INTERVAL", "1").toInt();
    const int year = start.date().year();
    if (!isOneOfThese(parts) || !isKnownScale(parts.value("RSCALE")) || (!yearly && parts.value("FREQ") != "MONTHLY") ||
        interval < 1 || interval > kMostInterval || parts.value("COUNT").toLongLong() > kMostCount ||
        year < kFirstYear || year > kFinalYear)
        return false;
    if (interval > 1 && isOfCycles(parts.value("RSCALE")))
        return false;
    const QList<QByteArray> months = listIn(parts, "BYMONTH");
    const QList<QByteArray> days = listIn(parts, "BYMONTHDAY");
    const QList<QByteArray> weekdays = listIn(parts, "BYDAY");
    if (std::max({months.size(), days.size(), weekdays.size()}) > kMostNumbers)
        return false;
    // The 13th on a Friday; the months of some of a year's.
    if ((!days.isEmpty() && !weekdays.isEmpty()) || (!yearly && !months.isEmpty()))
        return false;
    const bool skip = skips(parts);
    const bool shortMonth = months.contains("13");
    const bool startsDay = days.isEmpty() && weekdays.isEmpty(); // the day is that of the start, whichever that is
    // The start's own date comes again in its own month; in others only where it is moved.
    if (startsDay && !skip && (!months.isEmpty() || (yearly && interval > 1)))
        return false;
    return monthsCome(parts, months, interval) && daysCome(days, shortMonth ? kShortDay : kSureDay, skip) &&
           weekdaysCome(weekdays) && (!shortMonth || !days.isEmpty());
}

tl::unexpected<base::Error> notExpanded(const QByteArray& rule)
{
    base::Error error{base::Error::Kind::Rejected, QString::fromUtf8(rule.left(100)), 0, {}, 0};
    error.code = QStringLiteral("not-expanded");
    return base::failure(error);
}

} // namespace

base::Result<QList<Moment>> foreignInstances(const QByteArray& rule, const Moment& start, int most,
                                             const ForeignWindow& window)
{
    const Parts parts = partsOf(rule);
    if (!comes(parts, start))
        return notExpanded(rule);
    // It counts from the start, or every second year: only libical knows on what that falls.
    const bool walks = parts.contains("COUNT") || parts.value("INTERVAL", "1").toInt() > 1;
    if (walks && window.from.isValid() && window.from.date().addYears(-kYearsWalked) > start.date())
        return notExpanded(rule);
    const auto module =
        base::moduleFunction<decltype(lxcpForeignInstances)>(QStringLiteral("icalendar"), "lxcpForeignInstances");
    if (!module)
        return base::failure(module.error());
    const QByteArray from = walks || !window.from.isValid() ? QByteArray() : text(window.from);
    QList<QByteArray> texts;
    if (!(*module)(rule, text(start), from, window.to.isValid() ? text(window.to) : QByteArray(), most, &texts))
        return notExpanded(rule);
    QList<Moment> found;
    for (const QByteArray& one : texts) {
        if (const auto moment = momentFrom(one, start.zone))
            found += *moment;
    }
    return found;
}

} // namespace calendar
