// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/sha256.h"

#include "app/base/log.h"
#include "app/base/module.h"
#include "app/learning/xapi/opensslmodule.h"

#include <QCryptographicHash>

namespace offline {

namespace {

class QtHash final : public xapi::openssl::Hash
{
public:
    void add(QByteArrayView bytes) override { m_hash.addData(bytes); }
    QByteArray take() override
    {
        const QByteArray result = m_hash.result();
        m_hash.reset();
        return result;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

std::unique_ptr<xapi::openssl::Hash> newHash()
{
    const auto make = base::moduleFunction<xapi::openssl::NewHash>(QStringLiteral("openssl"), "lxcpNewHash");
    if (make)
        return (*make)(xapi::openssl::Digest::Sha256);
    qCWarning(lcStore) << "packages are checked slowly:" << make.error().detail;
    return std::make_unique<QtHash>();
}

} // namespace

Sha256::Sha256() = default;

Sha256::~Sha256() = default;

xapi::openssl::Hash& Sha256::hash()
{
    if (!m_hash)
        m_hash = newHash();
    return *m_hash;
}

void Sha256::reset()
{
    if (m_hash)
        (void)m_hash->take();
}

void Sha256::add(QByteArrayView bytes)
{
    hash().add(bytes);
}

QString Sha256::take()
{
    return QString::fromLatin1(hash().take().toHex());
}

} // namespace offline
