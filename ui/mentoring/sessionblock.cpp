// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/sessionblock.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace uimentoring {

namespace {
constexpr int kBar = 3;
} // namespace

SessionBlock::SessionBlock(int spacing, QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(QMargins());
    m_column->setSpacing(spacing);
}

void SessionBlock::setMarked(bool marked)
{
    m_marked = marked;
    const int leading = marked ? widgets::grid(3) : 0;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_column->setContentsMargins(rtl ? 0 : leading, 0, rtl ? leading : 0, 0);
    update();
}

void SessionBlock::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_marked)
        return;
    QPainter painter(this);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - kBar : 0;
    painter.fillRect(left, 0, kBar, height(), widgets::colour(widgets::Role::Accent));
}

} // namespace uimentoring
