// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace profile {

inline const QString kPictureTooLarge = QStringLiteral("too-large");

// A file as a picture for a profile: its middle, 96 x 96, as a JPEG of at most 7 kB. Errors: Malformed, with
// the code kPictureTooLarge when it has too many pixels.
[[nodiscard]] base::Result<QString> pictureOf(const QString& path);

} // namespace profile
