// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace credentials {

// RFC 8785: the one way to write a JSON value, UTF-8.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue& value);

} // namespace credentials
