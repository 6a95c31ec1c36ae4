// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/multipart.h"

#include "app/learning/xapi/strictjson.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

#include <optional>

namespace xapi {

namespace {

QByteArray mediaType(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

QByteArray boundaryOf(const QByteArray& contentType)
{
    static const QRegularExpression form(QStringLiteral(";\\s*boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;\"]+))"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(contentType));
    return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toLatin1();
}

std::optional<Part> parsePart(const QByteArray& bytes)
{
    Part part;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = bytes.indexOf("\r\n", at);
        if (end < 0)
            return std::nullopt;
        const QByteArray line = bytes.mid(at, end - at);
        at = end + 2;
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return std::nullopt;
        part.headers.set(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    part.content = bytes.mid(at);
    return part;
}

base::Result<StatementBody> statementsOf(const QByteArray& json)
{
    const auto value = parseJson(json);
    if (!value)
        return base::failure(value.error());
    StatementBody body;
    body.wasArray = value->isArray();
    if (!value->isArray() && !value->isObject())
        return refusal(400, QStringLiteral("the body is neither a statement nor an array of statements"));
    body.statements = value->isArray() ? value->toArray() : QJsonArray{*value};
    return body;
}

} // namespace

base::Result<QList<Part>> parseMultipart(const QByteArray& contentType, const QByteArray& body)
{
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty())
        return refusal(400, QStringLiteral("multipart without a boundary"));
    const QByteArray delimiter = "\r\n--" + boundary;
    // The first delimiter may stand at the very beginning.
    const QByteArray text = "\r\n" + body;
    QList<Part> parts;
    qsizetype at = text.indexOf(delimiter);
    while (at >= 0) {
        at += delimiter.size();
        if (text.mid(at, 2) == "--")
            return parts;
        const qsizetype line = text.indexOf("\r\n", at);
        const qsizetype end = text.indexOf(delimiter, at);
        if (line < 0 || end < 0 || !text.mid(at, line - at).trimmed().isEmpty())
            break;
        auto part = parsePart(text.mid(line + 2, end - line - 2));
        if (!part)
            return refusal(400, QStringLiteral("a part of the multipart body has no header"));
        parts.append(std::move(*part));
        at = end;
    }
    return refusal(400, QStringLiteral("the multipart body does not end with its boundary"));
}

bool hasHash(const QByteArray& content, const QByteArray& sha2)
{
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    switch (sha2.size()) {
    case 56:
        algorithm = QCryptographicHash::Sha224;
        break;
    case 96:
        algorithm = QCryptographicHash::Sha384;
        break;
    case 128:
        algorithm = QCryptographicHash::Sha512;
        break;
    default:
        break;
    }
    return QCryptographicHash::hash(content, algorithm).toHex() == sha2.toLower();
}

base::Result<StatementBody> readStatementBody(const Fields& headers, const QByteArray& body)
{
    const QByteArray contentType = headers.value("Content-Type");
    const QByteArray type = mediaType(contentType);
    if (type == "application/json")
        return statementsOf(body);
    if (type != "multipart/mixed")
        return refusal(400, QStringLiteral("Content-Type is neither application/json nor multipart/mixed"));
    const auto parts = parseMultipart(contentType, body);
    if (!parts)
        return base::failure(parts.error());
    if (parts->isEmpty() || mediaType(parts->first().headers.value("Content-Type")) != "application/json")
        return refusal(400, QStringLiteral("the first part is not application/json"));
    auto result = statementsOf(parts->first().content);
    if (!result)
        return result;
    result->isMultipart = true;
    for (qsizetype i = 1; i < parts->size(); ++i) {
        const Part& part = parts->at(i);
        const QByteArray hash = part.headers.value("X-Experience-API-Hash").toLower();
        if (hash.isEmpty())
            return refusal(400, QStringLiteral("a part has no X-Experience-API-Hash"));
        if (part.headers.value("Content-Transfer-Encoding").toLower() != "binary")
            return refusal(400, QStringLiteral("a part has no 'Content-Transfer-Encoding: binary'"));
        if (!hasHash(part.content, hash))
            return refusal(400, QStringLiteral("a part's content does not have the hash that its header says"));
        result->attachments.insert(hash, part.content);
    }
    return result;
}

LrsResponse multipartAnswer(const QByteArray& json, const QList<AttachedContent>& attachments)
{
    // 122 random bits: it is in no content.
    const QByteArray boundary = "lxcp-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    LrsResponse response;
    response.headers.set("Content-Type", "multipart/mixed; boundary=" + boundary);
    QByteArray& body = response.body;
    body = "--" + boundary + "\r\nContent-Type: application/json\r\n\r\n" + json + "\r\n";
    for (const AttachedContent& attachment : attachments) {
        body += "--" + boundary + "\r\nContent-Type: " + attachment.contentType +
                "\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: " + attachment.sha2 + "\r\n\r\n" +
                attachment.content + "\r\n";
    }
    body += "--" + boundary + "--\r\n";
    return response;
}

} // namespace xapi
