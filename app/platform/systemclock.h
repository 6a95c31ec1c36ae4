// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

namespace platform {

// The machine's clock and zone; a steady time on Linux. Thread-safe.
class SystemClock final : public domain::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::systemTimeZone(); }
    [[nodiscard]] std::optional<domain::SteadyTime> steady() const override;
};

} // namespace platform
