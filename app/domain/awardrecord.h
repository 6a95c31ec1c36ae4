// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>

namespace domain {

// The issuer's register: who was given which badge, without the credential, for learning & development. Same id as the
// award, which is its person's own.
struct AwardRecord
{
    QString id;
    QString personId;
    QString badgeId;
    QString title;
    QDateTime awardedAt;
    QDateTime expiresAt;
    QString state = QStringLiteral("waiting"); // as BadgeAward
    QString byId;                              // who gave it by hand; empty: by rule
    QDateTime revokedAt;
    QString revokedReason;
};

template <>
struct Declared<AwardRecord>
{
    static constexpr auto kind = "award_record";
    static constexpr auto fields = std::tuple{
        Field{"id", &AwardRecord::id, Key},
        Field{"person_id", &AwardRecord::personId, Indexed},
        Field{"badge_id", &AwardRecord::badgeId, Indexed},
        Field{"title", &AwardRecord::title},
        Field{"awarded_at", &AwardRecord::awardedAt},
        Field{"expires_at", &AwardRecord::expiresAt},
        Field{"state", &AwardRecord::state},
        Field{"by_id", &AwardRecord::byId},
        Field{"revoked_at", &AwardRecord::revokedAt},
        Field{"revoked_reason", &AwardRecord::revokedReason},
    };
};

} // namespace domain
