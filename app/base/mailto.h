// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace base {

// A mailto address as it may be given to a mail program: whom it goes to, and of its header fields cc, subject and body
// only. Others come from whoever wrote the link, and some programs would attach a file or add a hidden recipient by
// them (RFC 6068, sections 4 and 7). Another address comes back as it is.
[[nodiscard]] QUrl plainMailto(const QUrl& address);

} // namespace base
