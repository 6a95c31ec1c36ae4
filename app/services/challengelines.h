// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/challenge.h"
#include "app/domain/standingpage.h"

#include <optional>

namespace store {
class Database;
}

namespace services {

struct ChallengeLine
{
    domain::Challenge challenge;
    domain::ChallengeFigures figures; // as far as the server has said
    bool counted = false;             // it has
    bool open = false;                // today lies in it
    bool forMe = false;               // I belong to the group
    bool mayChange = false;           // I may set it anew and end it
    bool waiting = false;             // a change of it is not sent yet
    QString group;                    // whose it is by name; of a team: whom it reports to. Empty: everybody's
    QString setBy;                    // name
    QStringList courses;              // titles of those that count; empty: any
};

// A group of people that a challenge can be for.
struct GroupChoice
{
    QString id, title;
};

// What stands, open ones first, then by end; of one group, or with an empty kind of all.
[[nodiscard]] QList<ChallengeLine> challengeLines(store::Database& db, const QString& me, const QDate& today,
                                                  const QString& groupKind = {}, const QString& groupId = {});
[[nodiscard]] std::optional<ChallengeLine> challengeLine(store::Database& db, const QString& me, const QDate& today,
                                                         const QString& id);
// Also of one that is not set yet.
[[nodiscard]] ChallengeLine challengeLine(store::Database& db, const QString& me, const QDate& today,
                                          const domain::Challenge& challenge);

// What the server lets somebody do: all groups by role; supervisors their team, who moderates a community that one.
[[nodiscard]] bool mayChallengeAll(store::Database& db, const QString& me);
[[nodiscard]] bool mayChallenge(store::Database& db, const QString& me, const QString& groupKind,
                                const QString& groupId);
[[nodiscard]] QList<GroupChoice> moderatedCommunities(store::Database& db, const QString& me);

// Whose titles have the words in them; kind: department | team (of whom somebody reports to) | pathway | community.
[[nodiscard]] QList<GroupChoice> challengeGroups(store::Database& db, const QString& kind, const QString& words,
                                                 int limit);
[[nodiscard]] QString challengeGroupTitle(store::Database& db, const QString& kind, const QString& id);

} // namespace services
