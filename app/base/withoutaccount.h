// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// What somebody wrote as an address, without a name and a password in it, for logs; it need not be an address.
[[nodiscard]] QString withoutAccount(const QString& written);

} // namespace base
