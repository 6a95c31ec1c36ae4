// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vault.h"

#include "app/base/module.h"
#include "app/vault/vaultmodule.h"

#include <QRandomGenerator>

namespace vault {

namespace {

constexpr int kKeyBytes = 32;
constexpr int kNonceBytes = 12;
const QByteArray kForm("1"); // of what is stored: form, nonce, ciphertext with tag

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace

base::Result<QByteArray> Box::seal(const QByteArray& about, const QByteArray& plain) const
{
    const auto seal = base::moduleFunction<decltype(lxcpSeal)>(QStringLiteral("vault"), "lxcpSeal");
    if (!seal)
        return tl::unexpected(seal.error());
    const QByteArray nonce = randomBytes(kNonceBytes);
    const QByteArray sealed = (*seal)(m_key, nonce, about, plain);
    if (sealed.isNull())
        return base::failure(base::Error::Kind::Storage, QStringLiteral("it cannot be sealed"));
    return kForm + nonce + sealed;
}

base::Result<QByteArray> Box::unseal(const QByteArray& about, const QByteArray& sealed) const
{
    const auto unseal = base::moduleFunction<decltype(lxcpUnseal)>(QStringLiteral("vault"), "lxcpUnseal");
    if (!unseal)
        return tl::unexpected(unseal.error());
    QByteArray plain;
    const QByteArray nonce = sealed.mid(kForm.size(), kNonceBytes);
    if (!sealed.startsWith(kForm) || !(*unseal)(m_key, nonce, about, sealed.mid(kForm.size() + kNonceBytes), &plain))
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("it was not sealed with this key"));
    return plain;
}

Vault::Vault(domain::KeyStore& keys, const QString& account) : m_keys(keys), m_entry(keychainEntry(account)) {}

QString Vault::keychainEntry(const QString& account)
{
    return QStringLiteral("private-notes:") + account;
}

void Vault::open(QObject* context, Opened done)
{
    if (m_box)
        return done(*m_box);
    // Whoever owns the context owns this, too: when the one is gone, nobody looks at the other.
    const QPointer<QObject> alive(context);
    const auto again = [this, alive, done] {
        if (alive)
            open(alive, done);
    };
    const auto written = [this, alive, done](const base::Result<void>& stored) {
        if (!alive)
            return;
        if (!stored)
            return done(base::failure(stored.error()));
        m_box.emplace(m_fresh);
        done(*m_box);
    };
    const auto found = [this, alive, done, written, again](const base::Result<std::optional<QByteArray>>& key) {
        if (!alive)
            return;
        if (!key)
            return done(base::failure(key.error()));
        if (*key && (*key)->size() == 2 * kKeyBytes) {
            m_box.emplace(QByteArray::fromHex(**key));
            return done(*m_box);
        }
        if (m_fresh.isEmpty())
            m_fresh = randomBytes(kKeyBytes);
        m_keys.write(m_entry, m_fresh.toHex(), written, again);
    };
    m_keys.read(m_entry, found, again);
}

} // namespace vault
