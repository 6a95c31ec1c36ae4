// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Names of languages and places in the default locale, as the CLDR has them: from ICU where the program was built with
// it (LXCP_ICU), as Qt has no function for them. Interface thread.
namespace models {

// "Englisch" of "en", "Portuguese (Brazil)" of "pt-BR"; empty where ICU is not there or does not know it.
[[nodiscard]] QString localLanguage(const QString& tag);
// "Varsovie" of "Europe/Warsaw"; empty likewise, and of zones that are no place.
[[nodiscard]] QString localPlace(const QString& zone);

} // namespace models
