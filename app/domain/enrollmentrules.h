// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/enrollment.h"
#include "app/domain/pathway.h"
#include "app/domain/rulesupport.h"

namespace domain {

// Brings who withdrew, or was never registered, (back) to the course: whoever had begun goes on where they were.
void setRegistered(Enrollment& enrollment, const QDateTime& at);

// enrollment.register {course_id}: target enrollmentId(actor, course). Registering again is no error and changes
// nothing.
base::Result<QJsonObject> registerForCourse(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// enrollment.withdraw {}: not from a completed or mandatory course.
base::Result<QJsonObject> withdrawFromCourse(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// pathway.join {pathway_id}: target pathwayEnrollmentId(actor, pathway).
base::Result<QJsonObject> joinPathway(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// pathway.leave {}
base::Result<QJsonObject> leavePathway(const Command&, const RuleContext&, const std::optional<QJsonObject>&);

// Whether the person has said later what stands: that they registered or joined, or that they withdrew or left. An
// older word of theirs, of a device that had not heard of it, must not undo it. False for other commands.
[[nodiscard]] bool isOlderWord(const Command& command, const QJsonObject& stands);

} // namespace domain
