// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

namespace widgets {

namespace {

int bannerMark()
{
    return scaled(20);
}

} // namespace

Banner::Banner(QLatin1StringView iconName, Tone tone, QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(grid(4) + bannerMark() + grid(3), grid(2), grid(4), grid(2));
    row->setSpacing(grid(3));
    m_text = new TextLabel(QString());
    m_text->setMiddle(true);
    row->addWidget(m_text, 1);
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
    m_text->updateGeometry();
    setAccessibleName(text);
}

Button* Banner::addAction(const QString& text)
{
    auto* action = new Button(text, Button::Kind::Secondary, this);
    action->setCompact(true);
    if (!m_actions) {
        m_actions = new FlowLayout(nullptr, grid(2));
        m_actions->setMiddle(true);
        static_cast<QBoxLayout*>(layout())->addLayout(m_actions);
    }
    m_actions->addWidget(action);
    return action;
}

// As high as its text at the present width: the policy lets it grow no further.
QSize Banner::sizeHint() const
{
    const QSize wanted = QWidget::sizeHint();
    const int lines = width() > 0 ? layout()->totalHeightForWidth(width()) : wanted.height();
    return {wanted.width(), qMax(lines, wanted.height())};
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    paintPanel(painter, rect(), toneGround(m_tone), Role::Hairline, tokens::kRadiusMedium);
    const int side = bannerMark();
    const QRect mark(rtl ? width() - grid(4) - side : grid(4), qMin((height() - side) / 2, scaled(14)), side, side);
    paintIcon(painter, mark, QLatin1StringView(m_iconName.toLatin1()), toneInk(m_tone));
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int lead = grid(4) + bannerMark() + grid(3);
    layout()->setContentsMargins(rtl ? grid(4) : lead, grid(2), rtl ? lead : grid(4), grid(2));
    auto* row = static_cast<QBoxLayout*>(layout());
    // Beside several buttons the words keep the room of a line that can be read.
    const int words = width() - lead - grid(4) - (m_actions ? m_actions->sizeHint().width() + row->spacing() : 0);
    row->setDirection(width() < scaled(520) || words < scaled(260) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (sizeHint().height() != height())
        updateGeometry();
}

} // namespace widgets
