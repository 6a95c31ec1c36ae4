// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorprogramme.h"
#include "app/domain/rulesupport.h"

namespace domain {

// The rules of mentoring programmes. Whether somebody is of learning & development is the server's to see.

// 'title', 'mode', 'fixed' of a draft. With 'fixed_were', the pairs that the person saw as fixed, only what they
// changed of them changes; a pair that somebody has fixed otherwise meanwhile is theirs to decide (stale-revision).
[[nodiscard]] base::Result<QJsonObject> saveProgramme(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
// 'pairs' and 'report'; once. With 'seen' ('mode' and 'fixed', of which the pairs were made): people are asked for
// nothing that was made of something else than what stands (stale-revision).
[[nodiscard]] base::Result<QJsonObject> publishProgramme(const Command&, const RuleContext&,
                                                         const std::optional<QJsonObject>&);
[[nodiscard]] std::optional<QJsonObject> coalesceProgramme(const Command& older, const Command& newer);

// What somebody made of the pairs that were fixed ('was'), and what others did ('theirs'): each as whoever changed it
// has it, mine where both did. Who is together with somebody is so with nobody else.
[[nodiscard]] QList<ProgrammePair> mergedPairs(const QList<ProgrammePair>& was, const QList<ProgrammePair>& theirs,
                                               const QList<ProgrammePair>& mine);
// The pairs that are fixed otherwise in 'now' than in 'was', as 'now' has them (free: 'fixed' is empty).
[[nodiscard]] QList<ProgrammePair> changedPairs(const QList<ProgrammePair>& was, const QList<ProgrammePair>& now);

} // namespace domain
