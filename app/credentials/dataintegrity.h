// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/crypto.h"
#include "app/credentials/report.h"
#include "app/credentials/sources.h"

namespace credentials {

// What the proofs of Data Integrity sign: both halves of it, so that they can be compared with a standard's examples.
struct SigningInput
{
    QByteArray canonicalDocument, canonicalProof; // N-Quads, or JSON for the JCS suite
    QByteArray documentHash, proofHash;           // SHA-256

    [[nodiscard]] QByteArray combined() const { return proofHash + documentHash; }
};

// Data Integrity EdDSA Cryptosuites (sections 3.2 and 3.3) and Ed25519Signature2020. 'document' without its proof;
// 'proof' as it stands in the document. Errors of toRdf and canonicalise, and 'unknown-proof'.
[[nodiscard]] base::Result<SigningInput> signingInput(const QJsonObject& document, const QJsonObject& proof,
                                                      const ContextLoader& contexts);

// Data Integrity (section 4.4) for one proof: whether it is over this document, by a key of the issuer, meant as an
// assertion. One finding of Check::Proof; 'by' has the key when there was one. 'now': for proofs that expire.
[[nodiscard]] Finding checkProof(const QJsonObject& document, const QJsonObject& proof, const QString& issuer,
                                 const Sources& sources, const Crypto& crypto, const QDateTime& now,
                                 FoundKey* by = nullptr);

// Data Integrity (section 4.2), suite eddsa-rdfc-2022: the document with its proof. 'seed': 32 bytes; 'method': the
// address of the public key. Errors as above; Storage when OpenSSL fails.
[[nodiscard]] base::Result<QJsonObject> withProof(const QJsonObject& document, const QByteArray& seed,
                                                  const QString& method, const QDateTime& created,
                                                  const ContextLoader& contexts, const Crypto& crypto);

} // namespace credentials
