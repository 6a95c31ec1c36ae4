// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/badges/office.h"

#include "app/base/multibase.h"
#include "app/credentials/contextset.h"
#include "app/credentials/cryptomodule.h"
#include "app/credentials/dataintegrity.h"
#include "app/credentials/jws.h"
#include "app/credentials/statuslist.h"
#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "app/domain/profilecard.h"
#include "server/badges/credentialdraft.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <set>

namespace badges {

namespace {

const auto kKeys = QStringLiteral("badge_keys");
const auto kAddress = QStringLiteral("badge_address");
const auto kLists = QStringLiteral("badge_lists");
const auto kNextIndex = QStringLiteral("badge_next_index");
constexpr qsizetype kStatusBytes =
    16384; // the least that Bitstring Status List (section 6.1) allows: nobody sees which badge was asked for

QByteArray newSeed()
{
    QByteArray seed(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(seed.data()), seed.size() / 4);
    return seed;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The number of the status list that the award's credential names.
int listOf(const domain::BadgeAward& award)
{
    const QJsonObject credential = QJsonDocument::fromJson(award.credential.toUtf8()).object();
    const QString address = credential.value(u"credentialStatus").toObject().value(u"statusListCredential").toString();
    return std::max(1, address.section(QLatin1Char('/'), -1).toInt());
}

template <domain::Entity T>
base::Result<T> entityOr(data::Reader& reader, const QString& id, const T& fallback)
{
    const auto stored = id.isEmpty() ? base::Result<std::optional<data::StoredEntity>>(std::nullopt)
                                     : reader.entity(domain::kindOf<T>(), id);
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored ? domain::fromJson<T>((*stored)->object()) : base::Result<T>(fallback);
}

} // namespace

credentials::Crypto linkedCrypto()
{
    return {&lxcpSignatureFits, &lxcpEd25519Signature, &lxcpEd25519PublicKey};
}

Office::Office(QString address, bool isFinal, const domain::Clock& clock, Speaker speaker)
    : m_address(std::move(address)),
      m_isFinal(isFinal),
      m_clock(clock),
      m_speaker(std::move(speaker)),
      m_crypto(linkedCrypto()),
      m_contexts(credentials::shippedContexts())
{
}

base::Result<void> Office::open(data::Storage& storage)
{
    const auto transaction = storage.begin(m_clock.now().toUTC());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = load(**transaction);
    if (done && m_seeds.isEmpty())
        done = addKey(**transaction);
    if (done)
        done = publish(**transaction, {});
    if (done)
        done = signWaiting(**transaction);
    return done ? (*transaction)->commit() : done;
}

base::Result<void> Office::rotate(data::Storage& storage)
{
    const auto transaction = storage.begin(m_clock.now().toUTC());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = load(**transaction);
    if (done)
        done = addKey(**transaction);
    if (done)
        done = publish(**transaction, {});
    return done ? (*transaction)->commit() : done;
}

base::Result<bool> Office::hasKeys(data::Reader& reader)
{
    return reader.meta(kKeys).map([](const QString& keys) { return !keys.isEmpty(); });
}

base::Result<void> Office::load(data::Transaction& transaction)
{
    const auto keys = transaction.meta(kKeys);
    const auto lists = transaction.meta(kLists);
    const auto address = transaction.meta(kAddress);
    const auto policy = entityOr<domain::Policy>(transaction, QStringLiteral("org"), {});
    if (!keys || !lists || !address || !policy)
        return tl::unexpected(!keys      ? keys.error()
                              : !lists   ? lists.error()
                              : !address ? address.error()
                                         : policy.error());
    m_organisation = policy->organisation.isEmpty() ? QStringLiteral("LXCP") : policy->organisation;
    if (!m_isFinal && !address->isEmpty())
        m_address = *address;
    m_seeds.clear();
    for (const QString& text : keys->split(u' ', Qt::SkipEmptyParts))
        m_seeds += base::fromBase64Url(text).value_or(QByteArray());
    m_lists.clear();
    for (const QString& number : lists->split(u' ', Qt::SkipEmptyParts))
        m_lists += number.toInt();
    while (m_lists.size() < m_seeds.size()) // from before there was more than one
        m_lists += 1;
    return *address == m_address ? base::Result<void>() : transaction.setMeta(kAddress, m_address);
}

base::Result<void> Office::addKey(data::Transaction& transaction)
{
    m_seeds += newSeed();
    m_lists += m_lists.isEmpty() ? 1 : isWeb() ? m_lists.last() : *std::ranges::max_element(m_lists) + 1;
    QStringList texts;
    QStringList numbers;
    for (qsizetype key = 0; key < m_seeds.size(); ++key) {
        texts += QString::fromLatin1(base::toBase64Url(m_seeds.at(key)));
        numbers += QString::number(m_lists.at(key));
    }
    const auto done = transaction.setMeta(kKeys, texts.join(u' '));
    return done ? transaction.setMeta(kLists, numbers.join(u' ')) : done;
}

bool Office::isWeb() const
{
    return QUrl(m_address).scheme() == QStringLiteral("https");
}

QString Office::didOf(qsizetype key) const
{
    if (!isWeb())
        return QStringLiteral("did:key:") + credentials::ed25519Multibase(m_crypto.publicKey(m_seeds.at(key)));
    const QUrl url(m_address);
    const QString port = url.port() > 0 ? QStringLiteral("%3A") + QString::number(url.port()) : QString();
    return QStringLiteral("did:web:") + url.host() + port + QString(url.path()).replace(u'/', u':');
}

QString Office::methodOf(qsizetype key) const
{
    const QString did = didOf(key);
    return isWeb() ? did + QStringLiteral("#key-%1").arg(key + 1) : did + u'#' + did.mid(8);
}

QString Office::statusAddress(int list) const
{
    return m_address + QStringLiteral("/v1/badges/status/%1").arg(list);
}

// Controlled Identifiers 1.0 section 2.
QJsonObject Office::didDocument() const
{
    QJsonArray methods;
    QJsonArray names;
    for (qsizetype key = 0; key < m_seeds.size(); ++key) {
        names.append(methodOf(key));
        methods.append(QJsonObject{{QStringLiteral("id"), methodOf(key)},
                                   {QStringLiteral("type"), QStringLiteral("Multikey")},
                                   {QStringLiteral("controller"), m_did},
                                   {QStringLiteral("publicKeyMultibase"),
                                    credentials::ed25519Multibase(m_crypto.publicKey(m_seeds.at(key)))}});
    }
    return {{QStringLiteral("@context"), QJsonArray{QStringLiteral("https://www.w3.org/ns/did/v1"),
                                                    QStringLiteral("https://w3id.org/security/multikey/v1")}},
            {QStringLiteral("id"), m_did},
            {QStringLiteral("verificationMethod"), methods},
            {QStringLiteral("assertionMethod"), names}};
}

base::Result<void> Office::writeDocument(data::Transaction& transaction, const QString& id, const QString& purpose,
                                         const QJsonObject& body)
{
    const QString kind = domain::kindOf<domain::TrustDocument>();
    const domain::TrustDocument document{id, purpose, QString::fromUtf8(compact(body)), transaction.now()};
    const auto before = entityOr<domain::TrustDocument>(transaction, id, {});
    if (!before)
        return tl::unexpected(before.error());
    if (before->body == document.body)
        return {};
    const auto done = commands::store(transaction, kind, id, domain::toJson(document));
    return done ? base::Result<void>() : tl::unexpected(done.error());
}

base::Result<QByteArray> Office::statusBits(data::Reader& reader, int list) const
{
    const auto document = entityOr<domain::TrustDocument>(reader, statusAddress(list), {});
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject known = QJsonDocument::fromJson(document->body.toUtf8()).object();
    const auto bits =
        credentials::decodeStatusBits(known.value(u"credentialSubject").toObject().value(u"encodedList").toString());
    return bits ? *bits : QByteArray(kStatusBytes, '\0');
}

// The documents as they have to be now.
base::Result<void> Office::publish(data::Transaction& transaction, const QList<domain::BadgeAward>& revoking)
{
    QStringList multikeys;
    for (const QByteArray& seed : std::as_const(m_seeds))
        multikeys += credentials::ed25519Multibase(m_crypto.publicKey(seed));
    m_did = didOf(m_seeds.size() - 1);
    if (isWeb()) {
        if (const auto done =
                writeDocument(transaction, credentials::didWebAddress(m_did), QStringLiteral("did"), didDocument());
            !done)
            return done;
    }
    const QJsonObject issuer{{QStringLiteral("id"), m_did},
                             {QStringLiteral("name"), m_organisation},
                             {QStringLiteral("keys"), QJsonArray::fromStringList(multikeys)}};
    if (const auto done = writeDocument(transaction, m_did, QStringLiteral("issuer"), issuer); !done)
        return done;
    for (const int list : std::set<int>(m_lists.cbegin(), m_lists.cend())) {
        QList<domain::BadgeAward> its = revoking;
        its.removeIf([&](const domain::BadgeAward& award) { return listOf(award) != list; });
        if (const auto done = publishList(transaction, list, its); !done)
            return done;
    }
    return {};
}

// By the newest of the keys whose badges name it. Signed anew when a bit or that key changes.
base::Result<void> Office::publishList(data::Transaction& transaction, int list,
                                       const QList<domain::BadgeAward>& revoking)
{
    auto bits = statusBits(transaction, list);
    const auto before = entityOr<domain::TrustDocument>(transaction, statusAddress(list), {});
    if (!bits || !before)
        return tl::unexpected(bits ? before.error() : bits.error());
    const qsizetype key = m_lists.lastIndexOf(list);
    const QString method = methodOf(key);
    if (revoking.isEmpty() && before->body.contains(method))
        return {};
    for (const domain::BadgeAward& award : revoking)
        (*bits)[award.statusIndex / 8] = char((*bits)[award.statusIndex / 8] | (0x80 >> (award.statusIndex % 8)));
    const QJsonObject subject{{QStringLiteral("id"), QString(statusAddress(list) + QStringLiteral("#list"))},
                              {QStringLiteral("type"), QStringLiteral("BitstringStatusList")},
                              {QStringLiteral("statusPurpose"), QStringLiteral("revocation")},
                              {QStringLiteral("encodedList"), credentials::encodeStatusBits(*bits)}};
    const QJsonObject unsignedList{
        {QStringLiteral("@context"), QJsonArray{QStringLiteral("https://www.w3.org/ns/credentials/v2")}},
        {QStringLiteral("id"), statusAddress(list)},
        {QStringLiteral("type"),
         QJsonArray{QStringLiteral("VerifiableCredential"), QStringLiteral("BitstringStatusListCredential")}},
        {QStringLiteral("issuer"), didOf(key)},
        {QStringLiteral("validFrom"), transaction.now().toUTC().toString(Qt::ISODate)},
        {QStringLiteral("credentialSubject"), subject}};
    const auto signedList =
        credentials::withProof(unsignedList, m_seeds.at(key), method, transaction.now(), m_contexts, m_crypto);
    if (!signedList)
        return tl::unexpected(signedList.error());
    return writeDocument(transaction, statusAddress(list), QStringLiteral("status"), *signedList);
}

base::Result<void> Office::sign(data::Transaction& transaction, domain::BadgeAward award)
{
    const auto next = transaction.meta(kNextIndex);
    const auto badge = entityOr<domain::Badge>(transaction, award.badgeId, {});
    const auto person = entityOr<domain::PersonRecord>(transaction, award.personId, {});
    if (!next || !badge || !person)
        return tl::unexpected(!next ? next.error() : !badge ? badge.error() : person.error());
    award.statusIndex = next->toInt();
    if (award.statusIndex >= kStatusBytes * 8)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("the status list is full"));
    const QString salt = QString::fromLatin1(
        QCryptographicHash::hash(m_seeds.first() + award.id.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    const auto reason =
        award.criteria.isEmpty() ? reasonOf(transaction, *badge, m_speaker) : base::Result<QString>(QString());
    if (!reason)
        return tl::unexpected(reason.error());
    const QJsonObject draft = credentialDraft(
        award, *badge, *person, {m_did, m_organisation, m_address, statusAddress(m_lists.last())}, salt, *reason);
    const QString method = methodOf(m_seeds.size() - 1);
    const auto credential =
        credentials::withProof(draft, m_seeds.last(), method, transaction.now(), m_contexts, m_crypto);
    if (!credential)
        return tl::unexpected(credential.error());
    award.credential = QString::fromUtf8(compact(*credential));
    award.token = QString::fromLatin1(credentials::toJws(draft, m_seeds.last(), method, m_crypto));
    award.state = QStringLiteral("signed");
    if (const auto done = transaction.setMeta(kNextIndex, QString::number(award.statusIndex + 1)); !done)
        return done;
    return commands::storeAward(transaction, award);
}

base::Result<void> Office::signWaiting(data::Transaction& transaction)
{
    const std::lock_guard turn(m_signing);
    const auto waiting = commands::allReferring<domain::BadgeAward>(transaction, "state", QStringLiteral("waiting"));
    const auto revoking = commands::allReferring<domain::BadgeAward>(transaction, "state", QStringLiteral("revoking"));
    if (!waiting || !revoking)
        return tl::unexpected(waiting ? revoking.error() : waiting.error());
    if (waiting->isEmpty() && revoking->isEmpty())
        return {};
    // Another process may have changed the key.
    auto ready = load(transaction);
    if (ready)
        ready = publish(transaction, *revoking);
    if (!ready)
        return ready;
    for (const domain::BadgeAward& award : *waiting) {
        if (const auto done = sign(transaction, award); !done)
            return done;
    }
    for (domain::BadgeAward award : *revoking) {
        award.state = QStringLiteral("revoked");
        if (const auto done = commands::storeAward(transaction, award); !done)
            return done;
    }
    return {};
}

base::Result<std::optional<PublicAward>> publicAward(data::Reader& reader, const QString& id, const QDateTime& now)
{
    const auto award = entityOr<domain::BadgeAward>(reader, id, {});
    const auto documents = reader.page(domain::kindOf<domain::TrustDocument>(), {}, 100);
    if (!award || !documents)
        return tl::unexpected(award ? documents.error() : award.error());
    const auto profile = entityOr<domain::Profile>(reader, award->personId, {});
    if (!profile)
        return tl::unexpected(profile.error());
    if (award->credential.isEmpty() || !domain::hasPublicPage(*profile, id))
        return std::nullopt;
    QHash<QString, QByteArray> kept;
    credentials::Question question{now};
    for (const data::StoredEntity& stored : *documents) {
        const QJsonObject document = stored.object();
        const QString body = document.value(u"body").toString();
        const QJsonObject issuer = QJsonDocument::fromJson(body.toUtf8()).object();
        if (document.value(u"purpose").toString() == QStringLiteral("issuer"))
            question.pinned += {stored.id, issuer.value(u"name").toString()};
        else
            kept.insert(stored.id, body.toUtf8());
    }
    const credentials::Sources sources{credentials::shippedContexts(),
                                       [&](const QString& url) -> std::optional<credentials::KeptDocument> {
                                           const auto found = kept.constFind(url);
                                           if (found == kept.constEnd())
                                               return std::nullopt;
                                           return credentials::KeptDocument{*found, now};
                                       }};
    return PublicAward{*award, credentials::verify(award->credential.toUtf8(), sources, linkedCrypto(), question)};
}

base::Result<std::optional<QJsonObject>> publicDefinition(data::Reader& reader, const QString& badgeId,
                                                          const Speaker& speaker)
{
    const auto badge = entityOr<domain::Badge>(reader, badgeId, {});
    const auto address = reader.meta(kAddress);
    if (!badge || !address)
        return tl::unexpected(badge ? address.error() : badge.error());
    if (badge->id.isEmpty())
        return std::nullopt;
    return reasonOf(reader, *badge, speaker).map([&](const QString& reason) {
        return std::optional(achievementOf(*badge, *address, reason));
    });
}

} // namespace badges
