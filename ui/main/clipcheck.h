// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace uimain {

// A text of the program that a window does not show whole.
struct Clipped
{
    QString where; // object names, or classes, from the window down
    QString how;   // "elided", "lines", "narrow", "outside"
    QString text;
    QSize room;  // pixels
    QSize takes; // pixels; empty where it is not known
};

// Paints the window and walks its widgets. `own` says which texts are to be whole: names of courses may be elided, a
// button may not. What lies outside of a scrolled area is scrolled away, not clipped; to have it painted the window has
// to be tall. Each text once for each place.
[[nodiscard]] QList<Clipped> clippedTexts(QWidget& window, const std::function<bool(const QString&)>& own);

} // namespace uimain
