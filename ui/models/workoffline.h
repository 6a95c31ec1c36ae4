// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace services {
class SyncService;
}

namespace models {

class Preferences;

// Who works offline stays offline when the program starts again: says so to sync, before it begins, and keeps what is
// wanted from then on. The preferences outlive sync. Interface thread.
void rememberWorkOffline(services::SyncService& sync, Preferences& preferences);

} // namespace models
