// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <future>

namespace uimain {

// Connects to the desktop's session bus in another thread. Qt does it when the first widget gets an accessible name and
// has the interface thread wait: about a millisecond where a session bus runs, seven where one must be launched. Begun
// before the application is made it is done by then. Where Qt has no such bus it does nothing.
class BusWarmUp final
{
    Q_DISABLE_COPY_MOVE(BusWarmUp)

public:
    BusWarmUp();
    // Waits until the thread is done.
    ~BusWarmUp();

private:
    std::future<void> m_connected;
};

} // namespace uimain
