// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/report.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace credentials {

namespace {

// Order of badness.
int rank(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Failed:
        return 3;
    case Outcome::Unknown:
        return 2;
    case Outcome::Passed:
        return 1;
    case Outcome::NotAsked:
        break;
    }
    return 0;
}

QString day(const QDateTime& when, const Wording& words)
{
    return words.locale.toString(when.toLocalTime().date(), QLocale::LongFormat);
}

QString listAge(qint64 seconds, const Wording& words)
{
    const int days = int(seconds / 86400);
    if (seconds < 0)
        return {};
    if (days < 1)
        return words.say(QT_TRANSLATE_NOOP("credentials::Report", "The revocation list is from today."), -1);
    return words.say(QT_TRANSLATE_N_NOOP("credentials::Report", "The revocation list is %n day(s) old."), days);
}

const char* contextText(Reason reason)
{
    switch (reason) {
    case Reason::Readable:
        return QT_TRANSLATE_NOOP("credentials::Report", "The file could be read.");
    case Reason::NotReadable:
        return QT_TRANSLATE_NOOP("credentials::Report", "The file is damaged or is no badge.");
    case Reason::NotACredential:
        return QT_TRANSLATE_NOOP("credentials::Report", "This is no Open Badge.");
    case Reason::ContextsKnown:
        return QT_TRANSLATE_NOOP("credentials::Report", "Every word of the badge is defined.");
    case Reason::UnknownContext:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "The badge uses a vocabulary that this program does not know: %1");
    case Reason::WrongContexts:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "The badge does not begin with the vocabularies that the standard asks for: %1");
    case Reason::UndefinedTerm:
        return QT_TRANSLATE_NOOP(
            "credentials::Report",
            "The badge has something in it that no vocabulary defines and no signature protects: %1");
    case Reason::BrokenContext:
        return QT_TRANSLATE_NOOP("credentials::Report", "The badge's vocabulary contradicts itself: %1");
    case Reason::TooComplex:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "The badge is too complicated to be checked. Real badges never are.");
    case Reason::StructureRight:
        return QT_TRANSLATE_NOOP("credentials::Report", "The badge has everything that belongs to one.");
    case Reason::MissingProperty:
        return QT_TRANSLATE_NOOP("credentials::Report", "Something is missing in the badge: %1");
    case Reason::WrongType:
        return QT_TRANSLATE_NOOP("credentials::Report", "Something in the badge is of the wrong kind: %1");
    case Reason::WrongValue:
        return QT_TRANSLATE_NOOP("credentials::Report", "Something in the badge has a value that it must not have: %1");
    case Reason::LinkedDocumentMissing:
        return QT_TRANSLATE_NOOP("credentials::Report", "A part of the badge lies on a web site and is not here: %1");
    default:
        return nullptr;
    }
}

const char* proofText(Reason reason)
{
    switch (reason) {
    case Reason::SignatureRight:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "The signature is right: nothing was changed since it was signed.");
    case Reason::SignatureRightOldSuite:
        return QT_TRANSLATE_NOOP("credentials::Report", "The signature is right, made by a draft of today's standard.");
    case Reason::SignatureRightKeyInAddress:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "Nothing was changed since it was signed, but nobody confirms whose signature it is.");
    case Reason::SignatureWrong:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "The signature does not fit: the badge was changed, or somebody else made it.");
    case Reason::NoProof:
        return QT_TRANSLATE_NOOP("credentials::Report", "Nobody has signed this badge.");
    case Reason::UnknownProof:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "The badge is signed in a way that this program does not know: %1");
    case Reason::ProofUnreadable:
        return QT_TRANSLATE_NOOP("credentials::Report", "The signature is damaged: %1");
    case Reason::KeyUnavailable:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "The issuer's key is not on this device; the issuer can be asked for it: %1");
    case Reason::KeyUnreadable:
        return QT_TRANSLATE_NOOP("credentials::Report", "The signature names no key that can be used: %1");
    case Reason::KeyOfSomebodyElse:
        return QT_TRANSLATE_NOOP("credentials::Report", "The signature is by somebody other than the issuer: %1");
    case Reason::ProofForOtherPurpose:
        return QT_TRANSLATE_NOOP("credentials::Report", "The signature was made for another purpose: %1");
    case Reason::ProofExpired:
        return QT_TRANSLATE_NOOP("credentials::Report", "The signature has expired.");
    case Reason::ClaimsDiffer:
        return QT_TRANSLATE_NOOP("credentials::Report", "The badge contradicts the token that it came in: %1");
    case Reason::HostedConfirmed:
        return QT_TRANSLATE_NOOP("credentials::Report", "The issuer's web site has the same badge.");
    case Reason::HostedUnconfirmed:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "Only the issuer's web site can confirm this badge; it was not asked yet: %1");
    case Reason::HostedElsewhere:
        return QT_TRANSLATE_NOOP("credentials::Report", "The badge does not lie where its issuer keeps badges: %1");
    case Reason::CryptoMissing:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "A part of this program is missing: signatures cannot be checked.");
    default:
        return nullptr;
    }
}

const char* stateText(Reason reason)
{
    switch (reason) {
    case Reason::InDates:
        return QT_TRANSLATE_NOOP("credentials::Report", "It is valid today.");
    case Reason::NotYetValid:
        return QT_TRANSLATE_NOOP("credentials::Report", "It is not valid before %1.");
    case Reason::Expired:
        return QT_TRANSLATE_NOOP("credentials::Report", "It expired on %1.");
    case Reason::BadDate:
        return QT_TRANSLATE_NOOP("credentials::Report", "A date in the badge cannot be read: %1");
    case Reason::NoStatus:
        return QT_TRANSLATE_NOOP("credentials::Report", "The issuer cannot revoke this badge.");
    case Reason::NotRevoked:
        return QT_TRANSLATE_NOOP("credentials::Report", "It was not revoked.");
    case Reason::Suspended:
        return QT_TRANSLATE_NOOP("credentials::Report", "The issuer has suspended this badge for now.");
    case Reason::StatusUnavailable:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "Whether it was revoked is not known: the issuer's list is not on this device.");
    case Reason::StatusUnreadable:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "Whether it was revoked is not known: the issuer's list cannot be read.");
    case Reason::StatusNotTheIssuers:
        return QT_TRANSLATE_NOOP("credentials::Report",
                                 "Whether it was revoked is not known: the list is not signed by the issuer.");
    case Reason::IssuerPinned:
        return QT_TRANSLATE_NOOP("credentials::Report", "You trust this issuer: %1");
    case Reason::IssuerUnknown:
        return QT_TRANSLATE_NOOP("credentials::Report", "This issuer is not among those that you trust: %1");
    case Reason::RecipientRight:
        return QT_TRANSLATE_NOOP("credentials::Report", "It was issued to you.");
    case Reason::RecipientOther:
        return QT_TRANSLATE_NOOP("credentials::Report", "It was issued to somebody else.");
    case Reason::RecipientNotNamed:
        return QT_TRANSLATE_NOOP("credentials::Report", "The badge does not say to whom it was issued.");
    case Reason::RecipientNotAsked:
        return QT_TRANSLATE_NOOP("credentials::Report", "To whom it was issued was not checked.");
    default:
        return nullptr;
    }
}

QString revokedText(const QString& why, const Wording& words)
{
    return why.isEmpty()
               ? words.say(QT_TRANSLATE_NOOP("credentials::Report", "The issuer has revoked this badge."), -1)
               : words.say(QT_TRANSLATE_NOOP("credentials::Report", "The issuer has revoked this badge: %1"), -1)
                     .arg(why);
}

} // namespace

const Finding* Report::of(Check check) const
{
    const Finding* worst = nullptr;
    for (const Finding& finding : findings) {
        if (finding.check == check && (!worst || rank(finding.outcome) > rank(worst->outcome)))
            worst = &finding;
    }
    return worst;
}

bool Report::passed(Check check) const
{
    const Finding* finding = of(check);
    return finding && finding->outcome == Outcome::Passed;
}

bool Report::has(Reason reason) const
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.reason == reason; });
}

Verdict Report::verdict() const
{
    bool unknown = findings.isEmpty();
    for (const Finding& finding : findings) {
        if (finding.check == Check::Issuer)
            continue;
        if (finding.outcome == Outcome::Failed)
            return Verdict::Invalid;
        unknown = unknown || finding.outcome == Outcome::Unknown;
    }
    return unknown ? Verdict::Undecided : Verdict::Valid;
}

Wording Wording::ofProgram()
{
    return {
        [](const char* text, int n) { return QCoreApplication::translate("credentials::Report", text, nullptr, n); },
        QLocale()};
}

QString sentence(const Finding& finding, const Wording& words)
{
    if (finding.reason == Reason::Revoked)
        return revokedText(finding.detail, words);
    const char* text = contextText(finding.reason);
    text = text ? text : proofText(finding.reason);
    text = text ? text : stateText(finding.reason);
    QString said = text ? words.say(text, -1) : QString();
    if (said.contains(QStringLiteral("%1")))
        said = said.arg(finding.when.isValid() ? day(finding.when, words) : finding.detail);
    if (finding.reason == Reason::NotRevoked && finding.ageSeconds >= 0)
        said += u' ' + listAge(finding.ageSeconds, words);
    return said;
}

QString headline(const Report& report, const Wording& words)
{
    const auto say = [&](const char* text) { return words.say(text, -1); };
    const Verdict verdict = report.verdict();
    const Outcome sought = verdict == Verdict::Invalid ? Outcome::Failed : Outcome::Unknown;
    QString text = verdict == Verdict::Valid     ? say(QT_TRANSLATE_NOOP("credentials::Report", "Valid."))
                   : verdict == Verdict::Invalid ? say(QT_TRANSLATE_NOOP("credentials::Report", "Not valid."))
                                                 : say(QT_TRANSLATE_NOOP("credentials::Report", "Not decided yet."));
    for (const Finding& finding : report.findings) {
        const bool asked = finding.check != Check::Issuer && finding.outcome == sought;
        if (asked || (verdict == Verdict::Valid && finding.reason == Reason::NotRevoked))
            return text + u' ' + sentence(finding, words);
    }
    return text;
}

} // namespace credentials
