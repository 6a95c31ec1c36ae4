// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scorm {

// What learner_response and correct_responses.n.pattern may say depends on the type of the interaction
// (SCORM 2004 RTE 4.2.9.1 and 4.1.1.6: reserved delimiters [,] [.] [:] {lang=} {case_matters=} {order_matters=}).

[[nodiscard]] bool isInteractionType(const QString& type);
[[nodiscard]] bool isLearnerResponse(const QString& type, const QString& text);
[[nodiscard]] bool isResponsePattern(const QString& type, const QString& text);
// True when the type has one pattern at most.
[[nodiscard]] bool hasSinglePattern(const QString& type);
// True when two patterns of this type must not say the same, and these do.
[[nodiscard]] bool repeatsPattern(const QString& type, const QString& one, const QString& other);

} // namespace scorm
