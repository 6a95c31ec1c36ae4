// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scim/filter.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

namespace scim {

namespace {

constexpr std::array kNames{
    "id",      "externalId", "userName", "name",    "displayName",  "title",     "locale",         "timezone",
    "active",  "emails",     "roles",    "groups",  "members",      "formatted", "familyName",     "givenName",
    "value",   "type",       "primary",  "display", "meta",         "schemas",   "employeeNumber", "department",
    "manager", "$ref",       "version",  "created", "lastModified", "location",  "resourceType"};

bool isSameName(const QString& a, const char* b)
{
    return a.compare(QLatin1StringView(b), Qt::CaseInsensitive) == 0;
}

QJsonValue memberOf(const QJsonObject& object, const QString& name)
{
    return object.value(memberName(object, name));
}

// Where the attribute stands. The manager is found without its schema as well: so Entra ID asks for it.
QJsonObject homeOf(const AttributePath& path, const QJsonObject& resource)
{
    if (!path.schema.isEmpty())
        return memberOf(resource, path.schema).toObject();
    const bool isCore = !isSameName(path.attribute, "manager") || resource.contains(path.attribute);
    return isCore ? resource : memberOf(resource, QLatin1StringView(kEnterpriseSchema)).toObject();
}

// The values that the path leads to: of a list each; of something complex without 'sub' its 'value' (RFC 7643
// section 2.4).
QList<QJsonValue> valuesAt(const AttributePath& path, const QJsonObject& resource)
{
    const QJsonValue found = memberOf(homeOf(path, resource), path.attribute);
    QList<QJsonValue> values;
    const auto add = [&](const QJsonValue& value) {
        if (!path.sub.isEmpty())
            values.append(memberOf(value.toObject(), path.sub));
        else
            values.append(value.isObject() ? memberOf(value.toObject(), QStringLiteral("value")) : value);
    };
    if (found.isArray()) {
        const QJsonArray items = found.toArray();
        for (const QJsonValue& item : items)
            add(item);
    } else {
        add(found);
    }
    values.removeIf([](const QJsonValue& value) { return value.isUndefined() || value.isNull(); });
    return values;
}

bool isPresent(const AttributePath& path, const QJsonObject& resource)
{
    const QJsonValue found = memberOf(homeOf(path, resource), path.attribute);
    if (path.sub.isEmpty()) {
        if (found.isArray())
            return !found.toArray().isEmpty();
        if (found.isObject())
            return !found.toObject().isEmpty();
        return found.isBool() || found.isDouble() || !found.toString().isEmpty();
    }
    const QList<QJsonValue> values = valuesAt(path, resource);
    return std::any_of(values.begin(), values.end(),
                       [](const QJsonValue& value) { return !value.isString() || !value.toString().isEmpty(); });
}

// <0, 0, >0; absent when the two cannot be compared.
std::optional<int> compared(const QJsonValue& actual, const QJsonValue& wanted, Qt::CaseSensitivity letters)
{
    if (actual.isBool()) {
        const bool truth = wanted.isString() ? isSameName(wanted.toString(), "true") : wanted.toBool();
        const bool usable = wanted.isBool() || (wanted.isString() && (truth || isSameName(wanted.toString(), "false")));
        return usable ? std::optional(actual.toBool() == truth ? 0 : 1) : std::nullopt;
    }
    if (actual.isDouble() && wanted.isDouble())
        return actual.toDouble() < wanted.toDouble() ? -1 : actual.toDouble() > wanted.toDouble() ? 1 : 0;
    if (!actual.isString() || !wanted.isString())
        return std::nullopt;
    const QString left = actual.toString();
    const QString right = wanted.toString();
    if (left.size() >= 19 && left.size() <= 40 && left.at(10) == QLatin1Char('T')) {
        const QDateTime one = QDateTime::fromString(left, Qt::ISODateWithMs);
        const QDateTime other = QDateTime::fromString(right, Qt::ISODateWithMs);
        if (one.isValid() && other.isValid())
            return one < other ? -1 : one > other ? 1 : 0;
    }
    return left.compare(right, letters);
}

bool holds(Filter::Op op, const QJsonValue& actual, const QJsonValue& wanted, Qt::CaseSensitivity letters)
{
    using Op = Filter::Op;
    if (op == Op::Contains || op == Op::StartsWith || op == Op::EndsWith) {
        if (!actual.isString())
            return false;
        const QString text = actual.toString();
        const QString part = wanted.toString();
        return op == Op::Contains     ? text.contains(part, letters)
               : op == Op::StartsWith ? text.startsWith(part, letters)
                                      : text.endsWith(part, letters);
    }
    const auto order = compared(actual, wanted, letters);
    if (!order)
        return false;
    switch (op) {
    case Op::Equal:
        return *order == 0;
    case Op::Greater:
        return *order > 0;
    case Op::GreaterOrEqual:
        return *order >= 0;
    case Op::Less:
        return *order < 0;
    case Op::LessOrEqual:
        return *order <= 0;
    default:
        return false;
    }
}

bool anyHolds(Filter::Op op, const Filter& filter, const QJsonObject& resource)
{
    const auto letters = isCaseExact(filter.path) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QList<QJsonValue> values = valuesAt(filter.path, resource);
    if (filter.value.isNull())
        return op == Filter::Op::Equal && values.isEmpty();
    return std::any_of(values.begin(), values.end(),
                       [&](const QJsonValue& value) { return holds(op, value, filter.value, letters); });
}

bool anyElementMatches(const Filter& filter, const QJsonObject& resource)
{
    const QJsonValue found = memberOf(homeOf(filter.path, resource), filter.path.attribute);
    const QJsonArray items = found.isArray() ? found.toArray() : QJsonArray{found};
    return std::any_of(items.begin(), items.end(), [&](const QJsonValue& item) {
        return item.isObject() && matches(filter.children.first(), item.toObject());
    });
}

} // namespace

QString memberName(const QJsonObject& object, const QString& name)
{
    if (object.contains(name))
        return name;
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (item.key().compare(name, Qt::CaseInsensitive) == 0)
            return item.key();
    }
    for (const char* known : kNames) {
        if (isSameName(name, known))
            return QString::fromLatin1(known);
    }
    return name;
}

bool isTrue(const QJsonValue& value)
{
    return value.toBool() || isSameName(value.toString(), "true");
}

bool isCaseExact(const AttributePath& path)
{
    if (!path.sub.isEmpty() || !path.schema.isEmpty())
        return isSameName(path.attribute, "manager") || isSameName(path.attribute, "members") ||
               isSameName(path.attribute, "meta");
    return isSameName(path.attribute, "id") || isSameName(path.attribute, "externalId") ||
           isSameName(path.attribute, "members") || isSameName(path.attribute, "manager");
}

bool matches(const Filter& filter, const QJsonObject& resource)
{
    using Op = Filter::Op;
    switch (filter.op) {
    case Op::And:
        return matches(filter.children.at(0), resource) && matches(filter.children.at(1), resource);
    case Op::Or:
        return matches(filter.children.at(0), resource) || matches(filter.children.at(1), resource);
    case Op::Not:
        return !matches(filter.children.first(), resource);
    case Op::ValuePath:
        return anyElementMatches(filter, resource);
    case Op::Present:
        return isPresent(filter.path, resource);
    case Op::NotEqual:
        return !anyHolds(Op::Equal, filter, resource);
    default:
        return anyHolds(filter.op, filter, resource);
    }
}

} // namespace scim
