// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/services/requestservice.h"

namespace store {
class Database;
}

template <>
struct domain::Declared<services::RequestDraft>
{
    using Draft = services::RequestDraft;
    static constexpr auto fields = std::tuple{
        Field{"id", &Draft::id, Key},        Field{"course_id", &Draft::courseId},
        Field{"title", &Draft::title},       Field{"link", &Draft::link},
        Field{"provider", &Draft::provider}, Field{"currency", &Draft::currency},
        Field{"reason", &Draft::reason},     Field{"skill_gap", &Draft::skillGap},
        Field{"cost", &Draft::cost},         Field{"from_date", &Draft::fromDate},
        Field{"to_date", &Draft::toDate},    Field{"updated_at", &Draft::updatedAt},
    };
};

namespace services {

// Requests that are still being written. They stay on this machine.
[[nodiscard]] QList<RequestDraft> readDrafts(store::Database& db); // last changed first
[[nodiscard]] base::Result<void> writeDraft(store::Database& writer, const RequestDraft& draft);
[[nodiscard]] base::Result<void> removeDraft(store::Database& writer, const QString& id);
// What request.submit carries.
[[nodiscard]] QJsonObject submission(const RequestDraft& draft);

} // namespace services
