// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/cmi5/sessionrules.h"
#include "app/services/lrssession.h"

namespace services {

// What the LMS does for a cmi5 course, in the store thread: launches, rules of order, satisfied and abandoned. Shared
// by the session and its jobs; does not change.
class Cmi5Book
{
public:
    // 'base' is an IRI of the organisation, for the ids of activities.
    Cmi5Book(cmi5::CourseStructure course, const QString& base, const QString& packageId);

    [[nodiscard]] const cmi5::CourseStructure& course() const { return m_course; }
    // The LMS's id of a unit, block or the course.
    [[nodiscard]] QString activityOf(const QString& publisherId) const;

    // Before a unit starts (9.3.1, 9.3.6, 10): abandons sessions that still run, says 'launched', prepares the launch
    // data. The launch as it is; a unit that has said all that can count is reviewed (10.2.2).
    [[nodiscard]] base::Result<cmi5::Launch> launch(const LrsDesk::Visit& visit, cmi5::Launch launch,
                                                    const QUrl& content) const;
    // Sessions that run and will say nothing any more are abandoned (9.3.6): their page is gone.
    [[nodiscard]] base::Result<void> abandon(const LrsDesk::Visit& visit, const cmi5::Launch& launch) const;
    // Whether the unit of this launch may ask this now (8.2.1, 9.3.6, 10.2.1, 11); notes what it has read.
    [[nodiscard]] static base::Result<void> admitRequest(const LrsDesk::Visit& visit, const cmi5::Launch& launch,
                                                         const xapi::LrsRequest& request, cmi5::UnitReads& reads);
    // The rules for what the unit sends; for xapi::Access::admit, so it runs in the transaction of the request.
    [[nodiscard]] base::Result<void> admit(store::Database& db, const cmi5::Launch& launch, const QString& publisherId,
                                           const QList<QJsonObject>& incoming, const QDateTime& now) const;
    // After statements came: says what is satisfied now, and how far the learner is.
    [[nodiscard]] base::Result<LrsProgress> follow(const LrsDesk::Visit& visit, const cmi5::Launch& launch) const;
    // For an attempt that goes on with another one: units that are satisfied there are waived here ("Equivalent AU").
    [[nodiscard]] base::Result<void> waive(const LrsDesk::Visit& visit, const cmi5::Launch& launch,
                                           const QStringList& publisherIds) const;
    // State documents of all units, and the units that are satisfied: what an attempt on another device begins with.
    [[nodiscard]] base::Result<QJsonObject> state(const LrsDesk::Visit& visit, const QString& agentKey,
                                                  const QString& registration, const QString& item) const;

private:
    [[nodiscard]] LrsProgress shown(const cmi5::CourseProgress& progress) const;

    const cmi5::CourseStructure m_course;
    QHash<QString, QString> m_publisherIds; // by the LMS's ids
    const QString m_base;
    const QString m_packageId;
};

} // namespace services
