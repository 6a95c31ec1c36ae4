// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/report.h"

#include <QStringList>

namespace credentials {

// Whether one of 'recipients' (e-mail addresses, DIDs) is whom the credential was issued to: the subject's id, or its
// identifiers, plain or hashed with a salt (Open Badges 3.0 B.1.15, IdentityObject; Open Badges 2.0 IdentityObject:
// 'sha256$…', 'md5$…'). One finding of Check::Recipient. E-mail addresses are compared without regard to case.
[[nodiscard]] Finding checkRecipient(const QJsonObject& credential, const QStringList& recipients);

// 'sha256$' and the hash of the identity with the salt behind it, as the two editions write it.
[[nodiscard]] QString hashedIdentity(const QString& identity, const QString& salt);

} // namespace credentials
