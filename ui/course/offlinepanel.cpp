// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/offlinepanel.h"

#include "ui/models/downloadwords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/transferpanel.h"

#include <QVBoxLayout>

namespace course {

using models::DownloadAction;
using models::DownloadWords;
using services::DownloadState;

OfflinePanel::OfflinePanel(services::DownloadService& downloads, const QString& courseId, QWidget* parent)
    : QWidget(parent), m_downloads(downloads), m_courseId(courseId), m_panel(new widgets::TransferPanel)
{
    setObjectName(QStringLiteral("offline-panel"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    auto* card = new widgets::Card(tr("On this computer"));
    card->body()->addWidget(m_panel);
    whole->addWidget(card);
    connect(&m_downloads, &services::DownloadService::changed, this, &OfflinePanel::refresh);
    connect(&m_downloads, &services::DownloadService::progressed, this, &OfflinePanel::onProgress);
    refresh();
}

void OfflinePanel::refresh()
{
    const auto content = m_downloads.content(m_courseId);
    const bool shown = content && (content->download || !content->forbidden);
    setVisible(shown);
    if (!shown)
        return;
    m_packageId = content->packageId;
    const auto& download = content->download;
    const bool isReady = download && download->state == DownloadState::Ready;
    const bool hasFailed = download && download->state == DownloadState::Failed;
    m_panel->setIconName(DownloadWords::icon(download), isReady     ? widgets::Role::Success
                                                        : hasFailed ? widgets::Role::Danger
                                                                    : widgets::Role::TextMuted);
    m_panel->setTitle(DownloadWords::offline(*content));
    m_panel->setStanding(download ? DownloadWords::standing(*download, m_downloads.hindrance())
                                  : tr("%1 to fetch").arg(models::Words::bytes(content->size)));
    m_panel->setProgress(download ? DownloadWords::percent(*download) : -1, tr("Download"));
    m_panel->clearActions();
    bool isNext = !isReady;
    for (const DownloadAction action : DownloadWords::actions(download)) {
        if (content->forbidden && action != DownloadAction::Remove && action != DownloadAction::Cancel)
            continue;
        auto* button = m_panel->addAction(DownloadWords::label(action), std::exchange(isNext, false));
        button->setObjectName(QStringLiteral("download-action-%1").arg(int(action)));
        connect(button, &QPushButton::clicked, this,
                [this, action] { models::perform(m_downloads, action, m_courseId, m_packageId); });
    }
}

// Only the figures: the buttons keep the focus.
void OfflinePanel::onProgress(const QString& packageId)
{
    if (packageId != m_packageId)
        return;
    const auto content = m_downloads.content(m_courseId);
    if (!content || !content->download)
        return;
    m_panel->setStanding(DownloadWords::standing(*content->download, m_downloads.hindrance()));
    m_panel->setProgress(DownloadWords::percent(*content->download), tr("Download"));
}

} // namespace course
