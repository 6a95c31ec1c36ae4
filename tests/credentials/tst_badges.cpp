// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/multibase.h"
#include "app/credentials/bakedimage.h"
#include "app/credentials/jws.h"
#include "app/credentials/statuslist.h"
#include "app/credentials/verifier.h"
#include "tests/credentials/credentialsamples.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace credentials;

class TestBadges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verify_noBadge_saysSo_data();
    void verify_noBadge_saysSo();
    void verify_anyChange_isFound_data();
    void verify_anyChange_isFound();
    void verify_dates_areKept();
    void verify_issuer_isTrustedByPinOnly();
    void verify_keyOfSomebodyElse_isNoProof();
    void verify_recipient_byHashedAddress();
    void verify_status_revokedStaleAndForged();
    void verify_didWeb_needsItsDocument();
    void verify_signed_isValid();
    void words_ofAnIssuer_turnNothingAroundThem();
    void jwt_changed_isFound();
    void verify_nobodyNamed_saysSoInWords();
    void bake_everyPictureAndForm_comesBack_data();
    void bake_everyPictureAndForm_comesBack();
    void unbake_damaged_isAnError();
    void base58_knownValues();

private:
    [[nodiscard]] QByteArray text(const QJsonObject& credential) const
    {
        return QJsonDocument(credential).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] QJsonObject signedBadge(const QJsonObject& badge, const QByteArray& seed = tests::kSeed) const
    {
        const auto result =
            withProof(badge, seed, tests::issuerMethod(m_crypto, seed), tests::kToday, m_sources.contexts, m_crypto);
        return result ? *result : QJsonObject();
    }
    [[nodiscard]] Report judge(const QByteArray& file, const Question& question = {tests::kToday}) const
    {
        return verify(file, m_sources, m_crypto, question);
    }

    Crypto m_crypto;
    Sources m_sources{shippedContexts()};
    QString m_issuer;
};

void TestBadges::initTestCase()
{
    const auto crypto = loadCrypto();
    QVERIFY2(crypto, crypto ? "" : qPrintable(crypto.error().detail));
    m_crypto = *crypto;
    m_issuer = tests::issuerDid(m_crypto);
}

void TestBadges::verify_noBadge_saysSo_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("reason");
    QTest::newRow("nothing") << QByteArray() << int(Reason::NotReadable);
    QTest::newRow("words") << QByteArray("hello") << int(Reason::NotReadable);
    QTest::newRow("a list") << QByteArray("[]") << int(Reason::NotReadable);
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << int(Reason::NotACredential);
    QTest::newRow("a token of nothing") << QByteArray("eyJ.e30.AA") << int(Reason::NotReadable);
    QTest::newRow("a picture of nothing")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << int(Reason::NotReadable);
    QTest::newRow("half a picture") << QByteArray::fromHex("89504e470d0a1a0a0000") << int(Reason::NotReadable);
}

void TestBadges::verify_noBadge_saysSo()
{
    QFETCH(QByteArray, file);
    QFETCH(int, reason);
    const Report report = judge(file);
    QCOMPARE(report.verdict(), Verdict::Invalid);
    QVERIFY(report.has(Reason(reason)));
    for (const Finding& finding : report.findings)
        QVERIFY(!sentence(finding).isEmpty() && !sentence(finding).contains(QStringLiteral("%1")));
}

void TestBadges::verify_anyChange_isFound_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, const char* before, const char* after, Reason reason) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << int(reason);
    };
    row("the name", "\"Ladders\"", "\"Rockets\"", Reason::SignatureWrong);
    row("the date", "2027-01-01", "2030-01-01", Reason::SignatureWrong);
    row("the time of signing", "2026-11-25T12:00:00Z", "2026-11-25T12:00:01Z", Reason::SignatureWrong);
    row("something added that RDF would not see", "\"validFrom\"", "\"salary\":\"much\",\"validFrom\"",
        Reason::UndefinedTerm);
    row("another purpose", "assertionMethod", "authentication", Reason::ProofForOtherPurpose);
    row("a suite that nobody knows", "eddsa-rdfc-2022", "none-2026", Reason::UnknownProof);
    row("a context that nobody has", "context-3.0.3.json", "context-9.json", Reason::UnknownContext);
    row("the signature cut", "\"proofValue\":\"z", "\"proofValue\":\"z1", Reason::ProofUnreadable);
    row("no criteria", "\"criteria\"", "\"kriteria\"", Reason::MissingProperty);
}

void TestBadges::verify_anyChange_isFound()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, reason);
    QByteArray badge = text(signedBadge(tests::unsignedBadge(m_issuer)));
    QVERIFY(badge.contains(before));
    const Report report = judge(badge.replace(before, after));
    QVERIFY(report.verdict() != Verdict::Valid);
    QVERIFY2(report.has(Reason(reason)), qPrintable(headline(report)));
}

void TestBadges::verify_dates_areKept()
{
    const QByteArray badge = text(signedBadge(tests::unsignedBadge(m_issuer)));
    const auto at = [&](const char* now) {
        return judge(badge, {QDateTime::fromString(QString::fromLatin1(now), Qt::ISODate)});
    };
    QVERIFY(at("2025-12-31T23:59:59Z").has(Reason::NotYetValid));
    QVERIFY(at("2027-01-01T00:00:00Z").has(Reason::Expired));
    QCOMPARE(at("2026-12-31T23:59:59Z").verdict(), Verdict::Valid);
    QJsonObject odd = tests::unsignedBadge(m_issuer);
    odd.insert(QStringLiteral("validUntil"), QStringLiteral("soon"));
    QVERIFY(judge(text(signedBadge(odd))).has(Reason::BadDate));
}

void TestBadges::verify_issuer_isTrustedByPinOnly()
{
    const QByteArray badge = text(signedBadge(tests::unsignedBadge(m_issuer)));
    QVERIFY(!judge(badge).trusted());
    QVERIFY(judge(badge, {tests::kToday, {{m_issuer, QStringLiteral("Works")}}}).trusted());
    QVERIFY(!judge(badge, {tests::kToday,
                           {{m_issuer,
                             QStringLiteral("Works"),
                             {QStringLiteral("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")}}}})
                 .trusted());
    QVERIFY(judge(badge, {tests::kToday, {{m_issuer, QString(), {m_issuer.mid(8)}}}}).trusted());
    // A key that only stands in the address of the signature proves nothing about the issuer.
    const QString web = QStringLiteral("https://lxcp.example/issuer");
    const auto byAddress = withProof(tests::unsignedBadge(web), tests::kSeed, web + u'#' + m_issuer.mid(8),
                                     tests::kToday, m_sources.contexts, m_crypto);
    QVERIFY(byAddress);
    const Report report = judge(text(*byAddress), {tests::kToday, {{web, QStringLiteral("Works")}}});
    QVERIFY(report.has(Reason::SignatureRightKeyInAddress));
    QVERIFY(!report.trusted());
    QVERIFY(judge(text(*byAddress), {tests::kToday, {{web, QString(), {m_issuer.mid(8)}}}}).trusted());
}

void TestBadges::verify_keyOfSomebodyElse_isNoProof()
{
    const QByteArray other = QByteArray(32, 'o');
    const Report report = judge(text(signedBadge(tests::unsignedBadge(m_issuer), other)));
    QVERIFY(report.has(Reason::KeyOfSomebodyElse));
    QCOMPARE(report.verdict(), Verdict::Invalid);
    // An issuer that is only an address names no keys: nothing was changed, but whose signature it is, nobody says.
    const Report unsaid = judge(text(signedBadge(tests::unsignedBadge(QStringLiteral("https://lxcp.example")))),
                                {tests::kToday, {{QStringLiteral("https://lxcp.example"), QString()}}});
    QVERIFY(unsaid.has(Reason::SignatureRightKeyInAddress));
    QVERIFY(!unsaid.trusted());
    // Another address says that it is its key.
    const auto elsewhere = withProof(tests::unsignedBadge(QStringLiteral("https://lxcp.example")), tests::kSeed,
                                     QStringLiteral("https://other.example#") + m_issuer.mid(8), tests::kToday,
                                     m_sources.contexts, m_crypto);
    QVERIFY(elsewhere && judge(text(*elsewhere)).has(Reason::KeyOfSomebodyElse));
}

void TestBadges::verify_recipient_byHashedAddress()
{
    const QByteArray badge = text(signedBadge(tests::unsignedBadge(m_issuer)));
    QVERIFY(judge(badge).has(Reason::RecipientNotAsked));
    QVERIFY(judge(badge, {tests::kToday, {}, {QStringLiteral("sam@lxcp.example")}}).has(Reason::RecipientOther));
    QVERIFY(judge(badge, {tests::kToday, {}, {QStringLiteral("Maya@lxcp.example")}}).has(Reason::RecipientRight));
}

void TestBadges::verify_status_revokedStaleAndForged()
{
    const QString address = QStringLiteral("https://lxcp.example/v1/status/1");
    QJsonObject badge = tests::unsignedBadge(m_issuer);
    badge.insert(QStringLiteral("credentialStatus"),
                 QJsonObject{{QStringLiteral("id"), QString(address + QStringLiteral("#9"))},
                             {QStringLiteral("type"), QStringLiteral("BitstringStatusListEntry")},
                             {QStringLiteral("statusPurpose"), QStringLiteral("revocation")},
                             {QStringLiteral("statusListIndex"), QStringLiteral("9")},
                             {QStringLiteral("statusListCredential"), address}});
    const QByteArray file = text(signedBadge(badge));
    const auto list = [&](const QByteArray& bits, const QString& issuer, const QByteArray& seed) {
        const QJsonObject subject{{QStringLiteral("id"), QString(address + QStringLiteral("#list"))},
                                  {QStringLiteral("type"), QStringLiteral("BitstringStatusList")},
                                  {QStringLiteral("statusPurpose"), QStringLiteral("revocation")},
                                  {QStringLiteral("encodedList"), encodeStatusBits(bits)}};
        return text(signedBadge(
            {{QStringLiteral("@context"), QJsonArray{QStringLiteral("https://www.w3.org/ns/credentials/v2")}},
             {QStringLiteral("id"), address},
             {QStringLiteral("type"),
              QJsonArray{QStringLiteral("VerifiableCredential"), QStringLiteral("BitstringStatusListCredential")}},
             {QStringLiteral("issuer"), issuer},
             {QStringLiteral("credentialSubject"), subject}},
            seed));
    };
    const auto with = [&](const QByteArray& document) {
        m_sources.documents = [=](const QString& url) -> std::optional<KeptDocument> {
            return url == address ? std::optional(KeptDocument{document, tests::kToday.addDays(-3)}) : std::nullopt;
        };
        const Report report = judge(file);
        m_sources.documents = {};
        return report;
    };
    QByteArray bits(16384, '\0');
    QVERIFY(judge(file).has(Reason::StatusUnavailable));
    QCOMPARE(judge(file).verdict(), Verdict::Undecided);
    QVERIFY(with("nonsense").has(Reason::StatusUnreadable));
    QVERIFY(with(list(QByteArray(1, '\0'), m_issuer, tests::kSeed)).has(Reason::StatusUnreadable)); // too short
    QVERIFY(with(list(bits, m_issuer, QByteArray(32, 'o'))).has(Reason::StatusNotTheIssuers));
    const Report good = with(list(bits, m_issuer, tests::kSeed));
    QCOMPARE(good.verdict(), Verdict::Valid);
    QCOMPARE(good.of(Check::Status)->ageSeconds, 3 * 86400);
    QVERIFY2(headline(good).contains(QStringLiteral("3 day")), qPrintable(headline(good)));
    bits[1] = 0x40; // bit 9
    QVERIFY(with(list(bits, m_issuer, tests::kSeed)).has(Reason::Revoked));
}

void TestBadges::verify_didWeb_needsItsDocument()
{
    const QString did = QStringLiteral("did:web:lxcp.example:issuer");
    const QString method = did + QStringLiteral("#key-1");
    const auto badge =
        withProof(tests::unsignedBadge(did), tests::kSeed, method, tests::kToday, m_sources.contexts, m_crypto);
    QVERIFY(badge);
    QVERIFY(judge(text(*badge)).has(Reason::KeyUnavailable));
    QJsonObject document{{QStringLiteral("id"), did},
                         {QStringLiteral("verificationMethod"),
                          QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("#key-1")},
                                                 {QStringLiteral("type"), QStringLiteral("Multikey")},
                                                 {QStringLiteral("publicKeyMultibase"), m_issuer.mid(8)}}}},
                         {QStringLiteral("assertionMethod"), QJsonArray{QStringLiteral("#key-2")}}};
    const auto judgeWith = [&] {
        m_sources.documents = [kept = text(document)](const QString& url) -> std::optional<KeptDocument> {
            return url == QStringLiteral("https://lxcp.example/issuer/did.json")
                       ? std::optional(KeptDocument{kept, tests::kToday})
                       : std::nullopt;
        };
        const Report report = judge(text(*badge));
        m_sources.documents = {};
        return report;
    };
    QVERIFY(judgeWith().has(Reason::KeyUnreadable)); // a key that must not sign
    document.insert(QStringLiteral("assertionMethod"), QJsonArray{QStringLiteral("#key-1")});
    QCOMPARE(judgeWith().verdict(), Verdict::Valid);
    QCOMPARE(didWebAddress(QStringLiteral("did:web:lxcp.example%3A8420")),
             QStringLiteral("https://lxcp.example:8420/.well-known/did.json"));
    QCOMPARE(didWebAddress(QStringLiteral("did:web:lxcp.example:..:x")), QString());
}

void TestBadges::verify_signed_isValid()
{
    const Report report = judge(text(signedBadge(tests::unsignedBadge(m_issuer))));
    QVERIFY2(report.verdict() == Verdict::Valid, qPrintable(headline(report)));
    QCOMPARE(report.summary.name, QStringLiteral("Ladders"));
    QCOMPARE(report.summary.issuerName, QStringLiteral("LXCP Works"));
}

// Whoever makes a badge writes its words; they stand among ours.
void TestBadges::words_ofAnIssuer_turnNothingAroundThem()
{
    QJsonObject badge = tests::unsignedBadge(m_issuer);
    QJsonObject issuer = badge.value(QStringLiteral("issuer")).toObject();
    issuer.insert(QStringLiteral("name"), QString::fromUtf8("Harbour\n\u202Eline\a"));
    badge.insert(QStringLiteral("issuer"), issuer);
    QJsonObject subject = badge.value(QStringLiteral("credentialSubject")).toObject();
    QJsonObject achievement = subject.value(QStringLiteral("achievement")).toObject();
    achievement.insert(QStringLiteral("name"), QString::fromUtf8("Knots\r\n  and \u202Dbends"));
    achievement.insert(QStringLiteral("criteria"),
                       QJsonObject{{QStringLiteral("id"), QStringLiteral("https://lxcp.example/knots")}});
    subject.insert(QStringLiteral("achievement"), achievement);
    badge.insert(QStringLiteral("credentialSubject"), subject);
    const Report report = judge(text(signedBadge(badge)));
    QVERIFY2(report.verdict() == Verdict::Valid, qPrintable(headline(report))); // what was signed is untouched
    QCOMPARE(report.summary.issuerName, QStringLiteral("Harbour line"));
    QCOMPARE(report.summary.name, QStringLiteral("Knots and bends"));
    QCOMPARE(report.summary.criteria, QStringLiteral("https://lxcp.example/knots"));
}

void TestBadges::jwt_changed_isFound()
{
    const QByteArray token =
        toJws(tests::unsignedBadge(m_issuer), tests::kSeed, tests::issuerMethod(m_crypto), m_crypto);
    QCOMPARE(judge(token).verdict(), Verdict::Valid);
    QList<QByteArray> parts = token.split('.');
    parts[1] = base::toBase64Url(base::fromBase64Url(QString::fromLatin1(parts[1]))->replace("Ladders", "Rockets"));
    QVERIFY(judge(parts.join('.')).has(Reason::SignatureWrong));
    QVERIFY(judge(token, {QDateTime::fromString(QStringLiteral("2027-02-01T00:00:00Z"), Qt::ISODate)})
                .has(Reason::Expired));
    // RFC 7519 section 6: a token that says that nobody signed it.
    parts = token.split('.');
    parts[0] = base::toBase64Url("{\"alg\":\"none\"}");
    QVERIFY(judge(parts.join('.')).has(Reason::NoProof));
    QCOMPARE(judge(parts.join('.')).verdict(), Verdict::Invalid);
    parts[0] = base::toBase64Url("{\"alg\":\"HS256\"}");
    QCOMPARE(judge(parts.join('.')).verdict(), Verdict::Invalid);
}

// Open Badges 3.0, B.1.3, asks for a name of the recipient; what is signed without one is no forgery for that.
void TestBadges::verify_nobodyNamed_saysSoInWords()
{
    QJsonObject badge = tests::unsignedBadge(m_issuer);
    QJsonObject subject = badge.value(u"credentialSubject").toObject();
    subject.remove(QStringLiteral("id"));
    subject.remove(QStringLiteral("identifier"));
    badge.insert(QStringLiteral("credentialSubject"), subject);
    const QByteArray file = text(signedBadge(badge));
    QCOMPARE(judge(file).verdict(), Verdict::Valid);
    Question question{tests::kToday};
    question.recipients = {QStringLiteral("maya@lxcp.example")};
    const Report report = judge(file, question);
    QVERIFY(report.verdict() == Verdict::Undecided && report.has(Reason::RecipientNotNamed));
    QVERIFY(!headline(report).contains(QStringLiteral("credentialSubject")));
}

namespace {

// One grey pixel.
const QByteArray kPixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

} // namespace

void TestBadges::bake_everyPictureAndForm_comesBack_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<bool>("token");
    const QByteArray svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path "
                           "d=\"M0 0h1\"/></svg>";
    QTest::newRow("PNG, JSON") << kPixel << false;
    QTest::newRow("PNG, token") << kPixel << true;
    QTest::newRow("SVG, JSON") << svg << false;
    QTest::newRow("SVG, token") << svg << true;
}

void TestBadges::bake_everyPictureAndForm_comesBack()
{
    QFETCH(QByteArray, picture);
    QFETCH(bool, token);
    const QByteArray badge =
        token ? toJws(tests::unsignedBadge(m_issuer), tests::kSeed, tests::issuerMethod(m_crypto), m_crypto)
              : text(signedBadge(tests::unsignedBadge(m_issuer)));
    const auto first = bake(picture, "an older badge");
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    const auto baked = bake(*first, badge);
    QVERIFY(baked);
    QVERIFY(!baked->contains("an older badge"));
    QCOMPARE(unbake(*baked).value_or(QByteArray()), badge);
    QCOMPARE(judge(*baked).verdict(), Verdict::Valid);
    if (isPng(picture))
        QVERIFY(baked->contains(QByteArray("iTXtopenbadgecredential\0\0", 25)));
}

void TestBadges::unbake_damaged_isAnError()
{
    const QByteArray baked = *bake(kPixel, "{}");
    for (qsizetype cut = 0; cut < baked.size(); ++cut) {
        const auto badge = unbake(baked.left(cut));
        QVERIFY(!badge);
    }
    QByteArray flipped = baked;
    flipped[60] = char(flipped[60] ^ 1);
    QVERIFY(!unbake(flipped));
    QVERIFY(!unbake("<svg"));
    QVERIFY(!unbake("<!DOCTYPE a [<!ENTITY b \"c\">]><svg>&b;</svg>"));
}

void TestBadges::base58_knownValues()
{
    QCOMPARE(base::toBase58("Hello World!"), QStringLiteral("2NEpo7TZRRrLZSi2U"));
    QCOMPARE(base::toBase58(QByteArray::fromHex("0000287fb4cd")), QStringLiteral("11233QC4"));
    QCOMPARE(*base::fromBase58(u"11233QC4"), QByteArray::fromHex("0000287fb4cd"));
    QVERIFY(!base::fromBase58(u"0OIl"));
}

QTEST_GUILESS_MAIN(TestBadges)
#include "tst_badges.moc"
