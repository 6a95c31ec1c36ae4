// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/davmerge.h"

#include "app/calendar/reader.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace services {

namespace {

constexpr qint64 kHalfDay = 43'200; // seconds

// What others see of ours, put over what they have.
void putOver(calendar::Entry& theirs, const calendar::Entry& ours)
{
    theirs.sequence = std::max(theirs.sequence, ours.sequence);
    theirs.stamp = ours.stamp;
    theirs.start = ours.start;
    theirs.end = ours.end;
    theirs.duration = ours.duration;
    theirs.rules = ours.rules;
    theirs.exceptionRules.clear();
    theirs.dates = ours.dates;
    theirs.exceptions = ours.exceptions;
    theirs.summary = ours.summary;
    theirs.url = ours.url;
    theirs.location = ours.location;
    theirs.status = ours.status;
    theirs.transparent = ours.transparent;
}

// The one of our series that takes place then, or that is the nearest of that day: where the series moved to another
// hour. Nothing: there is none.
std::optional<calendar::Entry> singleAt(const calendar::Series& ours, const calendar::Zones& zones, qint64 utc)
{
    const auto around =
        calendar::expand(calendar::Series{ours.uid, ours.master}, zones, utc - kHalfDay, utc + kHalfDay);
    if (!around || !ours.master->recurs())
        return std::nullopt;
    const auto nearest = std::ranges::min_element(
        *around, {}, [utc](const calendar::Occurrence& one) { return std::abs(one.start - utc); });
    if (nearest == around->end() || std::abs(nearest->start - utc) >= kHalfDay)
        return std::nullopt;
    calendar::Entry single = *ours.master;
    single.recurrence = nearest->recurrence;
    single.start = nearest->local;
    single.end = single.end.isValid() ? zones.fromUtc(nearest->end, single.end) : calendar::Moment();
    single.rules.clear();
    single.dates.clear();
    single.exceptions.clear();
    return single;
}

// Our words in the place of those that were ours before.
QString mergedWords(QString theirs, const QString& ours, const std::optional<QString>& before)
{
    if (!before)
        return theirs;
    if (theirs.isEmpty())
        return ours;
    if (before->isEmpty())
        return ours.isEmpty() || theirs.contains(ours) ? theirs : ours + QStringLiteral("\n\n") + theirs;
    const auto at = theirs.indexOf(*before);
    if (at >= 0)
        theirs.replace(at, before->size(), ours);
    return at >= 0 && ours.isEmpty() ? theirs.trimmed() : theirs;
}

class Merging
{
public:
    Merging(const calendar::Component& theirs, const calendar::Series& ours, const QByteArray& before)
        : m_ours(ours), m_theirs(calendar::entriesOf(theirs))
    {
        m_zones.add(theirs);
        if (const auto written = calendar::read(before); written && !written->components.isEmpty())
            m_before = calendar::entriesOf(written->components.first());
    }

    [[nodiscard]] calendar::Series merged() const
    {
        calendar::Series merged = m_ours;
        if (merged.master)
            over(*merged.master);
        for (calendar::Entry& changed : merged.changed)
            over(changed);
        for (const calendar::Entry& one : m_theirs) {
            const auto single = one.uid == m_ours.uid ? singleOf(one) : std::nullopt;
            if (single && !at(merged.changed, single->recurrence))
                merged.changed.append(merge(one, *single));
        }
        return merged;
    }

private:
    [[nodiscard]] std::optional<qint64> when(const calendar::Moment& moment) const
    {
        return moment.isValid() ? std::optional(m_zones.toUtc(moment)) : std::nullopt;
    }
    [[nodiscard]] const calendar::Entry* at(const QList<calendar::Entry>& entries,
                                            const calendar::Moment& recurrence) const
    {
        const auto found = std::ranges::find_if(entries, [&](const calendar::Entry& one) {
            return one.uid == m_ours.uid && when(one.recurrence) == when(recurrence);
        });
        return found == entries.end() ? nullptr : &*found;
    }
    // One of a series that moves now has what all of it has.
    [[nodiscard]] const calendar::Entry* nearest(const QList<calendar::Entry>& entries,
                                                 const calendar::Moment& recurrence) const
    {
        const auto* own = at(entries, recurrence);
        return own ? own : at(entries, {});
    }
    void over(calendar::Entry& mine) const
    {
        if (const auto* found = nearest(m_theirs, mine.recurrence))
            mine = merge(*found, mine);
    }
    [[nodiscard]] std::optional<calendar::Entry> singleOf(const calendar::Entry& theirs) const
    {
        return m_ours.master && theirs.recurrence.isValid()
                   ? singleAt(m_ours, m_zones, m_zones.toUtc(theirs.recurrence))
                   : std::nullopt;
    }
    [[nodiscard]] calendar::Entry merge(calendar::Entry theirs, const calendar::Entry& ours) const
    {
        const auto* before = nearest(m_before, theirs.recurrence);
        theirs.description = mergedWords(theirs.description, ours.description,
                                         before ? std::optional(before->description) : std::nullopt);
        theirs.recurrence = ours.recurrence;
        putOver(theirs, ours);
        return theirs;
    }

    const calendar::Series& m_ours;
    QList<calendar::Entry> m_theirs, m_before;
    calendar::Zones m_zones;
};

} // namespace

calendar::Series mergedInto(const calendar::Component& theirs, const calendar::Series& ours, const QByteArray& before)
{
    return Merging(theirs, ours, before).merged();
}

} // namespace services
