// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/attemptrules.h"

#include "app/domain/enrollment.h"

#include <QtTest/QtTest>

#include <QUuid>

using namespace domain;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

RuleContext as(const char* person)
{
    RuleContext context;
    context.actorId = QLatin1StringView(person);
    return context;
}

QString attempt()
{
    return attemptId(enrollmentId(QStringLiteral("maya"), QStringLiteral("k8s")), QStringLiteral("laptop"), 0);
}

Command save(qint64 seq, const QJsonObject& more = {})
{
    Command command;
    command.id = QStringLiteral("c%1").arg(seq);
    command.kind = QStringLiteral("attempt.save");
    command.target = attempt();
    command.at = kNow.addSecs(seq * 60);
    command.payload = {{QStringLiteral("course_id"), QStringLiteral("k8s")},
                       {QStringLiteral("package_id"), QStringLiteral("p1")},
                       {QStringLiteral("package_sha256"), QStringLiteral("00ff")},
                       {QStringLiteral("device"), QStringLiteral("laptop")},
                       {QStringLiteral("seq"), seq}};
    for (auto it = more.begin(); it != more.end(); ++it)
        command.payload.insert(it.key(), *it);
    return command;
}

QString codeOf(const base::Result<QJsonObject>& result)
{
    return result ? QStringLiteral("applied") : result.error().code;
}

Command note(const char* kind, const QJsonObject& payload)
{
    Command command;
    command.kind = QLatin1StringView(kind);
    command.target = QStringLiteral("6f1f6c1e-2d0a-4d6f-9a53-0c6f0c9b7a41");
    command.at = kNow;
    command.payload = payload;
    command.payload.insert(QStringLiteral("course_id"), QStringLiteral("k8s"));
    return command;
}

QString textOf(const base::Result<QJsonObject>& result)
{
    return result ? result->value(QLatin1StringView("text")).toString() : QStringLiteral("refused");
}

} // namespace

class TestAttemptRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptId_isAUuidOfVersion5AndTheSameEachTime();
    void save_whatIsNoAttempt_isRefused_data();
    void save_whatIsNoAttempt_isRefused();
    void save_ofSomebodyElse_isRefused();
    void save_thatChangesWhatAnAttemptIs_isRefused();
    void save_oldOrAgain_changesNothing();
    void save_newer_replacesStateAndKeepsWhatWasReached();
    void save_completed_remembersWhenFirst();
    void fulfilled_isFinishedAndNotFailed_data();
    void fulfilled_isFinishedAndNotFailed();
    void coalesced_isOneForBoth();
    void coalesced_otherKindsTargetsAndOrders_stayTwo();
    void coalesced_tooManyStatements_stayTwo();
    void note_changedElsewhere_keepsBothTexts();
    void note_deleted_unlessChangedElsewhere();
    void note_empty_isRefusedUnlessABookmark();
};

void TestAttemptRules::attemptId_isAUuidOfVersion5AndTheSameEachTime()
{
    const QUuid id = QUuid::fromString(attempt());
    QCOMPARE(int(id.version()), 5);
    QCOMPARE(attempt(), attempt());
    const QString enrollment = enrollmentId(QStringLiteral("maya"), QStringLiteral("k8s"));
    QVERIFY(attempt() != attemptId(enrollment, QStringLiteral("laptop"), 1));
    QVERIFY(attempt() != attemptId(enrollment, QStringLiteral("tablet"), 0));
}

void TestAttemptRules::save_whatIsNoAttempt_isRefused_data()
{
    QTest::addColumn<QJsonObject>("wrong");
    const auto row = [](const char* member, const QJsonValue& value) {
        QTest::newRow(qPrintable(QLatin1StringView(member) + QLatin1Char('=') + value.toVariant().toString()))
            << QJsonObject{{QLatin1StringView(member), value}};
    };
    row("course_id", QString());
    row("package_id", QString());
    row("device", QString());
    row("seq", 0);
    row("seq", QStringLiteral("one"));
    row("completion", QStringLiteral("nearly"));
    row("success", QStringLiteral("maybe"));
    row("progress", 101);
    row("progress", -1);
    row("score", 1.5);
    row("seconds", -5);
    row("state", QStringLiteral("text"));
    row("resumed_from", attempt());
}

void TestAttemptRules::save_whatIsNoAttempt_isRefused()
{
    QFETCH(QJsonObject, wrong);
    QCOMPARE(codeOf(saveAttempt(save(1, wrong), as("maya"), {})), QStringLiteral("invalid-payload"));
    Command elsewhere = save(1);
    elsewhere.target = QStringLiteral("not-a-uuid");
    QCOMPARE(codeOf(saveAttempt(elsewhere, as("maya"), {})), QStringLiteral("invalid-payload"));
}

void TestAttemptRules::save_ofSomebodyElse_isRefused()
{
    const auto first = saveAttempt(save(1), as("maya"), {});
    QVERIFY(first);
    QCOMPARE(codeOf(saveAttempt(save(2), as("sam"), *first)), QStringLiteral("not-allowed"));
}

void TestAttemptRules::save_thatChangesWhatAnAttemptIs_isRefused()
{
    const auto first = saveAttempt(save(1), as("maya"), {});
    for (const char* member : {"course_id", "package_id", "package_sha256", "device"}) {
        const auto moved = save(2, {{QLatin1StringView(member), QStringLiteral("other")}});
        QCOMPARE(codeOf(saveAttempt(moved, as("maya"), *first)), QStringLiteral("invalid-payload"));
    }
}

void TestAttemptRules::save_oldOrAgain_changesNothing()
{
    const auto third = saveAttempt(save(3, {{QStringLiteral("progress"), 50}}), as("maya"), {});
    for (const qint64 seq : {1, 3})
        QCOMPARE(saveAttempt(save(seq, {{QStringLiteral("progress"), 90}}), as("maya"), *third).value(), *third);
}

void TestAttemptRules::save_newer_replacesStateAndKeepsWhatWasReached()
{
    const auto first = saveAttempt(save(1, {{QStringLiteral("progress"), 80},
                                            {QStringLiteral("score"), 0.9},
                                            {QStringLiteral("success"), QStringLiteral("passed")},
                                            {QStringLiteral("next_item"), QStringLiteral("Lesson 4")},
                                            {QStringLiteral("state"), QJsonObject{{QStringLiteral("at"), 4}}}}),
                                   as("maya"), {});
    const auto second = saveAttempt(save(2, {{QStringLiteral("progress"), 20},
                                             {QStringLiteral("score"), 0.1},
                                             {QStringLiteral("success"), QStringLiteral("failed")},
                                             {QStringLiteral("next_item"), QStringLiteral("Lesson 1")},
                                             {QStringLiteral("state"), QJsonObject{{QStringLiteral("at"), 1}}}}),
                                    as("maya"), *first);
    const auto now = fromJson<Attempt>(*second);
    QVERIFY(now);
    QCOMPARE(now->progress, 80);
    QCOMPARE(now->score.value_or(0), 0.9);
    QCOMPARE(now->success, QStringLiteral("passed"));
    QCOMPARE(now->nextItem, QStringLiteral("Lesson 1"));
    QCOMPARE(now->state.value(QStringLiteral("at")).toInt(), 1);
    QCOMPARE(now->startedAt, kNow.addSecs(60));
    QCOMPARE(now->updatedAt, kNow.addSecs(120));
    QVERIFY(!second->contains(QStringLiteral("statements")));
}

void TestAttemptRules::save_completed_remembersWhenFirst()
{
    const auto doneAt = [](int minutes) {
        return QJsonObject{{QStringLiteral("completion"), QStringLiteral("completed")},
                           {QStringLiteral("completed_at"), toWire(kNow.addSecs(minutes * 60))}};
    };
    const auto first = saveAttempt(save(1), as("maya"), {});
    const auto second = saveAttempt(save(2, doneAt(2)), as("maya"), *first);
    const auto third = saveAttempt(save(3, doneAt(3)), as("maya"), *second);
    const auto last = saveAttempt(save(4), as("maya"), *third);
    QCOMPARE(fromJson<Attempt>(*last)->completedAt, kNow.addSecs(120));
    QCOMPARE(fromJson<Attempt>(*last)->completion, QStringLiteral("completed"));
}

void TestAttemptRules::fulfilled_isFinishedAndNotFailed_data()
{
    QTest::addColumn<QString>("completion");
    QTest::addColumn<QString>("success");
    QTest::addColumn<bool>("fulfilled");
    QTest::newRow("finished") << "completed"
                              << "unknown" << true;
    QTest::newRow("finished and passed") << "completed"
                                         << "passed" << true;
    QTest::newRow("finished and failed") << "completed"
                                         << "failed" << false;
    QTest::newRow("passed, not finished") << "incomplete"
                                          << "passed" << false;
    QTest::newRow("passed, that is all it says") << "unknown"
                                                 << "passed" << true;
    QTest::newRow("nothing") << "unknown"
                             << "unknown" << false;
}

void TestAttemptRules::fulfilled_isFinishedAndNotFailed()
{
    QFETCH(QString, completion);
    QFETCH(QString, success);
    Attempt attempt;
    attempt.completion = completion;
    attempt.success = success;
    QTEST(isFulfilled(attempt), "fulfilled");
}

void TestAttemptRules::coalesced_isOneForBoth()
{
    Command first = save(1, {{QStringLiteral("completion"), QStringLiteral("completed")},
                             {QStringLiteral("completed_at"), toWire(kNow)},
                             {QStringLiteral("progress"), 100},
                             {QStringLiteral("statements"), QJsonArray{1, 2}}});
    first.seenRev = 7;
    first.after = QStringLiteral("c0");
    const Command second = save(2, {{QStringLiteral("completion"), QStringLiteral("incomplete")},
                                    {QStringLiteral("state"), QJsonObject{{QStringLiteral("at"), 1}}},
                                    {QStringLiteral("statements"), QJsonArray{3}}});
    const auto both = coalesced(first, second);
    QVERIFY(both);
    QCOMPARE(both->id, second.id);
    QCOMPARE(both->seenRev, 7);
    QCOMPARE(both->after, QStringLiteral("c0"));
    QCOMPARE(both->payload.value(QStringLiteral("statements")).toArray(), (QJsonArray{1, 2, 3}));
    const auto oneByOne = saveAttempt(second, as("maya"), saveAttempt(first, as("maya"), {}).value());
    QCOMPARE(saveAttempt(*both, as("maya"), {}).value(), oneByOne.value());
}

void TestAttemptRules::coalesced_otherKindsTargetsAndOrders_stayTwo()
{
    Command other = save(2);
    other.target = attemptId(QStringLiteral("maya:k8s"), QStringLiteral("tablet"), 0);
    QVERIFY(!coalesced(save(1), other));
    QVERIFY(!coalesced(save(2), save(1)));
    Command withdrawal = save(2);
    withdrawal.kind = QStringLiteral("enrollment.withdraw");
    QVERIFY(!coalesced(save(1), withdrawal));
    QVERIFY(!coalesced(withdrawal, withdrawal));
}

void TestAttemptRules::coalesced_tooManyStatements_stayTwo()
{
    const QString large(kCoalescedLimit / 2, QLatin1Char('x'));
    const QJsonObject half{{QStringLiteral("statements"), QJsonArray{large}}};
    QVERIFY(!coalesced(save(1, half), save(2, half)));
    // A save that adds none does not grow what waits.
    QVERIFY(coalesced(save(1, {{QStringLiteral("statements"), QJsonArray{large, large}}}), save(2)));
}

void TestAttemptRules::note_changedElsewhere_keepsBothTexts()
{
    const auto text = [](const char* now, const char* was) {
        return note("note.put", {{QStringLiteral("text"), QLatin1StringView(now)},
                                 {QStringLiteral("was"), QLatin1StringView(was)}});
    };
    const auto first = putNote(text("Ask Sam", ""), as("maya"), {});
    QCOMPARE(textOf(first), QStringLiteral("Ask Sam"));
    const auto second = putNote(text("Ask Sam today", "Ask Sam"), as("maya"), *first);
    QCOMPARE(textOf(second), QStringLiteral("Ask Sam today"));
    const auto third = putNote(text("Ask Lin", "Ask Sam"), as("maya"), *second);
    QCOMPARE(textOf(third), QStringLiteral("Ask Sam today\n\nAsk Lin"));
    QCOMPARE(textOf(putNote(text("Ask Sam today", "Ask Sam"), as("maya"), *second)), QStringLiteral("Ask Sam today"));
    QCOMPARE(codeOf(putNote(text("Mine", ""), as("sam"), *second)), QStringLiteral("not-allowed"));
}

void TestAttemptRules::note_deleted_unlessChangedElsewhere()
{
    const auto written =
        putNote(note("note.put", {{QStringLiteral("text"), QStringLiteral("Ask Sam")}}), as("maya"), {});
    const auto gone =
        deleteNote(note("note.delete", {{QStringLiteral("was"), QStringLiteral("Ask Sam")}}), as("maya"), *written);
    QVERIFY(fromJson<Note>(*gone)->removedAt.isValid());
    QCOMPARE(textOf(gone), QString());
    const auto stays =
        deleteNote(note("note.delete", {{QStringLiteral("was"), QStringLiteral("Ask")}}), as("maya"), *written);
    QCOMPARE(*stays, *written);
    QCOMPARE(codeOf(deleteNote(note("note.delete", {}), as("sam"), *written)), QStringLiteral("not-allowed"));
    QCOMPARE(codeOf(deleteNote(note("note.delete", {}), as("maya"), {})), QStringLiteral("no-such-target"));
}

void TestAttemptRules::note_empty_isRefusedUnlessABookmark()
{
    QCOMPARE(codeOf(putNote(note("note.put", {}), as("maya"), {})), QStringLiteral("invalid-payload"));
    QCOMPARE(codeOf(putNote(note("note.put", {{QStringLiteral("bookmark"), true}}), as("maya"), {})),
             QStringLiteral("applied"));
}

QTEST_GUILESS_MAIN(TestAttemptRules)
#include "tst_attemptrules.moc"
