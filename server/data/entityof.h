// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "server/data/reader.h"

namespace data {

// The entity of this kind and id; nothing when there is none, nor with an empty id. Errors: Storage, or Malformed.
template <domain::Entity T>
base::Result<std::optional<T>> entityOf(Reader& reader, const QString& id)
{
    if (id.isEmpty())
        return std::nullopt;
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

} // namespace data
