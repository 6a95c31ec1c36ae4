// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/waiting.h"

#include <QEvent>
#include <QTest>
#include <QWidget>

namespace support {

// Waits until the widget has been painted once more. Painting comes behind what was posted before it: layouts,
// refreshes and queued signals are done then. False after five seconds.
inline bool paintedAnew(QWidget* widget)
{
    class Watch final : public QObject
    {
    public:
        bool seen = false;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            seen = seen || event->type() == QEvent::Paint;
            return QObject::eventFilter(watched, event);
        }
    };
    Watch watch;
    widget->installEventFilter(&watch);
    widget->update();
    return support::waitFor([&watch] { return watch.seen; });
}

} // namespace support
