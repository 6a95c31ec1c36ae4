// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/csvrecord.h"
#include "app/services/teamservice.h"
#include "tests/support/waiting.h"
#include "tests/ui/profile/skilledoffice.h"
#include "ui/models/reportpdf.h"
#include "ui/team/heatmap.h"
#include "ui/team/teamreport.h"
#include "ui/team/teamview.h"
#include "ui/widgets/place.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace office;

namespace {

QString wordsOf(const QWidget& view)
{
    QStringList all;
    for (const QLabel* label : view.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&view))
            all.append(label->text());
    }
    return all.join(QLatin1Char('\n'));
}

QByteArray enrollment(const char* who, const char* course, const char* more)
{
    return support::CatalogLines::put("enrollment", QByteArray(who) + ':' + course, 2,
                                      QByteArray("\"person_id\":\"") + who + "\",\"course_id\":\"" + course + '"' +
                                          more);
}

QByteArray courses()
{
    return enrollment("maya", "late", ",\"state\":\"active\",\"progress\":40,\"due_at\":\"2026-02-01T09:00:00.000Z\"") +
           enrollment("maya", "done", ",\"state\":\"completed\",\"expires_at\":\"2026-03-20T09:00:00.000Z\"") +
           enrollment("kenji", "open", ",\"state\":\"registered\",\"progress\":0") +
           enrollment("ana", "late", ",\"state\":\"active\",\"due_at\":\"2026-02-01T09:00:00.000Z\"") +
           request("r1", "kenji", "Ropes", 4, 10);
}

} // namespace

class TeamViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodysSupervisor_seesNothing()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        services::TeamService team(built.lines(people() + skillsOfTheOffice()).store(), clock, kMaya);
        QVERIFY(!team.isSupervisor());
        team::TeamView view(team, clock);
        view.show();
        view.open(widgets::place(QStringLiteral("team")));
        LXCP_TRY_VERIFY(wordsOf(view).contains(QStringLiteral("Nobody reports to you")));
    }

    void page_countsTheReports_andNobodyElse()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        services::TeamService team(built.lines(people() + skillsOfTheOffice() + courses()).store(), clock, kRosa);
        QVERIFY(team.isSupervisor());
        const auto page = team.page();
        QCOMPARE(page.members.size(), 2);
        QCOMPARE(page.members[0].person.id, QStringLiteral("kenji"));
        QCOMPARE(page.members[0].requests, 1);
        QCOMPARE(page.members[0].open, 1);
        const auto& maya = page.members[1];
        QCOMPARE(maya.overdue, 1);
        QCOMPARE(maya.completed, 1);
        QCOMPARE(maya.expiring, 1);
        QCOMPARE(maya.progress, 40);
        QCOMPARE(maya.asked, 2);
        QCOMPARE(maya.reached, 1); // SQL 3 of 2; Knots 3 of 4
        // The skill in which most is missing first. Of Kenji only what his team card shows counts: there is none.
        QCOMPARE(page.skills[0].name, QStringLiteral("Knots"));
        QCOMPARE(page.skills[0].shortBy, 5);
        QCOMPARE(page.cells[0][0].level, 0);
        QCOMPARE(page.cells[1][0].level, 3);
        QCOMPARE(page.cells[1][0].target, 4);
    }

    // What cards show that ends counts too: of a badge the newest, and a course with its badge once.
    void endings_ofCoursesAndBadges_countOnce()
    {
        support::StoreBuilder built;
        support::FakeClock clock; // 2026-03-02
        const auto shown = [](const char* kind, const char* ref, const char* title, const char* at, const char* ends) {
            return QByteArray("{\"kind\":\"") + kind + "\",\"ref\":\"" + ref + "\",\"title\":\"" + title +
                   "\",\"at\":\"" + at + "T09:00:00.000Z\",\"expires_at\":\"" + ends + "T09:00:00.000Z\"}";
        };
        const QByteArray cards =
            support::CatalogLines::put("badge", "finisher", 2,
                                       "\"title\":\"Finisher\",\"rule_kind\":\"course\",\"rule_target\":\"done\"") +
            support::CatalogLines::put("team_card", "maya", 9,
                                       "\"achievements\":[" +
                                           shown("course", "done", "Done", "2025-03-20", "2026-03-20") + ',' +
                                           shown("badge", "w1", "Finisher", "2025-03-20", "2026-03-25") + ',' +
                                           shown("badge", "w2", "Warden", "2025-03-30", "2026-03-30") + ',' +
                                           shown("badge", "w3", "Crane", "2025-03-30", "2026-03-30") + ',' +
                                           shown("badge", "w4", "Crane", "2026-02-01", "2027-02-01") + ']');
        built.lines(people() + skillsOfTheOffice() + courses());
        const services::TeamService team(built.lines(cards).store(), clock, kRosa);
        const auto page = team.page();
        QCOMPARE(page.members[1].expiring, 2);
        const QByteArray csv = team::teamCsv(page, team.courses());
        QVERIFY2(csv.contains("2026-03-25") && !csv.contains("2026-03-20"), csv.constData());
        QCOMPARE(csv.count("2026-03-30"), 1);
        QVERIFY2(csv.contains("Warden") && csv.contains("2027-02-01"), csv.constData());
    }

    void map_isATableForEverybody()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        services::TeamService team(built.lines(people() + skillsOfTheOffice() + courses()).store(), clock, kRosa);
        team::HeatModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set(team.page());
        model.setWindow(0, 1);
        QCOMPARE(model.columnCount(), 1);
        QCOMPARE(model.data(model.index(1, 0), Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Maya Lind, Knots: 3 of 4 asked for"));
        model.setWindow(1, 5);
        QCOMPARE(model.columnCount(), 1);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("SQL"));
    }

    void view_showsTeamAndMap_withoutScrollingSideways()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        services::TeamService team(built.lines(people() + skillsOfTheOffice() + courses()).store(), clock, kRosa);
        team::TeamView view(team, clock);
        view.resize(700, 800);
        view.show();
        view.open(widgets::place(QStringLiteral("team")));
        auto* map = view.findChild<QTableView*>(QStringLiteral("team-map"));
        LXCP_TRY_VERIFY(map && map->isVisibleTo(&view));
        QVERIFY(map->horizontalHeader()->length() <= map->viewport()->width());
        QVERIFY(
            wordsOf(view).contains(QStringLiteral("1 course(s) overdue"))); // words of the source: no translation here
        QVERIFY(wordsOf(view).contains(QStringLiteral("groups of at least 5")));
        QSignalSpy went(&view, &widgets::Page::go);
        auto* who = view.findChild<QLineEdit*>(QStringLiteral("team-who"));
        QTest::keyClicks(who, QStringLiteral("SQL"));
        QTest::keyClick(who, Qt::Key_Return);
        QCOMPARE(widgets::placeValue(went.first().first().toUrl(), QStringLiteral("q")), QStringLiteral("SQL"));
    }

    // One table: a row for each course and each skill; what is not shown is no level.
    void csv_isOneTable_withDates_andSaysWhatIsNotShown()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        services::TeamService team(built.lines(people() + skillsOfTheOffice() + courses()).store(), clock, kRosa);
        const QString csv = QString::fromUtf8(team::teamCsv(team.page(), team.courses()));
        const QStringList lines = csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.first(), QStringLiteral("Name,Title,Course,State,Progress,Due,Completed,Valid until,Skill,Level,"
                                               "Asked for,Note"));
        for (const QString& line : lines)
            QCOMPARE(line.count(QLatin1Char(',')), 11);
        const auto has = [&](const char* pattern) {
            return lines.indexOf(QRegularExpression(QLatin1StringView(pattern))) > 0;
        };
        QVERIFY2(has("^Maya Lind,[^,]*,late,[^,]+,40,2026-02-01,,,,,,$"), qPrintable(csv));
        QVERIFY2(has("^Maya Lind,[^,]*,done,[^,]+,\\d+,,,2026-03-20,,,,$"), qPrintable(csv));
        QVERIFY2(has("^Maya Lind,[^,]*,,,,,,,Knots,3,4,$"), qPrintable(csv));
        QVERIFY2(has("^Kenji[^,]*,[^,]*,,,,,,,Knots,,\\d,no level is shown$"), qPrintable(csv));
        QVERIFY(!csv.contains(QStringLiteral("Ana"))); // of another team
        // What a spreadsheet would take for a formula is text.
        QCOMPARE(services::csvRecord({QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("a,\"b\"")}),
                 QByteArray("'=cmd|' /C calc'!A0,\"a,\"\"b\"\"\"\r\n"));
        const auto report = team::teamReport(team.page(), team.courses(), QDate(2026, 3, 2), false);
        QCOMPARE(report.sections.size(), 3);
        QVERIFY(report.facts.contains(team::dashWords()));
        QVERIFY(models::reportPdf(report)->startsWith("%PDF-"));
    }

    void columns_areAsWideAsTheWordsOfTheirHeads_whileThereIsRoom()
    {
        using Widths = QList<qreal>;
        QCOMPARE(models::columnWidths({2, 1, 1}, {10, 10, 10}, 100), (Widths{50, 25, 25}));
        QCOMPARE(models::columnWidths({2, 1, 1}, {10, 40, 10}, 100), (Widths{40, 40, 20}));
        // The second takes what the third then lacks.
        QCOMPARE(models::columnWidths({6, 1, 3}, {10, 40, 25}, 100), (Widths{35, 40, 25}));
        QCOMPARE(models::columnWidths({1, 1}, {90, 90}, 100), (Widths{50, 50}));
        QCOMPARE(models::columnWidths({}, {}, 100), Widths());
    }

    void report_goesOverPages()
    {
        models::Report report;
        report.title = QStringLiteral("Team");
        report.footer = QStringLiteral("Footer");
        models::Report::Section section{
            QStringLiteral("All"), {}, {{QStringLiteral("Name"), 3}, {QStringLiteral("N"), 1, true}}, {}};
        for (int i = 0; i < 120; ++i)
            section.rows.append({QStringLiteral("Person %1\nsecond line").arg(i), QString::number(i)});
        report.sections = {section};
        const auto pdf = models::reportPdf(report);
        QVERIFY(pdf && pdf->startsWith("%PDF-"));
        QVERIFY(pdf->count("/Type /Page\n") >= 3);
        models::Report one = report;
        one.sections[0].rows = section.rows.first(3);
        QCOMPARE(models::reportPdf(one)->count("/Type /Page\n"), 1);
    }
};

QTEST_MAIN(TeamViewTest)
#include "tst_teamview.moc"
