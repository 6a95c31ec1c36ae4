// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "tests/support/waiting.h"
#include "tests/ui/shell/bureau.h"
#include "tests/ui/widgets/painted.h"
#include "ui/widgets/spokenchoice.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QListView>

using bureau::Bureau;

// Ctrl+K in the whole window.
class TestPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void palette_findsACourseByTheKeyboard();
    void palette_resultIsPressedByAScreenReader();
    void palette_switchesTheTheme();
    void palette_rowOnWhichOneIs_isSeen();
    void palette_findsAPartOfTheSettings();
    void palette_findsACommunity();
    void palette_titleBeforeTheRest();
    void palette_findsTheTeamFirst();
    void palette_leadsBackOnline();
    void palette_anActionThatIsNamedComesFirst_data();
    void palette_anActionThatIsNamedComesFirst();
};

void TestPalette::palette_findsACourseByTheKeyboard()
{
    Bureau b(office::kMaya);
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type("fire");
    auto* list = b.find<QListView>("palette-list");
    LXCP_TRY_VERIFY(list->model()->rowCount() > 1);
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Fire safety"));
    b.keys(Qt::Key_Return);
    LXCP_TRY_COMPARE(b.window->currentPlace(), QUrl(QStringLiteral("lxcp://course/c3")));
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette"));
    b.keys(Qt::Key_Escape);
    LXCP_TRY_VERIFY(!b.find("palette"));
}

void TestPalette::palette_resultIsPressedByAScreenReader()
{
    widgets::speakChoices();
    Bureau b(office::kMaya);
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type("fire");
    auto* list = b.find<QListView>("palette-list");
    LXCP_TRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Fire safety"));
    QAccessibleInterface* row = QAccessible::queryAccessibleInterface(list)->child(0);
    QVERIFY(row && row->actionInterface());
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    LXCP_TRY_COMPARE(b.window->currentPlace(), QUrl(QStringLiteral("lxcp://course/c3")));
    LXCP_TRY_VERIFY(!b.find("palette"));
}

void TestPalette::palette_rowOnWhichOneIs_isSeen()
{
    Bureau b(office::kMaya);
    for (const char* scheme : {"light", "dark", "high-contrast"}) {
        b.preferences.setScheme(QLatin1StringView(scheme));
        b.keys(Qt::Key_K, Qt::ControlModifier);
        LXCP_TRY_VERIFY(b.find("palette-field"));
        auto* list = b.find<QListView>("palette-list");
        LXCP_TRY_VERIFY(list->model()->rowCount() > 1 && list->currentIndex().row() == 0);
        const QImage before = list->viewport()->grab().toImage();
        b.keys(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY2(support::markIn(before, list->viewport()->grab().toImage()) >= 3, scheme);
        b.keys(Qt::Key_Escape);
        LXCP_TRY_VERIFY(!b.find("palette"));
    }
}

void TestPalette::palette_findsACommunity()
{
    const QByteArray event =
        "\"title\":\"Evening of splices\",\"community_id\":\"11111111-0000-4000-8000-000000000001\","
        "\"starts_at\":\"2096-03-12T09:00:00.000Z\",\"ends_at\":\"2096-03-12T10:00:00.000Z\"";
    Bureau b(office::kMaya, support::CatalogLines::put("community", "11111111-0000-4000-8000-000000000001", 3,
                                                       "\"name\":\"Knot guild\",\"open\":true,\"members\":1") +
                                support::CatalogLines::put("event", "e1", 4, event));
    b.communities = std::make_unique<services::CommunityService>(b.built.store(), b.clock, office::kMaya);
    b.openWindow();
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type("knot gu");
    const auto* list = b.find<QListView>("palette-list");
    LXCP_TRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("Knot guild"));
    b.keys(Qt::Key_Return);
    LXCP_TRY_COMPARE(b.window->currentPlace(),
                     QUrl(QStringLiteral("lxcp://community/11111111-0000-4000-8000-000000000001")));
    b.keys(Qt::Key_K, Qt::ControlModifier); // and what it plans
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type("splices");
    LXCP_TRY_COMPARE(b.find<QListView>("palette-list")->currentIndex().data().toString(),
                     QStringLiteral("Evening of splices"));
    b.keys(Qt::Key_Return);
    LXCP_TRY_COMPARE(b.window->currentPlace(),
                     QUrl(QStringLiteral("lxcp://community/11111111-0000-4000-8000-000000000001?event=e1")));
}

// A title that has the word comes before what has it elsewhere, or its letters only; sessions are found as well.
void TestPalette::palette_titleBeforeTheRest()
{
    const QByteArray guild = "11111111-0000-4000-8000-000000000001";
    const QByteArray thread = "22222222-0000-4000-8000-000000000001";
    const QByteArray session = "33333333-0000-4000-8000-000000000001";
    using support::CatalogLines;
    Bureau b(office::kMaya,
             CatalogLines::put("community", guild, 3, "\"name\":\"Knot guild\",\"open\":true,\"members\":1") +
                 CatalogLines::put("event", "e1", 4,
                                   "\"title\":\"Night of ties: fire ends things\",\"community_id\":\"" + guild +
                                       "\",\"starts_at\":\"2096-03-12T09:00:00.000Z\",\"ends_at\":"
                                       "\"2096-03-12T10:00:00.000Z\"") +
                 CatalogLines::put("thread", thread, 5,
                                   "\"community_id\":\"" + guild +
                                       "\",\"author_id\":\"maya\",\"title\":\"Do we write nits?\",\"text\":\"Or "
                                       "not\",\"created_at\":\"2026-02-01T09:00:00.000Z\"") +
                 CatalogLines::put("mentorship", "m1", 6,
                                   "\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\",\"state\":\"active\"") +
                 CatalogLines::put("mentor_session", session, 7,
                                   "\"mentorship_id\":\"m1\",\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\","
                                   "\"title\":\"Locks and how to lose them\",\"starts_at\":\"" +
                                       domain::toWire(support::FakeClock().now().addDays(3)).toLatin1() +
                                       "\",\"timezone\":\"UTC\",\"minutes\":60,\"state\":\"accepted\","
                                       "\"proposed_by\":\"jonas\""));
    b.communities = std::make_unique<services::CommunityService>(b.built.store(), b.clock, office::kMaya);
    b.mentoring = std::make_unique<services::MentoringService>(b.built.store(), b.clock, office::kMaya);
    b.openWindow();
    LXCP_TRY_VERIFY(!b.communities->search(QStringLiteral("nit"), {}, 4).isEmpty());
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type("nit");
    LXCP_TRY_COMPARE(b.find<QListView>("palette-list")->currentIndex().data().toString(),
                     QStringLiteral("Do we write nits?"));
    b.keys(Qt::Key_A, Qt::ControlModifier);
    b.type("lock");
    LXCP_TRY_COMPARE(b.find<QListView>("palette-list")->currentIndex().data().toString(),
                     QStringLiteral("Locks and how to lose them"));
    b.keys(Qt::Key_Return);
    LXCP_TRY_COMPARE(b.window->currentPlace(),
                     QUrl(QStringLiteral("lxcp://mentorship/m1?session=") + QString::fromLatin1(session)));
}

// A room that only some have is found by its name, before the courses that have the word.
void TestPalette::palette_findsTheTeamFirst()
{
    Bureau b(office::kRosa, bureau::course("c4", "Team"));
    b.team = std::make_unique<services::TeamService>(b.built.store(), b.clock, office::kRosa);
    b.openWindow();
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type("team");
    LXCP_TRY_COMPARE(b.find<QListView>("palette-list")->currentIndex().data().toString(), QStringLiteral("Go to Team"));
    b.keys(Qt::Key_Return);
    LXCP_TRY_COMPARE(b.window->currentPlace(), QUrl(QStringLiteral("lxcp://team")));
}

// Who went offline looks for the way back by the word that they went by.
void TestPalette::palette_leadsBackOnline()
{
    Bureau b(office::kMaya);
    b.sync->setWanted(false);
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type("offline");
    LXCP_TRY_COMPARE(b.find<QListView>("palette-list")->currentIndex().data().toString(), QStringLiteral("Go online"));
    b.keys(Qt::Key_Return);
    LXCP_TRY_VERIFY(b.sync->status().wanted);
}

void TestPalette::palette_findsAPartOfTheSettings()
{
    Bureau b(office::kMaya);
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type("about and diag");
    b.keys(Qt::Key_Return);
    LXCP_TRY_VERIFY(b.find("view-settings"));
    QCOMPARE(b.find<QListView>("palette-list"), nullptr);
}

void TestPalette::palette_anActionThatIsNamedComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("room") << QStringLiteral("settings") << QStringLiteral("Go to Settings");
    QTest::newRow("begun") << QStringLiteral("setti") << QStringLiteral("Go to Settings");
    QTest::newRow("word") << QStringLiteral("dark") << QStringLiteral("Use the dark theme");
    QTest::newRow("theme") << QStringLiteral("theme") << QStringLiteral("Use the light theme");
    QTest::newRow("words") << QStringLiteral("dark theme") << QStringLiteral("Use the dark theme");
    QTest::newRow("what a page holds") << QStringLiteral("proxy") << QStringLiteral("Sync and network");
    QTest::newRow("language") << QStringLiteral("language") << QStringLiteral("Appearance");
    QTest::newRow("sync") << QStringLiteral("sync") << QStringLiteral("Sync now");
    QTest::newRow("what waits") << QStringLiteral("waiting") << QStringLiteral("Show what waits to be sent");
    QTest::newRow("inspector") << QStringLiteral("inspector") << QStringLiteral("Show what waits to be sent");
    QTest::newRow("its button") << QStringLiteral("new request")
                                << QStringLiteral("Request a course that the catalog lacks");
    QTest::newRow("its page") << QStringLiteral("ask for a course")
                              << QStringLiteral("Request a course that the catalog lacks");
    QTest::newRow("in full") << QStringLiteral("knot guild") << QStringLiteral("Knot guild");
    QTest::newRow("a course") << QStringLiteral("secure") << QStringLiteral("Secure coding");
}

void TestPalette::palette_anActionThatIsNamedComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    Bureau b(office::kMaya, bureau::course("c4", "Dark settings of a language theme") +
                                bureau::course("c5", "Theme, settings, proxy, dark") +
                                support::CatalogLines::put("community", "11111111-0000-4000-8000-000000000001", 3,
                                                           "\"name\":\"Knot guild\",\"open\":true,\"members\":1") +
                                bureau::course("c6", "Knot guild for beginners"));
    b.communities = std::make_unique<services::CommunityService>(b.built.store(), b.clock, office::kMaya);
    b.openWindow();
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type(typed.toUtf8().constData());
    const auto* list = b.find<QListView>("palette-list");
    LXCP_TRY_COMPARE(list->currentIndex().data().toString(), first);
    QStringList found;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        found << list->model()->index(row, 0).data().toString();
    if (typed == QLatin1StringView("settings")) { // its pages follow
        QVERIFY(found.indexOf(QStringLiteral("Appearance")) > 0);
        QVERIFY(found.indexOf(QStringLiteral("Appearance")) <
                found.indexOf(QStringLiteral("Theme, settings, proxy, dark")));
    }
}

void TestPalette::palette_switchesTheTheme()
{
    Bureau b(office::kMaya);
    QCOMPARE(widgets::scheme(), widgets::Scheme::Light);
    b.keys(Qt::Key_K, Qt::ControlModifier);
    LXCP_TRY_VERIFY(b.find("palette-field"));
    b.type("dark");
    b.keys(Qt::Key_Return);
    LXCP_TRY_COMPARE(widgets::scheme(), widgets::Scheme::Dark);
    QCOMPARE(b.preferences.scheme(), QStringLiteral("dark"));
    const QImage picture = b.window->grab().toImage();
    QVERIFY(picture.pixelColor(picture.width() / 2, picture.height() - 5).lightness() < 60);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
