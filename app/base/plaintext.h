// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// What can be kept and shown to others as it is: no control characters but tab and line ends, no half of a surrogate
// pair, and nothing that makes the text around it run backwards (U+202D, U+202E).
[[nodiscard]] bool isPlainText(const QString& text);

// The text without what isPlainText() refuses.
[[nodiscard]] QString plainText(const QString& text);

} // namespace base
