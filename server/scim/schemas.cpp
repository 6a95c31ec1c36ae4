// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scim/schemas.h"

#include "server/scim/filter.h"
#include "server/scim/listing.h"

#include <QJsonArray>

namespace scim {

namespace {

// One row of the tables below.
struct Attribute
{
    const char* name;
    const char* type = "string";
    const char* mutability = "readWrite";
    const char* uniqueness = "none";
    bool multiValued = false;
    bool required = false;
    bool caseExact = false;
    QList<Attribute> parts = {};
};

QJsonObject described(const Attribute& attribute)
{
    QJsonObject object{{QStringLiteral("name"), QLatin1StringView(attribute.name)},
                       {QStringLiteral("type"), QLatin1StringView(attribute.type)},
                       {QStringLiteral("multiValued"), attribute.multiValued},
                       {QStringLiteral("required"), attribute.required},
                       {QStringLiteral("caseExact"), attribute.caseExact},
                       {QStringLiteral("mutability"), QLatin1StringView(attribute.mutability)},
                       {QStringLiteral("returned"), QStringLiteral("default")},
                       {QStringLiteral("uniqueness"), QLatin1StringView(attribute.uniqueness)}};
    QJsonArray parts;
    for (const Attribute& part : attribute.parts)
        parts.append(described(part));
    if (!parts.isEmpty())
        object.insert(QStringLiteral("subAttributes"), parts);
    return object;
}

Attribute list(const char* name, QList<Attribute> parts, const char* mutability = "readWrite")
{
    return {name, "complex", mutability, "none", true, false, false, std::move(parts)};
}

Attribute complex(const char* name, QList<Attribute> parts)
{
    return {name, "complex", "readWrite", "none", false, false, false, std::move(parts)};
}

QList<Attribute> userAttributes()
{
    return {
        {"userName", "string", "readWrite", "server", false, true},
        complex("name", {{"formatted"}, {"familyName"}, {"givenName"}}),
        {"displayName"},
        {"title"},
        {"locale"},
        {"timezone"},
        {"active", "boolean"},
        list("emails", {{"value"}, {"type"}, {"primary", "boolean"}}),
        list("roles", {{"value"}, {"primary", "boolean"}}),
        list("groups",
             {{"value", "string", "readOnly"}, {"$ref", "reference", "readOnly"}, {"display", "string", "readOnly"}},
             "readOnly")};
}

QList<Attribute> enterpriseAttributes()
{
    return {{"employeeNumber"},
            {"department"},
            complex("manager", {{"value", "string", "readWrite", "none", false, false, true}})};
}

QList<Attribute> groupAttributes()
{
    return {{"displayName", "string", "readWrite", "none", false, true},
            list("members", {{"value", "string", "immutable", "none", false, false, true},
                             {"$ref", "reference", "immutable"},
                             {"type", "string", "immutable"},
                             {"display", "string", "readOnly"}})};
}

QJsonObject meta(const char* type, const QString& location)
{
    return {{QStringLiteral("resourceType"), QLatin1StringView(type)}, {QStringLiteral("location"), location}};
}

QJsonObject schema(const char* id, const char* name, const QList<Attribute>& attributes, const QString& base)
{
    QJsonArray all;
    for (const Attribute& attribute : attributes)
        all.append(described(attribute));
    return {{QStringLiteral("schemas"), QJsonArray{QStringLiteral("urn:ietf:params:scim:schemas:core:2.0:Schema")}},
            {QStringLiteral("id"), QLatin1StringView(id)},
            {QStringLiteral("name"), QLatin1StringView(name)},
            {QStringLiteral("attributes"), all},
            {QStringLiteral("meta"), meta("Schema", base + QStringLiteral("/Schemas/") + QLatin1StringView(id))}};
}

QJsonObject resourceType(const char* name, const char* endpoint, const char* schemaId, const QString& base)
{
    return {
        {QStringLiteral("schemas"), QJsonArray{QStringLiteral("urn:ietf:params:scim:schemas:core:2.0:ResourceType")}},
        {QStringLiteral("id"), QLatin1StringView(name)},
        {QStringLiteral("name"), QLatin1StringView(name)},
        {QStringLiteral("endpoint"), QLatin1StringView(endpoint)},
        {QStringLiteral("schema"), QLatin1StringView(schemaId)},
        {QStringLiteral("meta"),
         meta("ResourceType", base + QStringLiteral("/ResourceTypes/") + QLatin1StringView(name))}};
}

QJsonObject supported(bool yes)
{
    return {{QStringLiteral("supported"), yes}};
}

} // namespace

QJsonObject serviceProviderConfig(const QString& base)
{
    QJsonObject bulk = supported(false);
    bulk.insert(QStringLiteral("maxOperations"), 0);
    bulk.insert(QStringLiteral("maxPayloadSize"), 0);
    QJsonObject filter = supported(true);
    filter.insert(QStringLiteral("maxResults"), kMostPage);
    const QJsonObject token{{QStringLiteral("type"), QStringLiteral("oauthbearertoken")},
                            {QStringLiteral("name"), QStringLiteral("Bearer token")},
                            {QStringLiteral("description"), QStringLiteral("The secret of --scim-token-file")},
                            {QStringLiteral("primary"), true}};
    return {{QStringLiteral("schemas"),
             QJsonArray{QStringLiteral("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig")}},
            {QStringLiteral("patch"), supported(true)},
            {QStringLiteral("bulk"), bulk},
            {QStringLiteral("filter"), filter},
            {QStringLiteral("changePassword"), supported(false)},
            {QStringLiteral("sort"), supported(true)},
            {QStringLiteral("etag"), supported(true)},
            {QStringLiteral("authenticationSchemes"), QJsonArray{token}},
            {QStringLiteral("meta"), meta("ServiceProviderConfig", base + QStringLiteral("/ServiceProviderConfig"))}};
}

QList<QJsonObject> resourceTypes(const QString& base)
{
    QJsonObject user = resourceType("User", "/Users", kUserSchema, base);
    user.insert(QStringLiteral("schemaExtensions"),
                QJsonArray{QJsonObject{{QStringLiteral("schema"), QLatin1StringView(kEnterpriseSchema)},
                                       {QStringLiteral("required"), false}}});
    return {user, resourceType("Group", "/Groups", kGroupSchema, base)};
}

QList<QJsonObject> schemas(const QString& base)
{
    return {schema(kUserSchema, "User", userAttributes(), base),
            schema(kEnterpriseSchema, "EnterpriseUser", enterpriseAttributes(), base),
            schema(kGroupSchema, "Group", groupAttributes(), base)};
}

} // namespace scim
