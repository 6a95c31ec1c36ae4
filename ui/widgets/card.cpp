// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

Card::Card(const QString& title, QWidget* parent) : QWidget(parent), m_outer(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_outer->setContentsMargins(grid(3), grid(4), grid(3), grid(4));
    m_outer->setSpacing(grid(3));
    if (!title.isEmpty()) {
        auto* head = new QHBoxLayout;
        head->setContentsMargins(grid(2), 0, grid(2), 0);
        head->setSpacing(grid(2));
        m_titles = new QVBoxLayout;
        m_titles->setSpacing(2);
        auto* label = new TextLabel(title, Type::Lead);
        label->setType(Type::Lead, Weight::Strong);
        m_titles->addWidget(label);
        head->addLayout(m_titles, 1);
        m_outer->addLayout(head);
        m_head = head;
    }
}

QVBoxLayout* Card::body()
{
    if (!m_body) {
        m_body = new QVBoxLayout;
        m_body->setContentsMargins(grid(2), 0, grid(2), grid(1));
        m_body->setSpacing(grid(3));
        m_outer->addLayout(m_body);
        m_rows = nullptr;
    }
    return m_body;
}

void Card::addRow(QWidget* row)
{
    if (!m_rows) {
        m_rows = new QVBoxLayout;
        m_rows->setSpacing(0);
        m_outer->addLayout(m_rows);
        m_body = nullptr;
    }
    m_rows->addWidget(row);
}

void Card::clear()
{
    while (m_outer->count() > (m_head ? 1 : 0)) {
        QLayoutItem* item = m_outer->takeAt(m_outer->count() - 1);
        clearLayout(item->layout());
        delete item;
    }
    m_body = nullptr;
    m_rows = nullptr;
}

void Card::setOverline(const QString& text)
{
    if (m_titles)
        m_titles->insertWidget(0, new TextLabel(text, Type::Small, Role::TextMuted));
}

Button* Card::setHeadAction(const QString& text)
{
    auto* action = new Button(text, Button::Kind::Quiet, this);
    action->setCompact(true);
    action->setFlush(true);
    addToHead(action);
    return action;
}

void Card::addToHead(QWidget* widget)
{
    if (m_head) {
        m_head->addWidget(widget);
        m_head->setAlignment(widget, Qt::AlignTop);
    }
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), Role::Surface, Role::Hairline, tokens::kRadiusLarge);
    if (hasFocus()) // somebody was led to it, by a key or a link
        paintFocus(painter, rect(), tokens::kRadiusLarge);
}

} // namespace widgets
