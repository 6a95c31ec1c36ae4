// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/command.h"

#include <QStringList>

namespace store {

class Database;

// A text of which the server kept this person's version and another one: nothing is lost, and somebody should look
// whether it reads well (domain::bothKept). The last few are in meta "both_kept", on this device alone.
struct BothKept
{
    QString id;     // of the command
    QString kind;   // of the entity
    QString target; // its id
    QDateTime at;   // when the person changed it
    QStringList members;
};

// Store thread, in the transaction that stores the answer.
[[nodiscard]] base::Result<void> noteBothKept(Database& db, const domain::Command& command,
                                              const domain::CommandResult& result);
[[nodiscard]] QList<BothKept> bothKept(Database& db); // the oldest first

} // namespace store
