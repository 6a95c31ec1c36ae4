// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/syncwords.h"

#include <QAbstractListModel>

namespace domain {
class Clock;
}

namespace models {

// The outbox as rows: what waits, how long already, why. Oldest first, as they will be sent.
class OutboxModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxModel)

public:
    enum Roles {
        IdRole = Qt::UserRole + 1,
        WhyRole,   // whole sentences
        AgeRole,   // "done 2 h ago"
        StateRole, // in words
        MoodRole,  // int of Mood
    };

    explicit OutboxModel(const domain::Clock& clock, QObject* parent = nullptr);

    // Whose changes they are; "somebody else" is nobody of that id.
    void setMe(const QString& personId) { m_me = personId; }
    void setItems(const QList<services::OutboxItem>& items, const services::SyncStatus& status);
    [[nodiscard]] std::optional<services::OutboxItem> item(const QString& commandId) const;
    // Of the command of this id, else of what waits for its target: first what needs the person.
    [[nodiscard]] QModelIndex indexOf(const QString& commandOrTarget) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant cell(const services::OutboxItem& item, int role) const;
    [[nodiscard]] int rowOf(const QString& commandId) const;

    const domain::Clock& m_clock;
    QList<services::OutboxItem> m_items;
    services::SyncStatus m_status;
    QString m_me;
};

} // namespace models
