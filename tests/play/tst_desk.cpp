// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/reader.h"
#include "app/learning/xapi/lrsmessage.h"
#include "app/play/desk.h"
#include "tests/support/fakeplaysession.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

// A session by script, its desk, and a package of two files.
struct Counter
{
    Counter()
    {
        write(QStringLiteral("index.html"), "<p>Hello");
        write(QStringLiteral("intro.mp4"), "0123456789");
        write(QStringLiteral("intro.de.vtt"), "WEBVTT");
        session.reader = package::Reader::open(folder.path()).value_or(nullptr);
        session.address = QStringLiteral("index.html");
        desk = std::make_unique<play::Desk>(session);
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    // The answer, or nothing while it is waited for.
    std::optional<play::PageResponse> ask(const QString& path, const QByteArray& query = {},
                                          const QByteArray& body = {})
    {
        play::PageRequest request;
        request.method = body.isEmpty() ? "GET" : "POST";
        request.path = path;
        request.query = query;
        request.body = body;
        auto answer = std::make_shared<std::optional<play::PageResponse>>();
        desk->answer(request, [answer](play::PageResponse response) { *answer = std::move(response); });
        last = answer;
        return *answer;
    }

    QTemporaryDir folder;
    support::FakePlaySession session;
    std::unique_ptr<play::Desk> desk;
    std::shared_ptr<std::optional<play::PageResponse>> last;
};

} // namespace

class TestDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_notInThePackage_isNotFound();
    void file_comesWithItsTypeAndCanSeek();
    void call_thatIsNone_isRefused();
    void commit_isAnsweredWhenItIsOnTheDisk();
    void prompt_neverCommits();
    void late_isPutInOrder();
    void late_ofThePageBefore_countsUntilTheNewOneSpeaks();
    void page_thatBeginsAnew_relaunchesTheSession();
    void drain_waitsForTheDisk();
    void state_waitsForAChange();
    void position_takesNumbersOnly();
    void config_cannotBreakOutOfItsElement();
    void captions_areFoundByName();
    void lrs_isPassedOnWhole();
    void allows_onlyDeclaredHostsAndTheLoopback();
    void frameAddress_knowsPagesOfOurOwn();
};

void TestDesk::file_notInThePackage_isNotFound()
{
    Counter c;
    QCOMPARE(c.ask(QStringLiteral("/missing.html"))->status, 404);
    QCOMPARE(c.ask(QStringLiteral("/../../etc/passwd"))->status, 404);
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/missing"))->status, 404);
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/../../icons/x-16.png"))->status, 404);
}

void TestDesk::file_comesWithItsTypeAndCanSeek()
{
    Counter c;
    const auto page = c.ask(QStringLiteral("/index.html"));
    QCOMPARE(page->status, 200);
    QVERIFY(page->type.startsWith("text/html"));
    QCOMPARE(page->device->readAll(), QByteArray("<p>Hello"));
    const auto video = c.ask(QStringLiteral("/intro.mp4"));
    QVERIFY(video->device->seek(7));
    QCOMPARE(video->device->readAll(), QByteArray("789"));
}

void TestDesk::call_thatIsNone_isRefused()
{
    Counter c;
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/call"), {}, "nonsense")->status, 400);
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/commit/Delete"))->status, 404);
    QVERIFY(c.session.log.isEmpty());
}

void TestDesk::commit_isAnsweredWhenItIsOnTheDisk()
{
    Counter c;
    c.session.slowDisk = true;
    QVERIFY(!c.ask(QStringLiteral("/.lxcp/commit/Commit")));
    c.session.flush();
    QCOMPARE((*c.last)->body, QByteArray("true"));
    c.session.slowDisk = false;
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/call"), {}, R"(["Terminate",""])")->body, QByteArray("true"));
}

void TestDesk::prompt_neverCommits()
{
    Counter c;
    QCOMPARE(c.desk->call(QStringLiteral(R"(["SetValue","cmi.location","4"])")), QStringLiteral("true"));
    QCOMPARE(c.desk->call(QStringLiteral(R"(["Commit",""])")), QString());
    QCOMPARE(c.session.log, QStringList{QStringLiteral("SetValue cmi.location 4")});
}

void TestDesk::late_isPutInOrder()
{
    Counter c;
    c.ask(QStringLiteral("/.lxcp/player.html"));
    c.ask(QStringLiteral("/.lxcp/late"), "page=1&seq=1", R"(["SetValue","b","2"])");
    c.ask(QStringLiteral("/.lxcp/late"), "page=1&seq=2", R"(["Terminate",""])");
    QVERIFY(c.session.log.isEmpty());
    c.ask(QStringLiteral("/.lxcp/late"), "page=1&seq=0", R"(["SetValue","a","1"])");
    c.ask(QStringLiteral("/.lxcp/late"), "page=1&seq=0", R"(["SetValue","a","again"])");
    QCOMPARE(c.session.log, (QStringList{QStringLiteral("SetValue a 1"), QStringLiteral("SetValue b 2"),
                                         QStringLiteral("Terminate")}));
}

void TestDesk::late_ofThePageBefore_countsUntilTheNewOneSpeaks()
{
    Counter c;
    c.ask(QStringLiteral("/.lxcp/player.html"), "page=1");
    c.ask(QStringLiteral("/.lxcp/player.html"), "page=1"); // the browser loads it again
    c.ask(QStringLiteral("/.lxcp/late"), "page=1&seq=0", R"(["Terminate",""])");
    c.ask(QStringLiteral("/.lxcp/commit/Initialize"));
    c.ask(QStringLiteral("/.lxcp/late"), "page=1&seq=1", R"(["SetValue","a","too late"])");
    QCOMPARE(c.session.log, (QStringList{QStringLiteral("Terminate"), QStringLiteral("Initialize")}));
}

void TestDesk::page_thatBeginsAnew_relaunchesTheSession()
{
    Counter c;
    c.ask(QStringLiteral("/.lxcp/player.html"), "page=1");
    c.ask(QStringLiteral("/.lxcp/commit/Initialize"));
    c.ask(QStringLiteral("/.lxcp/player.html"), "page=2");
    c.ask(QStringLiteral("/.lxcp/late"), "page=1&seq=0", R"(["Terminate",""])");
    c.ask(QStringLiteral("/.lxcp/commit/Initialize"));
    QCOMPARE(c.session.log, (QStringList{QStringLiteral("Initialize"), QStringLiteral("Terminate"),
                                         QStringLiteral("relaunch"), QStringLiteral("Initialize")}));
    Q_EMIT c.session.launchChanged();
    c.session.log.clear();
    c.ask(QStringLiteral("/.lxcp/player.html"), "page=3");
    c.ask(QStringLiteral("/.lxcp/commit/Initialize"));
    QCOMPARE(c.session.log, QStringList{QStringLiteral("Initialize")});
}

void TestDesk::drain_waitsForTheDisk()
{
    Counter c;
    c.session.slowDisk = true;
    c.desk->callLate(QStringLiteral(R"(["SetValue","a","1"])"));
    c.desk->callLate(QStringLiteral(R"(["Terminate",""])"));
    bool drained = false;
    c.desk->drain([&] { drained = true; });
    QVERIFY(!drained);
    c.session.flush();
    QVERIFY(drained);
}

void TestDesk::state_waitsForAChange()
{
    Counter c;
    const auto first = c.ask(QStringLiteral("/.lxcp/state"), "since=0");
    const int version = QJsonDocument::fromJson(first->body).object().value(QStringLiteral("version")).toInt();
    QVERIFY(!c.ask(QStringLiteral("/.lxcp/state"), "since=" + QByteArray::number(version)));
    c.session.percent = 40;
    Q_EMIT c.session.itemsChanged();
    const auto state = QJsonDocument::fromJson((*c.last)->body).object();
    QCOMPARE(state.value(QStringLiteral("progress")).toInt(), 40);
    Q_EMIT c.session.ended();
    QVERIFY(c.ask(QStringLiteral("/.lxcp/state"), "since=0")->body.contains("\"ended\":true"));
}

void TestDesk::position_takesNumbersOnly()
{
    Counter c;
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/position"), "item=i&at=x&of=2")->status, 400);
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/position"), "item=i&at=nan&of=2")->status, 400);
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/position"), "item=i&at=-1&of=2")->status, 400);
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/position"), "item=a%20b&at=1.5&of=60")->status, 200);
    QCOMPARE(c.session.log, QStringList{QStringLiteral("position a b 1.5 60")});
}

void TestDesk::config_cannotBreakOutOfItsElement()
{
    Counter c;
    c.session.courseTitle = QStringLiteral("</script><script>alert(1)</script>");
    const auto page = c.ask(QStringLiteral("/.lxcp/player.html"));
    QCOMPARE(page->status, 200);
    QVERIFY(page->body.contains("\"launch\":\"../index.html\""));
    QVERIFY(!page->body.contains("alert(1)</script>"));
}

void TestDesk::captions_areFoundByName()
{
    Counter c;
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/captions"), "of=intro.mp4")->body, QByteArray(R"(["intro.de.vtt"])"));
    QCOMPARE(c.ask(QStringLiteral("/.lxcp/captions"), "of=")->body, QByteArray("[]"));
}

void TestDesk::lrs_isPassedOnWhole()
{
    Counter c;
    xapi::LrsRequest asked;
    c.session.lrs = [&](const xapi::LrsRequest& request, const services::PlaySession::LrsAnswer& done) {
        asked = request;
        xapi::LrsResponse response;
        response.status = 412;
        response.headers.set("ETag", "\"e\"");
        response.headers.set("Content-Type", "application/json");
        response.body = "{}";
        done(response);
    };
    const auto answer = c.ask(QStringLiteral("/.lxcp/xapi/activities/state"), "stateId=x", "body");
    QCOMPARE(asked.resource, QByteArray("activities/state"));
    QCOMPARE(asked.body, QByteArray("body"));
    QCOMPARE(answer->status, 412);
    QCOMPARE(answer->type, QByteArray("application/json"));
    QCOMPARE(answer->headers.first().second, QByteArray("\"e\""));
}

void TestDesk::allows_onlyDeclaredHostsAndTheLoopback()
{
    Counter c;
    c.session.hosts = {QStringLiteral("media.example.org")};
    c.desk->setLoopback(QUrl(QStringLiteral("http://127.0.0.1:4000/secret/.lxcp/")));
    const auto allows = [&](const char* url) { return c.desk->allows(QUrl(QString::fromLatin1(url))); };
    QVERIFY(allows("https://media.example.org/a.mp4"));
    QVERIFY(allows("http://127.0.0.1:4000/secret/.lxcp/xapi/statements"));
    QVERIFY(!allows("http://media.example.org/a.mp4"));
    QVERIFY(!allows("https://media.example.org:8443/a.mp4"));
    QVERIFY(!allows("https://media.example.org.evil.test/"));
    QVERIFY(!allows("https://media.example.org@evil.test/"));
    QVERIFY(!allows("http://127.0.0.1:4000/other/"));
    QVERIFY(!allows("http://127.0.0.1:4001/secret/.lxcp/"));
    QVERIFY(!allows("file:///etc/passwd"));
    QVERIFY(!allows("ftp://media.example.org/"));
}

void TestDesk::frameAddress_knowsPagesOfOurOwn()
{
    QCOMPARE(play::frameAddress(QString()), QString());
    QCOMPARE(play::frameAddress(QStringLiteral("a%20b/x.html?q=1#y")), QStringLiteral("../a%20b/x.html?q=1#y"));
    QCOMPARE(play::frameAddress(QStringLiteral("v/talk.MP4")), QStringLiteral("video.html?src=..%2Fv%2Ftalk.MP4"));
    QCOMPARE(play::frameAddress(QStringLiteral("h5p.json?endpoint=http%3A%2F%2Fx")),
             QStringLiteral("h5p.html?src=..%2Fh5p.json&endpoint=http%3A%2F%2Fx"));
    QCOMPARE(play::frameAddress(QStringLiteral("https://example.org/au")), QStringLiteral("https://example.org/au"));
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
