// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace imports {

// Why something that a file says cannot be taken, in words for whoever mends the file.
[[nodiscard]] inline tl::unexpected<base::Error> bad(QString reason)
{
    return base::failure(base::Error::Kind::Malformed, std::move(reason));
}

} // namespace imports
