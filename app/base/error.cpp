// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/error.h"

namespace base {

bool isTransient(const Error& error)
{
    if (error.httpStatus == 429 || error.httpStatus == 408)
        return true;
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout;
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return QStringLiteral("network");
    case Error::Kind::Timeout:
        return QStringLiteral("timeout");
    case Error::Kind::Unauthorized:
        return QStringLiteral("unauthorized");
    case Error::Kind::Rejected:
        return QStringLiteral("rejected");
    case Error::Kind::Conflict:
        return QStringLiteral("conflict");
    case Error::Kind::Malformed:
        return QStringLiteral("malformed");
    case Error::Kind::Storage:
        return QStringLiteral("storage");
    case Error::Kind::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace base
