// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// Whether somebody is at a window. What comes from outside (a link) opens it and brings it forward without anybody
// having done anything there: what it shows then counts as not looked at.

// From now on until the person has done something in 'window': a key (that is more than Shift or Alt), a button of the
// mouse, the wheel, a touch; or until they have gone elsewhere and made it active again.
void awaitPerson(QWidget* window);
// They have, outside of it: the notice on the desktop, the icon in the tray. The pages in it are told (Page::lookedAt).
void personCame(QWidget* window);
[[nodiscard]] bool isPersonAwaited(const QWidget* window);

} // namespace widgets
