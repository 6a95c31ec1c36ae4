// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datetext.h"

#include <algorithm>

namespace widgets {

namespace {

constexpr int kCentury = 2000;
constexpr int kNoon = 12;
constexpr int kTimeNumbers = 2;
constexpr int kDayNumbers = 3;

// What may stand between numbers without saying anything else: 2026-11-23T14:30, 14h30, 11月23日 14時30分.
const QString kMarks = QStringLiteral("Tth年月日時分时点");

// The short form of the language, with the whole year so that 26 is never 1926, and with numbers only.
QString dayPatternOf(const QLocale& locale)
{
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (pattern.contains(QLatin1StringView("MMM")))
        return QStringLiteral("yyyy-MM-dd");
    if (!pattern.contains(QLatin1StringView("yyyy")))
        pattern.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    return pattern;
}

QString timePatternOf(const QLocale& locale)
{
    return locale.timeFormat(QLocale::ShortFormat).remove(QLatin1StringView(":ss"));
}

QList<DateText::Part> dayOrderOf(const QString& pattern)
{
    QList<std::pair<qsizetype, DateText::Part>> found{{pattern.indexOf(QLatin1Char('y')), DateText::Part::Year},
                                                      {pattern.indexOf(QLatin1Char('M')), DateText::Part::Month},
                                                      {pattern.indexOf(QLatin1Char('d')), DateText::Part::Day}};
    std::ranges::sort(found, {}, [](const auto& each) { return each.first; });
    return {found[0].second, found[1].second, found[2].second};
}

// Takes the first of the words out that stands in the text by itself; nothing is touched without one.
bool takeWord(QString& text, const QStringList& words)
{
    for (const QString& word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); !word.isEmpty() && at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            const qsizetype end = at + word.size();
            if ((at > 0 && text.at(at - 1).isLetter()) || (end < text.size() && text.at(end).isLetter()))
                continue;
            text.replace(at, word.size(), QLatin1Char(' '));
            return true;
        }
    }
    return false;
}

// 1 to 12, and out of the text, when a month stands there by its name; else 0. Names with digits (3月) are numbers.
int takeMonth(QString& text, const QLocale& locale)
{
    for (int month = 1; month <= 12; ++month) {
        QStringList names;
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat})
            names << locale.monthName(month, form) << locale.standaloneMonthName(month, form);
        names.removeIf([](const QString& name) { return !DateText::runs(name).isEmpty(); });
        if (takeWord(text, names))
            return month;
    }
    return 0;
}

// -1: none; 0: before noon; 1: after it.
int takeHalf(QString& text, const QLocale& locale)
{
    const auto forms = [](const QString& own, const char* latin, const char* dotted) {
        return QStringList{own, QString::fromLatin1(latin), QString::fromLatin1(dotted)};
    };
    if (takeWord(text, forms(locale.amText(), "am", "a.m.")))
        return 0;
    return takeWord(text, forms(locale.pmText(), "pm", "p.m.")) ? 1 : -1;
}

int valueOf(QStringView digits)
{
    int value = 0;
    for (const QChar each : digits)
        value = 10 * value + each.digitValue();
    return value;
}

} // namespace

DateText::DateText(Parts parts, const QLocale& locale)
    : m_parts(parts),
      m_locale(locale),
      m_dayPattern(dayPatternOf(locale)),
      m_timePattern(timePatternOf(locale)),
      m_dayOrder(dayOrderOf(m_dayPattern))
{
}

bool DateText::hasHalves() const
{
    return m_parts != Parts::Day && m_timePattern.contains(QLatin1Char('a'), Qt::CaseInsensitive);
}

QString DateText::write(const QDate& day, const QTime& time) const
{
    if ((m_parts != Parts::Time && !day.isValid()) || (m_parts != Parts::Day && !time.isValid()))
        return {};
    QStringList words;
    if (m_parts != Parts::Time)
        words << m_locale.toString(day, m_dayPattern);
    if (m_parts != Parts::Day)
        words << m_locale.toString(time, m_timePattern);
    return words.join(QLatin1Char(' '));
}

QList<DateText::Run> DateText::runs(const QString& text)
{
    QList<Run> found;
    for (int at = 0; at < text.size(); ++at) {
        if (!text.at(at).isDigit())
            continue;
        if (found.isEmpty() || found.back().at + found.back().size != at)
            found.append({at, 0});
        ++found.back().size;
    }
    return found;
}

QList<DateText::Part> DateText::order(const QString& text) const
{
    QList<Part> parts;
    const QList<Run> numbers = runs(text);
    if (m_parts != Parts::Time)
        parts =
            !numbers.isEmpty() && numbers.front().size == 4 ? QList{Part::Year, Part::Month, Part::Day} : m_dayOrder;
    if (m_parts != Parts::Day)
        parts << Part::Hour << Part::Minute;
    return parts.size() == numbers.size() ? parts : QList<Part>();
}

// The numbers of it, where 28032027 and 1430 are several in one.
QList<DateText::Number> DateText::numbers(const QString& text, int dayNumbers) const
{
    QList<Number> found;
    const auto append = [&](QStringView digits) {
        found.append({int(digits.size()), digits.size() > 4 ? -1 : valueOf(digits)});
    };
    const QList<Run> all = runs(text);
    for (const Run& run : all) {
        const QStringView digits = QStringView(text).mid(run.at, run.size);
        if (dayNumbers == kDayNumbers && found.isEmpty() && run.size == 8) {
            qsizetype at = 0;
            for (const Part part : m_dayOrder) {
                const qsizetype size = part == Part::Year ? 4 : 2;
                append(digits.mid(at, size));
                at += size;
            }
        } else if (m_parts != Parts::Day && found.size() == dayNumbers && run.at == all.back().at && run.size == 4) {
            append(digits.first(2));
            append(digits.last(2));
        } else {
            append(digits);
        }
    }
    return found;
}

DateText::Read DateText::read(const QString& text) const
{
    QString rest = text.trimmed();
    if (rest.isEmpty())
        return {Wrong::Empty, {}, {}};
    const int named = m_parts == Parts::Time ? 0 : takeMonth(rest, m_locale);
    const int half = m_parts == Parts::Day ? -1 : takeHalf(rest, m_locale);
    if (std::ranges::any_of(rest, [](QChar each) { return each.isLetter() && !kMarks.contains(each); }))
        return {};
    const int dayNumbers = m_parts == Parts::Time ? 0 : named > 0 ? kDayNumbers - 1 : kDayNumbers;
    const QList<Number> all = numbers(rest, dayNumbers);
    if (all.size() < dayNumbers || (m_parts == Parts::Day && all.size() > dayNumbers))
        return {};
    Read result;
    result.wrong = dayNumbers > 0 ? readDay(all.first(dayNumbers), named, result.day) : Wrong::Nothing;
    if (result.wrong != Wrong::Nothing || m_parts == Parts::Day)
        return result;
    if (all.size() == dayNumbers && dayNumbers > 0 && half < 0)
        result.wrong = Wrong::NoTime;
    else
        result.wrong = readTime(all.mid(dayNumbers), half, result.time);
    return result;
}

DateText::Wrong DateText::readDay(const QList<Number>& numbers, int named, QDate& day) const
{
    QList<Part> order = numbers.front().size == 4 ? QList{Part::Year, Part::Month, Part::Day} : m_dayOrder;
    if (named > 0)
        order.removeOne(Part::Month);
    int year = 0, month = named, number = 0;
    for (int at = 0; at < order.size(); ++at) {
        const auto [size, value] = numbers[at];
        if (order[at] == Part::Year ? size != 2 && size != 4 : size > 2)
            return Wrong::Unread;
        if (order[at] == Part::Year)
            year = size == 2 ? kCentury + value : value;
        else
            (order[at] == Part::Month ? month : number) = value;
    }
    day = QDate(year, month, number);
    return day.isValid() ? Wrong::Nothing : Wrong::NoSuchDay;
}

DateText::Wrong DateText::readTime(QList<Number> numbers, int half, QTime& time) const
{
    if (numbers.size() == 1 && half >= 0)
        numbers.append({2, 0}); // 2 PM
    if (numbers.size() != kTimeNumbers || numbers[0].size > 2 || numbers[1].size != 2)
        return Wrong::Unread;
    int hour = numbers[0].value;
    if ((half == 0 && hour > kNoon) || (half == 1 && hour == 0))
        return Wrong::NoSuchTime;
    if (half < 0 && hasHalves() && hour >= 1 && hour <= kNoon)
        return Wrong::HalfMissing;
    if (half >= 0 && hour <= kNoon)
        hour = hour % kNoon + (half == 1 ? kNoon : 0);
    time = QTime(hour, numbers[1].value);
    return time.isValid() ? Wrong::Nothing : Wrong::NoSuchTime;
}

} // namespace widgets
