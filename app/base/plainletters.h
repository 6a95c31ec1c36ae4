// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// Letters that Unicode does not take apart and that people write in two ways (ß, æ, œ, ø, ł, đ): how they are spelt
// plainly, in small letters; empty for any other. Search and what is marked as found agree by it.
[[nodiscard]] QLatin1StringView plainLetters(QChar letter);
// All of them in a text.
[[nodiscard]] QString plainlySpelt(QString text);

} // namespace base
