// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace models {

// How the system's own settings want programs to look.
struct SystemLook
{
    std::optional<bool> dark; // nothing: the system does not say
    bool highContrast = false;
    bool lessMotion = false;
    bool operator==(const SystemLook&) const = default;
};

} // namespace models
