// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/publish.h"
#include "app/domain/homecards.h"

namespace agenda {

// The event as calendars take it, the same at the address to subscribe to and in mails. 'revision': of the event as it
// is stored. 'perhaps': whose calendar it is has not said yes.
[[nodiscard]] calendar::Dated datedOf(const domain::Event& event, qint64 revision, bool perhaps);

// The SEQUENCE of an event in somebody's calendar: it goes up whenever the event, what they said to it, or whether they
// are a member changes. Each of the three by the revision with which it is stored; 0: there is none.
[[nodiscard]] qint64 revisionOf(qint64 event, qint64 answer, qint64 membership);

} // namespace agenda
