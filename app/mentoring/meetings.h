// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/freetime.h"
#include "app/calendar/series.h"
#include "app/domain/mentorsession.h"
#include "app/domain/person.h"

namespace mentoring {

// When people meet, by the rules of calendars: sessions as series, and the times that they keep free. Pure; zones are
// looked up in what the system knows.

struct Meeting
{
    QDateTime starts, ends; // UTC
    QDateTime at;           // when it was to be by the rule; of a single one its start
};

// What of the session touches [from, to), in order, without instances that were cancelled. At most 1,000; none when
// the session was declined or cancelled.
[[nodiscard]] QList<Meeting> meetingsOf(const domain::MentorSession& session, const QDateTime& from,
                                        const QDateTime& to);

// What becomes of what was agreed about single meetings of a series that gets another time.
struct Carried
{
    QList<domain::SessionChange> kept; // as changes of the new series
    QList<QDateTime> letGo;            // when those were to be by the old rule, in order
};
// Kept is what is to come after 'now' on days on which the new series has a meeting, too, in its own zone. What is then
// as by the new rule is neither kept nor let go.
[[nodiscard]] Carried carriedOver(const domain::MentorSession& before, const domain::MentorSession& after,
                                  const QDateTime& now);

// The session as others' calendars take it (RFC 5545): UID by `host` for ever, SEQUENCE, its zone, changed and
// cancelled instances. With the two people it has an organizer (always the mentor: calendars do not take
// another one's word for the same meeting) and attendees, with their answers. The series that it goes on is RELATED-TO.
[[nodiscard]] calendar::Series seriesOf(const domain::MentorSession& session, const QString& host,
                                        const std::optional<domain::Person>& mentor = {},
                                        const std::optional<domain::Person>& mentee = {});

// Who is the organizer of one series has to be the same wherever it is told, so that calendars take it for the same
// meeting. `sender` (mailto:…): the organisation's address when answers come there; it stands in the mentor's name.
void setOrganizer(calendar::Series& series, const QString& sender);

// As the calendar has it for finding common time: hours (nothing said: Monday to Friday, nine to five) without what the
// person is busy with, as far as that counts at 'now'.
[[nodiscard]] calendar::Availability availabilityOf(const domain::Availability& times, const QDateTime& from,
                                                    const QDateTime& to, const QDateTime& now);

// All of the spans that touch [from, to), joined.
[[nodiscard]] calendar::Stretches busyOf(const QList<domain::BusySpan>& spans, const QDateTime& from,
                                         const QDateTime& to);

} // namespace mentoring
