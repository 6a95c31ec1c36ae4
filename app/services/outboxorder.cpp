// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/outboxorder.h"

#include "app/domain/rules.h"

#include <QHash>

namespace services {

void nameWhatComesBefore(QList<OutboxItem>& items)
{
    QHash<QString, qsizetype> known; // by id, and by what it is about
    for (qsizetype at = 0; at < items.size(); ++at) {
        OutboxItem& item = items[at];
        const QString lane = domain::targetKind(item.command.kind) + QLatin1Char('/') + item.command.target;
        const auto behind = [&](qsizetype earlier) {
            const OutboxItem& one = items.at(earlier);
            const bool wedged = one.state == QLatin1StringView("wedged");
            if (item.state != QLatin1StringView("waiting") || (item.beforeNeedsMe && !wedged))
                return;
            item.before = one.command;
            item.beforeSubject = one.subject;
            item.beforeNeedsMe = wedged;
        };
        for (const QString& place : {lane, item.command.after}) {
            if (const auto found = known.constFind(place); found != known.constEnd())
                behind(*found);
        }
        const auto there = known.constFind(lane);
        const bool holds = there != known.constEnd() && items.at(*there).state == QLatin1StringView("wedged");
        if (!holds)
            known.insert(lane, at);
        known.insert(item.command.id, at);
    }
}

} // namespace services
