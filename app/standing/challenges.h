// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/challenge.h"
#include "app/standing/board.h"
#include "app/standing/ledger.h"

namespace standing {

struct ChallengeStanding
{
    Withheld withheld =
        Withheld::No;  // of what others did; 'mine' and 'reachedAt' of one's own aim are there all the same
    bool open = false; // 'today' lies in it
    int mine = 0;      // own deeds that count; of learning, its local dates
    int all = 0;       // of the group, own ones included
    int people = 0;    // who did at least one
    int reached = 0;   // who reached their own aim; of aim 'each'
    // When the aim was reached, mine or together; invalid: not yet.
    QDateTime reachedAt;
};

// 'group' has the ledgers of all members, 'members' is their number (who did nothing has no ledger).
[[nodiscard]] ChallengeStanding challengeStanding(const domain::GameRules& rules, const domain::Challenge& challenge,
                                                  const std::map<QString, Ledger>& group, int members,
                                                  const QString& me, QDate today);

} // namespace standing
