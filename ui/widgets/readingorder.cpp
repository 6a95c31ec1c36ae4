// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingorder.h"

#include <QLayout>
#include <QWidget>

namespace widgets {

void readBefore(QWidget* next, const QLayout* parts)
{
    for (int i = 0; next && i < parts->count(); ++i) {
        if (const QLayout* inner = parts->itemAt(i)->layout())
            readBefore(next, inner);
        else if (QWidget* part = parts->itemAt(i)->widget())
            part->stackUnder(next);
    }
}

} // namespace widgets
