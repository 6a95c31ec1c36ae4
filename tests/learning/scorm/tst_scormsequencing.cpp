// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/learning/scorm/course.h"

#include <QSet>
#include <QTest>

using namespace scorm;
using namespace course;

// What ADL's cases leave open of the sequencing book, one process each.
class TestScormSequencing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flow_backwardIntoForwardOnly_entersAtItsBeginning();
    void flow_skippedActivities_arePassedInBothDirections();
    void flow_offTheEnd_endsTheSessionAndTheNextIsNew();
    void choice_stopForwardTraversal_barsWhatComesAfter();
    void choice_preventActivation_barsDescendantsOnly();
    void choice_constrainChoice_allowsTheNeighboursOnly();
    void choice_choiceExitFalse_keepsTheLearnerInside();
    void choice_clusterWithoutFlow_deliversNothingAndLetsChooseOn();
    void choice_hiddenOrDisabled_isRefused();
    void limit_attempts_barTheNextOne();
    void exitRule_topmostClusterEnds();
    void postCondition_retry_clearsWhatChildrenKnow();
    void postCondition_retryAll_forgetsObjectivesAndDataOfTheAttempt();
    void rollup_measure_countsChildrenWithoutOne();
    void rollup_rules_countAndPercent_data();
    void rollup_rules_countAndPercent();
    void rollup_considerations_leaveChildrenOut();
    void objectives_global_areReadByOthersAndCarriedToOtherCourses();
    void objectives_unknown_isWrittenToo();
    void selection_once_staysOverRestartsAndSavedState();
    void randomization_onEachNewAttempt_changesOrderAndRepeatsBySeed();
    void exit_cmiTimeOut_leavesTheCourseWhateverWasAsked();
    void abandon_forgetsTheAttempt();
    void jump_goesWhereNoChoiceMay();
};

void TestScormSequencing::flow_backwardIntoForwardOnly_entersAtItsBeginning()
{
    Item inner = cluster("inner", {sco("a"), sco("b")});
    inner.sequencing.control.forwardOnly = true;
    Runtime engine = runtime(manifest(cluster("root", {inner, sco("c")})));
    QCOMPARE(engine.start().launch->item, QStringLiteral("a"));
    QCOMPARE(visit(engine, {}), QStringLiteral("b"));
    QVERIFY(!engine.offer().previousEnabled);
    QCOMPARE(visit(engine, {}), QStringLiteral("c"));
    QVERIFY(engine.offer().previousEnabled);
    QCOMPARE(visit(engine, {}, Navigation::Previous), QStringLiteral("a"));
}

void TestScormSequencing::flow_skippedActivities_arePassedInBothDirections()
{
    Item skipped = sco("b");
    skipped.sequencing.preconditions.append(rule(RuleAction::Skip, Condition::Always));
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), skipped, sco("c")})));
    (void)engine.start();
    QCOMPARE(visit(engine, {}), QStringLiteral("c"));
    QCOMPARE(visit(engine, {}, Navigation::Previous), QStringLiteral("a"));
    QCOMPARE(visit(engine, {}, Navigation::Choice, "b"), QStringLiteral("b"));
}

void TestScormSequencing::flow_offTheEnd_endsTheSessionAndTheNextIsNew()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a")})));
    (void)engine.start();
    QCOMPARE(visit(engine, {{"cmi.location", "p1"}}), QString());
    QVERIFY(engine.ended());
    QVERIFY(!engine.suspended());
    QCOMPARE(engine.status().completion, Completion::Completed);
    QCOMPARE(engine.start().launch->item, QStringLiteral("a"));
    QVERIFY(!engine.ended());
    (void)call(engine, "Initialize");
    QCOMPARE(get(engine, "cmi.entry"), QStringLiteral("ab-initio"));
    QCOMPARE(getError(engine, "cmi.location"), 403);
}

void TestScormSequencing::choice_stopForwardTraversal_barsWhatComesAfter()
{
    Item gate = sco("b");
    gate.sequencing.preconditions.append(rule(RuleAction::StopForwardTraversal, Condition::Completed, true));
    gate.sequencing.preconditions.append(
        rule(RuleAction::StopForwardTraversal, Condition::ActivityProgressKnown, true));
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), gate, sco("c")})));
    (void)engine.start();
    QVERIFY(entry(engine.offer(), "b")->selectable);
    QVERIFY(!entry(engine.offer(), "c")->selectable);
    QCOMPARE(engine.navigate({Navigation::Choice, QStringLiteral("c")}).refusal, QStringLiteral("SB.2.4-1"));
    QVERIFY(!engine.running());
    QCOMPARE(engine.navigate({Navigation::Choice, QStringLiteral("b")}).launch->item, QStringLiteral("b"));
    QCOMPARE(visit(engine, {{"cmi.completion_status", "completed"}}, Navigation::Choice, "c"), QStringLiteral("c"));
}

void TestScormSequencing::choice_preventActivation_barsDescendantsOnly()
{
    Item closed = cluster("closed", {sco("b"), sco("c")});
    closed.sequencing.control.preventActivation = true;
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), closed})));
    (void)engine.start();
    QVERIFY(!entry(engine.offer(), "c")->selectable);
    QVERIFY(entry(engine.offer(), "closed")->selectable);
    QCOMPARE(visit(engine, {}, Navigation::Choice, "closed"), QStringLiteral("b"));
    QVERIFY(entry(engine.offer(), "c")->selectable);
}

void TestScormSequencing::choice_constrainChoice_allowsTheNeighboursOnly()
{
    Item here = cluster("here", {sco("b"), sco("c")});
    here.sequencing.control.constrainChoice = true;
    Runtime engine = runtime(manifest(cluster("root", {cluster("far", {sco("x")}), cluster("before", {sco("a")}), here,
                                                       cluster("after", {sco("d")}), sco("e")})));
    QCOMPARE(engine.start(QStringLiteral("b")).launch->item, QStringLiteral("b"));
    const Offer offer = engine.offer();
    QVERIFY(entry(offer, "c")->selectable);
    QVERIFY(entry(offer, "a")->selectable);
    QVERIFY(entry(offer, "d")->selectable);
    QVERIFY(!entry(offer, "e")->selectable);
    QVERIFY(!entry(offer, "x")->selectable);
}

void TestScormSequencing::choice_choiceExitFalse_keepsTheLearnerInside()
{
    Item inside = cluster("inside", {sco("a"), sco("b")});
    inside.sequencing.control.choiceExit = false;
    Runtime engine = runtime(manifest(cluster("root", {inside, sco("c")})));
    (void)engine.start();
    QVERIFY(entry(engine.offer(), "b")->selectable);
    QVERIFY(!entry(engine.offer(), "c")->selectable);
    const Step step = engine.navigate({Navigation::Choice, QStringLiteral("c")});
    QVERIFY(!step.accepted);
    QCOMPARE(step.refusal, QStringLiteral("NB.2.1-8"));
    QCOMPARE(running(engine), QStringLiteral("a"));
}

void TestScormSequencing::choice_clusterWithoutFlow_deliversNothingAndLetsChooseOn()
{
    Item root = cluster("root", {sco("a"), sco("b")});
    root.sequencing.control.flow = false;
    Runtime engine = runtime(manifest(root));
    const Step begun = engine.start();
    QVERIFY(begun.accepted && !begun.launch && !begun.ended);
    QVERIFY(engine.offer().tocEnabled);
    QCOMPARE(engine.navigate({Navigation::Choice, QStringLiteral("b")}).launch->item, QStringLiteral("b"));
    QVERIFY(!engine.offer().continueEnabled);
    const Step exited = engine.navigate({Navigation::Exit, {}});
    QVERIFY(exited.accepted && !exited.launch && !exited.ended);
    QCOMPARE(engine.navigate({Navigation::Choice, QStringLiteral("a")}).launch->item, QStringLiteral("a"));
}

void TestScormSequencing::choice_hiddenOrDisabled_isRefused()
{
    Item hidden = sco("b"), disabled = sco("c");
    hidden.sequencing.preconditions.append(rule(RuleAction::HiddenFromChoice, Condition::Always));
    disabled.sequencing.preconditions.append(rule(RuleAction::Disabled, Condition::Always));
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), hidden, disabled})));
    (void)engine.start();
    const Offer offer = engine.offer();
    QVERIFY(!entry(offer, "b")->visible);
    QVERIFY(entry(offer, "c")->visible && !entry(offer, "c")->selectable);
    QCOMPARE(engine.navigate({Navigation::Choice, QStringLiteral("b")}).refusal, QStringLiteral("SB.2.9-3"));
    QCOMPARE(engine.navigate({Navigation::Choice, QStringLiteral("c")}).refusal, QStringLiteral("DB.1.1-3"));
}

void TestScormSequencing::limit_attempts_barTheNextOne()
{
    Item limited = sco("a");
    limited.sequencing.attemptLimit = 1;
    Runtime engine = runtime(manifest(cluster("root", {limited, sco("b")})));
    QCOMPARE(engine.start().launch->item, QStringLiteral("a"));
    QCOMPARE(visit(engine, {}), QStringLiteral("b"));
    QVERIFY(!engine.offer().previousEnabled);
    QVERIFY(!entry(engine.offer(), "a")->selectable);
}

void TestScormSequencing::exitRule_topmostClusterEnds()
{
    Item inner = cluster("inner", {sco("a"), sco("b")});
    inner.sequencing.exitRules.append(rule(RuleAction::Exit, Condition::Attempted));
    Item outer = cluster("outer", {inner, sco("c")});
    outer.sequencing.exitRules.append(rule(RuleAction::Exit, Condition::Attempted));
    Runtime engine = runtime(manifest(cluster("root", {outer, sco("d")})));
    QCOMPARE(engine.start().launch->item, QStringLiteral("a"));
    QCOMPARE(visit(engine, {}), QStringLiteral("d"));
}

void TestScormSequencing::postCondition_retry_clearsWhatChildrenKnow()
{
    Item again = cluster("again", {sco("a"), sco("b")});
    SequencingRule retry = rule(RuleAction::Retry, Condition::Satisfied, true);
    again.sequencing.postconditions.append(retry);
    Item last = sco("b");
    last.sequencing.postconditions.append(rule(RuleAction::ExitParent, Condition::Always));
    again.children[1] = last;
    Runtime engine = runtime(manifest(cluster("root", {again, sco("c")})));
    (void)engine.start();
    QCOMPARE(visit(engine, {{"cmi.success_status", "failed"}}), QStringLiteral("b"));
    QCOMPARE(visit(engine, {{"cmi.success_status", "passed"}}), QStringLiteral("a"));
    // The second round: what b said in the first does not count, a alone does not make the cluster satisfied.
    QCOMPARE(visit(engine, {{"cmi.success_status", "passed"}}), QStringLiteral("b"));
    QCOMPARE(engine.status(QStringLiteral("again")).success, Success::Unknown);
    QCOMPARE(visit(engine, {{"cmi.success_status", "passed"}}), QStringLiteral("c"));
}

void TestScormSequencing::postCondition_retryAll_forgetsObjectivesAndDataOfTheAttempt()
{
    Item first = sco("a");
    ObjectiveMap map;
    map.target = QStringLiteral("g");
    map.writeSatisfied = true;
    first.sequencing.objectives.first().id = QStringLiteral("o");
    first.sequencing.objectives.first().maps.append(map);
    first.data.append({QStringLiteral("d"), true, true});
    Item last = sco("b");
    last.sequencing.postconditions.append(rule(RuleAction::RetryAll, Condition::Always));
    // Comes again in the second round only when the objective is forgotten before anything is looked for.
    Item reader = sco("r");
    Objective read;
    read.id = QStringLiteral("x");
    read.maps.append(ObjectiveMap{QStringLiteral("g")});
    reader.sequencing.objectives.append(read);
    SequencingRule skip = rule(RuleAction::Skip, Condition::Satisfied);
    skip.conditions.first().objective = QStringLiteral("x");
    reader.sequencing.preconditions.append(skip);
    Manifest made = manifest(cluster("root", {reader, first, last}));
    made.organizations.first().objectivesGlobalToSystem = false;
    made.organizations.first().dataGlobalToSystem = false;
    Runtime engine = runtime(made);
    QCOMPARE(engine.start().launch->item, QStringLiteral("r"));
    (void)visit(engine, {});
    QCOMPARE(visit(engine, {{"cmi.success_status", "passed"}, {"adl.data.0.store", "x"}}), QStringLiteral("b"));
    QCOMPARE(visit(engine, {}), QStringLiteral("r"));
    QCOMPARE(visit(engine, {}), QStringLiteral("a"));
    (void)call(engine, "Initialize");
    QCOMPARE(get(engine, "cmi.objectives.0.success_status"), QStringLiteral("unknown"));
    QCOMPARE(getError(engine, "adl.data.0.store"), 403);
    QVERIFY(engine.saveShared().value(QStringLiteral("objectives")).toObject().isEmpty());
}

void TestScormSequencing::rollup_measure_countsChildrenWithoutOne()
{
    Item heavy = sco("a");
    heavy.sequencing.measureWeight = 0.5;
    Item none = sco("c");
    none.sequencing.measureWeight = 0.25;
    Item light = sco("b");
    light.sequencing.measureWeight = 0.25;
    Runtime engine = runtime(manifest(cluster("root", {heavy, light, none})));
    (void)engine.start();
    (void)visit(engine, {{"cmi.score.scaled", "1.0"}});
    QCOMPARE(engine.status().score.value_or(-9), 0.5);
    (void)visit(engine, {{"cmi.score.scaled", "0.4"}});
    QCOMPARE(engine.status().score.value_or(-9), 0.6);
}

void TestScormSequencing::rollup_rules_countAndPercent_data()
{
    QTest::addColumn<ChildSet>("set");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<bool>("satisfied"); // with one of three children satisfied, one not, one unknown
    QTest::newRow("all") << ChildSet::All << 0.0 << false;
    QTest::newRow("any") << ChildSet::Any << 0.0 << true;
    QTest::newRow("none") << ChildSet::None << 0.0 << false;
    QTest::newRow("at least 1") << ChildSet::AtLeastCount << 1.0 << true;
    QTest::newRow("at least 2") << ChildSet::AtLeastCount << 2.0 << false;
    QTest::newRow("at least 33 %") << ChildSet::AtLeastPercent << 0.33 << true;
    QTest::newRow("at least 34 %") << ChildSet::AtLeastPercent << 0.34 << false;
}

void TestScormSequencing::rollup_rules_countAndPercent()
{
    QFETCH(ChildSet, set);
    QFETCH(double, minimum);
    QFETCH(bool, satisfied);
    Item root = cluster("root", {sco("a"), sco("b"), sco("c")});
    RollupRule made;
    made.children = set;
    made.minimumCount = int(minimum);
    made.minimumPercent = minimum;
    made.conditions.append({Condition::Satisfied, false, {}, 0});
    root.sequencing.rollupRules.append(made);
    Runtime engine = runtime(manifest(root));
    (void)engine.start();
    (void)visit(engine, {{"cmi.success_status", "passed"}});
    (void)visit(engine, {{"cmi.success_status", "failed"}});
    QCOMPARE(engine.status().success, satisfied ? Success::Passed : Success::Unknown);
}

void TestScormSequencing::rollup_considerations_leaveChildrenOut()
{
    Item optional = sco("b");
    optional.sequencing.considerations.completed = Required::IfAttempted;
    Item untracked = sco("c");
    untracked.sequencing.tracked = false;
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), optional, untracked})));
    (void)engine.start();
    (void)visit(engine, {{"cmi.completion_status", "completed"}}, Navigation::Choice, "c");
    QCOMPARE(engine.status().completion, Completion::Completed);
    (void)visit(engine, {{"cmi.completion_status", "incomplete"}}, Navigation::Choice, "b");
    QCOMPARE(engine.status().completion, Completion::Completed);
    (void)visit(engine, {{"cmi.completion_status", "incomplete"}}, Navigation::Choice, "a");
    QCOMPARE(engine.status(QStringLiteral("b")).completion, Completion::Incomplete);
}

void TestScormSequencing::objectives_global_areReadByOthersAndCarriedToOtherCourses()
{
    const auto mapped = [](const char* id, bool writes) {
        Item item = sco(id);
        ObjectiveMap map;
        map.target = QStringLiteral("skill");
        map.writeSatisfied = map.writeMeasure = writes;
        item.sequencing.objectives.first().id = QStringLiteral("primary");
        item.sequencing.objectives.first().maps.append(map);
        return item;
    };
    Runtime first = runtime(manifest(cluster("root", {mapped("a", true), mapped("b", false)})));
    (void)first.start();
    QCOMPARE(visit(first, {{"cmi.success_status", "passed"}, {"cmi.score.scaled", "0.7"}}), QStringLiteral("b"));
    (void)call(first, "Initialize");
    QCOMPARE(get(first, "cmi.objectives.0.success_status"), QStringLiteral("passed"));
    QCOMPARE(get(first, "cmi.objectives.0.score.scaled"), QStringLiteral("0.7"));
    Runtime second =
        Runtime::create(manifest(cluster("other", {mapped("x", false)})), learner(), 1, first.saveShared());
    (void)second.start();
    (void)call(second, "Initialize");
    QCOMPARE(get(second, "cmi.objectives.0.success_status"), QStringLiteral("passed"));
}

void TestScormSequencing::objectives_unknown_isWrittenToo()
{
    Item first = sco("a");
    ObjectiveMap map;
    map.target = QStringLiteral("skill");
    map.writeSatisfied = true;
    first.sequencing.objectives.first().id = QStringLiteral("o");
    first.sequencing.objectives.first().maps.append(map);
    first.sequencing.objectiveSetByContent = true;
    Runtime engine = runtime(manifest(cluster("root", {first, sco("b")})));
    (void)engine.start();
    (void)visit(engine, {{"cmi.success_status", "passed"}});
    (void)visit(engine, {}, Navigation::Previous);
    (void)visit(engine, {{"cmi.success_status", "unknown"}});
    (void)visit(engine, {}, Navigation::Previous);
    (void)call(engine, "Initialize");
    QCOMPARE(get(engine, "cmi.objectives.0.success_status"), QStringLiteral("unknown"));
}

void TestScormSequencing::selection_once_staysOverRestartsAndSavedState()
{
    Item root = cluster("root", {sco("intro"), cluster("pool", {sco("a"), sco("b"), sco("c"), sco("d"), sco("e")})});
    root.children[1].sequencing.selection = Timing::Once;
    root.children[1].sequencing.selectCount = 2;
    const Manifest made = manifest(root);
    const auto shown = [](const Runtime& engine) {
        QStringList list;
        const auto toc = engine.offer().toc;
        for (const TocEntry& entry : toc) {
            if (entry.visible && entry.depth == 2)
                list.append(entry.item);
        }
        return list;
    };
    QSet<QStringList> variants;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Runtime engine = runtime(made, seed);
        (void)engine.start();
        const QStringList chosen = shown(engine);
        QCOMPARE(chosen.size(), 2);
        variants.insert(chosen);
        (void)engine.navigate({Navigation::SuspendAll, {}});
        auto loaded = Runtime::load(made, learner(), engine.save(), engine.saveShared());
        QVERIFY(loaded);
        (void)loaded->start();
        QCOMPARE(shown(*loaded), chosen);
    }
    QVERIFY(variants.size() > 3);
}

void TestScormSequencing::randomization_onEachNewAttempt_changesOrderAndRepeatsBySeed()
{
    Item root = cluster("root", {sco("a"), sco("b"), sco("c"), sco("d"), sco("e"), sco("f")});
    root.sequencing.randomization = Timing::OnEachNewAttempt;
    root.sequencing.reorderChildren = true;
    const auto firsts = [&](quint64 seed) {
        QStringList list;
        Runtime engine = runtime(manifest(root), seed);
        for (int i = 0; i < 12; ++i) {
            list.append(engine.start().launch->item);
            (void)engine.navigate({Navigation::ExitAll, {}});
        }
        return list;
    };
    const QStringList once = firsts(5);
    QVERIFY(QSet<QString>(once.begin(), once.end()).size() > 2);
    QCOMPARE(firsts(5), once);
    QVERIFY(firsts(6) != once);
}

void TestScormSequencing::exit_cmiTimeOut_leavesTheCourseWhateverWasAsked()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b")})));
    (void)engine.start();
    (void)call(engine, "Initialize");
    (void)set(engine, "adl.nav.request", "continue");
    (void)set(engine, "cmi.exit", "time-out");
    (void)call(engine, "Terminate");
    QVERIFY(engine.pending() && engine.pending()->kind == Navigation::ExitAll);
    QVERIFY(engine.proceed().ended);
}

void TestScormSequencing::abandon_forgetsTheAttempt()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b")})));
    (void)engine.start();
    QCOMPARE(visit(engine, {{"cmi.success_status", "passed"}}, Navigation::Abandon), QString());
    QVERIFY(!engine.ended());
    QCOMPARE(engine.status(QStringLiteral("a")).success, Success::Unknown);
    QCOMPARE(engine.navigate({Navigation::Choice, QStringLiteral("a")}).launch->item, QStringLiteral("a"));
    (void)call(engine, "Initialize");
    QCOMPARE(get(engine, "cmi.entry"), QStringLiteral("ab-initio"));
}

void TestScormSequencing::jump_goesWhereNoChoiceMay()
{
    Item root = cluster("root", {sco("a"), sco("b"), sco("c")});
    root.sequencing.control.choice = false;
    Runtime engine = runtime(manifest(root));
    (void)engine.start();
    QCOMPARE(engine.navigate({Navigation::Choice, QStringLiteral("c")}).refusal, QStringLiteral("NB.2.1-10"));
    (void)call(engine, "Initialize");
    QCOMPARE(get(engine, "adl.nav.request_valid.choice.{target=c}"), QStringLiteral("false"));
    QCOMPARE(get(engine, "adl.nav.request_valid.jump.{target=c}"), QStringLiteral("true"));
    QCOMPARE(get(engine, "adl.nav.request_valid.jump.{target=nobody}"), QStringLiteral("false"));
    QVERIFY(set(engine, "adl.nav.request", "{target=c}jump"));
    (void)call(engine, "Terminate");
    QCOMPARE(engine.proceed().launch->item, QStringLiteral("c"));
}

QTEST_GUILESS_MAIN(TestScormSequencing)
#include "tst_scormsequencing.moc"
