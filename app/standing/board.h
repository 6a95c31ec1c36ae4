// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/gamerules.h"

#include <QHash>

#include <optional>

namespace standing {

enum class WhoIsRanked { Nobody, WhoJoined, Everybody };

// What a preset allows; the server asks before it sends, and the client's windows before they show.
struct Allowed
{
    bool ownFigures = false; // points, level, streak, for the person only
    bool distributions = false;
    bool challenges = false;
    WhoIsRanked ranking = WhoIsRanked::Nobody;
};

[[nodiscard]] Allowed allowed(const domain::GameRules& rules);
[[nodiscard]] int smallestGroup(const domain::GameRules& rules);

// Why there is nothing to see.
enum class Withheld {
    No,         // it is there
    ByPolicy,   // the preset does not have it
    NotJoined,  // the person has not joined, and only who joins sees
    SmallGroup, // fewer people than the smallest group
    NotMember,  // the person is not of the group
    Overlap,    // with what is shown of other groups it would tell of a few (Publishing)
};

enum class Period { Week, Month, All };

struct Days // both included; invalid: open
{
    QDate from;
    QDate until;
};

// The week (ISO 8601: from Monday) or month that a date lies in.
[[nodiscard]] Days daysOf(Period period, QDate date);

struct Contender
{
    QString personId;
    int points = 0; // of the period
    bool joined = false;
};

struct BoardRow
{
    int rank = 0; // 1, 2, 2, 4: people with the same points share one
    QString personId;
    int points = 0;
    bool tied = false;
    bool afterGap = false; // people between the row before and this one are left out
};

struct Board
{
    Withheld withheld = Withheld::No;
    int people = 0; // who are ranked
    QList<BoardRow> rows;
    std::optional<BoardRow> me;
};

// Everybody of a group in their order, made once for all who ask.
class Ranking final
{
public:
    // 'group' has all members of the cohort once, in any order.
    Ranking(const domain::GameRules& rules, QList<Contender> group);

    // Rows: the first 'top', and 'neighbours' before and after 'me'; among ties by person id. Who is not ranked is in
    // no row and in no number.
    [[nodiscard]] Board boardOf(const QString& me, int top = 3, int neighbours = 2) const;

private:
    [[nodiscard]] Withheld withheldFrom(const QString& me) const;

    WhoIsRanked m_kind;
    int m_smallest;
    QHash<QString, bool> m_members; // id → joined
    QList<BoardRow> m_rows;         // of all who are ranked
    QHash<QString, int> m_places;   // id → its row
};

[[nodiscard]] Board leaderboard(const domain::GameRules& rules, const QList<Contender>& group, const QString& me,
                                int top = 3, int neighbours = 2);

} // namespace standing
