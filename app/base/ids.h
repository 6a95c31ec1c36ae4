// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// A new UUID in its 36-character lower-case form (RFC 9562 section 4): version 7, so that ids made later sort later.
[[nodiscard]] QString newId();

} // namespace base
