// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/challengelines.h"

namespace models {

// Challenges in words, the same wherever they stand.
struct ChallengeWords
{
    ChallengeWords() = delete;

    // Why figures are not shown; 'least' is the size of the smallest group that is.
    [[nodiscard]] static QString withheld(const QString& withheld, int least);
    [[nodiscard]] static QString deeds(const QString& kind); // "courses completed"; another kind as it is

    // "Complete 3 courses, all together"
    [[nodiscard]] static QString task(const services::ChallengeLine& line);
    // "for your team", "for the department Software"; 'me' is who reads it.
    [[nodiscard]] static QString whom(const services::ChallengeLine& line, const QString& me);
    // "3 of 10 done · 2 people reached it"; empty: not known yet.
    [[nodiscard]] static QString howFar(const services::ChallengeLine& line, int least);
    // "until 4 March", "from 1 March until 4 March" of what has not begun.
    [[nodiscard]] static QString days(const services::ChallengeLine& line, const QDate& today);
    // Per cent of what is asked for.
    [[nodiscard]] static int percent(const services::ChallengeLine& line);
    // All of it, for a row.
    [[nodiscard]] static QString about(const services::ChallengeLine& line, const QString& me, const QDate& today,
                                       int least);
};

} // namespace models
