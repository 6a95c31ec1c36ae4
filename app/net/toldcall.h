// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apicall.h"

#include <QStringList>

namespace net {

class ApiClient;

inline constexpr int kMostToldIds = 100; // of one call

// POST /v1/me/notices/told: those of the notices which no other device of the person has said before. An older server
// answers 404.
[[nodiscard]] ApiCall<QStringList>* askFirstToTell(ApiClient& api, const QString& device, const QStringList& ids);

} // namespace net
