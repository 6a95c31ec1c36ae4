// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace credentials {

// Has a scheme (RFC 3986 section 3.1), so it is absolute; what RFC 3987 has in no place (spaces, brackets, a second
// '#') makes it none.
[[nodiscard]] bool isAbsoluteIri(QStringView text);

// Resolves a reference against an absolute IRI (RFC 3986 section 5.2) without changing how either is written. An empty
// base leaves the reference as it is.
[[nodiscard]] QString resolveIri(const QString& base, const QString& reference);

} // namespace credentials
