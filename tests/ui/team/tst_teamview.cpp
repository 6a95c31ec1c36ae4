// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/csvrecord.h"
#include "app/services/profileservice.h"
#include "app/services/standingservice.h"
#include "app/services/teamservice.h"
#include "tests/support/pdftext.h"
#include "tests/support/waiting.h"
#include "tests/ui/profile/skilledoffice.h"
#include "tests/ui/widgets/painted.h"
#include "ui/models/reportpdf.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/team/heatmap.h"
#include "ui/team/teamreport.h"
#include "ui/team/teamview.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textpaint.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRawFont>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

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

// Whether the font that a text is drawn in has a glyph for that character.
bool hasForm(const QString& text, QChar form)
{
    QTextLayout layout(text, QGuiApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return !runs.isEmpty() && runs.first().rawFont().supportsCharacter(form);
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
        QCOMPARE(page.members[0].asked, 0); // shows no level: not "none reached"
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
        const QByteArray csv = team::teamCsv(page, team.courses(), clock.now());
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
    }

    // Who can do what: found while typing, with level and what it rests on; each leads to the person.
    void who_isFoundWhileTyping_withLevelAndEvidence()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        built.lines(people() + skillsOfTheOffice() + courses() +
                    card("profile_card", "ana", standing("Knots", 5, "peer")) +
                    statement("maya", "Knots", "rosa", "supervisor", 3));
        services::TeamService team(built.store(), clock, kRosa);
        services::ProfileService profiles(built.store(), clock, kRosa);
        team::TeamView view(team, clock);
        view.setProfiles(&profiles);
        view.resize(900, 800);
        view.show();
        view.open(widgets::place(QStringLiteral("team")));
        auto* who = view.findChild<QLineEdit*>(QStringLiteral("team-who"));
        QVERIFY(who);
        QTest::keyClicks(who, QStringLiteral("kno"));
        LXCP_TRY_VERIFY(view.findChild<QPushButton*>(QStringLiteral("who-ana")));
        const auto* maya = view.findChild<QPushButton*>(QStringLiteral("who-maya"));
        QVERIFY(maya);
        for (const char* words : {"Knots: level 3 of 5", "Rosa", "my team"})
            QVERIFY2(maya->accessibleDescription().contains(QLatin1StringView(words)),
                     qPrintable(maya->accessibleDescription()));
        QSignalSpy went(&view, &widgets::Page::go);
        QTest::keyClick(who, Qt::Key_Return); // the best of them
        QCOMPARE(went.last().first().toUrl(), widgets::place(QStringLiteral("profile"), QStringLiteral("ana")));
        // News make the page anew: what is typed stays.
        built.lines(courses() + enrollment("kenji", "other", ",\"state\":\"registered\""));
        LXCP_TRY_VERIFY(view.findChild<QLineEdit*>(QStringLiteral("team-who")) != who);
        QCOMPARE(view.findChild<QLineEdit*>(QStringLiteral("team-who"))->text(), QStringLiteral("kno"));
        QTest::keyClicks(view.findChild<QLineEdit*>(QStringLiteral("team-who")), QStringLiteral("zzz"));
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(QStringLiteral("who-nobody")));
    }

    void who_isClearedByEsc()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        built.lines(people() + skillsOfTheOffice() + courses());
        services::TeamService team(built.store(), clock, kRosa);
        services::ProfileService profiles(built.store(), clock, kRosa);
        team::TeamView view(team, clock);
        view.setProfiles(&profiles);
        view.resize(900, 800);
        view.show();
        view.open(widgets::place(QStringLiteral("team")));
        QVERIFY(!view.closeTopmost());
        QTest::keyClicks(view.findChild<QLineEdit*>(QStringLiteral("team-who")), QStringLiteral("zzz"));
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(QStringLiteral("who-nobody")));
        QVERIFY(view.closeTopmost());
        LXCP_TRY_VERIFY(!view.findChild<QWidget*>(QStringLiteral("who-nobody")));
        QVERIFY(view.findChild<QLineEdit*>(QStringLiteral("team-who"))->text().isEmpty());
        QVERIFY(!view.closeTopmost());
    }

    // A title in other letters than the interface's stands first, and does not turn what follows it.
    void title_inOtherLetters_turnsNothing()
    {
        const auto order = [](const QString& title) {
            return (models::apart(title) + QStringLiteral(" · 3 دورات")).isRightToLeft();
        };
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const bool latinFirst = order(QStringLiteral("Rigger"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(latinFirst);
        QVERIFY(!(models::apart(QStringLiteral("مهندس")) + QStringLiteral(" · 3 open")).isRightToLeft());
        QCOMPARE(models::apart(QStringLiteral("Rigger")), QStringLiteral("Rigger"));
    }

    // In a narrow window with large letters every figure of a line is there.
    void figures_ofALine_areWhole_whereLettersAreLarge()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        services::TeamService team(built.lines(people() + skillsOfTheOffice() + courses()).store(), clock, kRosa);
        widgets::ThemeSettings large;
        large.textPercent = 200;
        widgets::applyTheme(large);
        QStringList cut;
        {
            team::TeamView view(team, clock);
            view.resize(480, 900); // 700 without the rail
            view.show();
            view.open(widgets::place(QStringLiteral("team")));
            LXCP_TRY_VERIFY(view.findChild<QWidget*>(QStringLiteral("team-members")));
            QVERIFY(support::paintedAnew(&view));
            widgets::setTextWitness([&cut](const widgets::CutText& text) { cut << text.text; });
            (void)view.grab();
            widgets::setTextWitness({});
        }
        widgets::applyTheme({});
        const QStringList figures = cut.filter(QStringLiteral("course(s) open"));
        QVERIFY2(figures.isEmpty(), qPrintable(figures.join(u'\n')));
    }

    // No name above a column is broken within a word, or cut.
    void headsOfTheMap_areWhole_whereLettersAreLarge()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        const QByteArray longWord =
            support::CatalogLines::put("skill", domain::skillId(QStringLiteral("Knots")).toUtf8(), 50,
                                       "\"name\":\"communication of knots and hitches\"");
        services::TeamService team(built.lines(people() + skillsOfTheOffice() + longWord).store(), clock, kRosa);
        widgets::ThemeSettings large;
        large.textPercent = 200;
        widgets::applyTheme(large);
        QStringList cut;
        int column = 0;
        {
            team::TeamView view(team, clock);
            view.resize(600, 1400);
            view.show();
            view.open(widgets::place(QStringLiteral("team")));
            LXCP_TRY_VERIFY(view.findChild<QTableView*>(QStringLiteral("team-map")));
            QVERIFY(support::paintedAnew(&view));
            const auto* map = view.findChild<QTableView*>(QStringLiteral("team-map"));
            widgets::setTextWitness([&cut](const widgets::CutText& text) { cut << text.text; });
            (void)view.grab();
            widgets::setTextWitness({});
            column = map->columnWidth(0);
            const QFont font = widgets::font(widgets::Type::Small, widgets::Weight::Medium);
            QVERIFY2(column > widgets::textWidth(QStringLiteral("communication"), font), qPrintable(cut.join(u'\n')));
        }
        widgets::applyTheme({});
        QVERIFY2(cut.filter(QStringLiteral("communication")).isEmpty(), qPrintable(cut.join(u'\n')));
    }

    // Supervisors set challenges of their team.
    void challenges_ofTheTeam_haveAWayIn()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        services::TeamService team(built.lines(people() + skillsOfTheOffice()).store(), clock, kRosa);
        services::StandingService standing(built.store(), clock, kRosa);
        team::TeamView view(team, clock);
        view.setStanding(&standing);
        view.show();
        view.open(widgets::place(QStringLiteral("team")));
        auto* open = view.findChild<QPushButton*>(QStringLiteral("challenge-new"));
        QVERIFY(open);
        QSignalSpy went(&view, &widgets::Page::go);
        open->click();
        const QUrl where = went.first().first().toUrl();
        QCOMPARE(widgets::placeView(where), QStringLiteral("edit-challenge"));
        QCOMPARE(widgets::placeValue(where, QStringLiteral("group")), kRosa);
    }

    // One table: a row for each course and each skill; what is not shown is no level.
    void csv_isOneTable_withDates_andSaysWhatIsNotShown()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        services::TeamService team(built.lines(people() + skillsOfTheOffice() + courses()).store(), clock, kRosa);
        const QString csv = QString::fromUtf8(team::teamCsv(team.page(), team.courses(), clock.now()));
        const QStringList lines = csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.first(), QStringLiteral("Name,Title,Course,State,Progress,Due,Completed,Valid until,Skill,Level,"
                                               "Asked for,Note"));
        for (const QString& line : lines)
            QCOMPARE(line.count(QLatin1Char(',')), 11);
        const auto has = [&](const char* pattern) {
            return lines.indexOf(QRegularExpression(QLatin1StringView(pattern))) > 0;
        };
        QVERIFY2(has("^Maya Lind,[^,]*,late,[^,]+,40,2026-02-01,,,,,,overdue$"), qPrintable(csv));
        QVERIFY2(has("^Maya Lind,[^,]*,done,[^,]+,\\d+,,,2026-03-20,,,,$"), qPrintable(csv));
        QVERIFY2(has("^Maya Lind,[^,]*,,,,,,,Knots,3,4,$"), qPrintable(csv));
        QVERIFY2(has("^Kenji[^,]*,[^,]*,,,,,,,Knots,,\\d,no level is shown$"), qPrintable(csv));
        QVERIFY(!csv.contains(QStringLiteral("Ana"))); // of another team
        // What a spreadsheet would take for a formula is text.
        QCOMPARE(services::csvRecord({QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("a,\"b\"")}),
                 QByteArray("'=cmd|' /C calc'!A0,\"a,\"\"b\"\"\"\r\n"));
    }

    // The heat map is in it as figures and colours, what is overdue is said in words, and no day is broken.
    void pdf_hasTheHeatMap_andSaysWhatIsOverdue()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        const services::TeamService team(built.lines(people() + skillsOfTheOffice() + courses()).store(), clock, kRosa);
        const auto report = team::teamReport(team.page(), team.courses(), clock.now(), false);
        QCOMPARE(report.sections.size(), 3);
        const auto& late = report.sections[1];
        const auto row = std::ranges::find_if(late.rows, [](const QStringList& cells) {
            return cells[0] == QStringLiteral("Maya Lind") && cells[1] == QStringLiteral("late");
        });
        QVERIFY(row != late.rows.end());
        QVERIFY2(row->at(3).endsWith(QStringLiteral("\noverdue")), qPrintable(row->at(3)));
        QCOMPARE(late.grounds[row - late.rows.begin()].value(3), models::Report::Ground::Far);
        const auto& map = report.sections[2];
        QVERIFY(map.note.contains(team::dashWords()));
        QCOMPARE(map.columns[1].title, QStringLiteral("Knots"));
        QCOMPARE(map.rows[1], (QStringList{QStringLiteral("Maya Lind"), QStringLiteral("3/4"), QStringLiteral("3/2")}));
        QCOMPARE(map.grounds[1],
                 (QList{models::Report::Ground::None, models::Report::Ground::Near, models::Report::Ground::Good}));
        QCOMPARE(map.rows[0][1], QStringLiteral("–/4"));
        const auto pdf = models::reportPdf(report);
        QVERIFY(pdf && pdf->startsWith("%PDF-"));
        const QString text = support::textOfPdf(*pdf);
        if (text.isNull())
            QSKIP("pdftotext is not installed");
        const QString day = models::dayWords(QDate(2026, 2, 1));
        QVERIFY2(text.contains(day) && text.contains(QStringLiteral("3/4")), qPrintable(text));
    }

    // Letters that the font draws together have text behind them; scripts that join them stay joined.
    void pdf_canBeCopied()
    {
        models::Report report;
        report.title = QStringLiteral("C++ and C#");
        report.facts = {QString::fromUtf8("a -> b, 10:30, 3x4, Łódź, e\u0301"), QString::fromUtf8("مهارات"),
                        QString::fromUtf8("スキル C++")};
        report.footer = QStringLiteral("Footer");
        const QString text = support::textOfPdf(*models::reportPdf(report)).normalized(QString::NormalizationForm_KC);
        if (text.isNull())
            QSKIP("pdftotext is not installed");
        for (const char* words : {"C++ and C#", "a -> b, 10:30, 3x4, Łódź, é", "スキル C++"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        // Joined letters are other glyphs, which are copied as the same letters in another form, where the font has it.
        if (!hasForm(report.facts.at(1), QChar(0xFEE3)))
            QSKIP("the font for Arabic has joined letters without a character of their own");
        QVERIFY2(text.contains(QString::fromUtf8("مهارات")), qPrintable(text));
        QVERIFY(support::textOfPdf(*models::reportPdf(report)).contains(QChar(0xFEE3)));
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
        // However many rows there are: none is alone on the last page.
        int pages = 1;
        for (int rows = 40; rows < 60; ++rows) {
            models::Report some = report;
            some.sections[0].rows = section.rows.first(rows);
            const QString text = support::textOfPdf(*models::reportPdf(some));
            if (text.isNull())
                break;
            const int now = int(text.count(QLatin1Char('\f')));
            if (now > pages)
                QVERIFY2(text.section(QLatin1Char('\f'), now - 1, now - 1).count(QStringLiteral("second line")) >= 2,
                         qPrintable(QString::number(rows)));
            pages = now;
        }
        models::Report one = report;
        one.sections[0].rows = section.rows.first(3);
        QCOMPARE(models::reportPdf(one)->count("/Type /Page\n"), 1);
    }
};

QTEST_MAIN(TeamViewTest)
#include "tst_teamview.moc"
