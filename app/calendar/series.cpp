// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/series.h"

#include "app/calendar/days.h"
#include "app/calendar/expander.h"
#include "app/calendar/foreignrule.h"

#include <QSet>

#include <algorithm>

namespace calendar {

namespace {

struct Instance
{
    Moment start;
    std::optional<qint64> seconds{}; // RDATE with a period: its own length
};

// Adds days on the clock and seconds in time (RFC 5545 section 3.3.6).
qint64 endOf(const Zones& zones, const Moment& start, const Duration& duration)
{
    Moment moved = start;
    moved.local += duration.days * kSecondsOfDay;
    return zones.toUtc(moved) + duration.seconds;
}

// How long an entry lasts, from a start that need not be its own.
qint64 endFrom(const Zones& zones, const Entry& entry, const Moment& start)
{
    const qint64 begin = zones.toUtc(start);
    if (entry.duration)
        return qMax(begin, endOf(zones, start, *entry.duration));
    if (entry.start.isValid() && entry.end.isValid()) {
        // Days have their own length, hours are exact (section 3.8.5.3).
        if (entry.start.isDate() && start.isDate())
            return qMax(begin, endOf(zones, start, {(entry.end.local - entry.start.local) / kSecondsOfDay, 0}));
        return begin + qMax(qint64(0), zones.toUtc(entry.end) - zones.toUtc(entry.start));
    }
    if (start.isDate() && entry.kind != Entry::Kind::Todo)
        return endOf(zones, start, {1, 0});
    return begin;
}

Moment startOf(const Entry& entry)
{
    return entry.start.isValid() || entry.kind != Entry::Kind::Todo ? entry.start : entry.end;
}

base::Error tooMany(const QString& uid)
{
    base::Error error{base::Error::Kind::Rejected, QStringLiteral("series %1").arg(uid.left(100)), 0, {}, 0};
    error.code = QStringLiteral("too-many");
    return error;
}

class Expansion
{
public:
    Expansion(const Series& series, const Zones& zones, qint64 from, qint64 to, const ExpandLimits& limits)
        : m_series(series), m_zones(zones), m_from(from), m_to(to), m_limits(limits)
    {
    }

    base::Result<QList<Occurrence>> run()
    {
        widen();
        if (m_series.master && startOf(*m_series.master).isValid()) {
            if (const auto error = collect(*m_series.master))
                return base::failure(*error);
        }
        for (const Instance& instance : std::as_const(m_instances))
            addInstance(instance);
        addOrphans();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Occurrence& a, const Occurrence& b) { return a.start < b.start; });
        if (m_found.size() > m_limits.occurrences)
            return base::failure(tooMany(m_series.uid));
        return std::move(m_found);
    }

private:
    // A changed instance may have been moved into the window from outside, by as much as it was moved; and an instance
    // that began before the window may still last.
    void widen()
    {
        qint64 moved = 0;
        for (const Entry& entry : m_series.changed)
            moved = qMax(moved, qAbs(m_zones.toUtc(startOf(entry)) - m_zones.toUtc(entry.recurrence)));
        qint64 lasting = 0;
        for (const Entry& entry : m_series.changed)
            lasting = qMax(lasting, lengthOf(entry));
        if (m_series.master)
            lasting = qMax(lasting, lengthOf(*m_series.master));
        m_wideFrom = m_from - moved - lasting - 2 * kSecondsOfDay;
        m_wideTo = m_to + moved + 2 * kSecondsOfDay;
    }

    qint64 lengthOf(const Entry& entry) const
    {
        const Moment start = startOf(entry);
        return endFrom(m_zones, entry, start) - m_zones.toUtc(start);
    }

    std::optional<base::Error> collect(const Entry& master)
    {
        const Moment start = startOf(master);
        add({start});
        for (const QByteArray& text : master.rules) {
            if (const auto error = addRule(text, start, false))
                return error;
        }
        for (const Period& date : master.dates) {
            Instance instance{date.start};
            if (date.duration)
                instance.seconds = endOf(m_zones, date.start, *date.duration) - m_zones.toUtc(date.start);
            else if (date.end.isValid())
                instance.seconds = m_zones.toUtc(date.end) - m_zones.toUtc(date.start);
            add(instance);
        }
        for (const QByteArray& text : master.exceptionRules) {
            if (const auto error = addRule(text, start, true))
                return error;
        }
        for (const Moment& moment : master.exceptions) {
            if (moment.isDate() && !start.isDate())
                m_exceptDays.insert(dayOf(moment.local));
            else
                m_except.insert(m_zones.toUtc(moment));
        }
        m_instances.removeIf([&](const Instance& one) {
            return m_except.contains(m_zones.toUtc(one.start)) || m_exceptDays.contains(dayOf(one.start.local));
        });
        return std::nullopt;
    }

    void add(const Instance& instance)
    {
        const qint64 utc = m_zones.toUtc(instance.start);
        if (m_seen.contains(utc))
            return;
        m_seen.insert(utc);
        m_instances += instance;
    }

    std::optional<base::Error> addRule(const QByteArray& text, const Moment& start, bool except)
    {
        auto rule = ruleFrom(text);
        if (!rule)
            return rule.error();
        const auto take = [&](const Moment& moment) {
            if (except)
                m_except.insert(m_zones.toUtc(moment));
            else
                add({moment});
        };
        if (!rule->foreign.isEmpty()) {
            const auto on = [&](qint64 utc) {
                return Moment{start.form, m_zones.fromUtc(utc, start).local, start.zone};
            };
            const auto found = foreignInstances(text, start, m_limits.occurrences + 1,
                                                {on(m_wideFrom - kSecondsOfDay), on(m_wideTo + kSecondsOfDay)});
            if (!found)
                return found.error();
            if (found->size() > m_limits.occurrences)
                return tooMany(m_series.uid);
            for (const Moment& moment : *found)
                take(moment);
            return std::nullopt;
        }
        // What comes after the window need not be looked for.
        qint64 until = m_zones.fromUtc(m_wideTo, start).local + kSecondsOfDay;
        if (rule->until)
            until = qMin(until, untilOn(start, *rule->until));
        const auto exists = [&](qint64 local) { return m_zones.exists({start.form, local, start.zone}); };
        Expander expander(*rule, start, until, exists, m_limits.steps);
        expander.skipTo(m_wideFrom - 2 * kSecondsOfDay);
        // DTSTART is the first instance and counts, whether the rule says it or not (section 3.8.5.3).
        qint64 left = rule->count;
        int taken = 0;
        bool first = true;
        while (const auto next = expander.next()) {
            if (rule->count > 0 && first && *next != start.local)
                --left;
            first = false;
            const Moment moment{start.form, *next, start.zone};
            const qint64 utc = m_zones.toUtc(moment);
            if (utc > m_wideTo || (rule->count > 0 && left-- <= 0))
                return std::nullopt;
            if (utc < m_wideFrom)
                continue;
            if (++taken > m_limits.occurrences)
                return tooMany(m_series.uid);
            take(moment);
        }
        if (expander.gaveUp())
            return tooMany(m_series.uid);
        return std::nullopt;
    }

    // UNTIL on the clock of the start. A day is meant to its end.
    qint64 untilOn(const Moment& start, const Moment& until) const
    {
        if (until.isDate())
            return until.local + kSecondsOfDay - 1;
        if (until.form == Moment::Form::Utc && start.form == Moment::Form::Zoned)
            return m_zones.fromUtc(until.local, start).local;
        return until.local;
    }

    void addInstance(const Instance& instance)
    {
        const qint64 utc = m_zones.toUtc(instance.start);
        Occurrence occurrence{utc, 0, instance.start.isDate(), instance.start, {}, -1};
        if (m_series.master->recurs() || !m_series.changed.isEmpty())
            occurrence.recurrence = instance.start;
        const int change = changeFor(instance.start, utc);
        const Entry& entry = change >= 0 ? m_series.changed[change] : *m_series.master;
        occurrence.change = change;
        if (change >= 0) {
            occurrence.local = moved(entry, instance.start, utc);
            occurrence.allDay = occurrence.local.isDate();
            occurrence.start = m_zones.toUtc(occurrence.local);
            m_used.insert(change);
        }
        occurrence.end = instance.seconds && change < 0 ? utc + qMax(qint64(0), *instance.seconds)
                                                        : endFrom(m_zones, entry, occurrence.local);
        keep(occurrence);
    }

    // Where an instance goes by an entry that changes it: where the entry says, or as far from it as it was.
    Moment moved(const Entry& entry, const Moment& instance, qint64 utc) const
    {
        const Moment start = startOf(entry);
        if (!start.isValid())
            return instance;
        const qint64 named = m_zones.toUtc(entry.recurrence);
        if (!entry.andFuture || named == utc || (entry.recurrence.isDate() && entry.recurrence.local == instance.local))
            return start;
        const Moment was = m_zones.fromUtc(named, start);
        Moment there = m_zones.fromUtc(utc, start);
        there.local += start.local - was.local;
        return there;
    }

    int changeFor(const Moment& instance, qint64 utc) const
    {
        int best = -1;
        qint64 bestFrom = 0;
        for (int i = 0; i < m_series.changed.size(); ++i) {
            const Entry& entry = m_series.changed[i];
            const qint64 named = m_zones.toUtc(entry.recurrence);
            const bool same = named == utc || (entry.recurrence.isDate() && !instance.isDate() &&
                                               dayOf(entry.recurrence.local) == dayOf(instance.local));
            if (same)
                return i;
            if (entry.andFuture && named < utc && (best < 0 || named > bestFrom)) {
                best = i;
                bestFrom = named;
            }
        }
        return best;
    }

    // Changes of instances that are not in the series (or whose series somebody else has).
    void addOrphans()
    {
        for (int i = 0; i < m_series.changed.size(); ++i) {
            const Entry& entry = m_series.changed[i];
            const Moment start = startOf(entry);
            if (m_used.contains(i) || !start.isValid() || m_except.contains(m_zones.toUtc(entry.recurrence)))
                continue;
            keep({m_zones.toUtc(start), endFrom(m_zones, entry, start), start.isDate(), start, entry.recurrence, i});
        }
    }

    void keep(const Occurrence& occurrence)
    {
        const bool instant = occurrence.end == occurrence.start;
        const bool lasts = occurrence.end > m_from || (instant && occurrence.end == m_from);
        if (lasts && occurrence.start < m_to)
            m_found += occurrence;
    }

    const Series& m_series;
    const Zones& m_zones;
    qint64 m_from, m_to;
    const ExpandLimits& m_limits;
    qint64 m_wideFrom = 0, m_wideTo = 0;
    QList<Instance> m_instances;
    QSet<qint64> m_seen, m_except, m_exceptDays;
    QSet<int> m_used;
    QList<Occurrence> m_found;
};

bool isNewer(const Entry& a, const Entry& b)
{
    return a.sequence != b.sequence ? a.sequence > b.sequence : a.stamp.local > b.stamp.local;
}

} // namespace

QList<Series> seriesOf(const QList<Entry>& entries)
{
    QList<Series> all;
    QHash<QString, qsizetype> places;
    for (const Entry& entry : entries) {
        const auto known = entry.uid.isEmpty() ? places.constEnd() : places.constFind(entry.uid);
        qsizetype at = all.size();
        if (known != places.constEnd()) {
            at = *known;
        } else {
            all += Series{entry.uid};
            if (!entry.uid.isEmpty())
                places.insert(entry.uid, at);
        }
        Series& series = all[at];
        if (!entry.recurrence.isValid()) {
            if (!series.master || isNewer(entry, *series.master))
                series.master = entry;
            continue;
        }
        const auto same = std::find_if(series.changed.begin(), series.changed.end(),
                                       [&](const Entry& one) { return one.recurrence == entry.recurrence; });
        if (same == series.changed.end())
            series.changed += entry;
        else if (isNewer(entry, *same))
            *same = entry;
    }
    return all;
}

base::Result<QList<Occurrence>> expand(const Series& series, const Zones& zones, qint64 from, qint64 to,
                                       const ExpandLimits& limits)
{
    return Expansion(series, zones, from, to, limits).run();
}

const Entry& entryOf(const Series& series, const Occurrence& occurrence)
{
    return occurrence.change >= 0 ? series.changed[occurrence.change] : *series.master;
}

} // namespace calendar
