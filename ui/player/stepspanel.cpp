// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/stepspanel.h"

#include "ui/player/steprow.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace player {

using namespace widgets;

StepsPanel::StepsPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("player-steps-panel"));
    setAccessibleName(tr("Steps"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid(4), 0, 0);
    column->setSpacing(grid(2));
    auto* heads = new QVBoxLayout;
    heads->setContentsMargins(grid(4), 0, grid(4), 0);
    heads->setSpacing(0);
    auto* title = new TextLabel(tr("Steps"), Type::Lead);
    title->setType(Type::Lead, Weight::Strong);
    m_count = new TextLabel(QString(), Type::Small, Role::TextMuted);
    heads->addWidget(title);
    heads->addWidget(m_count);
    column->addLayout(heads);
    m_scroll = new ScrollColumn(400);
    m_scroll->column()->setSpacing(2);
    m_scroll->column()->setContentsMargins(grid(2), 0, grid(2), grid(4));
    column->addWidget(m_scroll, 1);
}

void StepsPanel::setItems(const QList<services::PlayItem>& items)
{
    QList<services::PlayItem> listed;
    int launchable = 0;
    int done = 0;
    for (const services::PlayItem& item : items) {
        if (item.hidden)
            continue;
        listed.append(item);
        launchable += item.launchable;
        done += item.launchable &&
                (item.state == services::PlayItem::State::Completed || item.state == services::PlayItem::State::Passed);
    }
    m_count->setText(tr("%1 of %n step(s) done", nullptr, launchable).arg(done));
    while (m_rows.size() > listed.size())
        delete m_rows.takeLast();
    while (m_rows.size() < listed.size()) {
        auto* row = new StepRow;
        m_scroll->column()->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, row] { Q_EMIT chosen(row->id()); });
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < listed.size(); ++i)
        m_rows.at(i)->setItem(listed.at(i));
}

void StepsPanel::focusCurrent()
{
    for (StepRow* row : std::as_const(m_rows)) {
        if (row->isEnabled()) {
            row->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void StepsPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Window));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rtl ? 0 : width() - 1, 0, 1, height()), colour(Role::Hairline));
}

} // namespace player
