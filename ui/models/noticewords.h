// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticerules.h"

#include <QUrl>

namespace models {

struct NoticeWords
{
    QString title; // "Ana Beltrán mentions you"
    QString text;  // of what it is about, and the beginning of what was said
    QLatin1StringView icon;
};

[[nodiscard]] NoticeWords noticeWords(const domain::Notice& notice);
// A kind, for switching it off.
[[nodiscard]] QString noticeKindWords(const QString& kind);
// On the button that mutes a place, or hears of it again; and what that means.
[[nodiscard]] QString muteWords(bool muted);
[[nodiscard]] QString muteHint();

} // namespace models
