// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outboxmodel.h"

#include "app/base/listed.h"
#include "app/domain/ports.h"
#include "ui/models/timewords.h"

namespace models {

OutboxModel::OutboxModel(const domain::Clock& clock, QObject* parent) : QAbstractListModel(parent), m_clock(clock) {}

// The outbox is a queue: things leave anywhere and join at the end, so that rows never change places.
void OutboxModel::setItems(const QList<services::OutboxItem>& items, const services::SyncStatus& status)
{
    m_status = status;
    const auto contains = [&items](const QString& id) {
        return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.command.id == id; });
    };
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (contains(m_items.at(row).command.id))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    bool sameOrder = m_items.size() <= items.size();
    for (int row = 0; sameOrder && row < m_items.size(); ++row)
        sameOrder = m_items.at(row).command.id == items.at(row).command.id;
    if (!sameOrder) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    const int before = int(m_items.size());
    for (int row = 0; row < before; ++row)
        m_items[row] = items.at(row);
    if (before > 0)
        Q_EMIT dataChanged(index(0), index(before - 1));
    if (items.size() > before) {
        beginInsertRows({}, before, int(items.size()) - 1);
        m_items = items;
        endInsertRows();
    }
}

int OutboxModel::rowOf(const QString& commandId) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).command.id == commandId)
            return row;
    }
    return -1;
}

std::optional<services::OutboxItem> OutboxModel::item(const QString& commandId) const
{
    const int row = rowOf(commandId);
    return row < 0 ? std::nullopt : std::optional(m_items.at(row));
}

QModelIndex OutboxModel::indexOf(const QString& commandOrTarget) const
{
    if (const int row = rowOf(commandOrTarget); row >= 0)
        return index(row);
    int found = -1;
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items[row].command.target != commandOrTarget)
            continue;
        if (m_items[row].state == QLatin1StringView("wedged"))
            return index(row);
        if (found < 0)
            found = row;
    }
    return found < 0 ? QModelIndex() : index(found);
}

int OutboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(m_items.at(index.row()), role);
}

QVariant OutboxModel::cell(const services::OutboxItem& item, int role) const
{
    const bool wedged = item.state == QLatin1StringView("wedged");
    const bool sending = item.state == QLatin1StringView("sending");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return commandWords(item.command, item.subject);
    case Qt::AccessibleDescriptionRole:
        return base::listed({cell(item, StateRole).toString(), cell(item, AgeRole).toString()}) + QStringLiteral(". ") +
               cell(item, WhyRole).toString();
    case IdRole:
        return item.command.id;
    case WhyRole:
        return waitingWords(item, m_status, m_clock.now(), m_me);
    case AgeRole:
        return agoWords(item.command.at, m_clock.now());
    case StateRole:
        return wedged ? tr("Needs you") : sending ? tr("Being sent") : tr("Waiting");
    case MoodRole:
        return int(wedged ? Mood::Danger : sending ? Mood::Accent : Mood::Neutral);
    default:
        return {};
    }
}

} // namespace models
