// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/profilepage.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace store {
class Database;
}

namespace services {

// Puts together what a person's profile shows to a viewer, from the cache. What others get the server has cut already;
// with one's own profile the same cut (domain::profileCard) is made here, so that the preview is what they get. Keep
// for one answer only.
class ProfileReader final
{
public:
    ProfileReader(store::Database& db, QString viewerId);

    // Absent: nobody of that id. The lens counts for the viewer's own profile only.
    [[nodiscard]] std::optional<ProfilePage> page(const QString& personId, Lens lens) const;
    [[nodiscard]] domain::Profile
    profile(const QString& personId) const; // of the viewer; an empty one when there is none
    [[nodiscard]] QString nameOf(const QString& personId) const;
    [[nodiscard]] QString skillName(const QString& skillId) const; // the id itself when the catalogue lacks it
    // What the title asks for: skill → level.
    [[nodiscard]] QHash<QString, int> targets(const QString& title) const;

    [[nodiscard]] QString photoOf(const QString& personId) const; // base64, as far as it is shown; empty: none

    // One skill of somebody else, as far as they show it, with the statements that the viewer may read.
    [[nodiscard]] SkillLine shownSkill(const QString& personId, const QString& skillId) const;

private:
    struct Material;
    [[nodiscard]] domain::ProfileCard shownCard(const QString& personId) const;
    [[nodiscard]] Material own(const domain::Person& me, Lens lens) const;
    [[nodiscard]] Material others(const QString& personId) const;
    [[nodiscard]] QList<CourseLine> courses(const QString& personId) const;
    [[nodiscard]] QList<SkillLine> skillLines(const Material& material, const QString& title) const;
    [[nodiscard]] StatementLine statementLine(const domain::PersonSkill& statement) const;
    [[nodiscard]] bool isWaiting(const QString& target) const { return m_waiting.contains(target); }

    store::Database& m_db;
    QString m_viewerId;
    QSet<QString> m_waiting; // targets of what waits in the outbox
    mutable QHash<QString, QString> m_names;
    mutable QHash<QString, QString> m_skills;
};

} // namespace services
