// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/badges/office.h"

#include <functional>

namespace badges {

// Whose language a page is in.
struct Tongue
{
    QString locale; // BCP 47
    // A text of a context in that language; 'n' of a plural, else -1.
    std::function<QString(const char* context, const char* text, int n)> say;
};

// The public page of an award: HTML without script, for any browser, for paper and for screen readers (WCAG 2.2 AA).
[[nodiscard]] QByteArray awardPage(const PublicAward& award, const Tongue& tongue);

// What stands where there is none.
[[nodiscard]] QByteArray absencePage(const Tongue& tongue);

// Content-Security-Policy of these pages: nothing but its own style.
[[nodiscard]] QByteArray awardPagePolicy();

} // namespace badges
