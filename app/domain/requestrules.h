// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/courserequest.h"
#include "app/domain/rulesupport.h"

namespace domain {

// Who may decide (the desk, or a delegate for it) is the server's to check; these rules hold the states together.

// request.submit {course_id?, title, link?, provider?, cost?, currency?, from_date?, to_date?, reason, skill_gap?}; a
// cost has its currency
base::Result<QJsonObject> submitRequest(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// request.withdraw {}: by the learner, while undecided
base::Result<QJsonObject> withdrawRequest(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// request.answer {text}: by the learner, after a question
base::Result<QJsonObject> answerRequest(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// request.approve {comment?}: goes on to learning & development when the cost is over the policy's limit
base::Result<QJsonObject> approveRequest(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// request.decline {reason}
base::Result<QJsonObject> declineRequest(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// request.ask {question}
base::Result<QJsonObject> askBack(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// request.reassign {to, comment?}: to another person's desk
base::Result<QJsonObject> reassignRequest(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// delegation.set {delegate_id, starts_at, ends_at}: target is the actor's id
base::Result<QJsonObject> setDelegation(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// delegation.clear {}: ends it at the command's time
base::Result<QJsonObject> clearDelegation(const Command&, const RuleContext&, const std::optional<QJsonObject>&);

// True while somebody still has to do something about it.
[[nodiscard]] bool isOpen(const CourseRequest& request);
// The state in which it waits for whoever has it on the desk. What was asked back waits for the learner's answer.
inline constexpr auto kAwaitsDecision = "pending";
[[nodiscard]] bool awaitsDecision(const CourseRequest& request);
// What people type, in one spelling: however it is spaced and capitalised.
[[nodiscard]] QString foldedWords(const QString& words);
// Two requests for one thing: the same course of the catalog; of what it lacks the same page where both have a link,
// else the same title (foldedWords).
[[nodiscard]] bool asksForTheSame(const CourseRequest& one, const CourseRequest& other);

} // namespace domain
