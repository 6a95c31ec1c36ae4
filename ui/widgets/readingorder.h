// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QLayout;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// Assistive programs read the parts of a page by when they were made. What a layout holds is read before 'next', one of
// its siblings; null: it stays last. The order of Tab is another matter (taborder.h).
void readBefore(QWidget* next, const QLayout* parts);

} // namespace widgets
