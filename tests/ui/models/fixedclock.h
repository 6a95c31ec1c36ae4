// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

// A clock that stands still until it is told.
class FixedClock final : public domain::Clock
{
public:
    QDateTime at = QDateTime(QDate(2026, 11, 23), QTime(9, 41), Qt::UTC);
    [[nodiscard]] QDateTime now() const override { return at; }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::utc(); }
};
