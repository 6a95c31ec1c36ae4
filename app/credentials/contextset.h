// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/jsonld.h"

namespace credentials {

// The contexts that come with the program (resources/contexts): verifiable credentials 1.1 and 2.0, Open Badges 3.0,
// proofs, status lists. Any thread; each is read once.
[[nodiscard]] ContextLoader shippedContexts();

} // namespace credentials
