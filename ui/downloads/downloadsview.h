// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QHash>

namespace services {
class DownloadService;
struct Download;
} // namespace services
namespace widgets {
class ScrollColumn;
class TransferPanel;
} // namespace widgets

namespace downloads {

// Everything that is on this computer for offline use or on its way, and how much room it takes.
class DownloadsView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadsView)

public:
    explicit DownloadsView(services::DownloadService& downloads, QWidget* parent = nullptr);

    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

protected:
    void refresh() override;

private:
    void addDueThisMonth();
    void addGroup(const QString& title, const QList<services::Download>& group);
    widgets::TransferPanel* makeRow(const services::Download& download);
    void onProgress(const QString& packageId);

    services::DownloadService& m_downloads;
    widgets::ScrollColumn* m_scroll;
    QHash<QString, widgets::TransferPanel*> m_rows; // package id to row
};

} // namespace downloads
