// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outbox.h"
#include "app/store/table.h"
#include "app/store/transaction.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace store;
using support::CatalogLines;
using support::StoreBuilder;

namespace {

const auto kMe = QStringLiteral("maya");
const auto kBoss = QStringLiteral("osei");

QByteArray people()
{
    return CatalogLines::put("person", "maya", 1, "\"name\":\"Maya\",\"supervisor_id\":\"osei\"") +
           CatalogLines::put("person", "osei", 2, "\"name\":\"Osei\"") +
           CatalogLines::put("policy", "org", 3,
                             "\"review_days\":5,\"cost_limit\":500,\"learning_development_id\":\"lin\"");
}

QByteArray request(qint64 rev, const char* state, const char* more = "")
{
    return CatalogLines::put("course_request", "r1", rev,
                             QByteArray("\"person_id\":\"maya\",\"title\":\"Course\",\"reason\":\"r\",\"state\":\"") +
                                 state + "\",\"desk_id\":\"osei\",\"desk_role\":\"supervisor\",\"events\":[]" + more);
}

domain::Command command(const char* kind, const QString& target, const QJsonObject& payload = {})
{
    domain::Command made;
    made.kind = QLatin1StringView(kind);
    made.target = target;
    made.payload = payload;
    return made;
}

domain::Command registration(const char* course)
{
    return command("enrollment.register", domain::enrollmentId(kMe, QLatin1StringView(course)),
                   {{QStringLiteral("course_id"), QLatin1StringView(course)}});
}

domain::CommandResult answer(const QString& id, const char* status, qint64 rev = 0,
                             const std::optional<domain::Change>& change = {})
{
    domain::CommandResult result;
    result.id = id;
    result.status = QLatin1StringView(status);
    result.rev = rev;
    if (change)
        result.changes = {*change};
    if (result.status == QStringLiteral("conflict") || result.status == QStringLiteral("rejected"))
        result.problems = {{{},
                            {},
                            409,
                            {},
                            result.status == QStringLiteral("conflict") ? QStringLiteral("stale-revision")
                                                                        : QStringLiteral("wrong-state")}};
    return result;
}

domain::Change putOf(const char* kind, const QString& id, qint64 rev, QJsonObject data)
{
    data.insert(QStringLiteral("id"), id);
    return {QLatin1StringView(kind), QStringLiteral("put"), id, rev, data};
}

QString stateOf(StoreBuilder& built, const QString& id)
{
    const auto found = Table<domain::CourseRequest>::find(built.writer(), id);
    return found ? found->state : QStringLiteral("none");
}

qint64 bases(StoreBuilder& built)
{
    return built.writer().number("SELECT count(*) FROM base").value_or(-1);
}

} // namespace

class TestOutbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enqueue_showsEffectAtOnceAndFillsIn();
    void enqueue_refusedByRule_storesNothing();
    void enqueue_alsoFails_storesNothing();
    void next_givesHeadsOfLanesOnly();
    void postpone_waitsUntilItsTime();
    void heldCommand_waitsForItsTime_whateverElseIsTriedAtOnce();
    void heldCommand_isLetGo_andTakenBackOnlyWhileNobodyCanHaveIt();
    void settle_applied_leavesServersVersion();
    void settle_appliedWithoutChanges_keepsTheEffect();
    void settle_conflict_showsServersVersionAndKeepsMine();
    void settle_rejectedSubmission_staysVisible();
    void settle_twiceOrUnknown_isHarmless();
    void feed_underCommand_goesToBaseAndIsReplayed();
    void feed_deletesUnderCommand_thenDiscardRemovesTheRow();
    void feed_bringsOwnEffectBeforeTheAnswer();
    void retry_getsNewIdAndSeesTheServersVersion();
    void edit_replacesPayloadOnlyOfWhatWasNotAccepted();
    void discard_relinksFollowers();
    void reopen_sendingBecomesWaiting();
    void replace_pullKeepsOutboxAndReplays();
    void exportNdjson_leavesNothingOut();
    void enqueue_laterSave_takesThePlaceOfOneThatNobodyHasSeen();
    void enqueue_laterSave_waitsBehindOneThatMayHaveArrived();
    void enqueue_durable_isFlushedBeforeItReturns();
};

void TestOutbox::enqueue_showsEffectAtOnceAndFillsIn()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const auto first = outbox.enqueue(
        command("request.ask", QStringLiteral("r1"), {{QStringLiteral("question"), QStringLiteral("Why?")}}), kBoss);
    QVERIFY(first);
    QCOMPARE(first->seenRev, 7);
    QVERIFY(!first->id.isEmpty() && first->at.isValid() && !first->zone.isEmpty());
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("asked"));
    const auto second = outbox.enqueue(command("request.approve", QStringLiteral("r1")), kBoss);
    QVERIFY(second);
    QCOMPARE(second->after, first->id);
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("approved"));
    QCOMPARE(outbox.count(), 2);
    QCOMPARE(bases(built), 1);
}

void TestOutbox::enqueue_refusedByRule_storesNothing()
{
    StoreBuilder built;
    built.lines(people() + request(7, "declined"));
    const auto refused = Outbox(built.writer()).enqueue(command("request.approve", QStringLiteral("r1")), kBoss);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("wrong-state"));
    QVERIFY(!Outbox(built.writer()).enqueue(command("request.dance", QStringLiteral("r1")), kBoss));
    QCOMPARE(Outbox(built.writer()).count(), 0);
    QCOMPARE(bases(built), 0);
    QVERIFY(!built.writer().inTransaction());
}

void TestOutbox::enqueue_alsoFails_storesNothing()
{
    StoreBuilder built;
    built.lines(people());
    const auto done = Outbox(built.writer()).enqueue(registration("c"), kMe, [](Database& db) {
        return db.exec("INSERT INTO nowhere VALUES (1)");
    });
    QVERIFY(!done);
    QCOMPARE(Outbox(built.writer()).count(), 0);
    QVERIFY(Table<domain::Enrollment>::select(built.writer(), {}).isEmpty());
}

void TestOutbox::next_givesHeadsOfLanesOnly()
{
    StoreBuilder built;
    built.lines(people());
    Outbox outbox(built.writer());
    const auto a1 = outbox.enqueue(registration("a"), kMe);
    const auto a2 = outbox.enqueue(command("enrollment.withdraw", a1->target), kMe);
    const auto b1 = outbox.enqueue(registration("b"), kMe);
    const auto now = QDateTime::currentDateTimeUtc();
    auto heads = outbox.next(10, now);
    QCOMPARE(heads.size(), 2);
    QCOMPARE(heads[0].command.id, a1->id);
    QCOMPARE(heads[1].command.id, b1->id);
    QCOMPARE(outbox.next(1, now).size(), 1);
    QVERIFY(outbox.markSending({a1->id}));
    QCOMPARE(outbox.next(10, now).size(), 1); // the lane of a is busy
    QVERIFY(outbox.settle(answer(a1->id, "rejected")));
    QCOMPARE(outbox.next(10, now).size(), 1); // wedged: a2 waits for the person
    QVERIFY(outbox.discard(a1->id));
    QCOMPARE(outbox.next(10, now).first().command.id, a2->id);
}

void TestOutbox::postpone_waitsUntilItsTime()
{
    StoreBuilder built;
    built.lines(people());
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(registration("a"), kMe);
    const auto now = QDateTime::currentDateTimeUtc();
    QVERIFY(outbox.postpone({queued->id}, now.addSecs(60), {{}, {}, 503, {}, QStringLiteral("busy")}));
    QVERIFY(outbox.next(10, now).isEmpty());
    QCOMPARE(outbox.nextTryAt().toMSecsSinceEpoch(), now.addSecs(60).toMSecsSinceEpoch());
    QCOMPARE(outbox.next(10, now.addSecs(60)).size(), 1);
    QCOMPARE(outbox.items().first().attempts, 1);
    QCOMPARE(outbox.items().first().problem->code, QStringLiteral("busy"));
    QVERIFY(outbox.tryNow());
    QCOMPARE(outbox.next(10, now).size(), 1);
}

void TestOutbox::settle_applied_leavesServersVersion()
{
    StoreBuilder built;
    built.lines(people());
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(registration("a"), kMe);
    QVERIFY(outbox.settle(answer(queued->id, "applied", 9,
                                 putOf("enrollment", queued->target, 9,
                                       {{QStringLiteral("person_id"), kMe},
                                        {QStringLiteral("course_id"), QStringLiteral("a")},
                                        {QStringLiteral("state"), QStringLiteral("registered")},
                                        {QStringLiteral("mandatory"), true}}))));
    const auto now = Table<domain::Enrollment>::find(built.writer(), queued->target);
    QVERIFY(now && now->mandatory); // what only the server knew
    QCOMPARE(built.writer().number("SELECT rev FROM enrollment").value_or(0), 9);
    QCOMPARE(outbox.count(), 0);
    QCOMPARE(bases(built), 0);
}

void TestOutbox::settle_appliedWithoutChanges_keepsTheEffect()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(command("request.approve", QStringLiteral("r1")), kBoss);
    QVERIFY(outbox.settle(answer(queued->id, "applied", 12)));
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("approved"));
    QCOMPARE(built.writer().number("SELECT rev FROM course_request").value_or(0), 12);
}

void TestOutbox::settle_conflict_showsServersVersionAndKeepsMine()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(
        command("request.approve", QStringLiteral("r1"), {{QStringLiteral("comment"), QStringLiteral("yes")}}), kBoss);
    QVERIFY(outbox.settle(answer(queued->id, "conflict", 8,
                                 putOf("course_request", QStringLiteral("r1"), 8,
                                       {{QStringLiteral("person_id"), kMe},
                                        {QStringLiteral("title"), QStringLiteral("Course")},
                                        {QStringLiteral("state"), QStringLiteral("pending")},
                                        {QStringLiteral("desk_id"), QStringLiteral("lin")}}))));
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("pending")); // not as if mine had won
    QCOMPARE(outbox.wedgedCount(), 1);
    const auto item = outbox.items().first();
    QCOMPARE(item.state, OutboxState::Wedged);
    QCOMPARE(item.problem->code, QStringLiteral("stale-revision"));
    QCOMPARE(item.answer->data.value(QStringLiteral("desk_id")).toString(), QStringLiteral("lin"));
    QCOMPARE(item.command.payload.value(QStringLiteral("comment")).toString(), QStringLiteral("yes"));
    QVERIFY(outbox.discard(queued->id));
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("pending"));
    QCOMPARE(bases(built), 0);
}

void TestOutbox::settle_rejectedSubmission_staysVisible()
{
    StoreBuilder built;
    built.lines(people());
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(
        command("request.submit", QStringLiteral("new"),
                {{QStringLiteral("title"), QStringLiteral("T")}, {QStringLiteral("reason"), QStringLiteral("R")}}),
        kMe);
    QVERIFY(queued);
    QVERIFY(outbox.settle(answer(queued->id, "rejected")));
    QCOMPARE(stateOf(built, QStringLiteral("new")), QStringLiteral("pending"));
    QVERIFY(outbox.discard(queued->id));
    QCOMPARE(stateOf(built, QStringLiteral("new")), QStringLiteral("none"));
    QCOMPARE(bases(built), 0);
}

void TestOutbox::settle_twiceOrUnknown_isHarmless()
{
    StoreBuilder built;
    built.lines(people());
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(registration("a"), kMe);
    QVERIFY(outbox.settle(answer(queued->id, "applied", 4)));
    QVERIFY(outbox.settle(answer(queued->id, "duplicate", 4)));
    QVERIFY(outbox.settle(answer(QStringLiteral("nobody's"), "applied", 4)));
    QVERIFY(!outbox.settle(answer(queued->id, "retry")));
    QCOMPARE(Table<domain::Enrollment>::select(built.writer(), {}).size(), 1);
}

void TestOutbox::feed_underCommand_goesToBaseAndIsReplayed()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(command("request.approve", QStringLiteral("r1")), kBoss);
    built.lines(request(8, "pending", ",\"cost\":5"));
    const auto shown = Table<domain::CourseRequest>::find(built.writer(), QStringLiteral("r1"));
    QCOMPARE(shown->state, QStringLiteral("approved")); // still mine on top
    QCOMPARE(*shown->cost, 5.0);                        // of what the server says
    built.lines(request(9, "withdrawn"));
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("withdrawn")); // mine no longer fits
    QCOMPARE(outbox.count(), 1);                                                 // and is not forgotten
    QVERIFY(outbox.discard(queued->id));
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("withdrawn"));
    QCOMPARE(built.writer().number("SELECT rev FROM course_request").value_or(0), 9);
}

void TestOutbox::feed_deletesUnderCommand_thenDiscardRemovesTheRow()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(command("request.approve", QStringLiteral("r1")), kBoss);
    built.lines(CatalogLines::remove("course_request", "r1", 9));
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("none"));
    QCOMPARE(outbox.count(), 1);
    QVERIFY(outbox.discard(queued->id));
    QCOMPARE(bases(built), 0);
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("none"));
}

void TestOutbox::feed_bringsOwnEffectBeforeTheAnswer()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(command("request.approve", QStringLiteral("r1")), kBoss);
    built.lines(request(8, "approved", ",\"provider\":\"server\""));
    QCOMPARE(Table<domain::CourseRequest>::find(built.writer(), QStringLiteral("r1"))->provider,
             QStringLiteral("server"));
    QVERIFY(outbox.settle(answer(queued->id, "duplicate", 8)));
    QCOMPARE(Table<domain::CourseRequest>::find(built.writer(), QStringLiteral("r1"))->provider,
             QStringLiteral("server"));
    QCOMPARE(bases(built), 0);
}

void TestOutbox::retry_getsNewIdAndSeesTheServersVersion()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(command("request.approve", QStringLiteral("r1")), kBoss);
    const auto plain = outbox.retry(queued->id);
    QCOMPARE(plain.value_or(QString()), queued->id); // not refused yet: the same command
    built.lines(request(8, "pending"));
    QVERIFY(outbox.settle(answer(queued->id, "conflict")));
    const auto again = outbox.retry(queued->id);
    QVERIFY(again);
    QVERIFY(*again != queued->id);
    const auto item = outbox.items().first();
    QCOMPARE(item.state, OutboxState::Waiting);
    QCOMPARE(item.command.seenRev, 8);
    QVERIFY(!item.problem);
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("approved"));
    QVERIFY(!outbox.retry(QStringLiteral("no such")));
}

void TestOutbox::edit_replacesPayloadOnlyOfWhatWasNotAccepted()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const QJsonObject better{{QStringLiteral("reason"), QStringLiteral("better")}};
    const auto queued = outbox.enqueue(
        command("request.decline", QStringLiteral("r1"), {{QStringLiteral("reason"), QStringLiteral("no")}}), kBoss);
    const auto edited = outbox.edit(queued->id, better);
    QVERIFY(edited);
    QCOMPARE(Table<domain::CourseRequest>::find(built.writer(), QStringLiteral("r1"))->events.last().text,
             QStringLiteral("better"));
    QVERIFY(outbox.markSending({*edited}));
    QVERIFY(!outbox.edit(*edited, better));
    const auto later = QDateTime::currentDateTimeUtc();
    QVERIFY(outbox.postpone({*edited}, later, {}, true));
    QVERIFY(!outbox.edit(*edited, better)); // the server may have it
    QVERIFY(outbox.settle(answer(*edited, "rejected")));
    QVERIFY(outbox.edit(*edited, better));
}

void TestOutbox::discard_relinksFollowers()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const auto one = outbox.enqueue(
        command("request.ask", QStringLiteral("r1"), {{QStringLiteral("question"), QStringLiteral("?")}}), kBoss);
    const auto two = outbox.enqueue(
        command("request.reassign", QStringLiteral("r1"), {{QStringLiteral("to"), QStringLiteral("lin")}}), kBoss);
    const auto three = outbox.enqueue(command("request.approve", QStringLiteral("r1")), kBoss);
    QVERIFY(outbox.discard(two->id));
    QCOMPARE(outbox.items().last().command.after, one->id);
    QVERIFY(outbox.settle(answer(one->id, "applied", 8)));
    QCOMPARE(outbox.items().first().command.after, one->id); // by it the server knows what was seen
    QCOMPARE(outbox.items().first().command.id, three->id);
}

void TestOutbox::reopen_sendingBecomesWaiting()
{
    StoreBuilder built;
    built.lines(people());
    const auto queued = Outbox(built.writer()).enqueue(registration("a"), kMe);
    QVERIFY(Outbox(built.writer()).markSending({queued->id}));
    built.reopen();
    const auto items = Outbox(built.writer()).items();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().state, OutboxState::Waiting);
    QVERIFY(items.first().maybeSent);
    QCOMPARE(items.first().command.id, queued->id);
}

void TestOutbox::heldCommand_waitsForItsTime_whateverElseIsTriedAtOnce()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const auto held = outbox.enqueue(command("request.approve", QStringLiteral("r1")), kBoss, {}, now.addSecs(10));
    QVERIFY(held);
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("approved"));
    QVERIFY(outbox.next(10, now).isEmpty());
    QVERIFY(outbox.tryNow()); // the network is back
    QVERIFY(outbox.next(10, now.addSecs(9)).isEmpty());
    QCOMPARE(outbox.nextTryAt(), now.addSecs(10));
    built.reopen(); // the program was killed meanwhile
    QVERIFY(Outbox(built.writer()).next(10, now.addSecs(9)).isEmpty());
    QCOMPARE(Outbox(built.writer()).next(10, now.addSecs(10)).size(), 1);
    // A clock that was set back holds nothing up for longer than anything is held.
    QCOMPARE(Outbox(built.writer()).next(10, now.addDays(-400)).size(), 1);
}

void TestOutbox::heldCommand_isLetGo_andTakenBackOnlyWhileNobodyCanHaveIt()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const auto approval = command("request.approve", QStringLiteral("r1"));
    const auto first = outbox.enqueue(approval, kBoss, {}, now.addSecs(10));
    const auto back = outbox.takeBack(first->id);
    QVERIFY(back && *back);
    QCOMPARE(outbox.count(), 0);
    QCOMPARE(stateOf(built, QStringLiteral("r1")), QStringLiteral("pending"));
    const auto again = outbox.takeBack(first->id);
    QVERIFY(again && !*again);

    const auto second = outbox.enqueue(approval, kBoss, {}, now.addSecs(10));
    QVERIFY(outbox.letGo({second->id}));
    QCOMPARE(outbox.next(10, now).size(), 1);
    QVERIFY(outbox.markSending({second->id}));
    const auto late = outbox.takeBack(second->id);
    QVERIFY(late && !*late);
    QVERIFY(outbox.postpone({second->id}, now, {}));
    const auto perhapsThere = outbox.takeBack(second->id);
    QVERIFY(perhapsThere && !*perhapsThere);
    QCOMPARE(outbox.count(), 1);
}

void TestOutbox::replace_pullKeepsOutboxAndReplays()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    QVERIFY(outbox.enqueue(command("request.approve", QStringLiteral("r1")), kBoss));
    const auto mine = outbox.enqueue(registration("a"), kMe);
    QVERIFY(support::feedAll(built.writer(), {}, Ingest::Mode::Changes).has_value() == false);
    Ingest ingest(built.writer(), Ingest::Mode::Replace);
    QVERIFY(ingest.feed(people() + request(3, "pending", ",\"cost\":8") + CatalogLines::end("z")));
    QVERIFY(ingest.finish());
    QVERIFY(ingest.swap());
    QCOMPARE(outbox.count(), 2);
    const auto shown = Table<domain::CourseRequest>::find(built.writer(), QStringLiteral("r1"));
    QCOMPARE(shown->state, QStringLiteral("approved"));
    QCOMPARE(*shown->cost, 8.0);
    QVERIFY(Table<domain::Enrollment>::find(built.writer(), mine->target));
    QCOMPARE(bases(built), 2);
}

void TestOutbox::exportNdjson_leavesNothingOut()
{
    StoreBuilder built;
    built.lines(people() + request(7, "pending"));
    Outbox outbox(built.writer());
    const auto queued = outbox.enqueue(command("request.decline", QStringLiteral("r1"),
                                               {{QStringLiteral("reason"), QStringLiteral("line\nbreak \"ü\"")}}),
                                       kBoss);
    QVERIFY(outbox.settle(answer(queued->id, "rejected")));
    const QByteArray lines = outbox.exportNdjson();
    QCOMPARE(lines.count('\n'), 1);
    const auto line = QJsonDocument::fromJson(lines).object();
    QCOMPARE(line.value(QStringLiteral("payload")).toObject().value(QStringLiteral("reason")).toString(),
             QStringLiteral("line\nbreak \"ü\""));
    QCOMPARE(line.value(QStringLiteral("state")).toString(), QStringLiteral("wedged"));
    QCOMPARE(line.value(QStringLiteral("problem")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("wrong-state"));
    QCOMPARE(line.value(QStringLiteral("actor")).toString(), kBoss);
}

namespace {

domain::Command save(qint64 seq)
{
    const QJsonObject payload{{QStringLiteral("course_id"), QStringLiteral("k8s")},
                              {QStringLiteral("package_id"), QStringLiteral("p1")},
                              {QStringLiteral("device"), QStringLiteral("laptop")},
                              {QStringLiteral("seq"), seq},
                              {QStringLiteral("progress"), std::min<qint64>(seq, 100)},
                              {QStringLiteral("state"), QJsonObject{{QStringLiteral("at"), seq}}},
                              {QStringLiteral("statements"), QJsonArray{seq}}};
    return command("attempt.save", domain::attemptId(QStringLiteral("maya:k8s"), QStringLiteral("laptop"), 0), payload);
}

QJsonArray statementsOf(const OutboxEntry& entry)
{
    return entry.command.payload.value(QStringLiteral("statements")).toArray();
}

} // namespace

void TestOutbox::enqueue_laterSave_takesThePlaceOfOneThatNobodyHasSeen()
{
    StoreBuilder built;
    built.lines(people());
    Outbox outbox(built.writer());
    const auto first = outbox.enqueue(save(1), kMe);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    const auto other = outbox.enqueue(registration("k8s"), kMe);
    // No connection: it certainly never got there.
    QVERIFY(outbox.postpone({first->id}, QDateTime::currentDateTimeUtc().addSecs(60), {}, false));
    for (qint64 seq = 2; seq <= 1000; ++seq)
        QVERIFY(outbox.enqueue(save(seq), kMe));
    const auto items = outbox.items();
    QCOMPARE(items.size(), 2);
    QVERIFY(items[0].command.id != first->id); // the answer to the old id would be one to something else
    QCOMPARE(items[1].command.id, other->id);
    QCOMPARE(statementsOf(items[0]).size(), 1000);
    QCOMPARE(statementsOf(items[0]).first().toInt(), 1);
    QCOMPARE(items[0].attempts, 1);
    QVERIFY(items[0].nextTryAt.isValid());
    const auto shown = Table<domain::Attempt>::find(built.writer(), items[0].command.target);
    QVERIFY(shown);
    QCOMPARE(shown->seq, 1000);
    QCOMPARE(shown->progress, 100);
    QCOMPARE(shown->state.value(QStringLiteral("at")).toInt(), 1000);
    QCOMPARE(bases(built), 2);
    QVERIFY(outbox.discard(items[0].command.id));
    QVERIFY(!Table<domain::Attempt>::find(built.writer(), items[0].command.target));
}

void TestOutbox::enqueue_laterSave_waitsBehindOneThatMayHaveArrived()
{
    StoreBuilder built;
    built.lines(people());
    Outbox outbox(built.writer());
    const auto first = outbox.enqueue(save(1), kMe);
    QVERIFY(outbox.markSending({first->id}));
    const auto second = outbox.enqueue(save(2), kMe);
    QCOMPARE(second->after, first->id);
    QVERIFY(outbox.postpone({first->id}, {}, {}));
    const auto third = outbox.enqueue(save(3), kMe);
    QCOMPARE(outbox.items().size(), 2);
    QCOMPARE(third->after, first->id);
    QCOMPARE(statementsOf(outbox.items()[0]), (QJsonArray{1}));
    QCOMPARE(statementsOf(outbox.items()[1]), (QJsonArray{2, 3}));
    QVERIFY(outbox.settle(answer(first->id, "applied", 5)));
    const auto shown = Table<domain::Attempt>::find(built.writer(), third->target);
    QVERIFY(shown);
    QCOMPARE(shown->seq, 3);
    QVERIFY(outbox.settle(answer(third->id, "applied", 6)));
    QCOMPARE(bases(built), 0);
    QCOMPARE(Table<domain::Attempt>::find(built.writer(), third->target)->seq, 3);
}

void TestOutbox::enqueue_durable_isFlushedBeforeItReturns()
{
    StoreBuilder built;
    built.lines(people());
    QCOMPARE(built.writer().number("PRAGMA synchronous").value_or(-1), 1);
    {
        const Durable outer(built.writer());
        {
            const Durable inner(built.writer());
            QVERIFY(Outbox(built.writer()).enqueue(save(1), kMe));
        }
        QCOMPARE(built.writer().number("PRAGMA synchronous").value_or(-1), 2);
    }
    QCOMPARE(built.writer().number("PRAGMA synchronous").value_or(-1), 1);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
