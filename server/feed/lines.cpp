// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/lines.h"

#include <QJsonArray>

namespace feed {

namespace {

// Ids are plain ASCII as a rule; anything else goes through the JSON writer.
QByteArray quoted(const QString& text)
{
    const auto plain = [](QChar c) {
        return c >= QLatin1Char(' ') && c < QChar(0x7F) && c != QLatin1Char('"') && c != QLatin1Char('\\');
    };
    if (std::all_of(text.begin(), text.end(), plain))
        return '"' + text.toLatin1() + '"';
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

void appendPut(QByteArray& body, const data::StoredEntity& entity)
{
    body.append("{\"kind\":").append(quoted(entity.kind)).append(",\"op\":\"put\",\"id\":").append(quoted(entity.id));
    body.append(",\"rev\":")
        .append(QByteArray::number(entity.rev))
        .append(",\"data\":")
        .append(entity.json)
        .append("}\n");
}

void appendDelete(QByteArray& body, const data::EntityKey& key, qint64 rev)
{
    body.append("{\"kind\":").append(quoted(key.kind)).append(",\"op\":\"delete\",\"id\":").append(quoted(key.id));
    body.append(",\"rev\":").append(QByteArray::number(rev)).append(",\"data\":{}}\n");
}

void appendCursor(QByteArray& body, const QString& cursor, bool more)
{
    body.append("{\"cursor\":").append(quoted(cursor)).append(more ? ",\"more\":true}\n" : ",\"more\":false}\n");
}

} // namespace feed
