// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QDateTimeEdit;
QT_END_NAMESPACE

namespace widgets {

// In a mirrored window Qt turns the parts of a field for dates and times round, so that ten o'clock reads 00:10. Here
// they stay in the order of the language, at the side at which one begins to read.
void keepOrder(QDateTimeEdit* field);

} // namespace widgets
