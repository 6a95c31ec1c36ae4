// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace base {

// Puts content, whole or not at all, into the file of this path that a person named; what is there already and is no
// file (a pipe, a terminal, another device) is written to instead, and stays what it is. Any thread. Errors: Storage
// with the system's words.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& content);

} // namespace base
