// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

Q_LOGGING_CATEGORY(lcStore, "lxcp.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "lxcp.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "lxcp.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "lxcp.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "lxcp.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "lxcp.server", QtInfoMsg)
