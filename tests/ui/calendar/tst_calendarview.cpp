// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/itemwords.h"
#include "ui/calendar/monthgrid.h"
#include "ui/models/timewords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTimeZone>
#include <QtTest/QtTest>

using services::CalendarItem;
using uicalendar::CalendarView;
using uicalendar::MonthGrid;

namespace {

const QDate kToday(2026, 3, 25); // a Wednesday

CalendarItem due(const QString& title, const QDate& day)
{
    CalendarItem item;
    item.id = title;
    item.courseId = QStringLiteral("course-of-") + title;
    item.title = title;
    item.day = day;
    item.overdue = day < kToday;
    return item;
}

CalendarItem session()
{
    CalendarItem item;
    item.kind = CalendarItem::Kind::Event;
    item.title = QStringLiteral("Mentoring");
    item.startsAt = QDateTime(QDate(2026, 3, 27), QTime(9, 0), QTimeZone("Europe/Berlin"));
    item.endsAt = item.startsAt.addSecs(3600);
    item.day = item.startsAt.date();
    item.timezone = QStringLiteral("Asia/Kolkata");
    return item;
}

struct Fixture
{
    QList<CalendarItem> all{due(QStringLiteral("Late"), kToday.addDays(-9)),
                            due(QStringLiteral("Soon"), kToday.addDays(1)),
                            due(QStringLiteral("Next month"), QDate(2026, 4, 20)), session()};
    QList<bool> asked;

    uicalendar::Desk desk()
    {
        return {[this](const QDate& from, const QDate& to) {
                    QList<CalendarItem> found;
                    for (const CalendarItem& item : all) {
                        if (item.day >= from && item.day <= to)
                            found.append(item);
                    }
                    return found;
                },
                [] { return kToday; }, [](const services::CalendarWords&) { return QByteArray("BEGIN:VCALENDAR"); },
                [this](bool renewed, QObject*, const services::CalendarService::GotAddress& done) {
                    asked.append(renewed);
                    if (renewed)
                        done(base::failure(base::Error::Kind::Network, QStringLiteral("off")));
                    else
                        done(QUrl(QStringLiteral("https://lxcp.example/v1/calendar/x.ics")));
                }};
    }
};

QStringList rowsOf(const QWidget& view)
{
    QStringList titles;
    for (const auto* row : view.findChildren<widgets::ListRow*>()) {
        if (row->isVisible())
            titles << row->accessibleName().section(u',', 0, 0).section(u'.', 0, 0);
    }
    return titles;
}

template <typename T>
T* named(QWidget& view, const char* name)
{
    return view.findChild<T*>(QString::fromLatin1(name));
}

} // namespace

class TestCalendarView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        widgets::applyTheme({});
    }

    // As beside a session, a row above.
    void eventElsewhere_namesThePlaceInTheReadersLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("ja_JP")));
        const QString words = uicalendar::ItemWords::about(session());
        const QString place = models::placeWords(QStringLiteral("Asia/Kolkata"));
        QLocale::setDefault(before);
        QVERIFY2(words.contains(place), qPrintable(words));
        if (place == QLatin1StringView("Kolkata"))
            QSKIP("built without ICU");
    }

    void month_isWalkedByKeys_andEnterOpensTheWeek()
    {
        Fixture fixture;
        CalendarView view(fixture.desk());
        view.resize(900, 900);
        view.show();
        auto* grid = named<MonthGrid>(view, "month-grid");
        view.focusFirst();
        QCOMPARE(grid->chosen(), kToday);
        QCOMPARE(grid->firstSeen(), QDate(2026, 2, 23)); // Monday first
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->chosen(), kToday.addDays(1));
        LXCP_TRY_COMPARE(rowsOf(view), QStringList{QStringLiteral("Soon")});
        QVERIFY(grid->accessibleDescription().contains(QStringLiteral("Soon")));
        QTest::keyClick(grid, Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_Home);
        QCOMPARE(grid->chosen(), QDate(2026, 3, 30));
        QTest::keyClick(grid, Qt::Key_PageDown);
        QCOMPARE(grid->chosen(), QDate(2026, 4, 30));
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(!grid->isVisible());
        named<QAbstractButton>(view, "calendar-today")->click();
        LXCP_TRY_COMPARE(rowsOf(view).size(), 2); // of this week
    }

    // What is on that day, and not the first thing of its week.
    void enterOnADay_leadsToWhatIsOnIt()
    {
        Fixture fixture;
        CalendarView view(fixture.desk());
        view.resize(900, 900);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto* grid = named<MonthGrid>(view, "month-grid");
        view.focusFirst();
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->chosen(), QDate(2026, 3, 27));
        QTest::keyClick(grid, Qt::Key_Return);
        const auto focused = [] {
            const QWidget* at = QApplication::focusWidget();
            return at ? at->accessibleName() : QString();
        };
        LXCP_TRY_VERIFY(focused().startsWith(QStringLiteral("Mentoring")));
        QCOMPARE(rowsOf(view).size(), 2);
    }

    // Each day says which it is and what is on it, and the one that is chosen is the current one.
    void days_areReadOut()
    {
        widgets::speakChoices();
        Fixture fixture;
        CalendarView view(fixture.desk());
        view.resize(900, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto* grid = named<MonthGrid>(view, "month-grid");
        view.focusFirst();
        auto* spoken = QAccessible::queryAccessibleInterface(grid);
        QCOMPARE(spoken->role(), QAccessible::List);
        QVERIFY2(spoken->text(QAccessible::Name).contains(QStringLiteral("March 2026")),
                 qPrintable(spoken->text(QAccessible::Name)));
        QCOMPARE(spoken->childCount(), 42);
        QTest::keyClick(grid, Qt::Key_Right);
        LXCP_TRY_COMPARE(rowsOf(view), QStringList{QStringLiteral("Soon")});
        auto* day = spoken->focusChild();
        QVERIFY(day && day->state().focused && day->state().selected);
        QCOMPARE(day->text(QAccessible::Name),
                 QLocale().toString(kToday.addDays(1), QLocale::LongFormat) + QStringLiteral(": Soon"));
        QVERIFY(spoken->child(0)->text(QAccessible::Name).contains(QStringLiteral("Nothing on this day")));
        QCOMPARE(spoken->childAt(day->rect().center().x(), day->rect().center().y()), day);
        spoken->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(grid->chosen(), QDate(2026, 2, 23));
        spoken->child(spoken->childCount() - 1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!grid->isVisible() && spoken->child(0)->state().invisible);
        // A row of the week says when, too: its card may be far above.
        named<QAbstractButton>(view, "calendar-today")->click();
        LXCP_TRY_COMPARE(rowsOf(view).size(), 2);
        for (const auto* row : view.findChildren<widgets::ListRow*>()) {
            if (row->isVisible())
                QVERIFY2(row->accessibleName().contains(QStringLiteral("March 2026")),
                         qPrintable(row->accessibleName()));
        }
    }

    void month_rightToLeft_leftIsTheNextDay()
    {
        MonthGrid grid;
        grid.setLayoutDirection(Qt::RightToLeft);
        grid.setToday(kToday);
        grid.resize(400, 500);
        QTest::keyClick(&grid, Qt::Key_Left);
        QCOMPARE(grid.chosen(), kToday.addDays(1));
        QTest::mouseClick(&grid, Qt::LeftButton, {}, QPoint(390, 70)); // the first cell is on the right
        QCOMPARE(grid.chosen(), QDate(2026, 2, 23));
    }

    void list_beginsWithWhatIsOverdue_andRowsOpenTheirCourse()
    {
        Fixture fixture;
        CalendarView view(fixture.desk());
        view.resize(700, 900);
        view.open(widgets::place(QStringLiteral("calendar"), {}, {{QStringLiteral("view"), QStringLiteral("list")}}));
        view.show();
        LXCP_TRY_COMPARE(rowsOf(view), (QStringList{QStringLiteral("Late"), QStringLiteral("Soon"),
                                                    QStringLiteral("Mentoring"), QStringLiteral("Next month")}));
        QSignalSpy gone(&view, &widgets::Page::go);
        view.findChildren<widgets::ListRow*>().first()->click();
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().first().toUrl(),
                 widgets::place(QStringLiteral("course"), QStringLiteral("course-of-Late")));
    }

    void session_saysBothTimes()
    {
        const QString about = uicalendar::ItemWords::about(session());
        QVERIFY2(about.contains(QStringLiteral("09:00")) && about.contains(QStringLiteral("13:30")) &&
                     about.contains(QStringLiteral("Kolkata")),
                 qPrintable(about));
    }

    void address_goesToTheClipboard_orItIsSaidThatItCannot()
    {
        Fixture fixture;
        CalendarView view(fixture.desk());
        QSignalSpy said(&view, &widgets::Page::say);
        named<QAbstractButton>(view, "calendar-subscribe")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://lxcp.example/v1/calendar/x.ics"));
        named<QAbstractButton>(view, "calendar-renew")->click(); // which asks: others have the one before
        QCOMPARE(fixture.asked, QList<bool>{false});
        named<QAbstractButton>(view, "calendar-keep-address")->click();
        QCOMPARE(fixture.asked, QList<bool>{false});
        named<QAbstractButton>(view, "calendar-renew")->click();
        named<QAbstractButton>(view, "calendar-really-renew")->click();
        QCOMPARE(fixture.asked, (QList<bool>{false, true}));
        QCOMPARE(said.size(), 2);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://lxcp.example/v1/calendar/x.ics"));
    }

    // A cache that was damaged knows of no free days.
    void whatIsNotHereYet_isNotCalledFree()
    {
        Fixture fixture;
        fixture.all.clear();
        CalendarView view(fixture.desk());
        const auto said = [&view](const QString& words) {
            const auto labels = view.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
        };
        const auto free = QStringLiteral("Nothing on this day");
        const auto notHere = QStringLiteral("It is not here.");
        widgets::setStandIn(&view, notHere);
        view.resize(900, 900);
        view.show();
        for (const char* span : {"span-week", "span-list", "span-month"}) {
            named<QAbstractButton>(view, span)->click();
            LXCP_TRY_VERIFY(said(notHere));
            QVERIFY(!said(free) && !named<MonthGrid>(view, "month-grid")->isVisible());
        }
        view.focusFirst();
        QVERIFY(view.focusWidget() && view.focusWidget()->isVisible());
        widgets::setStandIn(&view, {});
        LXCP_TRY_VERIFY(said(free));
        QVERIFY(!said(notHere) && named<MonthGrid>(view, "month-grid")->isVisible());
    }

    void state_comesBack()
    {
        Fixture fixture;
        CalendarView view(fixture.desk());
        view.restoreState(
            {{QStringLiteral("view"), QStringLiteral("week")}, {QStringLiteral("day"), QDate(2026, 4, 20)}});
        QCOMPARE(view.saveState().value(QStringLiteral("day")).toDate(), QDate(2026, 4, 20));
        view.resize(700, 900);
        view.show();
        LXCP_TRY_COMPARE(rowsOf(view), QStringList{QStringLiteral("Next month")});
    }
};

QTEST_MAIN(TestCalendarView)
#include "tst_calendarview.moc"
