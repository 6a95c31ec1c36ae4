// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// Why an operation could not be done. `detail` is for logs and is never translated or shown as it is: words for
// people are made in `ui` from `kind`. `code` is the stable machine word of an RFC 9457 problem (the last part of its
// type, e.g. "stale-revision"), empty when there is none.
struct Error
{
    enum class Kind { Network, Timeout, Unauthorized, Rejected, Conflict, Malformed, Storage, Cancelled };

    Kind kind = Kind::Storage;
    QString detail;
    int httpStatus = 0;
    QString code;
    // Seconds that the other side asked to wait (RFC 9110 section 10.2.3, Retry-After); 0 when it did not say.
    int retryAfterSeconds = 0;
};

// True when the same call may succeed later without anybody changing anything.
[[nodiscard]] bool isTransient(const Error& error);

[[nodiscard]] QString kindName(Error::Kind kind);

} // namespace base
