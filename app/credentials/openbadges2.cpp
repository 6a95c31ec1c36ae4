// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/openbadges2.h"

#include "app/credentials/badgemodel.h"
#include "app/credentials/recipient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace credentials {

namespace {

const QString kContext2 = QStringLiteral("https://w3id.org/openbadges/v2");

bool isIssuerType(const QJsonObject& object)
{
    return hasType(object, u"Issuer") || hasType(object, u"Profile");
}

class OldBadge final
{
public:
    OldBadge(const Sources& sources, const Crypto& crypto, const Question& question)
        : m_sources(sources), m_crypto(crypto), m_question(question)
    {
    }

    Report run(const QJsonObject& object, const Jws* jws)
    {
        m_report.credential = object;
        m_report.summary.edition = QStringLiteral("2.0");
        contexts(object);
        if (hasType(object, u"Assertion"))
            assertion(object, jws);
        else if (hasType(object, u"BadgeClass"))
            badgeClass(object);
        else if (isIssuerType(object))
            issuer(object);
        else
            wrong(Check::Structure, Reason::WrongType, QStringLiteral("type"));
        if (!m_report.of(Check::Structure))
            m_report.add({Check::Structure, Outcome::Passed, Reason::StructureRight});
        return m_report;
    }

private:
    void wrong(Check check, Reason reason, const QString& detail = {})
    {
        m_report.add({check, Outcome::Failed, reason, detail});
    }
    void unknown(Check check, Reason reason, const QString& detail = {})
    {
        m_report.add({check, Outcome::Unknown, reason, detail});
    }

    void contexts(const QJsonObject& object)
    {
        bool known = false;
        for (const QJsonValue& one : listAt(object, u"@context")) {
            const QString url = one.toString();
            known = known || url == kContext2 || one.isObject();
            if (one.isString() && url != kContext2)
                unknown(Check::Context, Reason::UnknownContext, url);
        }
        if (!known)
            wrong(Check::Context, Reason::WrongContexts, listAt(object, u"@context").at(0).toString());
        else if (!m_report.of(Check::Context))
            m_report.add({Check::Context, Outcome::Passed, Reason::ContextsKnown});
    }

    void require(const QJsonObject& object, std::initializer_list<const char*> names, const QString& path)
    {
        for (const char* name : names) {
            if (listAt(object, QString::fromLatin1(name)).isEmpty())
                wrong(Check::Structure, Reason::MissingProperty, path + QString::fromLatin1(name));
        }
    }

    // A part that is in its place or lies at an address.
    std::optional<QJsonObject> part(const QJsonValue& value)
    {
        if (value.isObject())
            return value.toObject();
        const std::optional<KeptDocument> kept = document(value.toString());
        if (!kept) {
            unknown(Check::Structure, Reason::LinkedDocumentMissing, value.toString());
            return std::nullopt;
        }
        const QJsonObject object = QJsonDocument::fromJson(kept->bytes).object();
        if (object.isEmpty())
            wrong(Check::Structure, Reason::WrongValue, value.toString());
        return object.isEmpty() ? std::nullopt : std::optional(object);
    }

    [[nodiscard]] std::optional<KeptDocument> document(const QString& address) const
    {
        return m_sources.documents && !address.isEmpty() ? m_sources.documents(address) : std::nullopt;
    }

    void assertion(const QJsonObject& object, const Jws* jws)
    {
        require(object, {"id", "recipient", "badge", "verification", "issuedOn"}, {});
        for (const QJsonValue& image : listAt(object, u"image")) {
            // 2.0, Assertion: the picture lies at an address; a badge class may have it inside.
            if (idOf(image).startsWith(QStringLiteral("data:")))
                wrong(Check::Structure, Reason::WrongValue, QStringLiteral("image"));
        }
        const QJsonObject recipient = object.value(u"recipient").toObject();
        require(recipient, {"type", "identity"}, QStringLiteral("recipient."));
        m_report.summary.id = object.value(u"id").toString();
        m_report.summary.recipient =
            recipient.value(u"hashed").toBool() ? QString() : recipient.value(u"identity").toString();
        dates(object);
        const auto badge = part(object.value(u"badge"));
        const auto owner = badge ? badgeClass(*badge) : std::nullopt;
        verification(object, owner, jws);
        if (owner)
            revocation(object, *owner);
        m_report.add(checkRecipient(object, m_question.recipients));
    }

    std::optional<QJsonObject> badgeClass(const QJsonObject& badge)
    {
        m_report.summary.name = shownName(badge.value(u"name"));
        m_report.summary.description = shownText(badge.value(u"description"));
        m_report.summary.image = idOf(badge.value(u"image"));
        m_report.summary.criteria =
            shownText(badge.value(u"criteria").toObject().value(u"narrative").toString(idOf(badge.value(u"criteria"))));
        if (!hasType(badge, u"BadgeClass"))
            wrong(Check::Structure, Reason::WrongType, QStringLiteral("badge.type"));
        require(badge, {"id", "name", "description", "criteria", "issuer"}, QStringLiteral("badge."));
        const auto owner = part(badge.value(u"issuer"));
        if (owner)
            issuer(*owner);
        return owner;
    }

    void issuer(const QJsonObject& owner)
    {
        m_report.summary.issuerId = owner.value(u"id").toString();
        m_report.summary.issuerName = shownName(owner.value(u"name"));
        if (!isIssuerType(owner))
            wrong(Check::Structure, Reason::WrongType, QStringLiteral("issuer.type"));
        require(owner, {"id", "name", "url", "email"}, QStringLiteral("issuer."));
        const bool pinned = std::any_of(m_question.pinned.begin(), m_question.pinned.end(),
                                        [&](const PinnedIssuer& one) { return one.id == m_report.summary.issuerId; });
        m_report.add({Check::Issuer, pinned ? Outcome::Passed : Outcome::Unknown,
                      pinned ? Reason::IssuerPinned : Reason::IssuerUnknown, m_report.summary.issuerName});
    }

    void dates(const QJsonObject& object)
    {
        const QDateTime issued = QDateTime::fromString(object.value(u"issuedOn").toString(), Qt::ISODateWithMs);
        const QDateTime expires = QDateTime::fromString(object.value(u"expires").toString(), Qt::ISODateWithMs);
        m_report.summary.validFrom = issued;
        m_report.summary.validUntil = expires;
        if (!issued.isValid() || (object.contains(u"expires") && !expires.isValid()))
            wrong(Check::Dates, Reason::BadDate,
                  issued.isValid() ? QStringLiteral("expires") : QStringLiteral("issuedOn"));
        else if (issued > m_question.now)
            m_report.add({Check::Dates, Outcome::Failed, Reason::NotYetValid, {}, issued});
        else if (expires.isValid() && expires <= m_question.now)
            m_report.add({Check::Dates, Outcome::Failed, Reason::Expired, {}, expires});
        else
            m_report.add({Check::Dates, Outcome::Passed, Reason::InDates});
    }

    void verification(const QJsonObject& object, const std::optional<QJsonObject>& owner, const Jws* jws)
    {
        const QJsonObject how = listAt(object, u"verification").at(0).toObject();
        const bool isSigned = hasType(how, u"signed") || hasType(how, u"SignedBadge");
        const bool hosted = hasType(how, u"hosted") || hasType(how, u"HostedBadge");
        if (isSigned)
            signedBy(how, owner, jws);
        else if (hosted)
            hostedAt(object, owner);
        else
            wrong(Check::Proof, Reason::UnknownProof, how.value(u"type").toString());
    }

    // 2.0, VerificationObject: where the issuer keeps its badges; without a word of it, on the host of its own id.
    static bool keepsBadgesAt(const QJsonObject& owner, const QString& id)
    {
        const QJsonObject policy = listAt(owner, u"verification").at(0).toObject();
        const QJsonArray starts = listAt(policy, u"startsWith");
        const QJsonArray origins = listAt(policy, u"allowedOrigins");
        const auto begins = [&](const QJsonValue& one) { return id.startsWith(one.toString()); };
        if (!starts.isEmpty() && std::none_of(starts.begin(), starts.end(), begins))
            return false;
        const QString host = QUrl(id).host();
        const QString home = QUrl(owner.value(u"id").toString()).host(); // none for an issuer that is a URN
        if (origins.isEmpty())
            return !starts.isEmpty() || home.isEmpty() || host == home;
        return std::any_of(origins.begin(), origins.end(),
                           [&](const QJsonValue& one) { return one.toString() == host; });
    }

    void hostedAt(const QJsonObject& object, const std::optional<QJsonObject>& owner)
    {
        const QString id = object.value(u"id").toString();
        if (!id.startsWith(QStringLiteral("http")) || (owner && !keepsBadgesAt(*owner, id))) {
            wrong(Check::Proof, Reason::HostedElsewhere, id);
            return;
        }
        const std::optional<KeptDocument> kept = document(id);
        if (!kept)
            unknown(Check::Proof, Reason::HostedUnconfirmed, id);
        else if (QJsonDocument::fromJson(kept->bytes).object() == object)
            m_report.add({Check::Proof, Outcome::Passed, Reason::HostedConfirmed});
        else
            wrong(Check::Proof, Reason::SignatureWrong, id);
    }

    void signedBy(const QJsonObject& how, const std::optional<QJsonObject>& owner, const Jws* jws)
    {
        const QJsonValue creator =
            how.contains(u"creator") ? how.value(u"creator") : how.value(u"verificationProperty");
        if (!jws) {
            wrong(Check::Proof, Reason::NoProof);
            return;
        }
        const QJsonArray keys = owner ? listAt(*owner, u"publicKey") : QJsonArray();
        const bool listed =
            std::any_of(keys.begin(), keys.end(), [&](const QJsonValue& key) { return idOf(key) == idOf(creator); });
        if (owner && !listed) {
            wrong(Check::Proof, Reason::KeyOfSomebodyElse, idOf(creator));
            return;
        }
        const std::optional<KeptDocument> kept = creator.isObject() ? std::nullopt : document(idOf(creator));
        if (!kept && !creator.isObject()) {
            unknown(Check::Proof, Reason::KeyUnavailable, idOf(creator));
            return;
        }
        const QJsonObject keyDocument = kept ? QJsonDocument::fromJson(kept->bytes).object() : creator.toObject();
        const std::optional<PublicKey> key = keyFromMethod(keyDocument);
        if (!key)
            wrong(Check::Proof, Reason::KeyUnreadable, idOf(creator));
        else if (owner && keyDocument.value(u"owner").toString() != owner->value(u"id").toString())
            wrong(Check::Proof, Reason::KeyOfSomebodyElse, keyDocument.value(u"owner").toString());
        else if (!signatureFits(*jws, *key, m_crypto))
            wrong(Check::Proof, Reason::SignatureWrong);
        else
            m_report.add({Check::Proof, Outcome::Passed, Reason::SignatureRight});
    }

    void revocation(const QJsonObject& object, const QJsonObject& owner)
    {
        const QString address = owner.value(u"revocationList").toString();
        if (address.isEmpty()) {
            m_report.add({Check::Status, Outcome::NotAsked, Reason::NoStatus});
            return;
        }
        const std::optional<KeptDocument> kept = document(address);
        if (!kept) {
            unknown(Check::Status, Reason::StatusUnavailable, address);
            return;
        }
        const QJsonObject list = QJsonDocument::fromJson(kept->bytes).object();
        Finding finding{Check::Status, Outcome::Passed, Reason::NotRevoked, {}, kept->fetchedAt};
        finding.ageSeconds =
            kept->fetchedAt.isValid() ? std::max<qint64>(0, kept->fetchedAt.secsTo(m_question.now)) : -1;
        if (!hasType(list, u"RevocationList"))
            finding = {Check::Status, Outcome::Unknown, Reason::StatusUnreadable, address};
        for (const QJsonValue& one : listAt(list, u"revokedAssertions")) {
            const bool mine = idOf(one) == object.value(u"id").toString() ||
                              (object.contains(u"uid") && one.toObject().value(u"uid") == object.value(u"uid"));
            if (mine)
                finding = {Check::Status, Outcome::Failed, Reason::Revoked,
                           one.toObject().value(u"revocationReason").toString()};
        }
        m_report.add(finding);
    }

    const Sources& m_sources;
    const Crypto& m_crypto;
    const Question& m_question;
    Report m_report;
};

} // namespace

bool isOpenBadges2(const QJsonObject& object)
{
    if (hasType(object, u"VerifiableCredential") || object.contains(u"credentialSubject"))
        return false;
    for (const QJsonValue& one : listAt(object, u"@context")) {
        if (one.toString().startsWith(QStringLiteral("https://w3id.org/openbadges")))
            return true;
    }
    return hasType(object, u"Assertion") || hasType(object, u"BadgeClass") || isIssuerType(object);
}

Report verifyOpenBadge2(const QJsonObject& object, const Jws* jws, const Sources& sources, const Crypto& crypto,
                        const Question& question)
{
    return OldBadge(sources, crypto, question).run(object, jws);
}

} // namespace credentials
