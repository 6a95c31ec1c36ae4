// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requestwords.h"

#include <QAbstractListModel>
#include <QSet>

namespace domain {
class Clock;
}

namespace models {

// Requests as rows of a list. Rows that stay keep their persistent indexes when the items are set anew, so that
// selection and scroll position hold; marks (for doing something to many) stay with the requests that stay.
class RequestListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestListModel)

public:
    enum Roles {
        IdRole = Qt::UserRole + 1,
        WhereRole,    // on whose desk, since when
        DueRole,      // in words; empty when decided
        OverdueRole,  // bool
        StateRole,    // in words
        MoodRole,     // int of Mood
        DeliveryRole, // in words; empty when settled
        WedgedRole,   // bool: needs a decision of the person
        PersonRole,   // name of who asks
        MarkedRole,   // bool
        MarkableRole, // bool: I may decide
        SectionRole,  // the heading above the row; empty for most
    };

    RequestListModel(const domain::Clock& clock, QString me, QObject* parent = nullptr);

    void setItems(const QList<services::RequestItem>& items);
    [[nodiscard]] const QList<services::RequestItem>& items() const { return m_items; }
    [[nodiscard]] QModelIndex indexOf(const QString& requestId) const;

    void toggleMark(const QModelIndex& index);
    void clearMarks();
    [[nodiscard]] QStringList marked() const; // in the order of the rows

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void marksChanged(int count);

private:
    [[nodiscard]] QVariant cell(const services::RequestItem& item, int role) const;
    [[nodiscard]] QString sectionOf(int row) const;
    [[nodiscard]] QString spoken(const services::RequestItem& item) const;
    [[nodiscard]] int rowOf(const QString& requestId, int from = 0) const;

    const domain::Clock& m_clock;
    QString m_me;
    QList<services::RequestItem> m_items;
    QSet<QString> m_marked;
};

} // namespace models
