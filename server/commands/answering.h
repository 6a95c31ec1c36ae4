// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/domain/demand.h"
#include "server/data/transaction.h"

namespace commands {

// One course for all whose open or approved requests are behind the demand (of the course, of free requests with these
// words, or of a gap in this skill): they are fulfilled with it and their people registered. Left alone: who asks for
// themself ('actorId'), and, for a course that needs approval, what waits for a supervisor's word. Nobody's name is in
// what this leaves behind, so that whoever answers learns no more of who asked than the demand says.
// How many were answered.
[[nodiscard]] base::Result<int> answerRequests(data::Transaction& transaction, const domain::Demand& demand,
                                               const domain::Command& command, const QString& actorId);

// Who only saved a course of the demand for later, or looked for its words in vain, is told: the course is recommended
// to them by nobody (learning & development, which does not see to whom), once. What they looked for is found then.
[[nodiscard]] base::Result<void> tellAskers(data::Transaction& transaction, const domain::Demand& demand);

} // namespace commands
