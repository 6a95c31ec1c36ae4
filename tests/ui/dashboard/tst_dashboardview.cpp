// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/learningservice.h"
#include "app/services/requestservice.h"
#include "app/services/serverclock.h"
#include "app/store/servertime.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/office.h"
#include "tests/ui/widgets/fakeservices.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class DashboardViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void whatWasRescued_isShownWithoutNameAndCatalog();
    void greeting_isByName();
    void courses_sayWhetherTheyWorkOffline();
    void days_areCountedByTheServersClock();
    void dayOfAPathway_standsUnderDueSoon();
    void requestWithAQuestion_saysThatIWasAsked_andByWhen();
    void whatARestoredServerHasNoMore_isSaid_untilItWasRead();

private:
    // All that the page says, by its labels and the names of its rows.
    static QString shownOver(support::StoreBuilder& builder)
    {
        const support::FakeClock machine;
        const services::ServerClock clock(builder.store(), machine);
        services::LearningService learning(builder.store(), clock, QStringLiteral("maya"));
        services::RequestService requests(builder.store(), clock, QStringLiteral("maya"));
        FakeSync sync;
        sync.now.clockSkewSeconds = machine.now().secsTo(clock.now());
        dashboard::DashboardView view(learning, requests, sync, clock);
        view.resize(900, 900);
        view.open(QUrl(QStringLiteral("lxcp://home")));
        view.show();
        QStringList said;
        for (const QLabel* label : view.findChildren<QLabel*>())
            said << label->text();
        for (const QPushButton* button : view.findChildren<QPushButton*>())
            said << button->text() << button->accessibleName() << button->accessibleDescription();
        return said.join(QLatin1Char('\n'));
    }
};

// A cache that was damaged and made anew has what waits in the outbox, and neither people nor courses until a sync.
void DashboardViewTest::whatWasRescued_isShownWithoutNameAndCatalog()
{
    const QByteArray course = "6b1f0e5c-4a8e-4b3b-9d5e-1f6a2c3d4e5f";
    support::StoreBuilder builder;
    builder.lines(support::CatalogLines::put(
        "enrollment", "e1", 1, "\"person_id\":\"maya\",\"course_id\":\"" + course + "\",\"state\":\"registered\""));
    const QString shown = shownOver(builder);
    QVERIFY2(!shown.contains(QString::fromLatin1(course)), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("A course that is not on this computer yet")), qPrintable(shown));
    QVERIFY2(!shown.contains(QStringLiteral("You can ask for any course")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("Good ")) && !shown.contains(QStringLiteral(", \n")), qPrintable(shown));
}

void DashboardViewTest::greeting_isByName()
{
    support::StoreBuilder builder;
    builder.lines(support::CatalogLines::put("person", "maya", 1, "\"name\":\"Maya Lind\",\"active\":true"));
    const QString shown = shownOver(builder);
    QVERIFY2(shown.contains(QStringLiteral(", Maya\n")), qPrintable(shown));
}

// D1: of each it is said, also of what could be fetched and is not here.
void DashboardViewTest::courses_sayWhetherTheyWorkOffline()
{
    support::StoreBuilder builder;
    for (const char* one : {"fire", "web"}) {
        const QByteArray id(one);
        builder.lines(support::CatalogLines::put("course", id, 1,
                                                 "\"title\":\"Course " + id +
                                                     "\",\"offline_ready\":" + (id == "fire" ? "true" : "false")) +
                      support::CatalogLines::put("enrollment", "maya:" + id, 2,
                                                 "\"person_id\":\"maya\",\"course_id\":\"" + id +
                                                     "\",\"state\":\"registered\",\"due_at\":"
                                                     "\"2026-03-05T08:00:00.000Z\""));
    }
    const QString shown = shownOver(builder);
    QVERIFY2(shown.contains(QStringLiteral("not downloaded")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("needs the network")), qPrintable(shown));
}

// The machine's clock is ten days fast, and the last sync has found out.
void DashboardViewTest::days_areCountedByTheServersClock()
{
    support::StoreBuilder builder;
    const support::FakeClock clock;
    builder.lines(support::CatalogLines::put("course", "fire", 1, "\"title\":\"Fire\"") +
                  support::CatalogLines::put("enrollment", "maya:fire", 2,
                                             "\"person_id\":\"maya\",\"course_id\":\"fire\",\"state\":"
                                             "\"registered\",\"due_at\":\"2026-02-22T08:00:00.000Z\""));
    const QString before = shownOver(builder);
    QVERIFY(before.contains(QStringLiteral("overdue")) && !before.contains(QStringLiteral("clock")));
    QVERIFY(store::noteClockSkew(builder.writer(), -864'000, clock.now()));
    const QString shown = shownOver(builder);
    QVERIFY2(!shown.contains(QStringLiteral("overdue")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("clock is 10 day(s) fast")), qPrintable(shown));
}

// D1, C4: set by an import, for the whole; it goes with what is to be done.
void DashboardViewTest::dayOfAPathway_standsUnderDueSoon()
{
    const auto shownWith = [](const char* state) {
        support::StoreBuilder builder;
        builder.lines(
            support::CatalogLines::put("pathway", "p", 1,
                                       "\"title\":\"Night watch\",\"steps\":[{\"id\":\"1\",\"title\":"
                                       "\"Knots\",\"course_ids\":[\"fire\"],\"need\":1}]") +
            support::CatalogLines::put("pathway_enrollment", "maya:p", 2,
                                       QByteArray("\"person_id\":\"maya\",\"pathway_id\":\"p\",\"state\":\"") + state +
                                           "\",\"joined_at\":\"2026-02-20T08:00:00.000Z\",\"due_at\":"
                                           "\"2026-03-05T08:00:00.000Z\""));
        return shownOver(builder);
    };
    const QString shown = shownWith("active");
    const auto days = QStringLiteral("due in 3 day(s)");
    QVERIFY2(shown.contains(days) && shown.contains(QStringLiteral("Night watch")), qPrintable(shown));
    QVERIFY(!shownWith("left").contains(days));
}

// R2: it waits for the learner, not for who asked.
void DashboardViewTest::requestWithAQuestion_saysThatIWasAsked_andByWhen()
{
    const auto shownAs = [](const char* state) {
        support::StoreBuilder builder;
        builder.lines(office::people() + office::request("r1", "maya", "Welding", 2, 1, state));
        return shownOver(builder);
    };
    const auto desk = QStringLiteral("with Rosa Osei");
    const QString asked = shownAs("asked");
    QVERIFY2(asked.contains(QStringLiteral("You were asked ")), qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("due in 3 day(s)")), qPrintable(asked));
    QVERIFY2(!asked.contains(desk), qPrintable(asked));
    const QString pending = shownAs("pending");
    QVERIFY2(pending.contains(desk) && !pending.contains(QStringLiteral("due in")), qPrintable(pending));
}

void DashboardViewTest::whatARestoredServerHasNoMore_isSaid_untilItWasRead()
{
    support::StoreBuilder builder;
    const support::FakeClock clock;
    services::LearningService learning(builder.store(), clock, QStringLiteral("maya"));
    services::RequestService requests(builder.store(), clock, QStringLiteral("maya"));
    FakeSync sync;
    sync.gone = {{QStringLiteral("registration"), QStringLiteral("git"), QStringLiteral("Git"), {}},
                 {QStringLiteral("more"), {}, QStringLiteral("2"), {}}};
    dashboard::DashboardView view(learning, requests, sync, clock);
    view.resize(900, 900);
    view.open(QUrl(QStringLiteral("lxcp://home")));
    view.show();
    const auto banner = [&] { return view.findChild<QWidget*>(QStringLiteral("home-lost")); };
    LXCP_TRY_VERIFY(banner());
    QVERIFY(banner()->findChild<QLabel*>()->text().contains(QStringLiteral("3 thing(s)")));
    QSignalSpy went(&view, &widgets::Page::go);
    banner()->findChild<QPushButton*>()->click();
    QCOMPARE(went.size(), 1);
    QCOMPARE(went.first().first().toUrl(), QUrl(QStringLiteral("lxcp://sync")));
    sync.forgetLost();
    LXCP_TRY_VERIFY(!banner());
}

QTEST_MAIN(DashboardViewTest)
#include "tst_dashboardview.moc"
