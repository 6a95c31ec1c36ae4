// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace shell {

struct Workspace;

// Where an address leads that names a thing and not a place: an event to its community, a session to its mentorship, a
// person to their profile. Others stay as they are; empty: what it names is not on this machine.
[[nodiscard]] QUrl placeFor(const QUrl& address, const Workspace& workspace);

} // namespace shell
