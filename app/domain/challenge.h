// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace domain {

// Something that a group sets out to do between two local dates, both included.
struct Challenge
{
    QString id;
    QString title;
    QString groupKind; // organisation | department | team | pathway (who joined it) | community
    QString groupId;
    QStringList kinds;                    // of deeds
    QStringList refs;                     // empty: any
    QString aim = QStringLiteral("each"); // each: everybody for themself | together
    int target = 1;                       // deeds
    QDate from;
    QDate until;
    QString setBy;       // person
    QDateTime removedAt; // taken back
    QDateTime updatedAt;
};

template <>
struct Declared<Challenge>
{
    static constexpr auto kind = "challenge";
    static constexpr auto fields = std::tuple{
        Field{"id", &Challenge::id, Key},
        Field{"title", &Challenge::title, Searchable},
        Field{"group_kind", &Challenge::groupKind},
        Field{"group_id", &Challenge::groupId, Indexed},
        Field{"kinds", &Challenge::kinds},
        Field{"refs", &Challenge::refs},
        Field{"aim", &Challenge::aim},
        Field{"target", &Challenge::target},
        Field{"from_day", &Challenge::from},
        Field{"until_day", &Challenge::until},
        Field{"set_by", &Challenge::setBy},
        Field{"removed_at", &Challenge::removedAt},
        Field{"updated_at", &Challenge::updatedAt},
    };
};

// Whether a person wants to be ranked, where the preset leaves that to them. Id: the person's.
struct GameMember
{
    QString id;
    bool joined = false;
    QDateTime changedAt;
};

template <>
struct Declared<GameMember>
{
    static constexpr auto kind = "game_member";
    static constexpr auto fields = std::tuple{
        Field{"id", &GameMember::id, Key},
        Field{"joined", &GameMember::joined},
        Field{"changed_at", &GameMember::changedAt},
    };
};

} // namespace domain
