// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "server/data/reader.h"

namespace commands {

// Calls take(entity) for all of a kind, in the order of ids.
template <domain::Entity T, typename Take>
base::Result<void> forEach(data::Reader& reader, Take take)
{
    constexpr int kPage = 500;
    QString after;
    while (true) {
        const auto page = reader.page(domain::kindOf<T>(), after, kPage);
        if (!page)
            return tl::unexpected(page.error());
        if (page->isEmpty())
            return {};
        for (const data::StoredEntity& stored : *page) {
            const auto entity = domain::fromJson<T>(stored.object());
            if (!entity)
                return tl::unexpected(entity.error());
            take(*entity);
        }
        after = page->back().id;
    }
}

} // namespace commands
