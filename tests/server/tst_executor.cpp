// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/commandsupport.h"

#include <thread>

using namespace support;
using domain::Command;
using domain::CommandResult;
using domain::CourseRequest;

// A command is applied once, in its turn, on the revision that it saw, or not at all.
class TestExecutor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
            batch.append(command("request.submit", QStringLiteral("r%1").arg(i), anotherSubmission()));
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
        const QString target = pendingRequest(*storage);
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
        const QString target = pendingRequest(*storage);
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
        const QString another = pendingRequest(*storage);
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"), command("request.approve", another, {}, 1'000'000))),
                 QStringLiteral("conflict/stale-revision"));
    }

    void times_farAhead_areTheServers_farBack_areKept()
    {
        const auto storage = newStorage(m_databases);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        auto ahead = command("request.submit", QStringLiteral("r1"), submission());
        ahead.at = m_clock.now().addDays(400);
        auto back = command("request.submit", QStringLiteral("r2"), anotherSubmission());
        back.at = m_clock.now().addDays(-20);
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), ahead)), QStringLiteral("applied"));
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), back)), QStringLiteral("applied"));
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->submittedAt, m_clock.now());
        const auto late = load<CourseRequest>(*storage, QStringLiteral("r2"));
        QCOMPARE(late->submittedAt, back.at);
        // The supervisor has the full time although it was long under way.
        QCOMPARE(late->dueAt, m_clock.now().addDays(5));
    }

    void olderWordOfAnotherDevice_undoesNoNewerOne_data()
    {
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("no");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QJsonObject>("payload");
        QTest::addRow("course") << "enrollment.register"
                                << "enrollment.withdraw"
                                << "maya:open" << text("course_id", "open");
        QTest::addRow("pathway") << "pathway.join"
                                 << "pathway.leave"
                                 << "maya:path" << text("pathway_id", "path");
    }
    void olderWordOfAnotherDevice_undoesNoNewerOne()
    {
        QFETCH(QString, yes);
        QFETCH(QString, no);
        QFETCH(QString, target);
        QFETCH(QJsonObject, payload);
        const auto storage = newStorage(m_databases);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const QString maya = QStringLiteral("maya");
        const auto word = [&](const QString& kind, qint64 seen, int minutesAgo) {
            auto made = command(kind.toLatin1().constData(), target, kind == yes ? payload : QJsonObject(), seen);
            made.at = m_clock.now().addSecs(-60 * minutesAgo);
            return executor.execute(maya, made);
        };
        const qint64 first = word(yes, 0, 50)->rev;
        // The other device: out of it and in again, while this one's 'out' of before was on its way.
        QCOMPARE(outcome(word(no, word(yes, word(no, first, 30)->rev, 20)->rev - 1000, 40)),
                 QStringLiteral("conflict/stale-revision"));
        const auto in = word(yes, first, 40); // the same as what stands: nothing to choose
        QCOMPARE(outcome(in), QStringLiteral("applied"));
        // Who has seen it, or says so later, is believed.
        QCOMPARE(outcome(word(no, in->rev, 45)), QStringLiteral("applied"));
        QCOMPARE(outcome(word(yes, first, 44)), QStringLiteral("applied"));
        const qint64 out = word(no, first, 10)->rev;
        QCOMPARE(outcome(word(yes, first, 15)), QStringLiteral("conflict/stale-revision"));
        QCOMPARE(outcome(word(yes, out, 15)), QStringLiteral("applied"));
    }

    void twoDevicesThatWithdrawTheSame_needNotChoose()
    {
        const auto storage = newStorage(m_databases);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const QString maya = QStringLiteral("maya");
        const auto asked = executor.execute(maya, command("request.submit", QStringLiteral("r1"), anotherSubmission()));
        const auto withdraw = [&] {
            return executor.execute(maya, command("request.withdraw", QStringLiteral("r1"), {}, asked->rev));
        };
        const auto first = withdraw();
        const auto second = withdraw();
        QCOMPARE(outcome(first) + outcome(second), QStringLiteral("appliedapplied"));
        QCOMPARE(second->rev, first->rev);
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->events.size(), 2);
        QCOMPARE(outcome(executor.execute(QStringLiteral("osei"),
                                          command("request.withdraw", QStringLiteral("r1"), {}, first->rev))),
                 QStringLiteral("rejected/not-allowed"));
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

private:
    // A new request of maya's on osei's desk, for whom ana stands in.
    QString pendingRequest(data::Storage& storage)
    {
        const QDateTime now = m_clock.now();
        if (!store(storage, now, standIn("osei", "ana", now)))
            return {};
        const QString id = QStringLiteral("request-%1").arg(++m_number);
        (void)commands::Executor(storage, m_clock)
            .execute(QStringLiteral("maya"), command("request.submit", id, anotherSubmission()));
        return id;
    }

    Databases m_databases;
    ManualClock m_clock;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestExecutor)
#include "tst_executor.moc"
