// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/scim/filter.h"

namespace scim {

inline constexpr qsizetype kOperations = 1000; // of one request

// The resource after a PATCH (RFC 7644 section 3.5.2): all of its operations or none. Besides the RFC it takes what
// identity systems send: 'Add' for 'add', members named in the value instead of a path ("name.givenName", an
// extension's URN before the name), "True" for true, a manager as a string, members to remove as a value.
// Errors (400): invalidSyntax, invalidPath, invalidValue, noTarget, mutability.
[[nodiscard]] base::Result<QJsonObject> patched(QJsonObject resource, const QJsonObject& request);

// The same forms in a resource that was sent whole: active as text, a manager as text.
[[nodiscard]] base::Result<QJsonObject> tidied(const QJsonObject& resource);

} // namespace scim
