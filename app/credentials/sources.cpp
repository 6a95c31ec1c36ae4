// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/sources.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace credentials {

namespace {

base::Result<FoundKey> noKey(const char* code, const QString& detail)
{
    return base::failure(base::Error{base::Error::Kind::Malformed, detail, 0, QString::fromLatin1(code), 0});
}

QJsonArray listOf(const QJsonValue& value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

bool named(const QString& id, const QString& method, const QString& document)
{
    return id == method || (id.startsWith(u'#') && document + id == method);
}

// In a controller's document: the method has to be listed for assertions, unless the document lists none at all.
base::Result<FoundKey> keyInDocument(const QJsonObject& document, const QString& controller, const QString& method)
{
    const QJsonArray assertions = listOf(document.value(u"assertionMethod"));
    bool allowed = !document.contains(u"assertionMethod");
    QJsonObject found;
    for (const QJsonValue& one : assertions) {
        const QString id = one.isObject() ? one.toObject().value(u"id").toString() : one.toString();
        allowed = allowed || named(id, method, controller);
        if (one.isObject() && named(id, method, controller))
            found = one.toObject();
    }
    for (const QLatin1StringView list : {QLatin1StringView("verificationMethod"), QLatin1StringView("publicKey")}) {
        for (const QJsonValue& one : listOf(document.value(list))) {
            if (named(one.toObject().value(u"id").toString(), method, controller))
                found = one.toObject();
        }
    }
    const std::optional<PublicKey> key = keyFromMethod(found);
    if (!allowed || !key || found.contains(u"revoked"))
        return noKey("key-unreadable", method);
    return FoundKey{*key, controller, true};
}

base::Result<FoundKey> didKey(const QString& method)
{
    const QString did = method.section(u'#', 0, 0);
    const QString text = did.mid(int(qstrlen("did:key:")));
    const std::optional<PublicKey> key = keyFromMultibase(text);
    if (!key || (method.contains(u'#') && method.section(u'#', 1) != text))
        return noKey("key-unreadable", method);
    return FoundKey{*key, did, true};
}

} // namespace

Ownership ownership(const FoundKey& key, const QString& issuer)
{
    if (key.controller == issuer)
        return key.confirmed ? Ownership::Confirmed : Ownership::Unsaid;
    const bool issuerIsDid = issuer.startsWith(QStringLiteral("did:"));
    const bool silent = key.controller.isEmpty() || key.controller.startsWith(QStringLiteral("did:"));
    return !issuerIsDid && silent && !issuer.isEmpty() ? Ownership::Unsaid : Ownership::SomebodyElse;
}

QString didWebAddress(const QString& did)
{
    if (!did.startsWith(QStringLiteral("did:web:")))
        return {};
    QStringList parts = did.section(u'#', 0, 0).section(u'?', 0, 0).split(u':').mid(2);
    if (parts.isEmpty() || std::any_of(parts.begin(), parts.end(), [](const QString& part) {
            return part.isEmpty() || part.contains(u'/') || part == QStringLiteral("..");
        }))
        return {};
    const QString host = QUrl::fromPercentEncoding(parts.takeFirst().toUtf8()); // a port is written %3A
    const QString path = parts.isEmpty() ? QStringLiteral(".well-known") : parts.join(u'/');
    return QStringLiteral("https://%1/%2/did.json").arg(host, path);
}

base::Result<FoundKey> findKey(const QString& method, const DocumentSource& documents)
{
    if (method.startsWith(QStringLiteral("did:key:")))
        return didKey(method);
    const QString controller = method.section(u'#', 0, 0);
    const bool web = method.startsWith(QStringLiteral("https://")) || method.startsWith(QStringLiteral("http://"));
    const QString address = web ? controller : didWebAddress(method);
    if (address.isEmpty())
        return noKey("key-unreadable", method);
    for (const QString& place : web ? QStringList{method, controller} : QStringList{address}) {
        const std::optional<KeptDocument> kept = documents ? documents(place) : std::nullopt;
        if (!kept)
            continue;
        const QJsonObject document = QJsonDocument::fromJson(kept->bytes).object();
        if (web && document.contains(u"controller") && document.value(u"id").toString() == method) {
            const std::optional<PublicKey> key = keyFromMethod(document);
            const QString owner = document.value(u"controller").toString();
            return key ? base::Result<FoundKey>(FoundKey{*key, owner, owner == controller})
                       : noKey("key-unreadable", method);
        }
        if (web && document.contains(u"kty")) { // a JWK that lies there by itself
            const std::optional<PublicKey> key = keyFromJwk(document);
            return key ? base::Result<FoundKey>(FoundKey{*key, {}, false}) : noKey("key-unreadable", method);
        }
        if (document.value(u"id").toString() != controller)
            return noKey("key-unreadable", method);
        return keyInDocument(document, controller, method);
    }
    if (!web)
        return noKey("key-unavailable", method);
    if (const std::optional<PublicKey> key = keyFromMultibase(method.section(u'#', 1)))
        return FoundKey{*key, controller, false};
    // An address with a fragment that only looks like a key has no key in it, and no document would make it one.
    return noKey(method.section(u'#', 1).startsWith(QStringLiteral("z6Mk")) ? "key-unreadable" : "key-unavailable",
                 method);
}

} // namespace credentials
