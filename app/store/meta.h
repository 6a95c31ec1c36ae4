// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

#include <optional>

namespace store {

class Database;

// Small facts beside the entities. Names in use: "cursor" (set by Ingest only), "last_sync", "snapshot" (revision),
// "person" (id of the signed-in person), "account", "clock_skew", "steady_time" (see servertime.h), "search_form" (see
// Indexer), "search_languages" (the person's, for which the index was made; see CourseIndex), "outdated" (an older
// program filled this file: all of it is pulled again), "rescued", "rescued_titles" (see rescue.h), "lost" (see
// lost.h), "departed", "session_ended", "in_the_way" (what the last try to sync met: the organisation has let the
// person go, no session, something between here and the server, by its code), "dav_address", "dav_user", "dav_share",
// "dav_checked", "dav_until" (a person's own calendar, see services::OwnCalendar), "notices_owed" (see
// services::TellOnce).
[[nodiscard]] std::optional<QString> meta(Database& db, const QString& name);
[[nodiscard]] base::Result<void> setMeta(Database& db, const QString& name, const QString& value);
[[nodiscard]] base::Result<void> removeMeta(Database& db, const QString& name);

} // namespace store
