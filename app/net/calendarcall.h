// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apicall.h"

#include <QUrl>

namespace net {

class ApiClient;

// GET /v1/me/calendar, or POST for another one: the secret address at which calendar programs read this person's dates.
[[nodiscard]] ApiCall<QUrl>* fetchCalendarAddress(ApiClient& api, bool renewed);

} // namespace net
