// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badge.h"
#include "app/domain/declared.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace domain {

// Something of an event that who comes has to know.
struct EventChange
{
    QString what; // planned (the first) | moved (when it is) | place (where it is, or its link) | cancelled
    QString by;
    QDateTime at;
    QDateTime arrivedAt; // at the server, by its clock; invalid: not there yet
    // What it was and what it became: of 'moved' when it begins, of 'place' where, or its link. Both empty: not known.
    QString from{}, to{};
};

template <>
struct Declared<EventChange>
{
    static constexpr auto fields = std::tuple{
        Field{"what", &EventChange::what}, Field{"by", &EventChange::by},
        Field{"at", &EventChange::at},     Field{"arrived_at", &EventChange::arrivedAt},
        Field{"from", &EventChange::from}, Field{"to", &EventChange::to},
    };
};

// A mentoring session, a community event or a class on somebody's calendar.
struct Event
{
    QString id;
    QString title;
    QString type; // mentoring | community | class
    QDateTime startsAt;
    QDateTime endsAt;
    QString timezone; // IANA, where it takes place
    QString location;
    QString url;
    QString communityId; // whose event it is; empty: of those whom it concerns
    QString description;
    QString organiserId;
    QDateTime cancelledAt;      // invalid: it takes place
    QList<EventChange> changes; // of a community, the oldest first
    QDateTime updatedAt;
};

template <>
struct Declared<Event>
{
    static constexpr auto kind = "event";
    static constexpr auto fields = std::tuple{
        Field{"id", &Event::id, Key},
        Field{"title", &Event::title, Searchable},
        Field{"type", &Event::type},
        Field{"starts_at", &Event::startsAt, Indexed},
        Field{"ends_at", &Event::endsAt},
        Field{"timezone", &Event::timezone},
        Field{"location", &Event::location},
        Field{"url", &Event::url},
        Field{"community_id", &Event::communityId, Indexed},
        Field{"description", &Event::description},
        Field{"organiser_id", &Event::organiserId},
        Field{"cancelled_at", &Event::cancelledAt},
        Field{"changes", &Event::changes},
        Field{"updated_at", &Event::updatedAt},
    };
};

// Where a person stands, computed by the server from evidence. Id: the person's id.
struct Standing
{
    QString id;
    int points = 0;
    int level = 1;
    int streakDays = 0;
    int longestStreak = 0; // days
    int freezes = 0;       // left
    QDate lastDay;         // the last one that counts for the streak, the person's own date; invalid: none
    QDateTime updatedAt;
};

template <>
struct Declared<Standing>
{
    static constexpr auto kind = "standing";
    static constexpr auto fields = std::tuple{
        Field{"id", &Standing::id, Key},
        Field{"points", &Standing::points},
        Field{"level", &Standing::level},
        Field{"streak_days", &Standing::streakDays},
        Field{"longest_streak", &Standing::longestStreak},
        Field{"freezes", &Standing::freezes},
        Field{"last_day", &Standing::lastDay},
        Field{"updated_at", &Standing::updatedAt},
    };
};

// How the organisation runs its requests. One entity, id 'org'.
struct Policy
{
    QString id;
    QString organisation;          // its name
    double costLimit = 0;          // above it learning & development decides too
    QString currency;              // ISO 4217, of costLimit
    int reviewDays = 5;            // days that a desk has
    QString learningDevelopmentId; // person of last resort
    int minGroup = 5;              // people that a group must have before figures about it are shown
};

template <>
struct Declared<Policy>
{
    static constexpr auto kind = "policy";
    static constexpr auto fields = std::tuple{
        Field{"id", &Policy::id, Key},
        Field{"organisation", &Policy::organisation},
        Field{"cost_limit", &Policy::costLimit},
        Field{"currency", &Policy::currency},
        Field{"review_days", &Policy::reviewDays},
        Field{"learning_development_id", &Policy::learningDevelopmentId},
        Field{"min_group", &Policy::minGroup},
    };
};

} // namespace domain
