// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

#include <optional>

namespace store {

class Database;

struct Rescued
{
    QString damagedPath; // where the old file is now
    int commands = 0;
    int drafts = 0; // of requests and of texts
};

// True when the file can be opened and 'PRAGMA quick_check' finds nothing. A missing file is sound. Errors: others than
// damage (no rights, disk).
[[nodiscard]] base::Result<bool> isSound(const QString& path);

// Renames the file to '<path>.damaged-<time>', makes a new one at 'path' and moves what only this machine has (outbox,
// drafts, one's own notes and badges from elsewhere, who the person is) into it, row by row, as far as the old file can
// be read. Nobody must have the file open.
[[nodiscard]] base::Result<Rescued> rescue(const QString& path);

// What the last rescue of this file kept, until forgetRescue(): the person is told once. Without damagedPath.
[[nodiscard]] std::optional<Rescued> lastRescue(Database& db);
[[nodiscard]] base::Result<void> forgetRescue(Database& db);

// How a course or pathway that a rescued command is about is called, as far as the old file said it; it is not in the
// new one before a sync.
[[nodiscard]] QString rescuedTitle(Database& db, const QString& id);

} // namespace store
