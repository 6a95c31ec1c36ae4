// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/package/info.h"
#include "app/learning/package/reader.h"

namespace package {

inline constexpr auto kLaunchMissing = "launch-missing";
inline constexpr auto kLaunchUnsafe = "launch-unsafe";

// Sets launch, offline, hosts and missing of 'item' from what the manifest says is to be opened. Only http and https
// lead out of the package; a path that leaves it, or any other scheme, is unsafe. For an HTML page of the package its
// own text is looked at: scripts, frames and media from elsewhere make the item need the network, pictures and styles
// do not, but their hosts are named as well. An empty title is taken from the page.
void setLaunch(Item& item, const QString& href, const Reader& reader);

// "host" of an absolute http or https address, else empty.
[[nodiscard]] QString hostOf(const QString& address);

} // namespace package
