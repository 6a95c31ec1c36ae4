// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace widgets {

ScrollColumn::ScrollColumn(int maxWidth, QWidget* parent) : QScrollArea(parent), m_maxWidth(maxWidth)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    // Not by alignment: an aligned layout never gets more height than its size hint, which knows no width, so that long
    // texts were cut.
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_column = new QVBoxLayout;
    m_column->setSpacing(grid(4));
    outer->addLayout(m_column);
    outer->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    fit();
}

void ScrollColumn::clear()
{
    clearLayout(m_column);
}

void ScrollColumn::scrollTo(int y)
{
    m_wanted = y;
    verticalScrollBar()->setValue(y);
    if (verticalScrollBar()->value() == y)
        m_wanted = -1;
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void ScrollColumn::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    // Pages fill themselves while they are being shown: measure once more when that is over.
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    // The area measures its content when the content asks; what the content asks for while it is being laid out itself
    // would be missed.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    if (m_wanted >= 0 && watched == widget() && event->type() == QEvent::Resize)
        scrollTo(m_wanted);
    return result;
}

void ScrollColumn::fit()
{
    const int width = viewport()->width();
    const int least = width < 640 ? grid(4) : width < 900 ? grid(6) : grid(8);
    const int side = qMax(least, (width - scaled(m_maxWidth)) / 2);
    m_column->setContentsMargins(side, least, side, least + grid(4));
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace widgets
