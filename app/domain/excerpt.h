// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

// The beginning of a text for one line, as it reads without the marks of Markdown: those of headings, quotes, lists and
// fences at the beginning of a line, emphasis in pairs, code in backticks, links by their words, '\' before a sign. All
// other signs stay as they were written ("a > b", "C#", "snake_case", HTML). Pure.
[[nodiscard]] QString excerptOf(const QString& markdown);

} // namespace domain
