// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// A part of a sentence or line, such as a name or a title, that does not turn the order of the others: it runs as its
// own letters do, they as the text around (UAX 9, isolates: U+2066 … U+2069). What has letters in isolates only, such
// as "name: text", runs as the text around does; what does so anyway is given back as it is. 'mirrored': the text
// around runs from the right.
[[nodiscard]] QString apart(const QString& part, bool mirrored);

} // namespace base
