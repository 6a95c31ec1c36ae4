// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lxcpserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using support::ConsoleRun;
using support::lxcp;

namespace {

// cli.md's exit codes.
constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kNotSignedIn = 3;
constexpr int kOffline = 4;
constexpr int kRefused = 5;

constexpr int kPatience = 60'000;

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

// The page of a network that wants one to sign in to it, in place of the server. In a thread of its own: who waits for
// a program answers nothing.
class Portal
{
public:
    explicit Portal(quint16 port)
        : m_thread(QThread::create([this, port] {
              QTcpServer server;
              if (!server.listen(QHostAddress::LocalHost, port))
                  qFatal("no portal");
              m_ready.release();
              while (!m_over)
                  answerOne(server);
          }))
    {
        m_thread->start();
        m_ready.acquire();
    }
    ~Portal()
    {
        m_over = true;
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Portal)

private:
    static void answerOne(QTcpServer& server)
    {
        if (!server.waitForNewConnection(50))
            return;
        const std::unique_ptr<QTcpSocket> caller(server.nextPendingConnection());
        caller->waitForReadyRead(kPatience);
        caller->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\nConnection: "
                      "close\r\n\r\n<html></html>");
        caller->waitForBytesWritten(kPatience);
        caller->disconnectFromHost();
    }

    std::atomic<bool> m_over = false;
    QSemaphore m_ready;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

// What the console says, and ends with, where things do not go the usual way.
class tst_Console final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::LxcpServer>(m_folder.path());
        QVERIFY2(m_server->start(), m_server->log().constData());
    }

    void login_saysThatASyncIsToCome_once()
    {
        const ConsoleRun first = login("new");
        QCOMPARE(first.code, kDone);
        QVERIFY2(first.err.contains("'lxcp sync'"), first.err.constData());
        QCOMPARE(lxcp(profile("new"), {QStringLiteral("sync")}).code, kDone);
        QVERIFY(!login("new").err.contains("'lxcp sync'"));
    }

    void searchBeforeTheFirstSync_saysWhyItFindsNothing()
    {
        QCOMPARE(login("empty").code, kDone);
        for (const char* line : {"search safety", "courses", "course demo:sql"}) {
            const ConsoleRun run = lxcp(profile("empty"), words(line));
            QCOMPARE(run.code, kFailed);
            QVERIFY2(run.err.contains("'lxcp sync'") && run.out.isEmpty(), run.err.constData());
        }
        QCOMPARE(lxcp(profile("empty"), {QStringLiteral("sync")}).code, kDone);
        const ConsoleRun nothing = lxcp(profile("empty"), words("search qqqqqqqq"));
        QCOMPARE(nothing.code, kDone);
        QVERIFY2(!nothing.err.contains("'lxcp sync'") && nothing.out.isEmpty(), nothing.err.constData());
        QVERIFY2(nothing.err.endsWith("Nothing was found for 'qqqqqqqq'.\n"), nothing.err.constData());
    }

    // What was asked back waits for the learner and not for whoever asked.
    void toReview_isWhatWaitsForOnesDecision()
    {
        QCOMPARE(login("boss", "osei").code, kDone);
        QCOMPARE(lxcp(profile("boss"), {QStringLiteral("sync")}).code, kDone);
        const auto before = lxcp(profile("boss"), words("requests --to-review --json")).lines();
        QVERIFY(!before.isEmpty());
        const QString id = before.first().value(QLatin1StringView("id")).toString();
        QCOMPARE(lxcp(profile("boss"), {QStringLiteral("ask"), id, QStringLiteral("--question"), QStringLiteral("Why")})
                     .code,
                 kDone);
        const auto after = lxcp(profile("boss"), words("requests --to-review --json")).lines();
        QCOMPARE(after.size(), before.size() - 1);
        for (const QJsonObject& request : after)
            QCOMPARE(request.value(QLatin1StringView("state")).toString(), QStringLiteral("pending"));
        const QString learner = before.first().value(QLatin1StringView("person_id")).toString();
        QCOMPARE(login("asked", learner.toUtf8().constData()).code, kDone);
        QCOMPARE(lxcp(profile("asked"), {QStringLiteral("sync")}).code, kDone);
        const QByteArray line = lineWith("asked", {QStringLiteral("requests")}, id.toUtf8());
        QVERIFY2(line.contains("(waits for your answer)"), line.constData());
    }

    void course_isReadAsText()
    {
        ready("reader");
        const QString id = openCourses("reader").value(0);
        QCOMPARE(lxcp(profile("reader"), {QStringLiteral("register"), id}).code, kDone);
        const QJsonObject course =
            lxcp(profile("reader"), {QStringLiteral("course"), id, QStringLiteral("--json")}).lines().value(0);
        const QByteArray text = lxcp(profile("reader"), {QStringLiteral("course"), id}).out;
        for (const char* member : {"title", "provider", "level", "language", "summary", "description", "url"})
            QVERIFY2(text.contains(course.value(QLatin1StringView(member)).toString().toUtf8()), text.constData());
        QVERIFY2(text.contains("You: registered") && !text.contains("\n\n\n"), text.constData());
    }

    // Nothing is queued that the server can only refuse.
    void courseThatNeedsApproval_isToBeAskedFor()
    {
        ready("asker");
        QString id;
        for (const QJsonObject& course : lxcp(profile("asker"), words("courses --json --limit 500")).lines()) {
            const QString one = course.value(QLatin1StringView("id")).toString();
            if (id.isEmpty() && course.value(QLatin1StringView("requires_approval")).toBool() &&
                openRequest("asker", one).isEmpty())
                id = one;
        }
        QVERIFY(!id.isEmpty());
        const ConsoleRun run = lxcp(profile("asker"), {QStringLiteral("register"), id});
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains("lxcp request " + id.toUtf8()), run.err.constData());
        QVERIFY(lxcp(profile("asker"), words("outbox --json")).lines().isEmpty());
    }

    void logout_saysWhoseAccountIsCurrentThen()
    {
        QCOMPARE(login("two").code, kDone);
        QCOMPARE(login("two", "osei").code, kDone);
        const ConsoleRun first = lxcp(profile("two"), {QStringLiteral("logout")});
        QCOMPARE(first.code, kDone);
        QVERIFY2(first.out.contains("The account of Maya"), first.out.constData());
        const ConsoleRun second = lxcp(profile("two"), words("logout --json"));
        QCOMPARE(second.code, kDone);
        QCOMPARE(second.lines().value(0).value(QLatin1StringView("signed_out")).toString(), QStringLiteral("maya"));
        QVERIFY(second.lines().value(0).value(QLatin1StringView("current")).isNull());
        QCOMPARE(lxcp(profile("two"), {QStringLiteral("status")}).code, kNotSignedIn);
    }

    // Who has left the organisation cannot sign in again.
    void logoutErase_worksOfWhoWasSignedOutBefore()
    {
        QCOMPARE(login("left").code, kDone);
        QCOMPARE(login("left", "osei").code, kDone);
        QCOMPARE(lxcp(profile("left"), {QStringLiteral("logout")}).code, kDone);
        QCOMPARE(lxcp(profile("left"), {QStringLiteral("logout")}).code, kDone);
        const auto caches = [this] {
            return QDir(profile("left") + QStringLiteral("/accounts"))
                .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                .size();
        };
        QCOMPARE(caches(), 2);
        const ConsoleRun whom = lxcp(profile("left"), words("logout --erase"));
        QCOMPARE(whom.code, kFailed);
        QVERIFY2(whom.err.contains("maya (Maya") && whom.err.contains("--person"), whom.err.constData());
        QCOMPARE(lxcp(profile("left"), words("logout --erase --person nobody")).code, 5);
        QCOMPARE(lxcp(profile("left"), words("logout --erase --person osei")).code, kDone);
        QCOMPARE(caches(), 1);
        const ConsoleRun last = lxcp(profile("left"), words("logout --erase --json"));
        QCOMPARE(last.code, kDone);
        QCOMPARE(last.lines().value(0).value(QLatin1StringView("erased")).toString(), QStringLiteral("maya"));
        QCOMPARE(caches(), 0);
        QCOMPARE(lxcp(profile("left"), words("logout --erase")).code, kNotSignedIn);
    }

    // In the middle of the file, of which SQLite takes notice when it comes to it.
    void damagedCache_isSaidInOneSentence_andMadeAnew()
    {
        ready("damaged");
        QDirIterator files(profile("damaged"), {QStringLiteral("cache.sqlite")}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        QVERIFY(file.write(QByteArray(int(file.size()) - 4096, '\xA5')) > 0);
        file.close();
        const ConsoleRun run = lxcp(profile("damaged"), words("search safety"));
        QCOMPARE(run.code, kFailed);
        QVERIFY2(run.err.contains("was damaged and has been made anew"), run.err.constData());
        QVERIFY2(!run.err.contains("SELECT") && !run.err.contains("lxcp.store"), run.err.constData());
        QCOMPARE(lxcp(profile("damaged"), {QStringLiteral("sync")}).code, kDone);
        const ConsoleRun again = lxcp(profile("damaged"), words("search safety"));
        QCOMPARE(again.code, kDone);
        QVERIFY2(!again.out.isEmpty() && !again.err.contains("damaged"), again.err.constData());
    }

    // Two devices of a person that did not know of each other.
    void refusedChanges_areCalledWhatTheyAre()
    {
        ready("one");
        ready("other");
        const QString course = requestable("one");
        const QStringList ask{QStringLiteral("request"), course, QStringLiteral("--reason"), QStringLiteral("To know")};
        QCOMPARE(lxcp(profile("one"), ask).code, kDone);
        const ConsoleRun twice = lxcp(profile("other"), ask);
        QCOMPARE(twice.code, kRefused);
        QVERIFY2(twice.err.contains("You have asked for it already, and it is not decided yet."),
                 twice.err.constData());
        QVERIFY(lineWith("other", {QStringLiteral("requests")}, "refused").contains("refused"));
        const QByteArray refused = lineWith("other", {QStringLiteral("outbox")}, "request.submit");
        QVERIFY2(refused.contains("wedged (needs your decision)") &&
                     refused.contains("already-open: You have asked for it already"),
                 refused.constData());
        const QJsonObject status = lxcp(profile("other"), words("status --json")).lines().value(0);
        QCOMPARE(status.value(QLatin1StringView("waiting")).toInt(), 0);
        QCOMPARE(status.value(QLatin1StringView("wedged")).toInt(), 1);
        QCOMPARE(lxcp(profile("other"), {QStringLiteral("outbox"), QStringLiteral("discard"),
                                         QString::fromUtf8(refused.split(' ').first())})
                     .code,
                 kDone);
        // The one request is now on both, and taken back on one of them.
        const QString id = openRequest("other", course);
        QCOMPARE(id, openRequest("one", course));
        QCOMPARE(lxcp(profile("one"), {QStringLiteral("withdraw"), id}).code, kDone);
        QCOMPARE(lxcp(profile("other"), {QStringLiteral("withdraw"), id}).code, kDone); // the same with the same
        const QByteArray taken = lineWith("other", {QStringLiteral("requests")}, id.toUtf8());
        QVERIFY2(taken.contains("withdrawn") && !taken.contains("refused"), taken.constData());
    }

    void whatIsNotThere_isRefusedByEachCommand_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"course nosuch", "register nosuch", "request nosuch --reason r", "outbox retry nosuch",
                                 "outbox discard nosuch", "approve nosuch", "download nosuch"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void whatIsNotThere_isRefusedByEachCommand()
    {
        QFETCH(QString, line);
        ready("refused");
        const ConsoleRun run = lxcp(profile("refused"), line.split(QLatin1Char(' ')));
        QVERIFY2(run.code == kRefused, run.err.constData());
        QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
    }

    void sameThingTwice_isSaidAndNotDoneAgain()
    {
        ready("twice");
        const QString course = openCourses("twice").value(0);
        QCOMPARE(lxcp(profile("twice"), {QStringLiteral("register"), course}).code, kDone);
        const ConsoleRun again = lxcp(profile("twice"), {QStringLiteral("register"), course});
        QCOMPARE(again.code, kDone);
        QVERIFY2(again.err.contains("registered for it already"), again.err.constData());
        const QJsonObject line = lxcp(profile("twice"), words("register --json") << course).lines().value(0);
        QCOMPARE(line.value(QLatin1StringView("state")).toString(), QStringLiteral("done"));
        QVERIFY(line.value(QLatin1StringView("target")).toString().endsWith(course));
        const QStringList ask{QStringLiteral("request"), QStringLiteral("--free"), QStringLiteral("Sail making"),
                              QStringLiteral("--reason"), QStringLiteral("To sail")};
        QCOMPARE(lxcp(profile("twice"), ask).code, kDone);
        const ConsoleRun asked = lxcp(profile("twice"), ask);
        QCOMPARE(asked.code, kRefused);
        QVERIFY2(asked.err.contains("You have asked for it already"), asked.err.constData());
        const QString wanted = openCourses("twice").value(3);
        const ConsoleRun open = lxcp(profile("twice"), {QStringLiteral("request"), wanted, ask[3], ask[4]});
        QCOMPARE(open.code, kRefused); // for everybody: there is nothing to ask for
        QVERIFY2(open.err.contains(QByteArray("lxcp register " + wanted.toUtf8())), open.err.constData());
    }

    void whatNeedsAnApproval_isNotRegisteredFor_andWhatIsWithdrawnNotAgain()
    {
        ready("approval");
        const QString course = requestable("approval");
        const ConsoleRun run = lxcp(profile("approval"), {QStringLiteral("register"), course});
        QCOMPARE(run.code, kRefused);
        QVERIFY2(run.err.contains("lxcp request"), run.err.constData());
        const QStringList ids = openCourses("approval");
        QVERIFY(!ids.isEmpty());
        const QString& open = ids.constLast();
        QCOMPARE(lxcp(profile("approval"), {QStringLiteral("register"), open}).code, kDone);
        QCOMPARE(lxcp(profile("approval"), {QStringLiteral("withdraw"), open}).code, kDone);
        const ConsoleRun again = lxcp(profile("approval"), {QStringLiteral("withdraw"), open});
        QVERIFY2(again.err.contains("not registered"), again.err.constData());
        QCOMPARE(lxcp(profile("approval"), words("withdraw --json") << open).lines().size(), 1);
        const QJsonObject status = lxcp(profile("approval"), words("status --json")).lines().value(0);
        QCOMPARE(status.value(QLatin1StringView("wedged")).toInt(), 0);
    }

    void withoutTheServer_nothingIsKeptTwice_andTheTotalsAreSaid()
    {
        ready("offline");
        const QString course = openCourses("offline").value(1);
        m_server->stop();
        QCOMPARE(lxcp(profile("offline"), {QStringLiteral("register"), course}).code, kOffline);
        const QJsonObject kept = lxcp(profile("offline"), words("outbox --json")).lines().value(0);
        for (const char* member : {"at", "why", "words"})
            QVERIFY2(!kept.value(QLatin1StringView(member)).toString().isEmpty(), member);
        QVERIFY(lxcp(profile("offline"), {QStringLiteral("outbox")}).out.contains("  since 2"));
        const ConsoleRun again = lxcp(profile("offline"), {QStringLiteral("register"), course});
        QCOMPARE(again.code, kOffline);
        QVERIFY2(again.err.contains("registered for it already"), again.err.constData());
        const ConsoleRun sync = lxcp(profile("offline"), words("sync --json"));
        QCOMPARE(sync.code, kOffline);
        QCOMPARE(sync.lines().size(), 1);
        QCOMPARE(sync.lines().first().value(QLatin1StringView("waiting")).toInt(), 1);
        const auto waiting = lxcp(profile("offline"), words("outbox --json")).lines();
        QCOMPARE(waiting.size(), 1);
        // To try again is to send.
        QVERIFY2(m_server->start(), m_server->log().constData());
        const QString id = waiting.first().value(QLatin1StringView("id")).toString();
        const ConsoleRun retried = lxcp(profile("offline"), {QStringLiteral("outbox"), QStringLiteral("retry"), id});
        QVERIFY2(retried.code == kDone, retried.err.constData());
        QVERIFY(lxcp(profile("offline"), {QStringLiteral("outbox")}).out.isEmpty());
    }

    // What the command said of the network is still known when one looks at what waits.
    void behindACaptivePortal_theOutboxSaysSo()
    {
        ready("portal");
        const QString course = openCourses("portal").value(2);
        m_server->stop();
        {
            const Portal portal(m_server->port());
            const ConsoleRun run = lxcp(profile("portal"), {QStringLiteral("register"), course});
            QCOMPARE(run.code, kOffline);
            QVERIFY2(run.err.contains("A web page answered"), run.err.constData());
        }
        const QByteArray waiting = lxcp(profile("portal"), {QStringLiteral("outbox")}).out;
        QVERIFY2(waiting.contains("A web page answered"), waiting.constData());
        QVERIFY2(m_server->start(), m_server->log().constData());
        QCOMPARE(lxcp(profile("portal"), {QStringLiteral("sync")}).code, kDone);
        QVERIFY(lxcp(profile("portal"), {QStringLiteral("outbox")}).out.isEmpty());
        m_server->stop();
        (void)lxcp(profile("portal"), {QStringLiteral("withdraw"), course});
        const QByteArray gone = lxcp(profile("portal"), {QStringLiteral("outbox")}).out;
        QVERIFY2(!gone.isEmpty() && !gone.contains("A web page answered"), gone.constData());
        QVERIFY2(m_server->start(), m_server->log().constData());
    }

    // R4: both decisions are shown.
    void decisionsThatMet_theOutboxShowsTheOther()
    {
        for (const char* name : {"desk1", "desk2"}) {
            QCOMPARE(login(name, "osei").code, kDone);
            QCOMPARE(lxcp(profile(name), {QStringLiteral("sync")}).code, kDone);
        }
        const QString id = lxcp(profile("desk1"), words("requests --to-review --json"))
                               .lines()
                               .value(0)
                               .value(QLatin1StringView("id"))
                               .toString();
        QVERIFY(!id.isEmpty());
        m_server->stop();
        QCOMPARE(lxcp(profile("desk1"), {QStringLiteral("approve"), id}).code, kOffline);
        QVERIFY2(m_server->start(), m_server->log().constData());
        QCOMPARE(lxcp(profile("desk2"),
                      {QStringLiteral("decline"), id, QStringLiteral("--reason"), QStringLiteral("Too far")})
                     .code,
                 kDone);
        QCOMPARE(lxcp(profile("desk1"), {QStringLiteral("sync")}).code, kRefused);
        const QByteArray met = lxcp(profile("desk1"), {QStringLiteral("outbox")}).out;
        QVERIFY2(met.contains("On the server: declined by Osei Agyeman, ") && met.contains(": \"Too far\""),
                 met.constData());
        const QJsonObject line = lxcp(profile("desk1"), words("outbox --json")).lines().value(0);
        QCOMPARE(line.value(QLatin1StringView("theirs")).toObject().value(QLatin1StringView("state")).toString(),
                 QStringLiteral("declined"));
    }

    // One of them takes what the others have queued along; each hears how its own change fared.
    void severalAtOnce_eachSaysHowItsOwnChangeFared()
    {
        ready("several");
        const QStringList courses = openCourses("several").mid(4, 6);
        std::vector<std::unique_ptr<QProcess>> runs;
        for (const QString& course : courses) {
            runs.push_back(std::make_unique<QProcess>());
            runs.back()->start(support::binary(QStringLiteral("lxcp")),
                               {QStringLiteral("--profile"), profile("several"), QStringLiteral("register"), course});
        }
        for (const auto& run : runs) {
            QVERIFY(run->waitForFinished(kPatience));
            QVERIFY2(run->exitCode() == kDone, run->readAllStandardError().constData());
        }
        QVERIFY(lxcp(profile("several"), {QStringLiteral("outbox")}).out.isEmpty());
    }

    void fullDisk_isSaid_andNothingElse_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"status", "courses", "search safety", "register demo:sql", "sync", "outbox"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void profileThatCannotBeWritten_isNamed()
    {
        const QString unshare = QStandardPaths::findExecutable(QStringLiteral("unshare"));
        if (unshare.isEmpty() || QProcess::execute(unshare, {QStringLiteral("-rm"), QStringLiteral("true")}) != 0)
            QSKIP("no mount namespaces here");
        ready("closed");
        QProcess run;
        run.start(unshare,
                  {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                   QStringLiteral("mount --bind %1 %1 && mount -o remount,ro,bind %1 && %2 --profile %1 status")
                       .arg(profile("closed"), support::binary(QStringLiteral("lxcp")))});
        QVERIFY(run.waitForFinished(kPatience));
        const QByteArray said = run.readAllStandardError();
        QVERIFY2(run.exitCode() == kFailed, said.constData());
        QVERIFY2(
            said.startsWith("The folder for this program's data cannot be written in: " + profile("closed").toUtf8()),
            said.constData());
    }

    // On a disk of its own in a mount namespace, so that nothing is left behind.
    void fullDisk_isSaid_andNothingElse()
    {
        QFETCH(QString, line);
        const QString unshare = QStandardPaths::findExecutable(QStringLiteral("unshare"));
        if (unshare.isEmpty() || QProcess::execute(unshare, {QStringLiteral("-rm"), QStringLiteral("true")}) != 0)
            QSKIP("no mount namespaces here");
        ready("full");
        const QString disk = m_folder.filePath(QStringLiteral("disk"));
        QDir().mkpath(disk);
        QProcess run;
        run.start(unshare, {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                            QStringLiteral("mount -t tmpfs -o size=16m tmpfs %1 && cp -r %2 %1/p && "
                                           "{ dd if=/dev/zero of=%1/fill bs=1k 2>/dev/null; %3 --profile %1/p %4; }")
                                .arg(disk, profile("full"), support::binary(QStringLiteral("lxcp")), line)});
        QVERIFY(run.waitForFinished(kPatience));
        QCOMPARE(run.exitCode(), kFailed);
        QCOMPARE(run.readAllStandardError(), QByteArray("The disk is full.\n"));
        QVERIFY(run.readAllStandardOutput().isEmpty());
    }

    void endedSession_isSaid_andWhatIsDoneIsKept()
    {
        // Without a keychain a person of the demo is signed in anew each time: here no more.
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        const auto back = qScopeGuard([&bus] {
            bus.isNull() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        });
        ready("ended");
        const QString course = openCourses("ended").value(0);
        QFile accounts(profile("ended") + QStringLiteral("/accounts.json"));
        QVERIFY(accounts.open(QIODevice::ReadWrite));
        const QByteArray kept = accounts.readAll().replace("\"demo_person\"", "\"nobody\"");
        QVERIFY(accounts.resize(0) && accounts.seek(0) && accounts.write(kept) == kept.size());
        accounts.close();
        const ConsoleRun run = lxcp(profile("ended"), {QStringLiteral("register"), course});
        QCOMPARE(run.code, kNotSignedIn);
        QVERIFY2(run.err.contains("'lxcp login'") && run.err.contains("when you have signed in again"),
                 run.err.constData());
        const auto waiting = lxcp(profile("ended"), words("outbox --json")).lines();
        QCOMPARE(waiting.size(), 1);
        const QString why = waiting.first().value(QLatin1StringView("words")).toString();
        QVERIFY2(why.contains(QStringLiteral("Your session has ended")), qPrintable(why));
        const auto ended = [this] {
            return lxcp(profile("ended"), words("status --json"))
                .lines()
                .value(0)
                .value(QLatin1StringView("session_ended"));
        };
        QCOMPARE(ended(), QJsonValue(true));
        QVERIFY(lxcp(profile("ended"), words("status")).out.contains("the session has ended"));
        QCOMPARE(login("ended").code, kDone);
        QCOMPARE(ended(), QJsonValue(false));
    }

private:
    QString profile(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }

    ConsoleRun login(const char* name, const char* person = "maya") const
    {
        return lxcp(profile(name), {QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                                    QStringLiteral("--demo-person"), QString::fromLatin1(person)});
    }

    // The first line of a command's output that has 'part' in it.
    QByteArray lineWith(const char* name, const QStringList& command, const QByteArray& part) const
    {
        for (const QByteArray& line : lxcp(profile(name), command).out.split('\n')) {
            if (line.contains(part))
                return line;
        }
        return {};
    }

    QString openRequest(const char* name, const QString& course) const
    {
        const auto page = lxcp(profile(name), {QStringLiteral("course"), course, QStringLiteral("--json")}).lines();
        return page.value(0).value(QLatin1StringView("open_request")).toString();
    }

    // A course that wants an approved request, and for which there is none.
    QString requestable(const char* name) const
    {
        for (const QJsonObject& course : lxcp(profile(name), words("courses --json")).lines()) {
            const QString id = course.value(QLatin1StringView("id")).toString();
            if (course.value(QLatin1StringView("requires_approval")).toBool() && openRequest(name, id).isEmpty())
                return id;
        }
        return {};
    }

    void ready(const char* name)
    {
        if (QFileInfo::exists(profile(name)))
            return;
        QCOMPARE(login(name).code, kDone);
        QCOMPARE(lxcp(profile(name), {QStringLiteral("sync")}).code, kDone);
    }

    // Courses that one may simply register for, and has not.
    QStringList openCourses(const char* name) const
    {
        QStringList ids;
        for (const QJsonObject& course : lxcp(profile(name), words("courses --json")).lines()) {
            const QString id = course.value(QLatin1StringView("id")).toString();
            if (course.value(QLatin1StringView("requires_approval")).toBool() || ids.size() == 12)
                continue;
            const auto page = lxcp(profile(name), {QStringLiteral("course"), id, QStringLiteral("--json")}).lines();
            const QJsonObject one = page.value(0);
            if (!one.contains(QLatin1StringView("enrollment")) &&
                one.value(QLatin1StringView("open_request")).toString().isEmpty())
                ids.append(id);
        }
        return ids;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<support::LxcpServer> m_server;
};

QTEST_GUILESS_MAIN(tst_Console)
#include "tst_console.moc"
