// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/updatecheck.h"
#include "tests/support/waiting.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest/QtTest>

using namespace updates;

// Feeds made by the script that makers of releases use, with keys of OpenSSL's command.
class tst_Updates : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_key;

    static QByteArray run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(20'000) || process.exitCode() != 0)
            qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput().trimmed();
    }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }
    QString makeKey(const char* name)
    {
        run(QStringLiteral("openssl"), {QStringLiteral("genpkey"), QStringLiteral("-algorithm"),
                                        QStringLiteral("ed25519"), QStringLiteral("-out"), path(name)});
        return QString::fromLatin1(run(QStringLiteral(LXCP_SIGN_RELEASE), {QStringLiteral("--key"), path(name)}));
    }
    QByteArray feed(const char* version, const char* page = "https://lxcp.example/releases/2",
                    const char* key = "key.pem")
    {
        return run(QStringLiteral(LXCP_SIGN_RELEASE),
                   {path(key), QLatin1StringView(version), QStringLiteral("2026-12-01"), QLatin1StringView(page),
                    QStringLiteral("Mentoring, \"quoted\" & übersetzt")});
    }
    base::Result<Release> read(const QByteArray& text) const
    {
        return readRelease(text, *credentials::keyFromMultibase(m_key), *credentials::loadCrypto());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("openssl is not there");
        m_key = makeKey("key.pem");
        makeKey("other.pem");
        QVERIFY(credentials::keyFromMultibase(m_key).has_value());
    }

    void feed_ofTheScript_isRead()
    {
        const auto release = read(feed("1.2.0") + "\n");
        QVERIFY2(release, release ? "" : qPrintable(release.error().detail));
        QCOMPARE(release->version, QStringLiteral("1.2.0"));
        QCOMPARE(release->date, QDate(2026, 12, 1));
        QCOMPARE(release->page, QStringLiteral("https://lxcp.example/releases/2"));
        QCOMPARE(release->summary, QStringLiteral("Mentoring, \"quoted\" & übersetzt"));
    }

    void feed_ofAnotherKey_isRefused()
    {
        const auto release = read(feed("9.0.0", "https://lxcp.example", "other.pem"));
        QVERIFY(!release);
        QCOMPARE(release.error().code, QStringLiteral("bad-signature"));
    }

    void feed_withAnythingChanged_isRefused()
    {
        const QByteArray good = feed("1.2.0");
        for (qsizetype i = 0; i < good.size(); i += 7) {
            QByteArray bad = good;
            bad[i] = bad[i] == 'A' ? 'B' : 'A';
            // The last character of a part holds bits that mean nothing.
            if (i + 1 < good.size() && good[i + 1] != '.' && good[i] != '.')
                QVERIFY2(!read(bad), qPrintable(QString::number(i)));
        }
        QVERIFY(!read(good.left(good.lastIndexOf('.') + 1)));
        QVERIFY(!read({}));
        QVERIFY(!read("<html>Please sign in to this network</html>"));
    }

    void feed_ofAnotherType_isRefused()
    {
        // Signed by the right key, but as something else: the script's words with another header.
        QFile script(QStringLiteral(LXCP_SIGN_RELEASE));
        QVERIFY(script.open(QIODevice::ReadOnly));
        QFile other(path("other-type"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(script.readAll().replace("lxcp-release+jws", "JWT"));
        other.close();
        const QByteArray text =
            run(QStringLiteral("bash"), {other.fileName(), path("key.pem"), QStringLiteral("2.0"),
                                         QStringLiteral("2026-12-01"), QStringLiteral("https://x.example"), QString()});
        QVERIFY(text.count('.') == 2);
        QCOMPARE(read(text).error().code, QStringLiteral("bad-signature"));
    }

    void feed_withoutSense_isRefused()
    {
        QVERIFY(!read(feed("newest")));
        QVERIFY(!read(feed("1.2", "http://lxcp.example")));
        QVERIFY(!read(feed("1.2", "javascript:alert(1)")));
    }

    void newer_byNumbers()
    {
        QVERIFY(isNewer(QStringLiteral("0.10.0"), QStringLiteral("0.9.9")));
        QVERIFY(isNewer(QStringLiteral("1.0.1"), QStringLiteral("1.0")));
        QVERIFY(isNewer(QStringLiteral("1.0.0"), QStringLiteral("1.0.0-beta")));
        QVERIFY(!isNewer(QStringLiteral("1.0.0-beta"), QStringLiteral("1.0.0")));
        QVERIFY(!isNewer(QStringLiteral("1.0"), QStringLiteral("1.0.0")));
        QVERIFY(!isNewer(QStringLiteral("0.9"), QStringLiteral("1.0")));
        QVERIFY(!isNewer(QStringLiteral("x"), QStringLiteral("1.0")));
    }

    void check_tellsOnceWhatTheFeedSays()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray answer = feed("1.2.0");
        QByteArray asked;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
                asked = socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
                socket->disconnectFromHost();
            });
        });
        const QUrl address(QStringLiteral("http://127.0.0.1:%1/feed").arg(server.serverPort()));
        UpdateCheck check({address, m_key, QStringLiteral("1.1.9")});
        QSignalSpy newer(&check, &UpdateCheck::newer);
        QSignalSpy failed(&check, &UpdateCheck::failed);
        QSignalSpy upToDate(&check, &UpdateCheck::upToDate);
        check.ask();
        check.ask(); // is under way
        LXCP_TRY_COMPARE(newer.size() + failed.size(), 1);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).value<base::Error>().detail));
        QCOMPARE(newer.first().first().value<Release>().version, QStringLiteral("1.2.0"));
        QVERIFY(!asked.contains("Authorization") && !asked.contains("Cookie"));

        answer = feed("1.1.9");
        check.ask();
        QVERIFY(upToDate.wait());
        answer = feed("9.9", "https://lxcp.example", "other.pem");
        check.ask();
        QVERIFY(failed.wait());
        QCOMPARE(newer.size(), 1);
    }

    void check_overPlainHttp_isNotAsked()
    {
        UpdateCheck check({QUrl(QStringLiteral("http://updates.example/feed")), m_key, QStringLiteral("1.0")});
        QSignalSpy failed(&check, &UpdateCheck::failed);
        check.ask();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<base::Error>().code, QStringLiteral("insecure"));
    }
};

QTEST_GUILESS_MAIN(tst_Updates)
#include "tst_updates.moc"
