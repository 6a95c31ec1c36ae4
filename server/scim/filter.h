// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

// SCIM 2.0 (RFC 7643, RFC 7644) without HTTP and without storage: filters, paths, changes, and how a person of ours
// looks as a User. Resources are QJsonObjects; names of attributes compare without case (RFC 7643 section 2.1).
namespace scim {

inline constexpr auto kUserSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
inline constexpr auto kGroupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";
inline constexpr auto kEnterpriseSchema = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

// An attribute by its name (RFC 7644 section 3.10): userName, name.familyName, URN:manager.value.
struct AttributePath
{
    QString schema;    // the extension; empty for attributes of the core
    QString attribute; // empty: all of the extension
    QString sub;       // empty: all of the attribute
};

// A filter as a tree (RFC 7644 section 3.4.2.2).
struct Filter
{
    enum class Op {
        And,
        Or,
        Not,
        ValuePath, // path[children.first()]
        Present,
        Equal,
        NotEqual,
        Contains,
        StartsWith,
        EndsWith,
        Greater,
        GreaterOrEqual,
        Less,
        LessOrEqual
    };
    Op op = Op::Present;
    AttributePath path;
    QJsonValue value;       // of comparisons: a string, a number, true, false or null
    QList<Filter> children; // of And and Or two, of Not and ValuePath one
};

// What a change is about (RFC 7644 section 3.5.2): attribute, attribute.sub, attribute[filter], attribute[filter].sub
struct PatchPath
{
    AttributePath path;
    std::optional<Filter> filter;
};

inline constexpr qsizetype kFilterLength = 4096; // UTF-16 units
inline constexpr int kFilterNodes = 100;
inline constexpr int kFilterDepth = 20;

// Errors: Rejected with code "invalidFilter", "invalidPath".
[[nodiscard]] base::Result<Filter> parseFilter(const QString& text);
[[nodiscard]] base::Result<PatchPath> parsePath(const QString& text);
// Absent when the text is no name of an attribute.
[[nodiscard]] std::optional<AttributePath> parseAttribute(const QString& text);

// A value matches when one of its values does; 'ne' when none is equal. What is not there equals null only.
[[nodiscard]] bool matches(const Filter& filter, const QJsonObject& resource);

// The member's name in the object whatever the case of letters; a name of RFC 7643 in its spelling when it is not
// there.
[[nodiscard]] QString memberName(const QJsonObject& object, const QString& name);
// True, and what Entra ID writes for it: "True".
[[nodiscard]] bool isTrue(const QJsonValue& value);
// True for attributes whose values compare with case (RFC 7643 section 4 and 4.1).
[[nodiscard]] bool isCaseExact(const AttributePath& path);

// Status 400 with that scimType (RFC 7644 section 3.12).
[[nodiscard]] tl::unexpected<base::Error> refusal(const char* scimType, const QString& detail, int status = 400);

} // namespace scim
