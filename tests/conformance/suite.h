// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <functional>

namespace conformance {

struct Options
{
    QString dataDir; // laid out like ../shared/data
    QString only;    // id of the one case to run; empty: all
};

struct Outcome
{
    QString id;
    bool passed = false;
    QString expected, seen; // of the first thing that went wrong
    int checks = 0;         // how many single expectations the case compared
    int wrong = 0;
    bool skipped = false; // nothing went wrong, and there was nothing in it to be right about
};

// What a suite found. `problem` is set when it could not run at all (no data there): a failure, never a pass.
struct Report
{
    QVector<Outcome> outcomes;
    QString problem;
};

struct Suite
{
    QString name;
    std::function<Report(const Options&)> run;
};

// suites.cpp: the one list of them.
[[nodiscard]] QVector<Suite> suites();

// Text (a line for each failed case, then 'N passed, N failed', and ', N skipped' where there are) or one JSON object
// on standard output. Returns the exit code: 0 only when something ran and none failed.
[[nodiscard]] int print(const Suite& suite, const Report& report, bool json);

} // namespace conformance
