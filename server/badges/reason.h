// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/badge.h"
#include "server/data/reader.h"

#include <functional>

namespace badges {

// A text of a context in the language of a locale (BCP 47); 'n' of a plural, else -1. Without one: English.
using Speaker = std::function<QString(const QString& locale, const char* context, const char* text, int n)>;

// What a badge is given for, in a sentence that its rule makes: for those of which nobody has written it (Open Badges
// 3.0, B.1.1 and B.1.4 want a description and criteria). In the language of whoever keeps learning & development in
// this organisation. Errors: Storage.
[[nodiscard]] base::Result<QString> reasonOf(data::Reader& reader, const domain::Badge& badge, const Speaker& speaker);

} // namespace badges
