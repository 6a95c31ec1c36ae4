// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/player/classroom.h"
#include "ui/widgets/theme.h"

using classroom::Classroom;

// Other people's cmi5 units in the real player, from launch to the end of their sessions. No network; nothing but the
// store remembers anything in between.
class TestUnits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        widgets::applyTheme({widgets::SchemeChoice::Light});
        if (!m_loader.isInstalled())
            QSKIP("built without Qt WebEngine");
    }
    void catapultSingle_isLeftAndGoesOnAndIsPassed();
    void catapultMulti_unitByUnit_courseIsSatisfied();
    void escola_returnsByItself();
    void ltsAllowed_returnLeavesTheCourse();
    void ltsTwoDecide_isCompletedOrPassed();
    void unitThatSaysNothing_isAbandonedWhenItIsLeft();

private:
    player::EngineLoader m_loader;
};

void TestUnits::catapultSingle_isLeftAndGoesOnAndIsPassed()
{
    const QByteArray zip = classroom::sharedFile(QStringLiteral("cmi5/catapult/single_au_basic_responsive.zip"));
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/cmi5");
    Classroom d(m_loader);
    d.laptop.bring(zip);
    d.open();
    LXCP_TRY_VERIFY(d.verbs(Classroom::Kind::Allowed).contains(QStringLiteral("experienced")));
    for (int page = 1; page <= 3; ++page)
        d.inContent("eval('course.nextPage()')");
    LXCP_TRY_COMPARE(d.verbs(Classroom::Kind::Allowed).count(QStringLiteral("experienced")), 4);
    LXCP_TRY_VERIFY(d.session().progress() > 0);
    QVERIFY(d.leave());
    // It says so while its page goes.
    QCOMPARE(d.verbs().count(QStringLiteral("terminated")), 1);
    QCOMPARE(d.verbs().count(QStringLiteral("abandoned")), 0);

    d.laptop.crash();
    d.open();
    // It asks whether to go on where one was.
    LXCP_TRY_VERIFY(d.inContent("document.querySelector('#bookmark-overlay.full-overlay-visible')?.id").isString());
    d.inContent("document.querySelector('#bookmark-overlay .resume-button').click()");
    LXCP_TRY_COMPARE(d.inContent("eval('course.currentPageIdx')").toInt(-1), 3);
    d.inContent("eval('course.gotoPage(course.pageList.length - 1); course.autopass(); course.submitAnswers()')");
    LXCP_TRY_COMPARE(d.session().progress(), 100);
    LXCP_TRY_VERIFY(d.verbs(Classroom::Kind::Allowed).count(QStringLiteral("answered")) >= 5);
    d.inContent("eval('course.exit()')");
    LXCP_TRY_COMPARE(d.gone, QStringList{QStringLiteral("lxcp://course/k8s")});
    QVERIFY(d.leave());
    QCOMPARE(d.attempt().completion, QStringLiteral("completed"));
    QCOMPARE(d.attempt().success, QStringLiteral("passed"));
    QCOMPARE(d.verbs().count(QStringLiteral("terminated")), 2);
    QCOMPARE(d.verbs().count(QStringLiteral("satisfied")), 1);
    QCOMPARE(d.verbs().count(QStringLiteral("abandoned")), 0);
}

void TestUnits::catapultMulti_unitByUnit_courseIsSatisfied()
{
    const QByteArray zip = classroom::sharedFile(QStringLiteral("cmi5/catapult/multi_au_framed.zip"));
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/cmi5");
    Classroom d(m_loader);
    d.laptop.bring(zip);
    d.open();
    LXCP_TRY_VERIFY(d.view->run() && d.session().items().size() == 8);
    for (int unit = 0; unit < 8; ++unit) {
        // Completed by being launched, but for the quiz.
        LXCP_TRY_COMPARE(d.verbs().count(QStringLiteral("initialized")), unit + 1);
        if (unit == 7) {
            LXCP_TRY_VERIFY(d.inContent("document.getElementsByName('q0').length").toInt() > 0);
            d.inContent("eval('course.autopass(); course.submitAnswers()')");
        }
        LXCP_TRY_COMPARE(d.verbs().count(QStringLiteral("completed")), unit + 1);
        QCOMPARE(d.verbs().count(QStringLiteral("passed")), unit + 1);
        if (unit < 7) {
            d.view->run()->navigate(QStringLiteral("continue"));
            LXCP_TRY_COMPARE(d.verbs().count(QStringLiteral("terminated")), unit + 1);
        }
    }
    LXCP_TRY_COMPARE(d.session().progress(), 100);
    // A unit that goes to its return address closes; the steps stay.
    d.inContent("eval('course.exit()')");
    LXCP_TRY_COMPARE(d.session().launch(), QString());
    QCOMPARE(d.gone, QStringList());
    QVERIFY(d.leave());
    QCOMPARE(d.verbs().count(QStringLiteral("launched")), 8);
    QCOMPARE(d.verbs().count(QStringLiteral("terminated")), 8);
    QCOMPARE(d.verbs().count(QStringLiteral("abandoned")), 0);
    QCOMPARE(d.attempt().completion, QStringLiteral("completed"));
}

void TestUnits::escola_returnsByItself()
{
    const QByteArray zip = classroom::sharedFile(QStringLiteral("cmi5/escolalms/cmi5.zip"));
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/cmi5");
    Classroom d(m_loader);
    d.laptop.bring(zip);
    d.open();
    const auto button = [&](const char* label, const char* what) {
        return d.inContent(
            "eval(`(() => { const all = (node) => [...node.querySelectorAll('*')].flatMap((one) => [one, "
            "...(one.shadowRoot ? all(one.shadowRoot) : [])]); return all(document).find((one) => "
            "one.localName === 'button' && one.textContent === '" +
            QByteArray(label) + "' && !one.disabled) })()`)" + what);
    };
    const auto has = [&](const char* label) {
        return button(label, "?.localName").toString() == QStringLiteral("button");
    };
    const auto press = [&](const char* label) { button(label, ".click()"); };
    LXCP_TRY_VERIFY(has("Initialize"));
    press("Initialize");
    LXCP_TRY_COMPARE(d.verbs().count(QStringLiteral("initialized")), 1);
    LXCP_TRY_VERIFY(has("Progress 50%"));
    press("Progress 50%");
    LXCP_TRY_COMPARE(d.session().progress(), 50);
    LXCP_TRY_VERIFY(has("Pass"));
    press("Pass");
    LXCP_TRY_COMPARE(d.verbs().count(QStringLiteral("passed")), 1);
    LXCP_TRY_VERIFY(has("Complete"));
    press("Complete");
    LXCP_TRY_COMPARE(d.session().progress(), 100);
    LXCP_TRY_VERIFY(has("Terminate"));
    press("Terminate");
    LXCP_TRY_COMPARE(d.verbs().count(QStringLiteral("terminated")), 1);
    LXCP_TRY_VERIFY(has("Exit"));
    press("Exit");
    LXCP_TRY_COMPARE(d.gone, QStringList{QStringLiteral("lxcp://course/k8s")});
    QVERIFY(d.leave());
    QCOMPARE(d.attempt().completion, QStringLiteral("completed"));
    QCOMPARE(d.verbs().count(QStringLiteral("satisfied")), 1);
    QCOMPARE(d.verbs().count(QStringLiteral("abandoned")), 0);
}

void TestUnits::ltsAllowed_returnLeavesTheCourse()
{
    const QByteArray zip = classroom::sharedFile(QStringLiteral("cmi5/lts-packages/002-allowed.zip"));
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/cmi5");
    Classroom d(m_loader);
    d.laptop.bring(zip);
    d.open();
    LXCP_TRY_VERIFY(d.inContent("document.getElementById('result')?.textContent")
                        .toString()
                        .contains(QStringLiteral("\"success\": true")));
    d.inContent("document.getElementById('returnURL').click()");
    LXCP_TRY_COMPARE(d.gone, QStringList{QStringLiteral("lxcp://course/k8s")});
    QVERIFY(d.leave());
    QCOMPARE(d.verbs().count(QStringLiteral("terminated")), 1);
    QCOMPARE(d.verbs().count(QStringLiteral("abandoned")), 0);
}

// The suite's first launch completes, its second would pass.
void TestUnits::ltsTwoDecide_isCompletedOrPassed()
{
    const QByteArray zip =
        classroom::sharedFile(QStringLiteral("cmi5/lts-packages/004-2-moveOn-CompletedOrPassed.zip"));
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/cmi5");
    Classroom d(m_loader);
    d.laptop.bring(zip);
    d.open();
    LXCP_TRY_VERIFY(d.inContent("document.getElementById('result')?.textContent")
                        .toString()
                        .contains(QStringLiteral("\"success\": true")));
    QVERIFY(d.leave());
    QCOMPARE(d.attempt().completion, QStringLiteral("completed"));
    QCOMPARE(d.verbs().count(QStringLiteral("satisfied")), 2); // its block, and the course
}

// The suite's unit for 9.3.6 initializes and never ends.
void TestUnits::unitThatSaysNothing_isAbandonedWhenItIsLeft()
{
    const QByteArray zip = classroom::sharedFile(QStringLiteral("cmi5/lts-packages/008-1-abandoned.zip"));
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/cmi5");
    Classroom d(m_loader);
    d.laptop.bring(zip);
    d.open();
    LXCP_TRY_COMPARE(d.verbs().count(QStringLiteral("initialized")), 1);
    QVERIFY(d.leave());
    QCOMPARE(d.verbs().count(QStringLiteral("abandoned")), 1);
    d.laptop.crash();
    d.open();
    LXCP_TRY_COMPARE(d.verbs().count(QStringLiteral("launched")), 2);
    QVERIFY(d.leave());
    QCOMPARE(d.verbs().count(QStringLiteral("abandoned")), 2); // once for each session
}

int main(int argc, char** argv)
{
    stand::prepare();
    QApplication application(argc, argv);
    TestUnits test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_units.moc"
