// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/commandsupport.h"

#include "server/commands/consequences.h"
#include "server/commands/reroute.h"

using namespace support;
using domain::CourseRequest;

// What follows from a command: registrations, the next desk, who stands in, who sees it.
class TestConsequences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approval_registersTheRequester_once_data() { Databases::addRows(); }
    void approval_registersTheRequester_once()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const QString maya = QStringLiteral("maya");
        const QString id = domain::enrollmentId(maya, QStringLiteral("closed"));
        const auto enroll = [&] {
            return executor.execute(maya, command("enrollment.register", id, text("course_id", "closed")));
        };
        QCOMPARE(outcome(enroll()), QStringLiteral("rejected/not-allowed"));
        const auto asked =
            executor.execute(maya, command("request.submit", QStringLiteral("r1"), submission(10, "closed")));
        QCOMPARE(outcome(asked), QStringLiteral("applied"));
        QCOMPARE(outcome(enroll()), QStringLiteral("rejected/not-allowed"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"),
                                          command("request.approve", QStringLiteral("r1"), {}, asked->rev))),
                 QStringLiteral("applied"));
        const auto enrollment = load<domain::Enrollment>(*storage, id);
        QVERIFY(enrollment);
        QCOMPARE(enrollment->state, QStringLiteral("registered"));
        // Withdrawn and registered again: the approval still stands.
        QCOMPARE(outcome(executor.execute(maya, command("enrollment.withdraw", id))), QStringLiteral("applied"));
        QCOMPARE(outcome(enroll()), QStringLiteral("applied"));
        // The decided request stays with both.
        const auto reader = storage->read();
        QCOMPARE(*(*reader)->scopesOf(QStringLiteral("course_request"), QStringLiteral("r1")),
                 (QStringList{data::personScope(QStringLiteral("osei")), data::workScope(maya)}));
    }

    // D1: who registers anew, or is granted anew what they had begun, goes on with it.
    void begunCourse_isGoneOnWithAfterAWithdrawal_data() { Databases::addRows(); }
    void begunCourse_isGoneOnWithAfterAWithdrawal()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const QString maya = QStringLiteral("maya");
        domain::Enrollment begun;
        begun.id = domain::enrollmentId(maya, QStringLiteral("open"));
        begun.personId = maya;
        begun.courseId = QStringLiteral("open");
        begun.state = QStringLiteral("active");
        begun.progress = 65;
        begun.nextItem = QStringLiteral("Settling a conflict before dinner");
        domain::Enrollment left = begun;
        left.id = domain::enrollmentId(maya, QStringLiteral("closed"));
        left.courseId = QStringLiteral("closed");
        left.state = QStringLiteral("withdrawn");
        QVERIFY(store(*storage, m_clock.now(), begun, left));
        QCOMPARE(outcome(executor.execute(maya, command("enrollment.withdraw", begun.id))), QStringLiteral("applied"));
        QCOMPARE(outcome(executor.execute(maya, command("enrollment.register", begun.id, text("course_id", "open")))),
                 QStringLiteral("applied"));
        const auto again = load<domain::Enrollment>(*storage, begun.id);
        QCOMPARE(again->state, QStringLiteral("active"));
        QCOMPARE(again->progress, 65);
        QCOMPARE(again->nextItem, begun.nextItem);
        const auto asked =
            executor.execute(maya, command("request.submit", QStringLiteral("r1"), submission(10, "closed")));
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"),
                                          command("request.approve", QStringLiteral("r1"), {}, asked->rev))),
                 QStringLiteral("applied"));
        QCOMPARE(load<domain::Enrollment>(*storage, left.id)->state, QStringLiteral("active"));
    }

    // From two devices that did not know of each other.
    void sameCourse_isAskedForOnceAtATime_data() { Databases::addRows(); }
    void sameCourse_isAskedForOnceAtATime()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const auto ask = [&](const char* who, const char* id) {
            return executor.execute(QString::fromLatin1(who),
                                    command("request.submit", QString::fromLatin1(id), submission(10, "closed")));
        };
        const auto first = ask("maya", "r1");
        QCOMPARE(outcome(first), QStringLiteral("applied"));
        QCOMPARE(outcome(ask("maya", "r2")), QStringLiteral("rejected/already-open"));
        QVERIFY(!load<CourseRequest>(*storage, QStringLiteral("r2")));
        QCOMPARE(outcome(ask("sam", "r3")), QStringLiteral("applied"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"),
                                          command("request.withdraw", QStringLiteral("r1"), {}, first->rev))),
                 QStringLiteral("applied"));
        QCOMPARE(outcome(ask("maya", "r2")), QStringLiteral("applied"));
    }

    // R1: a request is for what is not open yet.
    void openCourse_isNotAskedFor_data() { Databases::addRows(); }
    void openCourse_isNotAskedFor()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const QString maya = QStringLiteral("maya");
        const auto ask = [&](const char* id) {
            return executor.execute(maya, command("request.submit", QString::fromLatin1(id), submission(10, "closed")));
        };
        const auto asked = ask("r1");
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"),
                                          command("request.approve", QStringLiteral("r1"), {}, asked->rev))),
                 QStringLiteral("applied"));
        QCOMPARE(outcome(ask("r2")), QStringLiteral("rejected/already-granted"));
        QVERIFY(!load<CourseRequest>(*storage, QStringLiteral("r2")));
        // Without the registration the approval still opens it.
        const QString id = domain::enrollmentId(maya, QStringLiteral("closed"));
        QCOMPARE(outcome(executor.execute(maya, command("enrollment.withdraw", id))), QStringLiteral("applied"));
        QCOMPARE(outcome(ask("r3")), QStringLiteral("rejected/already-granted"));
        // Registered by somebody else, without a request.
        domain::Enrollment given;
        given.id = domain::enrollmentId(QStringLiteral("sam"), QStringLiteral("closed"));
        given.personId = QStringLiteral("sam");
        given.courseId = QStringLiteral("closed");
        given.state = QStringLiteral("registered");
        QVERIFY(store(*storage, m_clock.now(), given));
        QCOMPARE(outcome(executor.execute(QStringLiteral("sam"),
                                          command("request.submit", QStringLiteral("r4"), submission(10, "closed")))),
                 QStringLiteral("rejected/already-granted"));
    }

    void whatTheCatalogLacks_isAskedForOnceAtATime_data() { Databases::addRows(); }
    void whatTheCatalogLacks_isAskedForOnceAtATime()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const auto ask = [&](const char* who, const char* id, const char* title, const char* link = "") {
            QJsonObject payload = submission();
            payload.insert(QStringLiteral("title"), QString::fromLatin1(title));
            payload.insert(QStringLiteral("link"), QString::fromLatin1(link));
            return executor.execute(QString::fromLatin1(who),
                                    command("request.submit", QString::fromLatin1(id), payload));
        };
        const auto first = ask("maya", "r1", "Kubernetes", "https://example.org/k8s");
        QCOMPARE(outcome(first), QStringLiteral("applied"));
        QCOMPARE(outcome(ask("maya", "r2", "kubernetes ")), QStringLiteral("rejected/already-open"));
        QCOMPARE(outcome(ask("maya", "r3", "Containers", "http://example.org/k8s/")),
                 QStringLiteral("rejected/already-open"));
        QVERIFY(!load<CourseRequest>(*storage, QStringLiteral("r2")));
        QCOMPARE(outcome(ask("maya", "r4", "Terraform")), QStringLiteral("applied"));
        QCOMPARE(outcome(ask("sam", "r5", "Kubernetes")), QStringLiteral("applied"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"), command("request.decline", QStringLiteral("r1"),
                                                                          text("reason", "next year"), first->rev))),
                 QStringLiteral("applied"));
        QCOMPARE(outcome(ask("maya", "r2", "kubernetes ")), QStringLiteral("applied"));
    }

    void unnamedCost_isThatOfTheCatalog_data() { Databases::addRows(); }
    void unnamedCost_isThatOfTheCatalog()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        auto crane = course(QStringLiteral("crane"), true);
        crane.cost = 2500;
        crane.currency = QStringLiteral("EUR");
        QVERIFY(store(*storage, m_clock.now(), crane));
        commands::Executor executor(*storage, m_clock);
        QJsonObject payload = submission(0, "crane");
        payload.remove(QStringLiteral("cost"));
        payload.remove(QStringLiteral("currency"));
        const auto asked =
            executor.execute(QStringLiteral("maya"), command("request.submit", QStringLiteral("r1"), payload));
        QCOMPARE(outcome(asked), QStringLiteral("applied"));
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->cost.value_or(0), 2500.0);
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"),
                                          command("request.approve", QStringLiteral("r1"), {}, asked->rev))),
                 QStringLiteral("applied"));
        const auto request = load<CourseRequest>(*storage, QStringLiteral("r1"));
        QCOMPARE(request->state, QStringLiteral("pending"));
        QCOMPARE(request->deskId, QStringLiteral("lin"));
    }

    void overTheLimit_goesOnToLearningDevelopment_data() { Databases::addRows(); }
    void overTheLimit_goesOnToLearningDevelopment()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const auto asked = executor.execute(
            QStringLiteral("maya"), command("request.submit", QStringLiteral("r1"), submission(5000, "closed")));
        const auto first =
            executor.execute(QStringLiteral("osei"), command("request.approve", QStringLiteral("r1"), {}, asked->rev));
        QCOMPARE(outcome(first), QStringLiteral("applied"));
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->deskId, QStringLiteral("lin"));
        QVERIFY(!load<domain::Enrollment>(*storage,
                                          domain::enrollmentId(QStringLiteral("maya"), QStringLiteral("closed"))));
        QCOMPARE(outcome(executor.execute(QStringLiteral("lin"),
                                          command("request.approve", QStringLiteral("r1"), {}, first->rev))),
                 QStringLiteral("applied"));
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->state, QStringLiteral("approved"));
        QVERIFY(
            load<domain::Enrollment>(*storage, domain::enrollmentId(QStringLiteral("maya"), QStringLiteral("closed"))));
    }

    // R6: whoever is missing, the request lands on somebody's desk who can decide.
    void missingApprovers_areReplaced_data()
    {
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QString>("desk");
        QTest::newRow("all there") << QStringList{} << QStringLiteral("osei");
        QTest::newRow("supervisor") << QStringList{QStringLiteral("osei")} << QStringLiteral("dagny");
        QTest::newRow("two levels") << QStringList{QStringLiteral("osei"), QStringLiteral("dagny")}
                                    << QStringLiteral("lin");
        QTest::newRow("and policy's") << QStringList{QStringLiteral("osei"), QStringLiteral("dagny"),
                                                     QStringLiteral("lin")}
                                      << QStringLiteral("pris");
        QTest::newRow("all of L&D") << QStringList{QStringLiteral("osei"), QStringLiteral("dagny"),
                                                   QStringLiteral("lin"), QStringLiteral("pris")}
                                    << QStringLiteral("bart");
    }
    void missingApprovers_areReplaced()
    {
        QFETCH(QStringList, gone);
        QFETCH(QString, desk);
        for (const bool before : {true, false}) {
            const auto storage = newStorage(m_databases);
            populateOrganisation(*storage, m_clock.now());
            commands::Executor executor(*storage, m_clock);
            const auto leave = [&] {
                for (const QString& id : gone) {
                    auto person = *load<domain::Person>(*storage, id);
                    person.active = false;
                    QVERIFY(store(*storage, m_clock.now(), person));
                }
            };
            if (before)
                leave();
            auto result =
                executor.execute(QStringLiteral("maya"), command("request.submit", QStringLiteral("r1"), submission()));
            QCOMPARE(outcome(result), QStringLiteral("applied"));
            if (!before) {
                leave(); // and nobody called reroute(): the decision itself finds the desk
            } else {
                const auto request = load<CourseRequest>(*storage, QStringLiteral("r1"));
                QCOMPARE(request->deskId, desk);
                QCOMPARE(request->events.last().action,
                         gone.isEmpty() ? QStringLiteral("submitted") : QStringLiteral("routed"));
            }
            for (const QString& other : everybody()) {
                if (other != desk && other != QLatin1StringView("pris") && other != QLatin1StringView("lin"))
                    QVERIFY(executor
                                .execute(other, command("request.decline", QStringLiteral("r1"), text("reason", "no"),
                                                        result->rev))
                                ->status == QLatin1StringView("rejected"));
            }
            QCOMPARE(outcome(executor.execute(desk, command("request.approve", QStringLiteral("r1"), {}, result->rev))),
                     QStringLiteral("applied"));
        }
    }

    void nobodyAtAll_thenSomebodyComes_requestFindsThem()
    {
        const auto storage = newStorage(m_databases);
        QVERIFY(store(*storage, m_clock.now(), person("maya")));
        commands::Executor executor(*storage, m_clock);
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"),
                                          command("request.submit", QStringLiteral("r1"), submission()))),
                 QStringLiteral("applied"));
        QVERIFY(load<CourseRequest>(*storage, QStringLiteral("r1"))->deskId.isEmpty());
        QVERIFY(store(*storage, m_clock.now(), person("lin", "", {QStringLiteral("learning-development")})));
        auto transaction = storage->begin(m_clock.now());
        QCOMPARE(*commands::reroute(**transaction, {}), 1);
        QVERIFY((*transaction)->commit());
        transaction->reset();
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->deskId, QStringLiteral("lin"));
    }

    void newTeam_seesTheCompletions_theOldOneNoMore_data() { Databases::addRows(); }
    void newTeam_seesTheCompletions_theOldOneNoMore()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        domain::Enrollment finished;
        finished.personId = QStringLiteral("maya");
        finished.courseId = QStringLiteral("open");
        finished.id = domain::enrollmentId(finished.personId, finished.courseId);
        finished.state = QStringLiteral("completed");
        finished.completedAt = m_clock.now();
        {
            auto transaction = storage->begin(m_clock.now());
            QVERIFY(commands::storeEnrollment(**transaction, finished));
            QVERIFY((*transaction)->commit());
        }
        const auto scopes = [&] {
            const auto reader = storage->read();
            return *(*reader)->scopesOf(QStringLiteral("completion"), finished.id);
        };
        const QString own = data::personScope(QStringLiteral("maya"));
        QCOMPARE(scopes(), (QStringList{own, data::teamScope(QStringLiteral("osei"))}));
        QVERIFY(store(*storage, m_clock.now(), person("maya", "kim")));
        {
            auto transaction = storage->begin(m_clock.now());
            QVERIFY(commands::reroute(**transaction, {QStringLiteral("maya")}));
            QVERIFY((*transaction)->commit());
        }
        QCOMPARE(scopes(), (QStringList{own, data::teamScope(QStringLiteral("kim"))}));
    }

    void delegate_decidesInTheWindowOnly_evenWhenSentLater()
    {
        const auto storage = newStorage(m_databases);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const auto window = [&](qint64 from, qint64 to) {
            return QJsonObject{{QStringLiteral("delegate_id"), QStringLiteral("ana")},
                               {QStringLiteral("starts_at"), domain::toWire(m_clock.now().addSecs(from))},
                               {QStringLiteral("ends_at"), domain::toWire(m_clock.now().addSecs(to))}};
        };
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"),
                                          command("delegation.set", QStringLiteral("osei"), window(100, 200)))),
                 QStringLiteral("applied"));
        const auto asked =
            executor.execute(QStringLiteral("maya"), command("request.submit", QStringLiteral("r1"), submission()));
        const auto decide = [&](const QDateTime& at) {
            auto decline = command("request.decline", QStringLiteral("r1"), text("reason", "no"), asked->rev);
            decline.at = at;
            return outcome(executor.execute(QStringLiteral("ana"), decline));
        };
        QCOMPARE(decide(m_clock.now()), QStringLiteral("rejected/no-such-target"));
        m_clock.advance(300);
        QCOMPARE(decide(m_clock.now()), QStringLiteral("rejected/no-such-target"));
        QCOMPARE(decide(m_clock.now().addSecs(-150)), QStringLiteral("applied"));
        const auto request = load<CourseRequest>(*storage, QStringLiteral("r1"));
        QCOMPARE(request->events.last().actorId, QStringLiteral("ana"));
        QCOMPARE(request->events.last().onBehalfOf, QStringLiteral("osei"));
    }

    // What who stands in has asked for: on to the next of the chain while the absence lasts, and back after it.
    void standIn_asksForThemselves_liesOnTheNextDesk_andComesBack_data()
    {
        QTest::addColumn<int>("begins"); // seconds from the setting
        QTest::addColumn<bool>("askedBefore");
        QTest::newRow("asked before, at once") << 0 << true;
        QTest::newRow("asked meanwhile") << 0 << false;
        QTest::newRow("asked before, begins later") << 100 << true;
    }
    void standIn_asksForThemselves_liesOnTheNextDesk_andComesBack()
    {
        QFETCH(int, begins);
        QFETCH(bool, askedBefore);
        const auto storage = newStorage(m_databases);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const auto look = [&] {
            auto transaction = storage->begin(m_clock.now());
            QVERIFY(*commands::absencesDue(**transaction, m_clock.now()));
            QVERIFY(commands::followAbsences(**transaction));
            QVERIFY(!*commands::absencesDue(**transaction, m_clock.now()));
            QVERIFY((*transaction)->commit());
        };
        look();
        const auto ask = [&] {
            QCOMPARE(outcome(executor.execute(QStringLiteral("maya"),
                                              command("request.submit", QStringLiteral("r1"), submission()))),
                     QStringLiteral("applied"));
        };
        const auto request = [&] { return *load<CourseRequest>(*storage, QStringLiteral("r1")); };
        if (askedBefore)
            ask();
        const auto wire = [&](qint64 seconds) { return domain::toWire(m_clock.now().addSecs(seconds)); };
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"),
                                          command("delegation.set", QStringLiteral("osei"),
                                                  {{QStringLiteral("delegate_id"), QStringLiteral("maya")},
                                                   {QStringLiteral("starts_at"), wire(begins)},
                                                   {QStringLiteral("ends_at"), wire(begins + 1000)}}))),
                 QStringLiteral("applied"));
        if (!askedBefore)
            ask();
        if (begins > 0) {
            QCOMPARE(request().deskId, QStringLiteral("osei"));
            m_clock.advance(begins);
            look();
        }
        QCOMPARE(request().deskId, QStringLiteral("dagny"));
        QCOMPARE(request().events.last().action, QStringLiteral("routed"));
        QCOMPARE(request().events.last().toId, QStringLiteral("dagny"));
        QCOMPARE(request().events.last().onBehalfOf, QStringLiteral("osei")); // why
        m_clock.advance(1000);
        look();
        QCOMPARE(request().deskId, QStringLiteral("osei"));
        QCOMPARE(request().events.last().onBehalfOf, QString());
    }

    void standIn_ofTheOnlyOneWhoDecides_waitsForThem()
    {
        const auto storage = newStorage(m_databases);
        domain::Delegation away;
        away.id = QStringLiteral("osei");
        away.delegateId = QStringLiteral("maya");
        away.startsAt = m_clock.now();
        away.endsAt = m_clock.now().addDays(1);
        QVERIFY(store(*storage, m_clock.now(), person("osei"), person("maya", "osei"), away));
        commands::Executor executor(*storage, m_clock);
        const auto asked =
            executor.execute(QStringLiteral("maya"), command("request.submit", QStringLiteral("r1"), submission()));
        QCOMPARE(outcome(asked), QStringLiteral("applied"));
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->deskId, QStringLiteral("osei"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"),
                                          command("request.approve", QStringLiteral("r1"), {}, asked->rev))),
                 QStringLiteral("applied"));
    }

    void pathway_getsItsDueDate_andLeavingKeepsTheHistory()
    {
        const auto storage = newStorage(m_databases);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const QString id = domain::pathwayEnrollmentId(QStringLiteral("maya"), QStringLiteral("path"));
        QCOMPARE(
            outcome(executor.execute(QStringLiteral("maya"), command("pathway.join", id, text("pathway_id", "path")))),
            QStringLiteral("applied"));
        QCOMPARE(load<domain::PathwayEnrollment>(*storage, id)->dueAt, m_clock.now().addDays(30));
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), command("pathway.leave", id))),
                 QStringLiteral("applied"));
        QCOMPARE(load<domain::PathwayEnrollment>(*storage, id)->state, QStringLiteral("left"));
    }

private:
    Databases m_databases;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestConsequences)
#include "tst_consequences.moc"
