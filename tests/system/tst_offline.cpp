// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clientstate.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/places.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest/QtTest>

using support::lxcp;

namespace {

// cli.md's exit codes.
constexpr int kDone = 0;
constexpr int kNotSignedIn = 3;
constexpr int kOffline = 4;
constexpr int kRefused = 5;

QString word(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1StringView(member)).toString();
}

} // namespace

// A working day with the network off and on, by the programs that people use.
class tst_Offline : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::LxcpServer> m_server;

    QString device(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }

    void signIn(const char* name, const char* person)
    {
        const auto login =
            lxcp(device(name), {QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                                QStringLiteral("--demo-person"), QLatin1StringView(person)});
        QVERIFY2(login.code == kDone, login.err.constData());
        QCOMPARE(lxcp(device(name), {QStringLiteral("sync")}).code, kDone);
    }

    support::ClientState state(const char* name) const
    {
        const QDir accounts(device(name) + QStringLiteral("/accounts"));
        const QString folder = accounts.filePath(accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        auto opened = store::Store::open(folder, store::Store::Threads::None);
        return opened ? support::stateOf((*opened)->reader()) : support::ClientState();
    }

    // Some course of the catalog that 'name' may simply register for.
    QString openCourse(const char* name, int which = 0)
    {
        int found = 0;
        const auto courses = lxcp(device(name), {QStringLiteral("courses"), QStringLiteral("--json")}).lines();
        const auto mine = state(name);
        for (const QJsonObject& course : courses) {
            const bool taken = mine.contains(
                {QStringLiteral("enrollment"), domain::enrollmentId(QStringLiteral("maya"), word(course, "id"))});
            if (!taken && !course.value(QLatin1StringView("requires_approval")).toBool() && found++ == which)
                return word(course, "id");
        }
        return {};
    }

    void verifyEqualToAFreshDevice(const char* name, const char* person)
    {
        const QByteArray fresh = QByteArray("fresh-") + name;
        signIn(fresh.constData(), person);
        QCOMPARE(lxcp(device(name), {QStringLiteral("sync")}).code, kDone);
        const QString differs = support::difference(state(name), state(fresh.constData()));
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<support::LxcpServer>(m_folder->path());
        QVERIFY2(m_server->start(), m_server->log().constData());
    }

    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void workGivenOffline_isShownAtOnceAndArrivesOnce()
    {
        signIn("maya", "maya");
        const QString course = openCourse("maya");
        m_server->stop();

        QVERIFY(!lxcp(device("maya"), {QStringLiteral("search"), QStringLiteral("data"), QStringLiteral("--json")})
                     .out.isEmpty());
        const auto registered = lxcp(device("maya"), {QStringLiteral("register"), course, QStringLiteral("--json")});
        QCOMPARE(registered.code, kOffline);
        QCOMPARE(word(registered.lines().first(), "state"), QStringLiteral("waiting"));
        const auto asked = lxcp(device("maya"), {QStringLiteral("request"), QStringLiteral("--free"),
                                                 QStringLiteral("Welding for beginners"), QStringLiteral("--reason"),
                                                 QStringLiteral("New tools"), QStringLiteral("--json")});
        QCOMPARE(asked.code, kOffline);
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("outbox"), QStringLiteral("--json")}).lines().size(), 2);
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("sync")}).code, kOffline);
        const auto shown =
            lxcp(device("maya"), {QStringLiteral("course"), course, QStringLiteral("--json")}).lines().first();
        QCOMPARE(word(shown.value(QLatin1StringView("enrollment")).toObject(), "state"), QStringLiteral("registered"));

        QVERIFY(m_server->start());
        const auto synced = lxcp(device("maya"), {QStringLiteral("sync"), QStringLiteral("--json")});
        QCOMPARE(synced.code, kDone);
        QCOMPARE(synced.lines().first().value(QLatin1StringView("pushed")).toInt(), 2);
        QCOMPARE(synced.lines().first().value(QLatin1StringView("waiting")).toInt(), 0);
        verifyEqualToAFreshDevice("maya", "maya");
        int found = 0;
        const auto mine = state("maya");
        for (auto it = mine.cbegin(); it != mine.cend(); ++it) {
            if (it.key().first == QLatin1StringView("course_request") &&
                word(*it, "title") == QStringLiteral("Welding for beginners")) {
                ++found;
                QCOMPARE(it->value(QLatin1StringView("events")).toArray().size(), 1);
            }
        }
        QCOMPARE(found, 1);
    }

    void twoDevicesAndTheSupervisorAtOnce_conflictsAreSeenAndNothingIsLost()
    {
        signIn("laptop", "maya");
        signIn("tablet", "maya");
        signIn("boss", "osei");
        QString pending;
        for (const QJsonObject& request :
             lxcp(device("laptop"), {QStringLiteral("requests"), QStringLiteral("--json")}).lines()) {
            if (word(request, "state") == QLatin1StringView("pending"))
                pending = word(request, "id");
        }
        QVERIFY(!pending.isEmpty());
        const QString both = openCourse("laptop", 0);
        const QString only = openCourse("laptop", 1);

        m_server->stop();
        QCOMPARE(lxcp(device("laptop"), {QStringLiteral("register"), both}).code, kOffline);
        QCOMPARE(lxcp(device("tablet"), {QStringLiteral("register"), both}).code, kOffline);
        QCOMPARE(lxcp(device("tablet"), {QStringLiteral("register"), only}).code, kOffline);
        QCOMPARE(lxcp(device("laptop"), {QStringLiteral("withdraw"), pending}).code, kOffline);
        QCOMPARE(lxcp(device("boss"),
                      {QStringLiteral("approve"), pending, QStringLiteral("--comment"), QStringLiteral("Good idea")})
                     .code,
                 kOffline);
        QVERIFY(m_server->start());

        QCOMPARE(lxcp(device("laptop"), {QStringLiteral("sync")}).code, kDone);
        QCOMPARE(lxcp(device("tablet"), {QStringLiteral("sync")}).code, kDone);
        // The request was withdrawn before the approval came: the decision is not thrown away, and overwrites nothing.
        QCOMPARE(lxcp(device("boss"), {QStringLiteral("sync")}).code, kRefused);
        const auto kept = lxcp(device("boss"), {QStringLiteral("outbox"), QStringLiteral("--json")}).lines();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(word(kept.first(), "state"), QStringLiteral("wedged"));
        QCOMPARE(word(kept.first(), "why"), QStringLiteral("stale-revision"));
        QCOMPARE(word(kept.first().value(QLatin1StringView("payload")).toObject(), "comment"),
                 QStringLiteral("Good idea"));
        QCOMPARE(word(state("boss").value({QStringLiteral("course_request"), pending}), "state"),
                 QStringLiteral("withdrawn"));

        const QString file = m_folder->filePath(QStringLiteral("kept.ndjson"));
        QCOMPARE(lxcp(device("boss"), {QStringLiteral("outbox"), QStringLiteral("export"), file}).code, kDone);
        QVERIFY(QFileInfo(file).size() > 100);
        QCOMPARE(
            lxcp(device("boss"), {QStringLiteral("outbox"), QStringLiteral("discard"), word(kept.first(), "id")}).code,
            kDone);
        verifyEqualToAFreshDevice("laptop", "maya");
        verifyEqualToAFreshDevice("tablet", "maya");
        verifyEqualToAFreshDevice("boss", "osei");
    }

    void deviceThatWasAwayTooLong_fetchesEverythingAndKeepsItsOutbox()
    {
        signIn("maya", "maya");
        signIn("boss", "osei");
        const auto waiting =
            lxcp(device("boss"), {QStringLiteral("requests"), QStringLiteral("--to-review"), QStringLiteral("--json")})
                .lines();
        QString id;
        for (const QJsonObject& request : waiting) {
            if (word(request, "person_id") == QLatin1StringView("maya"))
                id = word(request, "id");
        }
        QVERIFY(!id.isEmpty());
        m_server->stop();
        const QStringList approve{QStringLiteral("approve"), id, QStringLiteral("--comment"),
                                  QStringLiteral("Good idea")};
        QCOMPARE(lxcp(device("boss"), approve).code, kOffline);

        // The catalog grows, the request is withdrawn, and the server forgets what left a scope up to now.
        const QString late = m_folder->filePath(QStringLiteral("late.ndjson"));
        QFile file(late);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"source_id\":\"late:1\",\"title\":\"A late arrival\",\"language\":\"en\"}\n");
        file.close();
        QVERIFY(m_server->run({QStringLiteral("import"), QStringLiteral("catalog"), late}));
        QVERIFY(m_server->start());
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("withdraw"), id}).code, kDone);
        m_server->stop();
        QVERIFY(m_server->start({QStringLiteral("--keep-days"), QStringLiteral("0")}));
        const qsizetype before = m_server->log().count("\"status\":410");
        const auto synced = lxcp(device("boss"), {QStringLiteral("sync"), QStringLiteral("--json")});
        QCOMPARE(synced.code, kRefused); // the decision came too late
        QCOMPARE(m_server->log().count("\"status\":410"), before + 1);
        // Commands, changes (410), the way to the snapshot, the snapshot, changes.
        QCOMPARE(synced.lines().first().value(QLatin1StringView("requests")).toInt(), 5);

        const auto kept = lxcp(device("boss"), {QStringLiteral("outbox"), QStringLiteral("--json")}).lines();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(word(kept.first(), "why"), QStringLiteral("stale-revision"));
        QCOMPARE(word(kept.first().value(QLatin1StringView("payload")).toObject(), "comment"),
                 QStringLiteral("Good idea"));
        const auto found =
            lxcp(device("boss"), {QStringLiteral("search"), QStringLiteral("late arrival"), QStringLiteral("--limit"),
                                  QStringLiteral("1"), QStringLiteral("--json")});
        QCOMPARE(word(found.lines().value(0), "source_id"), QStringLiteral("late:1"));
        QCOMPARE(
            lxcp(device("boss"), {QStringLiteral("outbox"), QStringLiteral("discard"), word(kept.first(), "id")}).code,
            kDone);
        verifyEqualToAFreshDevice("boss", "osei");
    }

    void decisionMadeOffline_movesTheRequest()
    {
        signIn("maya", "maya");
        signIn("boss", "osei");
        const auto waiting =
            lxcp(device("boss"), {QStringLiteral("requests"), QStringLiteral("--to-review"), QStringLiteral("--json")})
                .lines();
        QVERIFY(!waiting.isEmpty());
        const QString id = word(waiting.first(), "id");
        m_server->stop();
        QCOMPARE(lxcp(device("boss"),
                      {QStringLiteral("decline"), id, QStringLiteral("--reason"), QStringLiteral("Not this year")})
                     .code,
                 kOffline);
        QVERIFY(m_server->start());
        QCOMPARE(lxcp(device("boss"), {QStringLiteral("sync")}).code, kDone);
        QCOMPARE(word(state("boss").value({QStringLiteral("course_request"), id}), "state"),
                 QStringLiteral("declined"));
        verifyEqualToAFreshDevice("boss", "osei");
    }

    void ruleThatSaysNo_isRefusedAtOnceAlsoOffline()
    {
        signIn("maya", "maya");
        m_server->stop();
        const auto refused = lxcp(device("maya"), {QStringLiteral("withdraw"), QStringLiteral("no-such-course")});
        QCOMPARE(refused.code, kRefused);
        QVERIFY(!refused.err.isEmpty());
        QVERIFY(lxcp(device("maya"), {QStringLiteral("outbox")}).out.isEmpty());
    }

    void outputThatCannotBeWritten_isNoSuccess_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("lxcp") << QStringLiteral("lxcp");
        QTest::newRow("lxcp-server") << QStringLiteral("lxcp-server");
    }
    void outputThatCannotBeWritten_isNoSuccess()
    {
        QFETCH(QString, program);
        const QFileInfo full(QStringLiteral("/dev/full"));
        if (!full.exists() || full.isFile())
            QSKIP("/dev/full is no device here");
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(support::binary(program), {QStringLiteral("--version")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }

    void consoleCodes_areThoseOfTheirMeaning()
    {
        QCOMPARE(lxcp(device("nobody"), {QStringLiteral("sync")}).code, kNotSignedIn);
        QCOMPARE(lxcp(device("nobody"), {QStringLiteral("courses")}).code, kNotSignedIn);
        QCOMPARE(lxcp(device("nobody"), {QStringLiteral("fly")}).code, 2);
        QCOMPARE(lxcp(device("nobody"), {QStringLiteral("search")}).code, 2);
        for (const char* command : {"logout", "status", "sync", "pathways", "requests", "courses"})
            QCOMPARE(lxcp(device("nobody"), {QLatin1StringView(command), QStringLiteral("word")}).code, 2);
        QCOMPARE(lxcp(device("nobody"), {QStringLiteral("sync"), QStringLiteral("--wings")}).code, 2);
        const auto proxy = lxcp(device("nobody"), {QStringLiteral("status"), QStringLiteral("--proxy=garbage")});
        QCOMPARE(proxy.code, 2);
        QVERIFY2(proxy.err.startsWith("--proxy takes ") && proxy.err.contains("not 'garbage'"), proxy.err.constData());
        const auto help = lxcp(device("nobody"), {QStringLiteral("--help")});
        QCOMPARE(help.code, kDone);
        QVERIFY(help.out.contains("register ID") && help.err.isEmpty());
        QVERIFY(lxcp(device("nobody"), {QStringLiteral("--version")}).out.startsWith("lxcp "));
        signIn("maya", "maya");
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("logout"), QStringLiteral("--erase")}).code, kDone);
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("courses")}).code, kNotSignedIn);
        QVERIFY(
            QDir(device("maya") + QStringLiteral("/accounts")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }

    void courses_goByTheirIdAtTheSourceToo()
    {
        signIn("maya", "maya");
        const QString id = openCourse("maya");
        const auto byId = lxcp(device("maya"), {QStringLiteral("course"), id, QStringLiteral("--json")});
        const QString source = word(byId.lines().value(0), "source_id");
        QVERIFY(source.startsWith(QStringLiteral("demo:")) && source != id);
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("course"), source, QStringLiteral("--json")}).out, byId.out);
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("course"), QStringLiteral("demo:none")}).code, kRefused);
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("register"), source}).code, kDone);
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("withdraw"), source}).code, kDone);
        QJsonObject wanted;
        for (const QJsonObject& course :
             lxcp(device("maya"), {QStringLiteral("courses"), QStringLiteral("--json")}).lines()) {
            if (course.value(QLatin1StringView("requires_approval")).toBool())
                wanted = course;
        }
        QStringList words{QStringLiteral("request"), word(wanted, "source_id"), QStringLiteral("--reason"),
                          QStringLiteral("r"),       QStringLiteral("--cost"),  QStringLiteral("5")};
        QCOMPARE(lxcp(device("maya"), words).code, 2); // five of what?
        words << QStringLiteral("--currency") << QStringLiteral("EUR") << QStringLiteral("--json");
        const auto asked = lxcp(device("maya"), words);
        QVERIFY2(asked.code == kDone, asked.err.constData());
        const QJsonObject request =
            state("maya").value({QStringLiteral("course_request"), word(asked.lines().value(0), "target")});
        QCOMPARE(word(request, "course_id"), word(wanted, "id"));
        QCOMPARE(word(request, "title"), word(wanted, "title"));
        words[1] = QStringLiteral("demo:none");
        QCOMPARE(lxcp(device("maya"), words).code, kRefused);
    }

    void nothingNew_isOneRequestOfLessThanAKilobyteEachWay()
    {
        signIn("maya", "maya");
        QCOMPARE(lxcp(device("maya"), {QStringLiteral("sync")}).code, kDone);
        const auto totals = lxcp(device("maya"), {QStringLiteral("sync"), QStringLiteral("--json")}).lines().first();
        QCOMPARE(totals.value(QLatin1StringView("requests")).toInt(), 1);
        QVERIFY(totals.value(QLatin1StringView("bytes_in")).toInt() <= 1024);
        QVERIFY(totals.value(QLatin1StringView("bytes_out")).toInt() <= 1024);
    }

    void realCatalog_arrivesByteForByte()
    {
        const QString source = support::sharedPath(u"/data/catalogue/mslearn.ndjson");
        if (!QFile::exists(source))
            QSKIP("needs ../shared/data/catalogue");
        QVERIFY(m_server->run({QStringLiteral("import"), QStringLiteral("catalog"), source}));
        signIn("maya", "maya");
        QHash<QString, QJsonObject> here;
        for (const QJsonObject& course :
             lxcp(device("maya"), {QStringLiteral("courses"), QStringLiteral("--json")}).lines())
            here.insert(word(course, "source_id"), course);
        QFile file(source);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int compared = 0;
        while (!file.atEnd()) {
            const QJsonObject given = QJsonDocument::fromJson(file.readLine()).object();
            const QJsonObject got = here.value(word(given, "source_id"));
            for (auto it = given.begin(); it != given.end(); ++it) {
                if (it->isNull())
                    continue;
                QVERIFY2(got.value(it.key()) == *it,
                         qPrintable(word(given, "source_id") + QLatin1Char(' ') + it.key()));
                ++compared;
            }
        }
        QVERIFY(compared > 1000);
    }
};

QTEST_GUILESS_MAIN(tst_Offline)
#include "tst_offline.moc"
