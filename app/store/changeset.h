// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace store {

// What changed, by kind. A kind with more than kMost changes is only said to have changed in many places.
class ChangeSet
{
public:
    static constexpr int kMost = 500;

    void add(const QString& kind, const QString& id)
    {
        auto& ids = m_ids[kind];
        if (m_many.contains(kind))
            return;
        ids.insert(id);
        if (ids.size() > kMost)
            addMany(kind);
    }

    void addMany(const QString& kind)
    {
        m_ids[kind].clear();
        m_many.insert(kind);
    }

    void add(const ChangeSet& other)
    {
        for (auto it = other.m_ids.cbegin(); it != other.m_ids.cend(); ++it) {
            if (other.m_many.contains(it.key()))
                addMany(it.key());
            for (const QString& id : it.value())
                add(it.key(), id);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] QStringList kinds() const { return m_ids.keys(); }
    // Empty: many.
    [[nodiscard]] QStringList ids(const QString& kind) const { return m_ids.value(kind).values(); }

private:
    QHash<QString, QSet<QString>> m_ids;
    QSet<QString> m_many;
};

} // namespace store
