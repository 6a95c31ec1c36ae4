// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/environmentproxy.h"
#include "app/platform/logfile.h"
#include "app/platform/paths.h"
#include "app/platform/policysource.h"
#include "app/platform/proxysettings.h"
#include "app/platform/singleinstance.h"
#include "tests/support/waiting.h"

#include <QLockFile>
#include <QNetworkProxy>
#include <QtTest/QtTest>

#include <future>

using namespace platform;

namespace {

#ifdef Q_OS_WIN
// Who may read a file is inherited from the person's own folder there, policy is in the registry, and the proxy of the
// system in its settings.
constexpr bool kIsUnix = false;
#else
constexpr bool kIsUnix = true;
#endif

} // namespace

class tst_Platform : public QObject
{
    Q_OBJECT

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

private Q_SLOTS:
    void profile_isAFolderOfItsOwnForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const Paths paths(folder.filePath(QStringLiteral("a/b")));
        QVERIFY(paths.accountsFile().startsWith(folder.path()));
        QVERIFY(paths.cacheFile(QStringLiteral("k")).startsWith(folder.path()));
        QVERIFY(QDir(paths.accountFolder(QStringLiteral("k"))).exists());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!kIsUnix || !(QFileInfo(paths.root()).permissions() & others));
    }

    void folderThatCannotBe_isNamed()
    {
        QTemporaryDir folder;
        QVERIFY(Paths(folder.path()).unwritableFolder().isEmpty());
        write(folder.filePath(QStringLiteral("file")), "x");
        const Paths paths(folder.filePath(QStringLiteral("file/profile")));
        QCOMPARE(paths.unwritableFolder(), paths.root());
    }

    void proxy_isTakenForOthersAndNeverForThisMachine()
    {
        QVERIFY(useProxy(QStringLiteral("http://proxy.example:3128")));
        const auto far =
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://lxcp.example"))));
        QCOMPARE(far.first().hostName(), QStringLiteral("proxy.example"));
        for (const char* here : {"http://127.0.0.1:8420", "http://localhost:8420", "http://[::1]:8420"}) {
            const auto near = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QLatin1StringView(here))));
            QCOMPARE(near.first().type(), QNetworkProxy::NoProxy);
        }
        QVERIFY(useProxy(QStringLiteral("none")));
        QCOMPARE(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://lxcp.example"))))
                     .first()
                     .type(),
                 QNetworkProxy::NoProxy);
    }

    void proxy_withoutAScheme_speaksHttp()
    {
        QVERIFY(useProxy(QStringLiteral("proxy.example:3129")));
        const auto far =
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://lxcp.example"))));
        QCOMPARE(far.first().type(), QNetworkProxy::HttpProxy);
        QCOMPARE(far.first().hostName(), QStringLiteral("proxy.example"));
        QCOMPARE(int(far.first().port()), 3129);
        for (const char* wrong : {"proxy.example", "htpp://proxy.example:3128", "proxy.example:99999", "://x:1"})
            QVERIFY2(!useProxy(QLatin1StringView(wrong)), wrong);
        const QString said = useProxy(QStringLiteral("ann:se@cret@proxy.example:99999")).error().detail;
        QVERIFY2(said.endsWith(QStringLiteral(": proxy.example:99999")),
                 qPrintable(said)); // and not who, and with what
        QVERIFY(useProxy(QStringLiteral("none")));
    }

    void proxy_ofTheSystem_isRead()
    {
        if (!kIsUnix)
            QSKIP("not in the environment");
        qputenv("http_proxy", "http://system-proxy.example:8080");
        QVERIFY(useProxy({}));
        const auto far =
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("http://lxcp.example"))));
        qunsetenv("http_proxy");
        QCOMPARE(far.first().hostName(), QStringLiteral("system-proxy.example"));
    }

    void proxy_ofTheEnvironment_isReadAsCurlDoes_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy"); // TYPE HOST:PORT; empty: none; "-": nothing is said
        const auto row = [](const char* name, const char* variables, const char* url, const char* proxy) {
            QTest::newRow(name) << QString::fromLatin1(variables) << QString::fromLatin1(url)
                                << QString::fromLatin1(proxy);
        };
        row("https", "https_proxy=http://p.example:8080", "https://lxcp.example", "http p.example:8080");
        row("without a scheme", "https_proxy=127.0.0.1:3128", "https://lxcp.example", "http 127.0.0.1:3128");
        row("capitals", "HTTPS_PROXY=p.example:1", "https://lxcp.example", "http p.example:1");
        row("of the other scheme", "http_proxy=p.example:1", "https://lxcp.example", "-");
        row("HTTP_PROXY is CGI's", "HTTP_PROXY=p.example:1", "http://lxcp.example", "-");
        row("for all", "all_proxy=socks5://p.example", "https://lxcp.example", "socks p.example:1080");
        row("for all, http", "ALL_PROXY=p.example:9", "http://lxcp.example", "http p.example:9");
        row("the closer one", "all_proxy=a.example:1 https_proxy=b.example:2", "https://lxcp.example",
            "http b.example:2");
        row("user and password", "https_proxy=joe:p%40w@p.example:1", "https://lxcp.example",
            "http joe:p@w@p.example:1");
        row("not for anybody", "all_proxy=p.example:1 no_proxy=*", "https://lxcp.example", "");
        row("not for a domain", "all_proxy=p.example:1 no_proxy=corp.example", "https://lxcp.corp.example", "");
        row("not for itself", "all_proxy=p.example:1 no_proxy=x.example,corp.example", "https://corp.example", "");
        row("with a dot", "all_proxy=p.example:1 no_proxy=.corp.example", "https://lxcp.corp.example", "");
        row("only whole labels", "all_proxy=p.example:1 no_proxy=corp.example", "https://mycorp.example",
            "http p.example:1");
        row("a port", "all_proxy=p.example:1 no_proxy=corp.example:8443", "https://corp.example:8443", "");
        row("another port", "all_proxy=p.example:1 no_proxy=corp.example:8443", "https://corp.example",
            "http p.example:1");
        row("a subnet", "all_proxy=p.example:1 no_proxy=10.0.0.0/8", "https://10.1.2.3", "");
        row("nonsense", "https_proxy=ftp://p.example", "https://lxcp.example", "-");
        row("nothing", "", "https://lxcp.example", "-");
    }

    void proxy_ofTheEnvironment_isReadAsCurlDoes()
    {
        QFETCH(const QString, variables);
        QFETCH(const QString, url);
        QFETCH(const QString, proxy);
        QHash<QString, QString> environment;
        for (const QString& one : variables.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            environment.insert(one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1));
        const QUrl asked(url);
        const auto said = environmentProxy(asked.scheme(), asked.host(), asked.port(443), [&](const char* name) {
            return environment.value(QString::fromLatin1(name));
        });
        QString words = QStringLiteral("-");
        if (said && said->type() == QNetworkProxy::NoProxy)
            words.clear();
        else if (said)
            words =
                QStringLiteral("%1 %2%3:%4")
                    .arg(said->type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks") : QStringLiteral("http"),
                         said->user().isEmpty() ? QString() : said->user() + u':' + said->password() + u'@',
                         said->hostName())
                    .arg(said->port());
        QCOMPARE(words, proxy);
    }

    void proxy_getsNameAndPassword_unlessItHasItsOwn()
    {
        const auto asked = [] {
            return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://lxcp.example"))))
                .first();
        };
        const platform::ProxyAccount joe{QStringLiteral("joe"), QStringLiteral("secret"),
                                         QStringLiteral("p.example:3128")};
        QVERIFY(useProxy(QStringLiteral("P.example:3128"), joe));
        QCOMPARE(asked().user(), QStringLiteral("joe"));
        QCOMPARE(asked().password(), QStringLiteral("secret"));
        QVERIFY(useProxy(QStringLiteral("ann:own@p.example:3128"), joe));
        QCOMPARE(asked().user(), QStringLiteral("ann"));
        QCOMPARE(asked().password(), QStringLiteral("own"));
        QVERIFY(useProxy(QStringLiteral("none"), joe));
        QVERIFY(asked().user().isEmpty());
        // Typed for one proxy it goes to no other, wherever that one comes from.
        for (const char* other : {"p.example:3129", "q.example:3128", "socks5://p.example"}) {
            QVERIFY(useProxy(QLatin1StringView(other), joe));
            QVERIFY2(asked().user().isEmpty() && asked().password().isEmpty(), other);
        }
        qputenv("https_proxy", "q.example:3128");
        QVERIFY(useProxy({}, joe));
        const QString inUse = platform::proxyFor(QUrl(QStringLiteral("https://lxcp.example")));
        const bool told = !asked().user().isEmpty();
        qputenv("https_proxy", "p.example:3128");
        const bool toldAgain = asked().user() == QLatin1StringView("joe");
        qunsetenv("https_proxy");
        QCOMPARE(inUse, QStringLiteral("q.example:3128"));
        QVERIFY(!told && toldAgain);
        QVERIFY(useProxy(QStringLiteral("none")));
        QVERIFY(platform::proxyFor(QUrl(QStringLiteral("https://lxcp.example"))).isEmpty());
    }

    void log_isALineEach_forItsOwnerOnly_andTurnsOver()
    {
        QTemporaryDir folder;
        const QString logs = folder.filePath(QStringLiteral("logs"));
        {
            const LogFile log(logs, 300);
            QVERIFY(!QFile::exists(logs)); // nothing was said yet
            QTest::ignoreMessage(QtWarningMsg, "first\nsecond");
            qWarning("first\nsecond");
            for (int i = 0; i < 40; ++i) {
                QTest::ignoreMessage(QtInfoMsg, "0123456789012345678901234567890123456789");
                qInfo("0123456789012345678901234567890123456789");
            }
        }
        const auto kept = QDir(logs).entryInfoList(QDir::Files, QDir::Name);
        QCOMPARE(kept.size(), 3);
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        for (const QFileInfo& file : kept) {
            QVERIFY2(file.size() <= 300, qPrintable(file.fileName()));
            QVERIFY(!kIsUnix || !(file.permissions() & others));
        }
        QVERIFY(!kIsUnix || !(QFileInfo(logs).permissions() & others));
        QFile newest(LogFile::newest(logs));
        QVERIFY(newest.open(QIODevice::ReadOnly));
        QVERIFY(newest.readAll().endsWith(" info default 0123456789012345678901234567890123456789\n"));
        qInfo("after its end"); // not heard by it
        newest.seek(0);
        QVERIFY(!newest.readAll().contains("after"));
    }

    void log_keepsALineTogether()
    {
        QTemporaryDir folder;
        {
            const LogFile log(folder.path());
            QTest::ignoreMessage(QtWarningMsg, "first\nsecond");
            qWarning("first\nsecond");
        }
        QFile file(LogFile::newest(folder.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1);
    }

    void policy_isReadFromAllFiles_theLaterFirst()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("10-all.json")),
              "{\"ServerAddress\": \"https://learn.example.org/\", \"DownloadLimit\": 1000}");
        write(folder.filePath(QStringLiteral("20-site.json")), "{\"DownloadLimit\": 2000}");
        write(folder.filePath(QStringLiteral("30-broken.json")), "{\"Leaderboards\": ");
        write(folder.filePath(QStringLiteral("notes.txt")), "not read");
        const domain::ManagedPolicy policy = policyOfFolder(folder.path());
        QCOMPARE(policy.server, QUrl(QStringLiteral("https://learn.example.org")));
        QCOMPARE(policy.downloadLimit, 2000);
        QCOMPARE(policy.names, (QStringList{QStringLiteral("DownloadLimit"), QStringLiteral("ServerAddress")}));
        QCOMPARE(policy.problems.size(), 1);
        QVERIFY(policy.problems.first().contains(QStringLiteral("30-broken.json")));
    }

    void policy_thatOthersMayWrite_isNotTaken()
    {
        if (!kIsUnix)
            QSKIP("policy is in the registry");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        write(path, "{\"ServerAddress\": \"https://elsewhere.example\"}");
        QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOther);
        const domain::ManagedPolicy policy = policyOfFolder(folder.path());
        QVERIFY(policy.server.isEmpty());
        QCOMPARE(policy.problems.size(), 1);
    }

    void policy_thatIsNoObject_isSaidSo()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("a.json")), "[]");
        write(folder.filePath(QStringLiteral("b.json")), "{");
        const QStringList problems = policyOfFolder(folder.path()).problems;
        QCOMPARE(problems.size(), 2);
        QVERIFY2(problems.at(0).endsWith(QStringLiteral("a.json: JSON, and no object")), qPrintable(problems.at(0)));
        QVERIFY2(problems.at(1).contains(QStringLiteral("b.json: no JSON, ")), qPrintable(problems.at(1)));
    }

    void policy_inAFlatpak_isThatOfTheComputer()
    {
        QTemporaryDir root;
        QCOMPARE(policyFolder(root.path()), root.filePath(QStringLiteral("etc/lxcp-desktop/policies")));
        write(root.filePath(QStringLiteral(".flatpak-info")), "[Application]");
        QCOMPARE(policyFolder(root.path()), root.filePath(QStringLiteral("run/host/etc/lxcp-desktop/policies")));
    }

    void policy_ofNoFolder_isEmpty()
    {
        const domain::ManagedPolicy policy = policyOfFolder(QStringLiteral("/nowhere/at/all"));
        QVERIFY(policy.names.isEmpty() && policy.problems.isEmpty());
    }

    void proxy_thatIsNone_isRefused()
    {
        QVERIFY(!useProxy(QStringLiteral("ftp://x")));
        QVERIFY(!useProxy(QStringLiteral("proxy")));
    }

    void secondInstance_isToldApartAndHeard()
    {
        QTemporaryDir folder;
        auto first = std::make_unique<SingleInstance>(folder.path());
        QVERIFY(first->isFirst());
        QSignalSpy heard(first.get(), &SingleInstance::messageReceived);
        const SingleInstance second(folder.path());
        QVERIFY(!second.isFirst());
        // Beside this thread, as another program would: on Windows it waits until somebody has read.
        auto told = std::async(std::launch::async, [&] { return second.tellFirst(QStringLiteral("lxcp://course/ü")); });
        LXCP_TRY_COMPARE(heard.size(), 1);
        QVERIFY(told.get());
        QCOMPARE(heard.first().first().toString(), QStringLiteral("lxcp://course/ü"));
        first.reset();
        QVERIFY(!second.tellFirst(QStringLiteral("anybody?")));
        QVERIFY(SingleInstance(folder.path()).isFirst());
    }

    void lockFileOfAProcessThatWasKilled_isTaken()
    {
        QTemporaryDir folder;
        QFile left(folder.filePath(QStringLiteral("window.lock")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(SingleInstance(folder.path()).isFirst());
    }

#ifdef Q_OS_UNIX
    void lockOfAnOlderVersion_isRespected()
    {
        QTemporaryDir folder;
        QLockFile older(folder.filePath(QStringLiteral("window.lock")));
        QVERIFY(older.tryLock(0));
        QVERIFY(!SingleInstance(folder.path()).isFirst());
        older.unlock();
        QVERIFY(SingleInstance(folder.path()).isFirst());
    }
#endif

    void otherProfile_isAnotherInstance()
    {
        QTemporaryDir a, b;
        const SingleInstance first(a.path());
        const SingleInstance second(b.path());
        QVERIFY(first.isFirst() && second.isFirst());
    }
};

QTEST_GUILESS_MAIN(tst_Platform)
#include "tst_platform.moc"
