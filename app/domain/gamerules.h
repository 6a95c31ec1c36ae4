// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace domain {

// Evidence that something was done. What it is worth is said by rules, and is never stored with it.
struct Deed
{
    QString id; // of the evidence: what comes twice counts once
    QString personId;
    QString kind; // course | badge | learning | session | answer | …; rules name them
    QString ref;  // id of the course, badge, …
    QDateTime at;
    QString timezone; // IANA, where the person was: it makes the date; an unknown one counts as UTC
};

template <>
struct Declared<Deed>
{
    static constexpr auto kind = "deed";
    static constexpr auto fields = std::tuple{
        Field{"id", &Deed::id, Key}, Field{"person_id", &Deed::personId, Indexed},
        Field{"kind", &Deed::kind},  Field{"ref", &Deed::ref},
        Field{"at", &Deed::at},      Field{"timezone", &Deed::timezone},
    };
};

// What deeds of a kind are worth.
struct PointRule
{
    QString kind;
    int points = 0;          // each
    int mostADay = 0;        // deeds of a local date that count; 0: all
    bool oncePerRef = false; // of several with the same 'ref' the earliest counts
    bool streak = true;      // its date counts for the streak, whether or not it still brings points
};

template <>
struct Declared<PointRule>
{
    static constexpr auto fields = std::tuple{
        Field{"kind", &PointRule::kind},           Field{"points", &PointRule::points},
        Field{"most_a_day", &PointRule::mostADay}, Field{"once_per_ref", &PointRule::oncePerRef},
        Field{"streak", &PointRule::streak},
    };
};

// A level from so many points on. Level 1 needs none and is not listed.
struct LevelRule
{
    int level = 0;
    int points = 0;
};

template <>
struct Declared<LevelRule>
{
    static constexpr auto fields = std::tuple{
        Field{"level", &LevelRule::level},
        Field{"points", &LevelRule::points},
    };
};

// How the organisation plays. Presets: 'off', nothing at all; 'works-council', own figures and distributions, nobody is
// ranked; 'voluntary', who joins is ranked among those who joined; 'full', everybody is ranked. Another word is 'off'.
struct GameRules
{
    QString id = QStringLiteral("org"); // one for the organisation
    QString preset = QStringLiteral("works-council");
    int minGroup = 5;           // people that a group must have before figures about it are shown; never below 3
    QList<PointRule> points;    // one a kind; of several for a kind the first
    QList<LevelRule> levels;    // points ascending
    bool restAtWeekends = true; // a Saturday or Sunday without a deed does not end a streak
    int freezeEvery = 5;        // active days in a streak that earn a freeze; 0: none are earned
    int mostFreezes = 2;        // that one can have at the same time
    QDateTime updatedAt;
};

template <>
struct Declared<GameRules>
{
    static constexpr auto kind = "game_rules";
    static constexpr auto fields = std::tuple{
        Field{"id", &GameRules::id, Key},
        Field{"preset", &GameRules::preset},
        Field{"min_group", &GameRules::minGroup},
        Field{"points", &GameRules::points},
        Field{"levels", &GameRules::levels},
        Field{"rest_at_weekends", &GameRules::restAtWeekends},
        Field{"freeze_every", &GameRules::freezeEvery},
        Field{"most_freezes", &GameRules::mostFreezes},
        Field{"updated_at", &GameRules::updatedAt},
    };
};

} // namespace domain
