// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/currentrow.h"

#include <QRectF>

namespace widgets {

void paintCurrentRow(QPainter& painter, const QRectF& row, Role ground, bool rtl)
{
    constexpr qreal kBar = 3;
    paintPanel(painter, row, ground, tokens::kRadiusMedium);
    const qreal above = row.height() / 5; // clear of the round corners
    paintPanel(painter, {rtl ? row.right() - kBar : row.left(), row.top() + above, kBar, row.height() - 2 * above},
               Role::Accent, tokens::kRadiusPill);
}

} // namespace widgets
