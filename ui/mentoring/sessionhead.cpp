// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/sessionhead.h"

#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace uimentoring {

namespace {
constexpr int kLine = 2;
} // namespace

SessionHead::SessionHead(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

// What can be done with the session comes into sight with it, once all is laid out.
void SessionHead::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (hasFocus() && parentWidget())
                widgets::reveal(parentWidget());
        },
        Qt::QueuedConnection);
}

void SessionHead::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    // A line below: a ring would cut the words, which stand in line with all others of the card.
    QPainter painter(this);
    painter.fillRect(0, height() - kLine, width(), kLine, widgets::colour(widgets::Role::Focus));
}

} // namespace uimentoring
