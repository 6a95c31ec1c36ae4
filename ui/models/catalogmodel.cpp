// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogmodel.h"

#include "app/base/listed.h"
#include "ui/models/words.h"

namespace models {

namespace {
constexpr int kBlockRows = 48; // two to four screens
constexpr int kBlocksKept = 24;
} // namespace

CatalogModel::CatalogModel(ReadRows read, QObject* parent)
    : QAbstractListModel(parent), m_read(std::move(read)), m_blocks(kBlocksKept)
{
}

void CatalogModel::setKeys(const QList<qint64>& keys)
{
    beginResetModel();
    m_keys = keys;
    m_blocks.clear();
    endResetModel();
}

void CatalogModel::extendKeys(const QList<qint64>& keys)
{
    const bool continues = keys.size() >= m_keys.size() && std::equal(m_keys.begin(), m_keys.end(), keys.begin());
    if (!continues) {
        setKeys(keys);
        return;
    }
    if (keys.size() == m_keys.size())
        return;
    beginInsertRows({}, int(m_keys.size()), int(keys.size()) - 1);
    // The last block was read when it was shorter.
    m_blocks.remove(int(m_keys.size()) / kBlockRows);
    m_keys = keys;
    endInsertRows();
}

void CatalogModel::forgetRows()
{
    m_blocks.clear();
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_keys.size()) - 1));
}

const services::CourseRow* CatalogModel::row(int index) const
{
    if (index < 0 || index >= m_keys.size())
        return nullptr;
    const int number = index / kBlockRows;
    Block* block = m_blocks.object(number);
    if (!block) {
        block = new Block;
        const QList<services::CourseRow> rows = m_read(m_keys.mid(qsizetype(number) * kBlockRows, kBlockRows));
        for (const services::CourseRow& row : rows)
            block->insert(row.key, row);
        m_blocks.insert(number, block);
    }
    const auto found = block->constFind(m_keys.at(index));
    return found == block->constEnd() ? nullptr : &found.value();
}

int CatalogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_keys.size())
        return {};
    const services::CourseRow* course = row(index.row());
    if (!course)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return course->title;
    case Qt::AccessibleTextRole:
        return course->title;
    case Qt::AccessibleDescriptionRole:
        return base::listed(
            {course->provider, Words::level(course->level), Words::enrollmentState(course->enrollmentState)});
    case IdRole:
        return course->id;
    case SummaryRole:
        return course->summary;
    case ProviderRole:
        return course->provider;
    default:
        return {};
    }
}

QHash<int, QByteArray> CatalogModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {SummaryRole, "summary"}, {ProviderRole, "provider"}});
    return names;
}

} // namespace models
