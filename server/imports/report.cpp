// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/report.h"

#include <QJsonArray>

#include <algorithm>

namespace imports {

void Report::reject(qint64 line, QString reason, const QString& file)
{
    ++rejectedCount;
    if (rejected.size() < kRejectionsKept)
        rejected.append({line, std::move(reason), file});
}

void Report::sortByLine()
{
    std::stable_sort(rejected.begin(), rejected.end(),
                     [](const Rejection& a, const Rejection& b) { return a.line < b.line; });
}

void Report::add(const Report& other, const QString& file, const QList<qint64>& lines)
{
    read += other.read;
    imported += other.imported;
    updated += other.updated;
    rejectedCount += other.rejectedCount - other.rejected.size();
    for (const Rejection& rejection : other.rejected)
        reject(lines.value(rejection.line - 1, rejection.line), rejection.reason, file);
}

QJsonObject Report::toJson() const
{
    QJsonArray lines;
    for (const Rejection& rejection : rejected) {
        QJsonObject line{{QStringLiteral("line"), rejection.line}, {QStringLiteral("reason"), rejection.reason}};
        if (!rejection.file.isEmpty())
            line.insert(QStringLiteral("file"), rejection.file);
        lines.append(line);
    }
    QJsonObject json{{QStringLiteral("read"), read},
                     {QStringLiteral("imported"), imported},
                     {QStringLiteral("updated"), updated},
                     {QStringLiteral("rejected"), lines}};
    if (people)
        json.insert(QStringLiteral("people"), *people);
    return json;
}

} // namespace imports
