// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrsmessage.h"

#include <QHash>

namespace xapi {

// Checks the signatures of a statement (1.0.3 part 2 section 2.6, 2.0 section 4.2.6): each attachment that says that it
// is one must be a compact JWS with RS256, RS384 or RS512 whose payload says the same as the statement, and with an x5c
// header one that the first certificate's key verifies. Without x5c nobody can tell whose key it is: then the form is
// all that is checked. A certificate is not held against any authority. Error: Malformed, 400; 500 when the module
// 'openssl' is missing.
[[nodiscard]] base::Result<void> checkSignatures(const QJsonObject& statement,
                                                 const QHash<QByteArray, QByteArray>& attachments);

} // namespace xapi
