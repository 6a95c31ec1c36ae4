// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

namespace support {

// A clock that moves only when told.
class FakeClock final : public domain::Clock
{
public:
    explicit FakeClock(QDateTime now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone("Europe/Berlin"); }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace support
