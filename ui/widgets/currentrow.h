// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

namespace widgets {

// The ground of the row on which one is in a list to choose from, with a bar where it begins: grounds by themselves do
// not differ enough to be seen by everybody (WCAG 1.4.11).
void paintCurrentRow(QPainter& painter, const QRectF& row, Role ground, bool rtl);

} // namespace widgets
