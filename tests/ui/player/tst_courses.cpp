// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/player/classroom.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPdfWriter>

using Desk = classroom::Classroom;

namespace {

QByteArray golf(const char* name)
{
    return classroom::sharedFile(QStringLiteral("scorm/golf/") + QString::fromLatin1(name));
}

} // namespace

// Courses of each format from the first page to the last, left and opened again on the way. Nothing but the store
// remembers anything in between.
class TestCourses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        widgets::applyTheme({widgets::SchemeChoice::Light});
        if (!m_loader.isInstalled())
            QSKIP("built without Qt WebEngine");
    }
    void golf2004_isLeftAndGoesOnAndIsCompleted();
    void golf12_stepByStepIsCompleted();
    void golfSingle_afterACrashOfThePage();
    void pages_areCompletedByReading();
    void pdf_goesOnAtItsPage();

private:
    player::EngineLoader m_loader;
};

void TestCourses::golf2004_isLeftAndGoesOnAndIsCompleted()
{
    const QByteArray zip = golf("RuntimeBasicCalls_SCORM20043rdEdition.zip");
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/scorm/golf");
    Desk d(m_loader);
    d.laptop.bring(zip);
    d.open();
    LXCP_TRY_COMPARE(d.inContent("currentPage").toInt(-1), 0);
    for (int page = 1; page <= 5; ++page)
        d.inContent("doNext()");
    LXCP_TRY_COMPARE(d.inContent("currentPage").toInt(-1), 5);
    QVERIFY(d.leave());
    QCOMPARE(d.attempt().completion, QStringLiteral("incomplete"));

    d.laptop.crash(); // nothing is left but the disk
    d.open();
    LXCP_TRY_COMPARE(d.inContent("currentPage").toInt(-1), 5);
    for (int page = 6; page <= 14; ++page)
        d.inContent("doNext()");
    LXCP_TRY_COMPARE(d.inContent("reachedEnd").toBool(), true);
    d.inContent("doExit()");
    LXCP_TRY_COMPARE(d.gone, QStringList{QStringLiteral("lxcp://course/k8s")});
    QVERIFY(d.leave());
    QCOMPARE(d.attempt().completion, QStringLiteral("completed"));
    QCOMPARE(d.attempt().progress, 100);
}

void TestCourses::golf12_stepByStepIsCompleted()
{
    const QByteArray zip = golf("RuntimeMinimumCalls_SCORM12-mini.zip");
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/scorm/golf");
    Desk d(m_loader);
    d.laptop.bring(zip);
    d.open();
    LXCP_TRY_VERIFY(d.showsPage());
    const auto steps = d.session().items();
    int launchable = 0;
    for (const services::PlayItem& item : steps)
        launchable += item.launchable;
    QVERIFY(launchable >= 5);
    QString last;
    for (int step = 1; step < launchable; ++step) {
        const QString before = d.view->run()->currentItem().id;
        d.view->run()->navigate(QStringLiteral("continue"));
        LXCP_TRY_VERIFY(d.view->run()->currentItem().id != before);
        LXCP_TRY_VERIFY(d.showsPage());
        if (step == 2) { // leave in the middle
            last = d.view->run()->currentItem().id;
            QVERIFY(d.leave());
            d.laptop.crash();
            d.open();
            LXCP_TRY_VERIFY(d.view->run() && d.view->run()->currentItem().id == last);
            LXCP_TRY_VERIFY(d.showsPage());
        }
    }
    QVERIFY(d.leave());
    QStringList open;
    QCOMPARE(d.laptop.open(), QString());
    for (const services::PlayItem& item : d.laptop.session->items()) {
        if (item.launchable && item.state != services::PlayItem::State::Completed)
            open.append(item.id);
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char(' '))));
    QCOMPARE(d.laptop.session->progress(), 100);
    d.laptop.close();
}

void TestCourses::golfSingle_afterACrashOfThePage()
{
    const QByteArray zip = golf("singlescobasic.zip");
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/scorm/golf");
    Desk d(m_loader);
    d.laptop.bring(zip);
    d.open();
    LXCP_TRY_COMPARE(d.inContent("currentPage").toInt(-1), 0);
    d.inContent("doNext()");
    d.inContent("doNext()");
    LXCP_TRY_COMPARE(d.inContent("currentPage").toInt(-1), 2);
    d.inContent("ScormProcessSetValue('cmi.core.exit', 'suspend')");
    d.view->run()->reload({}); // the page is gone without a word
    LXCP_TRY_COMPARE(d.inContent("currentPage").toInt(-1), 2);
    QVERIFY(d.leave());
}

void TestCourses::pages_areCompletedByReading()
{
    Desk d(m_loader);
    d.laptop.bring(tests::zip({{"lxcp.json", R"({"title":"Pages","items":[{"title":"One","href":"one.html"},
                                            {"title":"Two","href":"two.html"}]})"},
                               {"one.html", "<!doctype html><title>One</title><div style='height:5000px'>Long</div>"},
                               {"two.html", "<!doctype html><title>Two</title><p>Short"}}));
    d.open();
    LXCP_TRY_COMPARE(d.inContent("document.title").toString(), QStringLiteral("One"));
    d.inContent("scrollTo(0, 2000)");
    LXCP_TRY_VERIFY(d.session().items().first().state == services::PlayItem::State::Incomplete);
    LXCP_TRY_VERIFY(d.session().startPosition() > 0.3);
    QVERIFY(d.leave());
    d.laptop.crash();
    d.open();
    LXCP_TRY_COMPARE(d.inContent("document.title").toString(), QStringLiteral("One"));
    LXCP_TRY_VERIFY(d.inContent("scrollY").toDouble() > 1500);
    d.inContent("scrollTo(0, 9999)");
    LXCP_TRY_VERIFY(d.session().items().first().state == services::PlayItem::State::Completed);
    d.view->run()->navigate(QStringLiteral("continue"));
    LXCP_TRY_VERIFY(d.session().progress() == 100);
    QVERIFY(d.leave());
    QCOMPARE(d.attempt().completion, QStringLiteral("completed"));
}

void TestCourses::pdf_goesOnAtItsPage()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= 4; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(QPoint(600, 600), QStringLiteral("Page %1").arg(page));
    }
    painter.end();
    Desk d(m_loader);
    d.laptop.bring(tests::zip({{"paper.pdf", buffer.data()}}));
    d.open();
    LXCP_TRY_COMPARE(d.inContent("document.getElementById('page')?.textContent").toString(),
                     QStringLiteral("Page 1 of 4"));
    d.inContent("document.getElementById('container').scrollTo(0, 1800)");
    LXCP_TRY_VERIFY(d.session().startPosition() >= 2);
    const int at = int(d.session().startPosition());
    QVERIFY(d.leave());
    d.laptop.crash();
    d.open();
    LXCP_TRY_COMPARE(d.inContent("document.getElementById('page')?.textContent").toString(),
                     QStringLiteral("Page %1 of 4").arg(at));
    d.inContent("document.getElementById('container').scrollTo(0, 99999)");
    LXCP_TRY_VERIFY(d.session().progress() == 100);
    QVERIFY(d.leave());
}

int main(int argc, char** argv)
{
    stand::prepare();
    QApplication application(argc, argv);
    TestCourses test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_courses.moc"
