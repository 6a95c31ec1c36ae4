// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs of `./dev bench` report, and what they search for.
#pragma once

#include "app/store/database.h"
#include "app/store/searchtext.h"
#include "app/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

namespace bench {

struct Limit
{
    QString name;
    double value = 0; // 0: none
    double ratio = 0; // 0: nothing is asked
};

inline double median(std::vector<double> runs)
{
    std::sort(runs.begin(), runs.end());
    return runs[runs.size() / 2];
}

inline double percentile99(std::vector<double> runs)
{
    std::sort(runs.begin(), runs.end());
    return runs[std::min(runs.size() - 1, std::size_t(std::ceil(double(runs.size()) * 0.99)) - 1)];
}

inline void report(const QString& name, double value, const Limit& limit, const std::vector<double>& runs)
{
    QJsonArray list;
    for (std::size_t i = 0; i < std::min<std::size_t>(runs.size(), 20); ++i)
        list.append(std::round(runs[i] * 1000) / 1000);
    const bool has = limit.value > 0;
    const QJsonObject line{{QStringLiteral("name"), name},
                           {QStringLiteral("unit"), QStringLiteral("ms")},
                           {QStringLiteral("value"), value},
                           {QStringLiteral("limit_name"), has ? QJsonValue(limit.name) : QJsonValue()},
                           {QStringLiteral("limit_value"), has ? QJsonValue(limit.value) : QJsonValue()},
                           {QStringLiteral("ratio"), has ? QJsonValue(value / limit.value) : QJsonValue()},
                           {QStringLiteral("limit"), has && limit.ratio > 0 ? QJsonValue(limit.ratio) : QJsonValue()},
                           {QStringLiteral("runs"), list}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

inline QStringList realQueries(store::Database& db, int count)
{
    QStringList queries;
    auto row = db.statement("SELECT title FROM course WHERE key % 37 = 0 ORDER BY key");
    while (queries.size() < 200 && row.next()) {
        const auto words = store::searchtext::words(row.text(0));
        queries.append(words.mid(0, 1 + queries.size() % 2).join(QLatin1Char(' ')));
    }
    return queries.mid(0, count);
}

} // namespace bench
