// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/talktypes.h"

#include <QAbstractListModel>
#include <QCache>

namespace services {
class CommunityService;
}

namespace models {

// The threads of a community, however many: rows are read a window at a time, when they come into sight.
class ThreadListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadListModel)

public:
    explicit ThreadListModel(services::CommunityService& communities, QObject* parent = nullptr);

    void open(const QString& communityId);
    // Reads again what is in sight; where one is stays.
    void reload();
    [[nodiscard]] const services::ThreadRow& row(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    using Window = QList<services::ThreadRow>;

    services::CommunityService& m_communities;
    QString m_communityId;
    int m_count = 0;
    mutable QCache<int, Window> m_windows;
};

// What a screen reader says of a line.
[[nodiscard]] QString threadLine(const services::ThreadRow& row);

} // namespace models
