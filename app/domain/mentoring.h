// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QStringList>

namespace domain {

// A piece of somebody's usual week on the clock of a zone. Minutes count from midnight; 'untilMinute' at or before
// 'fromMinute' is on the next day.
struct WeekSlot
{
    int weekday = 1; // ISO 8601: 1 Monday .. 7 Sunday
    int fromMinute = 0;
    int untilMinute = 0;
};

template <>
struct Declared<WeekSlot>
{
    static constexpr auto fields = std::tuple{
        Field{"weekday", &WeekSlot::weekday},
        Field{"from_minute", &WeekSlot::fromMinute},
        Field{"until_minute", &WeekSlot::untilMinute},
    };
};

// What somebody offers as a mentor; everybody may see it. One for each person: the id is theirs.
struct MentorOffer
{
    QString id;
    QString personId;
    QStringList skills; // ids of the catalogue
    QString about;
    int capacity = 1;      // mentees at the same time
    int taken = 0;         // of them; counted by the server
    QStringList languages; // BCP 47
    QList<WeekSlot> times; // empty: not said
    QString timezone;      // IANA, of 'times'
    bool active = true;
    QDateTime updatedAt;
};

template <>
struct Declared<MentorOffer>
{
    static constexpr auto kind = "mentor_offer";
    static constexpr auto fields = std::tuple{
        Field{"id", &MentorOffer::id, Key},           Field{"person_id", &MentorOffer::personId, Indexed},
        Field{"skills", &MentorOffer::skills},        Field{"about", &MentorOffer::about},
        Field{"capacity", &MentorOffer::capacity},    Field{"taken", &MentorOffer::taken},
        Field{"languages", &MentorOffer::languages},  Field{"times", &MentorOffer::times},
        Field{"timezone", &MentorOffer::timezone},    Field{"active", &MentorOffer::active},
        Field{"updated_at", &MentorOffer::updatedAt},
    };
};

// What somebody wishes of a mentor; seen by them and by learning & development. One for each person: the id is theirs.
struct MentorWish
{
    QString id;
    QString personId;
    QStringList skills; // ids of the catalogue
    QString goals;
    QStringList preferred; // people, the dearest first
    QStringList avoided;   // people who are never suggested
    QString department;    // of the mentor: '' | same | other
    QStringList languages; // BCP 47, the dearest first
    QList<WeekSlot> times; // empty: not said
    QString timezone;      // IANA, of 'times'
    bool active = true;
    QDateTime createdAt;
    QDateTime updatedAt;
};

template <>
struct Declared<MentorWish>
{
    static constexpr auto kind = "mentor_wish";
    static constexpr auto fields = std::tuple{
        Field{"id", &MentorWish::id, Key},
        Field{"person_id", &MentorWish::personId, Indexed},
        Field{"skills", &MentorWish::skills},
        Field{"goals", &MentorWish::goals},
        Field{"preferred", &MentorWish::preferred},
        Field{"avoided", &MentorWish::avoided},
        Field{"department", &MentorWish::department},
        Field{"languages", &MentorWish::languages},
        Field{"times", &MentorWish::times},
        Field{"timezone", &MentorWish::timezone},
        Field{"active", &MentorWish::active},
        Field{"created_at", &MentorWish::createdAt},
        Field{"updated_at", &MentorWish::updatedAt},
    };
};

} // namespace domain
