// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/keychain.h"

#include "app/base/module.h"
#include "app/platform/keychainmodule.h"

#include <QTimer>

namespace platform {

Keychain::Keychain(QString service, std::chrono::milliseconds timeout)
    : m_service(std::move(service)), m_timeout(timeout)
{
}

Keychain::~Keychain() = default;

base::Result<domain::KeyStore*> Keychain::loaded()
{
    const std::lock_guard lock(m_loading);
    if (!m_system) {
        const auto make = base::moduleFunction<decltype(lxcpKeychain)>(QStringLiteral("keychain"), "lxcpKeychain");
        if (!make)
            return base::failure(make.error());
        m_system.reset((*make)(m_service, m_timeout));
    }
    return m_system.get();
}

void Keychain::read(const QString& key, ReadDone done, Late late)
{
    if (const auto system = loaded())
        (*system)->read(key, std::move(done), std::move(late));
    else
        QTimer::singleShot(0, [done = std::move(done), error = system.error()] { done(base::failure(error)); });
}

void Keychain::write(const QString& key, const QByteArray& secret, WriteDone done, Late late)
{
    if (const auto system = loaded())
        (*system)->write(key, secret, std::move(done), std::move(late));
    else
        QTimer::singleShot(0, [done = std::move(done), error = system.error()] { done(base::failure(error)); });
}

void Keychain::remove(const QString& key, WriteDone done)
{
    if (const auto system = loaded())
        (*system)->remove(key, std::move(done));
    else
        QTimer::singleShot(0, [done = std::move(done), error = system.error()] { done(base::failure(error)); });
}

} // namespace platform
