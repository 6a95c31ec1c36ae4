// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/report.h"

#include <QJsonArray>

namespace imports {

void Report::reject(qint64 line, QString reason)
{
    ++rejectedCount;
    if (rejected.size() < kRejectionsKept)
        rejected.append({line, std::move(reason)});
}

QJsonObject Report::toJson() const
{
    QJsonArray lines;
    for (const Rejection& rejection : rejected)
        lines.append(
            QJsonObject{{QStringLiteral("line"), rejection.line}, {QStringLiteral("reason"), rejection.reason}});
    return {{QStringLiteral("read"), read},
            {QStringLiteral("imported"), imported},
            {QStringLiteral("updated"), updated},
            {QStringLiteral("rejected"), lines}};
}

} // namespace imports
