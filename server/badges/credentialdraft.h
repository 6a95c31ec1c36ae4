// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badge.h"
#include "app/domain/person.h"

#include <QJsonObject>

namespace badges {

struct Issuer
{
    QString did, organisation;
    QString address;       // of the server
    QString statusAddress; // of the status list
};

// What the badge is given for (Open Badges 3.0, B.1.1). 'address': of the server. 'reason': what is said where nobody
// has written it.
[[nodiscard]] QJsonObject achievementOf(const domain::Badge& badge, const QString& address, const QString& reason);

// Open Badges 3.0 without a proof: the recipient by the hash of their e-mail address ('salt'), the award's dates, its
// bit in the status list. 'badge': its definition; an award without one says what it is itself. 'reason': see above.
[[nodiscard]] QJsonObject credentialDraft(const domain::BadgeAward& award, const domain::Badge& badge,
                                          const domain::Person& person, const Issuer& issuer, const QString& salt,
                                          const QString& reason);

} // namespace badges
