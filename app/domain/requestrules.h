// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/courserequest.h"
#include "app/domain/rulesupport.h"

namespace domain {

// Who may decide (the desk, or a delegate for it) is the server's to check; these rules hold the states together.

// Of what is asked for. A title and a provider are as long as the catalog's may be.
inline constexpr qsizetype kRequestTitleMost = 500; // characters (UTF-16)
inline constexpr qsizetype kRequestProviderMost = 200;
inline constexpr qsizetype kRequestLinkMost = 2000;
inline constexpr double kRequestCostMost = 1e9; // in whole units of whatever currency
inline constexpr int kRequestYearLeast = 2000;
inline constexpr int kRequestYearMost = 2199;

// request.submit {course_id?, title, link?, provider?, cost?, currency?, from_date?, to_date?, reason, skill_gap?}; a
// cost has its currency, and that of a course of the catalog is the catalog's where none is given; the target is a new
// id of letters, digits and "-_.:", as a rule a UUID
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

// The course of the catalog that a command of a request is about; empty: none, or a command of something else. Whoever
// asks applyRule() fills RuleContext with its cost.
[[nodiscard]] QString requestedCourse(const Command& command, const std::optional<QJsonObject>& current);

// True while somebody still has to do something about it.
[[nodiscard]] bool isOpen(const CourseRequest& request);
// The state in which it waits for whoever has it on the desk. What was asked back waits for the learner's answer.
inline constexpr auto kAwaitsDecision = "pending";
[[nodiscard]] bool awaitsDecision(const CourseRequest& request);
// What people type, in one spelling: however it is spaced and capitalised.
[[nodiscard]] QString foldedWords(const QString& words);
// It was granted: a course of the catalog that it names is open to whoever asked.
[[nodiscard]] bool isGranted(const CourseRequest& request);
// Two requests for one thing: the same course of the catalog; of what it lacks the same page where both have a link,
// else the same title (foldedWords).
[[nodiscard]] bool asksForTheSame(const CourseRequest& one, const CourseRequest& other);

} // namespace domain
