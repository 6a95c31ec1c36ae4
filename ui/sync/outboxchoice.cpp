// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of OutboxPage in which two changes met: both are shown, and the person says which counts.
#include "ui/models/conflictwords.h"
#include "ui/models/errorwords.h"
#include "ui/models/fieldwords.h"
#include "ui/sync/outboxpage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/twosides.h"

#include <QEvent>
#include <QVBoxLayout>

namespace uisync {

using widgets::Button;
using widgets::grid;
using widgets::TextLabel;
using widgets::Type;

// Both sides in place (R4): what waits here, and what the server has.
bool OutboxPage::addOtherSide()
{
    const auto theirs = models::theirSide(m_item, m_me, m_nameOf, m_now);
    if (m_item.state != QLatin1StringView("wedged") || !theirs)
        return false;
    const auto mine = models::mySide(m_item, m_now, m_nameOf);
    auto* sides = new widgets::TwoSides(tr("Two changes met"));
    sides->setObjectName(QStringLiteral("bothSides"));
    using models::AnswerAgain;
    const AnswerAgain::What again = models::answerAgain(m_item, m_me).what;
    sides->setWhy(again == AnswerAgain::What::Nothing ? models::wordsForCode(QStringLiteral("conflict")).safe
                  : again == AnswerAgain::What::Anew
                      ? tr("The meeting is off. Proposed again, it waits at your time for an answer, and takes place "
                           "only when that is a yes.")
                      : tr("Nothing was overwritten; choose what shall count."));
    sides->setSides({tr("Yours, kept on this computer"), mine.what, mine.when, mine.said},
                    {tr("On the server"), theirs->what, theirs->when, theirs->said});
    m_scroll->column()->addWidget(sides);
    return true;
}

// Between the two sides that are shown.
void OutboxPage::addChoice()
{
    addRest();
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    using models::AnswerAgain;
    const AnswerAgain mine = models::answerAgain(m_item, m_me);
    const bool leave = mine.what == AnswerAgain::What::Nothing;
    if (!leave) {
        const bool another = mine.what == AnswerAgain::What::NewTime;
        const QString words = another                                ? tr("Agree to the new time")
                              : mine.what == AnswerAgain::What::Anew ? tr("Propose it again")
                                                                     : tr("Send mine again");
        auto* again = addButton(flow, another ? "agreeNew" : "retry", words, Button::Kind::Primary);
        again->setEnabled(m_status.wanted);
        again->setToolTip(m_status.wanted ? QString() : tr("You work offline."));
        connect(again, &QPushButton::clicked, this, [this, payload = mine.payload] {
            if (!payload.isEmpty())
                Q_EMIT edited(m_item.command.id, payload);
            else
                Q_EMIT retry(m_item.command.id);
        });
    }
    const bool words = leave && addKeeping(flow);
    addKeep(flow, leave && !words ? Button::Kind::Primary : Button::Kind::Secondary);
    // What one has declined oneself can be proposed anew, where it stands.
    const bool declined = leave && models::isOwnDecline(m_item, m_me);
    auto* open = addButton(flow, "openSubject", declined ? tr("Propose it again…") : tr("Show it"),
                           declined ? Button::Kind::Secondary : Button::Kind::Quiet);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openSubject(m_item); });
    m_scroll->column()->addWidget(actions);
}

// What else the change has is sent all the same, so that the button names what it is about.
void OutboxPage::addKeep(QLayout* row, Button::Kind kind)
{
    const bool parts = models::changesFields(m_item);
    const QString label = parts ? models::metName(m_item) : QString();
    const bool more = parts && !models::restWords(m_item).isEmpty();
    const QJsonObject rest = more ? models::givingWayIn(m_item) : QJsonObject();
    QString words = tr("Keep what is on the server");
    if (!parts)
        words = models::isOwnDoing(m_item, m_me) ? tr("Discard it") : tr("Keep theirs");
    else if (!label.isEmpty())
        words = tr("%1: keep what is on the server").arg(label);
    else if (more)
        words = tr("In these, keep what is on the server");
    connect(addButton(row, "keepTheirs", words, kind), &QPushButton::clicked, this, [this, rest] {
        if (rest.isEmpty())
            Q_EMIT discarded(m_item.command.id);
        else
            Q_EMIT gaveWay(m_item.command.id, rest);
    });
}

// Of what nobody else changed otherwise there is nothing to choose.
void OutboxPage::addRest()
{
    const QString words = models::changesFields(m_item) ? models::restWords(m_item) : QString();
    if (words.isEmpty())
        return;
    auto* rest = new QWidget;
    auto* lines = new QVBoxLayout(rest);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* title = new TextLabel(tr("Also yours, and sent in any case:"));
    title->setType(Type::Body, widgets::Weight::Strong);
    lines->addWidget(title);
    auto* what = new TextLabel(words);
    what->setObjectName(QStringLiteral("rest"));
    lines->addWidget(what);
    m_scroll->column()->addWidget(rest);
}

// With the first click of two another change may have come under the pointer: the second one was not meant for it.
bool OutboxPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = watched;
    return (event->type() == QEvent::MouseButtonDblClick && m_pressed != watched) ||
           QWidget::eventFilter(watched, event);
}

} // namespace uisync
