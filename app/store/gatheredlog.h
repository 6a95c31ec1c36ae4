// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace store {

// The name of a VFS for sqlite3_open_v2: the system's own, but what a transaction appends to the write-ahead log goes
// to the file in one piece, where SQLite makes two writes for each page. What others see is the same at each moment at
// which they may look: everything is in the file before the write of the transaction's last page returns, which fails
// if that failed, and nothing is held when the right to write is given back. Null when SQLite has no VFS; then open
// with its default. Any thread.
[[nodiscard]] const char* gatheringVfs();

} // namespace store
