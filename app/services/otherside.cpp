// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/otherside.h"

#include "app/domain/rules.h"
#include "app/store/database.h"
#include "app/store/outbox.h"

#include <QJsonDocument>

namespace services {

QJsonObject otherSideOf(store::Database& db, const store::OutboxEntry& entry)
{
    auto base = db.statement("SELECT data FROM base WHERE kind = ?1 AND id = ?2 AND data IS NOT NULL");
    base.args(domain::targetKind(entry.command.kind), entry.command.target);
    if (base.next())
        return QJsonDocument::fromJson(base.bytes(0)).object();
    return entry.answer ? entry.answer->data : QJsonObject();
}

} // namespace services
