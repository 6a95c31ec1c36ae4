// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// What somebody has typed into the fields below 'root' (and the program has not put there), by their object names. To
// be held in memory only: there may be passwords among it.
[[nodiscard]] QVariantMap typedIn(const QWidget& root);
// Into the fields of the same names, as if it were typed again.
void typeAgain(QWidget& root, const QVariantMap& typed);

} // namespace widgets
