// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/valuestore.h"

#include <QStringList>

#include <algorithm>

namespace scorm {

namespace {

const QString kGiven = QStringLiteral("given");
const QString kSet = QStringLiteral("set");

bool isIndex(const QString& part)
{
    return !part.isEmpty() && part.size() <= 9 &&
           std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

ElementName ElementName::parse(const QString& name)
{
    ElementName parsed;
    const QStringList parts = name.split(u'.');
    QStringList pattern, path;
    for (const QString& part : parts) {
        if (isIndex(part)) {
            parsed.indices.append({path.join(u'.'), part.toInt()});
            pattern.append(QStringLiteral("n"));
            path.append(QString::number(part.toInt()));
        } else {
            // A written "n" is no index.
            pattern.append(part == QLatin1String("n") ? QStringLiteral("?") : part);
            path.append(part);
        }
    }
    parsed.pattern = pattern.join(u'.');
    parsed.last = parts.last();
    return parsed;
}

std::optional<QString> ValueStore::value(const QString& name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? std::nullopt : std::optional(found->text);
}

QString ValueStore::value(const QString& name, const QString& fallback) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? fallback : found->text;
}

bool ValueStore::isSetByContent(const QString& name) const
{
    const auto found = m_values.constFind(name);
    return found != m_values.constEnd() && found->byContent;
}

std::optional<int> ValueStore::indexOf(const QString& collection, const QString& id) const
{
    for (int i = 0; i < count(collection); ++i) {
        if (value(QStringLiteral("%1.%2.id").arg(collection).arg(i)) == id)
            return i;
    }
    return std::nullopt;
}

void ValueStore::give(const QString& name, const QString& value)
{
    store(name, {value, false});
}

void ValueStore::set(const QString& name, const QString& value)
{
    store(name, {value, true});
}

void ValueStore::store(const QString& name, const Value& value)
{
    m_values.insert(name, value);
    const ElementName parsed = ElementName::parse(name);
    for (const ElementName::Index& index : parsed.indices) {
        int& count = m_counts[index.collection];
        count = qMax(count, index.index + 1);
    }
}

QJsonObject ValueStore::save() const
{
    QJsonObject given, set;
    for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it)
        (it->byContent ? set : given).insert(it.key(), it->text);
    return {{kGiven, given}, {kSet, set}};
}

ValueStore ValueStore::load(const QJsonObject& saved)
{
    ValueStore values;
    const QJsonObject given = saved.value(kGiven).toObject(), set = saved.value(kSet).toObject();
    for (auto it = given.constBegin(); it != given.constEnd(); ++it)
        values.give(it.key(), it.value().toString());
    for (auto it = set.constBegin(); it != set.constEnd(); ++it)
        values.set(it.key(), it.value().toString());
    return values;
}

} // namespace scorm
