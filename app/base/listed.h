// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace base {

// "Ropes, knots, sails" with what the default locale puts between the parts of a list: a comma of its own in Arabic and
// Japanese. Each part is apart (isolate.h).
[[nodiscard]] QString listed(const QStringList& parts);
[[nodiscard]] QString listSeparator();

} // namespace base
