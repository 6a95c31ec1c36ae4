// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace widgets {

// What can be taken back is held a little longer than taking it back is offered.
inline constexpr std::chrono::seconds kUndoHold{10}, kUndoOffer{9};

} // namespace widgets
