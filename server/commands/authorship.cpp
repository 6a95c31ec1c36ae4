// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/authorship.h"

#include "app/domain/rules.h"

namespace commands {

namespace {
const auto kUpdatedBy = QStringLiteral("updated_by");
} // namespace

QJsonObject withoutAuthor(QJsonObject entity)
{
    entity.remove(kUpdatedBy);
    return entity;
}

QJsonObject withAuthor(QJsonObject entity, const domain::Command& command, const QString& personId)
{
    if (domain::fieldMerge(command.kind))
        entity.insert(kUpdatedBy, personId);
    return entity;
}

} // namespace commands
