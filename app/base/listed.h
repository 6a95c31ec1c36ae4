// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace base {

// "Ropes, knots, sails" with what the default locale puts between the parts of a list: a comma of its own in Arabic and
// Japanese. Where one reads from the right each part runs as its own letters do and turns none of the others (UAX 9,
// isolates).
[[nodiscard]] QString listed(const QStringList& parts);
[[nodiscard]] QString listSeparator();

} // namespace base
