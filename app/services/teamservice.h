// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/enrollment.h"
#include "app/domain/person.h"
#include "app/domain/skill.h"

#include <QObject>

#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Database;
class Store;
} // namespace store

namespace services {

// How one report stands.
struct TeamMember
{
    domain::Person person;
    int open = 0; // courses registered or begun
    int completed = 0;
    int overdue = 0;  // open courses past their day
    int expiring = 0; // certificates and badges that end within 60 days
    int progress = 0; // per cent, mean over the open courses
    int requests = 0; // open course requests
    int reached = 0;  // skills at the level that the title asks for
    int asked = 0;    // skills that the title asks for; 0 of who shows no level at all
};

// One person's skill on the heat map, as far as the person shows it to their supervisor.
struct TeamCell
{
    int level = 0;  // 0: none that is shown
    int target = 0; // 0: the title does not ask for it
};

struct TeamSkill
{
    QString id;
    QString name;
    int askedOf = 0; // people whose title asks for it
    int shortBy = 0; // levels that are missing, over all of them
    int shownBy = 0; // people who show it
    // Figures of the server about the reports who show the skill to their supervisor; empty when they are few.
    QList<int> levels; // people at level 0 to 5
};

struct TeamPage
{
    QList<TeamMember> members;    // by name
    QList<TeamSkill> skills;      // what titles ask for first, most missing first; then what most can besides
    QList<QList<TeamCell>> cells; // [member][skill]
    int minGroup = 5;             // people below which there are no figures about a group
};

// A course of a report, or a badge that ends.
struct TeamCourse
{
    QString personId;
    QString title;
    domain::Enrollment enrollment;
};

// My reports. Interface thread; bounded by the number of reports.
class TeamService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamService)

public:
    TeamService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~TeamService() override;

    [[nodiscard]] bool isSupervisor() const;
    [[nodiscard]] TeamPage page() const;
    // All courses of the reports but what was withdrawn, and badges that end, by person and title; for exports.
    [[nodiscard]] QList<TeamCourse> courses() const;

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
