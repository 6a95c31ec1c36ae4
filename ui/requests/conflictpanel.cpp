// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/conflictpanel.h"

#include "app/domain/requestrules.h"
#include "ui/models/conflictwords.h"
#include "ui/models/errorwords.h"
#include "ui/widgets/twosides.h"

#include <QVBoxLayout>

namespace requests {

using widgets::Button;

ConflictPanel::ConflictPanel(QWidget* parent)
    : QWidget(parent),
      m_sides(new widgets::TwoSides(tr("Two decisions met"))),
      m_again(m_sides->addAction(tr("Decide again…"), Button::Kind::Primary, QStringLiteral("decideAgain"))),
      m_keep(m_sides->addAction(tr("Keep theirs"), Button::Kind::Secondary, QStringLiteral("keepTheirs")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sides);
    connect(m_keep, &QPushButton::clicked, this, &ConflictPanel::keepTheirs);
    connect(m_again, &QPushButton::clicked, this, &ConflictPanel::decideAgain);
}

void ConflictPanel::setConflict(const services::Conflict& conflict, const QDateTime& mineAt, const QString& me,
                                const models::NameOf& nameOf, const QDateTime& now)
{
    const bool open = domain::isOpen(conflict.theirs);
    // Nobody else is named for what one did oneself on another device, and nobody is asked to choose from one.
    const auto& events = conflict.theirs.events;
    const bool own = !events.isEmpty() && events.constLast().actorId == me;
    const QString code = own && !open ? QStringLiteral("wrong-state") : conflict.code;
    const QString happened = own && open ? QString() : models::wordsForCode(code).happened + QLatin1Char(' ');
    m_sides->setWhy(happened + (open ? tr("Nothing was overwritten; choose what shall count.")
                                     : models::wordsForCode(QStringLiteral("conflict")).safe));
    const auto mine = models::mySide(conflict.myAction, conflict.myText, mineAt, now);
    const auto theirs = models::theirSide(conflict.theirs, me, nameOf, now);
    m_sides->setSides({tr("Yours, kept on this computer"), mine.what, mine.when, mine.said},
                      {tr("On the server"), theirs.what, theirs.when, theirs.said});
    m_keep->setText(own ? tr("Discard it") : tr("Keep theirs"));
    m_again->setEnabled(open);
    m_again->setToolTip(open ? QString() : tr("It is decided already, so only the learner can ask anew."));
    m_keep->setKind(open ? Button::Kind::Secondary : Button::Kind::Primary);
}

} // namespace requests
