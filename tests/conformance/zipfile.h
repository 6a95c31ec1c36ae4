// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace conformance {

// The bytes of one entry of a zip archive (at most 16 MiB), nothing when it is not there or cannot be read.
[[nodiscard]] std::optional<QByteArray> readZipEntry(const QString& archive, const QString& name);

} // namespace conformance
