// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QString>

namespace account {

// Why signing in did not work: what happened, that nothing is lost, what to do.
[[nodiscard]] QString signInWords(const base::Error& error, const QString& host, const QString& proxy = {});

} // namespace account
