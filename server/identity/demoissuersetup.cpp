// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/demoissuer.h"

#include <QJsonArray>
#include <QJsonDocument>

// The part of the demo issuer that concerns its own state: key, documents, what it keeps in the database.
namespace identity {

namespace {

const QString kKeyName = QStringLiteral("demo.signing_key");
const QString kChainsName = QStringLiteral("demo.refresh");

base::Result<QString> metaOf(data::Storage& storage, const QString& name)
{
    return storage.read().and_then([&](const std::unique_ptr<data::Reader>& reader) { return reader->meta(name); });
}

base::Result<void> setMetaOf(data::Storage& storage, const QString& name, const QString& text, const QDateTime& now)
{
    return storage.begin(now).and_then(
        [&](const std::unique_ptr<data::Transaction>& transaction) -> base::Result<void> {
            return transaction->setMeta(name, text).and_then([&] { return transaction->commit(); });
        });
}

// Kept, so that the tokens of a client are still good after the demo server was restarted.
base::Result<SigningKey> keyOf(data::Storage& storage, const QDateTime& now)
{
    const auto stored = metaOf(storage, kKeyName);
    if (!stored)
        return base::failure(stored.error());
    if (!stored->isEmpty())
        return SigningKey::fromPem(stored->toLatin1());
    auto key = SigningKey::generate();
    if (!key)
        return key;
    if (const auto kept = setMetaOf(storage, kKeyName, QString::fromLatin1(key->toPem()), now); !kept)
        return base::failure(kept.error());
    return key;
}

} // namespace

base::Result<std::unique_ptr<DemoIssuer>> DemoIssuer::open(Settings settings, data::Storage& storage,
                                                           const domain::Clock& clock)
{
    auto key = keyOf(storage, clock.now());
    if (!key)
        return base::failure(key.error());
    auto publicKey = PublicKey::fromJwk(key->publicJwk());
    if (!publicKey)
        return base::failure(publicKey.error());
    const auto chains = metaOf(storage, kChainsName);
    if (!chains)
        return base::failure(chains.error());
    std::unique_ptr<DemoIssuer> issuer(new DemoIssuer(std::move(settings), storage, clock, *key, *publicKey));
    issuer->m_chains.read(QJsonDocument::fromJson(chains->toUtf8()).object(), clock.now());
    return issuer;
}

DemoIssuer::DemoIssuer(Settings settings, data::Storage& storage, const domain::Clock& clock, SigningKey key,
                       PublicKey publicKey)
    : m_settings(std::move(settings)),
      m_storage(storage),
      m_clock(clock),
      m_key(std::move(key)),
      m_publicKey(std::move(publicKey))
{
}

bool DemoIssuer::save()
{
    const QString json = QString::fromUtf8(QJsonDocument(m_chains.toJson()).toJson(QJsonDocument::Compact));
    return setMetaOf(m_storage, kChainsName, json, m_clock.now()).has_value();
}

QList<PublicKey> DemoIssuer::keys(const QString& kid)
{
    return kid.isEmpty() || kid == m_publicKey.kid() ? QList{m_publicKey} : QList<PublicKey>();
}

QJsonObject DemoIssuer::discovery() const
{
    const auto list = [](const char* one) { return QJsonArray{QLatin1StringView(one)}; };
    const auto at = [this](const char* path) { return m_settings.issuer + QLatin1StringView(path); };
    return {{QStringLiteral("issuer"), m_settings.issuer},
            {QStringLiteral("authorization_endpoint"), at("/authorize")},
            {QStringLiteral("token_endpoint"), at("/token")},
            {QStringLiteral("jwks_uri"), at("/jwks")},
            {QStringLiteral("revocation_endpoint"), at("/revoke")},
            {QStringLiteral("response_types_supported"), list("code")},
            {QStringLiteral("response_modes_supported"), list("query")},
            {QStringLiteral("grant_types_supported"),
             QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("refresh_token")}},
            {QStringLiteral("scopes_supported"), QJsonArray{QStringLiteral("openid"), QStringLiteral("profile"),
                                                            QStringLiteral("email"), QStringLiteral("offline_access")}},
            {QStringLiteral("claims_supported"), QJsonArray{QStringLiteral("sub"), QStringLiteral("name"),
                                                            QStringLiteral("email"), QStringLiteral("email_verified")}},
            {QStringLiteral("subject_types_supported"), list("public")},
            {QStringLiteral("id_token_signing_alg_values_supported"), list("ES256")},
            {QStringLiteral("code_challenge_methods_supported"), list("S256")},
            {QStringLiteral("token_endpoint_auth_methods_supported"), list("none")},
            {QStringLiteral("revocation_endpoint_auth_methods_supported"), list("none")},
            {QStringLiteral("authorization_response_iss_parameter_supported"), true}};
}

QJsonObject DemoIssuer::jwks() const
{
    return {{QStringLiteral("keys"), QJsonArray{m_key.publicJwk()}}};
}

} // namespace identity
