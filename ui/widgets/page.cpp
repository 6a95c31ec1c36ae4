// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include <QMetaObject>

#include <utility>

namespace widgets {

Page::Page(QWidget* parent) : QWidget(parent) {}

void Page::refreshSoon()
{
    m_stale = true;
    if (!isVisible() || m_queued)
        return;
    m_queued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_queued = false;
            refreshIfStale();
        },
        Qt::QueuedConnection);
}

void Page::refreshNow()
{
    m_stale = true;
    refreshIfStale();
}

void Page::fill()
{
    if (std::exchange(m_stale, false))
        refresh();
}

void Page::showEvent(QShowEvent* event)
{
    refreshIfStale();
    QWidget::showEvent(event);
}

void Page::refreshIfStale()
{
    if (isVisible())
        fill();
}

} // namespace widgets
