// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/cmi5/lmsstatements.h"

#include <QSet>

namespace xapi {
struct LrsRequest;
}

// The rules of order of cmi5 (section 9.3), as functions over the statements of one registration. Order is that of
// 'timestamp' (section 9.3), for equal ones that of the list.
namespace cmi5 {

// cmi5 defined: has the cmi5 category. cmi5 allowed: has the session, but not the category (section 7.1.3).
[[nodiscard]] bool isCmi5Defined(const QJsonObject& statement);
[[nodiscard]] QString sessionOf(const QJsonObject& statement); // empty: none

enum class SessionState {
    Unknown,     // no 'launched' statement
    Launched,    // the unit has said nothing
    Initialized, // it runs
    Terminated,
    Abandoned,
};

// Where the session stands.
[[nodiscard]] SessionState sessionState(const QString& sessionId, const QList<QJsonObject>& statements);

// The sessions of the registration that run: launched, neither terminated nor abandoned. A new launch abandons them
// first (section 9.3.6).
struct ActiveSession
{
    QString id;
    QString activityId;
    QString publisherId;
    QDateTime launchedAt;
    QDateTime lastAt; // of the unit's last statement, or launchedAt: what abandonedStatement() counts to
};
[[nodiscard]] QList<ActiveSession> activeSessions(const QList<QJsonObject>& statements);

// What the unit of a session may send.
struct SessionRules
{
    Launch launch;
    std::optional<double> masteryScore;
    QString publisherId;
    // How long after 'terminated' late statements are taken (section 9.3.8); those that happened before it.
    int graceSeconds = 0;
};

// Whether the LMS takes these statements of the unit, after those that the registration has: an error is Rejected,
// HTTP status 403 with the rule that is broken (sections 6.3, 7.1.3, 9.3 to 9.6). All or none. 'now' decides about the
// grace time. Fit for xapi::Access::admit.
[[nodiscard]] base::Result<void> admit(const SessionRules& rules, const QList<QJsonObject>& registration,
                                       const QList<QJsonObject>& incoming, const QDateTime& now);

// What the unit has read in its session so far.
struct UnitReads
{
    bool launchData = false;  // LMS.LaunchData
    bool preferences = false; // cmi5LearnerPreferences, even when there were none
};

// Whether the unit may make this request at all; ask before the LRS answers it. Error: Rejected, 403. Nothing once the
// session is over; no statements before the launch data and the learner's preferences were read, which must not be
// written, or only in their form (sections 8.2.1, 9.3.6, 9.3.8, 10.2.1 and 11). Notes reads in 'reads'.
[[nodiscard]] base::Result<void> admitRequest(SessionState state, const xapi::LrsRequest& request, UnitReads& reads);

// What the statements of a registration say about one unit.
struct UnitProgress
{
    bool completed = false;
    bool passed = false;
    bool failed = false; // and not passed
    bool waived = false;
    std::optional<double> score; // the scaled one of the statement that decided
    std::optional<int> progress; // percent, the last that was said
    bool satisfied = false;      // moveOn is met, or it was waived
};

struct CourseProgress
{
    QMap<QString, UnitProgress> units; // by publisher's id
    QSet<QString> satisfiedBlocks;     // publisher's ids
    bool courseSatisfied = false;
};

// moveOn of units, blocks and course (section 13.1.4), from statements of both devices in any order; for a registration
// without statements what holds from the beginning (section 9.6.1). Browse and Review sessions do not count.
// 'activityIds' maps the LMS's ids of the units to the publisher's.
[[nodiscard]] CourseProgress progressOf(const CourseStructure& course, const QHash<QString, QString>& activityIds,
                                        const QList<QJsonObject>& statements);

// The blocks (inner before outer), and last the course, that are satisfied and have no 'satisfied' statement yet:
// publisher's ids (section 9.3.9).
[[nodiscard]] QStringList newlySatisfied(const CourseStructure& course, const CourseProgress& progress,
                                         const QList<QJsonObject>& statements);

} // namespace cmi5
