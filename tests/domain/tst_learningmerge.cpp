// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/learningmerge.h"

#include "app/domain/attemptrules.h"
#include "app/domain/rules.h"
#include "tests/support/places.h"

#include <QDir>
#include <QtTest/QtTest>

#include <random>

using namespace domain;

namespace {

QJsonObject mergedAsJson(const MergedLearning& merged)
{
    return {{QStringLiteral("started"), merged.started},
            {QStringLiteral("completed_at"), wire::encode(merged.completedAt)},
            {QStringLiteral("success"), merged.success},
            {QStringLiteral("score"), wire::encode(merged.score)},
            {QStringLiteral("progress"), merged.progress},
            {QStringLiteral("seconds"), merged.seconds},
            {QStringLiteral("next_item"), merged.nextItem},
            {QStringLiteral("resume_from"), merged.resumeFrom}};
}

// The first member of 'expected' that 'actual' does not have so; empty: all are there.
QString difference(const QJsonObject& expected, const QJsonObject& actual)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (actual.value(it.key()) != *it)
            return it.key() + QStringLiteral(": ") +
                   QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("expected"), *it},
                                                               {QStringLiteral("actual"), actual.value(it.key())}})
                                         .toJson(QJsonDocument::Compact));
    }
    return {};
}

// A person's saves on several devices: each lane is one attempt, in the order of its device.
struct History
{
    QList<QList<Command>> lanes;
};

const QString kEnrollment = QStringLiteral("maya:k8s");
const QDateTime kMorning(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);

class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) {}
    int below(int n) { return int(m_random() % quint32(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <typename T>
    const T& of(const QList<T>& values)
    {
        return values[below(int(values.size()))];
    }
    std::mt19937& engine() { return m_random; }

private:
    std::mt19937 m_random;
};

History randomHistory(Chance& chance)
{
    static const QStringList completions{QStringLiteral("unknown"), QStringLiteral("not-attempted"),
                                         QStringLiteral("incomplete"), QStringLiteral("completed")};
    static const QStringList successes{QStringLiteral("unknown"), QStringLiteral("failed"), QStringLiteral("passed")};
    History history;
    const int lanes = 1 + chance.below(4);
    for (int lane = 0; lane < lanes; ++lane) {
        QList<Command> saves;
        const int count = 1 + chance.below(5);
        for (int n = 1; n <= count; ++n) {
            Attempt attempt;
            attempt.id = attemptId(kEnrollment, QString::number(lane), 0);
            attempt.courseId = QStringLiteral("k8s");
            attempt.packageId = QStringLiteral("p");
            attempt.device = QString::number(lane);
            if (lane > 0 && lane % 2 == 0) {
                attempt.resumedFrom = attemptId(kEnrollment, QString::number(lane - 1), 0);
                attempt.resumedSeq = 1;
            }
            attempt.seq = n;
            attempt.completion = chance.of(completions);
            attempt.success = chance.of(successes);
            if (chance.oneIn(2))
                attempt.score = chance.below(11) / 10.0;
            attempt.progress = chance.below(101);
            attempt.seconds = chance.below(1000);
            attempt.nextItem = QString::number(chance.below(5));
            Command save;
            save.id = QStringLiteral("%1-%2").arg(lane).arg(n);
            save.kind = QStringLiteral("attempt.save");
            save.target = attempt.id;
            save.at = kMorning.addSecs(chance.below(8 * 60) * 60); // clocks of devices go as they like
            if (isFulfilled(attempt))
                attempt.completedAt = save.at;
            if (n == count && chance.oneIn(4))
                attempt.finishedAt = save.at;
            save.payload = toJson(attempt);
            save.payload.insert(QStringLiteral("statements"), QJsonArray{save.id});
            saves.append(save);
        }
        history.lanes.append(saves);
    }
    return history;
}

// A server, as far as this goes.
struct Arrived
{
    QHash<QString, QJsonObject> attempts;
    QStringList statements;
    Enrollment enrollment;

    explicit Arrived(const QString& state)
    {
        enrollment.id = kEnrollment;
        enrollment.state = state;
    }

    void apply(const Command& save)
    {
        RuleContext context;
        context.actorId = QStringLiteral("maya");
        const auto found = attempts.constFind(save.target);
        const auto after =
            applyRule(save, context, found == attempts.cend() ? std::nullopt : std::optional<QJsonObject>(*found));
        QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
        attempts.insert(save.target, *after);
        for (const QJsonValue& statement : save.payload.value(QLatin1StringView("statements")).toArray()) {
            if (!statements.contains(statement.toString()))
                statements.append(statement.toString());
        }
    }

    [[nodiscard]] QList<Attempt> all() const
    {
        QList<Attempt> values;
        for (const QJsonObject& json : attempts)
            values.append(*fromJson<Attempt>(json));
        return values;
    }

    void recompute() { enrollment = withLearning(enrollment, mergedLearning(all())); }
};

// Arrives in another order of the lanes, in other groups (coalesced as an outbox does), some of it twice.
Arrived delivered(const History& history, Chance& chance, const QString& state, bool recomputeEachTime)
{
    Arrived server(state);
    auto lanes = history.lanes;
    QList<Command> seen;
    while (!lanes.isEmpty()) {
        const int lane = chance.below(int(lanes.size()));
        Command next = lanes[lane].takeFirst();
        while (!lanes[lane].isEmpty() && chance.oneIn(2)) {
            const auto both = coalesced(next, lanes[lane].first());
            if (!both)
                break;
            next = *both;
            lanes[lane].removeFirst();
        }
        if (lanes[lane].isEmpty())
            lanes.removeAt(lane);
        server.apply(next);
        seen.append(next);
        if (chance.oneIn(3))
            server.apply(chance.of(seen));
        if (recomputeEachTime)
            server.recompute();
    }
    server.recompute();
    server.statements.sort();
    return server;
}

} // namespace

class TestLearningMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data();
    void corpus();
    void anyOrderAnyGroupingDuplicates_sameResult();
    void merge_ofVersionsOfOneAttempt_isThatOfTheNewest();
};

void TestLearningMerge::corpus_data()
{
    QTest::addColumn<QJsonObject>("given");
    const QDir folder(support::sourcePath(u"/tests/data/learning-merge"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 20);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto given = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY2(!given.isEmpty(), qPrintable(name));
        QTest::newRow(qPrintable(name)) << given;
    }
}

void TestLearningMerge::corpus()
{
    QFETCH(QJsonObject, given);
    QList<Attempt> attempts;
    for (const QJsonValue& json : given.value(QStringLiteral("attempts")).toArray()) {
        const auto attempt = fromJson<Attempt>(json.toObject());
        QVERIFY2(attempt, qPrintable(attempt ? QString() : attempt.error().detail));
        attempts.append(*attempt);
    }
    const auto merged = mergedLearning(attempts);
    const QString why = given.value(QStringLiteral("why")).toString();
    QString differs = difference(given.value(QStringLiteral("merged")).toObject(), mergedAsJson(merged));
    QVERIFY2(differs.isEmpty(), qPrintable(why + QLatin1Char(' ') + differs));
    std::reverse(attempts.begin(), attempts.end());
    QCOMPARE(mergedAsJson(mergedLearning(attempts)), mergedAsJson(merged));
    if (!given.contains(QStringLiteral("after")))
        return;
    QJsonObject enrolled = given.value(QStringLiteral("enrollment")).toObject();
    enrolled.insert(QStringLiteral("id"), kEnrollment);
    const auto enrollment = fromJson<Enrollment>(enrolled);
    QVERIFY(enrollment);
    const auto after = withLearning(*enrollment, merged);
    differs = difference(given.value(QStringLiteral("after")).toObject(), toJson(after));
    QVERIFY2(differs.isEmpty(), qPrintable(why + QLatin1Char(' ') + differs));
    QCOMPARE(toJson(withLearning(after, merged)), toJson(after)); // and once more is the same
}

void TestLearningMerge::anyOrderAnyGroupingDuplicates_sameResult()
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        Chance chance(seed);
        const auto history = randomHistory(chance);
        const QString state = chance.of(QStringList{QStringLiteral("registered"), QStringLiteral("withdrawn"),
                                                    QStringLiteral("active"), QStringLiteral("completed")});
        const Arrived first = delivered(history, chance, state, false);
        for (int round = 0; round < 6; ++round) {
            const Arrived other = delivered(history, chance, state, round % 2 == 0);
            QVERIFY2(other.attempts == first.attempts, qPrintable(QString::number(seed)));
            QVERIFY2(toJson(other.enrollment) == toJson(first.enrollment), qPrintable(QString::number(seed)));
            QVERIFY2(other.statements == first.statements, qPrintable(QString::number(seed)));
        }
    }
}

void TestLearningMerge::merge_ofVersionsOfOneAttempt_isThatOfTheNewest()
{
    Chance chance(7);
    for (int n = 0; n < 200; ++n) {
        Arrived server(QStringLiteral("registered"));
        QList<Attempt> versions;
        for (const auto& lane : randomHistory(chance).lanes) {
            for (const Command& save : lane) {
                server.apply(save);
                versions.append(*fromJson<Attempt>(server.attempts.value(save.target)));
            }
        }
        std::shuffle(versions.begin(), versions.end(), chance.engine());
        QVERIFY(mergedLearning(versions) == mergedLearning(server.all()));
    }
}

QTEST_GUILESS_MAIN(TestLearningMerge)
#include "tst_learningmerge.moc"
