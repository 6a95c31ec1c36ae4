// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/reader.h"
#include "app/play/desk.h"
#include "app/play/loopback.h"
#include "tests/support/fakeplaysession.h"
#include "tests/support/waiting.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <unistd.h>

namespace {

// What 'open in browser' opens, in a plain browser: no plugin, no bridge, only HTTP.
struct Browser
{
    Browser()
    {
        write("one.html",
              "<title>one</title><script>const api = parent.API_1484_11;"
              "window.answers = [api.Initialize(''), api.SetValue('cmi.location', '3'), api.GetValue('cmi.location'),"
              "api.Commit('')].join();"
              "addEventListener('pagehide', () => { api.SetValue('cmi.exit', 'suspend'); api.Terminate(''); });"
              "</script>");
        write("two.html", "<title>two</title>");
        session.reader = package::Reader::open(folder.path()).value_or(nullptr);
        session.address = QStringLiteral("one.html");
        session.courseTitle = QStringLiteral("Golf & more");
        session.offered.canContinue = true;
        services::PlayItem item;
        item.launchable = item.enabled = item.current = true;
        item.id = QStringLiteral("a");
        item.title = QStringLiteral("First");
        session.steps = {item, item};
        session.steps[1].id = QStringLiteral("b");
        session.steps[1].current = false;
        desk = std::make_unique<play::Desk>(session);
        loopback = std::make_unique<play::Loopback>(*desk, play::Loopback::Audience::Browser);
        page = std::make_unique<QWebEnginePage>(&profile);
        view.setPage(page.get());
        view.resize(900, 600);
        view.show();
    }
    ~Browser() { view.setPage(nullptr); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    bool open()
    {
        if (!loopback->listen())
            return false;
        // Not before it is there: a question to a page that goes has no answer.
        bool loaded = false;
        QObject::connect(page.get(), &QWebEnginePage::loadFinished, page.get(), [&] { loaded = true; });
        page->load(loopback->address().resolved(QUrl(desk->entrance(play::Desk::Frame::Browser).mid(1))));
        return support::waitForFlag(loaded);
    }
    QVariant evaluate(const QString& script)
    {
        QVariant result;
        bool answered = false;
        page->runJavaScript(script, [&](const QVariant& value) {
            result = value;
            answered = true;
        });
        (void)support::waitForFlag(answered);
        return result;
    }
    QString inContent(const QString& name)
    {
        return evaluate(QStringLiteral("String(document.getElementById('content')?.contentWindow?.") + name +
                        QLatin1Char(')'))
            .toString();
    }

    QTemporaryDir folder;
    support::FakePlaySession session;
    std::unique_ptr<play::Desk> desk;
    std::unique_ptr<play::Loopback> loopback;
    QWebEngineProfile profile;
    std::unique_ptr<QWebEnginePage> page;
    QWebEngineView view;
};

} // namespace

class TestBrowserPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void content_talksToTheSession();
    void next_letsTheContentSpeakFirst();
    void state_isFollowed();
    void network_isOutOfReach();
};

void TestBrowserPage::content_talksToTheSession()
{
    Browser b;
    QVERIFY(b.open());
    LXCP_TRY_COMPARE(b.inContent(QStringLiteral("answers")), QStringLiteral("true,true,3,true"));
    QCOMPARE(b.session.log.first(), QStringLiteral("Initialize"));
    QCOMPARE(b.evaluate(QStringLiteral("document.title")).toString(), QStringLiteral("Golf & more"));
    QCOMPARE(b.evaluate(QStringLiteral("document.querySelectorAll('#list button').length")).toInt(), 2);
}

void TestBrowserPage::next_letsTheContentSpeakFirst()
{
    Browser b;
    QVERIFY(b.open());
    LXCP_TRY_COMPARE(b.inContent(QStringLiteral("answers")), QStringLiteral("true,true,3,true"));
    b.evaluate(QStringLiteral("document.getElementById('next').click()"));
    LXCP_TRY_VERIFY(b.session.log.contains(QStringLiteral("navigate continue")));
    const qsizetype last = b.session.log.indexOf(QStringLiteral("Terminate"));
    QVERIFY(last > 0);
    QVERIFY(last < b.session.log.indexOf(QStringLiteral("navigate continue")));
    QCOMPARE(b.session.values.value(QStringLiteral("cmi.exit")), QStringLiteral("suspend"));
}

void TestBrowserPage::state_isFollowed()
{
    Browser b;
    QVERIFY(b.open());
    LXCP_TRY_COMPARE(b.inContent(QStringLiteral("answers")), QStringLiteral("true,true,3,true"));
    b.session.percent = 70;
    Q_EMIT b.session.itemsChanged();
    LXCP_TRY_COMPARE(b.evaluate(QStringLiteral("document.getElementById('progress').value")).toInt(), 70);
    b.session.address = QStringLiteral("two.html");
    Q_EMIT b.session.launchChanged();
    LXCP_TRY_COMPARE(b.inContent(QStringLiteral("document.title")), QStringLiteral("two"));
    Q_EMIT b.session.ended();
    LXCP_TRY_VERIFY(b.evaluate(QStringLiteral("document.getElementById('note').textContent"))
                        .toString()
                        .contains(QStringLiteral("saved")));
}

void TestBrowserPage::network_isOutOfReach()
{
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost, 0));
    int connections = 0;
    connect(&elsewhere, &QTcpServer::newConnection, this, [&] { ++connections; });
    Browser b;
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(elsewhere.serverPort()) + "/x";
    b.write("one.html", "<img src='" + url + "'><script src='" + url + "'></script><iframe src='" + url +
                            "'></iframe><script>"
                            "fetch('" +
                            url +
                            "').then(() => 'came', () => 'refused').then((t) => { window.tried = t; });</script>");
    b.session.reader = package::Reader::open(b.folder.path()).value_or(nullptr);
    QVERIFY(b.open());
    LXCP_TRY_COMPARE(b.inContent(QStringLiteral("tried")), QStringLiteral("refused"));
    QCOMPARE(connections, 0);
}

int main(int argc, char** argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QDir::tempPath().toLocal8Bit());
    QApplication application(argc, argv);
    TestBrowserPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_browserpage.moc"
