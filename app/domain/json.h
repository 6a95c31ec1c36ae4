// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/declared.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace domain {

// Instants travel as RFC 3339 in UTC with milliseconds ('2026-03-01T09:30:00.000Z'), so that text order is time order.
[[nodiscard]] QString toWire(const QDateTime& instant);
[[nodiscard]] QDateTime instantFromWire(const QString& text);

namespace wire {

// encode: a member as JSON value. decode: false when the value has another type than the member; null and absent
// leave the member as it was.
inline QJsonValue encode(const QString& value)
{
    return value.isNull() ? QJsonValue(QStringLiteral("")) : value;
}
inline QJsonValue encode(bool value)
{
    return value;
}
inline QJsonValue encode(int value)
{
    return value;
}
inline QJsonValue encode(qint64 value)
{
    return value;
}
inline QJsonValue encode(double value)
{
    return value;
}
QJsonValue encode(const QStringList& value);
QJsonValue encode(const QDateTime& value); // null when invalid
QJsonValue encode(const QDate& value);     // null when invalid
QJsonValue encode(const QJsonObject& value);

bool decode(const QJsonValue& json, QString& value);
bool decode(const QJsonValue& json, bool& value);
bool decode(const QJsonValue& json, int& value);
bool decode(const QJsonValue& json, qint64& value);
bool decode(const QJsonValue& json, double& value);
bool decode(const QJsonValue& json, QStringList& value);
bool decode(const QJsonValue& json, QDateTime& value);
bool decode(const QJsonValue& json, QDate& value);
bool decode(const QJsonValue& json, QJsonObject& value);

template <typename T>
QJsonValue encode(const std::optional<T>& value)
{
    return value ? encode(*value) : QJsonValue(QJsonValue::Null);
}

template <typename T>
bool decode(const QJsonValue& json, std::optional<T>& value)
{
    if (json.isNull() || json.isUndefined()) {
        value.reset();
        return true;
    }
    T inner{};
    if (!decode(json, inner))
        return false;
    value = std::move(inner);
    return true;
}

template <Composite T>
QJsonValue encode(const QList<T>& values);
template <Composite T>
bool decode(const QJsonValue& json, QList<T>& values);

} // namespace wire

template <Composite T>
[[nodiscard]] QJsonObject toJson(const T& value)
{
    QJsonObject object;
    forEachField<T>(
        [&](const auto& field) { object.insert(QLatin1StringView(field.name), wire::encode(value.*(field.member))); });
    return object;
}

// Unknown members are ignored, so that an older client reads a newer server. Malformed names the member that has the
// wrong type; an entity without its id is Malformed too.
template <Composite T>
[[nodiscard]] base::Result<T> fromJson(const QJsonObject& object)
{
    T value{};
    const char* wrong = nullptr;
    forEachField<T>([&](const auto& field) {
        const QJsonValue json = object.value(QLatin1StringView(field.name));
        if (!wrong && !wire::decode(json, value.*(field.member)))
            wrong = field.name;
        if (!wrong && (field.flags & Key) && json.toString().isEmpty())
            wrong = field.name;
    });
    if (wrong)
        return base::failure(base::Error::Kind::Malformed,
                             QLatin1StringView(wrong) + QStringLiteral(": wrong type or missing"));
    return value;
}

namespace wire {

template <Composite T>
QJsonValue encode(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

template <Composite T>
bool decode(const QJsonValue& json, QList<T>& values)
{
    if (json.isNull() || json.isUndefined())
        return true;
    if (!json.isArray())
        return false;
    QList<T> read;
    const QJsonArray items = json.toArray();
    for (const QJsonValue& item : items) {
        auto value = fromJson<T>(item.toObject());
        if (!value)
            return false;
        read.append(std::move(*value));
    }
    values = std::move(read);
    return true;
}

} // namespace wire
} // namespace domain
