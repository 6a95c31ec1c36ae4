// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/downloadsview.h"

#include "ui/models/downloadwords.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/transferpanel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace downloads {

using namespace widgets;
using models::DownloadAction;
using models::DownloadWords;
using services::Download;
using services::DownloadState;

namespace {

constexpr int kPageWidth = 820;

}

DownloadsView::DownloadsView(services::DownloadService& downloads, QWidget* parent)
    : Page(parent), m_downloads(downloads), m_scroll(new ScrollColumn(kPageWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    connect(&m_downloads, &services::DownloadService::changed, this, &Page::refreshSoon);
    connect(&m_downloads, &services::DownloadService::progressed, this, &DownloadsView::onProgress);
}

void DownloadsView::refresh()
{
    const int y = m_scroll->verticalScrollBar()->value();
    m_scroll->clear();
    m_rows.clear();
    auto* title = new TextLabel(tr("Downloads"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    QList<Download> moving;
    QList<Download> here;
    qint64 bytes = 0;
    for (const Download& one : m_downloads.all()) {
        (one.state == DownloadState::Ready ? here : moving).append(one);
        bytes += one.bytes;
    }
    if (bytes > 0)
        m_scroll->column()->addWidget(
            new TextLabel(tr("%1 on this computer").arg(models::Words::bytes(bytes)), Type::Body, Role::TextMuted));
    addDueThisMonth();
    if (moving.isEmpty() && here.isEmpty()) {
        auto* nothing = new EmptyState(QLatin1StringView("hard-drive-download"),
                                       tr("Courses that you download can be learned without a network."));
        connect(nothing->setAction(tr("See my courses")), &QPushButton::clicked, this, [this] {
            Q_EMIT go(place(QStringLiteral("learning"), {}, {{QStringLiteral("tab"), QStringLiteral("courses")}}));
        });
        m_scroll->column()->addWidget(nothing);
    }
    addGroup(tr("On the way"), moving);
    addGroup(tr("Ready"), here);
    m_scroll->scrollTo(y);
}

void DownloadsView::addDueThisMonth()
{
    const services::DownloadPlan plan = m_downloads.plan(m_downloads.coursesDueThisMonth());
    if (plan.missing().isEmpty())
        return;
    auto* offer = new Banner(QLatin1StringView("calendar"), Tone::Accent);
    offer->setText(tr("Due this month: %1").arg(DownloadWords::plan(plan)));
    auto* fetch = offer->addAction(tr("Download them"));
    fetch->setObjectName(QStringLiteral("download-due"));
    fetch->setEnabled(plan.fits());
    connect(fetch, &QPushButton::clicked, this, [this, ids = plan.missing()] { m_downloads.download(ids); });
    m_scroll->column()->addWidget(offer);
}

void DownloadsView::addGroup(const QString& title, const QList<Download>& group)
{
    if (group.isEmpty())
        return;
    auto* card = new Card(title);
    m_scroll->column()->addWidget(card);
    card->body()->setSpacing(grid(4));
    for (const Download& one : group)
        card->body()->addWidget(makeRow(one));
}

TransferPanel* DownloadsView::makeRow(const Download& download)
{
    auto* row = new TransferPanel;
    const bool isReady = download.state == DownloadState::Ready;
    const bool hasFailed = download.state == DownloadState::Failed;
    row->setIconName(DownloadWords::icon(download), isReady     ? Role::Success
                                                    : hasFailed ? Role::Danger
                                                                : Role::TextMuted);
    row->setTitle(download.title);
    row->setStanding(DownloadWords::standing(download, m_downloads.hindrance()));
    row->setProgress(DownloadWords::percent(download), download.title);
    auto* open = row->addAction(tr("Open the course"), isReady);
    open->setAccessibleDescription(download.title);
    connect(open, &QPushButton::clicked, this,
            [this, id = download.courseId] { Q_EMIT go(place(QStringLiteral("course"), id)); });
    for (const DownloadAction action : DownloadWords::actions(download)) {
        auto* button = row->addAction(DownloadWords::label(action), false);
        button->setAccessibleDescription(download.title);
        connect(button, &QPushButton::clicked, this,
                [this, action, course = download.courseId, package = download.packageId] {
                    models::perform(m_downloads, action, course, package);
                });
    }
    m_rows.insert(download.packageId, row);
    return row;
}

void DownloadsView::onProgress(const QString& packageId)
{
    TransferPanel* row = m_rows.value(packageId);
    if (!row || !isVisible())
        return;
    for (const Download& one : m_downloads.all()) {
        if (one.packageId != packageId)
            continue;
        row->setStanding(DownloadWords::standing(one, m_downloads.hindrance()));
        row->setProgress(DownloadWords::percent(one), one.title);
    }
}

QVariantMap DownloadsView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}};
}

void DownloadsView::restoreState(const QVariantMap& state)
{
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

} // namespace downloads
