// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/play/desk.h"
#include "tests/services/coursesamples.h"
#include "tests/ui/player/classroom.h"
#include "ui/widgets/theme.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>

// A build without Qt WebEngine, from the click to what is saved: nothing here links it, so that this test is part of
// such a build. What a browser would ask for is asked for here.
class TestWithoutEngine final : public QObject
{
    Q_OBJECT

private:
    QNetworkAccessManager m_browser; // keeps its cookie

    struct Answer
    {
        int status = 0;
        QByteArray body;
    };
    Answer wait(QNetworkReply* reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(int(support::kPatience.count())))
            return {};
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }
    Answer get(const QUrl& url) { return wait(m_browser.get(QNetworkRequest(url))); }
    Answer post(const QUrl& url, const QByteArray& body)
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/plain"));
        request.setRawHeader("Origin", url.toString(QUrl::RemovePath | QUrl::RemoveQuery).toLatin1());
        return wait(m_browser.post(request, body));
    }

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({widgets::SchemeChoice::Light}); }

    void course_isLearnedInTheBrowser_andWhatWasDoneIsSaved()
    {
        player::EngineLoader none(QStringLiteral("/nowhere/lxcp-web"));
        QVERIFY(!none.isInstalled());
        classroom::Classroom room(none);
        room.laptop.bring(tests::zip({{"imsmanifest.xml", samples::scorm12()}, {"one.html", "<p>One</p>"}}));
        room.open();
        const auto button = [&] { return room.view->findChild<QPushButton*>(QStringLiteral("player-notice-action")); };
        LXCP_TRY_VERIFY(button());
        button()->click();
        LXCP_TRY_COMPARE(room.gone.size(), 1);
        const QUrl entrance(room.gone.first());
        QCOMPARE(entrance.host(), QStringLiteral("127.0.0.1"));

        QNetworkAccessManager stranger;
        const Answer page = get(entrance);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("\"runtime\":\"scorm12\""));
        QCOMPARE(wait(stranger.get(QNetworkRequest(entrance))).status, 403); // another browser
        QCOMPARE(get(entrance.resolved(QUrl(QStringLiteral("../one.html")))).body, QByteArray("<p>One</p>"));
        const QUrl call = entrance.resolved(QUrl(QStringLiteral("call")));
        QCOMPARE(post(call, R"(["Initialize",""])").body, QByteArray("true"));
        QCOMPARE(post(call, R"(["SetValue","cmi.core.lesson_status","completed"])").body, QByteArray("true"));
        QCOMPARE(post(call, R"(["Commit",""])").body, QByteArray("true"));
        QCOMPARE(room.attempt().completion, QStringLiteral("completed")); // before 'true' came
        QVERIFY(room.leave());
        QCOMPARE(get(entrance).status, 0); // the door is closed with the attempt
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    TestWithoutEngine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_withoutengine.moc"
