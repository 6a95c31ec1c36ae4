// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/messageservice.h"
#include "app/store/outbox.h"
#include "tests/support/waiting.h"
#include "tests/ui/shell/bureau.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/place.h"

#include <QScrollArea>
#include <QWheelEvent>

using bureau::Bureau;
using support::CatalogLines;
using widgets::place;

namespace {

constexpr int kLongerThanALook = 900; // ms; a thread counts as read after 400

QByteArray talk()
{
    const QByteArray in = "\"community_id\":\"k1\",";
    return CatalogLines::put("community", "k1", 20, "\"name\":\"Guild\",\"open\":true,\"members\":2") +
           CatalogLines::put("community_member", "k1:maya", 21,
                             in + "\"person_id\":\"maya\",\"role\":\"member\",\"state\":\"member\",\"since\":"
                                  "\"2026-01-01T09:00:00.000Z\"") +
           CatalogLines::put("thread", "t1", 22,
                             in + "\"author_id\":\"kenji\",\"title\":\"Bowline\",\"text\":\"How?\",\"created_at\":"
                                  "\"2026-03-01T09:00:00.000Z\"") +
           CatalogLines::put("conversation", "v1", 23,
                             "\"direct\":true,\"created_by\":\"kenji\",\"people\":[\"maya\",\"kenji\"]") +
           CatalogLines::put("message", "m1", 24,
                             "\"conversation_id\":\"v1\",\"author_id\":\"kenji\",\"people\":[\"maya\",\"kenji\"],"
                             "\"text\":\"Hello\",\"sent_at\":\"2026-03-01T10:00:00.000Z\",\"arrived_at\":"
                             "\"2026-03-01T10:00:00.000Z\"");
}

struct Talking : Bureau
{
    Talking() : Bureau(office::kMaya, talk())
    {
        communities = std::make_unique<services::CommunityService>(built.store(), clock, office::kMaya);
        messages = std::make_unique<services::MessageService>(built.store(), clock, office::kMaya);
        openWindow();
    }
    [[nodiscard]] bool unread(const QUrl& where) const
    {
        return widgets::placeView(where) == QLatin1StringView("thread")
                   ? communities->threads(QStringLiteral("k1"), 0, 5).front().unread
                   : messages->unread() > 0;
    }
    [[nodiscard]] qsizetype waiting() { return store::Outbox(built.writer()).items().size(); }
};

void turnTheWheel(QWidget* over)
{
    const QPoint at(20, 20);
    QWheelEvent event(at, over->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(over, &event);
}

} // namespace

// What anybody who can start the program may ask of it.
class TestOutside final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLink_closesWhatStandsOverThePage_data()
    {
        QTest::addColumn<QString>("sheet");
        for (const char* sheet : {"keysheet", "palette", "addresssheet"})
            QTest::newRow(sheet) << QString::fromLatin1(sheet);
    }
    void aLink_closesWhatStandsOverThePage()
    {
        QFETCH(QString, sheet);
        Bureau b(office::kMaya);
        if (sheet == QLatin1StringView("keysheet"))
            b.window->openKeySheet();
        else if (sheet == QLatin1StringView("palette"))
            b.window->openPalette();
        else
            b.window->sayAddress(QUrl(QStringLiteral("https://example.org")));
        const QByteArray name = sheet.toLatin1();
        LXCP_TRY_VERIFY(b.find(name.constData()));
        b.window->openFromOutside(place(QStringLiteral("catalog")));
        QVERIFY(!b.find(name.constData()));
        QCOMPARE(b.window->currentPlace(), place(QStringLiteral("catalog")));
        LXCP_TRY_VERIFY(b.window->focusWidget());
        QVERIFY(b.window->currentPage()->isAncestorOf(b.window->focusWidget()));
    }

    void whatALinkOpened_isReadOnceThePersonDoesSomething_data()
    {
        QTest::addColumn<QUrl>("where");
        QTest::addColumn<QString>("deed");
        const QUrl thread = place(QStringLiteral("thread"), QStringLiteral("t1"));
        const QUrl conversation = place(QStringLiteral("conversation"), QStringLiteral("v1"));
        for (const char* deed : {"key", "shortcut", "click", "wheel", "comes back"})
            QTest::addRow("thread, %s", deed) << thread << QString::fromLatin1(deed);
        QTest::newRow("conversation, key") << conversation << QStringLiteral("key");
        QTest::newRow("conversation, click") << conversation << QStringLiteral("click");
    }
    void whatALinkOpened_isReadOnceThePersonDoesSomething()
    {
        QFETCH(QUrl, where);
        QFETCH(QString, deed);
        Talking b;
        QVERIFY(b.unread(where));
        b.window->openFromOutside(where);
        b.window->comeForward({});
        LXCP_TRY_COMPARE(b.window->currentPlace(), where);
        QTest::keyPress(b.window.get(), Qt::Key_Alt); // of Alt+Tab, away from it
        QTest::keyRelease(b.window.get(), Qt::Key_Alt);
        QTest::qWait(kLongerThanALook);
        QVERIFY(b.unread(where));
        QCOMPARE(b.waiting(), 0);
        QWidget* page = b.window->currentPage();
        if (deed == QLatin1StringView("key"))
            b.keys(Qt::Key_PageDown);
        else if (deed == QLatin1StringView("shortcut"))
            b.keys(Qt::Key_F5);
        else if (deed == QLatin1StringView("click"))
            QTest::mouseClick(page, Qt::LeftButton);
        else if (deed == QLatin1StringView("wheel"))
            turnTheWheel(page);
        else
            leaveAndComeBack(b);
        LXCP_TRY_VERIFY(!b.unread(where));
    }

    void whatIsOpenedInTheProgram_isReadByBeingLookedAt()
    {
        for (const QUrl& where : {place(QStringLiteral("thread"), QStringLiteral("t1")),
                                  place(QStringLiteral("conversation"), QStringLiteral("v1"))}) {
            Talking b;
            b.window->comeForward(where);
            LXCP_TRY_VERIFY(!b.unread(where));
        }
    }

    // It is shown where they can do it.
    void whatAnAddressWouldDo_isLeftToThePerson()
    {
        Talking b;
        b.window->openFromOutside(
            place(QStringLiteral("conversation"), {}, {{QStringLiteral("with"), QStringLiteral("kenji")}}));
        QCOMPARE(b.window->currentPlace(), place(QStringLiteral("profile"), QStringLiteral("kenji")));
        for (const char* address : {"lxcp://course/c1/play", "lxcp://play/c1", "lxcp://course/c1/play?mode=again"}) {
            b.window->openFromOutside(QUrl(QString::fromLatin1(address)));
            QCOMPARE(b.window->currentPlace(), place(QStringLiteral("course"), QStringLiteral("c1")));
        }
        const QUrl before = b.window->currentPlace();
        for (const char* address : {"https://example.org", "file:///etc/passwd", "mailto:x@example.org", ""}) {
            b.window->openFromOutside(QUrl(QString::fromLatin1(address)));
            QCOMPARE(b.window->currentPlace(), before);
        }
        QCOMPARE(b.waiting(), 0);
    }

    void whileNobodyIsSignedIn_itWaits()
    {
        Bureau b(office::kMaya);
        const shell::Workspace mine = b.workspace();
        b.window->setWorkspace({&b.accounts, &b.preferences, &b.clock});
        const QString title = b.window->windowTitle();
        b.window->openFromOutside(QUrl(QStringLiteral("lxcp://course/c1")));
        QCOMPARE(b.window->currentPlace(), place(QStringLiteral("welcome")));
        QCOMPARE(b.window->windowTitle(), title);
        b.window->setWorkspace(mine);
        QCOMPARE(b.window->currentPlace(), place(QStringLiteral("course"), QStringLiteral("c1")));
    }

    void whileNobodyIsSignedIn_thereIsAWayBack()
    {
        Bureau b(office::kMaya);
        b.window->setWorkspace({&b.accounts, &b.preferences, &b.clock});
        const auto* bar = b.window->findChild<shell::TopBar*>();
        QVERIFY(bar && !bar->isVisible());
        b.window->openPlace(place(QStringLiteral("settings")));
        LXCP_TRY_VERIFY(bar->isVisible());
        QVERIFY(!b.find("topbar-search") || !b.find("topbar-search")->isVisible());
        QTest::keyClick(b.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(b.window->currentPlace(), place(QStringLiteral("welcome")));
        QVERIFY(!bar->isVisible());
    }

private:
    static void leaveAndComeBack(Bureau& b)
    {
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        b.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(b.window.get()));
    }
};

QTEST_MAIN(TestOutside)
#include "tst_outside.moc"
