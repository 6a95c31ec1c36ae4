// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QVector>

#include <optional>

namespace scorm {

// The name of a data model element taken apart: "cmi.objectives.3.id" has pattern "cmi.objectives.n.id" and one index
// 3 into the collection "cmi.objectives".
struct ElementName
{
    struct Index
    {
        QString collection;
        int index = 0;
    };

    QString pattern;
    QString last; // the part behind the last dot
    QVector<Index> indices;

    [[nodiscard]] static ElementName parse(const QString& name);
};

// Values of data model elements by their full names, and how long each collection is. A value was either given by the
// LMS or set by the content; roll-up asks which.
class ValueStore final
{
public:
    [[nodiscard]] std::optional<QString> value(const QString& name) const;
    [[nodiscard]] QString value(const QString& name, const QString& fallback) const;
    [[nodiscard]] bool isSetByContent(const QString& name) const;
    [[nodiscard]] int count(const QString& collection) const { return m_counts.value(collection); }
    // The index in the collection whose .id is `id`.
    [[nodiscard]] std::optional<int> indexOf(const QString& collection, const QString& id) const;

    void give(const QString& name, const QString& value);
    void set(const QString& name, const QString& value);
    void remove(const QString& name) { m_values.remove(name); }

    [[nodiscard]] QJsonObject save() const;
    [[nodiscard]] static ValueStore load(const QJsonObject& saved);

private:
    struct Value
    {
        QString text;
        bool byContent = false;
    };
    void store(const QString& name, const Value& value);

    QMap<QString, Value> m_values;
    QHash<QString, int> m_counts;
};

} // namespace scorm
