// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

Card::Card(const QString& title, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(grid(5), grid(4), grid(5), grid(5));
    outer->setSpacing(grid(3));
    if (!title.isEmpty()) {
        auto* head = new QHBoxLayout;
        head->setSpacing(grid(2));
        auto* label = new TextLabel(title, Type::Lead);
        label->setType(Type::Lead, Weight::Strong);
        head->addWidget(label, 1);
        outer->addLayout(head);
        m_head = head;
    }
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(grid(3));
    outer->addLayout(m_body);
}

Button* Card::setHeadAction(const QString& text)
{
    auto* action = new Button(text, Button::Kind::Quiet, this);
    action->setCompact(true);
    addToHead(action);
    return action;
}

void Card::addToHead(QWidget* widget)
{
    if (m_head)
        m_head->addWidget(widget);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), Role::Surface, Role::Hairline, tokens::kRadiusLarge);
}

} // namespace widgets
