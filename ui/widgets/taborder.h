// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QLayout;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// Parts of a page that are made at different times are in the order of Tab by when they were made. These put one after
// 'last' (null: it is the first) and say which widget is the last now.

// A widget with all that is in it, as that was made.
[[nodiscard]] QWidget* chainTab(QWidget* last, QWidget* part);
// What a layout holds, as it is laid out.
[[nodiscard]] QWidget* chainTab(QWidget* last, const QLayout* layout);

} // namespace widgets
