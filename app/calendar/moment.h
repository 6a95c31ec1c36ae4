// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/component.h"

#include <QDateTime>

#include <optional>

namespace calendar {

// A DATE or DATE-TIME value (RFC 5545 sections 3.3.4 and 3.3.5): what a clock on the wall shows, and whose wall it is.
struct Moment
{
    enum class Form { None, Date, Floating, Utc, Zoned };

    Form form = Form::None;
    qint64 local = 0; // seconds from 1970-01-01T00:00:00 on that clock
    QString zone{};   // Zoned: the TZID

    [[nodiscard]] bool isValid() const { return form != Form::None; }
    [[nodiscard]] bool isDate() const { return form == Form::Date; }
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QTime time() const;

    [[nodiscard]] static Moment utc(qint64 seconds) { return {Form::Utc, seconds}; }
    [[nodiscard]] static Moment zoned(const QDate& date, const QTime& time, const QString& zone);
    [[nodiscard]] static Moment day(const QDate& date);
    // On the clock of the zone (IANA). Of an hour that comes twice there the second is in UTC, as on a clock it would
    // be taken for the first (RFC 5545 section 3.3.5); so is everything when there is no such zone.
    [[nodiscard]] static Moment at(const QDateTime& when, const QString& zone);

    friend bool operator==(const Moment&, const Moment&) = default;
};

// DURATION (section 3.3.6): days are days of the calendar, whatever daylight saving does to them; the rest is exact.
struct Duration
{
    qint64 days = 0;
    qint64 seconds = 0;

    friend bool operator==(const Duration&, const Duration&) = default;
};

// PERIOD (section 3.3.9): with an end or with a duration.
struct Period
{
    Moment start;
    Moment end{};
    std::optional<Duration> duration{};

    friend bool operator==(const Period&, const Period&) = default;
};

// Nothing when the text is not of that form or the date is not in the calendar. Years 1 to 9999.
[[nodiscard]] std::optional<Moment> momentFrom(const QByteArray& text, const QString& zone = {});
[[nodiscard]] std::optional<Duration> durationFrom(const QByteArray& text);
[[nodiscard]] std::optional<Period> periodFrom(const QByteArray& text, const QString& zone = {});
// UTC-OFFSET (section 3.3.14) in seconds.
[[nodiscard]] std::optional<int> offsetFrom(const QByteArray& text);

[[nodiscard]] QByteArray text(const Moment& moment);
[[nodiscard]] QByteArray text(const Duration& duration);
[[nodiscard]] QByteArray text(const Period& period);
[[nodiscard]] QByteArray offsetText(int seconds);

// A property with VALUE and TZID as the moment asks for them; and back.
[[nodiscard]] Property momentProperty(const QByteArray& name, const Moment& moment);
[[nodiscard]] std::optional<Moment> momentOf(const Property& property);
[[nodiscard]] QString zoneOf(const Property& property);

} // namespace calendar
