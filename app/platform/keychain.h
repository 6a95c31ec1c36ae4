// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

#include <QString>

#include <chrono>

namespace platform {

// The operating system's keychain through QtKeychain. May be called from any thread with an event loop; the work is
// done in the main thread, because libsecret needs its main loop. A keychain that waits for a prompt nobody sees never
// answers by itself, so each call has its own time-out. Errors: Timeout; Storage with the keychain's words.
class Keychain final : public domain::KeyStore
{
public:
    // Entries are kept under 'service', e.g. "lxcp-desktop".
    explicit Keychain(QString service, std::chrono::milliseconds timeout = std::chrono::seconds(10));

    void read(const QString& key, ReadDone done) override;
    void write(const QString& key, const QByteArray& secret, WriteDone done) override;
    void remove(const QString& key, WriteDone done) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace platform
