// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/communityservice.h"

namespace services {

class CommandSender;

// Sends the files of a text ahead of it; what the text then says of them. Files that are too large are left out.
[[nodiscard]] QJsonArray sendFiles(const CommandSender& sender, const QString& placeId, const QList<NewFile>& files);

} // namespace services
