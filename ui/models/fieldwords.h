// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"

namespace domain {
struct WeekSlot;
}

namespace models {

// The hours of a week, a day on each line.
[[nodiscard]] QString weekWords(const QList<domain::WeekSlot>& hours);

// Whether the command changes single members of a thing, so that it can meet another change of the same ones
// (domain::FieldMerge).
[[nodiscard]] bool changesFields(const services::OutboxItem& item);
[[nodiscard]] QStringList metMembers(const services::OutboxItem& item);
// What the one that met is called: "Title". Empty: there are several, or it has no name of its own.
[[nodiscard]] QString metName(const services::OutboxItem& item);
// What stands in those that met in one version of the thing, the command's or the server's, a line for each: "Where:
// Room 9". Of all that the command changes when none of it does any more.
[[nodiscard]] QString metWords(const services::OutboxItem& item, const QJsonObject& version);
// The payload once the person has seen both and wants theirs, or the server's (empty: nothing else was changed).
[[nodiscard]] QJsonObject insistingOn(const services::OutboxItem& item);
[[nodiscard]] QJsonObject givingWayIn(const services::OutboxItem& item);
// What is sent of it in both cases, a line for each ("Begins: …"; of a text and a list only what it is called), and who
// is told of it. Empty: nothing else was changed.
[[nodiscard]] QString restWords(const services::OutboxItem& item);

} // namespace models
