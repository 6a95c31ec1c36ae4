// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"

namespace commands {

// What commands change by single members (domain::fieldMerge) has beside its fields who did so last ('updated_by'): who
// meets that change learns whose it was. It is no field of the thing: rules do not see it.
[[nodiscard]] QJsonObject withoutAuthor(QJsonObject entity);
[[nodiscard]] QJsonObject withAuthor(QJsonObject entity, const domain::Command& command, const QString& personId);

} // namespace commands
