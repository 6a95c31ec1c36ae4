// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace domain {

// How the members that a command changes meet what was changed of them since. A command names what it changes, and in
// its member 'were' what stood there as the person saw it; one without 'were' (of older clients) counts as it is.
// Lists are merged by their entries, objects by their members; of anything else that both changed otherwise one counts,
// and the person says which (stale-revision). What 'were' has and the command does not change, it rests on: when that
// is otherwise since, it is stale as well.
struct FieldMerge
{
    QStringList texts = {};           // of which both versions are kept, line by line
    QList<QStringList> together = {}; // members that mean something only together
    // Lists whose entries are known by these of their members: an entry that both changed otherwise can only be one.
    QHash<QString, QStringList> keyed = {};
};

[[nodiscard]] QString wereMember();

// What of 'fields' differs from what stood there, with 'were' beside it. Of members that belong together all or none.
// Empty: nothing differs.
[[nodiscard]] QJsonObject changesOf(const FieldMerge& rule, const QJsonObject& opened, const QJsonObject& fields);

// The payload as it applies to what stands, without 'were'. Conflict with stale-revision: see metFields.
[[nodiscard]] base::Result<QJsonObject> mergedPayload(const FieldMerge& rule, const QJsonObject& payload,
                                                      const QJsonObject& stands);
// Those of its members that both changed otherwise, of which only one can count.
[[nodiscard]] QStringList metFields(const FieldMerge& rule, const QJsonObject& payload, const QJsonObject& stands);

// 'were' of one payload in place of two, of which nobody has seen the older.
[[nodiscard]] QJsonObject wereOfBoth(const FieldMerge& rule, const QJsonObject& older, const QJsonObject& newer);
// Their lists: the newer one began with the older one's, or with what did not have it yet.
[[nodiscard]] QJsonObject listsOfBoth(const FieldMerge& rule, const QJsonObject& older, const QJsonObject& newer);

// The person has seen both: theirs counts for what met, and the rest is merged as before; or what stands does (empty:
// nothing else was changed).
[[nodiscard]] QJsonObject insisting(const FieldMerge& rule, QJsonObject payload, const QJsonObject& stands);
[[nodiscard]] QJsonObject givingWay(const FieldMerge& rule, QJsonObject payload, const QJsonObject& stands);

} // namespace domain
