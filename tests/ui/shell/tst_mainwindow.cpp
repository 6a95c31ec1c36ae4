// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/meta.h"
#include "tests/support/waiting.h"
#include "tests/ui/shell/bureau.h"
#include "tests/ui/widgets/names.h"
#include "tests/ui/widgets/painted.h"
#include "ui/models/errorwords.h"
#include "ui/models/requestlistmodel.h"
#include "ui/shell/desktopteller.h"
#include "ui/shell/lastview.h"
#include "ui/shell/traymenu.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using bureau::Bureau;

namespace {

// Takes what would be opened by another program.
class Outside final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Outside)

public:
    explicit Outside(QString scheme) : m_scheme(std::move(scheme))
    {
        QDesktopServices::setUrlHandler(m_scheme, this, "open");
    }
    ~Outside() override { QDesktopServices::unsetUrlHandler(m_scheme); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }

private:
    QString m_scheme;
};

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowInAnotherLanguage_goesOnWhereTheKeyboardWas();
    void searchAndRegister_showsThatItWaits();
    void withdraw_canBeUndone();
    void undoOfAnAccountThatIsLeft_isGone();
    void nothingFound_opensARequestFilledIn();
    void supervisor_approvesWithTheKeyboardOnly();
    void rail_marksWhereOneIsOrNothing();
    void keys_areThoseOfTheRoomsThatAreThere();
    void personMenu_byPointer_leavesTheFocusInThePage();
    void back_returnsToTheSameScrollPosition();
    void lockedStep_saysExactlyWhy();
    void pathwayThatWasLeft_isFollowedAgainByKey();
    void formatThatIsForbidden_isSaidInPlaceOfOffline();
    void narrow_railShowsIconsAndNothingScrollsSideways_data();
    void narrow_railShowsIconsAndNothingScrollsSideways();
    void everyControlOfEveryView_hasAName_data();
    void everyControlOfEveryView_hasAName();
    void sessionEnded_bannerOffersToSignInAndWorkGoesOn();
    void keychainThatRefuses_isSaidWithWhatItMeans();
    void keychainThatIsAsked_isInTheWindow();
    void rescue_isSaidOnHomeUntilItIsRead();
    void whatIsNotHereYet_isNotCalledNothing();
    void clockFoundOut_countsTheDaysOfAllPagesAnew();
    void refused_isNotCalledWaiting();
    void placeAndWords_returnAfterARestart();
    void placeAndSize_returnAfterAnEndWithoutAWord();
    void requestBeingWritten_returnsAfterARestart_data();
    void requestBeingWritten_returnsAfterARestart();
    void askedBack_waitsForTheLearner_everywhereAlike();
    void nextEvent_ofWhichNothingIsKnownButWhen_isOpenedByKey();
    void viewByKey_focusesWhereOneBegins();
    void viewByKey_ofNobodySignedIn_doesNothing();
    void titles_nameWhatIsOpen();
    void requestThatIsNotHere_isSaid();
    void windowKeys_closeIt_data();
    void windowKeys_closeIt();
    void closed_intoTheTray_isSaidOnce_andQuitEnds();
    void comesForward_alsoWhenItWasMinimised();
    void mail_isHandedOverWithoutWhatItsAuthorMayNotAsk();
    void trayMenu_namesWhatWaits();
    void withoutABrowser_theAddressIsInTheWindow();
    void windowInAnotherLanguage_goesOnFromNow_notFromWhatWasWrittenForACrash();
    void windowInAnotherLanguage_hasWhatWasBeingWritten();
    void unknownAddress_isSaid_andThingsLeadToTheirPlaces();
    void refusedCommand_isSaid_whereverOneIs();
    void catalogModel_keepsTheRulesOfItemModels();
};

namespace {

QString toastOf(const Bureau& b)
{
    const auto* toast = b.window->findChild<widgets::Toast*>();
    return toast && toast->isVisible() ? toast->accessibleName() : QString();
}

} // namespace

void TestMainWindow::windowInAnotherLanguage_goesOnWhereTheKeyboardWas()
{
    Bureau b(office::kMaya);
    b.open("lxcp://course/c1");
    b.open("lxcp://settings");
    LXCP_TRY_VERIFY(b.find("language"));
    b.find("language")->setFocus();
    b.keys(Qt::Key_Tab);
    b.keys(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(b.window->testAttribute(Qt::WA_KeyboardFocusChange));
    shell::MainWindow next(b.workspace());
    next.takePlaceOf(*b.window);
    b.window.reset();
    QVERIFY(QTest::qWaitForWindowActive(&next));
    LXCP_TRY_VERIFY(next.focusWidget() && next.focusWidget()->objectName() == QLatin1StringView("language"));
    QVERIFY(next.testAttribute(Qt::WA_KeyboardFocusChange)); // the ring
    next.goBack();
    QCOMPARE(next.currentPlace(), QUrl(QStringLiteral("lxcp://course/c1")));
}

// What was written for a program that ends without a word is seconds old: the keyboard has gone on since.
void TestMainWindow::windowInAnotherLanguage_goesOnFromNow_notFromWhatWasWrittenForACrash()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    Bureau b(office::kMaya, {}, 0, file);
    b.open("lxcp://settings");
    LXCP_TRY_VERIFY(b.find("language"));
    const auto left = [&] { return shell::LastView::left(file + QStringLiteral(".last")); };
    LXCP_TRY_COMPARE(left().value(QStringLiteral("window/place")).toUrl(), QUrl(QStringLiteral("lxcp://settings")));
    for (int i = 0; i < 3; ++i)
        b.keys(Qt::Key_Tab);
    auto* language = b.find<QComboBox>("language");
    QVERIFY(language->hasFocus());
    b.keys(Qt::Key_Space);
    LXCP_TRY_VERIFY(language->view()->isVisible());
    QTest::keyClick(language->view(), Qt::Key_Down);
    QTest::keyClick(language->view(), Qt::Key_Return);
    LXCP_TRY_VERIFY(!language->view()->isVisible());
    shell::MainWindow next(b.workspace());
    next.takePlaceOf(*b.window);
    b.window.reset();
    QVERIFY(QTest::qWaitForWindowActive(&next));
    LXCP_TRY_VERIFY(next.focusWidget() && next.focusWidget()->objectName() == QLatin1StringView("language"));
    QVERIFY(!QFile::exists(file + QStringLiteral(".last")));
}

// Also in the pages behind the settings, in which the language is chosen; in each when one comes to it.
void TestMainWindow::windowInAnotherLanguage_hasWhatWasBeingWritten()
{
    Bureau b(office::kMaya);
    b.profiles = std::make_unique<services::ProfileService>(b.built.store(), b.clock, office::kMaya);
    b.openWindow();
    b.open("lxcp://profile/kenji");
    LXCP_TRY_VERIFY(b.find("kudos-text"));
    b.find("kudos-text")->setFocus();
    b.type("Thank you for");
    b.open("lxcp://settings");
    b.press("proxy-manual");
    b.find("proxyAddress")->setFocus();
    b.type("proxy.exam");
    b.find("language")->setFocus();
    shell::MainWindow next(b.workspace());
    next.takePlaceOf(*b.window);
    b.window.reset();
    QVERIFY(QTest::qWaitForWindowActive(&next));
    const auto* proxy = next.findChild<QLineEdit*>(QStringLiteral("proxyAddress"));
    LXCP_TRY_VERIFY(proxy->isVisible());
    QCOMPARE(proxy->text(), QStringLiteral("proxy.exam"));
    QCOMPARE(b.preferences.proxyMode(), QStringLiteral("system"));
    next.openPlace(QUrl(QStringLiteral("lxcp://profile/kenji")));
    const auto kudos = [&next] { return next.findChild<QPlainTextEdit*>(QStringLiteral("kudos-text")); };
    LXCP_TRY_VERIFY(kudos() && kudos()->isVisible());
    QCOMPARE(kudos()->toPlainText(), QStringLiteral("Thank you for"));
    // It is there once: not again after it was given up, and never with somebody else.
    next.openPlace(QUrl(QStringLiteral("lxcp://profile/rosa")));
    LXCP_TRY_VERIFY(kudos() && kudos()->toPlainText().isEmpty());
    next.openPlace(QUrl(QStringLiteral("lxcp://profile/kenji")));
    LXCP_TRY_VERIFY(kudos() && kudos()->toPlainText().isEmpty());
}

void TestMainWindow::unknownAddress_isSaid_andThingsLeadToTheirPlaces()
{
    Bureau b(office::kMaya,
             support::CatalogLines::put("event", "e1", 1,
                                        "\"title\":\"Knots\",\"type\":\"community\",\"community_id\":\"k1\","
                                        "\"starts_at\":\"2026-03-05T09:00:00.000Z\""));
    b.communities = std::make_unique<services::CommunityService>(b.built.store(), b.clock, office::kMaya);
    b.openWindow();
    const QUrl home = b.window->currentPlace();
    for (const char* unknown : {"lxcp://bogus/1", "lxcp://session/1", "lxcp://event/none"}) {
        b.window->openPlace(QUrl(QLatin1StringView(unknown)));
        QVERIFY2(toastOf(b).contains(QLatin1StringView(unknown)), unknown);
        QCOMPARE(b.window->currentPlace(), home);
    }
    b.window->openPlace(QUrl(QStringLiteral("lxcp://event/e1")));
    QCOMPARE(b.window->currentPlace(), QUrl(QStringLiteral("lxcp://community/k1?event=e1")));
}

void TestMainWindow::refusedCommand_isSaid_whereverOneIs()
{
    Bureau b(office::kMaya);
    base::Error error{base::Error::Kind::Rejected, {}, 413, QStringLiteral("too-large"), 0};
    QVERIFY(toastOf(b).isEmpty());
    Q_EMIT b.learning->refused(QStringLiteral("c"), error);
    LXCP_TRY_VERIFY(toastOf(b).contains(models::wordsFor(error).happened));
}

void TestMainWindow::searchAndRegister_showsThatItWaits()
{
    Bureau b(office::kMaya);
    b.keys(Qt::Key_2, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("catalog-search"));
    LXCP_TRY_VERIFY(b.find("catalog-search")->hasFocus());
    b.type("secure");
    auto* list = b.find<QListView>("catalog-list");
    LXCP_TRY_COMPARE(list->model()->rowCount(), 1);
    b.keys(Qt::Key_Return);
    LXCP_TRY_VERIFY(b.find("course-primary"));
    QVERIFY(!b.find("course-waiting"));
    b.press("course-primary");
    LXCP_TRY_VERIFY(b.find("course-waiting"));
    QCOMPARE(b.sync->outbox().size(), 1);
    QCOMPARE(b.sync->outbox().first().command.kind, QStringLiteral("enrollment.register"));
    b.keys(Qt::Key_1, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("card-registrations"));
}

void TestMainWindow::withdraw_canBeUndone()
{
    Bureau b(office::kMaya);
    b.open("lxcp://course/c1");
    b.press("course-primary");
    b.press("course-withdraw");
    LXCP_TRY_VERIFY(b.find("toast"));
    LXCP_TRY_VERIFY(!b.find("course-withdraw"));
    auto* undo = b.find("toast")->findChild<QPushButton*>();
    QVERIFY(undo && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    LXCP_TRY_VERIFY(b.find("course-withdraw"));
}

void TestMainWindow::undoOfAnAccountThatIsLeft_isGone()
{
    Bureau b(office::kMaya);
    b.open("lxcp://course/c1");
    b.press("course-primary");
    b.press("course-withdraw");
    LXCP_TRY_VERIFY(b.find("toast"));
    const QPointer<QWidget> toast = b.find("toast");
    b.window->detach();
    QVERIFY(toast && !toast->isVisible());
    toast->findChild<QPushButton*>()->click(); // as a queued press would
}

void TestMainWindow::nothingFound_opensARequestFilledIn()
{
    Bureau b(office::kMaya);
    b.open("lxcp://catalog");
    LXCP_TRY_VERIFY(b.find("catalog-search"));
    b.type("zymurgy");
    b.press("ask-for-it");
    LXCP_TRY_COMPARE(b.window->currentPage()->objectName(), QStringLiteral("view-ask"));
    LXCP_TRY_VERIFY(
        std::ranges::any_of(b.window->currentPage()->findChildren<QLineEdit*>(),
                            [](const QLineEdit* field) { return field->text() == QLatin1StringView("zymurgy"); }));
}

void TestMainWindow::supervisor_approvesWithTheKeyboardOnly()
{
    Bureau b(office::kRosa,
             office::request("r1", "maya", "Kubernetes", 2, 1) + office::request("r2", "kenji", "Negotiation", 3, 2));
    QCOMPARE(b.requests->toReviewCount(), 2);
    b.keys(Qt::Key_4, Qt::ControlModifier);
    LXCP_TRY_COMPARE(b.window->currentPage()->objectName(), QStringLiteral("view-requests"));
    b.keys(Qt::Key_J);
    b.keys(Qt::Key_A);
    b.keys(Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(b.requests->toReviewCount(), 1);
    QCOMPARE(b.sync->outbox().size(), 1);
    QCOMPARE(b.sync->outbox().first().command.kind, QStringLiteral("request.approve"));
    QVERIFY(b.sync->outbox().first().command.seenRev > 0);
}

// What is typed word for word, or as far as it goes, is what is meant, whatever courses there are.
void TestMainWindow::rail_marksWhereOneIsOrNothing()
{
    Bureau b(office::kMaya);
    const auto marked = [&b] {
        QStringList names;
        for (const auto* button : b.find("rail")->findChildren<QPushButton*>()) {
            if (button->isChecked())
                names << button->objectName();
        }
        return names;
    };
    QCOMPARE(marked(), QStringList{QStringLiteral("rail-home")});
    b.open("lxcp://sync");
    QCOMPARE(marked(), QStringList());
    b.open("lxcp://settings");
    QCOMPARE(marked(), QStringList{QStringLiteral("rail-settings")});
    b.open("lxcp://account");
    QCOMPARE(marked(), QStringList());
    b.press("rail-catalog");
    QCOMPARE(marked(), QStringList{QStringLiteral("rail-catalog")});
    b.open("lxcp://course/c1");
    QCOMPARE(marked(), QStringList{QStringLiteral("rail-catalog")});
}

void TestMainWindow::keys_areThoseOfTheRoomsThatAreThere()
{
    Bureau b(office::kMaya);
    b.keys(Qt::Key_F1);
    LXCP_TRY_VERIFY(b.find("keysheet"));
    QStringList rail;
    for (const auto* button : b.find("rail")->findChildren<QPushButton*>()) {
        if (button->isVisible())
            rail.append(button->accessibleName());
    }
    QStringList words;
    for (const auto* label : b.find("keysheet")->findChildren<QLabel*>())
        words.append(label->text());
    QVERIFY(words.contains(QLocale().createSeparatedList(rail)));
    b.keys(Qt::Key_Escape);
    QCOMPARE(rail.at(5), QStringLiteral("Communities"));
    b.keys(Qt::Key_9, Qt::ControlModifier); // no Team for her: the ninth is the settings
    QCOMPARE(rail.size(), 9);
    LXCP_TRY_VERIFY(b.find("view-settings"));
    b.open("lxcp://home");
    LXCP_TRY_VERIFY(!b.find("view-settings"));
    b.keys(Qt::Key_Comma, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("view-settings"));
}

void TestMainWindow::personMenu_byPointer_leavesTheFocusInThePage()
{
    Bureau b(office::kRosa, office::request("r1", "maya", "Kubernetes", 2, 1));
    b.open("lxcp://requests?tab=review");
    LXCP_TRY_VERIFY(b.find("requestList") && b.find("requestList")->hasFocus());
    QTest::mouseClick(b.find("topbar-person"), Qt::LeftButton);
    auto* menu = b.window->findChild<QMenu*>(QStringLiteral("person-menu"));
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
    QVERIFY(b.find("requestList")->hasFocus());
}

void TestMainWindow::back_returnsToTheSameScrollPosition()
{
    Bureau b(office::kMaya, {}, 1000);
    b.open("lxcp://catalog");
    LXCP_TRY_VERIFY(b.find("catalog-list"));
    auto* list = b.find<QListView>("catalog-list");
    LXCP_TRY_COMPARE(list->model()->rowCount(), 1003);
    LXCP_TRY_VERIFY(list->verticalScrollBar()->maximum() > 40000); // laid out, too
    list->verticalScrollBar()->setValue(40000);
    b.open("lxcp://course/c1");
    LXCP_TRY_VERIFY(b.find("course-primary"));
    b.keys(Qt::Key_Left, Qt::AltModifier);
    LXCP_TRY_VERIFY(b.find("catalog-list"));
    LXCP_TRY_COMPARE(list->verticalScrollBar()->value(), 40000);
    b.keys(Qt::Key_Right, Qt::AltModifier);
    LXCP_TRY_VERIFY(b.find("course-primary"));
}

void TestMainWindow::lockedStep_saysExactlyWhy()
{
    Bureau b(office::kMaya);
    b.open("lxcp://pathway/p1");
    b.press("pathway-join");
    LXCP_TRY_VERIFY(b.find("pathway-leave"));
    LXCP_TRY_VERIFY(b.find("step-s2"));
    LXCP_TRY_VERIFY(std::ranges::any_of(b.find("step-s2")->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text().contains(QLatin1StringView("Foundations"));
    }));
}

void TestMainWindow::pathwayThatWasLeft_isFollowedAgainByKey()
{
    Bureau b(office::kMaya);
    b.open("lxcp://pathway/p1");
    b.press("pathway-join");
    LXCP_TRY_VERIFY(b.find("pathway-leave"));
    b.press("pathway-leave");
    LXCP_TRY_VERIFY(b.find("pathway-join") && b.find("pathway-join")->hasFocus());
    b.clock.advance(std::chrono::seconds(1));
    b.keys(Qt::Key_Z, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("pathway-leave") && b.find("pathway-leave")->hasFocus());
    b.keys(Qt::Key_Z, Qt::ControlModifier); // there is nothing left to take back
    QVERIFY(b.find("pathway-leave"));
}

void TestMainWindow::formatThatIsForbidden_isSaidInPlaceOfOffline()
{
    Bureau b(office::kMaya, support::CatalogLines::put("course", "c3", 9,
                                                       "\"title\":\"Fire safety\",\"provider\":\"Academy\","
                                                       "\"offline_ready\":true,\"format\":\"scorm12\"") +
                                support::CatalogLines::put("enrollment", "maya:c3", 2,
                                                           "\"person_id\":\"maya\",\"course_id\":\"c3\",\"state\":"
                                                           "\"active\",\"progress\":10"));
    b.learning->setFormats(QStringList{QStringLiteral("h5p")});
    for (const char* where : {"lxcp://home", "lxcp://pathway/p1", "lxcp://learning?tab=courses"}) {
        b.open(where);
        const auto said = [&b] {
            for (const auto* row : b.window->currentPage()->findChildren<widgets::ListRow*>()) {
                if (row->accessibleName() == QLatin1StringView("Fire safety"))
                    return row->accessibleDescription();
            }
            return QString();
        };
        LXCP_TRY_VERIFY(said().contains(QStringLiteral("not on this computer")));
        QVERIFY2(!said().contains(QStringLiteral("offline")) && !said().contains(QStringLiteral("download")), where);
    }
}

void TestMainWindow::narrow_railShowsIconsAndNothingScrollsSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::newRow("1366") << 1366 << 100;
    QTest::newRow("820") << 820 << 100;
    QTest::newRow("600") << 600 << 100;
    QTest::newRow("1366 at 200 %") << 1366 << 200;
    QTest::newRow("900 at 200 %") << 900 << 200;
    QTest::newRow("820 at 200 %") << 820 << 200;
}

void TestMainWindow::narrow_railShowsIconsAndNothingScrollsSideways()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    Bureau b(office::kRosa, office::request("r1", "maya", "Kubernetes", 2, 1));
    b.preferences.setTextPercent(percent);
    b.window->resize(width, 768);
    for (const char* place :
         {"lxcp://home", "lxcp://catalog", "lxcp://course/c1", "lxcp://learning", "lxcp://pathway/p1",
          "lxcp://requests", "lxcp://ask", "lxcp://settings", "lxcp://sync", "lxcp://account"}) {
        b.open(place);
        QVERIFY(support::paintedAnew(b.window->currentPage()));
        QCOMPARE(b.window->width(), width);
        QCOMPARE(b.find("rail")->width() < 100, width < qMax(900, 624 * percent / 100));
        for (const QScrollArea* area : b.window->currentPage()->findChildren<QScrollArea*>()) {
            if (!area->isVisible() || !area->widget())
                continue;
            QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                     qPrintable(QStringLiteral("%1: %2 in %3")
                                    .arg(QLatin1StringView(place))
                                    .arg(area->widget()->width())
                                    .arg(area->viewport()->width())));
        }
    }
    b.preferences.setTextPercent(100);
}

void TestMainWindow::everyControlOfEveryView_hasAName_data()
{
    QTest::addColumn<QByteArray>("place");
    for (const char* place : {"lxcp://home", "lxcp://catalog", "lxcp://catalog?q=zymurgy", "lxcp://course/c1",
                              "lxcp://course/c3", "lxcp://learning?tab=pathways", "lxcp://learning?tab=courses",
                              "lxcp://pathway/p1", "lxcp://requests?tab=review", "lxcp://requests?tab=mine",
                              "lxcp://ask", "lxcp://settings", "lxcp://sync", "lxcp://account", "lxcp://welcome"})
        QTest::newRow(place) << QByteArray(place);
}

void TestMainWindow::everyControlOfEveryView_hasAName()
{
    QFETCH(QByteArray, place);
    Bureau b(office::kRosa, office::request("r1", "maya", "Kubernetes", 2, 1));
    b.open(place.constData());
    LXCP_TRY_VERIFY(b.window->currentPage()->isVisible());
    QVERIFY(support::paintedAnew(b.window->currentPage()));
    QCOMPARE(names::nameless(b.window.get()), QStringList());
    b.window->openPalette();
    QCOMPARE(names::nameless(b.window.get()), QStringList());
}

void TestMainWindow::sessionEnded_bannerOffersToSignInAndWorkGoesOn()
{
    Bureau b(office::kMaya);
    QVERIFY(!b.find("session-banner"));
    b.accounts.session = services::SessionState::Expired;
    Q_EMIT b.accounts.stateChanged();
    LXCP_TRY_VERIFY(b.find("session-banner"));
    auto* again = b.find("session-banner")->findChild<QPushButton*>();
    QVERIFY(again);
    b.open("lxcp://course/c1");
    b.press("course-primary");
    LXCP_TRY_COMPARE(b.sync->outbox().size(), 1);
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(b.accounts.renewals, 1);
}

void TestMainWindow::keychainThatRefuses_isSaidWithWhatItMeans()
{
    Bureau b(office::kMaya);
    QVERIFY(!b.find("keychain-banner"));
    b.accounts.keychain = false;
    Q_EMIT b.accounts.stateChanged();
    LXCP_TRY_VERIFY(b.find("keychain-banner"));
    QVERIFY(b.find("keychain-banner")->accessibleName().contains(QStringLiteral("until you close the program")));
    for (auto* button : b.find("keychain-banner")->findChildren<QPushButton*>()) {
        if (button->text() == QLatin1StringView("Understood"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    Q_EMIT b.accounts.stateChanged();
    QVERIFY(!b.find("keychain-banner"));
    b.accounts.session = services::SessionState::Expired; // it could not be read at this start
    Q_EMIT b.accounts.stateChanged();
    LXCP_TRY_VERIFY(b.find("session-banner"));
    const QString said = b.find("session-banner")->accessibleName();
    QVERIFY2(said.startsWith(QStringLiteral("Your session has ended")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("keychain")), "that was read");
}

void TestMainWindow::keychainThatIsAsked_isInTheWindow()
{
    Bureau b(office::kMaya);
    b.accounts.asking = true;
    b.accounts.session = services::SessionState::SigningIn;
    b.window->detach(); // the session that ended goes, the new one is not there yet
    LXCP_TRY_VERIFY(b.find("view-welcome"));
    const auto labels = b.find("view-welcome")->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("keychain of this computer is asked"));
    }));
}

void TestMainWindow::rescue_isSaidOnHomeUntilItIsRead()
{
    Bureau b(office::kMaya);
    QVERIFY(!b.find("rescue"));
    QVERIFY(
        store::setMeta(b.built.writer(), QStringLiteral("rescued"), QStringLiteral(R"({"commands":3,"drafts":0})")));
    Q_EMIT b.learning->changed();
    LXCP_TRY_VERIFY(b.find("rescue"));
    const QString said = b.find("rescue")->accessibleName();
    QVERIFY2(said.contains(QLatin1Char('3')) && said.contains(QStringLiteral("nothing for you to do")),
             qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("draft")));
    b.open("lxcp://catalog");
    b.open("lxcp://home");
    LXCP_TRY_VERIFY(b.find("rescue"));
    QTest::mouseClick(b.find("rescue")->findChild<QPushButton*>(), Qt::LeftButton);
    LXCP_TRY_VERIFY(!store::meta(b.built.writer(), QStringLiteral("rescued")));
    Q_EMIT b.learning->changed();
    b.openWindow();
    QVERIFY(!b.find("rescue"));
}

// A cache that was damaged, or never filled, says nothing of what there is.
void TestMainWindow::whatIsNotHereYet_isNotCalledNothing()
{
    Bureau b(office::kMaya);
    const auto said = [&b](const char* words) {
        const auto labels = b.window->currentPage()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1StringView(words));
        });
    };
    b.sync->now.asOf = {};
    Q_EMIT b.sync->statusChanged();
    LXCP_TRY_VERIFY(!said("Nothing is due") && said("is fetched anew from the server"));
    b.open("lxcp://requests?tab=mine");
    LXCP_TRY_VERIFY(said("is fetched anew from the server"));
    b.open("lxcp://learning?tab=courses");
    LXCP_TRY_VERIFY(said("is fetched anew from the server"));
    QVERIFY(!said("Courses that you register for"));
    b.open("lxcp://catalog?q=zzzzzz");
    LXCP_TRY_VERIFY(said("is fetched anew from the server"));
    QVERIFY(!said("Nothing found") && !said("No courses"));
    QVERIFY(!b.find("ask-for-it"));
    // What is about this computer alone is as true as before.
    b.open("lxcp://sync");
    QVERIFY(!said("is fetched anew from the server"));
    b.open("lxcp://catalog?q=zzzzzz");
    b.sync->now.asOf = b.clock.now();
    Q_EMIT b.sync->statusChanged();
    LXCP_TRY_VERIFY(said("Nothing found"));
    QVERIFY(b.find("ask-for-it"));
    b.open("lxcp://home");
    LXCP_TRY_VERIFY(said("Nothing is due"));
}

void TestMainWindow::clockFoundOut_countsTheDaysOfAllPagesAnew()
{
    const support::FakeClock machine;
    Bureau b(office::kMaya, support::CatalogLines::put("enrollment", "maya:c3", 2,
                                                       "\"person_id\":\"maya\",\"course_id\":\"c3\",\"state\":"
                                                       "\"registered\",\"due_at\":\"2026-02-26T08:00:00.000Z\""));
    b.open("lxcp://home");
    const auto says = [&b](const char* words) {
        const auto rows = b.find("view-home")->findChildren<QPushButton*>();
        return std::ranges::any_of(rows, [words](const QPushButton* row) {
            return (row->accessibleName() + row->accessibleDescription()).contains(QLatin1StringView(words));
        });
    };
    LXCP_TRY_VERIFY(says("overdue"));
    b.clock.set(machine.now().addDays(-10)); // as services::ServerClock does
    Q_EMIT b.sync->clockCorrected();
    LXCP_TRY_VERIFY(!says("overdue"));
}

void TestMainWindow::refused_isNotCalledWaiting()
{
    Bureau b(office::kMaya);
    b.open("lxcp://home");
    LXCP_TRY_VERIFY(b.find("card-requests"));
    const auto saying = [&b](const char* words) {
        return std::ranges::count_if(b.find("view-home")->findChildren<QLabel*>(), [words](const QLabel* label) {
            return label->text().contains(QLatin1StringView(words));
        });
    };
    b.sync->now.waiting = 3;
    b.sync->now.wedged = 1;
    Q_EMIT b.sync->statusChanged();
    LXCP_TRY_COMPARE(saying("1 change(s) need you"), 1);
    QCOMPARE(saying("2 change(s) waiting to be sent"), 1);
    b.sync->now.waiting = 1;
    Q_EMIT b.sync->statusChanged();
    LXCP_TRY_COMPARE(saying("waiting to be sent"), 0);
    QCOMPARE(saying("1 change(s) need you"), 1);
}

void TestMainWindow::placeAndWords_returnAfterARestart()
{
    Bureau b(office::kMaya);
    b.open("lxcp://catalog");
    LXCP_TRY_VERIFY(b.find("catalog-search"));
    b.type("safety");
    b.window->close();
    b.openWindow();
    QCOMPARE(b.window->currentPlace(), QUrl(QStringLiteral("lxcp://catalog")));
    LXCP_TRY_VERIFY(b.find("catalog-search"));
    QCOMPARE(b.find<QLineEdit>("catalog-search")->text(), QStringLiteral("safety"));
}

void TestMainWindow::placeAndSize_returnAfterAnEndWithoutAWord()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    Bureau b(office::kMaya, {}, 0, file);
    b.window->resize(700, 560);
    b.open("lxcp://catalog");
    b.open("lxcp://learning?tab=courses");
    const auto kept = [&file] { return shell::LastView::left(file + QStringLiteral(".last")); };
    LXCP_TRY_COMPARE(kept().value(QStringLiteral("window/place")).toUrl(),
                     QUrl(QStringLiteral("lxcp://learning?tab=courses")));
    b.window.reset(); // nobody closes it
    const shell::Workspace workspace{&b.accounts,      &b.preferences,   &b.clock,    b.catalogService.get(),
                                     b.learning.get(), b.requests.get(), b.sync.get()};
    shell::MainWindow after(workspace);
    after.restoreWindow();
    QCOMPARE(after.currentPlace(), QUrl(QStringLiteral("lxcp://learning?tab=courses")));
    QCOMPARE(after.size(), QSize(700, 560));
    // Closed as it should be, there is nothing but the preferences.
    after.show();
    after.close();
    LXCP_TRY_VERIFY(kept().isEmpty());
}

// The request that was being written is there again, not an empty form.
void TestMainWindow::requestBeingWritten_returnsAfterARestart_data()
{
    QTest::addColumn<bool>("closed");
    QTest::newRow("closed") << true;
    QTest::newRow("ended without a word") << false;
}

void TestMainWindow::requestBeingWritten_returnsAfterARestart()
{
    QFETCH(bool, closed);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    Bureau b(office::kMaya, {}, 0, file);
    b.open("lxcp://ask?title=zebra%20taming");
    const auto kept = [&file] { return shell::LastView::left(file + QStringLiteral(".last")); };
    LXCP_TRY_VERIFY(widgets::placeView(kept().value(QStringLiteral("window/place")).toUrl()) == QStringLiteral("ask"));
    b.find("reason")->setFocus();
    b.type("stripes");
    LXCP_TRY_COMPARE(b.requests->drafts().size(), 1);
    if (closed)
        b.window->close();
    b.openWindow();
    LXCP_TRY_VERIFY(b.find<QPlainTextEdit>("reason"));
    QCOMPARE(b.find<QPlainTextEdit>("reason")->toPlainText(), QStringLiteral("stripes"));
    QCOMPARE(b.requests->drafts().size(), 1);
}

// One definition of what waits for whom: the rail, the tab and the card on Home count the same.
void TestMainWindow::askedBack_waitsForTheLearner_everywhereAlike()
{
    Bureau b(office::kRosa,
             office::request("r1", "maya", "Kubernetes", 2, 1) + office::request("r2", "maya", "Terraform", 3, 1));
    QCOMPARE(b.requests->toReviewCount(), 2);
    b.requests->askBack(QStringLiteral("r2"), QStringLiteral("Which quarter?"));
    LXCP_TRY_COMPARE(b.requests->toReviewCount(), 1);
    const auto inbox = b.requests->toReview();
    QCOMPARE(inbox.size(), 2);
    QVERIFY(inbox.first().awaitsMe && inbox.last().mayDecide && !inbox.last().awaitsMe);
    b.open("lxcp://home");
    const auto rowsOnHome = [&b] {
        const QWidget* card = b.find("card-review");
        return card ? card->findChildren<widgets::ListRow*>().size() : -1;
    };
    LXCP_TRY_COMPARE(rowsOnHome(), 1);
    b.open("lxcp://requests?tab=review");
    auto* list = b.find<QListView>("requestList");
    LXCP_TRY_VERIFY(list && list->model()->rowCount() == 2);
    QVERIFY(list->model()->index(0, 0).data(models::RequestListModel::SectionRole).toString().isEmpty());
    QVERIFY(!list->model()->index(1, 0).data(models::RequestListModel::SectionRole).toString().isEmpty());
}

void TestMainWindow::nextEvent_ofWhichNothingIsKnownButWhen_isOpenedByKey()
{
    Bureau b(office::kMaya,
             support::CatalogLines::put("event", "e1", 1,
                                        "\"title\":\"Knots\",\"type\":\"community\",\"community_id\":\"g1\","
                                        "\"starts_at\":\"2030-03-05T10:00:00.000Z\",\"timezone\":\"UTC\"") +
                 support::CatalogLines::put("event", "e2", 1,
                                            "\"title\":\"A class\",\"type\":\"class\",\"timezone\":\"UTC\","
                                            "\"starts_at\":\"2030-03-06T10:00:00.000Z\""));
    b.open("lxcp://home");
    LXCP_TRY_VERIFY(b.find("next-e1") && b.find("next-e2"));
    auto* home = qobject_cast<widgets::Page*>(b.find("home"));
    for (QWidget* up = b.find("next-e1"); up && !home; up = up->parentWidget())
        home = qobject_cast<widgets::Page*>(up);
    QVERIFY(home);
    QList<QUrl> went;
    connect(home, &widgets::Page::go, home, [&](const QUrl& where) { went.append(where); });
    for (const char* row : {"next-e1", "next-e2"}) {
        b.open("lxcp://home");
        LXCP_TRY_VERIFY(b.find(row) && b.find(row)->isEnabled());
        b.find(row)->setFocus();
        b.keys(Qt::Key_Return);
    }
    QCOMPARE(went, (QList<QUrl>{QUrl(QStringLiteral("lxcp://community/g1?event=e1")),
                                QUrl(QStringLiteral("lxcp://calendar?view=week&day=2030-03-06"))}));
}

void TestMainWindow::viewByKey_focusesWhereOneBegins()
{
    Bureau b(office::kRosa, office::request("r1", "maya", "Kubernetes", 2, 1));
    b.open("lxcp://home");
    LXCP_TRY_VERIFY(b.find("review-now"));
    b.find("review-now")->setFocus();
    b.keys(Qt::Key_4, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("requestList") && b.find("requestList")->hasFocus());
    b.keys(Qt::Key_2, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("catalog-search") && b.find("catalog-search")->hasFocus());
}

void TestMainWindow::viewByKey_ofNobodySignedIn_doesNothing()
{
    Bureau b(office::kMaya);
    shell::Workspace nobody{&b.accounts, &b.preferences, &b.clock};
    b.window->setWorkspace(nobody);
    LXCP_TRY_VERIFY(b.find("view-welcome"));
    const QUrl place = b.window->currentPlace();
    const QString title = b.window->windowTitle();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_4}) {
        b.keys(key, Qt::ControlModifier);
        QCOMPARE(b.window->currentPlace(), place);
        QCOMPARE(b.window->windowTitle(), title);
    }
}

void TestMainWindow::titles_nameWhatIsOpen()
{
    Bureau b(office::kMaya);
    const std::pair<const char*, const char*> places[] = {{"lxcp://catalog", "Catalog – LXCP"},
                                                          {"lxcp://course/c1", "Secure coding – LXCP"},
                                                          {"lxcp://course/c3", "Fire safety – LXCP"},
                                                          {"lxcp://course/unknown", "Course – LXCP"},
                                                          {"lxcp://pathway/p1", "Platform engineer – LXCP"},
                                                          {"lxcp://requests", "Requests – LXCP"}};
    for (const auto& [place, title] : places) {
        b.open(place);
        LXCP_TRY_COMPARE(b.window->windowTitle(), QString::fromUtf8(title));
    }
    b.open("lxcp://course/c1");
    b.window->goBack();
    LXCP_TRY_COMPARE(b.window->windowTitle(), QStringLiteral("Requests – LXCP"));
    services::RequestDraft draft;
    draft.title = QStringLiteral("Welding");
    draft.reason = QStringLiteral("For the rig.");
    (void)b.requests->submit(draft);
    LXCP_TRY_COMPARE(b.requests->mine().size(), 1);
    b.window->openPlace(widgets::place(QStringLiteral("request"), b.requests->mine().first().request.id));
    LXCP_TRY_COMPARE(b.window->windowTitle(), QStringLiteral("Welding – LXCP"));
}

void TestMainWindow::requestThatIsNotHere_isSaid()
{
    Bureau b(office::kMaya);
    b.open("lxcp://request/none");
    LXCP_TRY_VERIFY(toastOf(b).startsWith(QStringLiteral("This request is not here")));
    LXCP_TRY_COMPARE(b.window->windowTitle(), QStringLiteral("Request – LXCP"));
}

void TestMainWindow::windowKeys_closeIt_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("quit") << Qt::Key_Q;
    QTest::newRow("close") << Qt::Key_W;
}

void TestMainWindow::windowKeys_closeIt()
{
    QFETCH(Qt::Key, key);
    Bureau b(office::kMaya);
    b.open("lxcp://catalog");
    b.keys(key, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.window->isHidden());
    QCOMPARE(b.preferences.state(QStringLiteral("window/place")).toUrl(), QUrl(QStringLiteral("lxcp://catalog")));
}

namespace {

class Notebook final : public shell::DesktopTeller
{
public:
    QStringList told;
    [[nodiscard]] bool tell(const shell::DesktopWord& word) override
    {
        told.append(word.id);
        return true;
    }
    void withdraw(const QString&) override {}
};

} // namespace

void TestMainWindow::closed_intoTheTray_isSaidOnce_andQuitEnds()
{
    Notebook notebook;
    Bureau b(office::kMaya);
    b.window->showTray(&notebook);
    b.preferences.setHasTray(true);
    b.preferences.setStaysInTray(true);
    QSignalSpy closed(b.window.get(), &shell::MainWindow::closed);
    for (int i = 0; i < 2; ++i) {
        b.window->show();
        QVERIFY(QTest::qWaitForWindowActive(b.window.get()));
        b.keys(Qt::Key_W, Qt::ControlModifier);
        LXCP_TRY_VERIFY(b.window->isHidden());
    }
    QCOMPARE(closed.size(), 0);
    QCOMPARE(notebook.told, QStringList{QStringLiteral("in-tray")});
    b.window->quit(); // from the menu of the icon, with the window away
    LXCP_TRY_COMPARE(closed.size(), 1);
}

// A notification, a link, another start of the program: somebody wants to see it.
void TestMainWindow::comesForward_alsoWhenItWasMinimised()
{
    Bureau b(office::kMaya);
    b.window->setWindowState(Qt::WindowMaximized);
    b.window->show();
    b.window->showMinimized();
    QVERIFY(b.window->isMinimized());
    b.window->comeForward(widgets::place(QStringLiteral("catalog")));
    QVERIFY(!b.window->isMinimized());
    QVERIFY(b.window->isMaximized());
    QCOMPARE(b.window->currentPlace(), widgets::place(QStringLiteral("catalog")));
}

void TestMainWindow::mail_isHandedOverWithoutWhatItsAuthorMayNotAsk()
{
    Outside outside(QStringLiteral("mailto"));
    Bureau b(office::kMaya);
    b.window->openPlace(QUrl(QStringLiteral("mailto:x@example.org?subject=a&attach=/etc/passwd")));
    QCOMPARE(outside.opened, QList<QUrl>{QUrl(QStringLiteral("mailto:x@example.org?subject=a"))});
}

void TestMainWindow::trayMenu_namesWhatWaits()
{
    shell::TrayMenu menu;
    const auto seen = [&menu] {
        QStringList names;
        for (const QAction* action : menu.actions()) {
            if (action->isVisible() && !action->isSeparator())
                names.append(action->objectName());
        }
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(seen(), QStringLiteral("tray-show tray-settings tray-quit"));
    menu.setWaiting({2, 0, 1});
    QCOMPARE(seen(), QStringLiteral("tray-show tray-reviews tray-notices tray-settings tray-quit"));
    QSignalSpy place(&menu, &shell::TrayMenu::placeWanted);
    menu.findChild<QAction*>(QStringLiteral("tray-reviews"))->trigger();
    QCOMPARE(place.value(0).value(0).toUrl(), QUrl(QStringLiteral("lxcp://requests")));
}

void TestMainWindow::withoutABrowser_theAddressIsInTheWindow()
{
    Bureau b(office::kMaya);
    const QUrl address(QStringLiteral("https://login.example.org/authorize?state=a%20b"));
    b.window->sayAddress(address);
    LXCP_TRY_VERIFY(b.find("addresssheet"));
    QCOMPARE(b.find<QLineEdit>("outside-address")->text(), QString::fromLatin1(address.toEncoded()));
    b.press("copy-address");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(address.toEncoded()));
    b.keys(Qt::Key_Escape);
    LXCP_TRY_VERIFY(!b.find("addresssheet"));
}

void TestMainWindow::catalogModel_keepsTheRulesOfItemModels()
{
    Bureau b(office::kMaya, {}, 300);
    b.open("lxcp://catalog");
    LXCP_TRY_VERIFY(b.find("catalog-list"));
    QAbstractItemModel* model = b.find<QListView>("catalog-list")->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LXCP_TRY_COMPARE(model->rowCount(), 303);
    b.type("fire safety");
    LXCP_TRY_VERIFY(model->rowCount() > 0 && model->rowCount() < 303);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
