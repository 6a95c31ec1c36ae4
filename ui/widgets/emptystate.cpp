// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

EmptyState::EmptyState(QLatin1StringView iconName, const QString& sentence, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(8), grid(4), grid(8));
    column->setSpacing(grid(4));
    column->addWidget(new IconView(iconName, 36), 0, Qt::AlignHCenter);
    m_sentence = new TextLabel(sentence, Type::Lead, Role::TextMuted);
    m_sentence->setCentred(true);
    column->addWidget(m_sentence);
    column->addStretch(1);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->updateGeometry();
}

Button* EmptyState::setAction(const QString& text)
{
    if (!m_action) {
        m_action = new Button(text, Button::Kind::Primary);
        m_action->setWraps(true);
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->insertWidget(column->count() - 1, m_action, 0, Qt::AlignHCenter);
    }
    m_action->setText(text);
    return m_action;
}

Button* EmptyState::setQuietAction(const QString& text)
{
    if (!m_quiet) {
        m_quiet = new Button(text, Button::Kind::Quiet);
        m_quiet->setWraps(true);
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->insertWidget(column->count() - 1, m_quiet, 0, Qt::AlignHCenter);
    }
    m_quiet->setText(text);
    return m_quiet;
}

IconView::IconView(QLatin1StringView iconName, int side, QWidget* parent)
    : QWidget(parent), m_name(iconName), m_side(side)
{
    setFixedSize(scaled(m_side), scaled(m_side));
}

void IconView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFixedSize(scaled(m_side), scaled(m_side));
}

void IconView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, rect(), QLatin1StringView(m_name.toLatin1()), Role::Control);
}

} // namespace widgets
