// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/commandsupport.h"

#include "app/domain/rules.h"
#include "server/commands/consequences.h"
#include "server/commands/reroute.h"

#include <QSet>

#include <thread>

using namespace support;
using domain::Command;
using domain::CommandResult;
using domain::CourseRequest;

namespace {

const QStringList kRoles{QStringLiteral("maya"), QStringLiteral("sam"),   QStringLiteral("osei"),
                         QStringLiteral("ana"),  QStringLiteral("kim"),   QStringLiteral("dagny"),
                         QStringLiteral("lin"),  QStringLiteral("pris"),  QStringLiteral("bart"),
                         QStringLiteral("gone"), QStringLiteral("nobody")};

QJsonObject submission(double cost = 100, const char* courseId = "")
{
    return {{QStringLiteral("title"), QStringLiteral("Kubernetes")},
            {QStringLiteral("reason"), QStringLiteral("Our cluster")},
            {QStringLiteral("cost"), cost},
            {QStringLiteral("course_id"), QString::fromLatin1(courseId)}};
}

} // namespace

class TestExecutor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Who may do what, each command as each person: a row is a command on maya's things (osei's delegate is ana).
    void everyCommandAsEveryPerson_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");    // of maya's request before
        QTest::addColumn<QString>("expected"); // "person=outcome …", the first is for the rest
        struct Row
        {
            const char* kind;
            const char* state;
            const char* expected;
        };
        const char* decided = "*=rejected/no-such-target maya=rejected/not-allowed osei=applied ana=applied "
                              "gone=rejected/not-allowed nobody=rejected/not-allowed";
        const char* own = "*=rejected/no-such-target maya=applied osei=rejected/not-allowed ana=rejected/not-allowed "
                          "gone=rejected/not-allowed nobody=rejected/not-allowed";
        const char* learning =
            "*=rejected/no-such-target maya=rejected/not-allowed osei=rejected/not-allowed lin=applied "
            "pris=applied gone=rejected/not-allowed nobody=rejected/not-allowed";
        const char* self = "*=rejected/not-allowed maya=applied";
        const char* ownAlone =
            "*=rejected/no-such-target maya=applied gone=rejected/not-allowed nobody=rejected/not-allowed";
        const Row rows[] = {
            {"request.approve", "pending", decided},
            {"request.decline", "pending", decided},
            {"request.ask", "pending", decided},
            {"request.reassign", "pending", decided},
            {"request.approve", "asked", decided},
            {"request.approve", "expensive", learning},
            {"request.decline", "expensive", learning},
            {"request.withdraw", "pending", own},
            {"request.withdraw", "asked", own},
            {"request.answer", "asked", own},
            {"request.answer", "pending",
             "*=rejected/no-such-target maya=rejected/wrong-state osei=rejected/not-allowed ana=rejected/not-allowed "
             "gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"request.approve", "approved",
             "*=rejected/no-such-target maya=rejected/wrong-state osei=rejected/wrong-state ana=rejected/wrong-state "
             "gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"request.submit", "pending",
             "*=rejected/wrong-state gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"enrollment.register", "pending", self},
            {"enrollment.withdraw", "pending",
             "*=rejected/no-such-target maya=applied osei=rejected/not-allowed gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"pathway.join", "pending", self},
            {"pathway.leave", "pending",
             "*=rejected/no-such-target maya=applied osei=rejected/not-allowed gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"delegation.set", "pending", self},
            {"delegation.clear", "pending",
             "*=rejected/no-such-target maya=applied sam=rejected/not-allowed gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"attempt.save", "pending", ownAlone},
            {"note.put", "pending", ownAlone},
            {"note.delete", "pending", ownAlone},
        };
        QSet<QString> covered;
        for (const Row& row : rows) {
            covered.insert(QString::fromLatin1(row.kind));
            for (const char* backend : {"sqlite", "postgresql"}) {
                QTest::addRow("%s %s %s", row.kind, row.state, backend)
                    << QString::fromLatin1(backend) << QString::fromLatin1(row.kind) << QString::fromLatin1(row.state)
                    << QString::fromLatin1(row.expected);
            }
        }
        const QStringList all = domain::commandKinds();
        QCOMPARE(covered, QSet<QString>(all.begin(), all.end()));
    }
    void everyCommandAsEveryPerson()
    {
        QFETCH(QString, kind);
        QFETCH(QString, state);
        QFETCH(QString, expected);
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        QMap<QString, QString> outcomes;
        for (const QString& item : expected.split(QLatin1Char(' ')))
            outcomes.insert(item.section(QLatin1Char('='), 0, 0), item.section(QLatin1Char('='), 1));
        for (const QString& who : kRoles) {
            const QString target = prepare(*storage, kind, state);
            const auto before = stored(*storage, domain::targetKind(kind), target);
            auto act = command(kind.toLatin1().constData(), target, payloadOf(kind), before ? before->rev : 0);
            const auto result = executor.execute(who, act);
            const QString want = outcomes.value(who, outcomes.value(QStringLiteral("*")));
            QVERIFY2(outcome(result) == want, qPrintable(who + QStringLiteral(": ") + outcome(result)));
            const auto after = stored(*storage, domain::targetKind(kind), target);
            if (want != QLatin1StringView("applied"))
                QCOMPARE(after.has_value() ? after->json : QByteArray(), before ? before->json : QByteArray());
            // What somebody may not see is not in the answer either.
            if (want.endsWith(QLatin1StringView("no-such-target")) || who == QLatin1StringView("nobody"))
                QVERIFY(result->changes.isEmpty());
            else if (want == QLatin1StringView("applied"))
                QCOMPARE(result->changes.size(), 1);
        }
    }

    void sameCommandAgain_isDuplicate_andAppliedOnce_data() { Databases::addRows(); }
    void sameCommandAgain_isDuplicate_andAppliedOnce()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const auto submit = command("request.submit", QStringLiteral("r1"), submission());
        const auto first = executor.execute(QStringLiteral("maya"), submit);
        QCOMPARE(outcome(first), QStringLiteral("applied"));
        const auto second = executor.execute(QStringLiteral("maya"), submit);
        QCOMPARE(outcome(second), QStringLiteral("duplicate"));
        QCOMPARE(second->rev, first->rev);
        QCOMPARE(second->changes.size(), 1);
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->events.size(), 1);
        const auto stolen = executor.execute(QStringLiteral("sam"), submit);
        QCOMPARE(outcome(stolen), QStringLiteral("rejected/not-allowed"));
        QVERIFY(stolen->changes.isEmpty());
        // What was refused may be tried again under the same id.
        auto early =
            command("enrollment.register", domain::enrollmentId(QStringLiteral("maya"), QStringLiteral("later")),
                    text("course_id", "later"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), early)), QStringLiteral("rejected/no-such-target"));
        QVERIFY(store(*storage, m_clock.now(), course(QStringLiteral("later"))));
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), early)), QStringLiteral("applied"));
    }

    void manyThreadsSendTheSame_itIsAppliedOnce_data() { Databases::addRows(); }
    void manyThreadsSendTheSame_itIsAppliedOnce()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        const auto other = data::openStorage(address);
        commands::Executor here(*storage, m_clock);
        commands::Executor there(**other, m_clock);
        QList<Command> batch;
        for (int i = 0; i < 20; ++i)
            batch.append(command("request.submit", QStringLiteral("r%1").arg(i), submission()));
        std::atomic<int> applied{0};
        std::atomic<int> duplicates{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (const Command& one : batch) {
                    const auto result = (t % 2 ? here : there).execute(QStringLiteral("maya"), one);
                    applied += result && result->status == QLatin1StringView("applied");
                    duplicates += result && result->status == QLatin1StringView("duplicate");
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(applied.load(), 20);
        QCOMPARE(duplicates.load(), 60);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r%1").arg(i))->events.size(), 1);
    }

    void supervisorAndDelegateAtOnce_oneDecides_theOtherSeesIt_data() { Databases::addRows(); }
    void supervisorAndDelegateAtOnce_oneDecides_theOtherSeesIt()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        const QString target = prepare(*storage, QStringLiteral("request.approve"), QStringLiteral("pending"));
        const qint64 seen = stored(*storage, QStringLiteral("course_request"), target)->rev;
        commands::Executor executor(*storage, m_clock);
        base::Result<CommandResult> results[2];
        std::thread approver([&] {
            results[0] = executor.execute(QStringLiteral("osei"),
                                          command("request.approve", target, text("comment", "yes"), seen));
        });
        std::thread decliner([&] {
            results[1] =
                executor.execute(QStringLiteral("ana"), command("request.decline", target, text("reason", "no"), seen));
        });
        approver.join();
        decliner.join();
        const bool approverWon = results[0]->status == QLatin1StringView("applied");
        const auto& winner = results[approverWon ? 0 : 1];
        const auto& loser = results[approverWon ? 1 : 0];
        QCOMPARE(outcome(winner), QStringLiteral("applied"));
        QCOMPARE(outcome(loser), QStringLiteral("conflict/stale-revision"));
        // R4: the one who came second is shown what the first decided.
        QCOMPARE(loser->changes.size(), 1);
        QCOMPARE(loser->changes.front().data, winner->changes.front().data);
        QCOMPARE(load<CourseRequest>(*storage, target)->events.size(), 2);
    }

    void changedSinceSeen_isConflict_andAfterCountsAsSeen_data() { Databases::addRows(); }
    void changedSinceSeen_isConflict_andAfterCountsAsSeen()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        const QString target = prepare(*storage, QStringLiteral("request.approve"), QStringLiteral("pending"));
        const qint64 seen = stored(*storage, QStringLiteral("course_request"), target)->rev;
        commands::Executor executor(*storage, m_clock);
        const auto ask = command("request.ask", target, text("question", "When?"), seen);
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"), ask)), QStringLiteral("applied"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"), command("request.approve", target, {}, seen))),
                 QStringLiteral("conflict/stale-revision"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), command("request.withdraw", target, {}, seen))),
                 QStringLiteral("conflict/stale-revision"));
        // Somebody else's command is not one's own 'after'.
        auto borrowed = command("request.withdraw", target, {}, seen);
        borrowed.after = ask.id;
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), borrowed)),
                 QStringLiteral("conflict/stale-revision"));
        auto next = command("request.approve", target, {}, seen);
        next.after = ask.id;
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"), next)), QStringLiteral("applied"));
        // A revision from the future was never seen.
        const QString another = prepare(*storage, QStringLiteral("request.approve"), QStringLiteral("pending"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"), command("request.approve", another, {}, 1'000'000))),
                 QStringLiteral("conflict/stale-revision"));
    }

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
            const auto storage = newStorage();
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
            for (const QString& other : kRoles) {
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
        const auto storage = newStorage();
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
        const auto storage = newStorage();
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

    void times_farAhead_areTheServers_farBack_areKept()
    {
        const auto storage = newStorage();
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        auto ahead = command("request.submit", QStringLiteral("r1"), submission());
        ahead.at = m_clock.now().addDays(400);
        auto back = command("request.submit", QStringLiteral("r2"), submission());
        back.at = m_clock.now().addDays(-20);
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), ahead)), QStringLiteral("applied"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), back)), QStringLiteral("applied"));
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->submittedAt, m_clock.now());
        const auto late = load<CourseRequest>(*storage, QStringLiteral("r2"));
        QCOMPARE(late->submittedAt, back.at);
        // The supervisor has the full time although it was long under way.
        QCOMPARE(late->dueAt, m_clock.now().addDays(5));
    }

    void hostilePayloads_areRejected_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<QString>("expected");
        const QString invalid = QStringLiteral("rejected/invalid-payload");
        const QString submit = QStringLiteral("request.submit");
        QJsonObject longText = submission();
        longText.insert(QStringLiteral("reason"), QString(10'001, QLatin1Char('x')));
        QTest::newRow("long text") << submit << QStringLiteral("r1") << longText << invalid;
        QJsonObject many = submission();
        for (int i = 0; i < 10; ++i)
            many.insert(QString::number(i), QString(9'000, QLatin1Char('x')));
        QTest::newRow("large payload") << submit << QStringLiteral("r1") << many << invalid;
        QJsonObject nul = submission();
        nul.insert(QStringLiteral("title"), QString(QChar(0)));
        QTest::newRow("NUL") << submit << QStringLiteral("r1") << nul << invalid;
        QJsonObject types = submission();
        types.insert(QStringLiteral("cost"), QStringLiteral("much"));
        QTest::newRow("wrong type") << submit << QStringLiteral("r1") << types << invalid;
        QJsonObject negative = submission(-5);
        QTest::newRow("negative cost") << submit << QStringLiteral("r1") << negative << invalid;
        QTest::newRow("no title") << submit << QStringLiteral("r1") << text("reason", "x") << invalid;
        QTest::newRow("no such course") << submit << QStringLiteral("r1") << submission(1, "nope")
                                        << QStringLiteral("rejected/no-such-target");
        QTest::newRow("target with NUL") << submit << QStringLiteral("r") + QChar(0) << submission() << invalid;
        QTest::newRow("empty target") << submit << QString() << submission() << invalid;
        QTest::newRow("long target") << submit << QString(500, QLatin1Char('r')) << submission() << invalid;
        QTest::newRow("unknown command") << QStringLiteral("request.burn") << QStringLiteral("r1") << QJsonObject()
                                         << QStringLiteral("rejected/unknown-command");
        QTest::newRow("unknown delegate")
            << QStringLiteral("delegation.set") << QStringLiteral("maya")
            << QJsonObject{{QStringLiteral("delegate_id"), QStringLiteral("gone")},
                           {QStringLiteral("starts_at"), QStringLiteral("2026-03-02T09:00:00.000Z")},
                           {QStringLiteral("ends_at"), QStringLiteral("2026-03-03T09:00:00.000Z")}}
            << invalid;
        QTest::newRow("no such pathway") << QStringLiteral("pathway.join") << QStringLiteral("maya:x")
                                         << text("pathway_id", "x") << QStringLiteral("rejected/no-such-target");
        QTest::newRow("another's enrollment") << QStringLiteral("enrollment.register") << QStringLiteral("sam:open")
                                              << text("course_id", "open") << QStringLiteral("rejected/not-allowed");
    }
    void hostilePayloads_areRejected()
    {
        QFETCH(QString, kind);
        QFETCH(QString, target);
        QFETCH(QJsonObject, payload);
        QFETCH(QString, expected);
        const auto storage = newStorage();
        populateOrganisation(*storage, m_clock.now());
        const auto seqBefore = seqOf(*storage);
        commands::Executor executor(*storage, m_clock);
        QCOMPARE(
            outcome(executor.execute(QStringLiteral("maya"), command(kind.toLatin1().constData(), target, payload))),
            expected);
        QCOMPARE(seqOf(*storage), seqBefore);
        auto badId = command("enrollment.register", QStringLiteral("maya:open"), text("course_id", "open"));
        badId.id = QStringLiteral("with space");
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), badId)), QStringLiteral("rejected/invalid-payload"));
    }

    void storageThatFails_isRetry_notALie()
    {
        QString problem;
        const QString address = m_databases.make(QStringLiteral("sqlite"), &problem);
        auto storage = data::openStorage(address);
        populateOrganisation(**storage, m_clock.now());
        {
            // A broken database: a table is missing.
            auto transaction = (*storage)->begin(m_clock.now());
            QVERIFY((*transaction)->setMeta(QStringLiteral("x"), QStringLiteral("y")));
            QVERIFY((*transaction)->commit());
        }
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {address.mid(7), QStringLiteral("drop table applied_command")});
        if (!sqlite.waitForFinished() || sqlite.exitCode() != 0)
            QSKIP("the program sqlite3 is not installed");
        commands::Executor executor(**storage, m_clock);
        const auto result =
            executor.execute(QStringLiteral("maya"),
                             command("enrollment.register", QStringLiteral("maya:open"), text("course_id", "open")));
        QCOMPARE(outcome(result), QStringLiteral("retry/unavailable"));
        QVERIFY(!result->problems.front().detail.contains(QStringLiteral("applied_command")));
        QVERIFY(!load<domain::Enrollment>(**storage, QStringLiteral("maya:open")));
    }

    void pathway_getsItsDueDate_andLeavingKeepsTheHistory()
    {
        const auto storage = newStorage();
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
    // Makes the command's target in the wanted state and returns its id; a new one each time.
    QString prepare(data::Storage& storage, const QString& kind, const QString& state)
    {
        const QDateTime now = m_clock.now();
        domain::Delegation delegation;
        delegation.id = QStringLiteral("osei");
        delegation.delegateId = QStringLiteral("ana");
        delegation.startsAt = now.addDays(-1);
        delegation.endsAt = now.addDays(1);
        domain::Delegation mayas = delegation;
        mayas.id = QStringLiteral("maya");
        mayas.delegateId = QStringLiteral("sam");
        if (kind == QLatin1StringView("delegation.set"))
            return QStringLiteral("maya");
        if (!store(storage, now, delegation, mayas))
            return {};
        if (kind == QLatin1StringView("delegation.clear"))
            return QStringLiteral("maya");
        commands::Executor executor(storage, m_clock);
        const QString maya = QStringLiteral("maya");
        if (kind.startsWith(QLatin1StringView("enrollment"))) {
            const QString id = domain::enrollmentId(maya, QStringLiteral("open"));
            if (kind.endsWith(QLatin1StringView("withdraw")))
                (void)executor.execute(maya, command("enrollment.register", id, text("course_id", "open")));
            return id;
        }
        if (kind.startsWith(QLatin1StringView("pathway"))) {
            const QString id = domain::pathwayEnrollmentId(maya, QStringLiteral("path"));
            if (kind.endsWith(QLatin1StringView("leave")))
                (void)executor.execute(maya, command("pathway.join", id, text("pathway_id", "path")));
            return id;
        }
        if (kind.startsWith(QLatin1StringView("attempt")) || kind.startsWith(QLatin1StringView("note"))) {
            const bool note = kind.startsWith(QLatin1StringView("note"));
            const QString id = domain::attemptId(maya, QString::number(++m_number), note ? 1 : 0);
            QJsonObject payload = payloadOf(note ? QStringLiteral("note.put") : kind);
            payload.insert(QStringLiteral("seq"), 1);
            (void)executor.execute(maya, command(note ? "note.put" : "attempt.save", id, payload));
            return id;
        }
        const QString id = QStringLiteral("request-%1").arg(++m_number);
        const bool expensive = state == QLatin1StringView("expensive");
        const auto asked = executor.execute(maya, command("request.submit", id, submission(expensive ? 5000 : 100)));
        const QString osei = QStringLiteral("osei");
        if (expensive || state == QLatin1StringView("approved"))
            (void)executor.execute(osei, command("request.approve", id, {}, asked->rev));
        if (state == QLatin1StringView("asked"))
            (void)executor.execute(osei, command("request.ask", id, text("question", "Why?"), asked->rev));
        return id;
    }

    static QJsonObject payloadOf(const QString& kind)
    {
        QJsonObject payload = submission();
        payload.insert(QStringLiteral("question"), QStringLiteral("Why?"));
        payload.insert(QStringLiteral("text"), QStringLiteral("Because."));
        payload.insert(QStringLiteral("to"), QStringLiteral("kim"));
        if (kind == QLatin1StringView("enrollment.register") || kind.startsWith(QLatin1StringView("attempt")) ||
            kind.startsWith(QLatin1StringView("note")))
            payload.insert(QStringLiteral("course_id"), QStringLiteral("open"));
        payload.insert(QStringLiteral("package_id"), QStringLiteral("p1"));
        payload.insert(QStringLiteral("device"), QStringLiteral("laptop"));
        payload.insert(QStringLiteral("seq"), 2);
        payload.insert(QStringLiteral("was"), QStringLiteral("Because."));
        payload.insert(QStringLiteral("pathway_id"), QStringLiteral("path"));
        payload.insert(QStringLiteral("delegate_id"), QStringLiteral("kim"));
        payload.insert(QStringLiteral("starts_at"), QStringLiteral("2026-03-02T09:00:00.000Z"));
        payload.insert(QStringLiteral("ends_at"), QStringLiteral("2026-03-09T09:00:00.000Z"));
        return payload;
    }

    static std::optional<data::StoredEntity> stored(data::Storage& storage, const QString& kind, const QString& id)
    {
        const auto reader = storage.read();
        return *(*reader)->entity(kind, id);
    }

    static qint64 seqOf(data::Storage& storage)
    {
        const auto reader = storage.read();
        return *(*reader)->seq();
    }

    std::unique_ptr<data::Storage> newStorage()
    {
        QString problem;
        auto storage = data::openStorage(m_databases.make(QStringLiteral("sqlite"), &problem));
        return storage ? std::move(*storage) : nullptr;
    }

    Databases m_databases;
    ManualClock m_clock;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestExecutor)
#include "tst_executor.moc"
