// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace models {

// Times as people say them, in the default locale and the zone of 'now' (a local time).

// "just now", "5 min ago", "3 h ago", "2 days ago", later the day.
[[nodiscard]] QString agoWords(const QDateTime& at, const QDateTime& now);
// How long since: "moments", "5 min", "3 h", "2 days".
[[nodiscard]] QString spanWords(const QDateTime& from, const QDateTime& now);
// "today", "tomorrow", "in 3 days", "2 days overdue", later the day.
[[nodiscard]] QString dueWords(const QDateTime& due, const QDateTime& now);
[[nodiscard]] bool isOverdue(const QDateTime& due, const QDateTime& now);
// "21 Nov 2026" in the order of the locale.
[[nodiscard]] QString dayWords(const QDate& day);
// "Sun 29 Nov", "Sun Nov 29", "11月29日(日)": with its weekday, in the order of the locale; with the year, or with the
// number of the day only.
enum class WeekdayForm { WithYear, WithMonth, WithNumber };
[[nodiscard]] QString weekdayWords(const QDate& day, WeekdayForm form = WeekdayForm::WithMonth);
// "November 2026": of which month a calendar is, in the digits of its days.
[[nodiscard]] QString monthWords(const QDate& month);
// "09:41" as the locale writes it, never with seconds.
[[nodiscard]] QString clockWords(const QTime& time);
// "21 Nov 2026, 09:41"; without the day when it is that of 'now'.
[[nodiscard]] QString momentWords(const QDateTime& at, const QDateTime& now);
// The same, always with the day, and with what other clocks show where that matters: "21 Nov 2026, 09:41 · 18:41 in
// Tokyo".
[[nodiscard]] QString momentWords(const QDateTime& at, const QStringList& zones);
// Times are shown in the zone of the device. What other clocks show at 'here' where that matters: "10:00 in Amsterdam ·
// Fri 04:00 in New York", of each of these zones (IANA) once, unless its clock shows what that of 'here' does.
[[nodiscard]] QString elsewhereWords(const QDateTime& here, const QStringList& zones);
// "New York" of "America/New_York", "Varsovie" of "Europe/Warsaw" (localnames.h).
[[nodiscard]] QString placeWords(const QString& zone);
// "Times are those of Berlin.": for forms and lists, in which it would stand beside each.
[[nodiscard]] QString zoneWords(const QString& zone);
// "EUR 1,200.00", "1.200,00 EUR": as the locale writes it; empty without an amount.
[[nodiscard]] QString moneyWords(std::optional<double> amount, const QString& currency);
// "14 s", "3 min", "2 h": a difference of clocks, without sign.
[[nodiscard]] QString secondsWords(qint64 seconds);

} // namespace models
