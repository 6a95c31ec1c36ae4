// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/homecards.h"
#include "server/data/storage.h"

#include <QJsonObject>

namespace imports {

// The organisation's policy; what nobody has set has its usual value.
[[nodiscard]] base::Result<domain::Policy> policyOf(data::Reader& reader);

// The policy as 'policy show' writes it and 'policy set' reads it: the members of domain::Policy but its id.
[[nodiscard]] QJsonObject policyObject(const domain::Policy& policy);

// "key=value" as a member of such an object. Errors: Rejected, for a person.
[[nodiscard]] base::Result<QJsonObject> policyMembers(const QStringList& words);

// Sets the members that are given and leaves the others; all or none. Figures that depend on it are made anew soon, and
// requests that had no desk get one. Errors: Malformed, with the key and the reason.
[[nodiscard]] base::Result<domain::Policy> setPolicy(data::Storage& storage, const QJsonObject& given,
                                                     const QDateTime& now);

} // namespace imports
