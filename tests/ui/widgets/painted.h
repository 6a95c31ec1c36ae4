// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/waiting.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QImage>
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

// What shows that a widget is in another state than in the picture before: the most by which a pixel of the two differs
// (WCAG 1.4.11).
inline double markIn(const QImage& before, const QImage& after)
{
    double most = 1;
    for (int y = 0; y < qMin(before.height(), after.height()); ++y) {
        for (int x = 0; x < qMin(before.width(), after.width()); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y))
                most = qMax(most, widgets::contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)));
        }
    }
    return most;
}

} // namespace support
