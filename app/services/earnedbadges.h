// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badge.h"

#include <QHash>
#include <QList>

namespace store {
class Database;
}

namespace services {

// Badges that the person has earned by what this machine knows and of which the organisation has not said anything yet;
// 'awards': those of which it has. Their ids are this machine's until then.
[[nodiscard]] QList<domain::BadgeAward> earnedHere(store::Database& db, const QString& personId,
                                                   const QList<domain::BadgeAward>& awards);

// An award of the person that ends, and which what its badge's rule asks for renews: the last of its badge. From when
// on: domain::renewableFrom().
struct RenewableBadge
{
    domain::BadgeAward award;
    QString ruleKind;
    QString ruleTarget;
};
[[nodiscard]] QList<RenewableBadge> renewableBadges(store::Database& db, const QList<domain::BadgeAward>& awards);

// Of badges that a course brings: the course, by badge.
[[nodiscard]] QHash<QString, QString> coursesOfBadges(store::Database& db);

} // namespace services
