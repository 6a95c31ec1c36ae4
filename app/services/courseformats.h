// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace services {

// Whether this computer's policy opens courses of that format (without a value: all). A link and a class room have no
// package that would have to be opened.
[[nodiscard]] bool opensFormat(const std::optional<QStringList>& allowed, const QString& format);

} // namespace services
