// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/attempt.h"
#include "app/domain/enrollment.h"
#include "app/domain/homecards.h"
#include "app/standing/board.h"
#include "app/standing/ledger.h"
#include "app/standing/streak.h"

namespace standing {

// Deeds of what the records say. 'timezone' is where the person was; where a record does not say it, theirs of now.
[[nodiscard]] domain::Deed courseDeed(const domain::Completion& completion, const QString& timezone);
[[nodiscard]] domain::Deed badgeDeed(const domain::BadgeAward& award, const QString& timezone);
// A day of learning: any number of saves of an attempt on one local date are one deed. 'at' dates it in 'timezone'.
[[nodiscard]] domain::Deed learningDeed(const QString& personId, const QString& attemptId, const QDateTime& at,
                                        const QString& timezone);
// The days of an attempt: those that it says; of one from before it said them, the first and the last, dated there.
[[nodiscard]] QList<domain::Deed> learningDeeds(const domain::Attempt& attempt, const QString& timezone);

// What an organisation plays by that has said nothing else.
[[nodiscard]] domain::GameRules usualRules();

// What is kept of a person.
[[nodiscard]] domain::Standing standingOf(const domain::GameRules& rules, const QString& personId, const Ledger& ledger,
                                          const Streak& streak, const QDateTime& now);

} // namespace standing
