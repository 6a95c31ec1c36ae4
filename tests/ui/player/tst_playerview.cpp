// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/web/stand.h"
#include "ui/player/courserun.h"
#include "ui/player/playerview.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QSignalSpy>

using player::PlayerView;

namespace {

services::PlayItem step(const char* id, const char* title, services::PlayItem::State state, bool current = false)
{
    services::PlayItem item;
    item.id = QString::fromLatin1(id);
    item.title = QString::fromLatin1(title);
    item.launchable = item.enabled = true;
    item.current = current;
    item.state = state;
    return item;
}

// The view over sessions by script.
struct Screen
{
    explicit Screen(player::EngineLoader& loader)
    {
        folder.write(QStringLiteral("one.html"), "<title>one</title><p>One");
        folder.write(QStringLiteral("two.html"), "<title>two</title><p>Two");
        view = std::make_unique<PlayerView>(
            [this](const QString& course, const services::PlayWish& wish, QObject*, const player::Opened& done) {
                asked.append(course);
                wished = wish.mode;
                if (refusal) {
                    done(tl::unexpected(*refusal));
                    return;
                }
                auto made = std::make_unique<support::FakePlaySession>();
                made->package = QStringLiteral("package-1");
                made->course = course;
                made->reader = folder.reader();
                made->address = QStringLiteral("one.html");
                made->kind = services::Runtime::Scorm2004;
                made->steps = {step("a", "Beginning", services::PlayItem::State::Completed),
                               step("b", "Middle", services::PlayItem::State::Incomplete, true),
                               step("c", "End", services::PlayItem::State::NotStarted)};
                made->offered.canContinue = made->offered.canPrevious = true;
                made->percent = 40;
                made->opened = wish.mode;
                if (prepare)
                    prepare(*made);
                session = made.get();
                log = &made->log;
                done(std::unique_ptr<services::PlaySession>(std::move(made)));
            },
            loader, nullptr);
        view->resize(1100, 700);
        QObject::connect(view.get(), &widgets::Page::go, [this](const QUrl& url) { gone.append(url.toString()); });
    }
    void open(const char* how = "")
    {
        view->open(QUrl(QStringLiteral("lxcp://course/course-1/play") + QLatin1StringView(how)));
        view->show();
    }
    template <typename T = QWidget>
    T* find(const char* name)
    {
        return view->findChild<T*>(QString::fromLatin1(name));
    }
    // The title of the content's page.
    QString title()
    {
        if (!view->run() || !view->run()->view())
            return {};
        return stand::inContent(*view->run()->view(), "document.title").toString();
    }

    stand::Folder folder;
    std::optional<base::Error> refusal;
    std::function<void(support::FakePlaySession&)> prepare;
    QStringList asked;
    services::PlayMode wished = services::PlayMode::Normal; // of the last one
    QStringList gone;
    QPointer<services::PlaySession> session;
    QStringList* log = nullptr; // of the session that is open
    std::unique_ptr<PlayerView> view;
};

} // namespace

class TestPlayerView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        widgets::applyTheme({widgets::SchemeChoice::Light});
        widgets::speakChoices();
    }
    void notDownloaded_saysSoAndLeadsToTheCoursePage();
    void brokenPackage_saysThatWhatWasDoneIsSafe();
    void webLink_isOpenedOnlyWhenAskedFor();
    void course_isShownWithItsSteps();
    void next_takesThePageAwayBeforeTheSessionMoves();
    void page_takesTheFocus();
    void step_chosenFromTheList_isOpened();
    void step_afterOneThatHangs_isShownByANewRenderer();
    void hiding_closesTheSessionWithTheLastWords();
    void reopened_afterItWasHidden();
    void settle_waitsForTheDisk();
    void fullScreen_isAskedForAndLeftWithEscape();
    void narrow_stepsTakeThePlaceOfTheContent();
    void narrowAndLarge_titleStaysReadable();
    void content_thatMovesOn_isFollowed();
    void courseThatEndsByItself_isSaidToBeCompleted_data();
    void courseThatEndsByItself_isSaidToBeCompleted();
    void browser_getsAnAddressAndTheSessionStays();
    void withoutEngine_courseGoesOnInTheBrowser();
    void look_saysThatNothingIsRecorded();

private:
    player::EngineLoader m_loader;
};

void TestPlayerView::notDownloaded_saysSoAndLeadsToTheCoursePage()
{
    Screen s(m_loader);
    s.refusal = base::Error{base::Error::Kind::Rejected, {}, 0, QStringLiteral("not-downloaded")};
    s.open();
    auto* action = s.find<QPushButton>("player-notice-action");
    QVERIFY(action);
    QCOMPARE(action->text(), QStringLiteral("Go to the download"));
    action->click();
    LXCP_TRY_COMPARE(s.gone, QStringList{QStringLiteral("lxcp://course/course-1")});
}

void TestPlayerView::brokenPackage_saysThatWhatWasDoneIsSafe()
{
    Screen s(m_loader);
    s.refusal = base::Error{base::Error::Kind::Malformed, {}, 0, QStringLiteral("checksum")};
    s.open();
    QVERIFY(s.find("player-notice"));
    QVERIFY(s.find<QPushButton>("player-notice-action")->isVisible());
}

void TestPlayerView::webLink_isOpenedOnlyWhenAskedFor()
{
    Screen s(m_loader);
    s.prepare = [](support::FakePlaySession& session) {
        session.kind = services::Runtime::None;
        session.address = QStringLiteral("https://example.org/lesson");
    };
    s.open();
    auto* action = s.find<QPushButton>("player-notice-action");
    QVERIFY(action);
    QVERIFY(s.gone.isEmpty());
    action->click();
    LXCP_TRY_COMPARE(s.gone, QStringList{QStringLiteral("https://example.org/lesson")});
    QVERIFY(s.log->contains(QStringLiteral("position b 1 1")));
}

void TestPlayerView::course_isShownWithItsSteps()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    QVERIFY(s.find("player-steps-panel")->isVisible());
    const auto rows = s.find("player-steps-panel")->findChildren<QPushButton*>();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1)->accessibleName(), QStringLiteral("Middle"));
    QCOMPARE(rows.at(1)->accessibleDescription(), QStringLiteral("begun, you are here"));
    QVERIFY(s.find<QPushButton>("player-next")->isEnabled());
}

void TestPlayerView::next_takesThePageAwayBeforeTheSessionMoves()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.folder.write(
        QStringLiteral("one.html"),
        "<title>one</title><script>addEventListener('pagehide', () => parent.API_1484_11.Terminate(''))</script>");
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    s.find<QPushButton>("player-next")->click();
    LXCP_TRY_VERIFY(s.log->contains(QStringLiteral("navigate continue")));
    QVERIFY(s.log->indexOf(QStringLiteral("Terminate")) >= 0);
    QVERIFY(s.log->indexOf(QStringLiteral("Terminate")) < s.log->indexOf(QStringLiteral("navigate continue")));
}

// Qt asks what the engine's own items are to assistive programs when one of them gets the focus.
void TestPlayerView::page_takesTheFocus()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.folder.write(
        QStringLiteral("one.html"),
        "<title>one</title><button id=b onfocus='document.title = this.id'>Go</button><script>addEventListener("
        "'mousedown', () => document.title = 'pressed')</script>");
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    QWidget* page = s.view->run()->view()->widget()->focusProxy();
    QVERIFY(page);
    s.view->activateWindow();
    page->setFocus();
    LXCP_TRY_VERIFY(page->hasFocus());
    QTest::mouseClick(page, Qt::LeftButton, {}, page->rect().center());
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("pressed"));
    QTest::keyClick(page, Qt::Key_Tab);
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("b"));
}

void TestPlayerView::step_chosenFromTheList_isOpened()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    s.find("player-steps-panel")->findChildren<QPushButton*>().last()->click();
    LXCP_TRY_VERIFY(s.log->contains(QStringLiteral("navigate choice c")));
}

void TestPlayerView::step_afterOneThatHangs_isShownByANewRenderer()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    const QPointer<QWidget> hung = s.view->run()->view()->widget();
    s.view->run()->view()->evaluate("setTimeout(() => { for (;;) {} }, 0)", [](const char*) {});
    auto* session = static_cast<support::FakePlaySession*>(s.session.data());
    session->address = QStringLiteral("two.html");
    s.find("player-steps-panel")->findChildren<QPushButton*>().last()->click();
    LXCP_TRY_VERIFY(s.log->contains(QStringLiteral("navigate choice c")));
    LXCP_TRY_VERIFY(hung.isNull());
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("two"));
}

void TestPlayerView::hiding_closesTheSessionWithTheLastWords()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.folder.write(
        QStringLiteral("one.html"),
        "<title>one</title><script>addEventListener('unload', () => parent.API_1484_11.Terminate(''))</script>");
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    QStringList said;
    connect(s.session, &QObject::destroyed, this, [] {});
    auto* session = static_cast<support::FakePlaySession*>(s.session.data());
    session->slowDisk = true;
    s.view->hide();
    LXCP_TRY_VERIFY(session->isWaiting());
    said = session->log;
    QCOMPARE(said.last(), QStringLiteral("Terminate"));
    session->flush();
    LXCP_TRY_VERIFY(session->closed);
    session->flush();
    LXCP_TRY_VERIFY(s.session.isNull());
}

void TestPlayerView::reopened_afterItWasHidden()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    s.view->hide();
    s.open();
    LXCP_TRY_COMPARE(s.asked.size(), 2);
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
}

void TestPlayerView::settle_waitsForTheDisk()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    auto* session = static_cast<support::FakePlaySession*>(s.session.data());
    session->slowDisk = true;
    bool settled = false;
    s.view->settle([&] { settled = true; });
    LXCP_TRY_VERIFY(session->closed);
    QVERIFY(!settled);
    session->flush();
    LXCP_TRY_VERIFY(settled);
}

void TestPlayerView::fullScreen_isAskedForAndLeftWithEscape()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    QSignalSpy spy(s.view.get(), &widgets::Page::immersive);
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    QTest::keyClick(s.view.get(), Qt::Key_F11);
    LXCP_TRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), true);
    QVERIFY(s.view->closeTopmost());
    QCOMPARE(spy.last().first().toBool(), false);
    QVERIFY(!s.view->closeTopmost());
}

void TestPlayerView::narrow_stepsTakeThePlaceOfTheContent()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.view->resize(600, 700);
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    QVERIFY(!s.find("player-steps-panel")->isVisible());
    s.find<QPushButton>("player-steps")->click();
    QVERIFY(s.find("player-steps-panel")->isVisible());
    QVERIFY(!s.find("player-stage")->isVisible());
    QVERIFY(s.view->closeTopmost());
    QVERIFY(s.find("player-stage")->isVisible());
}

void TestPlayerView::narrowAndLarge_titleStaysReadable()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.view->resize(480, 700);
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    QVERIFY(s.find("player-previous")->isVisible());
    widgets::applyTheme({widgets::SchemeChoice::Light, 200});
    s.view->resize(481, 700);
    const bool hidden = !s.find("player-previous")->isVisible();
    const bool next = s.find("player-next")->isVisible();
    widgets::applyTheme({widgets::SchemeChoice::Light});
    QVERIFY(hidden);
    QVERIFY(next);
}

void TestPlayerView::content_thatMovesOn_isFollowed()
{
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    Screen s(m_loader);
    s.open();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    static_cast<support::FakePlaySession*>(s.session.data())->address = QStringLiteral("two.html");
    Q_EMIT s.session->launchChanged();
    LXCP_TRY_COMPARE(s.title(), QStringLiteral("two"));
    Q_EMIT s.session->ended();
    LXCP_TRY_COMPARE(s.gone, QStringList{QStringLiteral("lxcp://course/course-1")});
}

// By the content's own last 'Next': nobody wonders where the course went.
void TestPlayerView::courseThatEndsByItself_isSaidToBeCompleted_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("through") << 100 << QStringList{QStringLiteral("You have completed “Secure coding”.")};
    QTest::newRow("left") << 40 << QStringList();
}

void TestPlayerView::courseThatEndsByItself_isSaidToBeCompleted()
{
    QFETCH(int, percent);
    Screen s(m_loader);
    s.open();
    QStringList said;
    connect(s.view.get(), &widgets::Page::say, this, [&said](const QString& words) { said << words; });
    LXCP_TRY_VERIFY(s.session);
    static_cast<support::FakePlaySession*>(s.session.data())->percent = percent;
    Q_EMIT s.session->ended();
    LXCP_TRY_COMPARE(s.gone, QStringList{QStringLiteral("lxcp://course/course-1")});
    QTEST(said, "said");
}

void TestPlayerView::browser_getsAnAddressAndTheSessionStays()
{
    Screen s(m_loader);
    s.open();
    if (m_loader.isInstalled())
        LXCP_TRY_COMPARE(s.title(), QStringLiteral("one"));
    s.view->run()->showInBrowser([&](const QUrl& url) { s.gone.append(url.toString()); });
    LXCP_TRY_COMPARE(s.gone.size(), 1);
    QVERIFY(s.gone.first().startsWith(QStringLiteral("http://127.0.0.1:")));
    QVERIFY(s.view->run()->isInBrowser());
    QVERIFY(!s.session.isNull());
    s.view->run()->navigate(QStringLiteral("continue"));
    QVERIFY(s.log->contains(QStringLiteral("navigate continue")));
}

// A build without Qt WebEngine, or a person whom Chromium's sandbox refuses.
void TestPlayerView::look_saysThatNothingIsRecorded()
{
    player::EngineLoader none(QStringLiteral("/nowhere/lxcp-web"));
    Screen s(none);
    s.open();
    QVERIFY(!s.find("player-look")->isVisible());
    for (const auto& [how, mode] : {std::pair{"?mode=browse", services::PlayMode::Browse},
                                    std::pair{"?mode=review", services::PlayMode::Review}}) {
        s.open(how);
        LXCP_TRY_COMPARE(s.asked.size(), mode == services::PlayMode::Browse ? 2 : 3);
        QCOMPARE(s.wished, mode);
        QVERIFY(s.find("player-look")->isVisible());
    }
    s.open("?mode=review&item=c"); // as it is open
    LXCP_TRY_VERIFY(s.log->contains(QStringLiteral("navigate choice c")));
    QCOMPARE(s.asked.size(), 3);
}

void TestPlayerView::withoutEngine_courseGoesOnInTheBrowser()
{
    player::EngineLoader none(QStringLiteral("/nowhere/lxcp-web"));
    QVERIFY(!none.isInstalled());
    Screen s(none);
    s.open();
    auto* action = s.find<QPushButton>("player-notice-action");
    QVERIFY(action);
    QCOMPARE(action->text(), QStringLiteral("Open in browser"));
    QVERIFY(s.find("player-steps-panel")->isVisible());
    QVERIFY(s.gone.isEmpty()); // not without being asked
    action->click();
    LXCP_TRY_COMPARE(s.gone.size(), 1);
    QVERIFY(s.gone.first().startsWith(QStringLiteral("http://127.0.0.1:")));
    QVERIFY(s.view->run()->isInBrowser());
    s.find("player-steps-panel")->findChildren<QPushButton*>().last()->click();
    LXCP_TRY_VERIFY(s.log->contains(QStringLiteral("navigate choice c")));
    QVERIFY(s.view->run()->isInBrowser());
    bool settled = false;
    s.view->settle([&] { settled = true; });
    LXCP_TRY_VERIFY(settled);
    QVERIFY(s.session.isNull() || static_cast<support::FakePlaySession*>(s.session.data())->closed);
}

int main(int argc, char** argv)
{
    stand::prepare();
    QApplication application(argc, argv);
    TestPlayerView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_playerview.moc"
