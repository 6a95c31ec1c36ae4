// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/transferpanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int kIcon = 20;

}

TransferPanel::TransferPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel({})),
      m_standing(new TextLabel({}, Type::Small, Role::TextMuted)),
      m_bar(new ProgressBar),
      m_actions(new FlowLayout(nullptr, grid(2)))
{
    m_title->setType(Type::Body, Weight::Strong);
    m_standing->setObjectName(QStringLiteral("standing"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(1));
    column->addWidget(m_title);
    column->addWidget(m_standing);
    column->addWidget(m_bar);
    column->addSpacing(grid(1));
    column->addLayout(m_actions);
    m_title->hide();
    m_bar->hide();
}

void TransferPanel::setIconName(QLatin1StringView name, Role role)
{
    m_iconName = QByteArray(name.data(), name.size());
    m_iconRole = role;
    const int lead = grid(9);
    layout()->setContentsMargins(isRightToLeft() ? 0 : lead, 0, isRightToLeft() ? lead : 0, 0);
    update();
}

void TransferPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void TransferPanel::setStanding(const QString& text)
{
    m_standing->setText(text);
    m_standing->setVisible(!text.isEmpty());
}

void TransferPanel::setProgress(int percent, const QString& name)
{
    m_bar->setVisible(percent >= 0);
    m_bar->setAccessibleName(name);
    m_bar->setValue(qMax(0, percent));
}

Button* TransferPanel::addAction(const QString& text, bool isNext)
{
    auto* button = new Button(text, isNext ? Button::Kind::Secondary : Button::Kind::Quiet);
    m_actions->addWidget(button);
    return button;
}

void TransferPanel::clearActions()
{
    clearLayout(m_actions);
}

void TransferPanel::paintEvent(QPaintEvent*)
{
    if (m_iconName.isEmpty())
        return;
    QPainter painter(this);
    const int x = isRightToLeft() ? width() - kIcon : 0;
    paintIcon(painter, QRect(x, 0, kIcon, kIcon), QLatin1StringView(m_iconName), m_iconRole);
}

} // namespace widgets
