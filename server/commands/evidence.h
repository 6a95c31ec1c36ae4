// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/gamerules.h"
#include "app/domain/person.h"
#include "server/data/transaction.h"

namespace commands {

// Everything of a person that the records have and rules may reward, each dated where the person was: courses
// completed, badges that were not taken back, days of learning, and deeds that were recorded as such.
[[nodiscard]] base::Result<QList<domain::Deed>> deedsOf(data::Reader& reader, const domain::Person& person);

// Evidence that no other record carries: a mentoring session that was held (kind 'session'), and when an answer was
// accepted ('answer'; whose, the thread says: answerdeeds.h). The same id again replaces what was said. Badges and the
// standing follow.
[[nodiscard]] base::Result<void> recordDeed(data::Transaction& transaction, const domain::Deed& deed);
// It did not stand (an answer is not accepted any more); badges that it brought stay.
[[nodiscard]] base::Result<void> removeDeed(data::Transaction& transaction, const QString& deedId);

// How the organisation plays: its rules or, when it has said nothing, standing::usualRules(); the policy's minGroup
// when it is larger.
[[nodiscard]] base::Result<domain::GameRules> gameRules(data::Reader& reader);

} // namespace commands
