// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/managedpolicy.h"

namespace platform {

// What administrators keep where each system has it, and only they may write: /etc/lxcp-desktop/policies/*.json;
// HKEY_LOCAL_MACHINE\Software\Policies\LXCP\Desktop, before the same of HKEY_CURRENT_USER; the managed preferences of
// macOS for example.lxcp.Desktop. Any thread.
[[nodiscard]] domain::ManagedPolicy managedPolicy();

// Where these files are on Linux: a Flatpak, which has a file of its own in its root, sees the computer's /etc
// elsewhere.
[[nodiscard]] QString policyFolder(const QString& root);

// The JSON files of a folder in the order of their names; a later one goes before an earlier one. A file that others
// than its owner may write, or that is no JSON object, is one of 'problems' and not read.
[[nodiscard]] domain::ManagedPolicy policyOfFolder(const QString& folder);

} // namespace platform
