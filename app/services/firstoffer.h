// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentoring.h"

namespace store {
class Database;
}

namespace services {

// What somebody who has not offered to mentor yet could offer, as far as their profile says it: skills in which they
// can help others, their languages, the hours at which others can meet them. Thread of the connection.
[[nodiscard]] domain::MentorOffer offerFromProfile(store::Database& db, const QString& personId);
// Likewise, of languages and hours: skills that one has are not what one wants to learn.
[[nodiscard]] domain::MentorWish wishFromProfile(store::Database& db, const QString& personId);

} // namespace services
