// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrsstorage.h"

namespace xapi {

// How statements are given back (1.0.3 part 3 section 2.1.3, 2.0 section 4.1.6.1).
enum class Format { Exact, Ids, Canonical };

// Language tags of an Accept-Language value, best first; those with weight 0 are left out (RFC 9110 section 12.5.4).
[[nodiscard]] QStringList acceptedLanguages(const QByteArray& header);

// The map with the one entry that suits best: exact, then by the longest common beginning, then the first.
[[nodiscard]] QJsonObject bestLanguage(const QJsonObject& map, const QStringList& languages);

// Ids: agents and groups with their identifiers only, activities and verbs with their ids only.
[[nodiscard]] QJsonObject idsOnly(const QJsonObject& statement);

// Canonical: activities with the definitions that the store knows, and one language in each language map.
// 'definitionOf' gives the definition of an activity, empty when none is known.
[[nodiscard]] QJsonObject canonical(const QJsonObject& statement, const QStringList& languages,
                                    const std::function<QJsonObject(const QString& activity)>& definitionOf);

} // namespace xapi
