// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/jws.h"

namespace credentials {

// An assertion, a badge class or an issuer of Open Badges 2.0, by its context or its types.
[[nodiscard]] bool isOpenBadges2(const QJsonObject& object);

// Open Badges 2.0: the parts (assertion, badge class, issuer) and how they hang together, the date, hosted or signed
// verification, the issuer's revocation list, the recipient. The parts come from Sources::documents; what is not there
// is said. 'jws': the token of a signed badge, whose payload 'object' is.
[[nodiscard]] Report verifyOpenBadge2(const QJsonObject& object, const Jws* jws, const Sources& sources,
                                      const Crypto& crypto, const Question& question);

} // namespace credentials
