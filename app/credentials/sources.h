// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/jsonld.h"
#include "app/credentials/publickey.h"

#include <QDateTime>

namespace credentials {

// A document that somebody has fetched and kept, and when.
struct KeptDocument
{
    QByteArray bytes;
    QDateTime fetchedAt;
};

// The documents that a credential points to, by their addresses: did:web documents, keys, status and revocation lists,
// the badge classes and issuers of Open Badges 2.0. The port behind which the wallet's cache is; nothing when it is not
// kept.
using DocumentSource = std::function<std::optional<KeptDocument>(const QString& url)>;

// An organisation that the reader trusts. 'keys' are Multikeys ('z6Mk…'): when there are any, only they may sign.
struct PinnedIssuer
{
    QString id;
    QString name;
    QStringList keys{};
};

struct Sources
{
    ContextLoader contexts;
    DocumentSource documents{};
};

struct Question
{
    QDateTime now;
    QVector<PinnedIssuer> pinned{};
    QStringList recipients{}; // e-mail addresses and DIDs of the reader; empty: not asked
};

// A key that a proof names.
struct FoundKey
{
    PublicKey key;
    QString controller{}; // whose key the address says that it is; empty: it says nothing
    bool confirmed =
        false; // a did:key or a document of the controller says so; false: the address merely has the key in it
};

enum class Ownership {
    Confirmed, // the issuer's own document, or its DID, says that it is its key
    Unsaid,    // nobody says whose it is: it proves that nothing was changed, no more
    SomebodyElse
};

// Whose key it is, seen from the issuer. An issuer that is a DID names its keys itself, so that any other is somebody
// else's; of one that is only an address nobody says which DID it has.
[[nodiscard]] Ownership ownership(const FoundKey& key, const QString& issuer);

// did:key, did:web (W3C CCG did-web-method: the document by its https address), an https address of a key or of a
// document with keys. Malformed with code 'key-unreadable' or 'key-unavailable' (its document is not kept).
[[nodiscard]] base::Result<FoundKey> findKey(const QString& method, const DocumentSource& documents);

// The https address of a did:web document; empty when it is none.
[[nodiscard]] QString didWebAddress(const QString& did);

} // namespace credentials
