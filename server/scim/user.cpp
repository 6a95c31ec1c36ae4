// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scim/user.h"

#include "server/scim/filter.h"

#include <QHash>
#include <QSet>

namespace scim {

namespace {

QJsonValue valueOf(const QJsonObject& object, const char* name)
{
    return object.value(memberName(object, QLatin1StringView(name)));
}

void insertText(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QLatin1StringView(name), text);
}

// Reads members that are to be text; the first that is not is kept as the problem.
class TextReader
{
public:
    QString text(const QJsonObject& object, const char* name)
    {
        const QJsonValue value = valueOf(object, name);
        if (value.isUndefined() || value.isNull())
            return {};
        const QString read = value.toString();
        const bool keepable = read.size() <= kTextLength && read.isValidUtf16() && !read.contains(QChar(0));
        if ((!value.isString() || !keepable) && problem.isEmpty())
            problem = QLatin1StringView(name) + QStringLiteral(" is no text, or too long");
        return read.trimmed();
    }
    QString problem;
};

QString joinedName(const domain::ProvisionedUser& known)
{
    return (known.givenName + QLatin1Char(' ') + known.familyName).trimmed();
}

QString statedName(const domain::ProvisionedUser& known)
{
    if (!known.displayName.isEmpty())
        return known.displayName;
    return known.formattedName.isEmpty() ? joinedName(known) : known.formattedName;
}

QString mainEmail(const QList<domain::ProvisionedEmail>& emails)
{
    for (const domain::ProvisionedEmail& one : emails) {
        if (one.primary)
            return one.value;
    }
    for (const domain::ProvisionedEmail& one : emails) {
        if (one.type.compare(QLatin1StringView("work"), Qt::CaseInsensitive) == 0)
            return one.value;
    }
    return emails.isEmpty() ? QString() : emails.first().value;
}

QJsonArray emailsOf(const User& user)
{
    QJsonArray list;
    if (mainEmail(user.known.emails) != user.person.email) { // it was changed by another way since
        if (!user.person.email.isEmpty())
            list.append(QJsonObject{{QStringLiteral("value"), user.person.email},
                                    {QStringLiteral("type"), QStringLiteral("work")},
                                    {QStringLiteral("primary"), true}});
        return list;
    }
    for (const domain::ProvisionedEmail& one : user.known.emails) {
        QJsonObject item{{QStringLiteral("value"), one.value}};
        insertText(item, "type", one.type);
        if (one.primary)
            item.insert(QStringLiteral("primary"), true);
        list.append(item);
    }
    return list;
}

QJsonObject enterpriseOf(const User& user)
{
    QJsonObject extension;
    insertText(extension, "employeeNumber", user.known.employeeNumber);
    insertText(extension, "department", user.person.department);
    if (!user.person.supervisorId.isEmpty())
        extension.insert(QStringLiteral("manager"), QJsonObject{{QStringLiteral("value"), user.person.supervisorId}});
    return extension;
}

base::Result<QList<domain::ProvisionedEmail>> readEmails(const QJsonValue& value)
{
    QList<domain::ProvisionedEmail> emails;
    const QJsonArray list = value.toArray();
    if (list.size() > kEmails)
        return refusal("invalidValue", QStringLiteral("more than %1 emails").arg(kEmails));
    TextReader reader;
    for (const QJsonValue& item : list) {
        const QJsonObject object = item.toObject();
        domain::ProvisionedEmail one;
        one.value = reader.text(object, "value");
        one.type = reader.text(object, "type");
        one.primary = isTrue(valueOf(object, "primary"));
        if (one.value.isEmpty())
            continue; // an address that was taken away in place
        if (!one.value.contains(QLatin1Char('@')))
            return refusal("invalidValue", QStringLiteral("emails: one is no address"));
        emails.append(std::move(one));
    }
    if (!reader.problem.isEmpty())
        return refusal("invalidValue", QStringLiteral("emails: ") + reader.problem);
    return emails;
}

struct Roles
{
    QStringList all;
    QString primary;
};

base::Result<Roles> readRoles(const QJsonValue& value)
{
    static const QStringList known{QStringLiteral("learner"), QStringLiteral("mentor"), QStringLiteral("supervisor"),
                                   QStringLiteral("learning-development"), QStringLiteral("administrator")};
    Roles roles{{known.first()}, {}};
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& item : list) {
        const QString role =
            (item.isString() ? item : valueOf(item.toObject(), "value")).toString().trimmed().toLower();
        if (!known.contains(role))
            return refusal("invalidValue", QStringLiteral("roles: there is no role ") + role.left(40));
        if (!roles.all.contains(role))
            roles.all.append(role);
        if (roles.primary.isEmpty() && isTrue(valueOf(item.toObject(), "primary")))
            roles.primary = role;
    }
    return roles;
}

void insertRoles(QJsonObject& resource, const User& user)
{
    QJsonArray roles;
    for (const QString& role : user.person.roles) {
        QJsonObject item{{QStringLiteral("value"), role}};
        if (role == user.known.primaryRole)
            item.insert(QStringLiteral("primary"), true);
        roles.append(item);
    }
    if (!roles.isEmpty())
        resource.insert(QStringLiteral("roles"), roles);
}

// What is stated must name a schema (RFC 7643 section 3); who leaves it out is understood.
base::Result<void> checkSchemas(const QJsonObject& resource)
{
    const QJsonValue schemas = valueOf(resource, "schemas");
    if (schemas.isUndefined() || (schemas.isArray() && !schemas.toArray().isEmpty()))
        return {};
    return refusal("invalidValue", QStringLiteral("schemas names none"));
}

base::Result<void> readNames(User& user, const QJsonObject& resource)
{
    TextReader read;
    const QJsonObject name = valueOf(resource, "name").toObject();
    user.known.displayName = read.text(resource, "displayName");
    user.known.formattedName = read.text(name, "formatted");
    user.known.givenName = read.text(name, "givenName");
    user.known.familyName = read.text(name, "familyName");
    if (!read.problem.isEmpty())
        return refusal("invalidValue", read.problem);
    user.person.name = statedName(user.known);
    if (user.person.name.isEmpty())
        user.person.name = user.known.userName;
    if (user.person.name.size() > kTextLength)
        return refusal("invalidValue", QStringLiteral("the parts of the name are too long together"));
    return {};
}

base::Result<void> readEnterprise(User& user, const QJsonObject& extension)
{
    TextReader read;
    user.known.employeeNumber = read.text(extension, "employeeNumber");
    user.person.department = read.text(extension, "department");
    const QJsonValue manager = valueOf(extension, "manager");
    user.person.supervisorId = read.text(manager.toObject(), "value");
    if (!read.problem.isEmpty())
        return refusal("invalidValue", read.problem);
    return {};
}

} // namespace

QString userNameOf(const User& user)
{
    if (!user.known.userName.isEmpty())
        return user.known.userName;
    return user.person.email.isEmpty() ? user.person.id : user.person.email;
}

QJsonObject statedResourceOf(const User& user)
{
    const domain::Person& person = user.person;
    QJsonArray schemas{QLatin1StringView(kUserSchema)};
    QJsonObject resource{{QStringLiteral("id"), person.id},
                         {QStringLiteral("userName"), userNameOf(user)},
                         {QStringLiteral("active"), person.active}};
    insertText(resource, "externalId", user.known.externalId);
    const bool stillCalledSo = statedName(user.known) == person.name;
    insertText(resource, "displayName", stillCalledSo ? user.known.displayName : person.name);
    QJsonObject name;
    insertText(name, "formatted", stillCalledSo ? user.known.formattedName : QString());
    insertText(name, "givenName", user.known.givenName);
    insertText(name, "familyName", user.known.familyName);
    if (!name.isEmpty())
        resource.insert(QStringLiteral("name"), name);
    insertText(resource, "title", person.title);
    insertText(resource, "locale", person.locale);
    insertText(resource, "timezone", person.timezone);
    if (const QJsonArray emails = emailsOf(user); !emails.isEmpty())
        resource.insert(QStringLiteral("emails"), emails);
    insertRoles(resource, user);
    if (const QJsonObject extension = enterpriseOf(user); !extension.isEmpty()) {
        schemas.append(QLatin1StringView(kEnterpriseSchema));
        resource.insert(QLatin1StringView(kEnterpriseSchema), extension);
    }
    resource.insert(QStringLiteral("schemas"), schemas);
    return resource;
}

QJsonObject resourceOf(const User& user)
{
    QJsonObject resource = statedResourceOf(user);
    resource.insert(QStringLiteral("displayName"), user.person.name);
    QJsonObject name = resource.value(QLatin1StringView("name")).toObject();
    if (!name.contains(QLatin1StringView("formatted")))
        name.insert(QStringLiteral("formatted"), user.person.name);
    resource.insert(QStringLiteral("name"), name);
    return resource;
}

base::Result<User> withResource(User old, const QJsonObject& resource)
{
    if (const auto named = checkSchemas(resource); !named)
        return tl::unexpected(named.error());
    User user = std::move(old);
    TextReader read;
    user.known.userName = read.text(resource, "userName");
    user.known.externalId = read.text(resource, "externalId");
    user.person.title = read.text(resource, "title");
    user.person.locale = read.text(resource, "locale");
    user.person.timezone = read.text(resource, "timezone");
    if (!read.problem.isEmpty())
        return refusal("invalidValue", read.problem);
    if (user.known.userName.isEmpty())
        return refusal("invalidValue", QStringLiteral("userName is missing"));
    user.known.userKey = user.known.userName.toCaseFolded();
    const QJsonValue active = valueOf(resource, "active");
    if (!active.isUndefined() && !active.isNull() && !active.isBool())
        return refusal("invalidValue", QStringLiteral("active is neither true nor false"));
    user.person.active = active.toBool(true);
    if (const auto done = readNames(user, resource); !done)
        return tl::unexpected(done.error());
    auto emails = readEmails(valueOf(resource, "emails"));
    if (!emails)
        return tl::unexpected(emails.error());
    user.known.emails = std::move(*emails);
    user.person.email = mainEmail(user.known.emails);
    if (const QJsonValue roles = valueOf(resource, "roles"); !roles.isUndefined() && !roles.isNull()) {
        auto given = readRoles(roles);
        if (!given)
            return tl::unexpected(given.error());
        user.person.roles = std::move(given->all);
        user.known.primaryRole = std::move(given->primary);
    }
    const QJsonObject extension = resource.value(memberName(resource, QLatin1StringView(kEnterpriseSchema))).toObject();
    if (const auto done = readEnterprise(user, extension); !done)
        return tl::unexpected(done.error());
    return user;
}

QJsonObject resourceOf(const domain::ProvisionedGroup& group, const QHash<QString, QString>& displays,
                       const QString& base)
{
    QJsonObject resource{{QStringLiteral("schemas"), QJsonArray{QLatin1StringView(kGroupSchema)}},
                         {QStringLiteral("id"), group.id},
                         {QStringLiteral("displayName"), group.displayName}};
    insertText(resource, "externalId", group.externalId);
    QJsonArray members;
    for (const QString& id : group.members) {
        QJsonObject member{{QStringLiteral("value"), id},
                           {QStringLiteral("type"), QStringLiteral("User")},
                           {QStringLiteral("$ref"), base + QStringLiteral("/Users/") + id}};
        insertText(member, "display", displays.value(id));
        members.append(member);
    }
    if (!members.isEmpty())
        resource.insert(QStringLiteral("members"), members);
    return resource;
}

base::Result<domain::ProvisionedGroup> withResource(domain::ProvisionedGroup old, const QJsonObject& resource)
{
    if (const auto named = checkSchemas(resource); !named)
        return tl::unexpected(named.error());
    TextReader read;
    old.displayName = read.text(resource, "displayName");
    old.externalId = read.text(resource, "externalId");
    if (!read.problem.isEmpty())
        return refusal("invalidValue", read.problem);
    if (old.displayName.isEmpty())
        return refusal("invalidValue", QStringLiteral("displayName is missing"));
    const QJsonArray members = valueOf(resource, "members").toArray();
    if (members.size() > kMembers)
        return refusal("invalidValue", QStringLiteral("more than %1 members").arg(kMembers));
    old.members.clear();
    QSet<QString> known;
    for (const QJsonValue& item : members) {
        const QString id = read.text(item.toObject(), "value");
        if (id.isEmpty() || !read.problem.isEmpty())
            return refusal("invalidValue", QStringLiteral("a member has no value"));
        if (!known.contains(id))
            old.members.append(id);
        known.insert(id);
    }
    return old;
}

} // namespace scim
