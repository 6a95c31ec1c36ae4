// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/documents.h"

#include "app/learning/xapi/strictjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace xapi {

namespace {

bool isJsonDocument(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

QByteArray tagOf(const QByteArray& content)
{
    return '"' + QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex() + '"';
}

Answer showDocument(const DocumentCall& document, LrsTransaction& view)
{
    const auto found = view.document(document.key);
    if (!found)
        return base::failure(found.error());
    if (!*found)
        return refusal(404, QStringLiteral("there is no such document"));
    LrsResponse response;
    response.headers = {{"Content-Type", (*found)->contentType},
                        {"ETag", (*found)->etag},
                        {"Last-Modified", httpDate((*found)->updated)},
                        {"Cache-Control", "no-cache"}};
    response.body = (*found)->content;
    return response;
}

Answer showIds(const DocumentCall& document, LrsTransaction& view)
{
    const auto ids = view.documentIds(document.key, document.since);
    if (!ids)
        return base::failure(ids.error());
    return jsonAnswer(QJsonDocument(QJsonArray::fromStringList(*ids)).toJson(QJsonDocument::Compact));
}

// If-Match and If-None-Match against what is there (RFC 9110 section 13.2).
base::Result<void> checkConditions(const DocumentCall& document, const std::optional<Document>& present)
{
    const Fields& headers = document.call.request.headers;
    const QByteArray etag = present ? present->etag : QByteArray();
    if (headers.contains("If-Match") && (!present || !namesTag(headers.value("If-Match"), etag)))
        return refusal(412, QStringLiteral("the document is not the one that If-Match names"));
    if (headers.contains("If-None-Match") && present && namesTag(headers.value("If-None-Match"), etag))
        return refusal(412, QStringLiteral("the document is one that If-None-Match names"));
    return {};
}

// POST: the members of both, the new ones winning.
base::Result<Document> merged(const Document& present, const Document& posted)
{
    if (!isJsonDocument(present.contentType) || !isJsonDocument(posted.contentType))
        return refusal(400, QStringLiteral("only documents of application/json can be merged"));
    const auto before = parseJson(present.content);
    const auto more = parseJson(posted.content);
    if (!before || !more || !before->isObject() || !more->isObject())
        return refusal(400, QStringLiteral("a document that is no JSON object cannot be merged"));
    QJsonObject object = before->toObject();
    const QJsonObject members = more->toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        object.insert(member.key(), member.value());
    Document result = posted;
    result.content = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return result;
}

base::Result<Document> documentToStore(const DocumentCall& document, const std::optional<Document>& present)
{
    const LrsRequest& request = document.call.request;
    Document result;
    result.contentType = request.headers.value("Content-Type").trimmed();
    if (result.contentType.isEmpty())
        result.contentType = "application/octet-stream";
    result.content = request.body;
    if (isJsonDocument(result.contentType)) {
        const auto value = parseJson(result.content);
        if (!value)
            return base::failure(value.error());
        if (request.method == "POST" && !value->isObject())
            return refusal(400, QStringLiteral("the document is not a JSON object"));
    }
    if (request.method == "POST" && present) {
        auto both = merged(*present, result);
        if (!both)
            return both;
        result = std::move(*both);
    }
    result.etag = tagOf(result.content);
    result.updated = document.call.options.now();
    return result;
}

Answer writeDocument(const DocumentCall& document)
{
    const auto transaction = document.call.storage.write();
    if (!transaction)
        return base::failure(transaction.error());
    const auto present = (*transaction)->document(document.key);
    if (!present)
        return base::failure(present.error());
    const Fields& headers = document.call.request.headers;
    const bool isPut = document.call.request.method == "PUT";
    const bool unconditional = isPut && !headers.contains("If-Match") && !headers.contains("If-None-Match");
    if (unconditional && document.newNeedsCondition && !*present)
        return refusal(400, QStringLiteral("If-Match or If-None-Match is missing"));
    if (unconditional && document.putNeedsCondition && *present) {
        return refusal(409, QStringLiteral("the document is there already: read it and say with If-Match which one is "
                                           "to be replaced, or with 'If-None-Match: *' that none is"));
    }
    if (const auto good = checkConditions(document, *present); !good)
        return base::failure(good.error());
    const auto next = documentToStore(document, *present);
    if (!next)
        return base::failure(next.error());
    const auto done =
        (*transaction)->putDocument(document.key, *next).and_then([&] { return (*transaction)->commit(); });
    if (!done)
        return base::failure(done.error());
    LrsResponse response = noContent();
    response.headers.set("ETag", next->etag);
    return response;
}

Answer removeDocument(const DocumentCall& document)
{
    const auto transaction = document.call.storage.write();
    if (!transaction)
        return base::failure(transaction.error());
    base::Result<void> done;
    if (document.key.id.isEmpty()) {
        done = (*transaction)->removeDocuments(document.key);
    } else {
        const auto present = (*transaction)->document(document.key);
        if (!present)
            return base::failure(present.error());
        if (const auto good = checkConditions(document, *present); !good)
            return base::failure(good.error());
        done = (*transaction)->removeDocument(document.key);
    }
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return base::failure(done.error());
    return noContent();
}

} // namespace

bool namesTag(const QByteArray& header, const QByteArray& etag)
{
    if (header.trimmed() == "*")
        return true;
    for (const QByteArray& item : header.split(',')) {
        QByteArray tag = item.trimmed();
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        // Some programs leave the quotes out.
        if (tag == etag || (!tag.isEmpty() && '"' + tag + '"' == etag))
            return true;
    }
    return false;
}

Answer documents(const DocumentCall& document)
{
    if (document.call.reads()) {
        const auto view = document.call.storage.read();
        if (!view)
            return base::failure(view.error());
        return document.key.id.isEmpty() ? showIds(document, **view) : showDocument(document, **view);
    }
    if (!document.mayWrite)
        return base::failure(
            base::Error{base::Error::Kind::Rejected, QStringLiteral("these documents can only be read"), 403, {}, 0});
    if (document.call.request.method == "DELETE")
        return removeDocument(document);
    return writeDocument(document);
}

} // namespace xapi
