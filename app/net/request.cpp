// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/request.h"

namespace net {

QByteArray ResponseHead::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool ResponseHead::isRedirect() const
{
    return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) &&
           !header("Location").isEmpty();
}

} // namespace net
