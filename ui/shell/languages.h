// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shell {

// Tags (BCP 47) of the languages that translations/ has besides English; translations/CMakeLists.txt packs their files.
[[nodiscard]] inline QStringList languages()
{
    return {QStringLiteral("de"),    QStringLiteral("fr"), QStringLiteral("es"),    QStringLiteral("it"),
            QStringLiteral("pt-BR"), QStringLiteral("ja"), QStringLiteral("zh-CN"), QStringLiteral("ar")};
}

} // namespace shell
