// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "server/data/reader.h"
#include "server/telling/chatmessage.h"

namespace telling {

// The id of the community with this id or, when only one has it, this name; empty: there is none.
[[nodiscard]] base::Result<QString> communityOf(data::Reader& reader, const QString& idOrName);

// A thread, post or event as it stands; nothing when it is gone, hidden, removed or cancelled.
[[nodiscard]] base::Result<std::optional<Happened>> happenedOf(data::Reader& reader, const QString& kind,
                                                               const QString& id);

// An entity, or nothing when there is none.
template <domain::Entity T>
base::Result<std::optional<T>> found(data::Reader& reader, const QString& id)
{
    const auto stored = reader.entity(domain::kindOf<T>(), id);
    if (!stored)
        return base::failure(stored.error());
    if (!*stored)
        return std::nullopt;
    auto value = domain::fromJson<T>((*stored)->object());
    if (!value)
        return base::failure(value.error());
    return *value;
}

// Empty for nobody.
[[nodiscard]] QString nameOf(data::Reader& reader, const QString& personId);

} // namespace telling
