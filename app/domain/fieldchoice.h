// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fieldmerge.h"

#include <QJsonArray>

namespace domain {

// What a person is told of a change that met another one (see fieldmerge.h), and of one that was merged with it. Pure.

// What givingWay() changes all the same: the members in which it is otherwise than what stands.
[[nodiscard]] QStringList restFields(const FieldMerge& rule, const QJsonObject& payload, const QJsonObject& stands);

// Of a member whose entries are known by some of theirs: those that met, as one version of it has them.
[[nodiscard]] QJsonArray metEntries(const FieldMerge& rule, const QString& member, const QJsonObject& payload,
                                    const QJsonObject& stands, const QJsonObject& version);

// Texts and lists of texts of the payload of which the entity, with the payload in it, has both versions of a line
// (keepsBoth).
[[nodiscard]] QStringList bothKept(const FieldMerge& rule, const QJsonObject& payload, const QJsonObject& entity);

} // namespace domain
