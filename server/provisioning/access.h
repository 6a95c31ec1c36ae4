// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace provisioning {

inline constexpr qsizetype kLeastSecret = 32;      // bytes
inline constexpr qint64 kLargestSecretFile = 4096; // bytes

// The secret in the first line of a file. Errors: Storage (it cannot be read), Rejected (too short, or not printable
// ASCII without spaces). No message has the secret or a part of it.
[[nodiscard]] base::Result<QByteArray> readSecret(const QString& file);

// The one who may provision: the bearer of the secret (RFC 6750). Keeps its SHA-256 only.
class Key
{
public:
    explicit Key(const QByteArray& secret);
    // For an Authorization header. Takes the same time whatever the secret there is.
    [[nodiscard]] bool admits(const QByteArray& authorization) const;

private:
    const QByteArray m_hash;
};

} // namespace provisioning
