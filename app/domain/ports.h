// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace domain {

// What the application needs of the world, implemented in app/platform and faked in tests/support.

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;  // UTC
    [[nodiscard]] virtual QTimeZone zone() const = 0; // the person's
};

// The operating system's keychain. Calls come back in the calling thread, exactly once, within 10 s: a keychain
// that does not answer is an error (Timeout). There is no fallback to a file.
class KeyStore
{
public:
    using ReadDone = std::function<void(base::Result<std::optional<QByteArray>>)>;
    using WriteDone = std::function<void(base::Result<void>)>;
    virtual ~KeyStore() = default;
    virtual void read(const QString& key, ReadDone done) = 0;
    virtual void write(const QString& key, const QByteArray& secret, WriteDone done) = 0;
    virtual void remove(const QString& key, WriteDone done) = 0;
};

} // namespace domain
