// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/person.h"
#include "app/domain/provisioned.h"

#include <QJsonArray>
#include <QJsonObject>

// How people and groups of ours look as SCIM resources (RFC 7643 sections 4.1 to 4.3), and back.
namespace scim {

struct User
{
    domain::Person person;
    domain::ProvisionedUser known; // with an empty id when no identity system has spoken of them
};

inline constexpr qsizetype kTextLength = 1000; // UTF-16 units of one value
inline constexpr qsizetype kEmails = 20;       // of one person
inline constexpr qsizetype kMembers = 100'000; // of one group

// What the person is called there: as given, else the e-mail address, else the id.
[[nodiscard]] QString userNameOf(const User& user);

// Without groups and meta.
[[nodiscard]] QJsonObject resourceOf(const User& user);
// What a PATCH begins with: the same without names that were only derived from other names.
[[nodiscard]] QJsonObject statedResourceOf(const User& user);

// 'old' with what the resource says: all of it, but the roles stay when it names none. The e-mail address is the
// primary one, else the first of type work, else the first. Errors (400): invalidValue.
[[nodiscard]] base::Result<User> withResource(User old, const QJsonObject& resource);

// 'displays' are the members' names by id; of those without one only the id is said.
[[nodiscard]] QJsonObject resourceOf(const domain::ProvisionedGroup& group, const QHash<QString, QString>& displays,
                                     const QString& base);
[[nodiscard]] base::Result<domain::ProvisionedGroup> withResource(domain::ProvisionedGroup old,
                                                                  const QJsonObject& resource);

} // namespace scim
