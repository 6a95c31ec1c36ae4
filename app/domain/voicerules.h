// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rulesupport.h"

namespace domain {

// Saving a course for later, commending it to a colleague, rating it; telling what was looked for in vain.
[[nodiscard]] base::Result<QJsonObject> saveCourse(const Command& command, const RuleContext& context,
                                                   const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> unsaveCourse(const Command& command, const RuleContext& context,
                                                     const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> recommendCourse(const Command& command, const RuleContext& context,
                                                        const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> removeRecommendation(const Command& command, const RuleContext& context,
                                                             const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> rateCourse(const Command& command, const RuleContext& context,
                                                   const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> unrateCourse(const Command& command, const RuleContext& context,
                                                     const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> makeWish(const Command& command, const RuleContext& context,
                                                 const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> removeWish(const Command& command, const RuleContext& context,
                                                   const std::optional<QJsonObject>& current);
// demand.answer {course_id}, by learning & development: one course for all who asked; the server sees to their
// requests.
[[nodiscard]] base::Result<QJsonObject> answerDemand(const Command& command, const RuleContext& context,
                                                     const std::optional<QJsonObject>& current);

} // namespace domain
