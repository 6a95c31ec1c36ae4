// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/badges/reason.h"
#include "server/mail/languages.h"

namespace server {

// 'languages' outlives it.
[[nodiscard]] inline badges::Speaker speakerOf(const mail::Languages& languages)
{
    return [&languages](const QString& locale, const char* context, const char* text, int n) {
        return languages.say(locale, context, text, n);
    };
}

} // namespace server
