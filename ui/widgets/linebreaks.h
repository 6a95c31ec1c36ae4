// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace widgets {

// Markdown joins the lines of a paragraph (CommonMark 0.31 section 6.8); whoever writes a message means them. Marks the
// end of each line inside of a paragraph, and nothing in code, tables and what has a meaning as a whole line.
[[nodiscard]] QString withLineBreaks(const QString& markdown);

// Makes breaks of those marks in the document that was read from it, and takes away those that end a block.
void tidyLineBreaks(QTextDocument& document);

} // namespace widgets
