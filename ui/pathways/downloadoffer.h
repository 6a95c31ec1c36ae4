// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace services {
class DownloadService;
}

namespace pathways {

// One button that brings several courses here; how many and how large they are is said beside it. Hidden while none of
// them has anything to fetch.
class DownloadOffer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadOffer)

public:
    DownloadOffer(services::DownloadService& downloads, const QString& label, QStringList courseIds,
                  QWidget* parent = nullptr);

private:
    void refresh();

    services::DownloadService& m_downloads;
    QString m_label;
    QStringList m_courseIds;
};

} // namespace pathways
