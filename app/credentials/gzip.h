// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace credentials {

// RFC 1952 or RFC 1950, whichever the data begin like; nothing when they are damaged or come to more than 'limit'
// bytes.
[[nodiscard]] std::optional<QByteArray> inflated(const QByteArray& data, qsizetype limit);
// RFC 1952 without name and time, so that equal data stay equal.
[[nodiscard]] QByteArray gzipped(const QByteArray& data);

} // namespace credentials
