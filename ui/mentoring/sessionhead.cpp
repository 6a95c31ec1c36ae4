// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/sessionhead.h"

#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace uimentoring {

SessionHead::SessionHead(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void SessionHead::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    widgets::paintFocus(painter, rect());
}

} // namespace uimentoring
