// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/challenge.h"
#include "app/domain/gamerules.h"
#include "app/domain/person.h"
#include "app/domain/profile.h"
#include "app/standing/ledger.h"
#include "server/data/reader.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <map>

namespace commands {

// A team (id: its supervisor), a department, who joined a pathway, or the members of a community; active people only.
struct PeopleGroup
{
    QString kind;
    QString id;
    QString title;
    QSet<QString> people;
};

// What comparisons are made from, read once.
struct Organisation
{
    domain::GameRules rules;
    QMap<QString, domain::Person> people; // active ones
    QSet<QString> joined;                 // who wants to be ranked
    QList<PeopleGroup> groups;            // departments, teams, pathways, communities; in each kind the largest first
    QMap<QString, QList<int>> groupsOf;   // person → indexes of groups, in their order
    std::map<QString, standing::Ledger> ledgers; // of everybody
    QHash<QString, double> scores;               // mean of the best results of courses, per cent
    QHash<QString, QHash<QString, int>> levels;  // person → skill → level
    QHash<QString, domain::Profile> profiles;
    QList<domain::Challenge> challenges;
};

[[nodiscard]] base::Result<Organisation> readOrganisation(data::Reader& reader);

} // namespace commands
