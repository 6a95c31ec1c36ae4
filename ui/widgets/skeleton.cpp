// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace widgets {

Skeleton::Skeleton(int lines, QWidget* parent) : QWidget(parent), m_lines(lines)
{
    setAccessibleName(tr("Loading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Skeleton::sizeHint() const
{
    return {scaled(240), m_lines * scaled(24)};
}

void Skeleton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < m_lines; ++i) {
        const qreal share = i % 3 == 0 ? 0.9 : i % 3 == 1 ? 0.7 : 0.45;
        const qreal wide = width() * share;
        paintPanel(painter, QRectF(rtl ? width() - wide : 0, i * scaled(24) + 6, wide, scaled(12)), Role::Skeleton,
                   tokens::kRadiusSmall);
    }
}

} // namespace widgets
