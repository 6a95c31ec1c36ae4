// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticerules.h"

#include <QList>

namespace domain {

// The replies in a thread are one notice, which is as new as the newest of them and leads to the first: all that are
// unread, and of those that were read those of a day ('zone'). It has the id of the first, so that whoever was told of
// that one is told no more until they have read it, on whatever device. Mentions, and all else, stay by themselves.
// Pure; the order of what stays is kept.
[[nodiscard]] QList<Notice> grouped(const QList<Notice>& notices, const QTimeZone& zone);

} // namespace domain
