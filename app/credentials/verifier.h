// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/crypto.h"
#include "app/credentials/report.h"
#include "app/credentials/sources.h"

namespace credentials {

// Everything that can be asked of a badge without the network: an Open Badge 3.0 as JSON or VC-JWT, an Open Badge 2.0
// as JSON or JWS, or a PNG or SVG with one of them in it. Never fails: what is wrong is in the report. Any thread; a
// millisecond or a few for a real badge.
[[nodiscard]] Report verify(const QByteArray& file, const Sources& sources, const Crypto& crypto,
                            const Question& question);

// Open Badges 3.0, read already.
[[nodiscard]] Report verifyCredential(const QJsonObject& credential, const Sources& sources, const Crypto& crypto,
                                      const Question& question);

} // namespace credentials
