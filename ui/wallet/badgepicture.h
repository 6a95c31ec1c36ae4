// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wallet {

// A picture of a badge of ours, to bake it into: a medal with the first letter, drawn the same each time.
[[nodiscard]] QByteArray badgePng(const QString& title); // 512 by 512 pixels
[[nodiscard]] QByteArray badgeSvg(const QString& title);

} // namespace wallet
