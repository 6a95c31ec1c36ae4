// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace conformance {

namespace {

QJsonObject toJson(const Suite& suite, const Report& report, int passed, int failed, int skipped)
{
    QJsonArray cases;
    for (const Outcome& outcome : report.outcomes) {
        QJsonObject entry{{QStringLiteral("id"), outcome.id},
                          {QStringLiteral("passed"), outcome.passed},
                          {QStringLiteral("checks"), outcome.checks},
                          {QStringLiteral("wrong"), outcome.wrong}};
        if (outcome.skipped)
            entry.insert(QStringLiteral("skipped"), true);
        if (!outcome.passed) {
            entry.insert(QStringLiteral("expected"), outcome.expected);
            entry.insert(QStringLiteral("seen"), outcome.seen);
        }
        cases.append(entry);
    }
    QJsonObject object{{QStringLiteral("suite"), suite.name},
                       {QStringLiteral("passed"), passed},
                       {QStringLiteral("failed"), failed},
                       {QStringLiteral("skipped"), skipped},
                       {QStringLiteral("cases"), cases}};
    if (!report.problem.isEmpty())
        object.insert(QStringLiteral("problem"), report.problem);
    return object;
}

} // namespace

int print(const Suite& suite, const Report& report, bool json)
{
    const auto count = [&report](bool passed, bool skipped) {
        return int(std::count_if(report.outcomes.begin(), report.outcomes.end(), [&](const Outcome& one) {
            return one.passed == passed && (one.passed && one.skipped) == skipped;
        }));
    };
    const int passed = count(true, false);
    const int skipped = count(true, true);
    const int failed = count(false, false);
    QTextStream out(stdout);
    if (json) {
        out << QJsonDocument(toJson(suite, report, passed, failed, skipped)).toJson(QJsonDocument::Compact) << '\n';
    } else {
        for (const Outcome& outcome : report.outcomes) {
            if (!outcome.passed)
                out << "FAIL " << outcome.id << ": expected " << outcome.expected << ", seen " << outcome.seen << '\n';
        }
        out << passed << " passed, " << failed << " failed";
        if (skipped > 0)
            out << ", " << skipped << " skipped";
        out << '\n';
    }
    if (!report.problem.isEmpty())
        QTextStream(stderr) << "lxcp-conformance: " << report.problem << '\n';
    return report.problem.isEmpty() && failed == 0 && passed > 0 ? 0 : 1;
}

} // namespace conformance
