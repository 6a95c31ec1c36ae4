// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/learningservice.h"
#include "app/services/syncservice.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace dashboard {

using namespace widgets;

// What happened, what was kept, and that there is nothing to do; until it has been read.
void DashboardView::showRescue(const services::Home& home)
{
    if (!home.rescue) {
        delete m_rescue;
        return;
    }
    if (!m_rescue) {
        m_rescue = addBanner(QStringLiteral("rescue"));
        connect(m_rescue->addAction(tr("Understood")), &QPushButton::clicked, this, [this] {
            m_rescue->hide();
            m_learning.dismissRescue();
        });
    }
    QStringList said{m_sync.status().asOf.isValid()
                         ? tr("What was kept on this computer was damaged and has been made anew from the server.")
                         : tr("What was kept on this computer was damaged. The next sync fetches it anew.")};
    if (home.rescue->commands > 0)
        said << tr("%n change(s) that had not been sent are kept.", nullptr, home.rescue->commands);
    if (home.rescue->drafts > 0)
        said << tr("%n draft(s) are kept.", nullptr, home.rescue->drafts);
    m_rescue->setText((said << tr("There is nothing for you to do.")).join(QLatin1Char(' ')));
}

// What the server has no more, and where one sees what.
void DashboardView::showLost()
{
    qsizetype count = 0;
    for (const services::LostThing& thing : m_sync.lost())
        count += thing.what == QLatin1StringView("more") ? thing.title.toInt() : 1;
    if (count == 0) {
        delete m_lost;
        return;
    }
    if (!m_lost) {
        m_lost = addBanner(QStringLiteral("home-lost"));
        connect(m_lost->addAction(tr("See what")), &QPushButton::clicked, this,
                [this] { Q_EMIT go(place(QStringLiteral("sync"))); });
    }
    m_lost->setText(tr("The server was brought back from a backup: %n thing(s) of yours are not there any more.",
                       nullptr, int(count)));
}

Banner* DashboardView::addBanner(const QString& name)
{
    auto* banner = new Banner(QLatin1StringView("info"), Tone::Accent);
    banner->setObjectName(name);
    m_scroll->column()->insertWidget(m_scroll->column()->indexOf(m_fresh) + 1, banner);
    return banner;
}

} // namespace dashboard
