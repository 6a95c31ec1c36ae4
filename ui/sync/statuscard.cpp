// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/statuscard.h"

#include "ui/models/skewwords.h"
#include "ui/models/syncwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace uisync {

using widgets::Button;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

StatusCard::StatusCard(QWidget* parent) : QWidget(parent)
{
    build();
    connectAll();
}

void StatusCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(5), grid(4), grid(5), grid(4));
    column->setSpacing(grid(3));
    m_clock = new widgets::Banner(QLatin1StringView("clock"), widgets::Tone::Warning);
    column->addWidget(m_clock);
    m_headline = new TextLabel({}, Type::Title);
    m_headline->setType(Type::Title, widgets::Weight::Strong);
    m_headline->setObjectName(QStringLiteral("syncHeadline"));
    column->addWidget(m_headline);
    m_detail = new TextLabel({}, Type::Body, Role::TextMuted);
    column->addWidget(m_detail);
    m_progress = new widgets::ProgressBar;
    m_progress->setAccessibleName(tr("What has been fetched"));
    column->addWidget(m_progress);
    m_count = new TextLabel({}, Type::Small, Role::TextMuted);
    column->addWidget(m_count);
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(3));
    m_sync = new Button(tr("Sync now"), Button::Kind::Primary);
    m_sync->setIconName(QLatin1StringView("refresh-cw"));
    m_sync->setToolTip(tr("Sync now (F5)"));
    m_sync->setObjectName(QStringLiteral("syncNow"));
    m_portal = new Button(tr("Open the sign-in page of this network"), Button::Kind::Primary);
    m_portal->setObjectName(QStringLiteral("portal"));
    m_signIn = new Button(tr("Sign in again"), Button::Kind::Primary);
    m_signIn->setObjectName(QStringLiteral("signInAgain"));
    m_offline = new widgets::CheckBox(tr("Work offline"));
    m_offline->setObjectName(QStringLiteral("workOffline"));
    for (QWidget* action : {static_cast<QWidget*>(m_portal), static_cast<QWidget*>(m_signIn),
                            static_cast<QWidget*>(m_sync), static_cast<QWidget*>(m_offline)})
        flow->addWidget(action);
    column->addWidget(actions);
    m_portal->hide();
    m_signIn->hide();
}

void StatusCard::connectAll()
{
    connect(m_sync, &QPushButton::clicked, this, &StatusCard::syncNow);
    connect(m_portal, &QPushButton::clicked, this, &StatusCard::openPortal);
    connect(m_signIn, &QPushButton::clicked, this, &StatusCard::signInAgain);
    connect(m_offline, &QCheckBox::clicked, this, &StatusCard::workOffline);
}

void StatusCard::setStatus(const services::SyncStatus& status, const QDateTime& now)
{
    const auto words = models::syncWords(status, now);
    m_headline->setText(words.headline);
    m_detail->setText(words.detail);
    const bool first = status.phase == services::SyncPhase::FirstPull;
    m_progress->setVisible(first);
    m_count->setVisible(first);
    if (first && status.total > 0) {
        m_progress->setRange(0, 100);
        m_progress->setValue(int(100 * status.done / status.total));
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(status.done), QLocale().toString(status.total)));
    } else if (first) {
        m_progress->setRange(0, 0);
        m_count->setText(tr("%1 so far").arg(QLocale().toString(status.done)));
    }
    const QString clock = models::clockWords(status.clockSkewSeconds);
    m_clock->setText(clock);
    m_clock->setVisible(!clock.isEmpty());
    const bool portal = status.wanted && status.reach == services::Reach::CaptivePortal;
    const bool signedOut = status.wanted && status.reach == services::Reach::SignedOut;
    const bool busy =
        status.phase == services::SyncPhase::Pulling || status.phase == services::SyncPhase::Pushing || first;
    if (status.wanted) { // else as before: the box that was just ticked stays under the pointer
        m_portal->setVisible(portal);
        m_signIn->setVisible(signedOut);
        m_sync->setVisible(!signedOut);
    }
    for (Button* act : {m_portal, m_signIn})
        act->setEnabled(status.wanted);
    m_sync->setEnabled(status.wanted && (!busy || status.reach != services::Reach::Online));
    // The one next action: the network, then what needs a decision, then this.
    m_sync->setKind(portal || status.wedged > 0 ? Button::Kind::Secondary : Button::Kind::Primary);
    m_offline->setChecked(!status.wanted);
}

QWidget* StatusCard::first() const
{
    for (QWidget* act :
         {static_cast<QWidget*>(m_portal), static_cast<QWidget*>(m_signIn), static_cast<QWidget*>(m_sync)}) {
        if (!act->isHidden() && act->isEnabled())
            return act;
    }
    return m_offline;
}

void StatusCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    widgets::paintPanel(painter, rect(), Role::Surface, Role::Hairline, widgets::tokens::kRadiusLarge);
}

} // namespace uisync
