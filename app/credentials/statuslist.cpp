// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/statuslist.h"

#include "app/base/multibase.h"
#include "app/credentials/badgemodel.h"
#include "app/credentials/dataintegrity.h"
#include "app/credentials/gzip.h"
#include "app/credentials/jws.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace credentials {

namespace {

constexpr qsizetype kMaxStatusBytes = 16 * 1024 * 1024;

Finding statusFinding(Outcome outcome, Reason reason, const QString& detail = {})
{
    return {Check::Status, outcome, reason, detail};
}

// What is in a kept list, and whether its issuer signed it.
struct ReadList
{
    QJsonObject credential;
    bool authentic = false;
};

ReadList readList(const KeptDocument& kept, const QString& issuer, const Sources& sources, const Crypto& crypto,
                  const QDateTime& now)
{
    ReadList list;
    if (isCompactJws(kept.bytes)) {
        const auto jws = readJws(kept.bytes);
        if (!jws)
            return list;
        list.credential = credentialOf(*jws);
        list.authentic = checkJws(*jws, issuer, sources, crypto).outcome == Outcome::Passed;
        return list;
    }
    list.credential = QJsonDocument::fromJson(kept.bytes).object();
    const QJsonArray proofs = listAt(list.credential, u"proof");
    list.authentic = !proofs.isEmpty() && idOf(list.credential.value(u"issuer")) == issuer;
    for (const QJsonValue& proof : proofs) {
        const Finding finding = checkProof(list.credential, proof.toObject(), issuer, sources, crypto, now);
        list.authentic = list.authentic && finding.outcome == Outcome::Passed;
    }
    return list;
}

Finding aged(Finding finding, const KeptDocument& kept, const QDateTime& now)
{
    finding.when = kept.fetchedAt;
    finding.ageSeconds = kept.fetchedAt.isValid() ? std::max<qint64>(0, kept.fetchedAt.secsTo(now)) : -1;
    return finding;
}

bool listInDates(const QJsonObject& list, const QDateTime& now)
{
    for (const QStringView name : {QStringView(u"validUntil"), QStringView(u"expirationDate")}) {
        if (list.contains(name) && !(instant(list.value(name).toString()) > now))
            return false;
    }
    return true;
}

Finding bitFinding(const QJsonObject& entry, const ReadList& list, const QDateTime& now)
{
    const QJsonObject subject = list.credential.value(u"credentialSubject").toObject();
    const QString purpose = entry.value(u"statusPurpose").toString(QStringLiteral("revocation"));
    bool purposes = !subject.contains(u"statusPurpose");
    for (const QJsonValue& one : listAt(subject, u"statusPurpose"))
        purposes = purposes || one.toString() == purpose;
    bool isNumber = true;
    const QJsonValue place = entry.value(u"statusListIndex"); // text by the standard, a number in some
    const qint64 index = place.isDouble() ? place.toInteger(-1) : place.toString().toLongLong(&isNumber);
    const auto bits = decodeStatusBits(subject.value(u"encodedList").toString());
    if (!purposes || !isNumber || !bits || entry.value(u"statusSize").toInt(1) != 1)
        return statusFinding(Outcome::Unknown, Reason::StatusUnreadable);
    const std::optional<bool> set = statusBit(*bits, index);
    if (!set)
        return statusFinding(Outcome::Unknown, Reason::StatusUnreadable);
    if (*set && purpose == QStringLiteral("suspension"))
        return statusFinding(Outcome::Failed, Reason::Suspended);
    if (*set && purpose == QStringLiteral("revocation"))
        return statusFinding(Outcome::Failed, Reason::Revoked);
    if (!list.authentic)
        return statusFinding(Outcome::Unknown, Reason::StatusNotTheIssuers);
    return listInDates(list.credential, now) ? statusFinding(Outcome::Passed, Reason::NotRevoked)
                                             : statusFinding(Outcome::Unknown, Reason::StatusUnavailable);
}

// Open Badges 3.0, Appendix B.6: a document with 'revokedCredential' (at first 'revokedCredentials').
Finding namedFinding(const QJsonObject& list, const QString& credential)
{
    if (!list.contains(u"revokedCredential") && !list.contains(u"revokedCredentials"))
        return statusFinding(Outcome::Unknown, Reason::StatusUnreadable);
    QJsonArray all = listAt(list, u"revokedCredential");
    for (const QJsonValue& one : listAt(list, u"revokedCredentials"))
        all.append(one);
    for (const QJsonValue& one : all) {
        const QJsonObject entry = one.toObject();
        if (idOf(one) == credential && entry.value(u"revoked").toBool(true))
            return statusFinding(Outcome::Failed, Reason::Revoked, entry.value(u"revocationReason").toString());
    }
    return statusFinding(Outcome::Passed, Reason::NotRevoked);
}

Finding entryFinding(const QJsonObject& credential, const QJsonObject& entry, const Sources& sources,
                     const Crypto& crypto, const QDateTime& now)
{
    const QString issuer = idOf(credential.value(u"issuer"));
    const bool named = hasType(entry, u"1EdTechRevocationList");
    const bool bits = hasType(entry, u"BitstringStatusListEntry") || hasType(entry, u"StatusList2021Entry");
    const QString address = named ? entry.value(u"id").toString() : entry.value(u"statusListCredential").toString();
    const std::optional<KeptDocument> kept =
        sources.documents && (named || bits) && !address.isEmpty() ? sources.documents(address) : std::nullopt;
    if (!kept)
        return statusFinding(Outcome::Unknown, Reason::StatusUnavailable, address);
    if (named) {
        const QJsonObject list = isCompactJws(kept->bytes) ? readList(*kept, issuer, sources, crypto, now).credential
                                                           : QJsonDocument::fromJson(kept->bytes).object();
        return aged(namedFinding(list, credential.value(u"id").toString()), *kept, now);
    }
    return aged(bitFinding(entry, readList(*kept, issuer, sources, crypto, now), now), *kept, now);
}

} // namespace

QVector<Finding> checkStatus(const QJsonObject& credential, const Sources& sources, const Crypto& crypto,
                             const QDateTime& now)
{
    QVector<Finding> findings;
    for (const QJsonValue& entry : listAt(credential, u"credentialStatus"))
        findings += entryFinding(credential, entry.toObject(), sources, crypto, now);
    if (findings.isEmpty())
        findings += statusFinding(Outcome::NotAsked, Reason::NoStatus);
    return findings;
}

base::Result<QByteArray> decodeStatusBits(const QString& encoded)
{
    const bool multibase = encoded.startsWith(u'u');
    const auto packed = encoded.size() > kMaxStatusBytes
                            ? std::nullopt
                            : base::fromBase64Url(QStringView(encoded).mid(multibase ? 1 : 0));
    const auto bits = packed ? inflated(*packed, kMaxStatusBytes) : std::nullopt;
    if (!bits)
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("encodedList"));
    return *bits;
}

QString encodeStatusBits(const QByteArray& bits)
{
    return u'u' + QString::fromLatin1(base::toBase64Url(gzipped(bits)));
}

std::optional<bool> statusBit(const QByteArray& bits, qint64 index)
{
    if (index < 0 || index / 8 >= bits.size())
        return std::nullopt;
    return (uchar(bits[qsizetype(index / 8)]) & (0x80 >> (index % 8))) != 0;
}

} // namespace credentials
