// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/noticegroups.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace domain {

namespace {

QString groupOf(const Notice& notice, const QTimeZone& zone)
{
    if (notice.kind != QLatin1StringView("reply"))
        return {};
    return notice.aboutId + (notice.unread ? QString() : notice.at.toTimeZone(zone).date().toString(Qt::ISODate));
}

Notice joined(QList<Notice> replies)
{
    std::ranges::sort(replies,
                      [](const Notice& a, const Notice& b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    Notice all = replies.back();
    all.id = replies.front().id;
    all.partId = replies.front().partId;
    for (const Notice& one : std::as_const(replies))
        all.parts.append(one.id);
    return all;
}

} // namespace

QList<Notice> grouped(const QList<Notice>& notices, const QTimeZone& zone)
{
    QHash<QString, QList<Notice>> groups;
    for (const Notice& notice : notices) {
        if (const QString group = groupOf(notice, zone); !group.isEmpty())
            groups[group].append(notice);
    }
    QList<Notice> told;
    for (const Notice& notice : notices) {
        const QString group = groupOf(notice, zone);
        if (group.isEmpty() || groups.value(group).size() == 1)
            told.append(notice);
        else if (const auto all = groups.take(group); !all.isEmpty())
            told.append(joined(all));
    }
    return told;
}

} // namespace domain
