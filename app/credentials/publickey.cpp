// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/publickey.h"

#include "app/base/multibase.h"

namespace credentials {

namespace {

const QByteArray kOidEd25519 = QByteArray::fromHex("06032b6570");
const QByteArray kOidEcP256 = QByteArray::fromHex("06072a8648ce3d020106082a8648ce3d030107");
const QByteArray kOidRsa = QByteArray::fromHex("06092a864886f70d0101010500");

QByteArray der(char tag, const QByteArray& content)
{
    QByteArray length;
    if (content.size() < 0x80) {
        length = QByteArray(1, char(content.size()));
    } else {
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
            length.prepend(char(rest & 0xff));
        length.prepend(char(0x80 | length.size()));
    }
    return tag + length + content;
}

QByteArray derInteger(QByteArray bytes)
{
    while (bytes.size() > 1 && bytes[0] == 0)
        bytes.remove(0, 1);
    if (bytes.isEmpty() || uchar(bytes[0]) >= 0x80)
        bytes.prepend('\0');
    return der(0x02, bytes);
}

QByteArray publicKeyInfo(const QByteArray& algorithm, const QByteArray& key)
{
    return der(0x30, der(0x30, algorithm) + der(0x03, QByteArray(1, '\0') + key));
}

QByteArray member(const QJsonObject& jwk, QLatin1StringView name)
{
    return base::fromBase64Url(jwk.value(name).toString()).value_or(QByteArray());
}

} // namespace

PublicKey ed25519Key(const QByteArray& raw)
{
    return {Algorithm::Ed25519, publicKeyInfo(kOidEd25519, raw)};
}

QString ed25519Multibase(const QByteArray& raw)
{
    return u'z' + base::toBase58(QByteArray::fromHex("ed01") + raw);
}

std::optional<PublicKey> keyFromMultibase(QStringView text)
{
    if (const auto raw = base::ed25519FromMultibase(text))
        return ed25519Key(*raw);
    const std::optional<QByteArray> bytes = base::fromMultibase(text);
    if (bytes && bytes->size() == 35 && bytes->startsWith(QByteArray::fromHex("8024")))
        return PublicKey{Algorithm::Es256, publicKeyInfo(kOidEcP256, bytes->mid(2))};
    return std::nullopt;
}

std::optional<PublicKey> keyFromJwk(const QJsonObject& jwk)
{
    const QString kind = jwk.value(u"kty").toString();
    const QString curve = jwk.value(u"crv").toString();
    const QByteArray x = member(jwk, QLatin1StringView("x"));
    const QByteArray y = member(jwk, QLatin1StringView("y"));
    if (jwk.contains(u"d"))
        return std::nullopt;
    if (kind == QStringLiteral("OKP") && curve == QStringLiteral("Ed25519") && x.size() == 32)
        return ed25519Key(x);
    if (kind == QStringLiteral("EC") && curve == QStringLiteral("P-256") && x.size() == 32 && y.size() == 32)
        return PublicKey{Algorithm::Es256, publicKeyInfo(kOidEcP256, '\x04' + x + y)};
    const QByteArray n = member(jwk, QLatin1StringView("n"));
    const QByteArray e = member(jwk, QLatin1StringView("e"));
    if (kind == QStringLiteral("RSA") && !n.isEmpty() && !e.isEmpty() && n.size() <= 1024 && e.size() <= 8)
        return PublicKey{Algorithm::Rs256, publicKeyInfo(kOidRsa, der(0x30, derInteger(n) + derInteger(e)))};
    return std::nullopt;
}

std::optional<PublicKey> keyFromPem(const QString& pem)
{
    const QString begin = QStringLiteral("-----BEGIN PUBLIC KEY-----");
    const QString end = QStringLiteral("-----END PUBLIC KEY-----");
    const qsizetype from = pem.indexOf(begin);
    const qsizetype to = pem.indexOf(end);
    if (from < 0 || to < from || pem.size() > 8192)
        return std::nullopt;
    QString body = pem.mid(from + begin.size(), to - from - begin.size());
    body.remove(u'\n').remove(u'\r').remove(u' ');
    const auto bytes = QByteArray::fromBase64Encoding(body.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    const QByteArray head = bytes.decoded.left(40);
    if (head.contains(kOidRsa.left(11)))
        return PublicKey{Algorithm::Rs256, bytes.decoded};
    if (head.contains(kOidEcP256))
        return PublicKey{Algorithm::Es256, bytes.decoded};
    if (head.contains(kOidEd25519))
        return PublicKey{Algorithm::Ed25519, bytes.decoded};
    return std::nullopt;
}

std::optional<PublicKey> keyFromMethod(const QJsonObject& method)
{
    if (const QJsonValue text = method.value(u"publicKeyMultibase"); text.isString())
        return keyFromMultibase(text.toString());
    if (const QJsonValue jwk = method.value(u"publicKeyJwk"); jwk.isObject())
        return keyFromJwk(jwk.toObject());
    if (const QJsonValue pem = method.value(u"publicKeyPem"); pem.isString())
        return keyFromPem(pem.toString());
    return std::nullopt;
}

} // namespace credentials
