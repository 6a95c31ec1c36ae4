// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lxcpserver.h"

#include "tests/support/freeport.h"
#include "tests/support/places.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace support {

LxcpServer::LxcpServer(QString folder) : m_folder(std::move(folder)), m_port(freePort()) {}

LxcpServer::~LxcpServer()
{
    kill9();
}

QString LxcpServer::database() const
{
    return QStringLiteral("sqlite:%1/server.sqlite").arg(m_folder);
}

bool LxcpServer::start(const QStringList& moreOptions)
{
    QStringList words{QStringLiteral("serve"),
                      QStringLiteral("--db"),
                      database(),
                      QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:%1").arg(m_port),
                      QStringLiteral("--demo"),
                      QStringLiteral("--rate-limit"),
                      QStringLiteral("0")};
    if (m_servesContent)
        words << QStringLiteral("--content") << contentFolder();
    if (m_baseUrl.isValid())
        words << QStringLiteral("--base-url") << m_baseUrl.toString();
    m_process.setStandardErrorFile(m_folder + QStringLiteral("/server.log"), QIODevice::Append);
    m_process.start(binary(QStringLiteral("lxcp-server")), words + moreOptions);
    QByteArray output;
    QElapsedTimer since;
    since.start();
    while (!output.contains("listening on") && since.elapsed() < 30'000 && isRunning()) {
        m_process.waitForReadyRead(500);
        output += m_process.readAllStandardOutput();
    }
    return output.contains("listening on");
}

void LxcpServer::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        kill9();
}

void LxcpServer::kill9()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool LxcpServer::run(const QStringList& words)
{
    QProcess process;
    process.start(binary(QStringLiteral("lxcp-server")), words + QStringList{QStringLiteral("--db"), database()});
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

QUrl LxcpServer::url() const
{
    return m_baseUrl.isValid() ? m_baseUrl : QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

QByteArray LxcpServer::log() const
{
    QFile file(m_folder + QStringLiteral("/server.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> ConsoleRun::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QString binary(const QString& name)
{
    // Another build's programs, or a copy that a rebuild does not change under a long run.
    const QString other = qEnvironmentVariable("LXCP_BIN_DIR");
    return other.isEmpty() ? programPath(name) : other + QLatin1Char('/') + name;
}

ConsoleRun lxcp(const QString& profile, const QStringList& words)
{
    QProcess process;
    process.start(binary(QStringLiteral("lxcp")), QStringList{QStringLiteral("--profile"), profile} + words);
    ConsoleRun run;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace support
