// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "tests/ui/widgets/names.h"
#include "ui/standing/standingview.h"
#include "ui/widgets/barplot.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using support::CatalogLines;

class TestStandingView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init()
    {
        m_built = std::make_unique<support::StoreBuilder>();
        m_built->lines(CatalogLines::put("person", "maya", 1, "\"name\":\"Maya\"") +
                       CatalogLines::put("person", "sam", 1, "\"name\":\"Sam\"") +
                       CatalogLines::put("skill", "s1", 1, "\"name\":\"Knots\"") +
                       CatalogLines::put("standing", "maya", 2,
                                         "\"points\":160,\"level\":2,\"streak_days\":3,\"longest_streak\":5,"
                                         "\"freezes\":1"));
        m_service = std::make_unique<services::StandingService>(m_built->store(), m_clock, QStringLiteral("maya"));
        m_view = std::make_unique<uistanding::StandingView>(*m_service);
        m_view->resize(900, 900);
        m_view->show();
    }
    void cleanup()
    {
        m_view.reset();
        m_service.reset();
        m_built.reset();
    }

    void own_levelPointsAndDays()
    {
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("160 point(s) · 140 more to level 3")));
        QVERIFY(words().contains(QStringLiteral("3 day(s) of learning in a row")));
        QVERIFY(words().contains(QStringLiteral("today is still open")));
        QVERIFY(words().contains(QStringLiteral("nobody is ranked")));
    }

    void voluntary_joiningIsACommand_thatWaits()
    {
        rules("voluntary");
        LXCP_TRY_VERIFY(button("standing-join"));
        QVERIFY(words().contains(QStringLiteral("nobody sees your points")));
        QSignalSpy said(m_view.get(), &widgets::Page::sayWithUndo);
        button("standing-join")->click();
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("waiting to be sent")));
        QVERIFY(words().contains(QStringLiteral("You take part")));
        QVERIFY(said.first().first().toString().contains(QStringLiteral("see your name")));
        said.first().at(2).value<std::function<void()>>()();
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("nobody sees your points")));
    }

    void board_showsNeighbours_andSaysWhyNot()
    {
        rules("voluntary");
        m_built->lines(comparison(
            R"("boards":[{"group_kind":"department","group_id":"D","title":"Docks","period":"month","withheld":"",)"
            R"("mine":160,"people":9,"rank":6,"lines":[{"rank":1,"person_id":"sam","points":900},)"
            R"({"rank":6,"person_id":"maya","points":160,"after_gap":true}]},)"
            R"({"group_kind":"department","group_id":"D","title":"Docks","period":"all","withheld":"","mine":160,)"
            R"("people":9,"rank":6,"lines":[]},)"
            R"({"group_kind":"team","group_id":"osei","title":"Osei","period":"all","withheld":"small-group",)"
            R"("mine":160,"people":0,"rank":0,"lines":[]},)"
            R"({"group_kind":"team","group_id":"osei","title":"Osei","period":"month","withheld":"small-group",)"
            R"("mine":160,"people":0,"rank":0,"lines":[]}])"));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("You are number 6 of 9.")));
        QVERIFY(words().contains(QStringLiteral("6. Maya (you)")));
        QVERIFY(words().contains(QStringLiteral("…")));
        for (auto* chip : m_view->findChildren<QPushButton*>(QStringLiteral("board-group"))) {
            if (chip->text().contains(QStringLiteral("Osei")))
                chip->click();
        }
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Not shown: fewer than 5 people")));
        QVERIFY(words().contains(QStringLiteral("Your points: 160")));
    }

    // As far as people show their picture: in the circle where their initials would stand.
    void board_hasPictures()
    {
        QImage red(16, 16, QImage::Format_RGB32);
        red.fill(Qt::red);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly) && red.save(&buffer, "png"));
        rules("full");
        m_built->lines(
            CatalogLines::put("profile_card", "sam", 3, "\"photo\":\"" + buffer.data().toBase64() + '"') +
            comparison(R"("boards":[{"group_kind":"department","group_id":"D","title":"Docks","period":"month",)"
                       R"("withheld":"","mine":1,"people":9,"rank":6,"lines":[{"rank":1,"person_id":"sam","points":9},)"
                       R"({"rank":6,"person_id":"maya","points":1,"after_gap":true}]},)"
                       R"({"group_kind":"department","group_id":"D","title":"Docks","period":"all","withheld":"",)"
                       R"("mine":1,"people":9,"rank":6,"lines":[]}])"));
        const auto colourOf = [this](const char* name) {
            for (auto* row : m_view->findChildren<QPushButton*>()) {
                if (row->isVisible() && row->accessibleName() == QLatin1StringView(name))
                    return row->grab().toImage().pixelColor(widgets::grid(2) + widgets::scaled(8), row->height() / 2);
            }
            return QColor();
        };
        LXCP_TRY_COMPARE(colourOf("1. Sam"), QColor(Qt::red));
        QVERIFY(colourOf("6. Maya (you)") != QColor(Qt::red));
    }

    void nobodyRanked_ownPointsStay_withoutABoard()
    {
        const QByteArray board =
            R"({"group_kind":"team","group_id":"osei","title":"Osei","withheld":"policy","people":0,"rank":0,"lines":[],)";
        m_built->lines(
            comparison(qPrintable(QStringLiteral("\"boards\":[") + QString::fromUtf8(board) +
                                  QStringLiteral("\"period\":\"week\",\"mine\":40},") + QString::fromUtf8(board) +
                                  QStringLiteral("\"period\":\"all\",\"mine\":160}]"))));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("This week: 40 point(s)")));
        QVERIFY(!m_view->findChild<QWidget*>(QStringLiteral("standing-board")));
    }

    // What administrators have laid down goes before what the server allows.
    void forbiddenOnThisComputer_nobodyIsCompared_andItIsSaid()
    {
        rules("full");
        m_built->lines(comparison(
            R"("boards":[{"group_kind":"department","group_id":"D","title":"Docks","period":"all","withheld":"",)"
            R"("mine":160,"people":9,"rank":6,"lines":[{"rank":1,"person_id":"sam","points":900}]}],)"
            R"("plots":[{"figure":"score","ref":"","group_kind":"team","group_id":"osei","title":"Osei","withheld":"",)"
            R"("people":7,"width":10,"bins":[{"from":0,"people":7}]}])"));
        LXCP_TRY_VERIFY(m_view->findChild<QWidget*>(QStringLiteral("standing-board")));
        QVERIFY(m_view->findChild<widgets::BarPlot*>());
        m_view->setComparisonsForbidden(true);
        LXCP_TRY_VERIFY(m_view->findChild<QWidget*>(QStringLiteral("standing-managed")));
        QVERIFY(!m_view->findChild<QWidget*>(QStringLiteral("standing-board")));
        QVERIFY(!m_view->findChild<widgets::BarPlot*>());
        QVERIFY(!words().contains(QStringLiteral("Sam")) && !words().contains(QStringLiteral("Everybody is ranked")));
        QVERIFY(words().contains(QStringLiteral("160 point(s)"))); // one's own stay
    }

    void figuresThatAreNotShown_areOneSentence()
    {
        QByteArray plots;
        for (int i = 0; i < 12; ++i) {
            plots += QByteArray(i > 0 ? "," : "");
            plots +=
                R"({"figure":"skill","ref":"s1","group_kind":"team","title":"Osei","withheld":"overlap","group_id":)";
            plots += '"' + QByteArray::number(i) + "\"}";
        }
        m_built->lines(comparison(("\"plots\":[" + plots + ']').constData()));
        LXCP_TRY_COMPARE(words().count(QStringLiteral("it would tell of a few people")), 1);
        QVERIFY(words().contains(QStringLiteral("12 figure(s)")));
    }

    void plot_ofASkillThatFewHave_saysThatHalfHaveNone()
    {
        m_built->lines(comparison(
            R"("plots":[{"figure":"skill","ref":"s1","group_kind":"department","group_id":"D","title":"Docks",)"
            R"("withheld":"","people":7,"width":1,"median":0,"mine":4,"my_bin":4,"below":0.5,"same":0.25,)"
            R"("bins":[{"from":0,"people":5},{"from":1,"people":0},{"from":2,"people":0},{"from":3,"people":0},)"
            R"({"from":4,"people":2},{"from":5,"people":0}]}])"));
        LXCP_TRY_VERIFY(m_view->findChild<widgets::BarPlot*>());
        const QString said = m_view->findChild<widgets::BarPlot*>()->accessibleDescription();
        QVERIFY2(said.contains(QStringLiteral("Half of the 7 people have no level yet.")), qPrintable(said));
    }

    void plot_hasTitleUnitTextAndTable()
    {
        m_built->lines(comparison(
            R"("plots":[{"figure":"skill","ref":"s1","group_kind":"department","group_id":"D","title":"Docks",)"
            R"("withheld":"","people":7,"width":1,"median":2,"mine":4,"my_bin":4,"below":0.5,"same":0.25,)"
            R"("bins":[{"from":0,"people":1},{"from":1,"people":1},{"from":2,"people":2},{"from":3,"people":1},)"
            R"({"from":4,"people":2},{"from":5,"people":0}]},)"
            R"({"figure":"score","ref":"","group_kind":"team","group_id":"osei","title":"Osei","withheld":"overlap"}])"));
        LXCP_TRY_VERIFY(m_view->findChild<widgets::BarPlot*>());
        const auto* plot = m_view->findChild<widgets::BarPlot*>();
        QCOMPARE(plot->accessibleName(), QStringLiteral("Knots: Docks"));
        QCOMPARE(plot->accessibleDescription(),
                 QStringLiteral("You: level 4. Half of the 7 people have level 2 or less. 50 % of the others have less "
                                "than you, 25 % the same."));
        QVERIFY(words().contains(QStringLiteral("it would tell of a few people")));
        button("plot-table")->click();
        LXCP_TRY_VERIFY(m_view->findChild<QTableWidget*>());
        const auto* table = m_view->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 6);
        QCOMPARE(table->item(4, 0)->text(), QStringLiteral("4 (you)"));
        QCOMPARE(table->item(4, 1)->text(), QStringLiteral("2"));
    }

    void everyInteractiveWidget_hasAName()
    {
        rules("voluntary");
        LXCP_TRY_VERIFY(button("standing-join"));
        QCOMPARE(names::nameless(m_view.get()), QStringList());
    }

private:
    void rules(const char* preset)
    {
        m_built->lines(
            CatalogLines::put("game_rules", "org", 3, QByteArray("\"preset\":\"") + preset + "\",\"min_group\":5"));
    }
    static QByteArray comparison(const char* parts) { return CatalogLines::put("comparison", "maya", 4, parts); }
    QPushButton* button(const char* name) const { return m_view->findChild<QPushButton*>(QLatin1StringView(name)); }
    QString words() const
    {
        QStringList all;
        for (const QWidget* widget : m_view->findChildren<QWidget*>())
            all += widget->accessibleName() + u' ' +
                   (qobject_cast<const QLabel*>(widget) ? static_cast<const QLabel*>(widget)->text() : QString());
        return all.join(u'\n');
    }

    support::FakeClock m_clock;
    std::unique_ptr<support::StoreBuilder> m_built;
    std::unique_ptr<services::StandingService> m_service;
    std::unique_ptr<uistanding::StandingView> m_view;
};

QTEST_MAIN(TestStandingView)
#include "tst_standingview.moc"
