// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QLayout;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// Of what takes the focus by itself, shown or not.
[[nodiscard]] bool takesTab(const QWidget* widget);

// Parts of a page that are made at different times are in the order of Tab by when they were made. These put one after
// 'last' (null: it is the first) and say which widget is the last now.

// A widget with all that is in it: what its layout holds first, as it is laid out, else as it was made.
[[nodiscard]] QWidget* chainTab(QWidget* last, QWidget* part);
// What a layout holds, as it is laid out.
[[nodiscard]] QWidget* chainTab(QWidget* last, const QLayout* layout);

// Tab in the window of that page: the page's things come in the order in which they stand, whenever they were made,
// where the first of them comes in the window's own order. False: what has the focus is not reached by Tab.
bool stepByTab(const QWidget* page, bool next);

} // namespace widgets
