// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHostAddress;

namespace net {

// Whether an address is one of the public internet: not of this machine, a private or local network, or for special use
// (RFC 6890 and its registries). An IPv6 address that stands for one of IPv4 is judged as that.
[[nodiscard]] bool isPublic(const QHostAddress& address);
// False for what is known to be none by its name alone: 'localhost', names without a dot, '.local', '.internal', and
// addresses in digits that are not public. What a name leads to is seen when it is dialled.
[[nodiscard]] bool mayBePublic(const QString& host);

} // namespace net
