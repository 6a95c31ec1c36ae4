// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scim/patch.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace scim {

namespace {

constexpr auto kPatchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

using Done = base::Result<void>;

bool isNamed(const QString& name, const char* word)
{
    return name.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
}

bool isList(const QString& attribute)
{
    return isNamed(attribute, "emails") || isNamed(attribute, "roles") || isNamed(attribute, "members");
}

bool isReadOnly(const AttributePath& path)
{
    return path.schema.isEmpty() && (isNamed(path.attribute, "id") || isNamed(path.attribute, "meta") ||
                                     isNamed(path.attribute, "groups") || isNamed(path.attribute, "schemas"));
}

// An attribute of an extension that is not ours, or that extension as a whole: passed over, as one that is sent with a
// whole resource is (RFC 7644 section 3.3).
bool isForeign(const QString& path)
{
    const auto begins = [&](const char* with) { return path.startsWith(QLatin1StringView(with), Qt::CaseInsensitive); };
    return begins("urn:") && !begins(kUserSchema) && !begins(kGroupSchema) && !begins(kEnterpriseSchema);
}

bool isNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty()) ||
           (value.isObject() && value.toObject().isEmpty());
}

// One value as an identity system may write it → as RFC 7643 has it.
base::Result<QJsonValue> usual(const AttributePath& path, QJsonValue value)
{
    if (path.schema.isEmpty() && isNamed(path.attribute, "active") && value.isString()) {
        const QString word = value.toString();
        if (!isNamed(word, "true") && !isNamed(word, "false"))
            return refusal("invalidValue", QStringLiteral("active is neither true nor false"));
        return QJsonValue(isNamed(word, "true"));
    }
    if (!path.schema.isEmpty() && isNamed(path.attribute, "manager") && path.sub.isEmpty()) {
        if (value.isArray() && value.toArray().size() == 1)
            value = value.toArray().first();
        if (value.isString())
            value = QJsonObject{{QStringLiteral("value"), value}};
        const QJsonObject manager = value.toObject();
        const QJsonValue id = manager.value(memberName(manager, QStringLiteral("value")));
        return id.isNull() || id.toString().isEmpty() ? QJsonValue(QJsonValue::Null)
                                                      : QJsonValue(QJsonObject{{QStringLiteral("value"), id}});
    }
    return value;
}

QJsonArray asList(const QJsonValue& value)
{
    QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).isString())
            list[i] = QJsonObject{{QStringLiteral("value"), list.at(i)}};
    }
    return list;
}

QJsonValue memberIn(const QJsonValue& object, const char* name)
{
    const QJsonObject members = object.toObject();
    return members.value(memberName(members, QLatin1StringView(name)));
}

// At most one is primary, and the newest word counts (RFC 7643 section 2.4).
void keepOnePrimary(QJsonArray& list, qsizetype newest)
{
    if (!isTrue(memberIn(list.at(newest), "primary")))
        return;
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject item = list.at(i).toObject();
        const QString name = memberName(item, QStringLiteral("primary"));
        if (i == newest || !isTrue(item.value(name)))
            continue;
        item.insert(name, false);
        list[i] = item;
    }
}

// Values that the list has already are said anew, not twice.
void appendNew(QJsonArray& list, const QJsonArray& more)
{
    QHash<QString, QJsonValue> said;
    for (const QJsonValue& item : more)
        said.insert(memberIn(item, "value").toString(), item);
    QJsonArray kept;
    for (const QJsonValue& item : std::as_const(list)) {
        if (!said.contains(memberIn(item, "value").toString()))
            kept.append(item);
    }
    list = kept;
    for (const QJsonValue& item : more) {
        const auto last = said.constFind(memberIn(item, "value").toString());
        if (last == said.cend())
            continue;
        list.append(*last);
        said.erase(last);
        keepOnePrimary(list, list.size() - 1);
    }
}

void merge(QJsonObject& into, const QJsonObject& more)
{
    for (auto item = more.begin(); item != more.end(); ++item)
        into.insert(memberName(into, item.key()), *item);
}

// What an element must be so that the filter finds it; for an 'add' to an element that is not there yet.
bool describe(const Filter& filter, QJsonObject& element)
{
    if (filter.op == Filter::Op::And)
        return describe(filter.children.at(0), element) && describe(filter.children.at(1), element);
    if (filter.op != Filter::Op::Equal || !filter.path.sub.isEmpty() || filter.value.isNull())
        return false;
    const bool truth = isNamed(filter.path.attribute, "primary");
    element.insert(memberName(element, filter.path.attribute), truth ? QJsonValue(isTrue(filter.value)) : filter.value);
    return true;
}

enum class Kind { Add, Replace, Remove };

class Patching
{
public:
    explicit Patching(QJsonObject resource) : m_resource(std::move(resource)) {}

    Done apply(const QJsonObject& operation)
    {
        const auto member = [&](const char* name) { return memberIn(operation, name); };
        const QString word = member("op").toString();
        Kind kind = Kind::Add;
        if (isNamed(word, "replace"))
            kind = Kind::Replace;
        else if (isNamed(word, "remove"))
            kind = Kind::Remove;
        else if (!isNamed(word, "add"))
            return refusal("invalidSyntax", QStringLiteral("op is none of add, replace, remove"));
        const QJsonValue path = member("path");
        if (isForeign(path.toString()))
            return {};
        if (path.isString() && !path.toString().isEmpty()) {
            const auto parsed = parsePath(path.toString());
            return parsed ? applyAt(kind, *parsed, member("value")) : tl::unexpected(parsed.error());
        }
        if (kind == Kind::Remove)
            return refusal("noTarget", QStringLiteral("remove needs a path"));
        if (!member("value").isObject())
            return refusal("invalidValue", QStringLiteral("without a path the value is an object"));
        return applyMembers(kind, {}, member("value").toObject());
    }

    QJsonObject m_resource;

private:
    Done applyMembers(Kind kind, const QString& schema, const QJsonObject& members)
    {
        for (auto item = members.begin(); item != members.end(); ++item) {
            if (isForeign(item.key()))
                continue;
            auto parsed = parsePath(schema.isEmpty() ? item.key() : schema + QLatin1Char(':') + item.key());
            if (!parsed)
                return tl::unexpected(parsed.error());
            if (isReadOnly(parsed->path) && parsed->path.sub.isEmpty())
                continue; // whoever sends the resource back sends these along
            if (const auto done = applyAt(kind, *parsed, *item); !done)
                return done;
        }
        return {};
    }

    Done applyAt(Kind kind, const PatchPath& path, const QJsonValue& given)
    {
        if (isReadOnly(path.path))
            return refusal("mutability", path.path.attribute + QStringLiteral(" is not yours to change"));
        if (path.path.attribute.isEmpty()) {
            if (kind != Kind::Remove)
                return applyMembers(kind, path.path.schema, given.toObject());
            m_resource.remove(memberName(m_resource, path.path.schema));
            return {};
        }
        const auto value = usual(path.path, given);
        if (!value)
            return tl::unexpected(value.error());
        if (path.path.schema.isEmpty())
            return change(m_resource, kind, path, *value);
        const QString name = memberName(m_resource, path.path.schema);
        QJsonObject extension = m_resource.value(name).toObject();
        if (const auto done = change(extension, kind, path, *value); !done)
            return done;
        if (extension.isEmpty())
            m_resource.remove(name);
        else
            m_resource.insert(name, extension);
        return {};
    }

    static Done change(QJsonObject& base, Kind kind, const PatchPath& path, const QJsonValue& value)
    {
        const QString name = memberName(base, path.path.attribute);
        if (path.filter || isList(name))
            return changeList(base, name, kind, path, value);
        if (!path.path.sub.isEmpty()) {
            QJsonObject complex = base.value(name).toObject();
            changePlain(complex, memberName(complex, path.path.sub), kind, value);
            changePlain(base, name, isNothing(complex) ? Kind::Remove : Kind::Replace, complex);
            return {};
        }
        if (kind != Kind::Remove && value.isObject() && base.value(name).isObject()) {
            QJsonObject complex = base.value(name).toObject();
            merge(complex, value.toObject());
            base.insert(name, complex);
            return {};
        }
        changePlain(base, name, kind, value);
        return {};
    }

    static void changePlain(QJsonObject& object, const QString& name, Kind kind, const QJsonValue& value)
    {
        if (kind == Kind::Remove || isNothing(value))
            object.remove(name);
        else
            object.insert(name, value);
    }

    static Done changeList(QJsonObject& base, const QString& name, Kind kind, const PatchPath& path,
                           const QJsonValue& value)
    {
        QJsonArray list = base.value(name).toArray();
        if (path.filter || !path.path.sub.isEmpty()) {
            if (const auto done = changeElements(list, kind, path, value); !done)
                return done;
        } else if (kind == Kind::Remove && !isNothing(value)) {
            removeValues(list, asList(value));
        } else if (kind == Kind::Remove) {
            list = {};
        } else {
            if (kind == Kind::Replace)
                list = {};
            const QJsonArray more = isNothing(value) ? QJsonArray() : asList(value);
            if (!std::all_of(more.begin(), more.end(), [](const QJsonValue& item) { return item.isObject(); }))
                return refusal("invalidValue", name + QStringLiteral(" is a list of objects"));
            appendNew(list, more);
        }
        changePlain(base, name, Kind::Replace, list);
        return {};
    }

    static void removeValues(QJsonArray& list, const QJsonArray& values)
    {
        QSet<QString> unwanted;
        for (const QJsonValue& value : values)
            unwanted.insert(memberIn(value, "value").toString());
        QJsonArray left;
        for (const QJsonValue& item : std::as_const(list)) {
            if (!unwanted.contains(memberIn(item, "value").toString()))
                left.append(item);
        }
        list = left;
    }

    static Done changeElements(QJsonArray& list, Kind kind, const PatchPath& path, const QJsonValue& value)
    {
        const QString& sub = path.path.sub;
        bool found = false;
        QJsonArray left;
        for (const QJsonValue& item : std::as_const(list)) {
            QJsonObject element = item.toObject();
            const bool meant = !path.filter || matches(*path.filter, element);
            found = found || meant;
            if (meant && kind == Kind::Remove && sub.isEmpty())
                continue;
            if (meant && sub.isEmpty() && !value.isObject())
                return refusal("invalidValue", QStringLiteral("an element of a list is an object"));
            if (meant && sub.isEmpty())
                merge(element, value.toObject());
            else if (meant)
                changePlain(element, memberName(element, sub), kind, value);
            left.append(element);
            if (meant)
                keepOnePrimary(left, left.size() - 1);
        }
        list = left;
        if (found || kind == Kind::Remove)
            return {};
        QJsonObject element;
        if (kind == Kind::Replace || !path.filter || !describe(*path.filter, element))
            return refusal("noTarget", QStringLiteral("no element of the list is meant"));
        if (sub.isEmpty())
            merge(element, value.toObject());
        else
            changePlain(element, memberName(element, sub), Kind::Replace, value);
        list.append(element);
        keepOnePrimary(list, list.size() - 1);
        return {};
    }
};

} // namespace

base::Result<QJsonObject> patched(QJsonObject resource, const QJsonObject& request)
{
    const QJsonArray schemas = memberIn(request, "schemas").toArray();
    if (!std::any_of(schemas.begin(), schemas.end(),
                     [](const QJsonValue& one) { return isNamed(one.toString(), kPatchSchema); }))
        return refusal("invalidSyntax", QStringLiteral("schemas lacks PatchOp"));
    const QJsonArray operations = memberIn(request, "Operations").toArray();
    if (operations.isEmpty() || operations.size() > kOperations)
        return refusal("invalidSyntax", QStringLiteral("Operations has none, or more than %1").arg(kOperations));
    Patching patching(std::move(resource));
    for (const QJsonValue& operation : operations) {
        if (const auto done = patching.apply(operation.toObject()); !done)
            return tl::unexpected(done.error());
    }
    return std::move(patching.m_resource);
}

base::Result<QJsonObject> tidied(const QJsonObject& resource)
{
    Patching patching{{}};
    const QJsonObject request{{QStringLiteral("op"), QStringLiteral("add")}, {QStringLiteral("value"), resource}};
    if (const auto done = patching.apply(request); !done)
        return tl::unexpected(done.error());
    return std::move(patching.m_resource);
}

} // namespace scim
