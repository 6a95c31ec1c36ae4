// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// UTF-8 bytes that a file's name may have here.
inline constexpr qsizetype kFileNameBytes = 200;

// The name that a file from elsewhere may have here: the last part of a path in either way of writing it, without
// control characters and marks that turn the direction of text (U+202E …), without dots or spaces at its ends, with '_'
// for what Windows has no file name with (<>:"|?*) and before the names of its devices (con, nul, com1 …). A name
// of more than kFileNameBytes is made shorter, with its ending. Empty when nothing is left. Pure.
[[nodiscard]] QString fileNameIn(const QString& said);

} // namespace base
