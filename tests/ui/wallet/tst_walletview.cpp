// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/walletview.h"

#include "app/credentials/bakedimage.h"
#include "app/credentials/crypto.h"
#include "tests/credentials/credentialsamples.h"
#include "tests/support/fakeclock.h"
#include "tests/support/places.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "tests/ui/widgets/names.h"
#include "ui/wallet/badgepicture.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using support::CatalogLines;

class TestWalletView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void nothing_saysWhatComesHere();
    void earnedOffline_waitsForTheSignature_thenIsChecked();
    void changed_isCheckedAgain_andSaysWhyItWasTakenBack();
    void share_showsWhatOthersSeeFirst();
    void share_opensAPlace_onlyWhenItsButtonIsPressed();
    void publicPage_isOpenedAndClosed_withWords_andUndone();
    void publicPage_isOpenUntilTheServerKnows();
    void share_staysInSight_whenThePageIsMadeAnew();
    void revoked_isNotShared();
    void aBadgeOfManyThatWasPressed_isInSightAndFocused();
    void cards_sayWhatItIsFor_andFromElsewhereWhoGaveIt();
    void issuerElsewhere_isAskedWhenItsButtonIsPressed();
    void everyInteractiveWidget_hasAName();
    void picture_isOneThatABadgeFitsInto();
    void picture_isReadBackAndVerifiedByOthers();

private:
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QWidget* widget : m_view->findChildren<QWidget*>())
            all += widget->accessibleName() + u' ' +
                   (qobject_cast<const QLabel*>(widget) ? static_cast<const QLabel*>(widget)->text() : QString());
        return all.join(u'\n');
    }
    void bring(const QByteArray& file, const QByteArray& more = ",\"state\":\"signed\"")
    {
        QByteArray quoted = QJsonDocument(QJsonArray{QString::fromUtf8(file)}).toJson(QJsonDocument::Compact);
        m_built->lines(CatalogLines::put("badge_award", "a1", ++m_rev,
                                         "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Ladders\",\"cycle\":1,"
                                         "\"awarded_at\":\"2026-03-01T00:00:00.000Z\",\"credential\":" +
                                             quoted.mid(1).chopped(1) + more));
    }

    credentials::Crypto m_crypto;
    QByteArray m_file;
    int m_rev = 20;
    support::FakeClock m_clock{tests::kToday};
    std::unique_ptr<support::StoreBuilder> m_built;
    std::unique_ptr<services::WalletService> m_wallet;
    std::unique_ptr<wallet::WalletView> m_view;
};

void TestWalletView::initTestCase()
{
    widgets::applyTheme({});
    const auto crypto = credentials::loadCrypto();
    QVERIFY(crypto);
    m_crypto = *crypto;
    const auto badge =
        credentials::withProof(tests::unsignedBadge(tests::issuerDid(m_crypto)), tests::kSeed,
                               tests::issuerMethod(m_crypto), tests::kToday, credentials::shippedContexts(), m_crypto);
    QVERIFY(badge);
    m_file = QJsonDocument(*badge).toJson(QJsonDocument::Compact);
}

void TestWalletView::init()
{
    m_built = std::make_unique<support::StoreBuilder>();
    m_built->lines(CatalogLines::put("person", "maya", 1, "\"name\":\"Maya\",\"email\":\"maya@lxcp.example\"") +
                   CatalogLines::put("badge", "b1", 2,
                                     "\"title\":\"Ladders\",\"rule_kind\":\"course\",\"rule_target\":\"k8s\",\"updated_"
                                     "at\":\"2026-01-01T00:00:00.000Z\""));
    m_wallet = std::make_unique<services::WalletService>(m_built->store(), m_clock, QStringLiteral("maya"));
    m_view = std::make_unique<wallet::WalletView>(*m_wallet);
    m_view->resize(900, 700);
    m_view->show();
}

void TestWalletView::cleanup()
{
    m_view.reset();
    m_wallet.reset();
    m_built.reset();
}

void TestWalletView::nothing_saysWhatComesHere()
{
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("Badges that you earn come here")));
}

void TestWalletView::earnedOffline_waitsForTheSignature_thenIsChecked()
{
    m_built->lines(CatalogLines::put("enrollment", "maya:k8s", 5,
                                     "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"state\":\"completed\",\"completed_"
                                     "at\":\"2026-03-01T00:00:00.000Z\""));
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("Waiting for the organisation's signature")));
    bring(m_file);
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("Valid.")));
    QVERIFY(!words().contains(QStringLiteral("Waiting")));
    QVERIFY(!words().contains(QStringLiteral("The signature is right")));
    m_view->findChild<QPushButton*>(QStringLiteral("badge-checks"))->click();
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The signature is right")));
}

// The file stays as it was signed; what is told of it elsewhere changes.
void TestWalletView::changed_isCheckedAgain_andSaysWhyItWasTakenBack()
{
    bring(m_file);
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("Valid.")));
    QSignalSpy checked(m_wallet.get(), &services::WalletService::checked);
    m_built->lines(CatalogLines::put("trust_document", "https://lxcp.example/status/1", 21,
                                     "\"purpose\":\"status\",\"body\":\"{}\""));
    LXCP_TRY_COMPARE(checked.size(), 1);
    bring(m_file, ",\"state\":\"revoked\",\"revoked_at\":\"2026-03-02T00:00:00.000Z\",\"revoked_reason\":\"copied\"");
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("Reason: copied")));
}

void TestWalletView::share_showsWhatOthersSeeFirst()
{
    bring(m_file);
    LXCP_TRY_VERIFY(m_view->findChild<QPushButton*>(QStringLiteral("badge-share")));
    QVERIFY(!words().contains(QStringLiteral("Whoever has the address")));
    m_view->findChild<QPushButton*>(QStringLiteral("badge-share"))->click();
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("https://lxcp.example/v1/credentials/7")));
}

// Each place is filled in, and nothing is opened before its button is pressed.
void TestWalletView::share_opensAPlace_onlyWhenItsButtonIsPressed()
{
    bring(m_file);
    LXCP_TRY_VERIFY(m_view->findChild<QPushButton*>(QStringLiteral("badge-share")));
    QSignalSpy went(m_view.get(), &widgets::Page::go);
    m_view->findChild<QPushButton*>(QStringLiteral("badge-share"))->click();
    LXCP_TRY_VERIFY(m_view->findChild<QPushButton*>(QStringLiteral("share-linkedin")));
    QVERIFY(words().contains(QStringLiteral("The words: I earned “Ladders” from")));
    QCOMPARE(went.size(), 0);
    const auto press = [&](const char* name) {
        m_view->findChild<QPushButton*>(QLatin1StringView(name))->click();
        return went.last().first().toUrl();
    };
    const QUrl mail = press("share-mail");
    QCOMPARE(mail.scheme(), QStringLiteral("mailto"));
    QVERIFY(mail.query(QUrl::FullyDecoded).contains(QStringLiteral("body=I earned “Ladders”")));
    const QUrl linkedIn = press("share-linkedin");
    QCOMPARE(linkedIn.host(), QStringLiteral("www.linkedin.com"));
    QVERIFY(linkedIn.query().contains(QStringLiteral("issueYear=2026&issueMonth=3")));
    auto* post = m_view->findChild<QPushButton*>(QStringLiteral("share-mastodon"));
    auto* server = m_view->findChild<QLineEdit*>(QStringLiteral("share-server"));
    QTest::keyClicks(server, QStringLiteral("not a host"));
    QVERIFY(!post->isEnabled());
    server->clear();
    QTest::keyClicks(server, QStringLiteral("Mastodon.social"));
    QVERIFY(post->isEnabled());
    const QUrl mastodon = press("share-mastodon");
    QCOMPARE(mastodon.host(), QStringLiteral("mastodon.social"));
    QCOMPARE(mastodon.path(), QStringLiteral("/share"));
    QCOMPARE(went.size(), 3);
}

void TestWalletView::publicPage_isOpenedAndClosed_withWords_andUndone()
{
    m_built->lines(CatalogLines::put("profile", "maya", 3, "\"visibility\":{\"badges\":\"team\"}"));
    bring(m_file);
    LXCP_TRY_VERIFY(m_view->findChild<QPushButton*>(QStringLiteral("badge-share")));
    m_view->findChild<QPushButton*>(QStringLiteral("badge-share"))->click();
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The public page is closed.")));
    QStringList said;
    std::function<void()> undo;
    connect(m_view.get(), &widgets::Page::say, this, [&](const QString& text) { said << text; });
    connect(m_view.get(), &widgets::Page::sayWithUndo, this,
            [&](const QString& text, const QString&, const std::function<void()>& act) {
                said << text;
                undo = act;
            });
    const auto press = [&](const char* name) {
        auto* button = m_view->findChild<QPushButton*>(QLatin1StringView(name));
        if (button)
            button->click();
        return button != nullptr;
    };
    QVERIFY(press("share-copy"));
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The public page opens with the next sync.")));
    QCOMPARE(said.takeFirst(), QStringLiteral("Copied. The public page opens with the next sync."));
    QVERIFY(press("share-copy")); // it is open: nothing to undo
    QCOMPARE(said.takeFirst(), QStringLiteral("Copied."));
    QVERIFY(press("share-close"));
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The public page is closed.")));
    QCOMPARE(said.takeFirst(), QStringLiteral("The public page closes with the next sync."));
    undo();
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The public page opens with the next sync.")));
}

// Until the server has heard of it the page is open, and the panel says so.
void TestWalletView::publicPage_isOpenUntilTheServerKnows()
{
    m_built->lines(CatalogLines::put("profile", "maya", 3, "\"visibility\":{\"badges\":\"everyone\"}"));
    bring(m_file);
    LXCP_TRY_VERIFY(m_view->findChild<QPushButton*>(QStringLiteral("badge-share")));
    m_view->findChild<QPushButton*>(QStringLiteral("badge-share"))->click();
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The public page is open.")));
    m_view->findChild<QPushButton*>(QStringLiteral("share-close"))->click();
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The public page closes with the next sync.")));
    QVERIFY(!words().contains(QStringLiteral("The public page is closed.")));
    m_built->lines(CatalogLines::put("profile", "maya", 90, "\"visibility\":{\"page:a1\":\"me\"}"));
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The public page is closed.")));
}

void TestWalletView::share_staysInSight_whenThePageIsMadeAnew()
{
    m_view->resize(900, 420);
    m_built->lines(CatalogLines::put("profile", "maya", 3, "\"visibility\":{\"page:a1\":\"everyone\"}"));
    bring(m_file);
    LXCP_TRY_VERIFY(m_view->findChild<QPushButton*>(QStringLiteral("badge-share")));
    m_view->findChild<QPushButton*>(QStringLiteral("badge-share"))->click();
    auto* bar = m_view->findChild<QScrollArea*>()->verticalScrollBar();
    LXCP_TRY_VERIFY(bar->value() > 0);
    const int before = bar->value();
    QSignalSpy checked(m_wallet.get(), &services::WalletService::checked);
    m_view->findChild<QPushButton*>(QStringLiteral("share-close"))->click();
    LXCP_TRY_COMPARE(checked.size(), 1); // it is made anew for the change, and for the check that it brings
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The public page closes with the next sync.")));
    bool turned = false;
    QMetaObject::invokeMethod(
        m_view.get(), [&] { QTimer::singleShot(300, m_view.get(), [&] { turned = true; }); }, Qt::QueuedConnection);
    LXCP_TRY_VERIFY(turned);
    QVERIFY2(qAbs(bar->value() - before) < 60, qPrintable(QString::number(bar->value())));
}

// By what its credential says, where the wallet knows no words of its own.
void TestWalletView::cards_sayWhatItIsFor_andFromElsewhereWhoGaveIt()
{
    bring(m_file);
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("The course.")));
    QVERIFY(!words().contains(QStringLiteral("Issued by")));
    auto other = QJsonDocument::fromJson(m_file).object();
    other.insert(QStringLiteral("validUntil"), QStringLiteral("2031-01-01T00:00:00Z")); // another one
    QVERIFY(m_wallet->import(QJsonDocument(other).toJson()));
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("Issued by LXCP Works")));
}

// From what told of it: the oldest of more than are shown at first, while all of them are being checked.
void TestWalletView::aBadgeOfManyThatWasPressed_isInSightAndFocused()
{
    for (int i = 0; i < 13; ++i) {
        const QByteArray quoted =
            QJsonDocument(QJsonArray{QString::fromUtf8(m_file)}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
        const QByteArray n = QByteArray::number(10 + i);
        m_built->lines(CatalogLines::put(
            "badge_award", "n" + n, ++m_rev,
            "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Ladders\",\"cycle\":" + n +
                ",\"awarded_at\":\"2026-03-02T00:00:00.000Z\",\"state\":\"signed\"," + "\"credential\":" + quoted));
    }
    bring(m_file, ",\"state\":\"revoked\",\"revoked_at\":\"2026-03-02T00:00:00.000Z\"");
    LXCP_TRY_VERIFY(m_view->findChild<QPushButton*>(QStringLiteral("wallet-all")));
    m_view->open(QUrl(QStringLiteral("lxcp://wallet/a1")));
    const auto card = [this] { return m_view->findChild<QWidget*>(QStringLiteral("badge-a1")); };
    LXCP_TRY_VERIFY(card() && m_view->window()->focusWidget() == card());
    LXCP_TRY_COMPARE(m_view->findChildren<QWidget*>(QStringLiteral("badge-verdict")).size(), 14);
    LXCP_TRY_VERIFY(card() && m_view->window()->focusWidget() == card());
    const auto* area = m_view->findChild<QScrollArea*>();
    LXCP_TRY_VERIFY(area->viewport()->rect().contains(card()->mapTo(area->viewport(), QPoint(20, 20))));
}

void TestWalletView::revoked_isNotShared()
{
    bring(m_file, ",\"state\":\"revoked\",\"revoked_at\":\"2026-03-02T00:00:00.000Z\"");
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("nothing to share")));
    QVERIFY(m_view->findChild<QPushButton*>(QStringLiteral("badge-png")));
    QVERIFY(!m_view->findChild<QPushButton*>(QStringLiteral("badge-share")));
}

void TestWalletView::issuerElsewhere_isAskedWhenItsButtonIsPressed()
{
    const QString issuer = QStringLiteral("did:web:badges.example");
    const auto badge =
        credentials::withProof(tests::unsignedBadge(issuer), tests::kSeed, issuer + QStringLiteral("#k1"),
                               tests::kToday, credentials::shippedContexts(), m_crypto);
    QVERIFY(badge);
    QStringList fetched;
    services::IssuerQuestion::Came came;
    m_wallet->setFetch([&](const QUrl& url, services::IssuerQuestion::Came answer) {
        fetched << url.toString();
        came = std::move(answer);
    });
    QSignalSpy said(m_view.get(), &widgets::Page::say);
    QVERIFY(m_wallet->import(QJsonDocument(*badge).toJson()));
    const auto button = [this] { return m_view->findChild<QPushButton*>(QStringLiteral("badge-ask")); };
    LXCP_TRY_VERIFY(button());
    QVERIFY(fetched.isEmpty());
    button()->click();
    LXCP_TRY_COMPARE(fetched, QStringList{QStringLiteral("https://badges.example/.well-known/did.json")});
    LXCP_TRY_VERIFY(button() && !button()->isEnabled()); // until there is an answer
    came(base::failure(base::Error::Kind::Timeout, QString()));
    LXCP_TRY_VERIFY(button() && button()->isEnabled());
    QVERIFY(said.last().first().toString().contains(QStringLiteral("did not give what was asked for")));
    const QJsonObject key{{QStringLiteral("id"), issuer + QStringLiteral("#k1")},
                          {QStringLiteral("type"), QStringLiteral("Multikey")},
                          {QStringLiteral("controller"), issuer},
                          {QStringLiteral("publicKeyMultibase"), tests::issuerDid(m_crypto).mid(8)}};
    button()->click();
    LXCP_TRY_COMPARE(fetched.size(), 2);
    came(QJsonDocument(QJsonObject{{QStringLiteral("id"), issuer},
                                   {QStringLiteral("verificationMethod"), QJsonArray{key}},
                                   {QStringLiteral("assertionMethod"), QJsonArray{issuer + QStringLiteral("#k1")}}})
             .toJson());
    LXCP_TRY_VERIFY(words().contains(QStringLiteral("Valid.")));
    QCOMPARE(said.last().first().toString(), QStringLiteral("The issuer has answered."));
}

void TestWalletView::everyInteractiveWidget_hasAName()
{
    bring(m_file);
    LXCP_TRY_VERIFY(m_view->findChild<QPushButton*>(QStringLiteral("badge-png")));
    QCOMPARE(names::nameless(m_view.get()), QStringList());
}

void TestWalletView::picture_isOneThatABadgeFitsInto()
{
    for (const QByteArray& picture : {wallet::badgePng(QStringLiteral("Ladders & <ropes>")),
                                      wallet::badgeSvg(QStringLiteral("Ladders & <ropes>"))}) {
        const auto baked = credentials::bake(picture, m_file);
        QVERIFY(baked);
        QCOMPARE(*credentials::unbake(*baked), m_file);
    }
    QCOMPARE(QImage::fromData(*credentials::bake(wallet::badgePng(QStringLiteral("L")), m_file)).size(),
             QSize(512, 512));
}

// By the npm packages of others: the PNG's chunk, RDF canonicalisation, signature.
void TestWalletView::picture_isReadBackAndVerifiedByOthers()
{
    const QString tools = support::sourcePath(u"/tests/npm");
    if (!QFile::exists(tools + QStringLiteral("/node_modules/@digitalbazaar/vc")))
        QSKIP("the npm tools are not installed: run ./dev test, or 'npm ci --prefix tests/npm'");
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        QSKIP("node is not installed");
    const QTemporaryDir folder;
    const auto save = [&](const char* name, const QByteArray& picture) {
        const QString path = folder.filePath(QLatin1StringView(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size() ? path : QString();
    };
    const auto readBack = [&](const QStringList& files) {
        QProcess node;
        node.setWorkingDirectory(tools);
        node.start(QStringLiteral("node"),
                   QStringList{QStringLiteral("readback.mjs"), tests::kToday.toString(Qt::ISODate)} + files);
        const bool ran = node.waitForFinished(60'000);
        return std::tuple(ran ? node.exitCode() : -1, node.readAllStandardOutput(), node.readAllStandardError());
    };
    const auto [code, names, errors] =
        readBack({save("badge.png", *credentials::bake(wallet::badgePng(QStringLiteral("Ladders")), m_file)),
                  save("badge.svg", *credentials::bake(wallet::badgeSvg(QStringLiteral("Ladders")), m_file))});
    QVERIFY2(code == 0, errors.constData());
    QCOMPARE(names, QByteArray("Ladders\nLadders\n"));
    auto changed = m_file;
    changed.replace("Climbs ladders", "Climbs mountains");
    const auto [refused, nothing, why] =
        readBack({save("changed.png", *credentials::bake(wallet::badgePng(QStringLiteral("Ladders")), changed))});
    QCOMPARE(refused, 1);
    QVERIFY2(nothing.isEmpty() && !why.isEmpty(), nothing.constData());
}

QTEST_MAIN(TestWalletView)
#include "tst_walletview.moc"
