// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>

QT_BEGIN_NAMESPACE
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace widgets {

// An icon of resources/icons/icons.txt in a colour role, drawn into the rectangle. Names are those of the set
// ("book-open"); an unknown name draws nothing and warns. Sizes other than 16 and 24 px are scaled down from the next
// larger picture. Arrows and chevrons are mirrored when 'mirror' says so.
void paintIcon(QPainter& painter, const QRect& rect, QLatin1StringView name, Role role, bool mirror = false);

[[nodiscard]] QPixmap iconPixmap(QLatin1StringView name, int size, Role role, qreal devicePixelRatio);

// For menus and actions: follows the theme at the moment of painting.
[[nodiscard]] QIcon icon(QLatin1StringView name, Role role = Role::TextMuted);

void paintApplicationIcon(QPainter& painter, const QRect& rect);

// The application's own icon, for the system: decodes all its sizes.
[[nodiscard]] QIcon applicationIcon();

} // namespace widgets
