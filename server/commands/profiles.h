// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/enrollment.h"
#include "server/data/transaction.h"

namespace commands {

// Brings what others may see of the person up to date with their profile, statements, completions and kudos: writes
// both cards, and gives statements, completions and kudos the scopes that their visibility asks for. What has not
// changed is left alone. Nothing is written for somebody of whom nothing is known.
[[nodiscard]] base::Result<void> recomputeProfile(data::Transaction& transaction, const QString& personId);

// A server before 0.2 sent completions to the team whatever the person had chosen; once for each database, those who
// keep them to themselves are made anew.
[[nodiscard]] base::Result<void> hideCompletionsOnce(data::Transaction& transaction);

// What a completed course says of the skills that it teaches and that the catalogue has: assessed, at the level of a
// beginner's course 2, of an advanced one 4, else 3. True when it says something new.
[[nodiscard]] base::Result<bool> assessSkills(data::Transaction& transaction, const domain::Enrollment& enrollment);

} // namespace commands
