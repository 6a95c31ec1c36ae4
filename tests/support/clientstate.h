// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kinds.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QMap>

namespace support {

// All entities that a cache shows: kind and id to data.
using ClientState = QMap<QPair<QString, QString>, QJsonObject>;

[[nodiscard]] inline ClientState stateOf(store::Database& db)
{
    ClientState all;
    domain::forEachKind([&]<typename T>(std::type_identity<T>) {
        for (const T& value : store::Table<T>::select(db, {}))
            all.insert({domain::kindOf<T>(), domain::idOf(value)}, domain::toJson(value));
    });
    return all;
}

// What differs, in words; empty: nothing.
[[nodiscard]] inline QString difference(const ClientState& a, const ClientState& b)
{
    QStringList found;
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        if (!b.contains(it.key()))
            found.append(QStringLiteral("only in the first: %1 %2").arg(it.key().first, it.key().second));
        else if (b.value(it.key()) != *it)
            found.append(QStringLiteral("differs: %1 %2").arg(it.key().first, it.key().second));
    }
    for (auto it = b.cbegin(); it != b.cend(); ++it) {
        if (!a.contains(it.key()))
            found.append(QStringLiteral("only in the second: %1 %2").arg(it.key().first, it.key().second));
    }
    return found.mid(0, 10).join(QStringLiteral("; "));
}

} // namespace support
