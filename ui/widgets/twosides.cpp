// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twosides.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

namespace {
constexpr int kBesides = 460;
} // namespace

TwoSides::TwoSides(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_why(new TextLabel({})),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_mine(makeHalf()),
      m_theirs(makeHalf()),
      m_actions(new QWidget)
{
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(5), grid(4), grid(5), grid(4));
    column->setSpacing(grid(3));
    auto* head = new TextLabel(title, Type::Lead);
    head->setType(Type::Lead, Weight::Strong);
    column->addWidget(head);
    column->addWidget(m_why);
    m_halves->setSpacing(grid(6));
    column->addLayout(m_halves);
    new FlowLayout(m_actions, grid(2));
    m_actions->hide();
    column->addWidget(m_actions);
}

TwoSides::Half TwoSides::makeHalf()
{
    const Half half{new TextLabel({}, Type::Small, Role::TextMuted), new TextLabel({}),
                    new TextLabel({}, Type::Small, Role::TextMuted), new TextLabel({})};
    half.what->setType(Type::Body, Weight::Strong);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    for (TextLabel* label : {half.heading, half.what, half.when, half.said})
        column->addWidget(label);
    column->addStretch(1);
    m_halves->addLayout(column, 1);
    return half;
}

void TwoSides::setWhy(const QString& why)
{
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void TwoSides::fill(const Half& half, const Side& side)
{
    half.heading->setText(side.heading);
    half.what->setText(side.what);
    half.when->setText(side.when);
    half.when->setVisible(!side.when.isEmpty());
    half.said->setText(side.said);
    half.said->setVisible(!side.said.isEmpty());
}

void TwoSides::setSides(const Side& mine, const Side& theirs)
{
    fill(m_mine, mine);
    fill(m_theirs, theirs);
}

Button* TwoSides::addAction(const QString& text, Button::Kind kind, const QString& objectName)
{
    auto* button = new Button(text, kind);
    button->setObjectName(objectName);
    m_actions->layout()->addWidget(button);
    m_actions->show();
    return button;
}

void TwoSides::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_halves->setDirection(width() < scaled(kBesides) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TwoSides::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), Role::WarningSoft, Role::Warning, tokens::kRadiusLarge);
}

} // namespace widgets
