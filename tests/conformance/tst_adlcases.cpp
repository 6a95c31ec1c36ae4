// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/adlrunner.h"
#include "tests/conformance/scorm2004.h"
#include "tests/support/places.h"

#include <QDir>
#include <QTest>

using namespace conformance;

class TestAdlCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAnswer_comparesByTypeAndNotMore();
    void cases_engineIsSavedAndLoadedAtEachStep_nothingChanges();
};

void TestAdlCases::sameAnswer_comparesByTypeAndNotMore()
{
    const auto same = [](const char* element, const char* expected, const char* seen) {
        return sameAnswer(QLatin1String(element), QLatin1String(expected), QLatin1String(seen));
    };
    QVERIFY(same("cmi.score.scaled", "0.0", "0"));
    QVERIFY(!same("cmi.score.scaled", "0.0", "0.1"));
    QVERIFY(!same("cmi.score.scaled", "", "0"));
    QVERIFY(same("cmi.total_time", "PT60S", "PT1M"));
    QVERIFY(!same("cmi.total_time", "PT60S", "PT61S"));
    QVERIFY(same("cmi.objectives._children", "id,score", "score,id"));
    QVERIFY(!same("cmi.objectives._children", "id,score", "id"));
    QVERIFY(same("cmi.interactions.0.correct_responses.0.pattern", "z", "{case_matters=false}z"));
    QVERIFY(!same("cmi.interactions.0.correct_responses.0.pattern", "z", "{case_matters=true}z"));
    QVERIFY(!same("adl.nav.request_valid.continue", "true", "perhaps"));
    QVERIFY(!same("cmi.success_status", "passed", "failed"));
    QVERIFY(!same("cmi.location", "1.0", "1"));
}

// 7 is prime to the lengths of the cases, so that all sorts of calls are hit; around navigation it is done always.
void TestAdlCases::cases_engineIsSavedAndLoadedAtEachStep_nothingChanges()
{
    const Options options{support::sharedPath(u"/data"), {}};
    if (!QDir(options.dataDir).exists())
        QSKIP("no folder ../shared/data");
    const Report report = runScorm2004Reloading(options, 7);
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.outcomes.size() >= 92);
    for (const Outcome& outcome : report.outcomes)
        QVERIFY2(outcome.passed,
                 qPrintable(outcome.id + QStringLiteral(": ") + outcome.expected + u'/' + outcome.seen));
}

QTEST_GUILESS_MAIN(TestAdlCases)
#include "tst_adlcases.moc"
