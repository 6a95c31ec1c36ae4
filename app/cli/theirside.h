// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"

namespace store {
class Database;
}

namespace cli {

// Of a change that was refused, what the server has in its place, for a request with who did it, when and with which
// words (R4); empty: nothing that says more than that it was refused.
[[nodiscard]] QString theirSide(const services::OutboxItem& item, store::Database& db);

// What a waiting change is about: by its title, else as the change itself calls it, else by the id that commands take.
[[nodiscard]] QString thingOf(const services::OutboxItem& item);

} // namespace cli
