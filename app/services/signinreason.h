// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

namespace services {

// What the organisation's sign-in service said when it refused (RFC 6749: error_description, else its code), fit to be
// shown as its words: one line of at most 200 characters that turns nothing around it. Only who knows the state of a
// sign-in, or answers at the issuer's address, can say something here. Empty: it said nothing.
[[nodiscard]] QString issuerWords(const base::Error& error);

// Why the LXCP server does not take what the sign-in service has given.
enum class TokenReason { Unknown, Audience, Issuer, Key, Clock };
[[nodiscard]] TokenReason tokenReason(const base::Error& error);

} // namespace services
