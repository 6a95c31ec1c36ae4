// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/conflictpanel.h"

#include "ui/models/errorwords.h"
#include "ui/models/timewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace requests {

using widgets::Button;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;
using widgets::Weight;

ConflictPanel::ConflictPanel(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Two decisions met"));
    build();
}

ConflictPanel::Half ConflictPanel::makeHalf(const QString& heading)
{
    Half half{new TextLabel(heading, Type::Small, Role::TextMuted), new TextLabel({}, Type::Body),
              new TextLabel({}, Type::Small, Role::TextMuted), new TextLabel({}, Type::Body)};
    half.what->setType(Type::Body, Weight::Strong);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    for (TextLabel* label : {half.heading, half.what, half.when, half.said})
        column->addWidget(label);
    column->addStretch(1);
    m_halves->addLayout(column, 1);
    return half;
}

void ConflictPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(5), grid(4), grid(5), grid(4));
    column->setSpacing(grid(3));
    auto* title = new TextLabel(tr("Two decisions met"), Type::Lead);
    title->setType(Type::Lead, Weight::Strong);
    column->addWidget(title);
    m_why = new TextLabel({}, Type::Body, Role::Text);
    column->addWidget(m_why);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(grid(6));
    column->addLayout(m_halves);
    m_mine = makeHalf(tr("Yours, kept on this computer"));
    m_theirs = makeHalf(tr("On the server"));
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    m_keep = new Button(tr("Keep theirs"), Button::Kind::Secondary);
    m_keep->setObjectName(QStringLiteral("keepTheirs"));
    m_again = new Button(tr("Decide again…"), Button::Kind::Primary);
    m_again->setObjectName(QStringLiteral("decideAgain"));
    flow->addWidget(m_again);
    flow->addWidget(m_keep);
    column->addWidget(actions);
    connect(m_keep, &QPushButton::clicked, this, &ConflictPanel::keepTheirs);
    connect(m_again, &QPushButton::clicked, this, &ConflictPanel::decideAgain);
}

void ConflictPanel::setConflict(const services::Conflict& conflict, const QDateTime& mineAt, const QString& me,
                                const models::NameOf& nameOf, const QDateTime& now)
{
    m_why->setText(models::wordsForCode(conflict.code).happened + QLatin1Char(' ') +
                   tr("Nothing was overwritten; choose what shall count."));
    m_mine.what->setText(models::decisionWords(conflict.myAction));
    m_mine.when->setText(mineAt.isValid() ? models::momentWords(mineAt, now) : tr("while it could not be sent"));
    m_mine.said->setText(conflict.myText);
    m_mine.said->setVisible(!conflict.myText.isEmpty());
    const auto& theirs = conflict.theirs;
    const bool open = theirs.state == QLatin1StringView("pending") || theirs.state == QLatin1StringView("asked");
    if (theirs.events.isEmpty()) {
        m_theirs.what->setText(models::stateWords(theirs));
        m_theirs.when->setText(theirs.updatedAt.isValid() ? models::momentWords(theirs.updatedAt, now) : QString());
        m_theirs.said->hide();
    } else {
        const domain::RequestEvent& last = theirs.events.constLast();
        m_theirs.what->setText(models::eventWords(last, me, nameOf));
        m_theirs.when->setText(models::momentWords(last.at, now));
        m_theirs.said->setText(last.text);
        m_theirs.said->setVisible(!last.text.isEmpty());
    }
    m_again->setEnabled(open);
    m_again->setToolTip(open ? QString() : tr("It is decided already, so only the learner can ask anew."));
    m_keep->setKind(open ? Button::Kind::Secondary : Button::Kind::Primary);
}

void ConflictPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_halves->setDirection(width() < widgets::scaled(460) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ConflictPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    widgets::paintPanel(painter, rect(), Role::WarningSoft, Role::Warning, widgets::tokens::kRadiusLarge);
}

} // namespace requests
