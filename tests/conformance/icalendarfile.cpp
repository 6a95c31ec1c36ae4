// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/days.h"
#include "app/calendar/itip.h"
#include "app/calendar/reader.h"
#include "tests/conformance/icalendar.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace conformance {

namespace {

using calendar::Component;
using calendar::Moment;
using calendar::Series;

constexpr qint64 kMostMs = 10'000; // for everything that is done with one file

// $now.year.1:, $uid1:, $email2: …, as CalDAVTester fills them in before it sends a file.
QByteArray filledIn(const QByteArray& text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\$([A-Za-z]+)([0-9.a-zA-Z-]*):"));
    const QString before = QString::fromLatin1(text);
    QString after;
    qsizetype at = 0;
    for (auto matches = placeholder.globalMatch(before); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1) + match.captured(2);
        after += before.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (name.startsWith(QStringLiteral("now.year")))
            after += QString::number(2025 + name.section(u'.', 2, 2).toInt());
        else if (name.startsWith(QStringLiteral("now.month")) || name.startsWith(QStringLiteral("now.day")))
            after += QStringLiteral("06");
        else if (name.startsWith(QStringLiteral("now")))
            after += QStringLiteral("20250606");
        else
            after += QStringLiteral("urn:x-") + name;
    }
    return (after + before.mid(at)).toLatin1();
}

// The content lines of a text, unfolded by other code than the room's.
QList<QByteArray> contentLines(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    QList<QByteArray> lines;
    for (QByteArray line : text.split('\n')) {
        while (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        if ((line[0] == ' ' || line[0] == '\t') && !lines.isEmpty())
            lines.last() += line.mid(1);
        else
            lines += line;
    }
    lines.removeIf([](const QByteArray& line) {
        const QByteArray upper = line.toUpper();
        return upper.startsWith("BEGIN:") || upper.startsWith("END:");
    });
    return lines;
}

bool saysCalendar(const QByteArray& text)
{
    static const QRegularExpression begin(
        QStringLiteral("^(\\x{FEFF}|\\xEF\\xBB\\xBF)?BEGIN:(VCALENDAR|VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE|"
                       "VAVAILABILITY|VALARM)\\s*$"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return begin.match(QString::fromLatin1(text)).hasMatch();
}

void flatten(const Component& component, QList<QByteArray>& lines)
{
    for (const auto& property : component.properties)
        lines += property.original;
    for (const Component& inner : component.components)
        flatten(inner, lines);
}

struct Checks
{
    Outcome& outcome;

    void that(bool good, const char* expected, const QString& seen)
    {
        ++outcome.checks;
        if (good)
            return;
        if (outcome.wrong++ == 0) {
            outcome.expected = QString::fromUtf8(expected);
            outcome.seen = seen.left(300);
        }
    }
};

// Written again, every line is there: in any order of properties against components, and none is new.
void checkWriting(Checks& checks, const QByteArray& text, const calendar::Reading& reading)
{
    QByteArray again;
    QList<QByteArray> kept;
    for (const Component& component : reading.components) {
        again += calendar::written(component);
        flatten(component, kept);
    }
    QList<QByteArray> before = contentLines(text);
    const bool outside = std::any_of(reading.problems.begin(), reading.problems.end(), [](const QString& problem) {
        return problem.contains(QStringLiteral("outside of any component"));
    });
    if (outside)
        before = kept;
    QList<QByteArray> after = contentLines(again);
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    const auto lost = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    checks.that(before == after, "every line again, byte for byte",
                lost.first == before.end() ? QStringLiteral("more lines") : QString::fromUtf8(*lost.first));
    const auto second = calendar::read(again);
    checks.that(second && std::equal(second->components.begin(), second->components.end(), reading.components.begin(),
                                     reading.components.end()),
                "the same when what was written is read",
                second ? QStringLiteral("something else") : second.error().detail);
}

void checkEntries(Checks& checks, const QList<calendar::Entry>& entries)
{
    for (const calendar::Entry& entry : entries) {
        checks.that(calendar::componentFrom(entry) == entry.source, "an entry that nobody changed is its source",
                    entry.uid);
        calendar::Entry changed = entry;
        changed.sequence += 1;
        changed.summary += QStringLiteral(" ✓, changed");
        QList<QByteArray> before;
        QList<QByteArray> after;
        const Component now = calendar::componentFrom(changed);
        flatten(entry.source, before);
        flatten(now, after);
        const auto isOther = [](const QByteArray& line) {
            const QByteArray upper = line.toUpper();
            return line.isEmpty() || upper.startsWith("SEQUENCE") || upper.startsWith("SUMMARY");
        };
        before.removeIf(isOther);
        after.removeIf(isOther);
        const auto back = calendar::read(calendar::written(now));
        const auto again = back ? calendar::entryFrom(back->components.value(0)) : std::nullopt;
        checks.that(before == after && again && again->summary == changed.summary &&
                        again->sequence == changed.sequence,
                    "a changed title and SEQUENCE, and nothing else changed", entry.uid);
    }
}

Moment beginOf(const calendar::Entry& entry)
{
    return entry.start.isValid() || entry.kind != calendar::Entry::Kind::Todo ? entry.start : entry.end;
}

// The first year of a series: in order, none twice, and it begins with what DTSTART says.
void checkSeries(Checks& checks, const Series& series, const calendar::Zones& zones)
{
    const calendar::Entry& first = series.master ? *series.master : series.changed.first();
    const Moment start = beginOf(first);
    if (!start.isValid())
        return;
    const qint64 begin = zones.toUtc(start);
    const auto found = calendar::expand(series, zones, begin, begin + 400 * calendar::kSecondsOfDay);
    const bool dense = !found && found.error().code == QStringLiteral("too-many");
    const bool foreign = !found && found.error().code == QStringLiteral("not-expanded");
    checks.that(found || dense || foreign || found.error().kind == base::Error::Kind::Malformed,
                "occurrences or a reason", found ? QString() : found.error().detail);
    if (!found)
        return;
    bool ordered = true;
    bool lasts = true;
    bool starts = false;
    for (qsizetype i = 0; i < found->size(); ++i) {
        const calendar::Occurrence& one = found->at(i);
        ordered = ordered && (i == 0 || found->at(i - 1).start <= one.start);
        lasts = lasts && one.end >= one.start;
        starts = starts || one.recurrence == start || one.start == begin;
    }
    checks.that(ordered && lasts, "occurrences in order that do not end before they begin", first.uid);
    const bool excepted = !first.exceptions.isEmpty() || !first.exceptionRules.isEmpty();
    checks.that(starts || excepted, "DTSTART among the occurrences", first.uid);
}

void checkMessage(Checks& checks, const Series& series)
{
    if (series.uid.isEmpty() || !series.master || !beginOf(*series.master).isValid())
        return;
    const Component message = calendar::request(series, 4'000'000'000);
    const auto applied = calendar::apply(series, message);
    checks.that(applied && applied->what == calendar::Applied::What::Updated, "a newer REQUEST that updates",
                applied ? applied->reason : applied.error().detail);
    const auto cancelled = calendar::apply(series, calendar::cancel(series, 4'000'000'000));
    checks.that(cancelled && cancelled->series.master && cancelled->series.master->isCancelled(),
                "a CANCEL that calls the series off", cancelled ? cancelled->reason : cancelled.error().detail);
}

// A file for an IANA zone that says until when it is right (or for ever) agrees with the system's data when it was
// made.
void checkZones(Checks& checks, const Component& top, const calendar::Zones& zones)
{
    QList<Component> all = top.components;
    all += top;
    for (const Component& component : std::as_const(all)) {
        const auto* id = component.name == "VTIMEZONE" ? component.find("TZID") : nullptr;
        const auto* place = component.find("X-LIC-LOCATION");
        const auto* made = component.find("LAST-MODIFIED");
        if (!id || !place || !made || component.find("TZUNTIL"))
            continue;
        const auto when = calendar::momentOf(*made);
        const QString name = calendar::unescaped(place->value);
        const QString tzid = calendar::unescaped(id->value);
        if (!when || !tzid.startsWith(u'/') || calendar::ianaName(name).isEmpty())
            continue;
        const calendar::Zones system;
        for (int month = 0; month < 24; ++month) {
            const qint64 at = when->local + month * 30 * calendar::kSecondsOfDay;
            checks.that(zones.offsetAt(at, tzid) == system.offsetAt(at, name), "the offset of the system's zone data",
                        QStringLiteral("%1 after %2 months: %3").arg(name).arg(month).arg(zones.offsetAt(at, tzid)));
        }
    }
}

// Whether there was an entry or a zone in it: in a file without any, everything is right.
bool checkReading(Checks& checks, const QByteArray& text, const calendar::Reading& reading)
{
    checkWriting(checks, text, reading);
    bool any = false;
    for (const Component& top : reading.components) {
        calendar::Zones zones(QStringLiteral("Europe/Berlin"));
        zones.add(top);
        checkZones(checks, top, zones);
        const QList<calendar::Entry> entries = calendar::entriesOf(top);
        any = any || !top.components.isEmpty() || top.name != "VCALENDAR";
        checkEntries(checks, entries);
        for (const Series& series : calendar::seriesOf(entries)) {
            checkSeries(checks, series, zones);
            checkMessage(checks, series);
        }
    }
    return any;
}

// The twin has what is left when lines that nobody understands are dropped.
void checkTwin(Checks& checks, const calendar::Reading& reading, const QByteArray& expected)
{
    QList<QByteArray> understood;
    const std::function<void(const Component&)> collect = [&](const Component& component) {
        for (const auto& property : component.properties) {
            if (property.understood)
                understood += property.original;
        }
        for (const Component& inner : component.components)
            collect(inner);
    };
    for (const Component& component : reading.components)
        collect(component);
    QList<QByteArray> wanted = contentLines(expected);
    std::sort(wanted.begin(), wanted.end());
    std::sort(understood.begin(), understood.end());
    const bool all = std::includes(understood.begin(), understood.end(), wanted.begin(), wanted.end());
    checks.that(all, "every line of the expected output understood",
                QString::fromUtf8(understood.join("\n")).left(200));
}

} // namespace

Outcome runCalendarFile(const QString& id, const QByteArray& raw, const QByteArray& expected)
{
    Outcome outcome{id, false, {}, {}, 0, 0};
    Checks checks{outcome};
    QElapsedTimer timer;
    timer.start();
    const QByteArray text = id.contains(QStringLiteral("caldavtester")) ? filledIn(raw) : raw;
    const auto reading = calendar::read(text);
    const bool known = saysCalendar(text);
    const QString code = reading ? QString() : reading.error().code;
    const bool refusedWell = code == QStringLiteral("not-icalendar");
    // What was made to break programs nests without end; that many components are in no calendar.
    const bool tooDeep = code == QStringLiteral("too-deep") && raw.toUpper().count("\nBEGIN:") > 32;
    checks.that(known ? reading || tooDeep : refusedWell, known ? "a calendar" : "refused: not-icalendar",
                reading ? QStringLiteral("taken") : reading.error().detail);
    if (reading) {
        outcome.skipped = !checkReading(checks, text, *reading);
        if (!expected.isEmpty())
            checkTwin(checks, *reading, expected);
    }
    checks.that(timer.elapsed() < kMostMs, "done in ten seconds", QStringLiteral("%1 ms").arg(timer.elapsed()));
    outcome.passed = outcome.wrong == 0;
    return outcome;
}

} // namespace conformance
