// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/threadlistmodel.h"

#include "app/base/listed.h"
#include "app/services/communityservice.h"

namespace models {

namespace {

constexpr int kWindow = 25; // rows that are read together
constexpr int kWindowsKept = 24;

} // namespace

QString threadLine(const services::ThreadRow& row)
{
    QStringList parts{row.title, row.authorName};
    if (row.replies >= 0)
        parts.append(ThreadListModel::tr("%n replies", nullptr, row.replies));
    const std::pair<bool, QString> states[] = {
        {row.unread, ThreadListModel::tr("unread")}, {row.answered, ThreadListModel::tr("answered")},
        {row.pinned, ThreadListModel::tr("pinned")}, {row.locked, ThreadListModel::tr("locked")},
        {row.hidden, ThreadListModel::tr("hidden")}, {row.waiting, ThreadListModel::tr("waiting to be sent")}};
    for (const auto& [is, words] : states) {
        if (is)
            parts.append(words);
    }
    return base::listed(parts);
}

ThreadListModel::ThreadListModel(services::CommunityService& communities, QObject* parent)
    : QAbstractListModel(parent), m_communities(communities), m_windows(kWindowsKept)
{
}

void ThreadListModel::open(const QString& communityId)
{
    beginResetModel();
    m_communityId = communityId;
    m_windows.clear();
    m_count = m_communities.threadCount(communityId);
    endResetModel();
}

void ThreadListModel::reload()
{
    m_windows.clear();
    const int count = m_communities.threadCount(m_communityId);
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
}

const services::ThreadRow& ThreadListModel::row(int row) const
{
    static const services::ThreadRow kNone;
    const int number = row / kWindow;
    Window* window = m_windows.object(number);
    if (!window) {
        window = new Window(m_communities.threads(m_communityId, number * kWindow, kWindow));
        m_windows.insert(number, window);
    }
    const int at = row % kWindow;
    return at < window->size() ? window->at(at) : kNone;
}

int ThreadListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ThreadListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return threadLine(row(index.row()));
}

} // namespace models
