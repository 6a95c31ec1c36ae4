// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/web/stand.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>

using stand::Stand;

namespace {

QStringList g_logged;

void keepLine(QtMsgType, const QMessageLogContext& context, const QString& text)
{
    if (qstrcmp(context.category, "lxcp.web") == 0) // its lines are those of this thread
        g_logged.append(text);
}

} // namespace

// Content of each kind in the real engine: what it says reaches the session, in order, also its last words.
class TestContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainPage_isShownAndItsFilesAreServed();
    void scorm2004_callsReachTheSessionInOrder();
    void scorm12_finds_itsOwnApi();
    void pagehide_lastWordsArriveBeforeLeaving();
    void leave_whileTheNextPageComes_hearsItsLastWords();
    void leave_whileOneScrolls_keepsThePlaceAndNoMore();
    void commit_isHeardOnlyWhenItIsOnTheDisk();
    void fetch_worksForFilesOfThePackage();
    void lrs_takesBodiesAndGivesStatusCodes();
    void video_seeksAndTellsPositions();
    void pdf_tellsPagesAndBeginsWhereOneWas();
    void questions_areAnsweredWithoutAnEventLoopOfTheirOwn();
    void questionsWithoutEnd_holdNobody();
    void whatAPageSaysToItsConsole_isInNoLog();

private:
    player::EngineLoader m_loader;
};

void TestContent::plainPage_isShownAndItsFilesAreServed()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("a folder/page.html"),
                   "<link rel=stylesheet href=style.css><body><p id=p>Read me</p><script src='x.js'></script>");
    s.folder.write(QStringLiteral("a folder/style.css"), "p { color: rgb(1, 2, 3) }");
    s.folder.write(QStringLiteral("a folder/x.js"), "window.ready = getComputedStyle(p).color");
    s.open(services::Runtime::None, QStringLiteral("a%20folder/page.html?mode=1#part"));
    LXCP_TRY_COMPARE(s.inContent("ready").toString(), QStringLiteral("rgb(1, 2, 3)"));
    QCOMPARE(s.inContent("location.href").toString(),
             QStringLiteral("lxcp-content://package-1/a%20folder/page.html?mode=1#part"));
    QVERIFY(s.shown >= 1);
    // A page that needs no scrolling has been seen whole.
    LXCP_TRY_VERIFY(s.session.log.contains(QStringLiteral("position item-1 1 1")));
}

void TestContent::scorm2004_callsReachTheSessionInOrder()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("sco.html"), R"(<script>
        let api = null;
        for (let w = window; !api && w !== w.parent; ) { w = w.parent; api = w.API_1484_11 ?? null; }
        window.answers = [api.Initialize(''), api.GetValue('cmi.location'), api.SetValue('cmi.location', '3'),
                          api.GetValue('cmi.location'), api.Commit(''), api.GetLastError(), api.version].join();
    </script>)");
    s.session.values.insert(QStringLiteral("cmi.location"), QStringLiteral("\"2\" \\ <ü>"));
    s.open(services::Runtime::Scorm2004, QStringLiteral("sco.html"));
    LXCP_TRY_COMPARE(s.inContent("answers").toString(), QStringLiteral("true,\"2\" \\ <ü>,true,3,true,0,1.0"));
    const QStringList wanted{QStringLiteral("Initialize"),
                             QStringLiteral("GetValue cmi.location"),
                             QStringLiteral("SetValue cmi.location 3"),
                             QStringLiteral("GetValue cmi.location"),
                             QStringLiteral("Commit"),
                             QStringLiteral("GetLastError")};
    QCOMPARE(s.session.log, wanted);
}

void TestContent::scorm12_finds_itsOwnApi()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("sco.html"), R"(<script>
        window.answers = [typeof parent.API_1484_11, parent.API.LMSInitialize(''),
                          parent.API.LMSSetValue('cmi.core.lesson_status', 'completed'), parent.API.LMSFinish('')].join();
    </script>)");
    s.open(services::Runtime::Scorm12, QStringLiteral("sco.html"));
    LXCP_TRY_COMPARE(s.inContent("answers").toString(), QStringLiteral("undefined,true,true,true"));
    QCOMPARE(s.session.log.last(), QStringLiteral("Terminate"));
}

void TestContent::pagehide_lastWordsArriveBeforeLeaving()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("sco.html"), R"(<script>
        const api = parent.API_1484_11;
        window.started = api.Initialize('');
        addEventListener('pagehide', () => {
            api.SetValue('cmi.exit', 'suspend');
            if (api.GetValue('cmi.exit') === 'suspend') api.SetValue('cmi.suspend_data', 'x'.repeat(60000));
            api.Terminate('');
        });
    </script>)");
    s.open(services::Runtime::Scorm2004, QStringLiteral("sco.html"));
    LXCP_TRY_COMPARE(s.inContent("started").toString(), QStringLiteral("true"));
    s.session.slowDisk = true;
    bool gone = false;
    s.view->leave([&] { gone = true; });
    LXCP_TRY_VERIFY(s.session.isWaiting());
    QVERIFY(!gone); // not before it is on the disk
    s.session.flush();
    LXCP_TRY_VERIFY(gone);
    QCOMPARE(s.session.log.at(1), QStringLiteral("SetValue cmi.exit suspend"));
    QCOMPARE(s.session.values.value(QStringLiteral("cmi.suspend_data")).size(), 60000);
    QCOMPARE(s.session.log.last(), QStringLiteral("Terminate"));
}

// Next, and at once away: whichever of both pages is asked to go, none is left without its last words.
void TestContent::leave_whileTheNextPageComes_hearsItsLastWords()
{
    for (const bool asked : {false, true}) {
        Stand s(m_loader);
        s.folder.write(QStringLiteral("sco.html"), R"(<script>
            const api = parent.API_1484_11;
            window.started = api.Initialize('');
            addEventListener('pagehide', () => api.Terminate(''));
        </script>)");
        s.open(services::Runtime::Scorm2004, QStringLiteral("sco.html"));
        LXCP_TRY_COMPARE(s.inContent("started").toString(), QStringLiteral("true"));
        s.view->open();
        if (asked)
            LXCP_TRY_VERIFY(s.session.log.contains(QStringLiteral("relaunch")));
        QVERIFY(s.leave());
        QCOMPARE(s.session.log.count(QStringLiteral("Terminate")), s.session.log.count(QStringLiteral("Initialize")));
    }
}

void TestContent::leave_whileOneScrolls_keepsThePlaceAndNoMore()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("page.html"), "<!doctype html><div style='height:5000px'>Long</div>");
    s.open(services::Runtime::None, QStringLiteral("page.html"));
    LXCP_TRY_VERIFY(s.showsPage());
    s.inContent("scrollTo(0, 1100)");
    LXCP_TRY_VERIFY(s.inContent("scrollY").toDouble() > 0);
    s.evaluate("new Promise(requestAnimationFrame).then(() => { window.drawn = 1 }), 1");
    LXCP_TRY_COMPARE(s.evaluate("window.drawn").toInt(), 1);
    QVERIFY(s.leave());
    QCOMPARE(s.session.log.size(), 1);
    QCOMPARE(qRound(s.session.log.first().section(QLatin1Char(' '), 2, 2).toDouble() * 100), 25);
    // What it would still tell comes 400 ms after the last movement.
    s.evaluate("setTimeout(() => { window.later = 1 }, 500), 1");
    LXCP_TRY_COMPARE(s.evaluate("window.later").toInt(), 1);
    QCOMPARE(s.session.log.size(), 1);
}

void TestContent::commit_isHeardOnlyWhenItIsOnTheDisk()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("sco.html"), R"(<script>
        window.answer = 'none';
        setTimeout(() => { window.answer = parent.API_1484_11.Initialize(''); });
    </script>)");
    s.session.slowDisk = true;
    s.open(services::Runtime::Scorm2004, QStringLiteral("sco.html"));
    LXCP_TRY_VERIFY(s.session.isWaiting());
    s.session.flush();
    LXCP_TRY_COMPARE(s.inContent("answer").toString(), QStringLiteral("true"));
}

void TestContent::fetch_worksForFilesOfThePackage()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("data.json"), R"({"name": "Ünï"})");
    s.folder.write(QStringLiteral("module.mjs"), "export const seven = 7;");
    s.folder.write(QStringLiteral("page.html"), R"(<script type=module>
        import {seven} from './module.mjs';
        const data = await (await fetch('data.json')).json();
        const missing = await fetch(new Request('missing.json')).then((r) => r.ok ? 'there' : 'missing', () => 'missing');
        localStorage.setItem('a', 'kept');
        window.result = [seven, data.name, missing, localStorage.getItem('a')].join();
    </script>)");
    s.open(services::Runtime::None, QStringLiteral("page.html"));
    LXCP_TRY_COMPARE(s.inContent("result").toString(), QStringLiteral("7,Ünï,missing,kept"));
}

void TestContent::lrs_takesBodiesAndGivesStatusCodes()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("au.html"), R"(<script>(async () => {
        const base = parent.lxcp.config.xapi;
        const put = await fetch(base + 'activities/state?stateId=a%20b', {method: 'PUT', body: 'Grüße',
            headers: {'Content-Type': 'text/plain', 'X-Experience-API-Version': '1.0.3'}});
        const get = new XMLHttpRequest();
        get.open('GET', base + 'activities/state', false);
        get.send();
        window.result = [put.status, get.status, get.responseText, get.getResponseHeader('ETag')].join();
    })();</script>)");
    QByteArray body;
    QByteArray query;
    s.session.lrs = [&](const xapi::LrsRequest& request, const services::PlaySession::LrsAnswer& done) {
        xapi::LrsResponse response;
        if (request.method == "PUT") {
            body = request.body;
            query = request.query;
            response.status = 204;
        } else {
            response.status = 404;
            response.body = "nothing";
            response.headers.set("ETag", "\"1\"");
        }
        done(response);
    };
    s.open(services::Runtime::Cmi5, QStringLiteral("au.html"));
    LXCP_TRY_COMPARE(s.inContent("result").toString(), QStringLiteral("204,404,nothing,\"1\""));
    QCOMPARE(body, QByteArray("Grüße"));
    QCOMPARE(query, QByteArray("stateId=a%20b"));
}

// A second of silence as WAV, which every build of the engine plays.
static QByteArray silence(int seconds)
{
    const quint32 bytes = quint32(8000 * seconds);
    const auto number = [](quint32 value, int size) {
        QByteArray out;
        for (int i = 0; i < size; ++i)
            out.append(char(value >> (8 * i)));
        return out;
    };
    return "RIFF" + number(36 + bytes, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) + number(1, 2) + number(8000, 4) +
           number(8000, 4) + number(1, 2) + number(8, 2) + "data" + number(bytes, 4) +
           QByteArray(qsizetype(bytes), '\x80');
}

void TestContent::video_seeksAndTellsPositions()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("media/talk.ogg"), silence(120)); // named as what the player takes for media
    s.folder.write(QStringLiteral("media/talk.de.vtt"), "WEBVTT\n\n00:00.000 --> 00:05.000\nHallo\n");
    s.session.start = 90;
    s.open(services::Runtime::None, QStringLiteral("media/talk.ogg"));
    LXCP_TRY_COMPARE(s.inContent("document.querySelector('video')?.currentTime").toDouble(), 90.0);
    LXCP_TRY_COMPARE(s.inContent("document.querySelector('track')?.srclang").toString(), QStringLiteral("de"));
    s.evaluate("document.getElementById('content').contentDocument.querySelector('video').currentTime = 30");
    LXCP_TRY_VERIFY(s.session.log.contains(QStringLiteral("position item-1 30 120")));
}

void TestContent::questions_areAnsweredWithoutAnEventLoopOfTheirOwn()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("ask.html"), R"(<script>addEventListener('load', () => setTimeout(() => {
        window.said = [confirm('Go on & <b>on</b>?'), prompt('Your name', 'Maya + Sam'), alert('Fine')].join();
    }));</script>)");
    s.open(services::Runtime::None, QStringLiteral("ask.html"));
    // Were there one, nothing below would be reached while the question stands.
    const auto box = [] { return qobject_cast<QMessageBox*>(QApplication::activeModalWidget()); };
    // It says who asks: nobody is to take it for the program.
    const QString asks = QStringLiteral("The course “%1” says:\n\n").arg(s.session.courseTitle);
    LXCP_TRY_VERIFY(box() && box()->text() == asks + QStringLiteral("Go on & <b>on</b>?"));
    box()->button(QMessageBox::Ok)->click();
    LXCP_TRY_VERIFY(qobject_cast<QInputDialog*>(QApplication::activeModalWidget()));
    auto* field = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
    QCOMPARE(field->textValue(), QStringLiteral("Maya + Sam"));
    field->setTextValue(QStringLiteral("\"Osei\" \\ ü"));
    field->accept();
    LXCP_TRY_VERIFY(box() && box()->text() == asks + QStringLiteral("Fine"));
    box()->button(QMessageBox::Ok)->click();
    LXCP_TRY_COMPARE(s.inContent("said").toString(), QStringLiteral("true,\"Osei\" \\ ü,"));
}

void TestContent::questionsWithoutEnd_holdNobody()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("ask.html"), R"(<script>addEventListener('load', () => setTimeout(() => {
        for (window.asked = 0; window.asked < 40; ++window.asked) alert('again');
    }));</script>)");
    s.open(services::Runtime::None, QStringLiteral("ask.html"));
    int shown = 0;
    LXCP_TRY_VERIFY([&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box) {
            ++shown;
            box->button(QMessageBox::Ok)->click();
        }
        return !box && shown >= 5;
    }());
    LXCP_TRY_COMPARE(s.inContent("asked").toInt(), 40);
    QCOMPARE(shown, 5);
}

void TestContent::pdf_tellsPagesAndBeginsWhereOneWas()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("paper.pdf"), {});
    QPdfWriter writer(s.folder.filePath(QStringLiteral("paper.pdf")));
    QPainter painter(&writer);
    for (int page = 1; page <= 3; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(QPoint(600, 600), QStringLiteral("Page %1").arg(page));
    }
    painter.end();
    s.session.start = 2;
    s.open(services::Runtime::None, QStringLiteral("paper.pdf"));
    LXCP_TRY_VERIFY(s.session.log.contains(QStringLiteral("position item-1 2 3")));
    s.inContent("document.getElementById('container').scrollTo(0, 1e6)");
    LXCP_TRY_COMPARE(s.session.log.value(s.session.log.size() - 1), QStringLiteral("position item-1 3 3"));
    // Its text is there for those who listen.
    LXCP_TRY_VERIFY(s.inContent("document.querySelector('.textLayer span')?.textContent")
                        .toString()
                        .contains(QStringLiteral("Page")));
}

// Courses write names and answers there; of an error the log has its place.
void TestContent::whatAPageSaysToItsConsole_isInNoLog()
{
    Stand s(m_loader);
    s.folder.write(QStringLiteral("sco.html"),
                   "<script>window.said = 1; console.log('Maya log'); console.error('Maya error')"
                   "</script>\n<script>throw new Error('Maya thrown')</script>");
    g_logged.clear();
    const auto before = qInstallMessageHandler(&keepLine);
    s.open(services::Runtime::None, QStringLiteral("sco.html?learner=Maya"));
    (void)support::waitFor([] { return g_logged.filter(QStringLiteral("line 2")).size() == 1; });
    qInstallMessageHandler(before);
    QCOMPARE(g_logged.filter(QStringLiteral("content: an error at /sco.html line")).size(), 2);
    QCOMPARE(g_logged.filter(QStringLiteral("Maya")), QStringList());
}

int main(int argc, char** argv)
{
    stand::prepare();
    QApplication application(argc, argv);
    TestContent test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_webcontent.moc"
