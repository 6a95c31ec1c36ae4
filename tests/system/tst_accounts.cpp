// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ids.h"
#include "app/platform/systemclock.h"
#include "app/services/accounts.h"
#include "app/store/database.h"
#include "app/store/outbox.h"
#include "tests/support/clientstate.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using services::Accounts;
using services::SessionState;

// Two people on one laptop, as the window has them: the store in threads of its own, sync running by itself.
class tst_Accounts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<support::LxcpServer> m_server;
    support::FakeKeyStore m_keys;
    platform::SystemClock m_clock;
    int m_profiles = 0;

    std::unique_ptr<Accounts> newProfile(QString folder = {}, const domain::ManagedPolicy& policy = {})
    {
        if (folder.isEmpty())
            folder = m_folder.filePath(QStringLiteral("profile-%1").arg(++m_profiles));
        return std::make_unique<Accounts>(Accounts::Setup{folder, m_keys, m_clock, store::Store::Threads::Own, policy});
    }

    bool signIn(Accounts& accounts, const char* person)
    {
        QSignalSpy changed(&accounts, &Accounts::currentChanged);
        accounts.signIn(m_server->url(), QLatin1StringView(person));
        return accounts.state() == SessionState::SigningIn && support::waitFor([&] { return changed.size() == 1; }) &&
               accounts.state() == SessionState::SignedIn;
    }

    static bool isCurrent(Accounts& accounts)
    {
        accounts.workspace()->sync().start();
        return support::waitFor([&] { return accounts.workspace()->sync().status().asOf.isValid(); });
    }

    static void submitRequest(Accounts& accounts, const QString& title)
    {
        const QString person = accounts.workspace()->personId();
        accounts.workspace()->store().post([title, person](store::Database& writer) {
            domain::Command command;
            command.kind = QStringLiteral("request.submit");
            command.target = base::newId();
            command.payload = {{QStringLiteral("title"), title}, {QStringLiteral("reason"), QStringLiteral("r")}};
            if (!store::Outbox(writer).enqueue(command, person))
                qWarning("not queued");
        });
    }

    static bool has(Accounts& accounts, const QString& title)
    {
        for (const QJsonObject& data : support::stateOf(accounts.workspace()->store().reader())) {
            if (data.value(QLatin1StringView("title")).toString() == title)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::LxcpServer>(m_folder.path());
        QVERIFY2(m_server->start(), m_server->log().constData());
    }

    void signedInPerson_isSyncedAndComesBackAfterARestart()
    {
        auto accounts = newProfile(m_folder.filePath(QStringLiteral("back")));
        QVERIFY(signIn(*accounts, "maya"));
        QVERIFY(isCurrent(*accounts));
        QCOMPARE(accounts->current()->personId, QStringLiteral("maya"));
        accounts.reset();
        accounts = newProfile(m_folder.filePath(QStringLiteral("back")));
        QVERIFY(accounts->open());
        QVERIFY(accounts->workspace());
        QCOMPARE(accounts->state(), SessionState::SignedIn);
        QVERIFY(!support::stateOf(accounts->workspace()->store().reader()).isEmpty());
    }

    void newCommand_isSentByItself()
    {
        auto accounts = newProfile();
        QVERIFY(signIn(*accounts, "maya"));
        QVERIFY(isCurrent(*accounts));
        services::StoreSync& sync = accounts->workspace()->sync();
        submitRequest(*accounts, QStringLiteral("By itself"));
        LXCP_TRY_VERIFY(has(*accounts, QStringLiteral("By itself")));
        LXCP_TRY_VERIFY(sync.outbox().isEmpty() && sync.status().waiting == 0);
    }

    void changeOfSomebodyElse_arrivesByTheLongPoll()
    {
        auto maya = newProfile();
        auto osei = newProfile();
        QVERIFY(signIn(*maya, "maya") && signIn(*osei, "osei"));
        QVERIFY(isCurrent(*maya) && isCurrent(*osei));
        submitRequest(*maya, QStringLiteral("For the supervisor"));
        LXCP_TRY_VERIFY(has(*osei, QStringLiteral("For the supervisor")));
    }

    void secondPerson_neitherSeesNorSendsTheFirstOnesData()
    {
        auto accounts = newProfile();
        QVERIFY(signIn(*accounts, "maya"));
        QVERIFY(isCurrent(*accounts));
        accounts->workspace()->sync().setWanted(false);
        submitRequest(*accounts, QStringLiteral("Mine alone"));
        LXCP_TRY_COMPARE(accounts->workspace()->sync().outbox().size(), 1);
        const QString maya = accounts->current()->key;

        QSignalSpy leaving(accounts.get(), &services::AccountService::currentAboutToChange);
        QVERIFY(signIn(*accounts, "sam"));
        QCOMPARE(leaving.size(), 1);
        QVERIFY(isCurrent(*accounts));
        QVERIFY(accounts->current()->key != maya);
        QVERIFY(accounts->workspace()->sync().outbox().isEmpty());
        QVERIFY(!has(*accounts, QStringLiteral("Mine alone")));
        QCOMPARE(accounts->accounts().size(), 2);
        QCOMPARE(accounts->waitingIn(maya), 1); // said where one switches
        QCOMPARE(accounts->waitingIn(accounts->current()->key), 0);
        QCOMPARE(accounts->waitingIn(QStringLiteral("nobody")), 0);

        accounts->switchTo(maya);
        QCOMPARE(accounts->workspace()->sync().outbox().size(), 1);
        QVERIFY(isCurrent(*accounts));
        LXCP_TRY_VERIFY(accounts->workspace()->sync().outbox().isEmpty());
        QVERIFY(has(*accounts, QStringLiteral("Mine alone")));
    }

    void signedOutPerson_isSeenByNobodyBeforeTheNextSignIn()
    {
        const QString folder = m_folder.filePath(QStringLiteral("signed-out"));
        auto accounts = newProfile(folder);
        QVERIFY(signIn(*accounts, "sam"));
        QVERIFY(signIn(*accounts, "maya"));
        const QString maya = accounts->current()->key;
        QSignalSpy out(accounts.get(), &Accounts::signedOut);
        accounts->signOut(false);
        QVERIFY(out.wait());
        QCOMPARE(accounts->current()->personId, QStringLiteral("sam"));

        m_server->stop();
        QSignalSpy failed(accounts.get(), &Accounts::failed);
        accounts->switchTo(maya);
        QCOMPARE(accounts->state(), SessionState::SigningIn);
        QVERIFY(failed.wait(30'000));
        QCOMPARE(accounts->current()->personId, QStringLiteral("sam"));
        QVERIFY(m_server->start());

        QSignalSpy changed(accounts.get(), &Accounts::currentChanged);
        accounts->switchTo(maya);
        QVERIFY(changed.wait());
        QCOMPARE(accounts->current()->personId, QStringLiteral("maya"));
        QCOMPARE(accounts->state(), SessionState::SignedIn);
        QVERIFY(!accounts->current()->signedOut);
    }

    // As a version before this one may have left it.
    // Two programs of one profile, such as the window and the console.
    void signOutByAnotherProgram_opensNothingHere_data()
    {
        QTest::addColumn<bool>("watches");
        QTest::newRow("noticed at once") << true;
        QTest::newRow("noticed when it matters") << false;
    }
    void signOutByAnotherProgram_opensNothingHere()
    {
        QFETCH(bool, watches);
        const QString folder = m_folder.filePath(QStringLiteral("shared-%1").arg(watches));
        auto window = newProfile(folder);
        QVERIFY(signIn(*window, "osei"));
        const QString osei = window->current()->key;
        QVERIFY(signIn(*window, "sam"));
        if (watches)
            window->watch();
        auto console = newProfile(folder);
        QVERIFY(console->open());
        for (int left = 2; left > 0; --left) {
            QSignalSpy out(console.get(), &Accounts::signedOut);
            console->signOut(false);
            LXCP_TRY_COMPARE(out.size(), 1);
        }
        if (watches) {
            LXCP_TRY_VERIFY(!window->workspace());
            QVERIFY(!window->current());
        } else {
            window->switchTo(osei);
            QCOMPARE(window->state(), SessionState::SigningIn);
            QCOMPARE(window->current()->personId, QStringLiteral("sam"));
        }
        for (const auto& account : window->accounts())
            QVERIFY(account.signedOut);
        window.reset();
        if (watches) {
            const auto later = newProfile(folder);
            QVERIFY(later->open());
            QVERIFY(!later->workspace());
        }
    }

    void currentPersonWhoIsSignedOut_isNotOpenedAtTheStart()
    {
        const QString folder = m_folder.filePath(QStringLiteral("left-signed-out"));
        auto accounts = newProfile(folder);
        QVERIFY(signIn(*accounts, "maya"));
        accounts.reset();
        QFile file(folder + QStringLiteral("/accounts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const QByteArray after = QByteArray(before).replace("\"signed_out\": false", "\"signed_out\": true");
        QVERIFY(after != before);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(after) == after.size());
        file.close();
        accounts = newProfile(folder);
        QVERIFY(accounts->open());
        QVERIFY(!accounts->workspace() && !accounts->current());
        QVERIFY(accounts->accounts().first().signedOut);
    }

    void leaving_waitsForWhatIsStillToBeSent()
    {
        auto accounts = newProfile();
        QVERIFY(signIn(*accounts, "sam"));
        const QString sam = accounts->current()->key;
        QVERIFY(signIn(*accounts, "maya"));
        std::function<void()> goOn;
        accounts->onLeaving([&goOn](std::function<void()> then) { goOn = std::move(then); });
        accounts->switchTo(sam);
        accounts->switchTo(sam);
        QCOMPARE(accounts->current()->personId, QStringLiteral("maya"));
        QVERIFY(goOn);
        goOn();
        // Who says so belongs to the account that goes, and may be in the middle of a signal.
        QCOMPARE(accounts->current()->personId, QStringLiteral("maya"));
        LXCP_TRY_COMPARE(accounts->current()->personId, QStringLiteral("sam"));
    }

    void signInWhileAnAccountIsLeft_isNotForgotten()
    {
        auto accounts = newProfile();
        QVERIFY(signIn(*accounts, "sam"));
        const QString sam = accounts->current()->key;
        QVERIFY(signIn(*accounts, "maya"));
        std::function<void()> goOn;
        accounts->onLeaving([&goOn](std::function<void()> then) { goOn = std::move(then); });
        accounts->signIn(m_server->url(), QStringLiteral("osei"));
        LXCP_TRY_VERIFY(goOn);
        accounts->switchTo(sam);
        goOn();
        LXCP_TRY_VERIFY(accounts->state() == SessionState::SignedIn);
        QCOMPARE(accounts->current()->personId, QStringLiteral("osei"));
    }

    void anotherServerThanTheManagedOne_isNeitherAskedNorOpened()
    {
        const QString folder = m_folder.filePath(QStringLiteral("managed"));
        auto accounts = newProfile(folder);
        QVERIFY(signIn(*accounts, "maya"));
        const QString maya = accounts->current()->key;
        accounts.reset();

        const auto policy =
            domain::policyFrom({{QStringLiteral("ServerAddress"), QStringLiteral("https://learn.example.org")}});
        accounts = newProfile(folder, policy);
        QVERIFY(!accounts->open());
        QCOMPARE(accounts->problem()->code, QStringLiteral("other-server"));
        QVERIFY(!accounts->workspace());
        QSignalSpy failed(accounts.get(), &Accounts::failed);
        accounts->signIn(m_server->url(), QStringLiteral("maya"));
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<base::Error>().code, QStringLiteral("policy-server"));
        QVERIFY(!accounts->workspace());

        // The policy is gone: everything is as it was.
        accounts = newProfile(folder);
        QVERIFY(accounts->open());
        QVERIFY(accounts->workspace());
        QCOMPARE(accounts->current()->key, maya);
    }

    void anotherIssuerThanTheManagedOne_isRefusedBeforeTheBrowser()
    {
        auto accounts =
            newProfile({}, domain::policyFrom({{QStringLiteral("Issuer"), QStringLiteral("https://id.example.org")}}));
        QSignalSpy failed(accounts.get(), &Accounts::failed);
        QSignalSpy browser(accounts.get(), &services::AccountService::openInBrowser);
        accounts->signIn(m_server->url(), QStringLiteral("maya"));
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<base::Error>().code, QStringLiteral("policy-issuer"));
        QVERIFY(browser.isEmpty());
        QCOMPARE(accounts->state(), SessionState::SignedOut);
    }

    // As if they had signed in elsewhere before: what is kept is there by that name.
    void accountOfAnotherIssuerThanTheManagedOne_isNotOpened_andGoesOnAfterTheRightSignIn()
    {
        const QString folder = m_folder.filePath(QStringLiteral("moved"));
        auto accounts = newProfile(folder);
        QVERIFY(signIn(*accounts, "maya"));
        QVERIFY(isCurrent(*accounts));
        accounts->workspace()->sync().setWanted(false);
        submitRequest(*accounts, QStringLiteral("Waits for the move"));
        LXCP_TRY_COMPARE(accounts->workspace()->sync().outbox().size(), 1);
        const services::Account maya = *accounts->current();
        accounts.reset();
        const auto former = QStringLiteral("https://former.example.org");
        const QString formerKey = auth::accountKey(former, maya.subject);
        QFile file(folder + QStringLiteral("/accounts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll()
                                    .replace(maya.issuer.toUtf8(), former.toUtf8())
                                    .replace(maya.key.toUtf8(), formerKey.toUtf8());
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(QDir(folder + QStringLiteral("/accounts")).rename(maya.key, formerKey));

        const auto policy = domain::policyFrom({{QStringLiteral("Issuer"), maya.issuer}});
        QCOMPARE(policy.problems, QStringList());
        accounts = newProfile(folder, policy);
        QVERIFY(!accounts->open());
        QCOMPARE(accounts->problem()->code, QStringLiteral("other-issuer"));
        QVERIFY(!accounts->workspace());
        QCOMPARE(accounts->current()->key, formerKey);
        QCOMPARE(accounts->waitingIn(formerKey), 1);
        // Somebody else is somebody else.
        QVERIFY(signIn(*accounts, "sam"));
        QVERIFY(accounts->workspace()->sync().outbox().isEmpty());
        QVERIFY(signIn(*accounts, "maya"));
        QVERIFY(!accounts->problem());
        QCOMPARE(accounts->accounts().size(), 2);
        QCOMPARE(accounts->current()->key, formerKey);
        QCOMPARE(accounts->current()->issuer, maya.issuer);
        QVERIFY(isCurrent(*accounts));
        LXCP_TRY_VERIFY(has(*accounts, QStringLiteral("Waits for the move")));
        accounts->workspace()->sync().setWanted(true);
        LXCP_TRY_VERIFY(accounts->workspace()->sync().outbox().isEmpty());
        accounts.reset();
        // So it is at the next start, and without the policy.
        for (const auto& next : {policy, domain::ManagedPolicy()}) {
            accounts = newProfile(folder, next);
            QVERIFY(accounts->open());
            QCOMPARE(accounts->current()->key, formerKey);
            QVERIFY(has(*accounts, QStringLiteral("Waits for the move")));
        }
    }

    void signOut_keepsTheCacheOrErasesIt()
    {
        auto accounts = newProfile();
        QVERIFY(signIn(*accounts, "maya"));
        const QString folder = QFileInfo(accounts->workspace()->store().path()).path();
        QSignalSpy out(accounts.get(), &Accounts::signedOut);
        accounts->signOut(false);
        QVERIFY(out.wait());
        QVERIFY(!accounts->workspace() && !accounts->current());
        QCOMPARE(accounts->state(), SessionState::SignedOut);
        QVERIFY(QFileInfo::exists(folder));
        QVERIFY(signIn(*accounts, "maya"));
        QCOMPARE(accounts->accounts().size(), 1);
        accounts->signOut(true);
        QVERIFY(out.wait());
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(accounts->accounts().isEmpty());
    }

    void keptData_isErasedWithoutASignIn_ofWhoIsSignedOutOnly()
    {
        auto accounts = newProfile();
        QVERIFY(signIn(*accounts, "maya"));
        const QString key = accounts->current()->key;
        const QString folder = QFileInfo(accounts->workspace()->store().path()).path();
        accounts->erase(key);
        QVERIFY(QFileInfo::exists(folder));
        submitRequest(*accounts, QStringLiteral("Waits"));
        LXCP_TRY_COMPARE(accounts->waitingIn(key), 1);
        QSignalSpy out(accounts.get(), &Accounts::signedOut);
        accounts->signOut(false);
        QVERIFY(out.wait());
        QCOMPARE(accounts->keptOf(key), (services::KeptData{1, 0, 0, 0}));
        QSignalSpy told(accounts.get(), &Accounts::stateChanged);
        accounts->erase(key);
        QCOMPARE(told.size(), 1);
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(accounts->accounts().isEmpty());
    }

    // By the console, while the window shows the way in.
    void signInElsewhere_opensWhereNobodyIsSignedIn()
    {
        const QString folder = m_folder.filePath(QStringLiteral("elsewhere-in"));
        auto window = newProfile(folder);
        window->watch(); // there is no file yet
        QVERIFY(!window->workspace());
        auto console = newProfile(folder);
        QVERIFY(signIn(*console, "maya"));
        console.reset();
        LXCP_TRY_VERIFY(window->workspace());
        QCOMPARE(window->current()->personId, QStringLiteral("maya"));
        QCOMPARE(window->state(), SessionState::SignedIn);
        QVERIFY(isCurrent(*window));
        // And after a sign-out, when there is one.
        QSignalSpy out(window.get(), &Accounts::signedOut);
        window->signOut(false);
        QVERIFY(out.wait());
        QVERIFY(!window->workspace());
        console = newProfile(folder);
        QVERIFY(signIn(*console, "osei"));
        LXCP_TRY_VERIFY(window->workspace());
        QCOMPARE(window->current()->personId, QStringLiteral("osei"));
    }

    void signOut_leavesTheOtherAccountOpen()
    {
        auto accounts = newProfile();
        QVERIFY(signIn(*accounts, "maya"));
        const QString maya = accounts->current()->key;
        QVERIFY(signIn(*accounts, "osei"));
        QSignalSpy out(accounts.get(), &Accounts::signedOut);
        accounts->signOut(true);
        QVERIFY(out.wait());
        QVERIFY(accounts->current() && accounts->workspace());
        QCOMPARE(accounts->current()->key, maya);
        QCOMPARE(accounts->state(), SessionState::SignedIn);
        accounts->signOut(false);
        QVERIFY(out.wait());
        QVERIFY(!accounts->current());
    }

    void cacheOfANewerVersion_isSaidAndLeftAlone()
    {
        const QString folder = m_folder.filePath(QStringLiteral("newer"));
        auto accounts = newProfile(folder);
        QVERIFY(signIn(*accounts, "maya"));
        const QString path = accounts->workspace()->store().path();
        accounts.reset();
        {
            store::Database db;
            QVERIFY(db.open(path, store::Database::Mode::ReadWrite));
            QVERIFY(db.exec("PRAGMA user_version = 9999"));
        }
        accounts = newProfile(folder);
        QVERIFY(!accounts->open());
        QCOMPARE(accounts->problem()->code, QStringLiteral("newer-file"));
        QVERIFY(accounts->current() && !accounts->workspace());
        store::Database db;
        QVERIFY(db.open(path, store::Database::Mode::ReadOnly));
        QCOMPARE(db.number("PRAGMA user_version").value_or(0), 9999);
    }

    void unknownPersonAndUnreachableServer_failAndChangeNothing()
    {
        auto accounts = newProfile();
        QSignalSpy failed(accounts.get(), &Accounts::failed);
        accounts->signIn(m_server->url(), QStringLiteral("nobody-at-all"));
        QVERIFY(failed.wait(15'000));
        accounts->signIn(QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("maya"));
        QVERIFY(failed.wait(15'000));
        QCOMPARE(failed.last().first().value<base::Error>().kind, base::Error::Kind::Network);
        QCOMPARE(accounts->state(), SessionState::SignedOut);
        QVERIFY(accounts->accounts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_accounts.moc"
