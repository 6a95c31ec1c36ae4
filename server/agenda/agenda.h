// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/storage.h"
#include "server/mail/languages.h"

namespace agenda {

// What is on a person's calendar, as iCalendar text (RFC 5545) for subscribers: when courses are due and certificates
// expire, as whole days where the person lives, and their sessions and events in the zone where these take place; what
// was cancelled is there as such, and so are events of a community that the person has left (calendar::isStillTold).
// The same entry has the same UID for ever; SEQUENCE is its revision, so that a date that moved is an update. `host`
// names whose UIDs they are; `organizer` is as in mentoring::setOrganizer(), empty: the mentor. `tasks`: due courses as
// VTODO instead of VEVENT, for programs that show tasks. `languages`: for the words of the person's language; null:
// English. What was over a year before `now` is left out. Errors: Storage; Rejected (code "not-found") without such a
// person.
[[nodiscard]] base::Result<QByteArray> icalendarOf(data::Storage& storage, const QString& personId, const QString& host,
                                                   const QDateTime& now, bool tasks, const QString& organizer = {},
                                                   const mail::Languages* languages = nullptr);

} // namespace agenda
