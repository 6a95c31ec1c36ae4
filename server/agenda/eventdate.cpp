// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/agenda/eventdate.h"

#include <algorithm>
#include <limits>

namespace agenda {

calendar::Dated datedOf(const domain::Event& event, qint64 revision, bool perhaps)
{
    calendar::Dated one{domain::kindOf<domain::Event>(), event.id, event.title};
    one.revision = int(std::min<qint64>(revision, std::numeric_limits<int>::max()));
    one.changed = event.updatedAt;
    one.starts = event.startsAt;
    one.ends = event.endsAt;
    one.zone = event.timezone;
    one.location = event.location;
    one.url = event.url;
    one.description = event.description;
    one.perhaps = perhaps;
    one.cancelled = event.cancelledAt.isValid();
    return one;
}

qint64 revisionOf(qint64 event, qint64 answer, qint64 membership)
{
    return std::max({event, answer, membership});
}

} // namespace agenda
