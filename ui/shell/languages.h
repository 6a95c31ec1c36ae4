// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shell {

// Tags of the languages that translations/ has besides English.
[[nodiscard]] inline QStringList languages()
{
    return {QStringLiteral("de")};
}

} // namespace shell
