// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/publish.h"
#include "app/domain/homecards.h"

namespace agenda {

// The event as calendars take it, the same at the address to subscribe to and in mails. 'revision': of the event as it
// is stored. 'perhaps': whose calendar it is has not said yes.
[[nodiscard]] calendar::Dated datedOf(const domain::Event& event, qint64 revision, bool perhaps);

} // namespace agenda
