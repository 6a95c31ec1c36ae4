// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorprogramme.h"
#include "app/domain/rulesupport.h"

namespace domain {

// The rules of mentoring programmes. Whether somebody is of learning & development is the server's to see.

// 'title', 'mode', 'fixed' of a draft; of two who change it each pair is as whoever changed it has it (programmeMerge).
[[nodiscard]] base::Result<QJsonObject> saveProgramme(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
// 'pairs' and 'report'; once. With 'mode' and 'fixed' in 'were', of which the pairs were made, people are asked for
// nothing that was made of something else than what stands (stale-revision).
[[nodiscard]] base::Result<QJsonObject> publishProgramme(const Command&, const RuleContext&,
                                                         const std::optional<QJsonObject>&);

// The pairs that are fixed otherwise in 'now' than in 'was', as 'now' has them (free: 'fixed' is empty).
[[nodiscard]] QList<ProgrammePair> changedPairs(const QList<ProgrammePair>& was, const QList<ProgrammePair>& now);

} // namespace domain
