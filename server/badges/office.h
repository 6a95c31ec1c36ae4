// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/sources.h"
#include "app/credentials/verifier.h"
#include "app/domain/badge.h"
#include "app/domain/ports.h"
#include "server/badges/reason.h"
#include "server/commands/badges.h"
#include "server/data/storage.h"

#include <mutex>

namespace badges {

// OpenSSL, as the server has it in the program.
[[nodiscard]] credentials::Crypto linkedCrypto();

// The organisation as issuer: its Ed25519 keys (in the database, oldest first; the last one signs), its DID, and the
// documents with which others check its badges. An address that begins with https is a did:web, whose keys can be
// changed; else the DID is the key itself (did:key), and another key is another issuer: each of them has a status list
// of its own, signed by that key, so that what it has signed stays right, and can be revoked. open() and rotate() come
// before the others; signWaiting() may be called by several threads, which take turns.
class Office final : public commands::AwardSigner
{
public:
    // 'address': where clients reach the server, without a slash at the end. The first one stays in the database, so
    // that what was signed keeps its addresses; 'isFinal' (an administrator said it) replaces it. 'speaker' for badges
    // of which nobody has written what they are given for.
    Office(QString address, bool isFinal, const domain::Clock& clock, Speaker speaker = {});

    // Makes what is missing (key, documents) and signs what waits, in a transaction of its own.
    [[nodiscard]] base::Result<void> open(data::Storage& storage);
    // Another key signs from now on; the others stay in the DID document, so that what they signed stays right.
    [[nodiscard]] base::Result<void> rotate(data::Storage& storage);

    [[nodiscard]] base::Result<void> signWaiting(data::Transaction& transaction) override;

    // Whether a server has made the organisation an issuer.
    [[nodiscard]] static base::Result<bool> hasKeys(data::Reader& reader);

    [[nodiscard]] const QString& did() const { return m_did; }

private:
    [[nodiscard]] base::Result<void> load(data::Transaction& transaction);
    [[nodiscard]] base::Result<void> addKey(data::Transaction& transaction);
    [[nodiscard]] base::Result<void> publish(data::Transaction& transaction, const QList<domain::BadgeAward>& revoking);
    [[nodiscard]] base::Result<void> sign(data::Transaction& transaction, domain::BadgeAward award);
    [[nodiscard]] base::Result<void> writeDocument(data::Transaction& transaction, const QString& id,
                                                   const QString& purpose, const QJsonObject& body);
    [[nodiscard]] base::Result<void> publishList(data::Transaction& transaction, int list,
                                                 const QList<domain::BadgeAward>& revoking);
    [[nodiscard]] base::Result<QByteArray> statusBits(data::Reader& reader, int list) const;
    [[nodiscard]] bool isWeb() const;
    [[nodiscard]] QString didOf(qsizetype key) const;
    [[nodiscard]] QString methodOf(qsizetype key) const;
    [[nodiscard]] QString statusAddress(int list) const;
    [[nodiscard]] QJsonObject didDocument() const;

    std::mutex m_signing;
    QString m_address;
    const bool m_isFinal;
    const domain::Clock& m_clock;
    const Speaker m_speaker;
    const credentials::Crypto m_crypto;
    const credentials::ContextLoader m_contexts;
    QList<QByteArray> m_seeds;
    QList<int> m_lists; // of each key: the status list that names what it has signed
    QString m_did;
    QString m_organisation;
};

// What the public page and the JSON say of an award; nothing when there is none that is signed, or its person has not
// shared it (domain::hasPublicPage).
struct PublicAward
{
    domain::BadgeAward award;
    credentials::Report report;
};
[[nodiscard]] base::Result<std::optional<PublicAward>> publicAward(data::Reader& reader, const QString& id,
                                                                   const QDateTime& now);

// The Achievement that the badges of this definition name; nothing when there is none.
[[nodiscard]] base::Result<std::optional<QJsonObject>> publicDefinition(data::Reader& reader, const QString& badgeId,
                                                                        const Speaker& speaker = {});

} // namespace badges
