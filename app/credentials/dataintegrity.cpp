// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/dataintegrity.h"

#include "app/base/multibase.h"
#include "app/credentials/jcs.h"
#include "app/credentials/rdfcanon.h"

#include <QCryptographicHash>

namespace credentials {

namespace {

enum class Suite { None, Rdfc, RdfcDraft, Jcs, Signature2020 };

Suite suiteOf(const QJsonObject& proof)
{
    const QString type = proof.value(u"type").toString();
    const QString name = proof.value(u"cryptosuite").toString();
    if (type == QStringLiteral("Ed25519Signature2020"))
        return Suite::Signature2020;
    if (type != QStringLiteral("DataIntegrityProof"))
        return Suite::None;
    if (name == QStringLiteral("eddsa-rdfc-2022"))
        return Suite::Rdfc;
    if (name == QStringLiteral("eddsa-2022")) // the same, before RDFC-1.0 had its name
        return Suite::RdfcDraft;
    return name == QStringLiteral("eddsa-jcs-2022") ? Suite::Jcs : Suite::None;
}

base::Result<QByteArray> canonicalOf(const QJsonObject& document, const ContextLoader& contexts)
{
    return toRdf(document, {contexts})
        .and_then([](const QVector<Quad>& quads) { return canonicalise(quads); })
        .map([](const auto& c) { return c.nquads; });
}

QByteArray sha256(const QByteArray& data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

Finding proofFinding(Outcome outcome, Reason reason, const QString& detail = {})
{
    return {Check::Proof, outcome, reason, detail};
}

Finding inputProblem(const base::Error& error)
{
    if (error.code == QStringLiteral("unknown-context"))
        return {Check::Context, Outcome::Unknown, Reason::UnknownContext, error.detail};
    if (error.code == QStringLiteral("undefined-term"))
        return {Check::Context, Outcome::Failed, Reason::UndefinedTerm, error.detail};
    if (error.code == QStringLiteral("too-complex"))
        return {Check::Context, Outcome::Failed, Reason::TooComplex, error.detail};
    return {Check::Context, Outcome::Failed, Reason::BrokenContext, error.code + u' ' + error.detail};
}

std::optional<Finding> unfit(const QJsonObject& proof, const QDateTime& now)
{
    const QString purpose = proof.value(u"proofPurpose").toString();
    if (purpose != QStringLiteral("assertionMethod"))
        return proofFinding(Outcome::Failed, Reason::ProofForOtherPurpose, purpose);
    if (const QString expires = proof.value(u"expires").toString(); !expires.isEmpty()) {
        const QDateTime end = QDateTime::fromString(expires, Qt::ISODateWithMs);
        if (!end.isValid())
            return proofFinding(Outcome::Failed, Reason::ProofUnreadable, QStringLiteral("expires"));
        if (end < now)
            return proofFinding(Outcome::Failed, Reason::ProofExpired);
    }
    return std::nullopt;
}

} // namespace

base::Result<SigningInput> signingInput(const QJsonObject& document, const QJsonObject& proof,
                                        const ContextLoader& contexts)
{
    const Suite suite = suiteOf(proof);
    QJsonObject options = proof;
    options.remove(QStringLiteral("proofValue"));
    QJsonObject unsecured = document;
    unsecured.remove(QStringLiteral("proof"));
    SigningInput input;
    if (suite == Suite::None)
        return base::failure(base::Error{base::Error::Kind::Malformed, proof.value(u"type").toString(), 0,
                                         QStringLiteral("unknown-proof"), 0});
    if (suite == Suite::Jcs) {
        if (!options.contains(u"@context") && document.contains(u"@context"))
            options.insert(QStringLiteral("@context"), document.value(u"@context"));
        input.canonicalDocument = canonicalJson(unsecured);
        input.canonicalProof = canonicalJson(options);
    } else {
        options.insert(QStringLiteral("@context"), document.value(u"@context"));
        auto canonicalDocument = canonicalOf(unsecured, contexts);
        if (!canonicalDocument)
            return base::failure(canonicalDocument.error());
        auto canonicalProof = canonicalOf(options, contexts);
        if (!canonicalProof)
            return base::failure(canonicalProof.error());
        input.canonicalDocument = std::move(*canonicalDocument);
        input.canonicalProof = std::move(*canonicalProof);
    }
    input.documentHash = sha256(input.canonicalDocument);
    input.proofHash = sha256(input.canonicalProof);
    return input;
}

Finding checkProof(const QJsonObject& document, const QJsonObject& proof, const QString& issuer, const Sources& sources,
                   const Crypto& crypto, const QDateTime& now, FoundKey* by)
{
    const Suite suite = suiteOf(proof);
    if (suite == Suite::None)
        return proofFinding(Outcome::Unknown, Reason::UnknownProof,
                            proof.value(u"type").toString() + u' ' + proof.value(u"cryptosuite").toString());
    if (const auto problem = unfit(proof, now))
        return *problem;
    const QString method = proof.value(u"verificationMethod").toString();
    const auto key = findKey(method, sources.documents);
    if (!key) {
        const bool later = key.error().code == QStringLiteral("key-unavailable");
        return proofFinding(later ? Outcome::Unknown : Outcome::Failed,
                            later ? Reason::KeyUnavailable : Reason::KeyUnreadable, method);
    }
    const auto signature = base::fromMultibase(proof.value(u"proofValue").toString());
    if (!signature || signature->size() != 64 || key->key.algorithm != Algorithm::Ed25519)
        return proofFinding(Outcome::Failed, Reason::ProofUnreadable, QStringLiteral("proofValue"));
    const auto input = signingInput(document, proof, sources.contexts);
    if (!input)
        return inputProblem(input.error());
    if (!crypto.fits(int(key->key.algorithm), key->key.der, input->combined(), *signature))
        return proofFinding(Outcome::Failed, Reason::SignatureWrong);
    const Ownership owner = ownership(*key, issuer);
    if (owner == Ownership::SomebodyElse)
        return proofFinding(Outcome::Failed, Reason::KeyOfSomebodyElse, key->controller);
    if (by)
        *by = {key->key, issuer, owner == Ownership::Confirmed};
    return proofFinding(Outcome::Passed, owner == Ownership::Unsaid  ? Reason::SignatureRightKeyInAddress
                                         : suite == Suite::RdfcDraft ? Reason::SignatureRightOldSuite
                                                                     : Reason::SignatureRight);
}

base::Result<QJsonObject> withProof(const QJsonObject& document, const QByteArray& seed, const QString& method,
                                    const QDateTime& created, const ContextLoader& contexts, const Crypto& crypto)
{
    QJsonObject proof{{QStringLiteral("type"), QStringLiteral("DataIntegrityProof")},
                      {QStringLiteral("cryptosuite"), QStringLiteral("eddsa-rdfc-2022")},
                      {QStringLiteral("created"), created.toUTC().toString(Qt::ISODate)},
                      {QStringLiteral("verificationMethod"), method},
                      {QStringLiteral("proofPurpose"), QStringLiteral("assertionMethod")}};
    const auto input = signingInput(document, proof, contexts);
    if (!input)
        return base::failure(input.error());
    const QByteArray signature = crypto.sign(seed, input->combined());
    if (signature.isEmpty())
        return base::failure(base::Error::Kind::Storage, QStringLiteral("the seed is none"));
    proof.insert(QStringLiteral("proofValue"), QString(u'z' + base::toBase58(signature)));
    QJsonObject signedDocument = document;
    signedDocument.insert(QStringLiteral("proof"), proof);
    return signedDocument;
}

} // namespace credentials
