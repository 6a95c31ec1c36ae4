// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace store {

// What migrations make for threads and messages besides their tables, in SQL. Later parts build upon earlier ones: a
// new file goes through kTalkTables and kArrivalTables in this order.

extern const char kTalkTables[];
// Version 19: when a text arrived at the server.
extern const char kArrivalColumns[]; // of the kinds' tables, for files that have them already
extern const char kArrivalTables[];

} // namespace store
