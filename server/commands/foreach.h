// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "server/data/reader.h"

#include <QList>

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

// All of a kind whose reference `field` (a name of its declaration that is Indexed) has this value.
template <domain::Entity T>
base::Result<QList<T>> allReferring(data::Reader& reader, const char* field, const QString& value)
{
    const auto stored = reader.referring(domain::kindOf<T>(), QString::fromLatin1(field), value);
    if (!stored)
        return tl::unexpected(stored.error());
    QList<T> all;
    for (const data::StoredEntity& entity : *stored) {
        auto read = domain::fromJson<T>(entity.object());
        if (!read)
            return tl::unexpected(read.error());
        all.append(std::move(*read));
    }
    return all;
}

} // namespace commands
