// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/badges/office.h"

namespace badges {

// The public page of an award: HTML without script, for any browser, for paper and for screen readers (WCAG 2.2 AA).
// English.
[[nodiscard]] QByteArray awardPage(const PublicAward& award);

// What stands where there is none.
[[nodiscard]] QByteArray absencePage();

// Content-Security-Policy of these pages: nothing but its own style.
[[nodiscard]] QByteArray awardPagePolicy();

} // namespace badges
