// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/provisioning/support.h"

#include "app/domain/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace provisioning {

namespace {

// W/"12", "12", "12-gzip" (the HTTP shell adds the coding), any number of them.
bool namesRevision(const QByteArray& header, qint64 rev)
{
    const QByteArray number = QByteArray::number(rev);
    for (const QByteArray& part : header.split(',')) {
        QByteArray tag = part.trimmed();
        if (tag == "*")
            return true;
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        tag = tag.mid(1, tag.size() - 2);
        if (tag.split('-').first() == number)
            return true;
    }
    return false;
}

bool isAbout(const scim::AttributePath& path, const char* attribute)
{
    return path.schema.isEmpty() && path.attribute.compare(QLatin1StringView(attribute), Qt::CaseInsensitive) == 0;
}

std::optional<QString> wantedIn(const scim::Filter& filter, const char* attribute)
{
    if (filter.op == scim::Filter::Op::And) {
        const auto left = wantedIn(filter.children.at(0), attribute);
        return left ? left : wantedIn(filter.children.at(1), attribute);
    }
    if (filter.op != scim::Filter::Op::Equal || !isAbout(filter.path, attribute) || !filter.path.sub.isEmpty() ||
        !filter.value.isString())
        return std::nullopt;
    return filter.value.toString();
}

} // namespace

tl::unexpected<base::Error> notFound(const QString& id)
{
    return base::failure(
        base::Error{base::Error::Kind::Rejected, QStringLiteral("there is no ") + id.left(100), 404, {}, 0});
}

base::Result<QJsonObject> bodyOf(const Request& request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return scim::refusal("invalidSyntax", QStringLiteral("the body is no JSON object"));
    return document.object();
}

QByteArray tagOf(qint64 rev)
{
    return "W/\"" + QByteArray::number(rev) + '"';
}

base::Result<void> checkMatch(const Request& request, qint64 rev)
{
    if (request.ifMatch.isEmpty() || namesRevision(request.ifMatch, rev))
        return {};
    return base::failure(base::Error{base::Error::Kind::Conflict, QStringLiteral("it has changed since"), 412, {}, 0});
}

bool hasAlready(const Request& request, qint64 rev)
{
    return !request.ifNoneMatch.isEmpty() && namesRevision(request.ifNoneMatch, rev);
}

void insertMeta(QJsonObject& resource, const char* type, const QString& base, qint64 rev, const QDateTime& created,
                const QDateTime& modified)
{
    const QString id = resource.value(QLatin1StringView("id")).toString();
    QJsonObject meta{
        {QStringLiteral("resourceType"), QLatin1StringView(type)},
        {QStringLiteral("location"), base + QLatin1Char('/') + QLatin1StringView(type) + QStringLiteral("s/") + id},
        {QStringLiteral("version"), QString::fromLatin1(tagOf(rev))}};
    if (created.isValid())
        meta.insert(QStringLiteral("created"), domain::toWire(created));
    if (modified.isValid())
        meta.insert(QStringLiteral("lastModified"), domain::toWire(modified));
    resource.insert(QStringLiteral("meta"), meta);
}

Response answerWith(const QJsonObject& resource, const Request& request, qint64 rev, int status)
{
    Response response;
    response.status = status;
    response.etag = tagOf(rev);
    response.location =
        resource.value(QLatin1StringView("meta")).toObject().value(QLatin1StringView("location")).toString();
    response.body = scim::projected(resource, request.parameters);
    return response;
}

std::optional<QString> wantedValue(const std::optional<scim::Filter>& filter, const char* attribute)
{
    return filter ? wantedIn(*filter, attribute) : std::nullopt;
}

bool mentions(const scim::Filter& filter, const char* attribute)
{
    return isAbout(filter.path, attribute) ||
           std::any_of(filter.children.begin(), filter.children.end(),
                       [&](const scim::Filter& child) { return mentions(child, attribute); });
}

} // namespace provisioning
