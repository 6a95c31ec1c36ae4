// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QVector>

#include <functional>

namespace credentials {

// What was asked of a credential.
enum class Check { Format, Context, Structure, Proof, Dates, Status, Issuer, Recipient };

enum class Outcome {
    Passed,
    Failed,
    Unknown, // cannot be said here and now; perhaps with the network
    NotAsked
};

enum class Reason {
    // Format
    Readable,
    NotReadable, // detail: what is wrong, for logs
    NotACredential,
    // Context and structure; detail: the address or the property
    ContextsKnown,
    UnknownContext,
    WrongContexts,
    UndefinedTerm,
    BrokenContext,
    TooComplex,
    StructureRight,
    MissingProperty,
    WrongType,
    WrongValue,
    LinkedDocumentMissing,
    // Proof
    SignatureRight,
    SignatureRightOldSuite,     // a name that the suite had before it was a standard
    SignatureRightKeyInAddress, // unaltered; whose key it is, nobody says
    SignatureWrong,
    NoProof,
    UnknownProof,
    ProofUnreadable,
    KeyUnavailable,
    KeyUnreadable,
    KeyOfSomebodyElse,
    ProofForOtherPurpose,
    ProofExpired,
    ClaimsDiffer, // a JWT says one thing in its claims and another in the credential
    HostedConfirmed,
    HostedUnconfirmed,
    HostedElsewhere,
    CryptoMissing,
    // Dates; 'when'
    InDates,
    NotYetValid,
    Expired,
    BadDate,
    // Status; 'when' is the list's date here, 'ageSeconds' how old it is
    NoStatus,
    NotRevoked,
    Revoked, // detail: the issuer's reason, if any
    Suspended,
    StatusUnavailable,
    StatusUnreadable,
    StatusNotTheIssuers,
    // Issuer; detail: the name by which it is pinned, or its id
    IssuerPinned,
    IssuerUnknown,
    // Recipient
    RecipientRight,
    RecipientOther,
    RecipientNotNamed,
    RecipientNotAsked
};

struct Finding
{
    Check check;
    Outcome outcome;
    Reason reason;
    QString detail{};
    QDateTime when{};
    qint64 ageSeconds = -1;
};

// What a person wants to read first. Texts are the issuer's, unchecked and untranslated.
struct BadgeSummary
{
    QString id, name, description, criteria, issuerId, issuerName, recipient, image;
    QDateTime validFrom, validUntil;
    QString edition; // "3.0" or "2.0"
};

enum class Verdict {
    Valid,    // everything that was asked is right
    Invalid,  // something is wrong
    Undecided // nothing is wrong, but something could not be asked without the network
};

struct Report
{
    QVector<Finding> findings;
    BadgeSummary summary;
    QJsonObject credential; // as it was read

    void add(Finding finding) { findings += std::move(finding); }
    // The worst finding of a check; nothing when it was not asked.
    [[nodiscard]] const Finding* of(Check check) const;
    [[nodiscard]] bool passed(Check check) const;
    // Whether the issuer is one that the reader trusts is a question of its own: 'trusted'.
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] bool trusted() const { return passed(Check::Issuer); }
    [[nodiscard]] bool has(Reason reason) const;
};

// Whose language it is said in.
struct Wording
{
    // Of the context "credentials::Report"; 'n' for plurals, -1 where there is none.
    std::function<QString(const char* text, int n)> say;
    QLocale locale; // of dates

    [[nodiscard]] static Wording ofProgram();
};

// A sentence for people, translated. Any thread.
[[nodiscard]] QString sentence(const Finding& finding, const Wording& words = Wording::ofProgram());
// All of it in one line: 'Valid. The revocation list is 3 days old.'
[[nodiscard]] QString headline(const Report& report, const Wording& words = Wording::ofProgram());

} // namespace credentials
