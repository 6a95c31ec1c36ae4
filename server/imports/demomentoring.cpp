// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/demomentoring.h"

#include "app/domain/json.h"
#include "app/domain/skill.h"

#include <QTimeZone>
#include <QUuid>

namespace imports {

namespace {

constexpr QUuid kStory(0x5a1e77b3, 0x0c4d, 0x4f8e, 0xb2, 0x19, 0x63, 0xd0, 0x8a, 0x4c, 0xe5, 0x71);

QString instantOf(const QString& words, const QDateTime& now)
{
    const QStringList parts = words.split(QLatin1Char(' '));
    const QDateTime day = now.addDays(parts.value(0).toInt());
    if (parts.size() < 3)
        return domain::toWire(day);
    const QTime time = QTime::fromString(parts[1], QStringLiteral("HH:mm"));
    return domain::toWire(QDateTime(day.date(), time, QTimeZone(parts[2].toLatin1())).toUTC());
}

QString filledText(const QString& text, const QDateTime& now)
{
    const QString rest = text.section(QLatin1Char(':'), 1);
    if (text.startsWith(QLatin1StringView("at:")))
        return instantOf(rest, now);
    if (text.startsWith(QLatin1StringView("on:")))
        return now.date().addDays(rest.toInt()).toString(Qt::ISODate);
    if (text.startsWith(QLatin1StringView("id:")))
        return QUuid::createUuidV5(kStory, rest).toString(QUuid::WithoutBraces);
    if (text.startsWith(QLatin1StringView("skill:")))
        return domain::skillId(rest);
    return text;
}

QJsonValue filled(const QJsonValue& value, const QDateTime& now)
{
    if (value.isString())
        return filledText(value.toString(), now);
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue& item : value.toArray())
            items.append(filled(item, now));
        return items;
    }
    return value.isObject() ? QJsonValue(filledIn(value.toObject(), now)) : value;
}

} // namespace

QJsonObject filledIn(const QJsonObject& line, const QDateTime& now)
{
    QJsonObject made;
    for (auto it = line.begin(); it != line.end(); ++it)
        made.insert(it.key(), filled(it.value(), now));
    return made;
}

} // namespace imports
