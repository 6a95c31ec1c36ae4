// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace credentials {

// The signatures that Open Badges and the wallet know. The numbers go to the module.
enum class Algorithm { Ed25519 = 0, Es256 = 1, Rs256 = 2 };

} // namespace credentials
