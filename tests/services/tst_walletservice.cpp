// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/bakedimage.h"
#include "app/credentials/statuslist.h"
#include "app/domain/json.h"
#include "app/services/noticereader.h"
#include "app/services/walletservice.h"
#include "tests/credentials/credentialsamples.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace services;
using support::CatalogLines;

class TestWalletService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badges_courseCompletedHere_isEarnedUntilTheOrganisationSigns();
    void earned_isToldAtOnce_andOnce();
    void badges_courseTakenAgainAfterTheBadgeEnded_isTheNextCycle();
    void badges_courseTakenAgainInTheTimeOfRenewal_isTheNextCycleAtOnce();
    void badges_takenBack_areNotEarnedByWhatWasShownBefore();
    void share_opensThePublicPageAndClosesIt();
    void check_signed_isValidWithoutANetwork();
    void check_signedForAnother_saysSo();
    void import_noBadge_isRefused();
    void import_everyForm_isKeptOnce();
    void import_ofAnAwardOfOnesOwn_isThatAward();
    void ask_issuerGivesKeysAndList_keptForLater();
    void ask_nobodyAnswers_isSaid();
    void exported_pictures_haveTheBadgeInThem();

private:
    static QByteArray member(const char* name, const QByteArray& text)
    {
        return '"' + QByteArray(name) + "\":" +
               QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    }
    QByteArray signedFile() const
    {
        return QJsonDocument(*credentials::withProof(tests::unsignedBadge(tests::issuerDid(m_crypto)), tests::kSeed,
                                                     tests::issuerMethod(m_crypto), tests::kToday,
                                                     credentials::shippedContexts(), m_crypto))
            .toJson(QJsonDocument::Compact);
    }
    QByteArray award(const QByteArray& file, const char* state) const
    {
        return CatalogLines::put(
            "badge_award", "a1", 20,
            "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Ladders\",\"cycle\":1,\"state\":\"" +
                QByteArray(state) + "\",\"awarded_at\":\"2026-03-01T00:00:00.000Z\"," + member("credential", file) +
                ",\"token\":\"\"");
    }
    QByteArray organisation(const char* email) const
    {
        const QString did = tests::issuerDid(m_crypto);
        const QJsonObject issuer{{QStringLiteral("id"), did},
                                 {QStringLiteral("name"), QStringLiteral("LXCP Works")},
                                 {QStringLiteral("keys"), QJsonArray{did.mid(8)}}};
        return CatalogLines::put("person", "maya", 1, "\"name\":\"Maya\",\"email\":\"" + QByteArray(email) + '"') +
               CatalogLines::put("badge", "b1", 2,
                                 "\"title\":\"Ladders\",\"rule_kind\":\"course\",\"rule_target\":\"k8s\",\"updated_"
                                 "at\":\"2026-01-01T00:00:00.000Z\"") +
               CatalogLines::put("trust_document", did.toUtf8().constData(), 3,
                                 "\"purpose\":\"issuer\"," +
                                     member("body", QJsonDocument(issuer).toJson(QJsonDocument::Compact)));
    }

    // Of an organisation whose keys lie on its web site, with its bit in a status list there.
    QByteArray signedOnTheWeb(QJsonObject credential) const
    {
        credential.insert(QStringLiteral("issuer"), kWebIssuer);
        return QJsonDocument(*credentials::withProof(credential, tests::kSeed, kWebIssuer + QStringLiteral("#k1"),
                                                     tests::kToday, credentials::shippedContexts(), m_crypto))
            .toJson(QJsonDocument::Compact);
    }
    QByteArray badgeOnTheWeb() const
    {
        QJsonObject badge = tests::unsignedBadge(kWebIssuer);
        badge.insert(
            QStringLiteral("credentialStatus"),
            QJsonObject{{QStringLiteral("id"), QStringLiteral("https://badges.example/status#3")},
                        {QStringLiteral("type"), QStringLiteral("BitstringStatusListEntry")},
                        {QStringLiteral("statusPurpose"), QStringLiteral("revocation")},
                        {QStringLiteral("statusListIndex"), QStringLiteral("3")},
                        {QStringLiteral("statusListCredential"), QStringLiteral("https://badges.example/status")}});
        return signedOnTheWeb(badge);
    }
    QByteArray listOnTheWeb(char first) const
    {
        QByteArray bits(16384, 0);
        bits[0] = first;
        const QJsonObject subject{{QStringLiteral("id"), QStringLiteral("https://badges.example/status#list")},
                                  {QStringLiteral("type"), QStringLiteral("BitstringStatusList")},
                                  {QStringLiteral("statusPurpose"), QStringLiteral("revocation")},
                                  {QStringLiteral("encodedList"), credentials::encodeStatusBits(bits)}};
        return signedOnTheWeb(
            {{QStringLiteral("@context"), QJsonArray{QStringLiteral("https://www.w3.org/ns/credentials/v2")}},
             {QStringLiteral("id"), QStringLiteral("https://badges.example/status")},
             {QStringLiteral("type"),
              QJsonArray{QStringLiteral("VerifiableCredential"), QStringLiteral("BitstringStatusListCredential")}},
             {QStringLiteral("validFrom"), QStringLiteral("2026-01-01T00:00:00Z")},
             {QStringLiteral("credentialSubject"), subject}});
    }
    QByteArray keysOnTheWeb() const
    {
        const QString method = kWebIssuer + QStringLiteral("#k1");
        const QJsonObject key{{QStringLiteral("id"), method},
                              {QStringLiteral("type"), QStringLiteral("Multikey")},
                              {QStringLiteral("controller"), kWebIssuer},
                              {QStringLiteral("publicKeyMultibase"), tests::issuerDid(m_crypto).mid(8)}};
        return QJsonDocument(QJsonObject{{QStringLiteral("id"), kWebIssuer},
                                         {QStringLiteral("verificationMethod"), QJsonArray{key}},
                                         {QStringLiteral("assertionMethod"), QJsonArray{method}}})
            .toJson(QJsonDocument::Compact);
    }
    static credentials::Report reportOf(WalletService& wallet)
    {
        QSignalSpy checked(&wallet, &WalletService::checked);
        wallet.check(wallet.badges().value(0));
        return support::waitFor([&] { return !checked.isEmpty(); }) ? checked.first().at(1).value<credentials::Report>()
                                                                    : credentials::Report();
    }

    const QString kWebIssuer = QStringLiteral("did:web:badges.example");
    credentials::Crypto m_crypto;
    support::FakeClock m_clock{tests::kToday};
};

void TestWalletService::initTestCase()
{
    const auto crypto = credentials::loadCrypto();
    QVERIFY(crypto);
    m_crypto = *crypto;
}

void TestWalletService::badges_courseCompletedHere_isEarnedUntilTheOrganisationSigns()
{
    support::StoreBuilder built;
    built.lines(organisation("maya@lxcp.example"));
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    QCOMPARE(wallet.badges().size(), 0);
    built.lines(CatalogLines::put("enrollment", "maya:k8s", 5,
                                  "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"state\":\"completed\",\"completed_"
                                  "at\":\"2026-03-01T00:00:00.000Z\""));
    QCOMPARE(wallet.badges().size(), 1);
    QVERIFY(wallet.badges().first().origin == WalletBadge::Origin::Earned);
    built.lines(award({}, "waiting"));
    QCOMPARE(wallet.badges().size(), 1);
    QVERIFY(wallet.badges().first().origin == WalletBadge::Origin::Waiting);
}

// Told of when it is earned, without a network, and not again when the organisation has heard of it.
void TestWalletService::earned_isToldAtOnce_andOnce()
{
    support::StoreBuilder built;
    built.lines(organisation("maya@lxcp.example"));
    const QDateTime kNextDay(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const auto told = [&] {
        QList<domain::Notice> badges;
        for (const domain::Notice& notice :
             services::NoticeReader(built.writer(), QStringLiteral("maya")).notices(kNextDay)) {
            if (notice.kind == QLatin1StringView("badge"))
                badges.append(notice);
        }
        return badges;
    };
    QCOMPARE(told().size(), 0);
    built.lines(CatalogLines::put("enrollment", "maya:k8s", 5,
                                  "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"state\":\"completed\",\"completed_"
                                  "at\":\"2026-03-01T00:00:00.000Z\""));
    QCOMPARE(told().size(), 1);
    const domain::Notice earned = told().first();
    QCOMPARE(earned.answer, QStringLiteral("unsigned"));
    QCOMPARE(earned.title, QStringLiteral("Ladders"));
    QVERIFY(built.writer().exec("INSERT INTO notice_shown VALUES ('" + earned.id.toUtf8() + "', '2026-03-01')"));
    built.lines(award({}, "waiting"));
    QCOMPARE(told().size(), 1);
    QCOMPARE(told().first().id, earned.id);
    QCOMPARE(told().first().answer, QStringLiteral("unsigned"));
    built.lines(award(signedFile(), "signed").replace("\"rev\":20", "\"rev\":21"));
    QCOMPARE(told().size(), 1);
    QCOMPARE(told().first().id, earned.id);
    QCOMPARE(told().first().answer, QString());
    QCOMPARE(told().first().at, earned.at); // what was read stays read
}

// The registration keeps the day of the first completion; the attempt has that of the second.
void TestWalletService::badges_courseTakenAgainAfterTheBadgeEnded_isTheNextCycle()
{
    support::StoreBuilder built;
    built.lines(organisation("maya@lxcp.example") +
                CatalogLines::put("enrollment", "maya:k8s", 5,
                                  "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"state\":\"completed\",\"completed_"
                                  "at\":\"2026-01-10T00:00:00.000Z\"") +
                CatalogLines::put("badge_award", "a1", 6,
                                  "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Ladders\",\"cycle\":1,"
                                  "\"state\":\"signed\",\"awarded_at\":\"2026-01-10T00:00:00.000Z\",\"expires_at\":"
                                  "\"2026-02-10T00:00:00.000Z\",\"credential\":\"{}\""));
    const WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    QCOMPARE(wallet.badges().size(), 1);
    built.lines(
        CatalogLines::put("attempt", "5b1d3c00-0000-4000-8000-000000000001", 7,
                          "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"enrollment_id\":\"maya:k8s\",\"seq\":1,"
                          "\"completion\":\"completed\",\"completed_at\":\"2026-02-20T00:00:00.000Z\""));
    const auto badges = wallet.badges();
    QCOMPARE(badges.size(), 2);
    QCOMPARE(badges.first().origin, WalletBadge::Origin::Earned);
    QCOMPARE(badges.first().award.cycle, 2);
}

// Without a network, by the rule of the server; before that time it renews nothing.
void TestWalletService::badges_courseTakenAgainInTheTimeOfRenewal_isTheNextCycleAtOnce()
{
    support::StoreBuilder built;
    built.lines(organisation("maya@lxcp.example") +
                CatalogLines::put("badge", "b1", 4,
                                  "\"title\":\"Ladders\",\"rule_kind\":\"course\",\"rule_target\":\"k8s\",\"months_"
                                  "valid\":12,\"updated_at\":\"2024-01-01T00:00:00.000Z\"") +
                CatalogLines::put("enrollment", "maya:k8s", 5,
                                  "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"state\":\"completed\",\"completed_"
                                  "at\":\"2025-03-10T00:00:00.000Z\"") +
                CatalogLines::put("badge_award", "a1", 6,
                                  "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Ladders\",\"cycle\":1,"
                                  "\"state\":\"signed\",\"awarded_at\":\"2025-03-10T00:00:00.000Z\",\"expires_at\":"
                                  "\"2026-03-10T00:00:00.000Z\",\"credential\":\"{}\""));
    const WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    const auto attempt = [](const char* id, int rev, const char* at) {
        return CatalogLines::put("attempt", id, rev,
                                 QByteArray("\"person_id\":\"maya\",\"course_id\":\"k8s\",\"enrollment_id\":\"maya:"
                                            "k8s\",\"seq\":1,\"completion\":\"completed\",\"completed_at\":\"") +
                                     at + '"');
    };
    built.lines(attempt("5b1d3c00-0000-4000-8000-000000000001", 7, "2025-08-20T00:00:00.000Z"));
    QCOMPARE(wallet.badges().size(), 1);
    QCOMPARE(domain::toWire(wallet.badges().first().renewableFrom), QStringLiteral("2026-01-09T00:00:00.000Z"));
    built.lines(attempt("5b1d3c00-0000-4000-8000-000000000002", 8, "2026-02-20T00:00:00.000Z"));
    const auto badges = wallet.badges();
    QCOMPARE(badges.size(), 2);
    QCOMPARE(badges.first().origin, WalletBadge::Origin::Earned);
    QCOMPARE(badges.first().award.cycle, 2);
    QCOMPARE(domain::toWire(badges.first().award.expiresAt), QStringLiteral("2027-03-10T00:00:00.000Z"));
    QCOMPARE(domain::toWire(badges.first().renewableFrom), QStringLiteral("2027-01-09T00:00:00.000Z"));
    QVERIFY(!badges.last().renewableFrom.isValid()); // the next cycle is there
}

void TestWalletService::badges_takenBack_areNotEarnedByWhatWasShownBefore()
{
    support::StoreBuilder built;
    const auto completed = [](const char* at) {
        return CatalogLines::put("enrollment", "maya:k8s", 5,
                                 "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"state\":\"completed\",\"completed_"
                                 "at\":\"" +
                                     QByteArray(at) + "\"");
    };
    built.lines(organisation("maya@lxcp.example") + completed("2026-01-10T00:00:00.000Z") +
                CatalogLines::put("badge_award", "a1", 6,
                                  "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Ladders\",\"cycle\":1,"
                                  "\"state\":\"revoked\",\"awarded_at\":\"2026-01-10T00:00:00.000Z\",\"revoked_at\":"
                                  "\"2026-02-10T00:00:00.000Z\",\"credential\":\"{}\""));
    const WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    QCOMPARE(wallet.badges().size(), 1);
    built.lines(
        CatalogLines::put("attempt", "5b1d3c00-0000-4000-8000-000000000001", 7,
                          "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"enrollment_id\":\"maya:k8s\",\"seq\":1,"
                          "\"completion\":\"completed\",\"completed_at\":\"2026-02-20T00:00:00.000Z\""));
    QCOMPARE(wallet.badges().size(), 2);
}

void TestWalletService::share_opensThePublicPageAndClosesIt()
{
    support::StoreBuilder built;
    built.lines(organisation("maya@lxcp.example") + award(signedFile(), "signed") +
                CatalogLines::put("profile", "maya", 21, "\"visibility\":{\"badges\":\"me\"}"));
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    const WalletBadge badge = wallet.badges().first();
    QVERIFY(!wallet.isShared(badge));
    wallet.share(badge);
    LXCP_TRY_VERIFY(wallet.isShared(badge));
    wallet.share(badge, false);
    LXCP_TRY_VERIFY(!wallet.isShared(badge));
}

void TestWalletService::check_signed_isValidWithoutANetwork()
{
    support::StoreBuilder built;
    built.lines(organisation("maya@lxcp.example") + award(signedFile(), "signed"));
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    QCOMPARE(wallet.badges().size(), 1);
    QSignalSpy checked(&wallet, &WalletService::checked);
    wallet.check(wallet.badges().first());
    LXCP_TRY_COMPARE(checked.size(), 1);
    const auto report = checked.first().at(1).value<credentials::Report>();
    QVERIFY2(report.verdict() == credentials::Verdict::Valid, qPrintable(credentials::headline(report)));
    QVERIFY(report.trusted());
    QVERIFY(report.has(credentials::Reason::RecipientRight));
}

void TestWalletService::check_signedForAnother_saysSo()
{
    support::StoreBuilder built;
    built.lines(organisation("sam@lxcp.example") + award(signedFile(), "signed"));
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    QSignalSpy checked(&wallet, &WalletService::checked);
    wallet.check(wallet.badges().first());
    LXCP_TRY_COMPARE(checked.size(), 1);
    QVERIFY(checked.first().at(1).value<credentials::Report>().has(credentials::Reason::RecipientOther));
}

void TestWalletService::import_noBadge_isRefused()
{
    support::StoreBuilder built;
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    for (const char* file : {"", "hello", "{}", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\x89PNG"})
        QVERIFY2(!wallet.import(file), file);
    QCOMPARE(wallet.badges().size(), 0);
}

void TestWalletService::import_everyForm_isKeptOnce()
{
    support::StoreBuilder built;
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    const QByteArray file = signedFile();
    const QByteArray svg = *credentials::bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", file);
    const auto first = wallet.import(file);
    const auto second = wallet.import(svg);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    LXCP_TRY_COMPARE(wallet.badges().size(), 1);
    QCOMPARE(wallet.badges().first().award.title, QStringLiteral("Ladders"));
    wallet.remove(*first);
    LXCP_TRY_COMPARE(wallet.badges().size(), 0);
}

// What the organisation has signed for the person is there already, in whatever form it comes back.
void TestWalletService::import_ofAnAwardOfOnesOwn_isThatAward()
{
    support::StoreBuilder built;
    const QByteArray file = signedFile();
    built.lines(award(file, "awarded"));
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    LXCP_TRY_COMPARE(wallet.badges().size(), 1);
    const QByteArray svg = *credentials::bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", file);
    const QByteArray indented = QJsonDocument::fromJson(file).toJson(QJsonDocument::Indented);
    for (const QByteArray& form : {file, svg, indented}) {
        const auto known = wallet.import(form);
        QVERIFY(known);
        QCOMPARE(*known, QStringLiteral("a1"));
    }
    QCOMPARE(wallet.badges().size(), 1);
}

// What the badge points to is fetched when somebody asks, and then judged without a network, until it is asked anew.
void TestWalletService::ask_issuerGivesKeysAndList_keptForLater()
{
    support::StoreBuilder built;
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    QVERIFY(wallet.import(badgeOnTheWeb()));
    LXCP_TRY_COMPARE(wallet.badges().size(), 1);
    QVERIFY(reportOf(wallet).has(credentials::Reason::KeyUnavailable));
    QVERIFY(canBeAsked(reportOf(wallet)));
    QHash<QString, QByteArray> web{{QStringLiteral("https://badges.example/.well-known/did.json"), keysOnTheWeb()},
                                   {QStringLiteral("https://badges.example/status"), listOnTheWeb(0)}};
    QStringList fetched;
    wallet.setFetch([&](const QUrl& url, const IssuerQuestion::Came& came) {
        fetched << url.toString();
        came(web.contains(url.toString())
                 ? base::Result<QByteArray>(web.value(url.toString()))
                 : base::Result<QByteArray>(base::failure(base::Error::Kind::Network, url.toString())));
    });
    QSignalSpy asked(&wallet, &WalletService::asked);
    QSignalSpy changed(&wallet, &WalletService::changed);
    const auto ask = [&] {
        changed.clear();
        wallet.ask(wallet.badges().value(0));
        return support::waitFor([&] { return !asked.isEmpty() && !changed.isEmpty(); }) &&
               asked.takeFirst().at(1).toBool();
    };
    QVERIFY(ask());
    QCOMPARE(QSet<QString>(fetched.begin(), fetched.end()), QSet<QString>(web.keyBegin(), web.keyEnd()));
    QCOMPARE(fetched.size(), web.size()); // each once
    wallet.setFetch({});
    const auto report = reportOf(wallet);
    QVERIFY2(report.verdict() == credentials::Verdict::Valid, qPrintable(credentials::headline(report)));
    QVERIFY(report.has(credentials::Reason::NotRevoked));
    // Revoked meanwhile: who asks anew is told.
    web[QStringLiteral("https://badges.example/status")] = listOnTheWeb(0x10);
    wallet.setFetch([&](const QUrl& url, const IssuerQuestion::Came& came) { came(web.value(url.toString())); });
    QVERIFY(ask());
    QVERIFY(reportOf(wallet).has(credentials::Reason::Revoked));
}

void TestWalletService::ask_nobodyAnswers_isSaid()
{
    support::StoreBuilder built;
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    QVERIFY(wallet.import(badgeOnTheWeb()));
    LXCP_TRY_COMPARE(wallet.badges().size(), 1);
    wallet.setFetch([](const QUrl&, const IssuerQuestion::Came& came) {
        came(base::failure(base::Error::Kind::Timeout, QString()));
    });
    QSignalSpy asked(&wallet, &WalletService::asked);
    wallet.ask(wallet.badges().value(0));
    LXCP_TRY_COMPARE(asked.size(), 1);
    QVERIFY(!asked.first().at(1).toBool());
    QCOMPARE(int(asked.first().at(2).value<base::Error>().kind), int(base::Error::Kind::Timeout));
    QVERIFY(reportOf(wallet).has(credentials::Reason::KeyUnavailable));
}

void TestWalletService::exported_pictures_haveTheBadgeInThem()
{
    support::StoreBuilder built;
    built.lines(organisation("maya@lxcp.example") + award(signedFile(), "signed"));
    WalletService wallet(built.store(), m_clock, QStringLiteral("maya"));
    const WalletBadge badge = wallet.badges().first();
    QCOMPARE(wallet.exported(badge, WalletService::Form::Json), signedFile());
    const auto baked = wallet.baked(badge, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QVERIFY(baked);
    QCOMPARE(*credentials::unbake(*baked), signedFile());
    QVERIFY(!wallet.baked(badge, "no picture"));
    QCOMPARE(wallet.publicAddress(badge), QStringLiteral("https://lxcp.example/v1/credentials/7"));
}

QTEST_GUILESS_MAIN(TestWalletService)
#include "tst_walletservice.moc"
