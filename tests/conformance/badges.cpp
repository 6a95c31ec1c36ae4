// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/badgefolder.h"
#include "tests/conformance/suite.h"

#include "app/base/multibase.h"
#include "app/credentials/contextset.h"
#include "app/credentials/dataintegrity.h"
#include "app/credentials/verifier.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace conformance {

namespace {

using credentials::Check;
using credentials::Crypto;
using credentials::Finding;
using credentials::Reason;
using Judged = credentials::Report;

// Collects what a case compares; the first difference is reported.
class Comparison final
{
public:
    explicit Comparison(const QString& id) : m_outcome{id, true, {}, {}, 0, 0} {}

    void same(const QString& what, const QString& expected, const QString& seen)
    {
        ++m_outcome.checks;
        if (expected == seen)
            return;
        if (m_outcome.passed) {
            m_outcome.expected = what + QStringLiteral(": ") + expected;
            m_outcome.seen = seen;
        }
        m_outcome.passed = false;
        ++m_outcome.wrong;
    }

    void same(const QString& what, bool expected, bool seen, const QString& why)
    {
        const auto word = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
        same(what, word(expected), expected == seen ? word(seen) : word(seen) + QStringLiteral(" (") + why + u')');
    }

    [[nodiscard]] Outcome outcome() const { return m_outcome; }

private:
    Outcome m_outcome;
};

QString why(const Judged& report)
{
    QStringList sentences;
    for (const Finding& finding : report.findings) {
        const bool bad =
            finding.outcome == credentials::Outcome::Failed || finding.outcome == credentials::Outcome::Unknown;
        if (bad && finding.check != Check::Issuer)
            sentences += credentials::sentence(finding);
    }
    return sentences.isEmpty() ? credentials::headline(report) : sentences.join(u' ');
}

Judged reportOn(const BadgeFolder& folder, const QString& name, const Crypto& crypto)
{
    const QByteArray file = folder.read(name);
    const credentials::Sources sources{folder.contexts(), folder.documents(name, file)};
    return credentials::verify(file, sources, crypto, {QDateTime::currentDateTimeUtc()});
}

// reference_verdicts.json: what a verifier of the Digital Credentials Consortium said, which was online but for two
// hosts.
void compareReference(const QJsonObject& wanted, const Judged& report, Comparison& comparison)
{
    const bool proof = report.passed(Check::Proof) && report.passed(Check::Context) && report.passed(Check::Dates);
    comparison.same(QStringLiteral("proof and dates"), wanted.value(u"proof_and_dates").toBool(), proof, why(report));
    const QJsonValue revoked = wanted.value(u"not_revoked");
    const QString seen = report.has(Reason::NoStatus)   ? QStringLiteral("no status")
                         : report.passed(Check::Status) ? QStringLiteral("not revoked")
                                                        : QStringLiteral("revoked or unknown");
    const QString expected = revoked.isNull()   ? QStringLiteral("no status")
                             : revoked.toBool() ? QStringLiteral("not revoked")
                                                : QStringLiteral("revoked or unknown");
    comparison.same(QStringLiteral("status"), expected, seen);
}

// labels.json: what the makers of the samples say of them.
void compareLabels(const QJsonObject& labels, const Judged& report, Comparison& comparison)
{
    comparison.same(QStringLiteral("expired"), labels.value(u"expired").toBool(), report.has(Reason::Expired),
                    why(report));
    comparison.same(QStringLiteral("revoked"), labels.value(u"revoked").toBool(), report.has(Reason::Revoked),
                    why(report));
    comparison.same(QStringLiteral("key to be fetched"), labels.value(u"did_web").toBool(),
                    report.has(Reason::KeyUnavailable), why(report));
}

// What a test of 1EdTech's validator asserts: 'valid', 'invalid', or nothing.
QString wantedBy(const QString& name, const QJsonObject& entry)
{
    bool valid = false;
    bool invalid = false;
    for (const QJsonValue& test : entry.value(u"tests").toArray()) {
        if (test.toObject().value(u"disabled").toBool())
            continue;
        for (const QJsonValue& value : test.toObject().value(u"asserts").toArray()) {
            const QString text = value.toString().remove(u' ');
            valid = valid || text.startsWith(QStringLiteral("assertValid")) ||
                    text.startsWith(QStringLiteral("assertWarning"));
            const bool counts = text.startsWith(QStringLiteral("assertErrorCount")) ||
                                text.startsWith(QStringLiteral("assertFatalCount"));
            invalid = invalid || text.startsWith(QStringLiteral("assertInvalid")) ||
                      (counts && !text.endsWith(QStringLiteral(",0"))) ||
                      (text.startsWith(QStringLiteral("assertHasProbeID")) && text.endsWith(QStringLiteral("true")));
        }
    }
    if (valid && invalid) // one test with several samples: their names say which is which
        return name.contains(QStringLiteral("invalid")) ? QStringLiteral("invalid") : QStringLiteral("valid");
    if (valid || invalid)
        return valid ? QStringLiteral("valid") : QStringLiteral("invalid");
    // No test. The flag of the sample's list is right for 3.0 when it says no; elsewhere it is set for everything.
    const bool flagged =
        name.contains(QStringLiteral("ob30")) && !entry.value(u"valid_flag_in_Samples_java").toBool(true);
    return flagged ? QStringLiteral("invalid") : QString();
}

void compareValidator(const QString& name, const QJsonObject& entry, const Judged& report, Comparison& comparison)
{
    const QString wanted = wantedBy(name, entry);
    if (wanted.isEmpty()) // nobody says what it should be; it has to be read and judged
        comparison.same(QStringLiteral("a verdict"), true, !report.findings.isEmpty(), why(report));
    else
        comparison.same(QStringLiteral("valid"), wanted == QStringLiteral("valid"),
                        report.verdict() == credentials::Verdict::Valid, why(report));
}

QString textBeginning(const BadgeFolder& folder, const QString& place, const QString& prefix)
{
    const QDir inside(folder.dir().filePath(place));
    const QStringList found = inside.entryList({prefix + QStringLiteral("*.txt")}, QDir::Files);
    return found.isEmpty() ? QString() : QString::fromUtf8(folder.read(place + u'/' + found.first()));
}

// W3C's examples: every step from the document to the signature, and the signature made again with the example's key.
Outcome compareExample(const BadgeFolder& folder, const QString& name, const Crypto& crypto)
{
    Comparison comparison(name);
    const QString place = name.section(u'/', 0, -2);
    const QJsonObject document = folder.object(name);
    const QJsonObject proof = document.value(u"proof").toObject();
    const auto input = credentials::signingInput(document, proof, folder.contexts());
    const auto hex = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); };
    const auto step = [&](const char* prefix, const QString& seen) {
        const QString expected = textBeginning(folder, place, QString::fromLatin1(prefix));
        if (!expected.isEmpty())
            comparison.same(QString::fromLatin1(prefix), expected.trimmed(), seen.trimmed());
    };
    if (!input) {
        comparison.same(QStringLiteral("canonical form"), QStringLiteral("one"),
                        input.error().code + u' ' + input.error().detail);
        return comparison.outcome();
    }
    step("canonDoc", QString::fromUtf8(input->canonicalDocument));
    step("proofCanon", QString::fromUtf8(input->canonicalProof));
    step("docHash", hex(input->documentHash));
    step("proofHash", hex(input->proofHash));
    step("combinedHash", hex(input->combined()));
    const QJsonObject pair = folder.object(name.section(u'/', 0, 0) + QStringLiteral("/keyPair.json"));
    const auto secret = base::fromMultibase(pair.value(u"privateKeyMultibase").toString());
    const QByteArray signature = secret ? crypto.sign(secret->right(32), input->combined()) : QByteArray();
    step("sigHex", hex(signature));
    step("sigBTC58", u'z' + base::toBase58(signature));
    comparison.same(QStringLiteral("proofValue"), proof.value(u"proofValue").toString(),
                    u'z' + base::toBase58(signature));
    const QString owner = QStringLiteral("did:key:") + pair.value(u"publicKeyMultibase").toString();
    const Finding finding =
        credentials::checkProof(document, proof, owner, {folder.contexts()}, crypto, QDateTime::currentDateTimeUtc());
    comparison.same(QStringLiteral("signature fits"), true, finding.outcome == credentials::Outcome::Passed,
                    credentials::sentence(finding));
    return comparison.outcome();
}

void addVerdicts(const BadgeFolder& folder, const Crypto& crypto, QVector<Outcome>& outcomes)
{
    const QJsonObject reference = folder.object(QStringLiteral("reference_verdicts.json"));
    for (auto it = reference.constBegin(); it != reference.constEnd(); ++it) {
        Comparison comparison(it.key());
        const Judged report = reportOn(folder, it.key(), crypto);
        compareReference(it.value().toObject(), report, comparison);
        const QJsonObject labels = folder.object(it.key().section(u'/', 0, -2) + QStringLiteral("/labels.json"));
        const QString label = it.key().section(u'/', -1).section(u'.', 0, 0);
        if (labels.contains(label))
            compareLabels(labels.value(label).toObject(), report, comparison);
        outcomes += comparison.outcome();
    }
    for (const QString& list : folder.filesNamed(QStringLiteral("verdicts.json"))) {
        const QString place = list.section(u'/', 0, -2);
        const QJsonObject verdicts = folder.object(list);
        for (auto it = verdicts.constBegin(); it != verdicts.constEnd(); ++it) {
            const QString name = place + u'/' + it.key();
            Comparison comparison(name);
            compareValidator(name, it.value().toObject(), reportOn(folder, name, crypto), comparison);
            outcomes += comparison.outcome();
        }
    }
    for (const QString& name : folder.filesMatching(QStringLiteral("signed*.json")))
        outcomes += compareExample(folder, name, crypto);
}

} // namespace

Report runBadges(const Options& options)
{
    Report report;
    const BadgeFolder folder(QDir(QFileInfo(options.dataDir).absoluteFilePath()).filePath(QStringLiteral("badges")));
    const auto crypto = credentials::loadCrypto();
    if (!crypto) {
        report.problem = crypto.error().detail;
        return report;
    }
    QVector<Outcome> outcomes;
    addVerdicts(folder, *crypto, outcomes);
    for (const Outcome& outcome : std::as_const(outcomes)) {
        if (options.only.isEmpty() || outcome.id == options.only || outcome.id.section(u'/', -1) == options.only)
            report.outcomes += outcome;
    }
    if (report.outcomes.isEmpty())
        report.problem = QStringLiteral("no badges in '%1'").arg(options.dataDir);
    return report;
}

} // namespace conformance
