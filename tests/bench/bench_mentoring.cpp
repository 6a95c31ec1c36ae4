// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lxcp-bench-mentoring [--quick]: a mentoring programme of 1,000 wishes and 300 offers (100 and 30). One JSON object.
#include "app/mentoring/programme.h"
#include "app/mentoring/suggest.h"
#include "tests/mentoring/programmecases.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const int wishes = quick ? 100 : 1000;
    const auto input = randomInput(wishes, quick ? 30 : 300, 7, 20);
    QElapsedTimer timer;
    timer.start();
    const mentoring::Matcher matcher(input);
    const auto prepared = timer.restart();
    const auto optimal = mentoring::matchProgramme(matcher);
    const auto optimalMs = timer.restart();
    const auto stable = mentoring::matchProgramme(matcher, {}, mentoring::Mode::Stable);
    const auto stableMs = timer.restart();
    const auto suggestions = mentoring::suggest(matcher, matcher.wishId(0));
    const double suggestMs = double(timer.nsecsElapsed()) / 1e6;
    std::printf(
        "{\"wishes\": %d, \"prepare_ms\": %lld, \"optimal_ms\": %lld, \"stable_ms\": %lld, \"suggest_ms\": %.2f, "
        "\"matched\": %d, \"matched_stable\": %d, \"seats\": %d}\n",
        wishes, static_cast<long long>(prepared), static_cast<long long>(optimalMs), static_cast<long long>(stableMs),
        suggestMs, optimal.fairness.matched, stable.fairness.matched, optimal.fairness.seats);
    return suggestions && optimal.fairness.matched >= stable.fairness.matched ? 0 : 1;
}
