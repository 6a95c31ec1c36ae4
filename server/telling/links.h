// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticerules.h"

namespace telling {

// The address, at the server that clients reach at 'base', that opens a place in the program on the reader's machine:
// mails and chat rooms lead nowhere by lxcp:// itself. Empty without base or view. 'community': where a thread is, for
// who is not in it.
[[nodiscard]] QString linkTo(const QString& base, const domain::NoticePlace& place, const QString& community = {});

// lxcp:// for what such an address asks for; empty for what leads nowhere. 'query' without '?'.
[[nodiscard]] QByteArray placeAsked(const QString& view, const QString& id, const QByteArray& query);

} // namespace telling
