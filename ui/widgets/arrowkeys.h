// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QObject;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// To Qt an arrow on a button is Tab: from the last button of a form it leads out of it. Here it goes to the next one of
// the same kind that stands beside it, up and down within lists and left and right within a line, and no further; what
// no button takes scrolls the page. Buttons that exclude each other stay Qt's: there an arrow chooses.
// True: the event is dealt with; when it is not accepted, it goes on to what the button is in.
[[nodiscard]] bool arrowOnButton(QObject* watched, QKeyEvent* event);

// Scrolls whatever it is in.
void showInAreas(QWidget* widget);

} // namespace widgets
