// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/isolate.h"

#include <algorithm>

namespace base {

namespace {

constexpr QChar kAsAround[] = {QChar(0x2066), QChar(0x2067)}; // LRI, RLI
constexpr QChar kByFirstLetter(0x2068);                       // FSI
constexpr QChar kEnd(0x2069);                                 // PDI

bool hasLettersInIsolatesOnly(const QString& text)
{
    int depth = 0;
    bool within = false;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        if (c == kEnd)
            depth = std::max(0, depth - 1);
        else if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI)
            ++depth;
        else if (direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL) {
            if (depth == 0)
                return false;
            within = true;
        }
    }
    return within;
}

} // namespace

QString apart(const QString& part, bool mirrored)
{
    const auto runsOtherwise = [mirrored](QChar c) {
        const QChar::Direction direction = c.direction();
        return mirrored ? direction == QChar::DirL : direction == QChar::DirR || direction == QChar::DirAL;
    };
    if (part.isEmpty() || (part.isRightToLeft() == mirrored && std::none_of(part.begin(), part.end(), runsOtherwise)))
        return part;
    return (hasLettersInIsolatesOnly(part) ? kAsAround[mirrored ? 1 : 0] : kByFirstLetter) + part + kEnd;
}

} // namespace base
