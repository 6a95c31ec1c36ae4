// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/entityof.h"
#include "server/telling/chatmessage.h"

namespace telling {

// The ids of the communities with this name, or the one with this id.
[[nodiscard]] base::Result<QStringList> communitiesOf(data::Reader& reader, const QString& idOrName);

// A thread, post or event as it stands; nothing when it is gone, hidden, removed or cancelled.
[[nodiscard]] base::Result<std::optional<Happened>> happenedOf(data::Reader& reader, const QString& kind,
                                                               const QString& id);

// Empty for nobody.
[[nodiscard]] QString nameOf(data::Reader& reader, const QString& personId);

} // namespace telling
