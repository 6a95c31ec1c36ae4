// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/services/playsession.h"

namespace player {

using Opened = std::function<void(base::Result<std::unique_ptr<services::PlaySession>>)>;
// Opens a course for the person where they left it, or as they wish. The answer comes once, in the interface thread,
// unless 'context' is gone by then. Errors have the codes of services::PlayService::open().
using Opener =
    std::function<void(const QString& courseId, const services::PlayWish& wish, QObject* context, Opened done)>;

} // namespace player
