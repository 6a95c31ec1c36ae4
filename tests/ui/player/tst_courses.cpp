// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/player/classroom.h"
#include "ui/widgets/theme.h"

using Desk = classroom::Classroom;

namespace {

constexpr int kHaveMetadata = 1; // HTMLMediaElement.readyState

QByteArray golf(const char* name)
{
    return classroom::sharedFile(QStringLiteral("scorm/golf/") + QString::fromLatin1(name));
}

// The H5P course of the demo organisation, as the server packs it.
QByteArray demoH5p()
{
    const QString content = QStringLiteral(LXCP_DEMO_DIR "/");
    const auto read = [&](const QString& name) {
        QFile file(content + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString library = QStringLiteral("H5P.LxcpSteps-1.0/");
    std::vector<tests::ZipEntry> entries;
    for (const char* name : {"library.json", "semantics.json", "steps.js"})
        entries.push_back(
            {library.toUtf8() + name, read(QStringLiteral("scrum/") + library + QLatin1StringView(name))});
    for (const char* name : {"course.css", "course.js"})
        entries.push_back({library.toUtf8() + name, read(QStringLiteral("kit/") + QLatin1StringView(name))});
    for (const char* name : {"content/content.json", "content/media/board.webm", "content/media/board.vtt", "h5p.json"})
        entries.push_back({name, read(QStringLiteral("scrum/") + QLatin1StringView(name))});
    return tests::zip(entries);
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
    void h5pOwnType_isLeftAndGoesOnAndIsCompleted();
    void h5pBlanks_keepsWhatWasFilledIn();
    void h5pMedia_areLoaded();

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
    Desk d(m_loader);
    d.laptop.bring(tests::zip({{"paper.pdf", classroom::pdf(4)}}));
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

void TestCourses::h5pOwnType_isLeftAndGoesOnAndIsCompleted()
{
    Desk d(m_loader);
    d.laptop.bring(demoH5p());
    d.open();
    // The library's own frame.
    const auto inFrame = [&](const QByteArray& script) {
        return d.inContent("document.querySelector('iframe.h5p-iframe')?.contentWindow.eval" + script);
    };
    const auto press = [&](const char* selector) {
        return inFrame("(`(() => { const button = document.querySelector('" + QByteArray(selector) +
                       "'); button?.click(); return Boolean(button) })()`)");
    };
    const auto heading = [&] { return inFrame("(`document.querySelector('h1')?.textContent`)").toString(); };
    LXCP_TRY_COMPARE(heading(), QStringLiteral("What it is for"));
    press("nav.steps .main");
    LXCP_TRY_COMPARE(heading(), QStringLiteral("Three people, three questions"));
    LXCP_TRY_VERIFY(d.session().progress() > 0 && d.session().progress() < 100);
    QVERIFY(d.leave());
    QCOMPARE(d.attempt().completion, QStringLiteral("incomplete"));
    d.laptop.crash();
    d.open();
    LXCP_TRY_COMPARE(heading(), QStringLiteral("Three people, three questions"));
    press("nav.steps .main");
    press("nav.steps .main");
    press("nav.steps .main");
    // Each question: the right choice, and that it is meant.
    inFrame("(`H5P.instances[0].parameters.questions.forEach((question) => { const choices = "
            "document.querySelectorAll('input[name=\"' + question.id + '\"]'); choices[question.right].click(); "
            "choices[0].closest('fieldset').querySelector('button').click(); })`)");
    LXCP_TRY_COMPARE(inFrame("(`document.querySelectorAll('nav.steps .main:not([disabled])').length`)").toInt(), 1);
    press("nav.steps .main");
    LXCP_TRY_COMPARE(d.session().progress(), 100);
    QVERIFY(d.leave());
    QCOMPARE(d.attempt().completion, QStringLiteral("completed"));
    QCOMPARE(d.attempt().success, QStringLiteral("passed"));
    const auto said = d.verbs(Desk::Kind::Allowed);
    QCOMPARE(said.count(QStringLiteral("completed")), 1);
}

void TestCourses::h5pBlanks_keepsWhatWasFilledIn()
{
    const QByteArray zip = classroom::sharedFile(QStringLiteral("h5p/filltheblanks.h5p"));
    if (zip.isEmpty())
        QSKIP("needs ../shared/data/h5p");
    Desk d(m_loader);
    d.laptop.bring(zip);
    d.open();
    // The library's own frame.
    const auto inFrame = [&](const QByteArray& script) {
        return d.inContent("document.querySelector('iframe.h5p-iframe')?.contentWindow.eval" + script);
    };
    const auto blanks = [&] {
        return inFrame("(`[...document.querySelectorAll('.h5p-text-input')].map("
                       "(one) => one.value).join(' ')`)")
            .toString();
    };
    const auto fill = [&](int n, const char* word) {
        inFrame("(`(() => { const blank = document.querySelectorAll('.h5p-text-input')[" + QByteArray::number(n) +
                "]; blank.value = '" + QByteArray(word) + "'; H5P.jQuery(blank).trigger('blur'); })()`)");
    };
    LXCP_TRY_COMPARE(blanks(), QStringLiteral("   "));
    fill(0, "Brasilia");
    fill(1, "Washington");
    QVERIFY(d.leave());
    d.laptop.crash();
    d.open();
    LXCP_TRY_COMPARE(blanks(), QStringLiteral("Brasilia Washington  "));
    fill(2, "Berlin");
    fill(3, "Canberra");
    inFrame("(`document.querySelector('.h5p-question-check-answer').click()`)");
    LXCP_TRY_COMPARE(d.session().progress(), 100);
    QVERIFY(d.leave());
    QCOMPARE(d.attempt().completion, QStringLiteral("completed"));
    QCOMPARE(d.attempt().score.value_or(0), 1.0);
}

void TestCourses::h5pMedia_areLoaded()
{
    Desk d(m_loader);
    d.laptop.bring(demoH5p());
    d.open();
    const auto inFrame = [&](const QByteArray& script) {
        return d.inContent("document.querySelector('iframe.h5p-iframe')?.contentWindow.eval" + script);
    };
    for (int page = 1; page <= 3; ++page) {
        LXCP_TRY_VERIFY(inFrame("(`Boolean(document.querySelector('nav.steps .main'))`)").toBool());
        inFrame("(`document.querySelector('nav.steps .main').click()`)");
    }
    LXCP_TRY_VERIFY(inFrame("(`document.querySelector('video')?.readyState`)").toInt() >= kHaveMetadata);
    LXCP_TRY_VERIFY(inFrame("(`document.querySelector('video').textTracks[0]?.cues?.length ?? 0`)").toInt() > 0);
    // As the libraries of H5P ask for pictures and sounds.
    const QJsonValue path = inFrame("(`H5P.getPath('media/board.webm', H5P.instances[0].contentId)`)");
    QCOMPARE(path.toString(), QStringLiteral("lxcp-content://p-k8s/content/media/board.webm"));
    QCOMPARE(inFrame("(`H5P.instances[0].libraryInfo.versionedNameNoSpaces`)").toString(),
             QStringLiteral("H5P.LxcpSteps-1.0"));
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
