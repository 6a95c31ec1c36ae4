// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/scim/filter.h"

#include <QHash>
#include <QStringList>

// Queries over resources and the messages round them (RFC 7644 sections 3.4.2, 3.9 and 3.12).
namespace scim {

using Parameters = QHash<QString, QString>; // of the address, decoded

inline constexpr int kPage = 100;     // resources unless 'count' says otherwise
inline constexpr int kMostPage = 200; // whatever 'count' says

struct Query
{
    std::optional<Filter> filter;
    std::optional<AttributePath> sortBy;
    bool descending = false;
    qsizetype start = 0; // from 0
    int count = kPage;   // 0: only how many there are
};

// Errors (400): invalidFilter, invalidPath (sortBy), invalidValue (numbers).
[[nodiscard]] base::Result<Query> queryFrom(const Parameters& parameters);

// By the values at 'sortBy'; what has none comes last (RFC 7644 section 3.4.2.3).
void sort(QList<QJsonObject>& resources, const Query& query);

[[nodiscard]] QJsonObject listResponse(const QList<QJsonObject>& page, qsizetype total, qsizetype start);

// With 'attributes' those and what is always returned (id, schemas), with 'excludedAttributes' all but those.
[[nodiscard]] QJsonObject projected(const QJsonObject& resource, const Parameters& parameters);
// True when the answer leaves the attribute out, so that nobody need look for it.
[[nodiscard]] bool isLeftOut(const char* attribute, const Parameters& parameters);

// The error message of RFC 7644 section 3.12; 'detail' of our own failures stays out.
[[nodiscard]] QJsonObject errorMessage(const base::Error& error, int status);

} // namespace scim
