// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/verifier.h"

#include "app/credentials/badgemodel.h"
#include "app/credentials/bakedimage.h"
#include "app/credentials/dataintegrity.h"
#include "app/credentials/jws.h"
#include "app/credentials/openbadges2.h"
#include "app/credentials/recipient.h"
#include "app/credentials/statuslist.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace credentials {

namespace {

constexpr qsizetype kMaxBadgeBytes = 20 * 1024 * 1024; // with the picture
constexpr qsizetype kMaxJsonBytes = 1024 * 1024;
constexpr qsizetype kMaxProofs = 10;

Report unreadable(Reason reason, const QString& detail)
{
    Report report;
    report.add({Check::Format, Outcome::Failed, reason, detail});
    return report;
}

// Data Integrity section 2.2: also what stands in the proofs has to be defined.
Finding checkVocabulary(const QJsonObject& credential, const Sources& sources)
{
    const auto quads = toRdf(credential, {sources.contexts});
    if (quads)
        return {Check::Context, Outcome::Passed, Reason::ContextsKnown};
    const base::Error& error = quads.error();
    if (error.code == QStringLiteral("unknown-context"))
        return {Check::Context, Outcome::Unknown, Reason::UnknownContext, error.detail};
    const Reason reason = error.code == QStringLiteral("undefined-term") ? Reason::UndefinedTerm
                          : error.code == QStringLiteral("too-complex")  ? Reason::TooComplex
                                                                         : Reason::BrokenContext;
    return {Check::Context, Outcome::Failed, reason, error.detail.isEmpty() ? error.code : error.detail};
}

QVector<Finding> checkProofs(const QJsonObject& credential, const Sources& sources, const Crypto& crypto,
                             const QDateTime& now, QVector<FoundKey>& keys)
{
    const QJsonArray proofs = listAt(credential, u"proof");
    if (proofs.isEmpty())
        return {{Check::Proof, Outcome::Failed, Reason::NoProof}};
    if (proofs.size() > kMaxProofs)
        return {{Check::Proof, Outcome::Failed, Reason::TooComplex}};
    QVector<Finding> findings;
    for (const QJsonValue& proof : proofs) {
        FoundKey key;
        findings +=
            checkProof(credential, proof.toObject(), idOf(credential.value(u"issuer")), sources, crypto, now, &key);
        if (findings.last().outcome == Outcome::Passed)
            keys += key;
    }
    return findings;
}

QVector<Finding> checkDates(const QJsonObject& credential, const QDateTime& now)
{
    QVector<Finding> findings;
    const std::pair<const char*, bool> dates[]{
        {"validFrom", true}, {"issuanceDate", true}, {"validUntil", false}, {"expirationDate", false}};
    for (const auto& [name, begins] : dates) {
        const QString key = QString::fromLatin1(name);
        if (!credential.contains(key))
            continue;
        const QDateTime when = instant(credential.value(key).toString());
        if (!when.isValid())
            findings += Finding{Check::Dates, Outcome::Failed, Reason::BadDate, key};
        else if (begins && when > now)
            findings += Finding{Check::Dates, Outcome::Failed, Reason::NotYetValid, {}, when};
        else if (!begins && when <= now)
            findings += Finding{Check::Dates, Outcome::Failed, Reason::Expired, {}, when};
    }
    if (findings.isEmpty())
        findings += Finding{Check::Dates, Outcome::Passed, Reason::InDates};
    return findings;
}

// A pin without keys trusts whoever the issuer's own document names; a key that merely stands in the signature's
// address needs a pin that has it.
Finding checkIssuer(const QString& issuer, const QString& name, const QVector<FoundKey>& keys, const Question& question)
{
    for (const PinnedIssuer& pinned : question.pinned) {
        if (pinned.id != issuer)
            continue;
        bool fits = !keys.isEmpty();
        for (const FoundKey& key : keys) {
            bool listed = pinned.keys.isEmpty() && key.confirmed;
            for (const QString& text : pinned.keys) {
                const auto pinnedKey = keyFromMultibase(text);
                listed = listed || (pinnedKey && *pinnedKey == key.key);
            }
            fits = fits && listed;
        }
        if (fits)
            return {Check::Issuer, Outcome::Passed, Reason::IssuerPinned, pinned.name.isEmpty() ? issuer : pinned.name};
    }
    return {Check::Issuer, Outcome::Unknown, Reason::IssuerUnknown, name.isEmpty() ? issuer : name};
}

Report examine(const QJsonObject& credential, const Sources& sources, const Crypto& crypto, const Question& question,
               const Jws* jws)
{
    Report report;
    report.credential = credential;
    report.summary = summaryOf(credential);
    if (!hasType(credential, u"VerifiableCredential") && !credential.contains(u"credentialSubject"))
        report.add({Check::Format, Outcome::Failed, Reason::NotACredential});
    report.findings += checkBadgeModel(credential);
    QVector<FoundKey> keys;
    const QString issuer = idOf(credential.value(u"issuer"));
    if (jws) {
        FoundKey key;
        report.add(checkJws(*jws, issuer, sources, crypto, &key));
        if (report.findings.last().outcome == Outcome::Passed)
            keys += key;
        if (const QJsonValue end = jws->payload.value(u"exp");
            end.isDouble() && end.toInteger() <= question.now.toSecsSinceEpoch())
            report.add(
                {Check::Dates, Outcome::Failed, Reason::Expired, {}, QDateTime::fromSecsSinceEpoch(end.toInteger())});
        if (const QJsonValue begin = jws->payload.value(u"nbf");
            begin.isDouble() && begin.toInteger() > question.now.toSecsSinceEpoch())
            report.add({Check::Dates,
                        Outcome::Failed,
                        Reason::NotYetValid,
                        {},
                        QDateTime::fromSecsSinceEpoch(begin.toInteger())});
    } else {
        report.add(checkVocabulary(credential, sources));
        report.findings += checkProofs(credential, sources, crypto, question.now, keys);
    }
    report.findings += checkDates(credential, question.now);
    report.findings += checkStatus(credential, sources, crypto, question.now);
    report.add(checkIssuer(issuer, report.summary.issuerName, keys, question));
    report.add(checkRecipient(credential, question.recipients));
    return report;
}

Report verifyText(const QByteArray& text, const Sources& sources, const Crypto& crypto, const Question& question)
{
    if (text.size() > kMaxJsonBytes)
        return unreadable(Reason::TooComplex, QStringLiteral("size"));
    if (isCompactJws(text)) {
        const auto jws = readJws(text);
        if (!jws)
            return unreadable(Reason::NotReadable, jws.error().detail);
        if (isOpenBadges2(jws->payload))
            return verifyOpenBadge2(jws->payload, &*jws, sources, crypto, question);
        return examine(credentialOf(*jws), sources, crypto, question, &*jws);
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return unreadable(Reason::NotReadable, problem.errorString());
    if (isOpenBadges2(document.object()))
        return verifyOpenBadge2(document.object(), nullptr, sources, crypto, question);
    return verifyCredential(document.object(), sources, crypto, question);
}

} // namespace

Report verifyCredential(const QJsonObject& credential, const Sources& sources, const Crypto& crypto,
                        const Question& question)
{
    return examine(credential, sources, crypto, question, nullptr);
}

Report verify(const QByteArray& file, const Sources& sources, const Crypto& crypto, const Question& question)
{
    if (file.size() > kMaxBadgeBytes)
        return unreadable(Reason::TooComplex, QStringLiteral("size"));
    if (!isPicture(file))
        return verifyText(file, sources, crypto, question);
    const auto inside = unbake(file);
    return inside ? verifyText(*inside, sources, crypto, question)
                  : unreadable(Reason::NotReadable, inside.error().detail);
}

} // namespace credentials
