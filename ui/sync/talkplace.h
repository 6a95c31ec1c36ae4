// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"

#include <QUrl>

namespace uisync {

// Where what was said or done in communities and conversations is looked at; empty: it is something else.
[[nodiscard]] QUrl talkPlace(const domain::Command& command);

} // namespace uisync
