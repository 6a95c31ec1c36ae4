// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panes.h"

#include "ui/widgets/button.h"
#include "ui/widgets/scrollcolumn.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int kOnePane = 820;
constexpr int kThreePanes = 1060;
constexpr int kListWidth = 340;
constexpr int kSideWidth = 300;

} // namespace

Panes::Panes(QWidget* list, QWidget* main, QWidget* parent)
    : QWidget(parent), m_list(list), m_main(main), m_back(new Button(tr("Back to the list"), Button::Kind::Quiet, this))
{
    m_list->setParent(this);
    m_main->setParent(this);
    m_back->setIconName(QLatin1StringView("arrow-left"), true);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &Panes::showList);
}

void Panes::setSide(QWidget* content, QVBoxLayout* fallback)
{
    m_side = content;
    m_sideFallback = fallback;
    m_sideScroll = new ScrollColumn(kSideWidth, this);
    m_sideScroll->column()->addWidget(content);
    m_sideBeside = true;
    arrange();
}

void Panes::setSideShown(bool shown)
{
    m_sideShown = shown;
    if (m_side)
        m_side->setVisible(shown);
    arrange();
}

void Panes::showMain()
{
    m_mainInFront = true;
    arrange();
}

bool Panes::showList()
{
    const bool moved = m_narrow && m_mainInFront;
    m_mainInFront = false;
    arrange();
    if (moved)
        m_list->setFocus(Qt::OtherFocusReason);
    return moved;
}

void Panes::resizeEvent(QResizeEvent*)
{
    arrange();
}

void Panes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        arrange();
}

void Panes::place(QWidget* widget, const QRect& rect)
{
    widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    widget->show();
}

void Panes::moveSide(bool beside)
{
    if (!m_side || beside == m_sideBeside)
        return;
    m_sideBeside = beside;
    QVBoxLayout* to = beside ? m_sideScroll->column() : m_sideFallback.data();
    if (!to)
        return;
    to->addWidget(m_side);
    m_side->setVisible(m_sideShown);
}

void Panes::arrange()
{
    const bool narrow = width() < scaled(kOnePane);
    const bool beside = m_sideScroll && m_sideShown && width() >= scaled(kThreePanes);
    m_lines.clear();
    moveSide(beside);
    if (m_sideScroll)
        m_sideScroll->setVisible(beside);
    const bool oneFront = narrow && m_mainInFront;
    m_back->setVisible(oneFront);
    if (narrow) {
        m_list->setVisible(!m_mainInFront);
        m_main->setVisible(m_mainInFront);
        if (!m_mainInFront) {
            place(m_list, rect());
        } else {
            const QSize back = m_back->sizeHint();
            place(m_back, QRect(QPoint(grid(3), grid(1)), back));
            place(m_main, rect().adjusted(0, back.height() + grid(2), 0, 0));
        }
    } else {
        const int list = qMin(scaled(kListWidth), width() * 2 / 5);
        const int side = beside ? scaled(kSideWidth) : 0;
        place(m_list, QRect(0, 0, list, height()));
        place(m_main, QRect(list + 1, 0, width() - list - 1 - (beside ? side + 1 : 0), height()));
        m_lines.append(list);
        if (beside) {
            place(m_sideScroll, QRect(width() - side, 0, side, height()));
            m_lines.append(width() - side - 1);
        }
    }
    update();
    if (narrow != m_narrow) {
        m_narrow = narrow;
        Q_EMIT narrowChanged(narrow);
    }
}

void Panes::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const int x : m_lines) {
        const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, 1, height()));
        painter.fillRect(line, colour(Role::Hairline));
    }
}

} // namespace widgets
