// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/rule.h"

#include <functional>
#include <optional>

namespace calendar {

// The instances of a rule (RFC 5545 section 3.3.10), in order and each once, as seconds on the clock of its start.
// DTSTART is among them only when it fits the rule. libical 3.0.16 has errors here (docs/conformance.md), so the
// Gregorian rules are expanded by us: each period's days and times of day are two sorted lists, and instances are pairs
// of them by number, so that no rule, however dense, takes memory. What never comes true ends at year 9999 or when the
// budget of `steps` is used up (gaveUp()).
class Expander
{
public:
    // `until` on the clock of the start, inclusive. `exists` says whether the clock shows that moment at all: those
    // that daylight saving leaves out are no instances and not counted.
    Expander(const Rule& rule, const Moment& start, std::optional<qint64> until,
             std::function<bool(qint64)> exists = {}, qint64 steps = 1'000'000);

    // What is before may be left out; no effect with COUNT, where everything counts.
    void skipTo(qint64 local);
    [[nodiscard]] std::optional<qint64> next();
    [[nodiscard]] bool gaveUp() const { return m_steps <= 0; }

private:
    bool nextPeriod();
    bool yearPeriod();
    bool monthPeriod();
    bool dayPeriod(int length);
    bool withinDayPeriod();
    [[nodiscard]] bool fits(qint64 day) const;
    [[nodiscard]] bool isPastEnd(qint64 day) const;
    [[nodiscard]] bool fitsWeekday(int weekday, int place, int length) const;
    void setTimes(const QList<int>& hours, const QList<int>& minutes, const QList<int>& seconds);
    void selectPositions();
    void completeRule();
    [[nodiscard]] qint64 stepSeconds() const;

    Rule m_rule;
    bool m_dateOnly;
    qint64 m_start, m_startDay;
    std::optional<qint64> m_until;
    std::function<bool(qint64)> m_exists;
    qint64 m_steps;
    qint64 m_period = 0; // number of the next one, in intervals from the first
    qint64 m_firstYear = 0;
    qint64 m_emitted = 0;
    QList<qint64> m_days;   // of the current period
    QList<int> m_times;     // of each of its days
    QList<qint64> m_chosen; // BYSETPOS: numbers of pairs
    qint64 m_next = 0;
    bool m_done = false;
};

// The first `most` instances, by whoever can: the expander, or libical for other calendars (RSCALE). Errors: Malformed,
// and those of foreignInstances().
[[nodiscard]] base::Result<QList<Moment>> instances(const QByteArray& rule, const Moment& start, int most);

} // namespace calendar
