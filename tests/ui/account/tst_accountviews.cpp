// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/textdrafts.h"
#include "app/services/walletservice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "tests/ui/widgets/fakeservices.h"
#include "tests/ui/widgets/names.h"
#include "ui/account/accountview.h"
#include "ui/account/signinwords.h"
#include "ui/account/welcomeview.h"
#include "ui/models/preferences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using account::AccountView;
using account::WelcomeView;
using services::SessionState;

namespace {

QWidget* child(QWidget& view, const char* name)
{
    return view.findChild<QWidget*>(QLatin1StringView(name));
}

void press(QWidget& view, const char* name)
{
    QTest::mouseClick(child(view, name), Qt::LeftButton);
}

QString textIn(const QWidget* widget)
{
    QString all;
    for (const QLabel* label : widget->findChildren<QLabel*>())
        all += label->isVisibleTo(widget) ? label->text() + QLatin1Char(' ') : QString();
    return all;
}

} // namespace

class AccountViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void address_isExplained_andSignsIn();
    void wrongAddress_isSaidThere_andNothingIsAsked();
    void waiting_canBeCancelled();
    void failure_isShownAtTheAddress_data();
    void failure_isShownAtTheAddress();
    void proxyThatWantsToKnowWhoOneIs_isNamed_andTold();
    void proxyThatRefuses_isNamed();
    void failureOfSomebodyElse_isNotShown();
    void cacheThatCannotBeOpened_isSaid_andTriedAgain_data();
    void cacheThatCannotBeOpened_isSaid_andTriedAgain();
    void accountThatThePolicyForbids_saysHowOneGoesOn();
    void firstSync_showsItems_andMayBeLeftAfterTheFirst();
    void firstSync_saysThatTheKeychainIsMissing();
    void keychain_isSaidToBeAskedWhileItIs();
    void signOut_saysWhatWaits_andErasesOnlyAfterAQuestion();
    void signOut_withoutNetwork_offersNoSync();
    void erase_saysWhatIsNowhereElse_andSavesItFirst();
    void others_canBeSwitchedTo();
    void expiredSession_isSaidByTheFrame_andNotOnceMore();
    void endedSession_isNotCalledSignedIn();
    void whatIsKeptOfWhoSignedOut_isErasedAfterAQuestion();
    void everyInteractiveWidget_hasAName();
};

void AccountViewsTest::address_isExplained_andSignsIn()
{
    FakeAccounts accounts;
    WelcomeView view(accounts, nullptr);
    view.resize(800, 700);
    view.show();
    QVERIFY(!child(view, "continue")->isEnabled());
    QTest::keyClicks(child(view, "server"), QStringLiteral("maya@nordwind.example"));
    QVERIFY(textIn(&view).contains(QStringLiteral("looked for at nordwind.example")));
    QTest::keyClick(child(view, "server"), Qt::Key_Return);
    QCOMPARE(accounts.asked, QStringList{QStringLiteral("signIn https://nordwind.example")});
    QVERIFY(child(view, "cancelSignIn")->isVisible());
    QVERIFY2(!child(view, "openAgain")->isVisible(), "there is nothing to open yet");
    // The address comes last, from a server that was asked; whether a browser takes it is not known here.
    LXCP_TRY_COMPARE(accounts.session, SessionState::SigningIn);
    QCoreApplication::sendPostedEvents();
    Q_EMIT accounts.openInBrowser(QUrl(QStringLiteral("https://id.example/authorize")));
    LXCP_TRY_VERIFY(child(view, "openAgain")->isVisible());
    QVERIFY(child(view, "copyAddress")->isVisible());
}

void AccountViewsTest::cacheThatCannotBeOpened_isSaid_andTriedAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("happened");
    QTest::newRow("full disk") << QStringLiteral("disk-full") << QStringLiteral("not enough room");
    QTest::newRow("newer") << QStringLiteral("newer-file") << QStringLiteral("A newer version of this program");
}

void AccountViewsTest::cacheThatCannotBeOpened_isSaid_andTriedAgain()
{
    QFETCH(QString, code);
    QFETCH(QString, happened);
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya"))};
    accounts.trouble = base::Error{base::Error::Kind::Storage, QStringLiteral("detail for the log"), 0, code, 0};
    WelcomeView view(accounts, nullptr);
    view.resize(800, 700);
    view.show();
    view.open(widgets::place(QStringLiteral("welcome")));
    QSignalSpy said(&view, &widgets::Page::say);
    QVERIFY(child(view, "tryAgain")->isVisible());
    QVERIFY(!child(view, "server")->isVisible());
    QVERIFY2(textIn(&view).contains(happened), qPrintable(textIn(&view)));
    QVERIFY(!textIn(&view).contains(QStringLiteral("detail for the log")));
    press(view, "tryAgain");
    QCOMPARE(accounts.asked, QStringList{QStringLiteral("openAgain")});
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(happened));
    // Somebody else may still sign in.
    press(view, "otherAccount");
    QVERIFY(child(view, "server")->isVisible());
}

void AccountViewsTest::accountThatThePolicyForbids_saysHowOneGoesOn()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya"))};
    accounts.trouble = base::Error{base::Error::Kind::Rejected, {}, 0, QStringLiteral("other-server"), 0};
    WelcomeView view(accounts, nullptr);
    view.resize(800, 700);
    view.show();
    view.open(widgets::place(QStringLiteral("welcome")));
    QVERIFY2(textIn(&view).contains(QStringLiteral("another server")), qPrintable(textIn(&view)));
    QVERIFY(!child(view, "tryAgain")->isVisible() && !child(view, "signInElsewhere")->isVisible());
    view.focusFirst();
    QCOMPARE(view.focusWidget(), child(view, "otherAccount"));

    accounts.trouble->code = QStringLiteral("other-issuer");
    accounts.become(SessionState::SignedOut);
    LXCP_TRY_VERIFY(child(view, "signInElsewhere")->isVisible());
    QVERIFY(!child(view, "tryAgain")->isVisible());
    QVERIFY2(textIn(&view).contains(QStringLiteral("another sign-in")), qPrintable(textIn(&view)));
    QVERIFY2(textIn(&view).contains(QStringLiteral("you go on with all that is kept")), qPrintable(textIn(&view)));
    press(view, "signInElsewhere");
    QCOMPARE(accounts.asked, QStringList{QStringLiteral("renew")});
    // What is wrong with that comes first; the address is there for another try.
    accounts.become(SessionState::SignedOut);
    Q_EMIT accounts.failed({base::Error::Kind::Rejected, {}, 0, QStringLiteral("policy-issuer"), 0});
    LXCP_TRY_VERIFY(child(view, "problem")->isVisible());
    QVERIFY(!qobject_cast<QLineEdit*>(child(view, "server"))->text().isEmpty());
}

void AccountViewsTest::keychain_isSaidToBeAskedWhileItIs()
{
    FakeAccounts accounts;
    WelcomeView view(accounts, nullptr);
    view.show();
    QTest::keyClicks(child(view, "server"), QStringLiteral("learn.example.org"));
    press(view, "continue");
    Q_EMIT accounts.openInBrowser(QUrl(QStringLiteral("https://id.example/authorize")));
    LXCP_TRY_VERIFY(child(view, "openAgain")->isVisible());
    accounts.asking = true;
    accounts.become(SessionState::SigningIn);
    LXCP_TRY_VERIFY(textIn(&view).contains(QStringLiteral("The keychain of this computer is asked")));
    for (const char* name : {"openAgain", "copyAddress", "cancelSignIn"})
        QVERIFY(!child(view, name)->isVisible());
    QVERIFY(!view.closeTopmost());
    QVERIFY(!accounts.asked.contains(QStringLiteral("cancel")));
    // The page of one who signs in again is made when the browser is done.
    WelcomeView another(accounts, nullptr);
    another.open(widgets::place(QStringLiteral("welcome")));
    another.show();
    LXCP_TRY_VERIFY(textIn(&another).contains(QStringLiteral("The keychain of this computer is asked")));
}

void AccountViewsTest::wrongAddress_isSaidThere_andNothingIsAsked()
{
    FakeAccounts accounts;
    WelcomeView view(accounts, nullptr);
    view.show();
    QTest::keyClicks(child(view, "server"), QStringLiteral("http://learn.example.org"));
    press(view, "continue");
    QVERIFY(accounts.asked.isEmpty());
    QVERIFY(child(view, "server")->accessibleDescription().contains(QStringLiteral("https")));
}

void AccountViewsTest::waiting_canBeCancelled()
{
    FakeAccounts accounts;
    WelcomeView view(accounts, nullptr);
    view.show();
    QTest::keyClicks(child(view, "server"), QStringLiteral("learn.example.org"));
    press(view, "continue");
    QVERIFY(view.closeTopmost());
    QCOMPARE(accounts.asked.last(), QStringLiteral("cancel"));
    LXCP_TRY_VERIFY(child(view, "server")->isVisible());
    QCOMPARE(static_cast<QLineEdit*>(child(view, "server"))->text(), QStringLiteral("learn.example.org"));
    QVERIFY(!view.closeTopmost());
}

void AccountViewsTest::failure_isShownAtTheAddress_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("detail");
    const QString secret = QStringLiteral("QNetworkReply 3"); // is for the log
    using Kind = base::Error::Kind;
    QTest::newRow("network") << int(Kind::Network) << QString() << QStringLiteral("learn.example.org cannot be reached")
                             << secret;
    QTest::newRow("timeout") << int(Kind::Timeout) << QString() << QStringLiteral("did not answer") << secret;
    QTest::newRow("not a server") << int(Kind::Malformed) << QString() << QStringLiteral("no LXCP server") << secret;
    QTest::newRow("said no") << int(Kind::Rejected) << QStringLiteral("access_denied")
                             << QStringLiteral("the sign-in page said no") << secret;
    QTest::newRow("the server does not take it")
        << int(Kind::Unauthorized) << QStringLiteral("token-refused")
        << QStringLiteral("You signed in at your organisation, but learn.example.org does not take it") << secret;
    QTest::newRow("issuer down") << int(Kind::Network) << QStringLiteral("issuer-unreachable")
                                 << QStringLiteral("learn.example.org answered, but the sign-in service") << secret;
    QTest::newRow("no issuer there") << int(Kind::Network) << QStringLiteral("issuer-answer")
                                     << QStringLiteral("something else answers") << secret;
    QTest::newRow("not the server") << int(Kind::Network) << QStringLiteral("not-the-server")
                                    << QStringLiteral("no LXCP server") << secret;
    QTest::newRow("nothing at that path")
        << int(Kind::Rejected) << QStringLiteral("not-found") << QStringLiteral("no LXCP server") << secret;
    const QString refused = QStringLiteral("token-refused");
    QTest::newRow("other audience") << int(Kind::Unauthorized) << refused
                                    << QStringLiteral("another service (audience)") << QStringLiteral("audience");
    QTest::newRow("other key") << int(Kind::Unauthorized) << refused << QStringLiteral("the key of the sign-in service")
                               << QStringLiteral("unknown key");
    QTest::newRow("other clock") << int(Kind::Unauthorized) << refused << QStringLiteral("by its clock")
                                 << QStringLiteral("not yet valid");
    QTest::newRow("the issuer's words") << int(Kind::Rejected) << QStringLiteral("invalid_scope")
                                        << QStringLiteral("service says: “<b>no</b> such scope”")
                                        << QStringLiteral("issuer: <b>no</b> \u202esuch\n\tscope\u0007");
    QTest::newRow("many words of the issuer") << int(Kind::Rejected) << QStringLiteral("access_denied")
                                              << QString(199, QLatin1Char('x')) + QStringLiteral("…”")
                                              << QStringLiteral("issuer: ") + QString(5000, QLatin1Char('x'));
    QTest::newRow("unknown person") << int(Kind::Rejected) << QStringLiteral("unknown-person")
                                    << QStringLiteral("does not know you") << secret;
    QTest::newRow("disk") << int(Kind::Storage) << QString() << QStringLiteral("disk") << secret;
}

void AccountViewsTest::failure_isShownAtTheAddress()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(QString, says);
    QFETCH(QString, detail);
    FakeAccounts accounts;
    WelcomeView view(accounts, nullptr);
    view.show();
    QTest::keyClicks(child(view, "server"), QStringLiteral("learn.example.org"));
    press(view, "continue");
    accounts.become(SessionState::SignedOut);
    Q_EMIT accounts.failed(base::Error{base::Error::Kind(kind), detail, 0, code, 0});
    LXCP_TRY_VERIFY(child(view, "problem")->isVisible());
    const QString said = textIn(child(view, "problem"));
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("QNetworkReply")));
    QTest::keyClicks(child(view, "server"), QStringLiteral("x"));
    QVERIFY2(!child(view, "problem")->isVisible(), "the complaint goes while it is mended");
}

void AccountViewsTest::proxyThatWantsToKnowWhoOneIs_isNamed_andTold()
{
    models::Preferences preferences{QString()};
    preferences.setProxyInUse([] { return QStringLiteral("proxy.example:3128"); });
    QSignalSpy typed(&preferences, &models::Preferences::proxyPasswordTyped);
    FakeAccounts accounts;
    WelcomeView view(accounts, nullptr);
    view.setPreferences(preferences);
    view.show();
    QTest::keyClicks(child(view, "server"), QStringLiteral("learn.example.org"));
    QVERIFY(!child(view, "proxyUser")->isVisible());
    press(view, "continue");
    accounts.become(SessionState::SignedOut);
    Q_EMIT accounts.failed(base::Error{base::Error::Kind::Network, {}, 0, QStringLiteral("proxy"), 0});
    LXCP_TRY_VERIFY(child(view, "proxyUser")->isVisible());
    QVERIFY(textIn(child(view, "problem")).contains(QStringLiteral("proxy.example:3128")));
    QCOMPARE(view.focusWidget(), child(view, "proxyUser"));
    QTest::keyClicks(child(view, "proxyUser"), QStringLiteral("joe"));
    QTest::keyClicks(child(view, "proxyPassword"), QStringLiteral("secret"));
    accounts.asked.clear();
    QTest::keyClick(child(view, "proxyPassword"), Qt::Key_Return);
    QCOMPARE(accounts.asked, QStringList{QStringLiteral("signIn https://learn.example.org")});
    QCOMPARE(preferences.proxyUser(), QStringLiteral("joe"));
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.first().first().toString(), QStringLiteral("secret"));
    QVERIFY(static_cast<QLineEdit*>(child(view, "proxyPassword"))->text().isEmpty());
}

void AccountViewsTest::proxyThatRefuses_isNamed()
{
    const base::Error error{base::Error::Kind::Network, {}, 0, QStringLiteral("proxy-refuses"), 0};
    const QString said =
        account::signInWords(error, QStringLiteral("learn.example.org"), QStringLiteral("proxy.example:3128"));
    QVERIFY2(said.contains(QStringLiteral("proxy.example:3128")) && said.contains(QStringLiteral("refuses")),
             qPrintable(said));
    for (const char* code : {"proxy", "proxy-refuses", "proxy-unreachable"}) {
        const QString unnamed = account::signInWords({base::Error::Kind::Network, {}, 0, QLatin1StringView(code), 0},
                                                     QStringLiteral("learn.example.org"));
        QVERIFY2(unnamed.contains(QStringLiteral("The proxy of your network")), qPrintable(unnamed));
    }
}

void AccountViewsTest::failureOfSomebodyElse_isNotShown()
{
    FakeAccounts accounts;
    WelcomeView view(accounts, nullptr);
    view.show();
    Q_EMIT accounts.failed(base::Error{base::Error::Kind::Network, {}, 0, {}, 0});
    QVERIFY(!child(view, "problem")->isVisible());
}

void AccountViewsTest::firstSync_showsItems_andMayBeLeftAfterTheFirst()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind"))};
    accounts.session = SessionState::SignedIn;
    FakeSync sync;
    sync.now.phase = services::SyncPhase::FirstPull;
    sync.now.reach = services::Reach::Online;
    WelcomeView view(accounts, &sync);
    view.show();
    QVERIFY(child(view, "start")->isVisible());
    QVERIFY(!child(view, "start")->isEnabled());
    sync.now.done = 1000;
    sync.now.total = 2006;
    sync.tell();
    LXCP_TRY_VERIFY(child(view, "start")->isEnabled());
    QVERIFY(textIn(&view).contains(QStringLiteral("2,006")) || textIn(&view).contains(QStringLiteral("2006")));
    QSignalSpy gone(&view, &widgets::Page::go);
    press(view, "start");
    QCOMPARE(widgets::placeView(gone.last().first().toUrl()), QStringLiteral("home"));
}

void AccountViewsTest::firstSync_saysThatTheKeychainIsMissing()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind"))};
    accounts.session = SessionState::SignedIn;
    accounts.keychain = false;
    FakeSync sync;
    sync.now.phase = services::SyncPhase::FirstPull;
    WelcomeView view(accounts, &sync);
    view.show();
    QVERIFY(textIn(&view).contains(QStringLiteral("keychain")));
}

void AccountViewsTest::signOut_saysWhatWaits_andErasesOnlyAfterAQuestion()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind"))};
    FakeSync sync;
    sync.now.waiting = 3;
    sync.now.reach = services::Reach::Online;
    AccountView view(accounts, &sync);
    view.resize(800, 700);
    view.show();
    press(view, "signOut");
    QVERIFY(textIn(child(view, "signOutKeep")->parentWidget()->parentWidget()).contains(QLatin1Char('3')));
    press(view, "syncFirst");
    QCOMPARE(sync.asked, QStringList{QStringLiteral("sync")});
    press(view, "signOutErase");
    QVERIFY2(accounts.asked.isEmpty(), "asks first");
    QVERIFY(child(view, "reallyErase")->hasFocus() || child(view, "reallyErase")->isVisible());
    press(view, "reallyErase");
    QCOMPARE(accounts.asked, QStringList{QStringLiteral("erase")});
    press(view, "signOut");
    QVERIFY2(!child(view, "reallyErase")->isVisible(), "the question is not remembered");
    press(view, "signOutKeep");
    QCOMPARE(accounts.asked.last(), QStringLiteral("signOut"));
}

void AccountViewsTest::signOut_withoutNetwork_offersNoSync()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind"))};
    FakeSync sync;
    sync.now.waiting = 1;
    sync.now.reach = services::Reach::Offline;
    AccountView view(accounts, &sync);
    view.show();
    view.open(widgets::place(QStringLiteral("account"), {}, {{QStringLiteral("do"), QStringLiteral("signout")}}));
    QVERIFY(child(view, "syncFirst")->isVisible());
    QVERIFY(!child(view, "syncFirst")->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(&view));
    LXCP_TRY_VERIFY(child(view, "signOutKeep")->hasFocus());
    QTest::keyClick(child(view, "signOutKeep"), Qt::Key_Tab);
    QVERIFY(child(view, "signOutErase")->hasFocus());
    QVERIFY(view.closeTopmost());
    LXCP_TRY_VERIFY(child(view, "signOut")->hasFocus());
    QVERIFY(!child(view, "signOutKeep")->isVisible());
}

// Badges from elsewhere and private notes are on no server.
void AccountViewsTest::erase_saysWhatIsNowhereElse_andSavesItFirst()
{
    support::StoreBuilder built;
    const support::FakeClock clock;
    const services::WalletService wallet(built.store(), clock, QStringLiteral("maya"));
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind"))};
    FakeSync sync;
    AccountView view(accounts, &sync);
    services::TextDrafts drafts(built.store(), clock);
    view.setOnlyHere(&wallet, nullptr, &drafts);
    view.resize(800, 700);
    view.show();
    const auto asked = [&] { return textIn(child(view, "signOutErase")->parentWidget()->parentWidget()); };
    press(view, "signOut");
    press(view, "signOutErase");
    QVERIFY(!asked().contains(QStringLiteral("elsewhere")));
    QVERIFY(!child(view, "saveBadges")->isVisible());
    for (const char* row :
         {"('1', 'Knots: \"all\"', '{\"a\":1}', '2026-01-01')", "('2', 'Knots all', 'ey.J.W', '2026-01-02')",
          "('3', 'knots ALL', '{\"b\":2}', '2026-01-03')"})
        QVERIFY(built.writer().exec(QByteArray("INSERT INTO imported_badge (id, title, content, imported_at) VALUES ") +
                                    row));
    view.open(widgets::place(QStringLiteral("account"), {}, {{QStringLiteral("do"), QStringLiteral("signout")}}));
    QVERIFY2(asked().contains(QStringLiteral("3 badge(s) from elsewhere")), qPrintable(asked()));
    QVERIFY(!asked().contains(QStringLiteral("that you have begun")));
    drafts.keep(QStringLiteral("message:1"), QStringLiteral("Half a"));
    drafts.keepAttached(QStringLiteral("message:1"), "file");
    view.open(widgets::place(QStringLiteral("account"), {}, {{QStringLiteral("do"), QStringLiteral("signout")}}));
    QVERIFY2(asked().contains(QStringLiteral("1 text(s) that you have begun")), qPrintable(asked()));
    QVERIFY(child(view, "saveBadges")->isVisible());
    const QTemporaryDir folder;
    QStringList said;
    connect(&view, &widgets::Page::say, this, [&](const QString& words) { said << words; });
    press(view, "saveBadges");
    auto* dialog = view.findChild<QFileDialog*>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder.path());
    QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 3);
    QVERIFY2(files.contains(QStringLiteral("Knots all.jwt")), qPrintable(files.join(u'|')));
    Q_EMIT dialog->fileSelected(folder.path()); // again: nothing is overwritten
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 6);
    QVERIFY(said.value(0).startsWith(QStringLiteral("3 badge(s) saved")));
    QCOMPARE(accounts.asked, QStringList());
}

void AccountViewsTest::others_canBeSwitchedTo()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind")),
                      FakeAccounts::person(QStringLiteral("rosa"), QStringLiteral("Rosa Osei"))};
    AccountView view(accounts, nullptr);
    view.show();
    QPushButton* change = nullptr;
    for (auto* button : view.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1StringView("Switch"))
            change = button;
    }
    QVERIFY(change);
    QVERIFY(change->accessibleName().contains(QStringLiteral("Rosa")));
    change->click();
    QCOMPARE(accounts.asked, QStringList{QStringLiteral("switch rosa")});
}

void AccountViewsTest::expiredSession_isSaidByTheFrame_andNotOnceMore()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind"))};
    accounts.session = SessionState::Expired;
    AccountView view(accounts, nullptr);
    view.show();
    for (const auto* button : view.findChildren<QPushButton*>())
        QVERIFY(!button->isVisible() || button->text() != QLatin1StringView("Sign in again"));
}

void AccountViewsTest::endedSession_isNotCalledSignedIn()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind"))};
    accounts.session = SessionState::SignedIn;
    accounts.keychain = false;
    AccountView view(accounts, nullptr);
    view.show();
    view.open(widgets::place(QStringLiteral("account")));
    LXCP_TRY_VERIFY(textIn(&view).contains(QStringLiteral("Signed in")));
    QVERIFY(textIn(&view).contains(QStringLiteral("until you close the program")));
    accounts.become(SessionState::Expired);
    LXCP_TRY_VERIFY(!textIn(&view).contains(QStringLiteral("Signed in")));
    LXCP_TRY_VERIFY(textIn(&view).contains(QStringLiteral("the session is over")));
    QVERIFY(!textIn(&view).contains(QStringLiteral("until you close the program")));
}

void AccountViewsTest::whatIsKeptOfWhoSignedOut_isErasedAfterAQuestion()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind"))};
    accounts.known.first().signedOut = true;
    accounts.kept = {2, 0, 1, 0};
    WelcomeView view(accounts, nullptr);
    view.resize(800, 900);
    view.show();
    view.open(widgets::place(QStringLiteral("welcome")));
    LXCP_TRY_VERIFY(child(view, "kept-maya") && child(view, "kept-maya")->isVisible());
    press(view, "erase-maya");
    LXCP_TRY_VERIFY(child(view, "erase-question") && child(view, "erase-question")->isVisible());
    const QString question = textIn(&view);
    QVERIFY2(question.contains(QStringLiteral("2 change")) && question.contains(QStringLiteral("1 private note")),
             qPrintable(question));
    QCOMPARE(QApplication::focusWidget(), child(view, "really-erase"));
    QVERIFY(view.closeTopmost());
    LXCP_TRY_VERIFY(!child(view, "erase-question"));
    QVERIFY(!view.closeTopmost());
    QCOMPARE(accounts.asked, QStringList());
    press(view, "erase-maya");
    LXCP_TRY_VERIFY(child(view, "really-erase"));
    QSignalSpy said(&view, &widgets::Page::say);
    press(view, "really-erase");
    QCOMPARE(accounts.asked, QStringList{QStringLiteral("erase maya")});
    QCOMPARE(said.size(), 1);
    LXCP_TRY_VERIFY(!child(view, "kept-maya"));
    // Whoever may sign in again does not have to know where.
    accounts.known = {FakeAccounts::person(QStringLiteral("rosa"), QStringLiteral("Rosa Osei"))};
    accounts.known.first().signedOut = true;
    accounts.become(SessionState::SignedOut);
    LXCP_TRY_VERIFY(child(view, "kept-rosa"));
    press(view, "kept-rosa");
    QCOMPARE(accounts.asked.last(), QStringLiteral("switch rosa"));
}

void AccountViewsTest::everyInteractiveWidget_hasAName()
{
    FakeAccounts accounts;
    accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya Lind")),
                      FakeAccounts::person(QStringLiteral("rosa"), QStringLiteral("Rosa Osei"))};
    AccountView view(accounts, nullptr);
    view.show();
    press(view, "signOut");
    QCOMPARE(names::nameless(&view), QStringList());
    WelcomeView welcome(accounts, nullptr);
    welcome.open(widgets::place(QStringLiteral("welcome")));
    welcome.show();
    QVERIFY2(textIn(&welcome).contains(QStringLiteral("Add an account")), "one is here already");
    QCOMPARE(names::nameless(&welcome), QStringList());
}

QTEST_MAIN(AccountViewsTest)
#include "tst_accountviews.moc"
