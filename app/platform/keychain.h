// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

#include <QString>

#include <chrono>
#include <memory>
#include <mutex>

namespace platform {

// The operating system's keychain through QtKeychain. May be called from any thread with an event loop; the work is
// done in the main thread, because libsecret needs its main loop. The library is loaded with the first call. A keychain
// that waits for a prompt nobody sees never answers by itself, so each call has its own time-out. Errors: Timeout;
// Storage with the keychain's words.
class Keychain final : public domain::KeyStore
{
public:
    // Entries are kept under 'service', e.g. "lxcp-desktop".
    explicit Keychain(QString service, std::chrono::milliseconds timeout = std::chrono::seconds(10));

    ~Keychain() override;

    using KeyStore::read;
    using KeyStore::write;
    void read(const QString& key, ReadDone done, Late late) override;
    void write(const QString& key, const QByteArray& secret, WriteDone done, Late late) override;
    void remove(const QString& key, WriteDone done) override;

private:
    base::Result<domain::KeyStore*> loaded();

    QString m_service;
    std::chrono::milliseconds m_timeout;
    std::mutex m_loading;
    std::unique_ptr<domain::KeyStore> m_system;
};

} // namespace platform
