// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeorder.h"

#include <QDateTimeEdit>
#include <QGuiApplication>

namespace widgets {

void keepOrder(QDateTimeEdit* field)
{
    const QString format = field->displayFormat(); // as it was before it was turned round
    field->setAlignment((QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setDisplayFormat(format);
}

} // namespace widgets
