// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

namespace models {

// The picture of a profile (base64 of a PNG or JPEG); null when it is none, or larger than such a picture is: it comes
// from other people.
[[nodiscard]] QPixmap pictureFrom(const QString& base64);

} // namespace models
