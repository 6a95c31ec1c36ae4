// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

namespace services {

// What the person's other devices have said of notices, as far as it can be known. Interface thread.
class OtherDevices
{
public:
    using Answered = std::function<void(const base::Result<QStringList>& first)>;

    virtual ~OtherDevices() = default;
    // Those of the ids (at most 100) that no other device has said before; from now on this one has. Comes back once,
    // not from within, unless 'context' is gone. An error of HTTP status 404: nobody keeps that here.
    virtual void ask(const QStringList& ids, QObject* context, Answered done) = 0;
    // How long a notice waits for the answer.
    [[nodiscard]] virtual std::chrono::milliseconds patience() const { return std::chrono::seconds(3); }
};

} // namespace services
