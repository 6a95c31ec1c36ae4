// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <functional>

namespace net {

// Where the bearer token comes from; implemented by auth. Calls come back once, in the calling thread, maybe at once.
// Errors: Unauthorized when the person has to sign in again; Network or Timeout when the issuer cannot be reached.
class TokenProvider
{
public:
    using Done = std::function<void(base::Result<QByteArray>)>;
    virtual ~TokenProvider() = default;
    // A token that should be good.
    virtual void token(Done done) = 0;
    // Another token, because the server refused this one.
    virtual void renew(const QByteArray& refused, Done done) = 0;
};

} // namespace net
