// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pathwaydiff.h"
#include "app/domain/pathwayprogress.h"

#include <QTest>

using namespace domain;

namespace {

PathwayStep step(const char* id, const QStringList& courses, const QStringList& after = {}, int need = 0)
{
    PathwayStep made;
    made.id = QLatin1StringView(id);
    made.title = QStringLiteral("Step ") + made.id;
    made.courseIds = courses;
    made.afterStepIds = after;
    made.need = need;
    return made;
}

const auto kA = QStringLiteral("a");
const auto kB = QStringLiteral("b");
const auto kC = QStringLiteral("c");

QStringList names(const QList<PathwayChange>& changes)
{
    QStringList all;
    for (const auto& change : changes)
        all.append(change.change + QLatin1Char(' ') + change.stepId +
                   (change.courseId.isEmpty() ? QString() : QLatin1Char(' ') + change.courseId));
    return all;
}

} // namespace

class TestPathways final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standing_nOfM_isDoneWithEnough();
    void standing_lockedStep_saysWhy();
    void standing_optionalOrMissingPredecessor_locksNothing();
    void standing_doneStep_isNeverLocked();
    void standing_dueDate_countsFromJoining();
    void dates_areOfWhatIsStillToDo();
    void diff_saysOnlyWhatIsStillToDo();
    void diff_doneStepThatGrows_isReopened();
    void diff_whatHasToBeDone_isSaid();
    void diff_samePathway_saysNothing();
};

void TestPathways::standing_nOfM_isDoneWithEnough()
{
    Pathway pathway;
    pathway.steps = {step("1", {kA, kB, kC}, {}, 2), step("2", {kA}, {}, 5), step("3", {})};
    const auto standings = pathwayStanding(pathway, {kA, kB}, {}, {});
    QVERIFY(standings[0].done);
    QCOMPARE(standings[0].completed, 2);
    QCOMPARE(standings[0].needed, 2);
    QVERIFY(standings[1].done); // more than there are cannot be needed
    QVERIFY(standings[2].done); // nothing to do
    QVERIFY(!pathwayStanding(pathway, {kA}, {}, {})[0].done);
    QVERIFY(pathwayStanding(pathway, {kA}, {}, {})[0].started);
}

void TestPathways::standing_lockedStep_saysWhy()
{
    Pathway pathway;
    pathway.steps = {step("1", {kA}), step("2", {kB}), step("3", {kC}, {QStringLiteral("2"), QStringLiteral("1")})};
    const auto standing = pathwayStanding(pathway, {}, {}, {})[2];
    QVERIFY(standing.locked);
    QCOMPARE(standing.blockedBy, (QStringList{QStringLiteral("Step 1"), QStringLiteral("Step 2")}));
    QCOMPARE(pathwayStanding(pathway, {kA}, {}, {})[2].blockedBy, QStringList{QStringLiteral("Step 2")});
    QVERIFY(!pathwayStanding(pathway, {kA, kB}, {}, {})[2].locked);
}

void TestPathways::standing_optionalOrMissingPredecessor_locksNothing()
{
    Pathway pathway;
    pathway.steps = {step("1", {kA}), step("2", {kB}, {QStringLiteral("1"), QStringLiteral("gone")})};
    pathway.steps[0].optional = true;
    QVERIFY(!pathwayStanding(pathway, {}, {}, {})[1].locked);
}

void TestPathways::standing_doneStep_isNeverLocked()
{
    Pathway pathway;
    pathway.steps = {step("1", {kA}), step("2", {kB}, {QStringLiteral("1")})};
    const auto standing = pathwayStanding(pathway, {kB}, {}, {})[1];
    QVERIFY(standing.done && !standing.locked && standing.blockedBy.isEmpty());
}

void TestPathways::standing_dueDate_countsFromJoining()
{
    Pathway pathway;
    pathway.steps = {step("1", {kA})};
    pathway.steps[0].dueDays = 10;
    const QDateTime joined(QDate(2026, 2, 20), QTime(8, 0), Qt::UTC);
    QCOMPARE(pathwayStanding(pathway, {}, {}, joined)[0].dueAt, joined.addDays(10));
    QVERIFY(!pathwayStanding(pathway, {}, {}, {})[0].dueAt.isValid());
}

void TestPathways::dates_areOfWhatIsStillToDo()
{
    Pathway pathway;
    pathway.title = QStringLiteral("P");
    pathway.steps = {step("1", {kA}), step("2", {kB}), step("3", {kC}), step("4", {kC})};
    pathway.steps[0].dueDays = 5;
    pathway.steps[1].dueDays = 10;
    pathway.steps[2].dueDays = 20;
    pathway.steps[2].optional = true;
    PathwayEnrollment joined;
    joined.id = QStringLiteral("maya:p");
    joined.joinedAt = QDateTime(QDate(2026, 2, 20), QTime(8, 0), Qt::UTC);
    joined.dueAt = pathwayDueAt(pathway, joined.joinedAt);
    const auto said = [&](const QSet<QString>& completed) {
        QStringList all;
        for (const PathwayDate& date : pathwayDates(pathway, joined, completed))
            all.append(date.id + QLatin1Char(' ') + date.title + QLatin1Char(' ') +
                       QString::number(joined.joinedAt.daysTo(date.dueAt)));
        return all;
    };
    // The day that follows from its steps is said by these.
    QCOMPARE(said({kA}), QStringList{QStringLiteral("maya:p:2 P · Step 2 10")});
    joined.dueAt = joined.joinedAt.addDays(30);
    QCOMPARE(said({kA}), (QStringList{QStringLiteral("maya:p:2 P · Step 2 10"), QStringLiteral("maya:p P 30")}));
    QVERIFY(said({kA, kB, kC}).isEmpty());
    joined.state = QStringLiteral("left");
    QVERIFY(said({}).isEmpty());
}

void TestPathways::diff_saysOnlyWhatIsStillToDo()
{
    Pathway before;
    before.steps = {step("1", {kA, kB}), step("2", {kC}), step("gone", {kB}), step("done", {kA})};
    Pathway after;
    after.steps = {step("1", {kA, kC}), step("2", {kC}), step("new", {kB}), step("new-done", {kA})};
    after.steps[1].dueDays = 3;
    QCOMPARE(names(pathwayDiff(before, after, {kA})),
             (QStringList{QStringLiteral("course-added 1 c"), QStringLiteral("course-removed 1 b"),
                          QStringLiteral("due-changed 2"), QStringLiteral("step-added new"),
                          QStringLiteral("step-removed gone")}));
}

void TestPathways::diff_doneStepThatGrows_isReopened()
{
    Pathway before;
    before.steps = {step("1", {kA})};
    Pathway after;
    after.steps = {step("1", {kA, kB})};
    QCOMPARE(names(pathwayDiff(before, after, {kA})),
             (QStringList{QStringLiteral("step-reopened 1"), QStringLiteral("course-added 1 b")}));
    QVERIFY(pathwayDiff(before, after, {kA, kB}).isEmpty());
}

void TestPathways::diff_whatHasToBeDone_isSaid()
{
    Pathway before;
    before.steps = {step("1", {kA}), step("2", {kB}), step("3", {kA, kB, kC}, {}, 1), step("4", {kA, kB})};
    Pathway after = before;
    before.steps[0].optional = true;
    after.steps[1].optional = true;
    after.steps[2].need = 2;
    after.steps[3].need = 2; // that is all of them, as before
    QCOMPARE(names(pathwayDiff(before, after, {})),
             (QStringList{QStringLiteral("step-required 1"), QStringLiteral("step-optional 2"),
                          QStringLiteral("need-changed 3")}));
    QVERIFY(!names(pathwayDiff(before, after, {kA})).contains(QStringLiteral("step-required 1")));
}

void TestPathways::diff_samePathway_saysNothing()
{
    Pathway pathway;
    pathway.steps = {step("1", {kA, kB}), step("2", {kC}, {QStringLiteral("1")}, 1)};
    QVERIFY(pathwayDiff(pathway, pathway, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPathways)
#include "tst_pathways.moc"
