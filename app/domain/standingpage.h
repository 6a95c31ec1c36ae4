// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/comparison.h"

namespace domain {

// How a challenge stands, for one person.
struct ChallengeFigures
{
    QString challengeId;
    QString withheld; // of what others did
    int mine = 0;
    int all = 0;
    int people = 0;  // who did at least one
    int reached = 0; // who reached their aim
    QDateTime reachedAt;
};

template <>
struct Declared<ChallengeFigures>
{
    static constexpr auto fields = std::tuple{
        Field{"challenge_id", &ChallengeFigures::challengeId},
        Field{"withheld", &ChallengeFigures::withheld},
        Field{"mine", &ChallengeFigures::mine},
        Field{"all", &ChallengeFigures::all},
        Field{"people", &ChallengeFigures::people},
        Field{"reached", &ChallengeFigures::reached},
        Field{"reached_at", &ChallengeFigures::reachedAt},
    };
};

// Id: the person's, who alone gets it.
struct Comparison
{
    QString id;
    QList<BoardFigures> boards;
    QList<PlotFigures> plots;
    QList<ChallengeFigures> challenges;
    QDateTime updatedAt;
};

template <>
struct Declared<Comparison>
{
    static constexpr auto kind = "comparison";
    static constexpr auto fields = std::tuple{
        Field{"id", &Comparison::id, Key},           Field{"boards", &Comparison::boards},
        Field{"plots", &Comparison::plots},          Field{"challenges", &Comparison::challenges},
        Field{"updated_at", &Comparison::updatedAt},
    };
};

} // namespace domain
