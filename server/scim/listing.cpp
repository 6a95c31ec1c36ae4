// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scim/listing.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace scim {

namespace {

constexpr std::array kTypes{"invalidFilter", "tooMany",  "uniqueness",   "mutability",  "invalidSyntax",
                            "invalidPath",   "noTarget", "invalidValue", "invalidVers", "sensitive"};

base::Result<int> wholeNumber(const Parameters& parameters, const char* name, int fallback)
{
    const QString text = parameters.value(QLatin1StringView(name));
    if (text.isEmpty())
        return fallback;
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok)
        return refusal("invalidValue", QLatin1StringView(name) + QStringLiteral(" is no whole number"));
    return number;
}

QList<AttributePath> pathsIn(const QString& text)
{
    QList<AttributePath> paths;
    for (const QString& name : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto path = parseAttribute(name.trimmed()))
            paths.append(*path);
    }
    return paths;
}

QString named(const Parameters& parameters, const char* name)
{
    return parameters.value(QLatin1StringView(name));
}

// The first value as text that sorts: numbers are not among our attributes.
QString sortKey(const QJsonObject& resource, const AttributePath& path)
{
    QJsonObject base = resource;
    if (!path.schema.isEmpty())
        base = resource.value(memberName(resource, path.schema)).toObject();
    QJsonValue value = base.value(memberName(base, path.attribute));
    if (value.isArray())
        value = value.toArray().first();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        value = object.value(memberName(object, path.sub.isEmpty() ? QStringLiteral("value") : path.sub));
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return isCaseExact(path) ? value.toString() : value.toString().toCaseFolded();
}

// Copies what the path means from one resource to the other.
void copyAt(const AttributePath& path, const QJsonObject& from, QJsonObject& to)
{
    if (!path.schema.isEmpty()) {
        const QString name = memberName(from, path.schema);
        if (!from.contains(name))
            return;
        if (path.attribute.isEmpty()) {
            to.insert(name, from.value(name));
            return;
        }
        QJsonObject extension = to.value(name).toObject();
        copyAt({{}, path.attribute, path.sub}, from.value(name).toObject(), extension);
        if (!extension.isEmpty())
            to.insert(name, extension);
        return;
    }
    const QString name = memberName(from, path.attribute);
    if (!from.contains(name))
        return;
    const QJsonValue value = from.value(name);
    if (path.sub.isEmpty() || !value.isObject()) {
        to.insert(name, value); // of a list always whole elements
        return;
    }
    QJsonObject complex = to.value(name).toObject();
    copyAt({{}, path.sub, {}}, value.toObject(), complex);
    to.insert(name, complex);
}

void removeAt(const AttributePath& path, QJsonObject& from)
{
    const QString name = memberName(from, path.schema.isEmpty() ? path.attribute : path.schema);
    const bool whole = path.schema.isEmpty() ? path.sub.isEmpty() : path.attribute.isEmpty();
    if (whole || !from.value(name).isObject()) {
        from.remove(name);
        return;
    }
    QJsonObject inner = from.value(name).toObject();
    removeAt(path.schema.isEmpty() ? AttributePath{{}, path.sub, {}} : AttributePath{{}, path.attribute, path.sub},
             inner);
    from.insert(name, inner);
}

} // namespace

base::Result<Query> queryFrom(const Parameters& parameters)
{
    Query query;
    if (const QString filter = named(parameters, "filter"); !filter.isEmpty()) {
        auto parsed = parseFilter(filter);
        if (!parsed)
            return tl::unexpected(parsed.error());
        query.filter = std::move(*parsed);
    }
    if (const QString name = named(parameters, "sortBy"); !name.isEmpty()) {
        query.sortBy = parseAttribute(name);
        if (!query.sortBy || query.sortBy->attribute.isEmpty())
            return refusal("invalidPath", QStringLiteral("sortBy names no attribute"));
    }
    query.descending =
        named(parameters, "sortOrder").compare(QLatin1StringView("descending"), Qt::CaseInsensitive) == 0;
    const auto start = wholeNumber(parameters, "startIndex", 1);
    const auto count = wholeNumber(parameters, "count", kPage);
    if (!start || !count)
        return tl::unexpected(start ? count.error() : start.error());
    query.start = std::max(*start, 1) - 1;
    query.count = std::clamp(*count, 0, kMostPage);
    return query;
}

void sort(QList<QJsonObject>& resources, const Query& query)
{
    if (!query.sortBy)
        return;
    QList<std::pair<QString, qsizetype>> keys;
    for (qsizetype i = 0; i < resources.size(); ++i)
        keys.append({sortKey(resources.at(i), *query.sortBy), i});
    std::stable_sort(keys.begin(), keys.end(), [&](const auto& one, const auto& other) {
        if (one.first.isEmpty() != other.first.isEmpty())
            return query.descending ? one.first.isEmpty() : other.first.isEmpty();
        return query.descending ? one.first > other.first : one.first < other.first;
    });
    QList<QJsonObject> sorted;
    for (const auto& [key, index] : std::as_const(keys))
        sorted.append(resources.at(index));
    resources = std::move(sorted);
}

QJsonObject listResponse(const QList<QJsonObject>& page, qsizetype total, qsizetype start)
{
    QJsonArray resources;
    for (const QJsonObject& resource : page)
        resources.append(resource);
    return {
        {QStringLiteral("schemas"), QJsonArray{QStringLiteral("urn:ietf:params:scim:api:messages:2.0:ListResponse")}},
        {QStringLiteral("totalResults"), total},
        {QStringLiteral("startIndex"), start + 1},
        {QStringLiteral("itemsPerPage"), page.size()},
        {QStringLiteral("Resources"), resources}};
}

QJsonObject projected(const QJsonObject& resource, const Parameters& parameters)
{
    const QList<AttributePath> wanted = pathsIn(named(parameters, "attributes"));
    QJsonObject result;
    if (!wanted.isEmpty()) {
        for (const char* always : {"schemas", "id"})
            copyAt({{}, QLatin1StringView(always), {}}, resource, result);
        for (const AttributePath& path : wanted)
            copyAt(path, resource, result);
        return result;
    }
    result = resource;
    for (const AttributePath& path : pathsIn(named(parameters, "excludedAttributes"))) {
        const QString name = path.attribute.toLower();
        const bool isKept =
            path.schema.isEmpty() && (name == QLatin1StringView("id") || name == QLatin1StringView("schemas"));
        if (!isKept)
            removeAt(path, result);
    }
    return result;
}

bool isLeftOut(const char* attribute, const Parameters& parameters)
{
    const auto names = [&](const char* parameter) {
        const QList<AttributePath> paths = pathsIn(named(parameters, parameter));
        return std::any_of(paths.begin(), paths.end(), [&](const AttributePath& path) {
            return path.attribute.compare(QLatin1StringView(attribute), Qt::CaseInsensitive) == 0;
        });
    };
    const bool chooses = !pathsIn(named(parameters, "attributes")).isEmpty();
    return chooses ? !names("attributes") : names("excludedAttributes");
}

QJsonObject errorMessage(const base::Error& error, int status)
{
    QJsonObject message{
        {QStringLiteral("schemas"), QJsonArray{QStringLiteral("urn:ietf:params:scim:api:messages:2.0:Error")}},
        {QStringLiteral("status"), QString::number(status)}};
    if (status < 500 && !error.detail.isEmpty())
        message.insert(QStringLiteral("detail"), error.detail);
    const bool isType = std::any_of(kTypes.begin(), kTypes.end(),
                                    [&](const char* type) { return error.code == QLatin1StringView(type); });
    if (isType && (status == 400 || status == 409))
        message.insert(QStringLiteral("scimType"), error.code);
    return message;
}

} // namespace scim
