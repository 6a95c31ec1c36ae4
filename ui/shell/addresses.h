// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace shell {

struct Workspace;

// Where an address leads that names a thing and not a place: an event to its community, a session to its mentorship, a
// person to their profile. Others stay as they are; empty: what it names is not on this machine.
[[nodiscard]] QUrl placeFor(const QUrl& address, const Workspace& workspace);

// For an address that anybody may have written: the place where the person can do what it would do by itself. Where it
// would let a course run, that course; where it would begin to write to somebody, their profile.
[[nodiscard]] QUrl onlyShown(const QUrl& place);

} // namespace shell
