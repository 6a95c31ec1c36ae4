// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/cmi5/coursestructure.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

// What the LMS prepares before an assignable unit starts (cmi5 sections 8 and 10).
namespace cmi5 {

enum class LaunchMode { Normal, Browse, Review };
[[nodiscard]] QString launchModeName(LaunchMode mode);

// The ids that the LMS makes for the objects of a course (sections 8.1.5 and 9.4): never the publisher's, and the same
// for all launches and registrations. 'base' is an IRI of the organisation's server, for instance
// "https://lms.example".
[[nodiscard]] QString activityIdFor(const QString& base, const QString& packageId, const QString& publisherId);

// One launch of one unit.
struct Launch
{
    QJsonObject actor; // an Agent with an account (section 9.2)
    QString registration;
    QString sessionId;
    QString activityId; // of the unit, made by activityIdFor()
    LaunchMode mode = LaunchMode::Normal;
    QString returnUrl; // may be empty
};

// The 'LMS.LaunchData' State document (section 10.2).
[[nodiscard]] QJsonObject launchData(const AssignableUnit& unit, const Launch& launch);
inline constexpr auto kLaunchDataId = "LMS.LaunchData";
inline constexpr auto kLearnerPreferencesId = "cmi5LearnerPreferences"; // Agent profile document, section 11

// The context that every statement of a launch has (section 10.2.1).
[[nodiscard]] QJsonObject contextTemplate(const AssignableUnit& unit, const Launch& launch);

// 'content' with further parameters in its query, behind its own.
using LaunchParameters = QList<std::pair<QByteArray, QByteArray>>;
[[nodiscard]] QUrl withParameters(const QUrl& content, const LaunchParameters& parameters);
// The address to open: 'content' is where the unit's url leads, with its own query kept (section 8.1).
[[nodiscard]] QUrl launchUrl(const QUrl& content, const QUrl& endpoint, const QUrl& fetch, const Launch& launch);

// The answers of the fetch address (section 8.2): give each with status 200 and Content-Type application/json to a
// POST. The token is the whole of what follows 'Basic ' in the unit's Authorization header.
[[nodiscard]] QByteArray fetchAnswer(const QString& token);
enum class FetchError { AlreadyUsed = 1, Security = 2, Application = 3 };
[[nodiscard]] QByteArray fetchAnswer(FetchError error);

} // namespace cmi5
