// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>

namespace domain {

// A badge that the organisation gives, and for what: rules are data. Who has earned it: earns() in badgerules.h.
struct Badge
{
    QString id;
    QString title;
    QString description;
    QString criteria;    // for people: what one does to get it
    QString ruleKind;    // course | pathway | skill | sessions | answers | manual (somebody gives it)
    QString ruleTarget;  // id of the course, pathway or skill
    int ruleLevel = 0;   // skill: the level that somebody other than the person has to have seen; how many sessions of
                         // mentoring were held, how many answers accepted
    int monthsValid = 0; // 0: for good; else one earns it anew
    QDateTime updatedAt;
};

template <>
struct Declared<Badge>
{
    static constexpr auto kind = "badge";
    static constexpr auto fields = std::tuple{
        Field{"id", &Badge::id, Key},
        Field{"title", &Badge::title, Searchable},
        Field{"description", &Badge::description},
        Field{"criteria", &Badge::criteria},
        Field{"rule_kind", &Badge::ruleKind, Indexed},
        Field{"rule_target", &Badge::ruleTarget, Indexed},
        Field{"rule_level", &Badge::ruleLevel},
        Field{"months_valid", &Badge::monthsValid},
        Field{"updated_at", &Badge::updatedAt},
    };
};

// A badge that a person was given. Each cycle of a badge that expires is an award of its own; history stays.
struct BadgeAward
{
    QString id;
    QString personId;
    QString title;
    QString criteria;
    QDateTime awardedAt;
    QString badgeId; // empty: given before there were definitions
    int cycle = 1;
    QDateTime expiresAt; // invalid: never
    QString state =
        QStringLiteral("waiting"); // for the organisation's signature: waiting | signed | revoking | revoked
    int statusIndex = 0;           // its bit in the status list
    QString credential;            // Open Badges 3.0 with its proof, as JSON text; empty while it waits
    QString token;                 // the same as VC-JWT
    QDateTime revokedAt;
    QString revokedReason;
};

template <>
struct Declared<BadgeAward>
{
    static constexpr auto kind = "badge_award";
    static constexpr auto fields = std::tuple{
        Field{"id", &BadgeAward::id, Key},
        Field{"person_id", &BadgeAward::personId, Indexed},
        Field{"title", &BadgeAward::title},
        Field{"criteria", &BadgeAward::criteria},
        Field{"awarded_at", &BadgeAward::awardedAt},
        Field{"badge_id", &BadgeAward::badgeId, Indexed},
        Field{"cycle", &BadgeAward::cycle},
        Field{"expires_at", &BadgeAward::expiresAt},
        Field{"state", &BadgeAward::state, Indexed},
        Field{"status_index", &BadgeAward::statusIndex},
        Field{"credential", &BadgeAward::credential},
        Field{"token", &BadgeAward::token},
        Field{"revoked_at", &BadgeAward::revokedAt},
        Field{"revoked_reason", &BadgeAward::revokedReason},
    };
};

// What one needs to check the organisation's badges without a network: whom to trust, their keys, their status list.
struct TrustDocument
{
    QString id;      // its address; for 'issuer' the issuer's DID
    QString purpose; // issuer | did | status
    QString body;    // the document as JSON text; issuer: {"id", "name", "keys": Multikeys}
    QDateTime updatedAt;
};

template <>
struct Declared<TrustDocument>
{
    static constexpr auto kind = "trust_document";
    static constexpr auto fields = std::tuple{
        Field{"id", &TrustDocument::id, Key},
        Field{"purpose", &TrustDocument::purpose},
        Field{"body", &TrustDocument::body},
        Field{"updated_at", &TrustDocument::updatedAt},
    };
};

} // namespace domain
