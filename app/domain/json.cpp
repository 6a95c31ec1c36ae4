// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"

namespace domain {

QString toWire(const QDateTime& instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantFromWire(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

namespace wire {

namespace {

bool absent(const QJsonValue& json)
{
    return json.isNull() || json.isUndefined();
}

} // namespace

QJsonValue encode(const QStringList& value)
{
    return QJsonArray::fromStringList(value);
}

QJsonValue encode(const QDateTime& value)
{
    return value.isValid() ? QJsonValue(toWire(value)) : QJsonValue(QJsonValue::Null);
}

QJsonValue encode(const QDate& value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue encode(const QJsonObject& value)
{
    return value;
}

bool decode(const QJsonValue& json, QString& value)
{
    if (absent(json))
        return true;
    value = json.toString();
    return json.isString();
}

bool decode(const QJsonValue& json, bool& value)
{
    if (absent(json))
        return true;
    value = json.toBool();
    return json.isBool();
}

bool decode(const QJsonValue& json, int& value)
{
    if (absent(json))
        return true;
    value = json.toInt(-1);
    return json.isDouble() && json.toDouble() == double(value);
}

bool decode(const QJsonValue& json, qint64& value)
{
    if (absent(json))
        return true;
    value = json.toInteger();
    return json.isDouble() && json.toDouble() == double(value);
}

bool decode(const QJsonValue& json, double& value)
{
    if (absent(json))
        return true;
    value = json.toDouble();
    return json.isDouble();
}

bool decode(const QJsonValue& json, QStringList& value)
{
    if (absent(json))
        return true;
    if (!json.isArray())
        return false;
    QStringList read;
    const QJsonArray items = json.toArray();
    for (const QJsonValue& item : items) {
        if (!item.isString())
            return false;
        read.append(item.toString());
    }
    value = std::move(read);
    return true;
}

bool decode(const QJsonValue& json, QDateTime& value)
{
    if (absent(json))
        return true;
    value = instantFromWire(json.toString());
    return value.isValid();
}

bool decode(const QJsonValue& json, QDate& value)
{
    if (absent(json))
        return true;
    value = QDate::fromString(json.toString(), Qt::ISODate);
    return value.isValid();
}

bool decode(const QJsonValue& json, QJsonObject& value)
{
    if (absent(json))
        return true;
    value = json.toObject();
    return json.isObject();
}

} // namespace wire
} // namespace domain
