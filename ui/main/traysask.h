// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <chrono>
#include <functional>

namespace uimain {

// Qt asks for the desktop's trays (org.kde.StatusNotifierWatcher) in the interface thread when the first icon is made,
// and waits 25 seconds for one that does not answer. Here they are asked without waiting: 'then' is called once, unless
// 'context' goes before, with false when there was no answer within that time. That there are none, or no bus, is an
// answer.
void askForTrays(const QDBusConnection& bus, QObject* context, std::function<void(bool answered)> then,
                 std::chrono::milliseconds within = std::chrono::seconds(3));

} // namespace uimain
