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

// A clock that nobody sets.
struct SteadyTime
{
    QString boot;            // of which start of the machine
    qint64 milliseconds = 0; // since then, its sleep included
};

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;                              // UTC
    [[nodiscard]] virtual QDateTime machineNow() const { return now(); }          // also where that one is wrong
    [[nodiscard]] virtual QTimeZone zone() const = 0;                             // the person's
    [[nodiscard]] virtual std::optional<SteadyTime> steady() const { return {}; } // absent: the system has none
};

// The operating system's keychain. Calls come back in the calling thread, exactly once, within 10 s: a keychain
// that does not answer is an error (Timeout). There is no fallback to a file. When a keychain does after a time-out
// what it was asked for, as after a password that somebody took their time to type, 'late' is called in the same
// thread.
class KeyStore
{
public:
    using ReadDone = std::function<void(base::Result<std::optional<QByteArray>>)>;
    using WriteDone = std::function<void(base::Result<void>)>;
    using Late = std::function<void()>;
    virtual ~KeyStore() = default;
    virtual void read(const QString& key, ReadDone done, Late late) = 0;
    virtual void write(const QString& key, const QByteArray& secret, WriteDone done, Late late) = 0;
    void read(const QString& key, ReadDone done) { read(key, std::move(done), {}); }
    void write(const QString& key, const QByteArray& secret, WriteDone done)
    {
        write(key, secret, std::move(done), {});
    }
    virtual void remove(const QString& key, WriteDone done) = 0;
};

} // namespace domain
