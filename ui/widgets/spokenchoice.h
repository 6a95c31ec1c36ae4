// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

QT_BEGIN_NAMESPACE
class QComboBox;
class QString;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// Chips, check boxes and whatever else can be on or off are pressed when a screen reader toggles them: Qt 6.4 changes
// their state and leaves it at that, so that views that wait for a press never hear of it. Call once, before the first
// window. What becomes checkable after a screen reader has seen it stays as Qt has it. Toasts and banners are
// notifications, which are read out when they come; lists are SpokenLists, and what
// is a CellSource has its cells.
void speakChoices();

// What a widget of our own is. To be said before its name.
void speakAs(QWidget* widget, QAccessible::Role role);

// For a list to choose from without a label beside it. Qt on Linux takes what is chosen for its name, so that the name
// is said as its description as well.
void nameChoice(QComboBox* choice, const QString& name);

} // namespace widgets
