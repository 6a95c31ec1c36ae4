// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace uimain {

// LXCP_TRACE_STARTUP=1: one JSON line on standard error for each moment of the start, with the milliseconds since the
// process was made (by the kernel's clock, to 10 ms) and the resident memory. Nothing otherwise.
class StartupTrace final
{
public:
    StartupTrace();
    [[nodiscard]] bool isOn() const { return m_on; }
    void mark(QLatin1StringView event) const;

private:
    bool m_on;
};

} // namespace uimain
