// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/course.h"
#include "app/domain/pathway.h"
#include "app/domain/person.h"

namespace imports {

// Why there can be no such course, person or pathway, for whoever mends the file: the member and what is wrong with it.
// Empty when there can. docs/server.md has the limits.
[[nodiscard]] QString reasonAgainst(const domain::Course& course);
[[nodiscard]] QString reasonAgainst(const domain::Person& person);
[[nodiscard]] QString reasonAgainst(const domain::Pathway& pathway);

// Well-formed by BCP 47 (RFC 5646, section 2.1) with a language of two or three letters: longer ones are reserved.
[[nodiscard]] bool isLanguageTag(const QString& tag);

} // namespace imports
