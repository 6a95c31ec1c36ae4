// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/identity/demoissuer.h"

namespace identity {

// The demo issuer's pages: plain HTML that works without script, in light and dark, with a keyboard and a screen
// reader. They load nothing.

// A link for each person that leads back here with them as login_hint, and a field for everybody else's id.
[[nodiscard]] QByteArray choosePersonPage(const QList<domain::Person>& people, const Parameters& request);
[[nodiscard]] QByteArray refusedPage(const QString& reason);

// Of the two pages: only their own style may apply.
[[nodiscard]] QByteArray pageSecurityPolicy();

} // namespace identity
