// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/commandsupport.h"
#include "tests/support/waiting.h"

#include "server/commands/commandqueue.h"

#include <thread>

using namespace support;
using domain::CourseRequest;

// Commands of several people that share a transaction.
class TestCommandGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyPeopleInOneTransaction_eachIsAnsweredAsIfAlone_data() { Databases::addRows(); }
    void manyPeopleInOneTransaction_eachIsAnsweredAsIfAlone()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        const auto submit = command("request.submit", QStringLiteral("r1"), submission());
        const auto register_ = command("enrollment.register", QStringLiteral("sam:open"), text("course_id", "open"));
        const auto forbidden =
            command("enrollment.register", QStringLiteral("sam:closed"), text("course_id", "closed"));
        auto unreadable = register_;
        unreadable.id = QStringLiteral("with space");
        std::atomic<int> commits{0};
        const int token = storage->addListener([&](const data::Commit&) { ++commits; });
        const auto answers = executor.executeAll(
            {{QStringLiteral("maya"), {submit, submit}},
             {QStringLiteral("sam"), {forbidden, unreadable, register_}},
             {QStringLiteral("gone"), {command("request.submit", QStringLiteral("r2"), submission())}},
             {QStringLiteral("sam"), {submit}},
             {QStringLiteral("maya"), {command("request.withdraw", QStringLiteral("r1"), {}, 1)}}});
        storage->removeListener(token);
        QCOMPARE(commits.load(), 1);
        QStringList outcomes;
        for (const auto& batch : answers) {
            for (const auto& one : batch)
                outcomes.append(outcome(one));
        }
        QCOMPARE(outcomes.join(QLatin1Char(' ')),
                 QStringLiteral("applied duplicate rejected/not-allowed rejected/invalid-payload applied "
                                "rejected/not-allowed rejected/not-allowed conflict/stale-revision"));
        QCOMPARE(load<CourseRequest>(*storage, QStringLiteral("r1"))->events.size(), 1);
        QVERIFY(load<domain::Enrollment>(*storage, QStringLiteral("sam:open")));
        QVERIFY(!load<domain::Enrollment>(*storage, QStringLiteral("sam:closed")));
        QVERIFY(!load<CourseRequest>(*storage, QStringLiteral("r2")));
        QCOMPARE(answers[0][0].rev, answers[0][1].rev);
    }

    void queue_gathersWhatWaits_andAppliesEachOnce_data() { Databases::addRows(); }
    void queue_gathersWhatWaits_andAppliesEachOnce()
    {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        std::atomic<int> commits{0};
        const int token = storage->addListener([&](const data::Commit&) { ++commits; });
        constexpr int kEach = 60;
        std::atomic<int> applied{0};
        std::atomic<int> answered{0};
        {
            commands::CommandQueue queue(executor);
            std::vector<std::thread> threads;
            for (const char* who : {"maya", "sam", "ana", "osei"}) {
                threads.emplace_back([&, person = QString::fromLatin1(who)] {
                    for (int i = 0; i < kEach; ++i) {
                        const auto one =
                            command("request.submit", QStringLiteral("%1-%2").arg(person).arg(i), anotherSubmission());
                        const bool taken =
                            queue.submit({person, {one}}, [&](const QList<domain::CommandResult>& answers) {
                                applied +=
                                    answers.size() == 1 && answers.front().status == QLatin1StringView("applied");
                                ++answered;
                            });
                        if (!taken)
                            ++answered;
                    }
                });
            }
            for (auto& thread : threads)
                thread.join();
            LXCP_TRY_COMPARE(answered.load(), 4 * kEach);
            queue.stop();
            QVERIFY(!queue.submit({QStringLiteral("maya"), {}}, [](const QList<domain::CommandResult>&) {}));
        }
        storage->removeListener(token);
        QCOMPARE(applied.load(), 4 * kEach);
        QVERIFY2(commits.load() < 4 * kEach / 2, qPrintable(QString::number(commits.load())));
        const auto reader = storage->read();
        QCOMPARE((*reader)->count(domain::kindOf<CourseRequest>()).value(), qint64(4 * kEach));
    }

private:
    Databases m_databases;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestCommandGroups)
#include "tst_commandgroups.moc"
