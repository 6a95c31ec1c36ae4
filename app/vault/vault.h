// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

#include <QObject>
#include <QPointer>

namespace vault {

// What only this machine can read: sealed with a key that lies in the keychain and nowhere else.
class Box
{
public:
    explicit Box(QByteArray key) : m_key(std::move(key)) {}

    // 'about' says whose it is and has to be the same to open it: what is sealed cannot be put in another's place.
    // Errors: Storage when the module is not there; Malformed when it is not what was sealed with this key.
    [[nodiscard]] base::Result<QByteArray> seal(const QByteArray& about, const QByteArray& plain) const;
    [[nodiscard]] base::Result<QByteArray> unseal(const QByteArray& about, const QByteArray& sealed) const;

private:
    QByteArray m_key;
};

// The one key of an account on this machine. Main thread, as the keychain.
class Vault
{
public:
    // 'account' names the entry in the keychain; 'keys' outlives it.
    Vault(domain::KeyStore& keys, const QString& account);
    [[nodiscard]] static QString keychainEntry(const QString& account);

    // Makes the key at the first time. Not called when the context is gone. Errors: those of the keychain; there is no
    // other place for the key. After Timeout, which says that the keychain waits for somebody, 'done' is called again
    // when it has answered after all.
    using Opened = std::function<void(const base::Result<Box>&)>;
    void open(QObject* context, Opened done);
    [[nodiscard]] bool isOpen() const { return m_box.has_value(); } // open() answers at once, and asks nobody

private:
    domain::KeyStore& m_keys;
    const QString m_entry;
    QByteArray m_fresh; // a key that was made: each try to put it into the keychain is with the same
    std::optional<Box> m_box;
};

} // namespace vault
