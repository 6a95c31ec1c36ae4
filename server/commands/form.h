// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/command.h"

namespace commands {

// Whether the command has the form that every command must have: known kind, usable ids, bounded payload. Errors:
// Rejected, "unknown-command" or "invalid-payload".
[[nodiscard]] base::Result<void> checkForm(const domain::Command& command);

// The time that counts as the command's: its own, or 'now' when that is not valid or more than a day ahead.
[[nodiscard]] QDateTime effectiveTime(const domain::Command& command, const QDateTime& now);

// The RFC 9457 problem of an error with a code.
[[nodiscard]] domain::Problem problemOf(const base::Error& error);

[[nodiscard]] tl::unexpected<base::Error> refused(const char* code, QString detail);

} // namespace commands
