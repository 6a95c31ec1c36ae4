// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/eventclashes.h"

#include "app/services/davtables.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

QList<EventClash> clashesOf(store::Database& db, const QString& me, const domain::Event& event,
                            const QList<MeetingItem>& meetings)
{
    QList<EventClash> clashes;
    for (const MeetingItem& one : meetings) {
        if (one.starts < event.endsAt && one.ends > event.startsAt && clashes.size() < kMostClashes)
            clashes.append({EventClash::Kind::Session, one.session.title, one.otherName, one.starts, one.ends});
    }
    const auto others = store::Table<domain::Event>::select(
        db,
        "WHERE id <> ?1 AND ends_at > ?2 AND starts_at < ?3 AND cancelled_at IS NULL AND EXISTS (SELECT 1 FROM "
        "event_answer a WHERE a.id = event.id || ':' || ?4 AND a.answer IN ('yes', 'maybe')) ORDER BY starts_at, id "
        "LIMIT ?5",
        event.id, event.startsAt, event.endsAt, me, kMostClashes);
    for (const domain::Event& other : others)
        clashes.append({EventClash::Kind::Event, other.title, {}, other.startsAt, other.endsAt});
    const auto busy = davtables::busy(db, event.startsAt.toSecsSinceEpoch(), event.endsAt.toSecsSinceEpoch());
    for (const calendar::Stretch& one : busy.mid(0, kMostClashes))
        clashes.append({EventClash::Kind::Calendar,
                        {},
                        {},
                        QDateTime::fromSecsSinceEpoch(one.from, Qt::UTC),
                        QDateTime::fromSecsSinceEpoch(one.to, Qt::UTC)});
    std::ranges::stable_sort(clashes, {}, &EventClash::starts);
    return clashes;
}

} // namespace services
