// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace services {
class DownloadService;
}
namespace widgets {
class TransferPanel;
}

namespace course {

// What of a course works without a network, and its copy on this computer. Hidden for courses that have no package.
class OfflinePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfflinePanel)

public:
    OfflinePanel(services::DownloadService& downloads, const QString& courseId, QWidget* parent = nullptr);

private:
    void refresh();
    void onProgress(const QString& packageId);

    services::DownloadService& m_downloads;
    QString m_courseId;
    QString m_packageId;
    widgets::TransferPanel* m_panel;
};

} // namespace course
