// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/waiting.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

using support::Fault;
using support::FaultProxy;
using support::SeenRequest;

// Where tokens must not be: files, output, logs, the process list (S2).
class tst_Tokens : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<support::LxcpServer> m_server;
    QSet<QByteArray> m_secrets;

    // Bearer tokens, authorization codes, verifiers: all that went by.
    void collect()
    {
        for (const SeenRequest& request : m_proxy->seen()) {
            const QByteArray bearer = request.header("Authorization");
            if (bearer.startsWith("Bearer "))
                m_secrets.insert(bearer.mid(7));
            for (const QByteArray& field : request.body.split('&')) {
                if (field.startsWith("code=") || field.startsWith("code_verifier=") ||
                    field.startsWith("refresh_token="))
                    m_secrets.insert(QByteArray::fromPercentEncoding(field.mid(field.indexOf('=') + 1)));
            }
        }
        for (const QByteArray& answer : m_proxy->answers()) {
            const QJsonObject tokens = QJsonDocument::fromJson(answer).object();
            for (const char* name : {"access_token", "refresh_token", "id_token"}) {
                const QByteArray token = tokens.value(QLatin1StringView(name)).toString().toUtf8();
                if (!token.isEmpty())
                    m_secrets.insert(token);
            }
        }
    }

    QByteArray secretIn(const QByteArray& bytes) const
    {
        for (const QByteArray& secret : m_secrets) {
            // The signature of a token alone gives it away too.
            if (bytes.contains(secret) ||
                (secret.count('.') == 2 && bytes.contains(secret.mid(secret.lastIndexOf('.') + 1))))
                return secret;
        }
        return {};
    }

    // Command lines and environments of all processes.
    static QByteArray processList()
    {
        QByteArray all;
        const QStringList numbers = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
        for (const QString& number : numbers) {
            for (const char* what : {"cmdline", "environ"}) {
                QFile file(QStringLiteral("/proc/%1/%2").arg(number, QLatin1StringView(what)));
                if (file.open(QIODevice::ReadOnly))
                    all += file.readAll() + '\n';
            }
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_proxy = std::make_unique<FaultProxy>();
        m_server = std::make_unique<support::LxcpServer>(m_folder.path());
        m_server->setBaseUrl(m_proxy->url());
        QVERIFY2(m_server->start(), m_server->log().constData());
        m_proxy->setUpstream(m_server->port());
    }

    void tokens_areInNoFileNoOutputAndNoProcessList()
    {
        const QString profile = m_folder.filePath(QStringLiteral("profile"));
        m_proxy->setScript([](const SeenRequest&, int) { return Fault{{}, 50}; }); // time to look at the processes
        QByteArray seen;
        const auto run = [&](const QStringList& words) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("lxcp.*=true;qt.network.*=false"));
            process.setProcessEnvironment(environment);
            process.start(support::binary(QStringLiteral("lxcp")),
                          QStringList{QStringLiteral("--profile"), profile} + words);
            if (!support::waitFor([&] {
                    seen += processList();
                    return process.state() == QProcess::NotRunning;
                }))
                process.kill();
            seen += process.readAllStandardOutput() + process.readAllStandardError();
            return process.exitCode();
        };
        QCOMPARE(run({QStringLiteral("login"), QStringLiteral("--server"), m_proxy->url().toString(),
                      QStringLiteral("--demo-person"), QStringLiteral("maya")}),
                 0);
        QCOMPARE(run({QStringLiteral("sync"), QStringLiteral("--json")}), 0);
        QCOMPARE(run({QStringLiteral("request"), QStringLiteral("--free"), QStringLiteral("x"),
                      QStringLiteral("--reason"), QStringLiteral("y")}),
                 0);
        m_server->stop();
        QCOMPARE(run({QStringLiteral("sync")}), 4);
        collect();
        QVERIFY2(m_secrets.size() >= 6, qPrintable(QString::number(m_secrets.size())));

        QVERIFY2(seen.contains("lxcp"), "the processes were looked at");
        QVERIFY2(secretIn(seen).isEmpty(), "in output or process list");
        QVERIFY2(secretIn(m_server->log()).isEmpty(), "in the server's log");
        int files = 0;
        QDirIterator walk(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            QVERIFY2(secretIn(file.readAll()).isEmpty(), qPrintable(file.fileName()));
        }
        QVERIFY(files >= 3);
    }

    void profile_isReadableByItsOwnerOnly()
    {
        const QString profile = m_folder.filePath(QStringLiteral("profile"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(profile).permissions() & others));
        QVERIFY(!(QFileInfo(profile + QStringLiteral("/accounts.json")).permissions() & others));
    }
};

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_tokens.moc"
