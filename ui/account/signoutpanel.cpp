// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signoutpanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace account {

using widgets::Button;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

SignOutPanel::SignOutPanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(5), grid(4), grid(5), grid(5));
    column->setSpacing(grid(3));
    auto* title = new TextLabel(tr("Sign out"), Type::Lead);
    title->setType(Type::Lead, widgets::Weight::Strong);
    column->addWidget(title);
    m_waiting = new TextLabel({});
    m_waiting->setObjectName(QStringLiteral("waiting"));
    column->addWidget(m_waiting);
    m_question = new TextLabel({});
    m_question->setType(Type::Body, widgets::Weight::Medium);
    m_question->setRole(Role::Danger);
    column->addWidget(m_question);
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    m_sync = new Button(tr("Sync first"), Button::Kind::Primary);
    m_keep = new Button(tr("Sign out, keep what is here"));
    m_erase = new Button(tr("Sign out and erase…"), Button::Kind::Danger);
    m_save = new Button(tr("Save the badges first…"));
    m_really = new Button(tr("Erase it and sign out"), Button::Kind::Danger);
    auto* stop = new Button(tr("Cancel"), Button::Kind::Quiet);
    m_sync->setObjectName(QStringLiteral("syncFirst"));
    m_keep->setObjectName(QStringLiteral("signOutKeep"));
    m_erase->setObjectName(QStringLiteral("signOutErase"));
    m_save->setObjectName(QStringLiteral("saveBadges"));
    m_really->setObjectName(QStringLiteral("reallyErase"));
    for (Button* button : {m_sync, m_keep, m_erase, m_save, m_really, stop})
        flow->addWidget(button);
    column->addWidget(actions);
    connect(m_sync, &QPushButton::clicked, this, &SignOutPanel::syncFirst);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT signOut(false); });
    connect(m_erase, &QPushButton::clicked, this, [this] { askErase(true); });
    connect(m_save, &QPushButton::clicked, this, &SignOutPanel::saveBadges);
    connect(m_really, &QPushButton::clicked, this, [this] { Q_EMIT signOut(true); });
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_asking)
            askErase(false);
        else
            Q_EMIT cancelled();
    });
    setStatus({});
}

void SignOutPanel::reset()
{
    askErase(false);
}

QString SignOutPanel::firstAct() const
{
    return (m_sync->isEnabled() && !m_sync->isHidden() ? m_sync : m_keep)->objectName();
}

void SignOutPanel::setStatus(const services::SyncStatus& status)
{
    m_count = status.waiting;
    m_waiting->setText(m_count > 0
                           ? tr("%n change(s) have not reached the server yet. They stay on this computer and are sent "
                                "when you sign in here again, unless you erase them.",
                                nullptr, m_count)
                           : tr("Everything that you did has arrived. What is on this computer can stay for the next "
                                "time, or be erased."));
    const bool reachable = status.wanted && status.reach == services::Reach::Online;
    m_sync->setEnabled(reachable);
    m_sync->setToolTip(reachable ? QString() : tr("The server cannot be reached at the moment."));
    m_keep->setKind(m_count > 0 ? Button::Kind::Secondary : Button::Kind::Primary);
    askErase(m_asking);
}

void SignOutPanel::setOnlyHere(const OnlyHere& here)
{
    m_here = here;
    askErase(m_asking);
}

QString SignOutPanel::lossWords(const services::KeptData& lost)
{
    QStringList sentences{lost.changes > 0
                              ? tr("Erasing loses %n change(s) for good, together with everything that was fetched.",
                                   nullptr, lost.changes)
                              : tr("Everything that was fetched is removed from this computer. On the server nothing "
                                   "changes.")};
    if (lost.badges > 0)
        sentences << tr("%n badge(s) from elsewhere are on this computer only and are lost, too.", nullptr,
                        lost.badges);
    if (lost.notes > 0)
        sentences << tr("%n private note(s) are on this computer only and are lost, too.", nullptr, lost.notes);
    if (lost.drafts > 0)
        sentences << tr("%n text(s) that you have begun are on this computer only and are lost, too.", nullptr,
                        lost.drafts);
    return sentences.join(QLatin1Char(' '));
}

QString SignOutPanel::question() const
{
    QStringList sentences{lossWords({m_count, m_here.badges, m_here.notes, m_here.drafts})};
    if (m_here.entries > 0)
        sentences << tr("%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the "
                        "settings.",
                        nullptr, m_here.entries);
    return sentences.join(QLatin1Char(' '));
}

void SignOutPanel::askErase(bool ask)
{
    const bool begins = ask && !m_asking;
    m_asking = ask;
    m_question->setText(question());
    m_question->setVisible(ask);
    m_really->setVisible(ask);
    m_save->setVisible(ask && m_here.badges > 0);
    m_sync->setVisible(!ask && m_count > 0);
    m_keep->setVisible(!ask);
    m_erase->setVisible(!ask);
    if (begins)
        (m_here.badges > 0 ? m_save : m_really)->setFocus();
}

void SignOutPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    widgets::paintPanel(painter, rect(), Role::Surface, Role::Hairline, widgets::tokens::kRadiusLarge);
}

} // namespace account
