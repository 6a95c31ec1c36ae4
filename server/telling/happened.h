// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/entityof.h"
#include "server/telling/chatmessage.h"

namespace telling {

// The id of the community with this id or, when only one has it, this name; empty: there is none.
[[nodiscard]] base::Result<QString> communityOf(data::Reader& reader, const QString& idOrName);

// A thread, post or event as it stands; nothing when it is gone, hidden, removed or cancelled.
[[nodiscard]] base::Result<std::optional<Happened>> happenedOf(data::Reader& reader, const QString& kind,
                                                               const QString& id);

// Empty for nobody.
[[nodiscard]] QString nameOf(data::Reader& reader, const QString& personId);

} // namespace telling
