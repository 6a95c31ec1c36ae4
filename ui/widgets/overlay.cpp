// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overlay.h"

#include "ui/widgets/page.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

namespace {

class OverlayPanel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintPanel(painter, rect(), Role::Surface, Role::Control, tokens::kRadiusLarge);
    }
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
};

} // namespace

Overlay::Overlay(const QString& name, int width, Position position, QWidget* over)
    : QWidget(over),
      m_panel(new OverlayPanel(this)),
      m_column(new QVBoxLayout(m_panel)),
      m_width(width),
      m_position(position)
{
    speakAs(m_panel, QAccessible::Dialog);
    m_panel->setAccessibleName(name);
    m_column->setContentsMargins(grid(6), grid(5), grid(6), grid(5));
    m_column->setSpacing(grid(4));
    over->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &Overlay::keepFocus);
    hide();
}

void Overlay::openFor(QWidget* firstFocus)
{
    m_cameFrom = QApplication::focusWidget();
    m_page = nullptr;
    for (QWidget* above = m_cameFrom; above && !m_page; above = above->parentWidget())
        m_page = qobject_cast<Page*>(above);
    m_first = firstFocus;
    show();
    raise();
    refit();
    if (firstFocus)
        firstFocus->setFocus(Qt::TabFocusReason);
}

void Overlay::close()
{
    if (isHidden())
        return;
    hide();
    // The page may have been made anew meanwhile.
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else if (m_page && m_page->isVisible())
        m_page->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void Overlay::refit()
{
    resize(parentWidget()->size());
    const int margin = width() < 700 ? grid(3) : grid(8);
    const int panelWidth = qMin(scaled(m_width), width() - 2 * margin);
    const int most = height() - 2 * margin;
    const int wanted = m_panel->layout()->hasHeightForWidth() ? m_panel->layout()->totalHeightForWidth(panelWidth)
                                                              : m_panel->layout()->sizeHint().height();
    const int panelHeight = qMin(wanted, most);
    const int top =
        m_position == Position::Top ? qMin(grid(18), margin + (most - panelHeight)) : (height() - panelHeight) / 2;
    m_panel->setGeometry((width() - panelWidth) / 2, qMax(margin / 2, top), panelWidth, panelHeight);
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = colour(Role::Text);
    if (scheme() != Scheme::Light)
        veil = QColor(Qt::black);
    veil.setAlphaF(scheme() == Scheme::Light ? 0.28 : 0.6);
    painter.fillRect(rect(), veil);
}

void Overlay::mousePressEvent(QMouseEvent*)
{
    close();
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        refit();
    return QWidget::eventFilter(watched, event);
}

// What is behind it is in the same order of Tab.
bool Overlay::focusNextPrevChild(bool next)
{
    QWidget* const from = window()->focusWidget();
    if (!isVisible() || !from || !isAncestorOf(from))
        return QWidget::focusNextPrevChild(next);
    QWidget* at = from;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
    } while (at != from && !(isAncestorOf(at) && takesTab(at) && at->isVisible() && at->isEnabled()));
    at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Overlay::keepFocus(QWidget*, QWidget* now)
{
    // A menu or a calendar that belongs to the panel is a window of its own.
    if (!isVisible() || !now || now->window() != window() || isAncestorOf(now))
        return;
    if (m_first)
        m_first->setFocus(Qt::TabFocusReason);
}

} // namespace widgets
