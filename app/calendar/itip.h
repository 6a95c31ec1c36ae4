// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/series.h"

namespace calendar {

// Invitations, answers and cancellations (iTIP, RFC 5546). Times are seconds from 1970, UTC.

// A UID that stays the same for the same thing: the same calendar entry for everybody who receives it (RFC 7986
// section 5.3). `kind` and `id` as in the store, `host` says whose it is.
[[nodiscard]] QString stableUid(const QString& kind, const QString& id, const QString& host);

// A VCALENDAR with a series and a VTIMEZONE for each IANA zone that it names (from `source` where it was embedded).
[[nodiscard]] Component calendarFrom(const Series& series, const QByteArray& method = {});

// To everybody invited (section 3.2.2). `stamp`: now. The same UID with a higher SEQUENCE replaces what was sent
// before: whoever changes when or where raises it (mustRaise()).
[[nodiscard]] Component request(const Series& series, qint64 stamp);
// Whether the change is one for which SEQUENCE must be raised (RFC 5545 section 3.8.7.4, RFC 5546 section 2.1.4).
[[nodiscard]] bool mustRaise(const Entry& before, const Entry& after);
// The answer of one person to the series or, with `recurrence`, to one instance (section 3.2.3). Nothing when that
// person is not invited.
[[nodiscard]] std::optional<Component> reply(const Series& series, const QString& address,
                                             const QByteArray& participation, qint64 stamp,
                                             const Moment& recurrence = {});
// Calls off the series or one instance (section 3.2.5); SEQUENCE one higher than that of the series.
[[nodiscard]] Component cancel(const Series& series, qint64 stamp, const Moment& recurrence = {});

struct Applied
{
    enum class What { Nothing, Added, Updated, Answered, Cancelled };

    Series series;
    What what = What::Nothing;
    QString reason{}; // Nothing: why, for logs
};

// What a message (a VCALENDAR with METHOD) makes of the series that is there; PUBLISH, REQUEST, ADD, REPLY and CANCEL.
// Older messages, by SEQUENCE and then DTSTAMP (section 2.1.5), change nothing, nor do answers of people who are not
// invited and, when `from` is given, messages that do not come from the organizer, or answers not from the attendee.
// Errors: Malformed without METHOD, UID or entry; Rejected for other methods and another UID.
[[nodiscard]] base::Result<Applied> apply(const Series& current, const Component& message, const QString& from = {});

} // namespace calendar
