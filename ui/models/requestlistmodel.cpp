// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestlistmodel.h"

#include "app/base/listed.h"
#include "app/domain/ports.h"
#include "ui/models/timewords.h"

namespace models {

namespace {

bool looksTheSame(const services::RequestItem& a, const services::RequestItem& b)
{
    const domain::CourseRequest& x = a.request;
    const domain::CourseRequest& y = b.request;
    return x.title == y.title && x.state == y.state && x.deskId == y.deskId && x.deskSince == y.deskSince &&
           x.dueAt == y.dueAt && x.updatedAt == y.updatedAt && a.personName == b.personName &&
           a.deskName == b.deskName && a.standInName == b.standInName && a.delivery == b.delivery &&
           a.mayDecide == b.mayDecide;
}

} // namespace

RequestListModel::RequestListModel(const domain::Clock& clock, QString me, QObject* parent)
    : QAbstractListModel(parent), m_clock(clock), m_me(std::move(me))
{
}

void RequestListModel::setItems(const QList<services::RequestItem>& items)
{
    QSet<QString> wanted;
    for (const auto& item : items)
        wanted.insert(item.request.id);
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_items.at(row).request.id))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        const int old = rowOf(items.at(row).request.id, row);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(row, items.at(row));
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            m_items.move(old, row);
            endMoveRows();
        }
        const bool same = looksTheSame(m_items.at(row), items.at(row));
        m_items[row] = items.at(row);
        if (!same)
            Q_EMIT dataChanged(index(row), index(row));
    }
    const auto before = m_marked.size();
    m_marked.intersect(wanted);
    if (m_marked.size() != before)
        Q_EMIT marksChanged(int(m_marked.size()));
}

int RequestListModel::rowOf(const QString& requestId, int from) const
{
    for (int row = from; row < m_items.size(); ++row) {
        if (m_items.at(row).request.id == requestId)
            return row;
    }
    return -1;
}

QModelIndex RequestListModel::indexOf(const QString& requestId) const
{
    const int row = rowOf(requestId);
    return row < 0 ? QModelIndex() : index(row);
}

void RequestListModel::toggleMark(const QModelIndex& index)
{
    if (!index.isValid() || !index.data(MarkableRole).toBool())
        return;
    const QString id = m_items.at(index.row()).request.id;
    if (!m_marked.remove(id))
        m_marked.insert(id);
    Q_EMIT dataChanged(index, index, {MarkedRole, Qt::AccessibleDescriptionRole});
    Q_EMIT marksChanged(int(m_marked.size()));
}

void RequestListModel::clearMarks()
{
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1), {MarkedRole, Qt::AccessibleDescriptionRole});
    Q_EMIT marksChanged(0);
}

QStringList RequestListModel::marked() const
{
    QStringList ids;
    for (const auto& item : m_items) {
        if (m_marked.contains(item.request.id))
            ids.append(item.request.id);
    }
    return ids;
}

int RequestListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant RequestListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == SectionRole ? sectionOf(index.row()) : cell(m_items.at(index.row()), role);
}

// In an inbox what awaits an answer of the learner stands apart from what awaits me.
QString RequestListModel::sectionOf(int row) const
{
    const auto answered = [this](int at) { return m_items.at(at).mayDecide && !m_items.at(at).awaitsMe; };
    const bool first = answered(row) && (row == 0 || !answered(row - 1));
    return first ? tr("Asked back, waiting for an answer") : QString();
}

QVariant RequestListModel::cell(const services::RequestItem& item, int role) const
{
    const domain::CourseRequest& request = item.request;
    const bool onItsWay = isOnItsWay(item);
    const bool open = request.state == QLatin1StringView("pending") || request.state == QLatin1StringView("asked");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return request.title;
    case Qt::AccessibleDescriptionRole:
        return spoken(item);
    case IdRole:
        return request.id;
    case WhereRole:
        return whereWords(item, m_me, m_clock.now());
    case DueRole:
        return open && !onItsWay && request.dueAt.isValid() ? dueWords(request.dueAt, m_clock.now()) : QString();
    case OverdueRole:
        return open && !onItsWay && isOverdue(request.dueAt, m_clock.now());
    case StateRole:
        return onItsWay ? QString() : stateWords(request);
    case MoodRole:
        return int(stateMood(request));
    case DeliveryRole:
        if (item.delivery == services::Delivery::Settled)
            return QString();
        return item.delivery == services::Delivery::Waiting ? tr("Waiting to be sent") : tr("Needs you");
    case WedgedRole:
        return item.delivery == services::Delivery::Wedged;
    case PersonRole:
        return item.personName;
    case MarkedRole:
        return m_marked.contains(request.id);
    case MarkableRole:
        return item.mayDecide && open;
    default:
        return {};
    }
}

QString RequestListModel::spoken(const services::RequestItem& item) const
{
    QStringList parts{cell(item, StateRole).toString(), whereWords(item, m_me, m_clock.now())};
    if (item.request.personId != m_me)
        parts.prepend(item.personName);
    for (const int role : {int(DueRole), int(DeliveryRole)})
        parts << cell(item, role).toString();
    if (m_marked.contains(item.request.id))
        parts << tr("marked");
    parts.removeAll(QString());
    return base::listed(parts);
}

} // namespace models
