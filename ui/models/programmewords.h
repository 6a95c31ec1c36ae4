// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conflictwords.h"

namespace models {

// Of two of learning & development who change a mentoring programme without knowing of each other: what either did with
// its pairs, and what can be done with the second change. Nobody is asked by pairs that were made of something else.
// (What else of it met is as with other things, see fieldwords.h.)
[[nodiscard]] bool isOfProgramme(const services::OutboxItem& item);
[[nodiscard]] QString myPairs(const services::OutboxItem& item, const NameOf& nameOf);
[[nodiscard]] ConflictSide theirProgramme(const services::OutboxItem& item, const NameOf& nameOf, const QDateTime& now);
[[nodiscard]] AnswerAgain programmeAgain(const services::OutboxItem& item);

} // namespace models
