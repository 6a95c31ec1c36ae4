// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lxcp-bench-mentoring [--quick]: a mentoring programme of 1,000 wishes and 300 offers (100 and 30), matched in both
// ways.
#include "app/mentoring/programme.h"
#include "app/mentoring/suggest.h"
#include "tests/bench/figures.h"
#include "tests/mentoring/programmecases.h"

#include <QElapsedTimer>

#include <cstring>

namespace {

double msOf(QElapsedTimer& timer)
{
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return ms;
}

} // namespace

int main(int argc, char** argv)
{
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const auto input = randomInput(quick ? 100 : 1000, quick ? 30 : 300, 7, 20);
    std::vector<double> optimalRuns;
    std::vector<double> stableRuns;
    std::vector<double> suggestRuns;
    for (int run = 0; run < (quick ? 1 : 5); ++run) {
        QElapsedTimer timer;
        timer.start();
        const mentoring::Matcher matcher(input);
        const double prepared = msOf(timer);
        const auto optimal = mentoring::matchProgramme(matcher);
        optimalRuns.push_back(prepared + msOf(timer));
        const auto stable = mentoring::matchProgramme(matcher, {}, mentoring::Mode::Stable);
        stableRuns.push_back(prepared + msOf(timer));
        const auto suggestions = mentoring::suggest(matcher, matcher.wishId(0));
        suggestRuns.push_back(msOf(timer));
        if (!suggestions || optimal.fairness.matched < stable.fairness.matched)
            return 1;
    }
    const bench::Limit asked{QStringLiteral("asked"), 2000, 1};
    bench::report(QStringLiteral("mentoring.programme.optimal"), bench::median(optimalRuns), asked, optimalRuns);
    bench::report(QStringLiteral("mentoring.programme.stable"), bench::median(stableRuns), asked, stableRuns);
    bench::report(QStringLiteral("mentoring.suggest"), bench::median(suggestRuns), {QStringLiteral("one frame"), 16, 1},
                  suggestRuns);
    return 0;
}
