// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "tests/ui/widgets/names.h"
#include "ui/development/demandwords.h"
#include "ui/development/developmentview.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using support::CatalogLines;

class TestDevelopmentView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init() { make("\"learner\",\"learning-development\""); }
    void cleanup()
    {
        m_view.reset();
        m_standing.reset();
        m_service.reset();
        m_built.reset();
    }

    void others_areToldWhoseItIs()
    {
        cleanup();
        make("\"learner\"");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("This page is for learning & development.")));
        QVERIFY(!words().contains(QStringLiteral("Rust")));
    }

    void demand_withDepartments_andAsCsv()
    {
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("9 people: 7 saved it for later · Docks:\u00a06")));
        const QByteArray csv = development::demandCsv(m_service->demand());
        QVERIFY2(csv.contains("course,Rust,,9,,7,0,2026-10=9\r\n"), csv.constData());
        QVERIFY(csv.contains("course,Rust,Docks,6,"));
    }

    void award_isGivenToAPerson_andRevokedWithAReason()
    {
        m_view->open(
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("badges")}}));
        LXCP_TRY_VERIFY(button("award-open"));
        button("award-open")->click();
        LXCP_TRY_VERIFY(m_view->findChild<QLineEdit*>(QStringLiteral("personField")));
        auto* field = m_view->findChild<QLineEdit*>(QStringLiteral("personField"));
        QTest::keyClicks(field, QStringLiteral("sam"));
        QTest::keyClick(field, Qt::Key_Return);
        button("award-give")->click();
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("waiting to be sent")));
        QCOMPARE(commandsOf("badge.award"), 1);
        button("award-revoke")->click();
        LXCP_TRY_VERIFY(button("revoke-sure"));
        QVERIFY(!button("revoke-sure")->isEnabled());
        QTest::keyClicks(m_view->findChild<QLineEdit*>(QStringLiteral("revoke-reason")), QStringLiteral("a mistake"));
        button("revoke-sure")->click();
        LXCP_TRY_COMPARE(commandsOf("badge.revoke"), 1);
    }

    // More than a page has room for: the others are found by person and by badge.
    void awards_thatAreNotShown_areFound()
    {
        QByteArray many;
        for (int i = 0; i < 70; ++i) {
            const QByteArray number = QByteArray::number(i);
            many += CatalogLines::put("award_record", "r" + number, 100 + i,
                                      "\"person_id\":\"" + QByteArray(i == 0 ? "sam" : "maya") +
                                          "\",\"badge_id\":\"b\",\"title\":\"" + (i == 1 ? "Scarce" : "Common") +
                                          "\",\"state\":\"signed\",\"awarded_at\":\"2026-01-01T00:00:00.000Z\"");
        }
        m_built->lines(many);
        m_view->open(
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("badges")}}));
        const auto shown = [this] {
            return m_view->findChildren<QWidget*>(QRegularExpression(QStringLiteral("^award-r\\d+$"))).size();
        };
        LXCP_TRY_COMPARE(shown(), 60);
        const auto search = [&](const char* text) {
            auto* field = m_view->findChild<QLineEdit*>(QStringLiteral("award-search"));
            field->clear();
            QTest::keyClicks(field, QLatin1StringView(text));
        };
        search("scarc");
        LXCP_TRY_COMPARE(shown(), 1);
        search("sam");
        LXCP_TRY_VERIFY(shown() == 1 && m_view->findChild<QWidget*>(QStringLiteral("award-r0")));
    }

    void demand_isAnsweredWithOneCourse()
    {
        LXCP_TRY_VERIFY(button("demand-answer"));
        button("demand-answer")->click();
        LXCP_TRY_VERIFY(button("answer-send"));
        QVERIFY(!button("answer-send")->isEnabled());
        choose("answer-course", "begin");
        QVERIFY(button("answer-send")->isEnabled());
        QVERIFY(m_view->closeTopmost()); // what was chosen is there again
        LXCP_TRY_VERIFY(!shown("answer"));
        button("demand-answer")->click();
        LXCP_TRY_VERIFY(shown("answer") && button("answer-send")->isEnabled());
        button("answer-send")->click();
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("answered with “Rust for beginners”")));
        QCOMPARE(payloadOf("demand.answer").value(QStringLiteral("course_id")).toString(), QStringLiteral("c1"));
    }

    // Nobody has asked for it by a request: what can be done is to tell them.
    void demand_ofSearchesInVain_isTold_andNobodyIsRegistered()
    {
        LXCP_TRY_COMPARE(m_view->findChildren<QPushButton*>(QStringLiteral("demand-answer")).size(), 2);
        m_view->findChildren<QPushButton*>(QStringLiteral("demand-answer")).last()->click();
        LXCP_TRY_VERIFY(button("answer-send"));
        QCOMPARE(button("answer-send")->text(), QStringLiteral("Tell them"));
        QVERIFY(!words().contains(QStringLiteral("they are registered")));
        choose("answer-course", "begin");
        button("answer-send")->setFocus();
        button("answer-send")->click();
        LXCP_TRY_COMPARE(commandsOf("demand.answer"), 1);
        // The focus stays with what was answered.
        const auto focused = [this] { return m_view->window()->focusWidget(); };
        LXCP_TRY_VERIFY(focused() && focused()->objectName().startsWith(QStringLiteral("demand-row-")));
        QCOMPARE(focused()->accessibleName(), QStringLiteral("Negotiation"));
    }

    // The months between are there, with nobody, so that the plot does not lie about time.
    void demand_hasItsTrendAsAPlot()
    {
        const auto plot = [this] { return m_view->findChild<widgets::BarPlot*>(QStringLiteral("demand-trend")); };
        LXCP_TRY_VERIFY(plot());
        QCOMPARE(plot()->accessibleName(), QStringLiteral("First asked, by month"));
        QCOMPARE(plot()->accessibleDescription(), QStringLiteral("Jul 2026: 3 · Oct 2026: 4"));
        for (const services::DemandLine& line : m_service->demand()) {
            if (line.all.what != QLatin1StringView("words"))
                continue;
            QCOMPARE(development::trendPlotWords(line.all).bins.size(), 4);
            QCOMPARE(development::trendOf(line.all)[1].people, 0);
        }
    }

    void badge_isDefinedWithItsRule_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words"); // of what the rule names; empty: nothing
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("level");
        QTest::newRow("course") << QStringLiteral("course") << QStringLiteral("rust") << QStringLiteral("c1") << 0;
        QTest::newRow("pathway") << QStringLiteral("pathway") << QStringLiteral("first") << QStringLiteral("p1") << 0;
        QTest::newRow("skill") << QStringLiteral("skill") << QStringLiteral("knot") << QStringLiteral("s1") << 5;
        QTest::newRow("sessions") << QStringLiteral("sessions") << QString() << QString() << 7;
        QTest::newRow("answers") << QStringLiteral("answers") << QString() << QString() << 7;
        QTest::newRow("by hand") << QStringLiteral("manual") << QString() << QString() << 0;
    }
    void badge_isDefinedWithItsRule()
    {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        QFETCH(QString, target);
        QFETCH(int, level);
        m_view->open(
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("badges")}}));
        LXCP_TRY_VERIFY(button("badge-new"));
        button("badge-new")->click();
        LXCP_TRY_VERIFY(button("badge-save"));
        auto* kinds = m_view->findChild<QComboBox*>(QStringLiteral("badge-kind"));
        kinds->setCurrentIndex(kinds->findData(kind));
        Q_EMIT kinds->activated(kinds->currentIndex());
        button("badge-save")->click(); // nothing is written yet
        QCOMPARE(commandsOf("badge.define"), 0);
        QTest::keyClicks(m_view->findChild<QLineEdit*>(QStringLiteral("badge-title")), QStringLiteral("Sailor"));
        const bool targeted = !words.isEmpty();
        LXCP_TRY_COMPARE(m_view->findChild<QWidget*>(QStringLiteral("badge-target"))->isVisible(), targeted);
        if (targeted) {
            button("badge-save")->click(); // what the rule names is missing
            QCOMPARE(commandsOf("badge.define"), 0);
            choose("badge-target", qPrintable(words));
        }
        auto* count = m_view->findChild<QSpinBox*>(QStringLiteral("badge-count"));
        LXCP_TRY_COMPARE(count->isVisible(), level > 0);
        count->setValue(7); // of levels there are five
        m_view->findChild<QSpinBox*>(QStringLiteral("badge-months"))->setValue(12);
        QSignalSpy said(m_view.get(), &widgets::Page::say);
        button("badge-save")->click();
        QCOMPARE(commandsOf("badge.define"), 1);
        QCOMPARE(said.size(), 1); // what somebody gives nobody has earned by itself
        QCOMPARE(said.front().front().toString().contains(QStringLiteral("already gets it")),
                 kind != QLatin1StringView("manual"));
        const auto badge = m_service->badges().last();
        QCOMPARE(std::tuple(badge.title, badge.ruleKind, badge.ruleTarget, badge.ruleLevel, badge.monthsValid),
                 std::tuple(QStringLiteral("Sailor"), kind, target, level, 12));
        LXCP_TRY_VERIFY(this->words().contains(QStringLiteral("valid for 12 month(s)")));
        QVERIFY(this->words().contains(QStringLiteral("waiting to be sent")));
    }

    void badge_isChanged_andKeepsItsId()
    {
        m_view->open(
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("badges")}}));
        LXCP_TRY_VERIFY(button("badge-host"));
        button("badge-host")->click();
        LXCP_TRY_VERIFY(button("badge-save"));
        QCOMPARE(m_view->findChild<QComboBox*>(QStringLiteral("badge-kind"))->currentData().toString(),
                 QStringLiteral("manual"));
        m_view->findChild<QLineEdit*>(QStringLiteral("badge-title"))->setText(QStringLiteral("Best host"));
        button("badge-save")->click();
        QCOMPARE(m_service->badges().size(), 1);
        QCOMPARE(m_service->badges().first().id, QStringLiteral("host"));
        QCOMPARE(m_service->badges().first().title, QStringLiteral("Best host"));
    }

    // The page is left in the middle of it: by the rail, by Ctrl+K, by a link.
    void badge_whatIsTyped_isThereAgain_whenThePageWasLeft_data()
    {
        QTest::addColumn<QString>("opener");
        QTest::addColumn<QString>("draft");
        QTest::newRow("a new one") << QStringLiteral("badge-new") << QStringLiteral("badge:new");
        QTest::newRow("one that is there") << QStringLiteral("badge-host") << QStringLiteral("badge:host");
    }
    void badge_whatIsTyped_isThereAgain_whenThePageWasLeft()
    {
        QFETCH(QString, opener);
        QFETCH(QString, draft);
        const QUrl badges =
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("badges")}});
        m_view->open(badges);
        LXCP_TRY_VERIFY(button(qPrintable(opener)));
        button(qPrintable(opener))->click();
        LXCP_TRY_VERIFY(button("badge-save"));
        QVERIFY(!shown("badge-kept"));
        auto* kinds = m_view->findChild<QComboBox*>(QStringLiteral("badge-kind"));
        kinds->setCurrentIndex(kinds->findData(QStringLiteral("course")));
        Q_EMIT kinds->activated(kinds->currentIndex());
        auto* title = m_view->findChild<QLineEdit*>(QStringLiteral("badge-title"));
        title->clear();
        QTest::keyClicks(title, QStringLiteral("Hole finder"));
        choose("badge-target", "begin");
        const QVariantMap state = m_view->saveState();
        m_view->hide();
        LXCP_TRY_VERIFY(m_service->drafts().text(draft).contains(QStringLiteral("Hole finder")));
        // Back in the history the form is open as it was; from elsewhere, it has what was typed once it is opened.
        m_view->open(badges);
        m_view->restoreState(state);
        m_view->show();
        LXCP_TRY_VERIFY(shown("badge-kept"));
        m_view->hide();
        m_view->open(badges);
        m_view->show();
        LXCP_TRY_VERIFY(!shown("badge-form"));
        button(qPrintable(opener))->click();
        LXCP_TRY_VERIFY(shown("badge-kept"));
        QCOMPARE(m_view->findChild<QLineEdit*>(QStringLiteral("badge-title"))->text(), QStringLiteral("Hole finder"));
        QCOMPARE(m_view->findChild<QComboBox*>(QStringLiteral("badge-kind"))->currentData().toString(),
                 QStringLiteral("course"));
        button("badge-save")->click();
        LXCP_TRY_COMPARE(payloadOf("badge.define").value(QStringLiteral("rule_target")).toString(),
                         QStringLiteral("c1"));
        LXCP_TRY_VERIFY(m_service->drafts().text(draft).isEmpty());
    }

    // Cancel and Esc keep it as well, say so, and it can be thrown away.
    void badge_thatIsCancelled_canBeThrownAway()
    {
        m_view->open(
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("badges")}}));
        LXCP_TRY_VERIFY(button("badge-new"));
        button("badge-new")->click();
        LXCP_TRY_VERIFY(button("badge-save"));
        QTest::keyClicks(m_view->findChild<QLineEdit*>(QStringLiteral("badge-title")), QStringLiteral("Sail"));
        QSignalSpy said(m_view.get(), &widgets::Page::sayWithUndo);
        button("badge-cancel")->click();
        QCOMPARE(said.size(), 1);
        LXCP_TRY_VERIFY(!m_service->drafts().text(QStringLiteral("badge:new")).isEmpty());
        LXCP_TRY_VERIFY(button("badge-new") && button("badge-new")->hasFocus());
        said.first().at(2).value<std::function<void()>>()();
        LXCP_TRY_VERIFY(m_service->drafts().text(QStringLiteral("badge:new")).isEmpty());
        button("badge-new")->click();
        LXCP_TRY_VERIFY(button("badge-save"));
        QVERIFY(!shown("badge-kept"));
        button("badge-cancel")->click();
        QCOMPARE(said.size(), 1); // nothing was typed
    }

    void award_whatIsChosen_isThereAgain_whenThePageWasLeft()
    {
        const QUrl badges =
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("badges")}});
        m_view->open(badges);
        LXCP_TRY_VERIFY(button("award-open"));
        button("award-open")->click();
        LXCP_TRY_VERIFY(m_view->findChild<QWidget*>(QStringLiteral("award-badge")));
        LXCP_TRY_VERIFY(m_view->findChild<QWidget*>(QStringLiteral("award-badge"))->hasFocus());
        auto* field = m_view->findChild<QLineEdit*>(QStringLiteral("personField"));
        QTest::keyClicks(field, QStringLiteral("sam"));
        QTest::keyClick(field, Qt::Key_Return);
        const QString name = field->text();
        m_view->hide();
        LXCP_TRY_VERIFY(m_service->drafts().text(QStringLiteral("award")).contains(QStringLiteral("sam")));
        m_view->open(badges);
        m_view->show();
        LXCP_TRY_VERIFY(button("award-open"));
        button("award-open")->click();
        LXCP_TRY_VERIFY(button("award-give"));
        QCOMPARE(m_view->findChild<QLineEdit*>(QStringLiteral("personField"))->text(), name);
        button("award-give")->click();
        LXCP_TRY_COMPARE(commandsOf("badge.award"), 1);
    }

    // Who gave a badge is said as the register has it.
    void awards_sayHowTheyWereGiven()
    {
        const auto record = [](const char* id, const char* badge, const char* by) {
            return CatalogLines::put("award_record", id, 9,
                                     QByteArray("\"person_id\":\"sam\",\"badge_id\":\"") + badge + "\",\"by_id\":\"" +
                                         by + "\",\"title\":\"" + id +
                                         "\",\"state\":\"signed\",\"awarded_at\":\"2026-01-01T00:00:00.000Z\"");
        };
        m_built->lines(CatalogLines::put("badge", "safe", 8, "\"title\":\"Safe\",\"rule_kind\":\"course\"") +
                       record("earned", "safe", "") + record("brought", "", "") + record("handed", "host", "lin") +
                       record("served", "safe", "server"));
        QStringList all;
        for (const services::AwardLine& line : m_service->awards({}, 10))
            all << line.record.id + u':' + development::awardWords(line).section(QStringLiteral(" · "), 2, 2);
        all.sort();
        QCOMPARE(all, (QStringList{QStringLiteral("brought:from earlier records"), QStringLiteral("earned:by rule"),
                                   QStringLiteral("handed:by Lin"), QStringLiteral("served:by an administrator")}));
    }

    // A rule names a course that went meanwhile: refused by the server, mended at the field, and sent in its place.
    void badge_ofWhatIsNotThere_isMendedAtItsField()
    {
        domain::Badge badge;
        badge.id = QStringLiteral("5b1d3c00-0000-4000-8000-000000000001");
        badge.title = QStringLiteral("Sailor");
        badge.ruleKind = QStringLiteral("course");
        badge.ruleTarget = QStringLiteral("gone");
        m_service->define(badge);
        LXCP_TRY_COMPARE(commandsOf("badge.define"), 1);
        store::Outbox outbox(m_built->writer());
        domain::CommandResult no;
        no.id = outbox.items().first().command.id;
        no.status = QStringLiteral("rejected");
        no.problems.append({{}, {}, 404, {}, QStringLiteral("no-such-reference")});
        QVERIFY(outbox.settle(no));
        m_view->open(
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("badges")}}));
        const QString row = QStringLiteral("badge-") + badge.id;
        LXCP_TRY_VERIFY(button(qPrintable(row)));
        QVERIFY(words().contains(QStringLiteral("not taken by the server")));
        button(qPrintable(row))->click();
        LXCP_TRY_VERIFY(button("badge-save"));
        QVERIFY(words().contains(QStringLiteral("It is not there any more.")));
        button("badge-save")->click(); // as it is, it is not sent again
        QCOMPARE(outbox.wedgedCount(), 1);
        m_view->findChild<QWidget*>(QStringLiteral("badge-target"))->findChild<QLineEdit*>()->clear();
        choose("badge-target", "begin");
        button("badge-save")->click();
        LXCP_TRY_COMPARE(outbox.wedgedCount(), 0);
        QCOMPARE(commandsOf("badge.define"), 1);
        QCOMPARE(payloadOf("badge.define").value(QStringLiteral("rule_target")).toString(), QStringLiteral("c1"));
    }

    void challenges_areListed_andANewOneHasAPageOfItsOwn()
    {
        m_built->lines(CatalogLines::put(
            "challenge", "5b1c2f5e-9d0c-4b1a-9d4e-0a1b2c3d4e5f", 2,
            R"("title":"Go","group_kind":"department","group_id":"Docks","kinds":["learning"],"target":9,)"
            R"("from_day":"2026-02-20","until_day":"2026-03-20")"));
        m_view->open(
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("points")}}));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Learn on 9 day(s) · for the department Docks")));
        QSignalSpy went(m_view.get(), &widgets::Page::go);
        button("challenge-new")->click();
        QCOMPARE(went.last().first().toUrl(), widgets::place(QStringLiteral("edit-challenge")));
    }

    // Who is ranked concerns everybody: it is said what comes of it, and nothing is sent before that was confirmed.
    void whoIsRanked_isAskedBeforeItIsSent_andCanBeUndone()
    {
        m_view->open(
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("points")}}));
        LXCP_TRY_VERIFY(m_view->findChild<QComboBox*>(QStringLiteral("game-preset")));
        const auto choose = [this](const char* value) {
            auto* preset = m_view->findChild<QComboBox*>(QStringLiteral("game-preset"));
            preset->setCurrentIndex(preset->findData(QLatin1StringView(value)));
            Q_EMIT preset->activated(preset->currentIndex());
        };
        choose("full");
        LXCP_TRY_VERIFY(button("game-apply"));
        QCOMPARE(commandsOf("game.set_rules"), 0);
        QVERIFY(words().contains(QStringLiteral("by name")));
        QVERIFY(m_view->closeTopmost()); // Esc
        LXCP_TRY_VERIFY(!button("game-apply"));
        QCOMPARE(commandsOf("game.set_rules"), 0);
        QCOMPARE(m_view->findChild<QComboBox*>(QStringLiteral("game-preset"))->currentData().toString(),
                 m_standing->rules().preset);
        const QString before = m_standing->rules().preset;
        choose("off");
        LXCP_TRY_VERIFY(button("game-apply"));
        QSignalSpy said(m_view.get(), &widgets::Page::sayWithUndo);
        button("game-apply")->click();
        QCOMPARE(m_standing->rules().preset, QStringLiteral("off"));
        LXCP_TRY_VERIFY(!button("game-apply"));
        said.first().at(2).value<std::function<void()>>()();
        QCOMPARE(m_standing->rules().preset, before);
    }

    // Esc closes whatever form is open; what was typed is not lost without a word.
    void forms_closeWithEscAndCancel()
    {
        const std::tuple<const char*, const char*, const char*> forms[] = {{"badges", "award-open", "award-form"},
                                                                           {"badges", "badge-new", "badge-form"},
                                                                           {"demand", "demand-answer", "answer"}};
        for (const auto& [tab, opener, form] : forms) {
            m_view->open(
                widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QLatin1StringView(tab)}}));
            QVERIFY(!m_view->closeTopmost());
            LXCP_TRY_VERIFY(button(opener));
            button(opener)->click();
            LXCP_TRY_VERIFY(m_view->findChild<QWidget*>(QLatin1StringView(form)));
            QVERIFY(m_view->closeTopmost());
            LXCP_TRY_VERIFY(!shown(form));
        }
    }

    void everyInteractiveWidget_hasAName()
    {
        for (const char* tab : {"demand", "badges", "points"}) {
            m_view->open(
                widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QLatin1StringView(tab)}}));
            LXCP_TRY_VERIFY(button("development-demand"));
            QCOMPARE(names::nameless(m_view.get()), QStringList());
        }
    }

private:
    void make(const char* roles)
    {
        m_built = std::make_unique<support::StoreBuilder>();
        m_built->lines(
            CatalogLines::put("person", "lin", 1,
                              QByteArray("\"name\":\"Lin\",\"active\":true,\"roles\":[") + roles + ']') +
            CatalogLines::put("person", "sam", 1,
                              "\"name\":\"Sam\",\"active\":true,\"department\":\"Docks\",\"supervisor_id\":\"lin\"") +
            CatalogLines::put("course", "c1", 1, "\"title\":\"Rust for beginners\"") +
            CatalogLines::put("pathway", "p1", 1, "\"title\":\"First steps\"") +
            CatalogLines::put("community", "k1", 1, "\"name\":\"Knot tyers\"") +
            CatalogLines::put("skill", "s1", 1, "\"name\":\"Knots\"") +
            CatalogLines::put("badge", "host", 1, "\"title\":\"Host\",\"rule_kind\":\"manual\"") +
            CatalogLines::put("demand", "d1", 2,
                              "\"what\":\"course\",\"ref\":\"c1\",\"title\":\"Rust\",\"people\":9,\"requests\":-1,"
                              "\"saved\":7,\"wishes\":0,\"months\":[{\"month\":\"2026-10\",\"people\":9}]") +
            CatalogLines::put("demand", "d2", 2,
                              "\"what\":\"course\",\"ref\":\"c1\",\"title\":\"Rust\",\"department\":\"Docks\","
                              "\"people\":6,\"requests\":0,\"saved\":6,\"wishes\":0") +
            CatalogLines::put("demand", "d3", 2,
                              "\"what\":\"words\",\"title\":\"Negotiation\",\"people\":7,\"requests\":0,\"saved\":0,"
                              "\"wishes\":7,\"months\":[{\"month\":\"2026-07\",\"people\":3},{\"month\":"
                              "\"2026-10\",\"people\":4}]"));
        m_service = std::make_unique<services::DevelopmentService>(m_built->store(), m_clock, QStringLiteral("lin"));
        m_standing = std::make_unique<services::StandingService>(m_built->store(), m_clock, QStringLiteral("lin"));
        m_view = std::make_unique<development::DevelopmentView>(*m_service, *m_standing);
        m_view->resize(900, 900);
        m_view->show();
    }
    int commandsOf(const char* kind) const
    {
        auto row = m_built->store().reader().statement("SELECT count(*) FROM outbox WHERE kind = ?1");
        row.args(QLatin1StringView(kind));
        return row.next() ? int(row.number(0)) : -1;
    }
    QJsonObject payloadOf(const char* kind) const
    {
        auto row = m_built->store().reader().statement("SELECT payload FROM outbox WHERE kind = ?1");
        row.args(QLatin1StringView(kind));
        return row.next() ? QJsonDocument::fromJson(row.bytes(0)).object() : QJsonObject();
    }
    // Types into the field that finds things by name, and takes the first.
    void choose(const char* picker, const char* words)
    {
        auto* field = m_view->findChild<QWidget*>(QLatin1StringView(picker))->findChild<QLineEdit*>();
        QTest::keyClicks(field, QString::fromLatin1(words));
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool shown(const char* name) const
    {
        const auto* found = m_view->findChild<QWidget*>(QLatin1StringView(name));
        return found && found->isVisible();
    }
    QPushButton* button(const char* name) const { return m_view->findChild<QPushButton*>(QLatin1StringView(name)); }
    QString words() const
    {
        QStringList all;
        for (const QWidget* widget : m_view->findChildren<QWidget*>())
            all += widget->accessibleName() + u' ' + widget->accessibleDescription() + u' ' +
                   (qobject_cast<const QLabel*>(widget) ? static_cast<const QLabel*>(widget)->text() : QString());
        return all.join(u'\n');
    }

    support::FakeClock m_clock;
    std::unique_ptr<support::StoreBuilder> m_built;
    std::unique_ptr<services::DevelopmentService> m_service;
    std::unique_ptr<services::StandingService> m_standing;
    std::unique_ptr<development::DevelopmentView> m_view;
};

QTEST_MAIN(TestDevelopmentView)
#include "tst_developmentview.moc"
