// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include <QMetaObject>

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

void Page::showEvent(QShowEvent* event)
{
    refreshIfStale();
    QWidget::showEvent(event);
}

void Page::refreshIfStale()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    refresh();
}

} // namespace widgets
