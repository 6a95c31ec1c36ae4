// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/signature.h"

#include "app/learning/xapi/statement.h"
#include "app/learning/xapi/strictjson.h"

#include <QJsonArray>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <optional>

namespace xapi {

namespace {

template <typename T, auto release>
struct Release
{
    void operator()(T* owned) const { release(owned); }
};
template <typename T, auto release>
using Handle = std::unique_ptr<T, Release<T, release>>;

const QLatin1StringView kSignatureUsage("http://adlnet.gov/expapi/attachments/signature");

std::optional<QByteArray> base64Url(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || text.isEmpty())
        return std::nullopt;
    return decoded.decoded;
}

const EVP_MD* digestOf(const QString& algorithm)
{
    if (algorithm == QLatin1StringView("RS256"))
        return EVP_sha256();
    if (algorithm == QLatin1StringView("RS384"))
        return EVP_sha384();
    return algorithm == QLatin1StringView("RS512") ? EVP_sha512() : nullptr;
}

bool verifies(const QByteArray& certificate, const EVP_MD* digest, const QByteArray& input, const QByteArray& signature)
{
    const auto* der = reinterpret_cast<const uchar*>(certificate.constData());
    const Handle<X509, X509_free> x509(d2i_X509(nullptr, &der, long(certificate.size())));
    if (!x509)
        return false;
    EVP_PKEY* key = X509_get0_pubkey(x509.get());
    const Handle<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const uchar*>(signature.constData()),
                            size_t(signature.size()), reinterpret_cast<const uchar*>(input.constData()),
                            size_t(input.size())) == 1;
}

base::Result<void> checkJws(const QByteArray& jws, const QJsonObject& statement)
{
    const QList<QByteArray> parts = jws.trimmed().split('.');
    const auto header = parts.size() == 3 ? base64Url(parts.at(0)) : std::nullopt;
    const auto payload = parts.size() == 3 ? base64Url(parts.at(1)) : std::nullopt;
    const auto signature = parts.size() == 3 ? base64Url(parts.at(2)) : std::nullopt;
    if (!header || !payload || !signature)
        return refusal(400, QStringLiteral("a signature is not a compact JWS"));
    const auto head = parseJson(*header);
    const EVP_MD* digest = head ? digestOf(head->toObject().value(QLatin1StringView("alg")).toString()) : nullptr;
    if (!digest)
        return refusal(400, QStringLiteral("a signature's algorithm is not RS256, RS384 or RS512"));
    const auto signedValue = parseJson(*payload);
    if (!signedValue || !signedValue->isObject())
        return refusal(400, QStringLiteral("a signature's payload is not a JSON object"));
    if (!isSameSigned(signedValue->toObject(), statement))
        return refusal(400, QStringLiteral("a signature's payload does not say the same as the statement"));
    const QJsonValue chain = head->toObject().value(QLatin1StringView("x5c"));
    if (chain.isUndefined())
        return {};
    const QByteArray certificate = QByteArray::fromBase64(chain.toArray().first().toString().toLatin1());
    if (!verifies(certificate, digest, parts.at(0) + '.' + parts.at(1), *signature))
        return refusal(400, QStringLiteral("a signature does not verify with its certificate"));
    return {};
}

} // namespace

base::Result<void> checkSignatures(const QJsonObject& statement, const QHash<QByteArray, QByteArray>& attachments)
{
    const QJsonArray list = statement.value(QLatin1StringView("attachments")).toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject attachment = value.toObject();
        if (attachment.value(QLatin1StringView("usageType")) != kSignatureUsage)
            continue;
        const QString type = attachment.value(QLatin1StringView("contentType")).toString();
        if (type.section(QLatin1Char(';'), 0, 0).trimmed() != QLatin1StringView("application/octet-stream"))
            return refusal(400, QStringLiteral("a signature's contentType is not application/octet-stream"));
        const QByteArray hash = attachment.value(QLatin1StringView("sha2")).toString().toLatin1().toLower();
        const auto content = attachments.constFind(hash);
        if (content == attachments.cend())
            return refusal(400, QStringLiteral("a signature is not in the request"));
        if (const auto good = checkJws(*content, statement); !good)
            return good;
    }
    return {};
}

} // namespace xapi
