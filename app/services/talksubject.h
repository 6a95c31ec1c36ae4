// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"

namespace store {
class Database;
}

namespace services {

// What a command of communities and messages is about, in words: the title of the thread, the name of the community, of
// the event, the conversation. Empty: not one of them, or not here.
[[nodiscard]] QString talkSubject(store::Database& db, const domain::Command& command, const QString& me);

} // namespace services
