// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/series.h"

namespace services {

// Ours over what stands there: times, rules, title, place, link and status are ours, alarms, colours, people and
// whatever else the person or another program added stay, also what they added to one instance only: it goes with it
// to another hour of its day, and with the instance. Our description takes the place of the one that we wrote 'before'
// (a calendar file of ours alone; empty: not known): what stands above or below it stays, and all of one in which it
// is not found.
[[nodiscard]] calendar::Series mergedInto(const calendar::Component& theirs, const calendar::Series& ours,
                                          const QByteArray& before = {});

} // namespace services
