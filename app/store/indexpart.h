// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <initializer_list>

namespace store {

class Database;

// Rows of one family that the full-text index catches up with, a slice after the other. Store thread.
class IndexPart
{
    Q_DISABLE_COPY_MOVE(IndexPart)

public:
    IndexPart() = default;
    virtual ~IndexPart() = default;

    [[nodiscard]] virtual bool isPending() = 0;
    // What may pass before another job gets its turn in the thread, some 50 ms of it; in the caller's transaction.
    [[nodiscard]] virtual base::Result<void> slice() = 0;
    // The transaction of a slice was rolled back.
    virtual void forgetSlice() {}
    // Forgets all of it and puts every row into the queue, in the caller's transaction.
    [[nodiscard]] virtual base::Result<void> startAnew() = 0;
    // How much waits, in no unit; tidying up does not count.
    [[nodiscard]] virtual qint64 left() = 0;
};

// Fewer segments, quicker searches: a piece of the work on each of the FTS5 tables. False when nothing is left to do.
[[nodiscard]] base::Result<bool> mergeSegments(Database& db, std::initializer_list<const char*> tables);

// Stale entries cost time in every search; beyond this share of all an index is made anew.
inline constexpr int kStaleShare = 5; // a fifth

} // namespace store
