// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/bureau.h"
#include "ui/models/errorwords.h"

#include "ui/shell/palettefind.h"

#include <QClipboard>
#include <QPushButton>

using bureau::Bureau;

class TestStateBanners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deactivated_isSaidWhereverOneIs();
    void renewalThatFails_saysWhy();
    void whatIsNotShown_saysNothing();
    void signInThatWaitsInTheBrowser_isSaid_andCanBeGivenUp();
    void endOfASessionWhileOneSignsIn_isSaid();
    void keychainThatDoesNotAnswer_isSaidAfterThePoint_andOnce();
    void signInAgain_isFoundByItsName();
};

// Also with the next start: sync asks once, and keeps the answer.
void TestStateBanners::deactivated_isSaidWhereverOneIs()
{
    Bureau b(office::kMaya);
    QVERIFY(!b.find("departed-banner"));
    b.sync->now.reach = services::Reach::ServerTrouble;
    b.sync->now.lastError = base::Error{base::Error::Kind::Rejected, {}, 403, QStringLiteral("inactive-person"), 0};
    Q_EMIT b.sync->statusChanged();
    LXCP_TRY_VERIFY(b.find("departed-banner"));
    QCOMPARE(b.find("departed-banner")->accessibleName(),
             models::wordsForCode(QStringLiteral("inactive-person")).text());
    QVERIFY(b.find("departed-banner")->findChild<QPushButton*>());
    b.open("lxcp://course/c1");
    QVERIFY(b.find("departed-banner"));
    b.sync->now.reach = services::Reach::Online;
    b.sync->now.lastError.reset();
    Q_EMIT b.sync->statusChanged();
    LXCP_TRY_VERIFY(!b.find("departed-banner"));
}

void TestStateBanners::renewalThatFails_saysWhy()
{
    Bureau b(office::kMaya);
    b.accounts.session = services::SessionState::Expired;
    Q_EMIT b.accounts.stateChanged();
    LXCP_TRY_VERIFY(b.find("session-banner"));
    QTest::mouseClick(b.find("session-banner")->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(b.accounts.renewals, 1);
    const base::Error error{base::Error::Kind::Rejected, {}, 403, QStringLiteral("inactive-person"), 0};
    Q_EMIT b.accounts.stateChanged();
    Q_EMIT b.accounts.failed(error);
    QCOMPARE(b.find("session-banner")->accessibleName(), models::wordsFor(error).text());
}

void TestStateBanners::whatIsNotShown_saysNothing()
{
    Bureau b(office::kMaya);
    Q_EMIT b.sync->statusChanged();
    for (const auto* banner : b.window->findChildren<QWidget*>(QStringLiteral("session-banner")))
        QVERIFY(banner->accessibleName().isEmpty());
}

// Whoever closes the browser without signing in has to be able to see that the window still waits for it.
void TestStateBanners::signInThatWaitsInTheBrowser_isSaid_andCanBeGivenUp()
{
    Bureau b(office::kMaya);
    b.accounts.ended = true;
    b.accounts.become(services::SessionState::Expired);
    LXCP_TRY_VERIFY(b.find("session-banner"));
    b.find("sign-in-again")->setFocus();
    b.keys(Qt::Key_Space);
    QCOMPARE(b.accounts.renewals, 1);
    b.accounts.become(services::SessionState::SigningIn);
    LXCP_TRY_VERIFY(b.find("session-banner"));
    QVERIFY(b.find("session-banner")->accessibleName().contains(QStringLiteral("Your session has ended")));
    QVERIFY(b.find("session-banner")->accessibleName().contains(QStringLiteral("waits in your browser")));
    QVERIFY(!b.find("sign-in-again"));
    QVERIFY(b.find("cancelSignIn"));
    QCOMPARE(QApplication::focusWidget(), b.find("cancelSignIn"));
    QVERIFY2(!b.find("copyAddress"), "there is none yet");
    Q_EMIT b.accounts.openInBrowser(QUrl(QStringLiteral("https://id.example/authorize?a=b")));
    LXCP_TRY_VERIFY(b.find("copyAddress"));
    // In a narrow window the words do not stand in a column beside the buttons.
    b.window->resize(700, 768);
    LXCP_TRY_VERIFY(b.find("session-banner")->width() < 640);
    LXCP_TRY_VERIFY(b.find("session-banner")->height() < widgets::scaled(160));
    b.window->resize(1366, 768);
    b.press("copyAddress");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://id.example/authorize?a=b"));
    b.open("lxcp://course/c1");
    QVERIFY(b.find("session-banner"));
    b.press("cancelSignIn");
    QCOMPARE(b.accounts.cancels, 1);
    LXCP_TRY_VERIFY(b.find("sign-in-again"));
    QVERIFY(!b.find("cancelSignIn"));
    QVERIFY(!b.find("session-banner")->accessibleName().contains(QStringLiteral("browser")));
}

void TestStateBanners::endOfASessionWhileOneSignsIn_isSaid()
{
    Bureau b(office::kMaya);
    b.accounts.keychain = false;
    Q_EMIT b.accounts.stateChanged();
    LXCP_TRY_VERIFY(b.find("keychain-banner"));
    b.press("sign-in-again");
    b.accounts.become(services::SessionState::SigningIn);
    LXCP_TRY_VERIFY(b.find("session-banner"));
    QVERIFY(!b.find("keychain-banner"));
    QVERIFY(!b.find("session-banner")->accessibleName().contains(QStringLiteral("has ended")));
    b.accounts.ended = true;
    b.accounts.become(services::SessionState::SigningIn);
    QVERIFY(b.find("session-banner")->accessibleName().contains(QStringLiteral("Your session has ended")));
    b.accounts.become(services::SessionState::Expired);
    Q_EMIT b.accounts.failed(base::Error{base::Error::Kind::Timeout, {}, 0, {}, 0});
    QVERIFY(b.find("session-banner"));
    QVERIFY(b.find("session-banner")->accessibleName().contains(QStringLiteral("nobody finished in the browser")));
    // From the keychain's banner alone its failure is said there.
    b.accounts.ended = false;
    b.accounts.become(services::SessionState::SigningIn);
    b.accounts.become(services::SessionState::SignedIn);
    Q_EMIT b.accounts.failed(base::Error{base::Error::Kind::Timeout, {}, 0, {}, 0});
    QVERIFY(!b.find("session-banner"));
    QVERIFY(b.find("keychain-banner")->accessibleName().contains(QStringLiteral("nobody finished in the browser")));
}

void TestStateBanners::keychainThatDoesNotAnswer_isSaidAfterThePoint_andOnce()
{
    const QString keychain = models::wordsForCode(QStringLiteral("keychain")).happened;
    {
        Bureau b(office::kMaya);
        b.accounts.keychain = false;
        b.accounts.ended = true;
        b.accounts.become(services::SessionState::Expired);
        LXCP_TRY_VERIFY(b.find("session-banner"));
        const QString said = b.find("session-banner")->accessibleName();
        QVERIFY2(said.startsWith(QStringLiteral("Your session has ended")), qPrintable(said));
        QVERIFY2(said.endsWith(keychain), qPrintable(said));
        b.accounts.become(services::SessionState::SigningIn);
        LXCP_TRY_VERIFY(!b.find("sign-in-again"));
        QVERIFY(!b.find("session-banner")->accessibleName().contains(keychain));
    }
    Bureau b(office::kMaya);
    b.accounts.keychain = false;
    Q_EMIT b.accounts.stateChanged();
    LXCP_TRY_VERIFY(b.find("keychain-banner"));
    for (auto* button : b.find("keychain-banner")->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Understood"))
            button->click();
    }
    LXCP_TRY_VERIFY(!b.find("keychain-banner"));
    b.accounts.ended = true;
    b.accounts.become(services::SessionState::Expired);
    LXCP_TRY_VERIFY(b.find("session-banner"));
    QVERIFY(!b.find("session-banner")->accessibleName().contains(keychain));
}

void TestStateBanners::signInAgain_isFoundByItsName()
{
    Bureau b(office::kMaya);
    const auto inPalette = [&b] {
        const shell::Workspace workspace{&b.accounts,      &b.preferences,   &b.clock,    b.catalogService.get(),
                                         b.learning.get(), b.requests.get(), b.sync.get()};
        QStringList titles;
        for (const auto& entry : shell::findForPalette(QStringLiteral("sign in"), workspace, *b.window))
            titles << entry.title;
        return titles.contains(QStringLiteral("Sign in again"));
    };
    QVERIFY(!inPalette());
    b.accounts.become(services::SessionState::Expired);
    QVERIFY(inPalette());
}

QTEST_MAIN(TestStateBanners)
#include "tst_statebanners.moc"
