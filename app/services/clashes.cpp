// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/clashes.h"

#include "app/services/coming.h"
#include "app/services/davtables.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

QList<Clash> clashesOf(store::Database& db, const QString& me, const Engagement& engagement,
                       const QList<MeetingItem>& meetings)
{
    QList<Clash> clashes;
    for (const MeetingItem& one : meetings) {
        if (one.session.id != engagement.id && one.starts < engagement.ends && one.ends > engagement.starts &&
            clashes.size() < kMostClashes)
            clashes.append({Clash::Kind::Session, one.session.title, one.otherName, one.starts, one.ends});
    }
    const auto others = store::Table<domain::Event>::select(
        db,
        "WHERE id <> ?1 AND ends_at > ?2 AND starts_at < ?3 AND cancelled_at IS NULL AND " + comesSql("event", "?4") +
            " ORDER BY starts_at, id LIMIT ?5",
        engagement.id, engagement.starts, engagement.ends, me, kMostClashes);
    for (const domain::Event& other : others)
        clashes.append({Clash::Kind::Event, other.title, {}, other.startsAt, other.endsAt});
    const auto busy = davtables::busy(db, engagement.starts.toSecsSinceEpoch(), engagement.ends.toSecsSinceEpoch());
    for (const calendar::Stretch& one : busy.mid(0, kMostClashes))
        clashes.append({Clash::Kind::Calendar,
                        {},
                        {},
                        QDateTime::fromSecsSinceEpoch(one.from, Qt::UTC),
                        QDateTime::fromSecsSinceEpoch(one.to, Qt::UTC)});
    std::ranges::stable_sort(clashes, {}, &Clash::starts);
    return clashes;
}

} // namespace services
