// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/homecards.h"
#include "app/services/profilepage.h"

namespace store {
class Database;
}

namespace services {

// What somebody has learned, for others to read (P5): completed courses, the newest first; skills; badges.
struct Transcript
{
    struct Course
    {
        QString id;
        QString title;
        QString provider;
        QDateTime completedAt;
        QDateTime expiresAt;
        std::optional<double> score; // 0..1, the best that was reached
        std::optional<int> minutes;
    };

    domain::Person person;
    QString organisation;
    QDateTime madeAt;
    QList<Course> courses;
    QList<SkillLine> skills; // with a level
    QList<domain::BadgeAward> badges;
};

// Of the person whose cache it is. Absent: nobody of that id.
[[nodiscard]] std::optional<Transcript> transcriptOf(store::Database& db, const QString& personId,
                                                     const QDateTime& now);

// As the badge has it, which may be from before the organisation had another name; one that waits for its signature
// gets that of today.
[[nodiscard]] QString issuerOf(const domain::BadgeAward& badge, const Transcript& transcript);

// One object; instants as on the wire.
[[nodiscard]] QJsonObject transcriptJson(const Transcript& transcript);
// kind,title,provider,date,valid_until,score,level,by with a record for each course, skill and badge, whose provider is
// who issued it.
[[nodiscard]] QByteArray transcriptCsv(const Transcript& transcript);

// All that the cache holds of the person themself, an object {kind, id, rev, data} a line, then what waits to be sent
// (kind 'outbox') and drafts: what others see of the person, and what nobody does (P7).
[[nodiscard]] QByteArray personalData(store::Database& db, const QString& personId);

} // namespace services
