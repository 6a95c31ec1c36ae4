// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

// Words and small tools of expanded JSON-LD documents, for the sources of this room.
namespace credentials::ldjson {

inline const QString kContext = QStringLiteral("@context");
inline const QString kDirection = QStringLiteral("@direction");
inline const QString kGraph = QStringLiteral("@graph");
inline const QString kId = QStringLiteral("@id");
inline const QString kIncluded = QStringLiteral("@included");
inline const QString kIndex = QStringLiteral("@index");
inline const QString kJson = QStringLiteral("@json");
inline const QString kLanguage = QStringLiteral("@language");
inline const QString kList = QStringLiteral("@list");
inline const QString kNest = QStringLiteral("@nest");
inline const QString kNone = QStringLiteral("@none");
inline const QString kReverse = QStringLiteral("@reverse");
inline const QString kSet = QStringLiteral("@set");
inline const QString kType = QStringLiteral("@type");
inline const QString kValue = QStringLiteral("@value");
inline const QString kVocab = QStringLiteral("@vocab");
inline constexpr QLatin1StringView kListWord("@list");

[[nodiscard]] inline QJsonArray arrayOf(const QJsonValue& value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

// Arrays are taken apart, nothing is left out.
inline void append(QJsonArray& to, const QJsonValue& value)
{
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray())
            to.append(one);
    } else if (!value.isNull() && !value.isUndefined()) {
        to.append(value);
    }
}

inline void addTo(QJsonObject& object, const QString& key, const QJsonValue& value)
{
    const QJsonValue before = object.value(key);
    QJsonArray all = before.isUndefined() ? QJsonArray() : arrayOf(before);
    append(all, value);
    object.insert(key, all);
}

[[nodiscard]] inline bool isGraphObject(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() != kGraph && it.key() != kId && it.key() != kIndex && it.key() != kContext)
            return false;
    }
    return object.contains(kGraph);
}

} // namespace credentials::ldjson
