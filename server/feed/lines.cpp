// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/lines.h"

#include <QJsonArray>

namespace feed {

namespace {

// Ids are plain ASCII as a rule; anything else goes through the JSON writer.
void appendQuoted(QByteArray& body, QByteArrayView utf8)
{
    const auto plain = [](char c) { return c >= ' ' && uchar(c) < 0x7F && c != '"' && c != '\\'; };
    if (std::all_of(utf8.begin(), utf8.end(), plain)) {
        body.append('"').append(utf8).append('"');
        return;
    }
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(utf8)}).toJson(QJsonDocument::Compact);
    body.append(array.mid(1, array.size() - 2));
}

void appendHead(QByteArray& body, QByteArrayView kind, const char* op, QByteArrayView id, qint64 rev)
{
    body.append("{\"kind\":");
    appendQuoted(body, kind);
    body.append(",\"op\":\"").append(op).append("\",\"id\":");
    appendQuoted(body, id);
    body.append(",\"rev\":").append(QByteArray::number(rev)).append(",\"data\":");
}

} // namespace

void appendPut(QByteArray& body, const data::StoredEntity& entity)
{
    appendHead(body, entity.kind.toUtf8(), "put", entity.id.toUtf8(), entity.rev);
    body.append(entity.json).append("}\n");
}

void appendPut(QByteArray& body, const data::ChangedEntity& entity)
{
    appendHead(body, entity.kind, "put", entity.id, entity.rev);
    body.append(entity.json).append("}\n");
}

void appendDelete(QByteArray& body, const data::EntityKey& key, qint64 rev)
{
    appendHead(body, key.kind.toUtf8(), "delete", key.id.toUtf8(), rev);
    body.append("{}}\n");
}

void appendCursor(QByteArray& body, const QString& cursor, bool more)
{
    body.append("{\"cursor\":");
    appendQuoted(body, cursor.toUtf8());
    body.append(more ? ",\"more\":true}\n" : ",\"more\":false}\n");
}

} // namespace feed
