// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/signature.h"

#include "app/base/module.h"
#include "app/learning/xapi/opensslmodule.h"
#include "app/learning/xapi/statement.h"
#include "app/learning/xapi/strictjson.h"

#include <QJsonArray>

#include <optional>

namespace xapi {

namespace {

const QLatin1StringView kSignatureUsage("http://adlnet.gov/expapi/attachments/signature");

std::optional<QByteArray> base64Url(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || text.isEmpty())
        return std::nullopt;
    return decoded.decoded;
}

std::optional<openssl::Digest> digestOf(const QString& algorithm)
{
    if (algorithm == QLatin1StringView("RS256"))
        return openssl::Digest::Sha256;
    if (algorithm == QLatin1StringView("RS384"))
        return openssl::Digest::Sha384;
    return algorithm == QLatin1StringView("RS512") ? std::optional(openssl::Digest::Sha512) : std::nullopt;
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
    const auto digest = head ? digestOf(head->toObject().value(QLatin1StringView("alg")).toString()) : std::nullopt;
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
    const auto verify = base::moduleFunction<openssl::Verify>(QStringLiteral("openssl"), "lxcpVerifySignature");
    if (!verify)
        return refusal(500, QStringLiteral("signatures cannot be verified: ") + verify.error().detail);
    if (!(*verify)(certificate, *digest, parts.at(0) + '.' + parts.at(1), *signature))
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
