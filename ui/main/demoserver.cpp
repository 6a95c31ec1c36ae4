// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/demoserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace uimain {

namespace {

constexpr int kEndWithinMs = 3000;

QString portFile(const QString& folder)
{
    return folder + QStringLiteral("/port");
}

} // namespace

DemoServer::DemoServer(const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder), m_process(new QProcess(this))
{
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(folder + QStringLiteral("/server.log"));
#ifdef Q_OS_LINUX
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DemoServer::readOutput);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_process->errorString());
    });
    connect(m_process, &QProcess::finished, this, [this] {
        if (m_ready)
            return;
        if (!m_anyPort) {
            // The port of the last time is taken.
            startOn(0);
            return;
        }
        Q_EMIT failed(tr("The demo server ended by itself; see %1").arg(m_folder + QStringLiteral("/server.log")));
    });
}

DemoServer::~DemoServer()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(kEndWithinMs)) {
        m_process->kill();
        m_process->waitForFinished(kEndWithinMs);
    }
}

void DemoServer::start()
{
    QDir().mkpath(m_folder);
    QFile file(portFile(m_folder));
    const int port = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    startOn(port);
}

void DemoServer::startOn(int port)
{
    m_anyPort = port == 0;
    m_output.clear();
    m_process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/lxcp-server"),
                     {QStringLiteral("serve"), QStringLiteral("--demo"), QStringLiteral("--db"),
                      QStringLiteral("sqlite:") + m_folder + QStringLiteral("/demo.sqlite"),
                      QStringLiteral("--content"), m_folder + QStringLiteral("/content"), QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:%1").arg(port)});
}

void DemoServer::readOutput()
{
    m_output += m_process->readAllStandardOutput();
    const qsizetype at = m_output.indexOf("listening on ");
    const qsizetype end = m_output.indexOf('\n', qMax<qsizetype>(at, 0));
    if (m_ready || at < 0 || end < 0)
        return;
    m_ready = true;
    const QUrl address(QString::fromUtf8(m_output.mid(at + 13, end - at - 13).trimmed()));
    QFile file(portFile(m_folder));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(address.port()));
    Q_EMIT ready(address);
}

} // namespace uimain
