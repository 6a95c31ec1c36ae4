// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "tests/ui/widgets/names.h"
#include "ui/challenges/challengeform.h"
#include "ui/challenges/challengerows.h"
#include "ui/challenges/challengeview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/namepicker.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using support::CatalogLines;
using widgets::place;

namespace {

const auto kId = QStringLiteral("5b1c2f5e-9d0c-4b1a-9d4e-0a1b2c3d4e5f");

QByteArray person(const char* id, const char* name, const QByteArray& more = {})
{
    return CatalogLines::put("person", id, 1, QByteArray("\"name\":\"") + name + "\",\"active\":true" + more);
}

} // namespace

// Lin is of learning & development, Rosa has Sam and Maya, who moderates the knot tyers.
class TestChallengeViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init()
    {
        m_built = std::make_unique<support::StoreBuilder>();
        m_built
            ->lines(person("lin", "Lin", ",\"roles\":[\"learning-development\"]") + person("rosa", "Rosa Osei") +
                    person("sam", "Sam", ",\"department\":\"Docks\",\"supervisor_id\":\"rosa\"") +
                    person("maya", "Maya", ",\"department\":\"Docks\",\"supervisor_id\":\"rosa\"") +
                    CatalogLines::put("course", "c1", 1, "\"title\":\"Rust for beginners\"") +
                    CatalogLines::put("course", "c2", 1, "\"title\":\"Knots\"") +
                    CatalogLines::put("pathway", "p1", 1, "\"title\":\"First steps\"") +
                    CatalogLines::put("community", "k1", 1, "\"name\":\"Knot tyers\"") +
                    CatalogLines::put("community_member", "k1:maya", 1,
                                      "\"community_id\":\"k1\",\"person_id\":\"maya\",\"role\":\"moderator\","
                                      "\"state\":\"member\""))
            .index();
    }
    void cleanup()
    {
        m_form.reset();
        m_view.reset();
        m_service.reset();
        m_built.reset();
    }

    void row_saysWhatForWhomUntilWhenHowFar_andLeadsToIt()
    {
        as("maya");
        put("\"kinds\":[\"course\"],\"refs\":[\"c1\"],\"target\":1", "team", "rosa");
        counted(R"("mine":0,"all":1,"people":1,"reached":1)");
        m_view = std::make_unique<challenges::ChallengeView>(*m_service);
        QSignalSpy went(m_view.get(), &widgets::Page::go);
        const std::unique_ptr<widgets::Card> card(
            challenges::challengeCard(*m_service, *m_view, QStringLiteral("team"), QStringLiteral("rosa")));
        QVERIFY(card);
        auto* row = card->findChild<widgets::ListRow*>();
        const QString about = row->accessibleDescription();
        for (const char* words :
             {"Complete “Rust for beginners”", "for your team", "until ", "0 of 1 done", "1 person(s) reached it"})
            QVERIFY2(about.contains(QString::fromUtf8(words)), qPrintable(about));
        row->click();
        QCOMPARE(went.first().first().toUrl(), place(QStringLiteral("challenge"), kId));
        QVERIFY(!card->findChild<QPushButton*>(QStringLiteral("challenge-new"))); // who is in it sets none
    }

    void together_forOthers_saysWhose()
    {
        as("lin");
        put(R"("kinds":["learning"],"aim":"together","target":40)", "team", "rosa");
        counted(R"("mine":0,"all":12,"people":3,"reached":0)");
        const auto line = m_service->challenge(kId);
        m_view = std::make_unique<challenges::ChallengeView>(*m_service);
        const std::unique_ptr<widgets::ListRow> row(challenges::challengeRow(*line, *m_service, *m_view));
        const QString about = row->accessibleDescription();
        for (const char* words :
             {"Learn on 40 day(s), all together", "for the team of Rosa Osei", "12 of 40 done together"})
            QVERIFY2(about.contains(QString::fromUtf8(words)), qPrintable(about));
        QVERIFY2(!about.contains(QStringLiteral("by you")), qPrintable(about));
    }

    void page_leadsToTheCourse_andWhoMayEndsItWithUndo()
    {
        as("rosa");
        put("\"kinds\":[\"course\"],\"refs\":[\"c1\",\"c2\"],\"target\":2", "team", "rosa");
        open(place(QStringLiteral("challenge"), kId));
        QVERIFY(words(*m_view).contains(QStringLiteral("Complete “Rust for beginners”, “Knots”")));
        QVERIFY(words(*m_view).contains(QStringLiteral("for your team")));
        QVERIFY(!button(*m_view, "challenge-do")); // she is not in it
        QCOMPARE(names::nameless(m_view.get()), QStringList());
        QSignalSpy went(m_view.get(), &widgets::Page::go);
        auto* courses = m_view->findChild<widgets::Card*>(QStringLiteral("challenge-courses"));
        courses->findChild<widgets::ListRow*>()->click();
        QCOMPARE(went.first().first().toUrl(), place(QStringLiteral("course"), QStringLiteral("c1")));
        QSignalSpy said(m_view.get(), &widgets::Page::sayWithUndo);
        button(*m_view, "challenge-end")->click();
        LXCP_TRY_VERIFY(!m_service->challenge(kId));
        LXCP_TRY_VERIFY(words(*m_view).contains(QStringLiteral("not here any more")));
        said.first().at(2).value<std::function<void()>>()();
        LXCP_TRY_VERIFY(m_service->challenge(kId));
    }

    void form_forEveryGroup_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("id");
        QTest::newRow("everybody") << QStringLiteral("organisation") << QString() << QStringLiteral("org");
        QTest::newRow("department") << QStringLiteral("department") << QStringLiteral("dock")
                                    << QStringLiteral("Docks");
        QTest::newRow("team") << QStringLiteral("team") << QStringLiteral("ros") << QStringLiteral("rosa");
        QTest::newRow("pathway") << QStringLiteral("pathway") << QStringLiteral("steps") << QStringLiteral("p1");
        QTest::newRow("community") << QStringLiteral("community") << QStringLiteral("knot") << QStringLiteral("k1");
    }
    void form_forEveryGroup()
    {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        QFETCH(QString, id);
        as("lin");
        openForm(place(QStringLiteral("edit-challenge")));
        type("challenge-title", "Go");
        choose("challenge-group-kind", kind);
        if (!words.isEmpty()) {
            button(*m_form, "challenge-send")->click(); // which of them is missing
            QCOMPARE(commandsOf("challenge.set"), 0);
            pick("challenge-group", words);
        }
        button(*m_form, "challenge-send")->click();
        QCOMPARE(commandsOf("challenge.set"), 1);
        const auto challenge = m_service->challenges().value(0).challenge;
        QCOMPARE(std::pair(challenge.groupKind, challenge.groupId), std::pair(kind, id));
        QCOMPARE(challenge.until, m_service->today().addDays(30));
    }

    // Supervisors come from their team's page, moderators from their community.
    void form_ofAGroup_isForThatOne_andGoesBackThere()
    {
        as("rosa");
        openForm(place(
            QStringLiteral("edit-challenge"), {},
            {{QStringLiteral("kind"), QStringLiteral("team")}, {QStringLiteral("group"), QStringLiteral("rosa")}}));
        QSignalSpy went(m_form.get(), &widgets::Page::go);
        type("challenge-title", "Knots for all");
        choose("challenge-kind", QStringLiteral("course"));
        pick("challenge-course", QStringLiteral("knots"));
        pick("challenge-course", QStringLiteral("rust"));
        auto* target = m_form->findChild<QSpinBox*>(QStringLiteral("challenge-target"));
        QCOMPARE(target->value(), 2);
        QVERIFY(words(*m_form).contains(QStringLiteral("Complete “Knots”, “Rust for beginners” · for your team")));
        m_form->findChild<QPushButton*>(QStringLiteral("challenge-course-out"))->click();
        LXCP_TRY_VERIFY(!words(*m_form).contains(QStringLiteral("“Knots”")));
        target->setValue(1);
        QCOMPARE(names::nameless(m_form.get()), QStringList());
        button(*m_form, "challenge-send")->click();
        const auto challenge = m_service->challenges().value(0).challenge;
        QCOMPARE(std::pair(challenge.groupKind, challenge.groupId),
                 std::pair(QStringLiteral("team"), QStringLiteral("rosa")));
        QCOMPARE(challenge.refs, QStringList{QStringLiteral("c1")});
        QCOMPARE(went.last().first().toUrl(), place(QStringLiteral("team")));
        as("maya");
        QVERIFY(m_service->mayChallenge(QStringLiteral("community"), QStringLiteral("k1")));
        QVERIFY(!m_service->mayChallenge(QStringLiteral("team"), QStringLiteral("maya")));
        openForm(place(QStringLiteral("edit-challenge")));
        QCOMPARE(m_form->findChild<QComboBox*>(QStringLiteral("challenge-group-kind"))->currentText(),
                 QStringLiteral("Knot tyers"));
    }

    void form_cancel_setsNothing_andKeepsWhatWasTyped()
    {
        as("lin");
        const QUrl where = place(QStringLiteral("edit-challenge"));
        openForm(where);
        QSignalSpy went(m_form.get(), &widgets::Page::go);
        QSignalSpy said(m_form.get(), &widgets::Page::sayWithUndo);
        QVERIFY(m_form->closeTopmost()); // nothing was typed: nothing to tell
        QCOMPARE(went.size(), 1);
        QCOMPARE(said.size(), 0);
        m_form->open(where);
        type("challenge-title", "Half a na");
        button(*m_form, "challenge-cancel")->click();
        QCOMPARE(widgets::placeView(went.last().first().toUrl()), QStringLiteral("development"));
        QCOMPARE(said.size(), 1);
        QCOMPARE(commandsOf("challenge.set"), 0);
        LXCP_TRY_VERIFY(!m_service->drafts().text(QStringLiteral("challenge::")).isEmpty());
        openForm(where); // also in another window
        QCOMPARE(m_form->findChild<QLineEdit*>(QStringLiteral("challenge-title"))->text(), QStringLiteral("Half a na"));
        QVERIFY(m_form->findChild<QWidget*>(QStringLiteral("challenge-kept"))->isVisible());
        said.first().at(2).value<std::function<void()>>()(); // thrown away
        LXCP_TRY_VERIFY(m_service->drafts().text(QStringLiteral("challenge::")).isEmpty());
        openForm(where);
        QCOMPARE(m_form->findChild<QLineEdit*>(QStringLiteral("challenge-title"))->text(), QString());
    }

    void form_change_keepsTheGroup_andSendsTheSameId()
    {
        as("rosa");
        put("\"kinds\":[\"badge\"],\"target\":3", "team", "rosa");
        openForm(place(QStringLiteral("edit-challenge"), kId));
        QCOMPARE(m_form->findChild<QSpinBox*>(QStringLiteral("challenge-target"))->value(), 3);
        m_form->findChild<QLineEdit*>(QStringLiteral("challenge-until"))->setText(QStringLiteral("2025-01-01"));
        button(*m_form, "challenge-send")->click(); // in the past
        QCOMPARE(commandsOf("challenge.set"), 0);
        m_form->findChild<QLineEdit*>(QStringLiteral("challenge-until"))->setText(QStringLiteral("2026-04-01"));
        button(*m_form, "challenge-send")->click();
        QCOMPARE(commandsOf("challenge.set"), 1);
        LXCP_TRY_COMPARE(m_service->challenge(kId)->challenge.until, QDate(2026, 4, 1));
        QCOMPARE(m_service->challenges().size(), 1);
    }

private:
    void as(const char* who)
    {
        m_form.reset();
        m_view.reset();
        m_service = std::make_unique<services::StandingService>(m_built->store(), m_clock, QString::fromLatin1(who));
        m_me = who;
    }
    void put(const QByteArray& what, const char* kind, const char* group)
    {
        m_built->lines(CatalogLines::put("challenge", kId.toLatin1(), 2,
                                         "\"title\":\"Go\",\"group_kind\":\"" + QByteArray(kind) +
                                             "\",\"group_id\":\"" + group +
                                             "\",\"from_day\":\"2026-02-20\",\"until_day\":\"2026-03-20\"," + what));
    }
    void counted(const QByteArray& figures)
    {
        m_built->lines(CatalogLines::put("comparison", m_me, 3,
                                         "\"challenges\":[{\"challenge_id\":\"" + kId.toLatin1() +
                                             "\",\"withheld\":\"\"," + figures + "}]"));
    }
    void open(const QUrl& where)
    {
        m_view = std::make_unique<challenges::ChallengeView>(*m_service);
        m_view->resize(800, 900);
        m_view->show();
        m_view->open(where);
    }
    void openForm(const QUrl& where)
    {
        m_form = std::make_unique<challenges::ChallengeForm>(*m_service);
        m_form->resize(800, 900);
        m_form->open(where);
        m_form->show();
    }
    void type(const char* field, const char* text)
    {
        QTest::keyClicks(m_form->findChild<QLineEdit*>(QLatin1StringView(field)), QString::fromLatin1(text));
    }
    void choose(const char* box, const QString& value)
    {
        auto* choices = m_form->findChild<QComboBox*>(QLatin1StringView(box));
        choices->setCurrentIndex(choices->findData(value));
        Q_EMIT choices->activated(choices->currentIndex());
    }
    // Types into the field that finds things by name, and takes the first.
    void pick(const char* picker, const QString& words)
    {
        auto* field = m_form->findChild<QWidget*>(QLatin1StringView(picker))->findChild<QLineEdit*>();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }
    int commandsOf(const char* kind) const
    {
        auto row = m_built->store().reader().statement("SELECT count(*) FROM outbox WHERE kind = ?1");
        row.args(QLatin1StringView(kind));
        return row.next() ? int(row.number(0)) : -1;
    }
    static QPushButton* button(const QWidget& view, const char* name)
    {
        return view.findChild<QPushButton*>(QLatin1StringView(name));
    }
    static QString words(const QWidget& view)
    {
        QStringList all;
        for (const auto* label : view.findChildren<QLabel*>())
            all += label->text();
        for (const auto* row : view.findChildren<widgets::ListRow*>())
            all += row->accessibleName();
        return all.join(u'\n');
    }

    support::FakeClock m_clock; // 2026-03-02
    std::unique_ptr<support::StoreBuilder> m_built;
    std::unique_ptr<services::StandingService> m_service;
    std::unique_ptr<challenges::ChallengeView> m_view;
    std::unique_ptr<challenges::ChallengeForm> m_form;
    QByteArray m_me;
};

QTEST_MAIN(TestChallengeViews)
#include "tst_challengeviews.moc"
