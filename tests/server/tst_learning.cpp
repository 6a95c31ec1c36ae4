// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/attempt.h"
#include "app/domain/enrollment.h"
#include "app/domain/note.h"
#include "server/commands/learning.h"
#include "server/data/scopes.h"
#include "tests/server/commandsupport.h"

using namespace support;
using domain::Attempt;
using domain::Completion;
using domain::Enrollment;

namespace {

const QString kMaya = QStringLiteral("maya");
const QString kOpen = QStringLiteral("open");

// Keeps statements as an LRS does: an id once.
class FakeSink final : public commands::StatementSink
{
public:
    QStringList stored;

    base::Result<QList<domain::Problem>> store(data::Transaction&, const domain::Person& actor,
                                               const QJsonArray& statements) override
    {
        QList<domain::Problem> leftOut;
        for (const QJsonValue& statement : statements) {
            const QString id = actor.id + QLatin1Char(' ') + statement.toString();
            if (statement.toString() == QLatin1StringView("bad"))
                leftOut.append({{}, {}, 409, {}, QStringLiteral("statement-conflict")});
            else if (!stored.contains(id))
                stored.append(id);
        }
        return leftOut;
    }
};

QString attemptOn(const char* device)
{
    return domain::attemptId(domain::enrollmentId(kMaya, kOpen), QLatin1StringView(device), 0);
}

domain::Command save(const char* device, int seq, const QJsonObject& more = {})
{
    QJsonObject payload{{QStringLiteral("course_id"), kOpen},
                        {QStringLiteral("package_id"), QStringLiteral("p1")},
                        {QStringLiteral("device"), QLatin1StringView(device)},
                        {QStringLiteral("seq"), seq}};
    for (auto it = more.begin(); it != more.end(); ++it)
        payload.insert(it.key(), *it);
    return command("attempt.save", attemptOn(device), payload);
}

const QJsonObject kHalf{{QStringLiteral("completion"), QStringLiteral("incomplete")},
                        {QStringLiteral("progress"), 50},
                        {QStringLiteral("next_item"), QStringLiteral("Lesson 3")}};
const QJsonObject kDone{{QStringLiteral("completion"), QStringLiteral("completed")},
                        {QStringLiteral("completed_at"), QStringLiteral("2026-03-01T09:00:00.000Z")},
                        {QStringLiteral("progress"), 100}};

template <domain::Entity T>
std::optional<T> found(data::Storage& storage, const QString& id)
{
    const auto reader = storage.read();
    const auto stored = (*reader)->entity(domain::kindOf<T>(), id);
    if (!stored || !*stored)
        return std::nullopt;
    return *domain::fromJson<T>((*stored)->object());
}

QStringList scopesOf(data::Storage& storage, const QString& kind, const QString& id)
{
    const auto reader = storage.read();
    return (*reader)->scopesOf(kind, id).value_or(QStringList());
}

} // namespace

class TestLearning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDevices_enrollmentIsThatOfBoth_data() { backends(); }
    void twoDevices_enrollmentIsThatOfBoth();
    void attempt_isSeenByItsPersonOnly_data() { backends(); }
    void attempt_isSeenByItsPersonOnly();
    void attempt_withoutRegistration_registersWhereThatIsFree_data() { backends(); }
    void attempt_withoutRegistration_registersWhereThatIsFree();
    void attempt_ofACourseThatIsGone_countsForWhoWasRegistered();
    void attempt_ofSomebodyElse_isNotThere();
    void statements_areStoredOnceAndOneThatIsRefusedHoldsNothingBack();
    void statements_withoutAStoreWait();
    void datesFromTheFuture_becomeNow();
    void sizes_areBoundedByKind();
    void notes_areTheirWritersOwn();

private:
    void backends()
    {
        QTest::addColumn<QString>("backend");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgresql") << QStringLiteral("postgresql");
    }
    std::unique_ptr<data::Storage> organisation()
    {
        QString problem;
        auto opened = data::openStorage(m_databases.make(QStringLiteral("sqlite"), &problem));
        if (!opened)
            qFatal("%s", qPrintable(problem));
        populateOrganisation(**opened, m_clock.now());
        return std::move(*opened);
    }

    Databases m_databases;
    ManualClock m_clock;
};

void TestLearning::twoDevices_enrollmentIsThatOfBoth()
{
    const QString id = domain::enrollmentId(kMaya, kOpen);
    for (const bool laptopFirst : {true, false}) {
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        QCOMPARE(outcome(executor.execute(kMaya, command("enrollment.register", id, text("course_id", "open")))),
                 QStringLiteral("applied"));
        const auto laptop = save("laptop", 3, kDone);
        const auto tablet = save("tablet", 7, kHalf);
        QCOMPARE(outcome(executor.execute(kMaya, laptopFirst ? laptop : tablet)), QStringLiteral("applied"));
        if (!laptopFirst) {
            const auto half = found<Enrollment>(*storage, id);
            QCOMPARE(half->state, QStringLiteral("active"));
            QCOMPARE(half->progress, 50);
            QCOMPARE(half->nextItem, QStringLiteral("Lesson 3"));
            QVERIFY(!found<Completion>(*storage, id));
        }
        QCOMPARE(outcome(executor.execute(kMaya, laptopFirst ? tablet : laptop)), QStringLiteral("applied"));
        QCOMPARE(outcome(executor.execute(kMaya, tablet)), QStringLiteral("duplicate"));
        const auto enrollment = found<Enrollment>(*storage, id);
        QCOMPARE(enrollment->state, QStringLiteral("completed"));
        QCOMPARE(enrollment->completedAt, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
        QCOMPARE(enrollment->progress, 100);
        QCOMPARE(found<Completion>(*storage, id)->completedAt, enrollment->completedAt);
        QVERIFY(found<Attempt>(*storage, attemptOn("laptop")) && found<Attempt>(*storage, attemptOn("tablet")));
    }
}

void TestLearning::attempt_isSeenByItsPersonOnly()
{
    OPEN_DATABASE(m_databases, storage);
    populateOrganisation(*storage, m_clock.now());
    commands::Executor executor(*storage, m_clock);
    QCOMPARE(outcome(executor.execute(kMaya, save("laptop", 1, kDone))), QStringLiteral("applied"));
    const QString id = domain::enrollmentId(kMaya, kOpen);
    QCOMPARE(scopesOf(*storage, QStringLiteral("attempt"), attemptOn("laptop")),
             (QStringList{data::personScope(kMaya)}));
    QCOMPARE(scopesOf(*storage, QStringLiteral("enrollment"), id), (QStringList{data::workScope(kMaya)}));
    const auto reader = storage->read();
    const auto osei = data::heldScopes(**reader, QStringLiteral("osei"), m_clock.now());
    QVERIFY(osei->contains(data::workScope(kMaya)));
    QVERIFY(!osei->contains(data::personScope(kMaya)));
}

void TestLearning::attempt_withoutRegistration_registersWhereThatIsFree()
{
    OPEN_DATABASE(m_databases, storage);
    populateOrganisation(*storage, m_clock.now());
    commands::Executor executor(*storage, m_clock);
    QCOMPARE(outcome(executor.execute(kMaya, save("laptop", 1, kHalf))), QStringLiteral("applied"));
    QCOMPARE(found<Enrollment>(*storage, domain::enrollmentId(kMaya, kOpen))->state, QStringLiteral("active"));
    // Registering arrives after: nothing is lost.
    QCOMPARE(outcome(executor.execute(
                 kMaya, command("enrollment.register", domain::enrollmentId(kMaya, kOpen), text("course_id", "open")))),
             QStringLiteral("applied"));
    QCOMPARE(found<Enrollment>(*storage, domain::enrollmentId(kMaya, kOpen))->progress, 50);
    auto closed = save("laptop", 1, text("course_id", "closed"));
    closed.target = attemptOn("other");
    QCOMPARE(outcome(executor.execute(kMaya, closed)), QStringLiteral("rejected/not-allowed"));
    auto nowhere = save("laptop", 1, text("course_id", "nowhere"));
    nowhere.target = attemptOn("another");
    QCOMPARE(outcome(executor.execute(kMaya, nowhere)), QStringLiteral("rejected/no-such-target"));
}

void TestLearning::attempt_ofACourseThatIsGone_countsForWhoWasRegistered()
{
    const auto storage = organisation();
    commands::Executor executor(*storage, m_clock);
    const QString id = domain::enrollmentId(kMaya, kOpen);
    (void)executor.execute(kMaya, command("enrollment.register", id, text("course_id", "open")));
    {
        const auto transaction = storage->begin(m_clock.now());
        QVERIFY((*transaction)->remove(domain::kindOf<domain::Course>(), kOpen).value_or(false));
        QVERIFY((*transaction)->commit());
    }
    QCOMPARE(outcome(executor.execute(kMaya, save("laptop", 1, kDone))), QStringLiteral("applied"));
    QCOMPARE(found<Enrollment>(*storage, id)->state, QStringLiteral("completed"));
}

void TestLearning::attempt_ofSomebodyElse_isNotThere()
{
    const auto storage = organisation();
    commands::Executor executor(*storage, m_clock);
    (void)executor.execute(kMaya, save("laptop", 1, kHalf));
    for (const char* person : {"sam", "osei", "bart"}) {
        const auto result = executor.execute(QLatin1StringView(person), save("laptop", 2, kDone));
        QVERIFY2(outcome(result).startsWith(QLatin1StringView("rejected/")), qPrintable(outcome(result)));
        QVERIFY(result->changes.isEmpty());
    }
    QCOMPARE(found<Attempt>(*storage, attemptOn("laptop"))->seq, 1);
}

void TestLearning::statements_areStoredOnceAndOneThatIsRefusedHoldsNothingBack()
{
    const auto storage = organisation();
    FakeSink sink;
    commands::Executor executor(*storage, m_clock, &sink);
    const auto with = [](int seq, const QJsonArray& statements) {
        return save("laptop", seq, {{QStringLiteral("statements"), statements}});
    };
    QCOMPARE(
        outcome(executor.execute(kMaya, with(1, {QStringLiteral("a"), QStringLiteral("bad"), QStringLiteral("b")}))),
        QStringLiteral("applied/statement-conflict"));
    // The same ones again, in a command that the server has not seen and whose state is old.
    QCOMPARE(outcome(executor.execute(kMaya, with(1, {QStringLiteral("b"), QStringLiteral("c")}))),
             QStringLiteral("applied"));
    QCOMPARE(sink.stored, (QStringList{QStringLiteral("maya a"), QStringLiteral("maya b"), QStringLiteral("maya c")}));
    const auto stored = found<Attempt>(*storage, attemptOn("laptop"));
    QVERIFY(stored);
    QVERIFY(!domain::toJson(*stored).contains(QStringLiteral("statements")));
}

void TestLearning::statements_withoutAStoreWait()
{
    const auto storage = organisation();
    commands::Executor executor(*storage, m_clock);
    const auto result =
        executor.execute(kMaya, save("laptop", 1, {{QStringLiteral("statements"), QJsonArray{QStringLiteral("a")}}}));
    QCOMPARE(outcome(result), QStringLiteral("retry/unavailable"));
    QVERIFY(!found<Attempt>(*storage, attemptOn("laptop")));
}

void TestLearning::datesFromTheFuture_becomeNow()
{
    const auto storage = organisation();
    commands::Executor executor(*storage, m_clock);
    QJsonObject done = kDone;
    done.insert(QStringLiteral("completed_at"), QStringLiteral("2036-01-01T00:00:00.000Z"));
    auto ahead = save("laptop", 1, done);
    ahead.at = QDateTime(QDate(2036, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(outcome(executor.execute(kMaya, ahead)), QStringLiteral("applied"));
    QCOMPARE(found<Enrollment>(*storage, domain::enrollmentId(kMaya, kOpen))->completedAt, m_clock.now());
}

void TestLearning::sizes_areBoundedByKind()
{
    const auto storage = organisation();
    commands::Executor executor(*storage, m_clock);
    const auto withState = [](int seq, int size) {
        return save("laptop", seq,
                    {{QStringLiteral("state"),
                      QJsonObject{{QStringLiteral("suspend_data"), QString(size, QLatin1Char('x'))}}}});
    };
    QCOMPARE(outcome(executor.execute(kMaya, withState(1, 2'000'000))), QStringLiteral("applied"));
    QCOMPARE(outcome(executor.execute(kMaya, withState(2, 4'200'000))), QStringLiteral("rejected/too-large"));
    QJsonObject many;
    for (int i = 0; i < 5; ++i)
        many.insert(QString::number(i), QString(900'000, QLatin1Char('x')));
    QCOMPARE(outcome(executor.execute(kMaya, save("laptop", 3, {{QStringLiteral("state"), many}}))),
             QStringLiteral("rejected/too-large"));
    QJsonObject asked{{QStringLiteral("title"), QString(20'000, QLatin1Char('x'))},
                      {QStringLiteral("reason"), QStringLiteral("r")}};
    QCOMPARE(outcome(executor.execute(kMaya, command("request.submit", QStringLiteral("r1"), asked))),
             QStringLiteral("rejected/too-large"));
}

void TestLearning::notes_areTheirWritersOwn()
{
    const auto storage = organisation();
    commands::Executor executor(*storage, m_clock);
    const QString id = attemptOn("note");
    QJsonObject payload = text("text", "Ask Sam");
    payload.insert(QStringLiteral("course_id"), kOpen);
    QCOMPARE(outcome(executor.execute(kMaya, command("note.put", id, payload))), QStringLiteral("applied"));
    QCOMPARE(scopesOf(*storage, QStringLiteral("note"), id), (QStringList{data::personScope(kMaya)}));
    QVERIFY(outcome(executor.execute(QStringLiteral("osei"), command("note.put", id, payload)))
                .startsWith(QLatin1StringView("rejected/")));
    QCOMPARE(outcome(executor.execute(QStringLiteral("osei"), command("note.delete", id, text("was", "Ask Sam")))),
             QStringLiteral("rejected/no-such-target"));
    QCOMPARE(outcome(executor.execute(kMaya, command("note.delete", id, text("was", "Ask Sam")))),
             QStringLiteral("applied"));
    QVERIFY(found<domain::Note>(*storage, id)->removedAt.isValid());
}

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_learning.moc"
