// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace widgets {

namespace {
constexpr int kFrame = 1080;       // the widest column of a page
constexpr int kTurnsOfALayout = 4; // its parts are shown, measured, laid out, and the area is told
} // namespace

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
    m_gap = scaled(grid(4));
    m_column->setSpacing(m_gap);
    outer->addLayout(m_column);
    outer->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    // Whoever scrolls wants to be there.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_wanted = -1;
        m_insight.clear();
    });
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
        settle(++m_turn, kTurnsOfALayout);
}

// Being there is not yet staying there: a page that was just filled is as long as before until its layout has settled,
// and shorter in between.
void ScrollColumn::settle(int turn, int turns)
{
    if (turn != m_turn || m_wanted < 0)
        return;
    if (turns == 0) {
        m_wanted = verticalScrollBar()->value() == m_wanted ? -1 : m_wanted;
        return;
    }
    QMetaObject::invokeMethod(
        this, [=, this] { settle(turn, turns - 1); }, Qt::QueuedConnection);
}

int ScrollColumn::position() const
{
    return m_wanted >= 0 ? m_wanted : verticalScrollBar()->value();
}

void ScrollColumn::keepInSight(QWidget* widget)
{
    m_wanted = -1;
    m_insight = widget;
    bringIntoSight(widget);
}

// What is higher than there is room for begins at the top.
void ScrollColumn::bringIntoSight(QWidget* widget)
{
    if (widget->height() + grid(4) <= viewport()->height())
        ensureWidgetVisible(widget, 0, grid(4));
    else
        verticalScrollBar()->setValue(widget->mapTo(this->widget(), QPoint()).y() - grid(2));
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void ScrollColumn::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void ScrollColumn::setPlace(Place place)
{
    m_place = place;
    // The height that is left goes to the column or to the stretch beneath it.
    auto* outer = static_cast<QBoxLayout*>(widget()->layout());
    outer->setStretch(0, place == Place::Whole ? 1 : 0);
    outer->setStretch(1, place == Place::Whole ? 0 : 1);
    fit();
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
    if (m_insight && watched == widget() && event->type() == QEvent::Resize) {
        const QWidget* focus = window()->focusWidget();
        if (focus == m_insight || m_insight->isAncestorOf(focus))
            bringIntoSight(m_insight);
        else
            m_insight.clear();
    }
    return result;
}

int ScrollColumn::marginFor(int width)
{
    return width < 640 ? grid(4) : grid(6);
}

int ScrollColumn::startFor(int width)
{
    return qMax(marginFor(width), (width - scaled(kFrame)) / 2);
}

void ScrollColumn::fit()
{
    // That of the page, with or without its scroll bar: where it begins stays where it is.
    const int width = this->width();
    const int bar = width - viewport()->width();
    const int least = m_place == Place::Inner || m_place == Place::Whole ? 0 : marginFor(width);
    const int widest = scaled(m_place == Place::Middle ? m_maxWidth : qMax(kFrame, m_maxWidth));
    const int start = m_place == Place::Pane || m_place == Place::Inner ? least : qMax(least, (width - widest) / 2);
    if (m_place == Place::Whole)
        return m_column->setContentsMargins({});
    const int end = qMax(least, width - bar - start - scaled(m_maxWidth));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    // Unless a page has set its own. Setting what is set already would have all of the page laid out anew.
    if (const int gap = scaled(grid(4)); gap != m_gap && m_column->spacing() == m_gap)
        m_column->setSpacing(m_gap = gap);
    m_column->setContentsMargins(rtl ? end : start, qMin(least, grid(6)), rtl ? start : end, least + grid(4));
}

void reveal(QWidget* widget)
{
    for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto* column = qobject_cast<ScrollColumn*>(above)) {
            column->keepInSight(widget);
            return;
        }
    }
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
