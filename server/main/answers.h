// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "server/http/message.h"

#include <QJsonObject>

namespace server {

// How an error of the rooms below looks to a client. The detail of our own failures stays in the log.
[[nodiscard]] http::Response errorAnswer(const base::Error& error);

[[nodiscard]] http::Response jsonAnswer(const QJsonObject& object, int status = 200);

// 304 with the cursor: nothing new.
[[nodiscard]] http::Response nothingNew(const QString& cursor);

} // namespace server
