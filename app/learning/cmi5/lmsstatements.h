// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/cmi5/launch.h"

#include <QDateTime>

// The statements that the LMS makes (cmi5 sections 9.3 to 9.6). All have the cmi5 category, the session and the
// publisher's id in the grouping; the caller gives the id.
namespace cmi5 {

namespace verb {
inline constexpr auto kLaunched = "http://adlnet.gov/expapi/verbs/launched";
inline constexpr auto kInitialized = "http://adlnet.gov/expapi/verbs/initialized";
inline constexpr auto kCompleted = "http://adlnet.gov/expapi/verbs/completed";
inline constexpr auto kPassed = "http://adlnet.gov/expapi/verbs/passed";
inline constexpr auto kFailed = "http://adlnet.gov/expapi/verbs/failed";
inline constexpr auto kTerminated = "http://adlnet.gov/expapi/verbs/terminated";
inline constexpr auto kAbandoned = "https://w3id.org/xapi/adl/verbs/abandoned";
inline constexpr auto kWaived = "https://w3id.org/xapi/adl/verbs/waived";
inline constexpr auto kSatisfied = "https://w3id.org/xapi/adl/verbs/satisfied";
} // namespace verb

namespace iri {
inline constexpr auto kCmi5Category = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
inline constexpr auto kMoveOnCategory = "https://w3id.org/xapi/cmi5/context/categories/moveon";
inline constexpr auto kSessionId = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
inline constexpr auto kMasteryScore = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
inline constexpr auto kLaunchMode = "https://w3id.org/xapi/cmi5/context/extensions/launchmode";
inline constexpr auto kLaunchUrl = "https://w3id.org/xapi/cmi5/context/extensions/launchurl";
inline constexpr auto kMoveOn = "https://w3id.org/xapi/cmi5/context/extensions/moveon";
inline constexpr auto kLaunchParameters = "https://w3id.org/xapi/cmi5/context/extensions/launchparameters";
inline constexpr auto kProgress = "https://w3id.org/xapi/cmi5/result/extensions/progress";
inline constexpr auto kReason = "https://w3id.org/xapi/cmi5/result/extensions/reason";
inline constexpr auto kBlockType = "https://w3id.org/xapi/cmi5/activitytype/block";
inline constexpr auto kCourseType = "https://w3id.org/xapi/cmi5/activitytype/course";
} // namespace iri

struct StatementId
{
    QString id; // a new UUID
    QDateTime timestamp;
};

// 'content' is the address that was opened, without the launch parameters (section 9.6.3.4).
[[nodiscard]] QJsonObject launchedStatement(const StatementId& id, const AssignableUnit& unit, const Launch& launch,
                                            const QUrl& content);
// 'seconds' from the launch to the last statement of the unit (section 9.5.4.2).
[[nodiscard]] QJsonObject abandonedStatement(const StatementId& id, const AssignableUnit& unit, const Launch& launch,
                                             double seconds);
// launch.sessionId is a new one (section 9.3.7).
[[nodiscard]] QJsonObject waivedStatement(const StatementId& id, const AssignableUnit& unit, const Launch& launch,
                                          const QString& reason);
// Of a block or of the course; launch.activityId is the LMS's id of it.
[[nodiscard]] QJsonObject satisfiedStatement(const StatementId& id, const Block& block, bool isCourse,
                                             const Launch& launch);

// An ISO 8601 duration with hundredths of seconds, as xAPI wants it: "PT1H5M0.25S".
[[nodiscard]] QString durationText(double seconds);

} // namespace cmi5
