// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/play/site.h"

namespace play {

// The player's own pages, scripts and the libraries behind them (H5P, PDF), from the resource file lxcp-web.rcc that
// lies beside the programs; it is opened when the first course is. Status 404 for what is not there.
[[nodiscard]] PageResponse ownFile(const QString& name);

} // namespace play
