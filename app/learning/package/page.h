// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace package {

struct Page
{
    QString title;    // of <title>, white space folded
    QString language; // of <html lang>
    // Hosts that are not the page's own, in the order in which they are named.
    QStringList neededHosts; // scripts, frames, objects, media: without them it does not work
    QStringList otherHosts;  // style sheets, pictures, fonts: without them it looks poorer
};

// What an HTML page says of itself in its tags. Never fails: a page is whatever a browser would make of it. Links that
// a person follows do not count, neither does what a script fetches.
[[nodiscard]] Page scanPage(const QByteArray& html);

} // namespace package
