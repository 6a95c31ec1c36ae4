// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"

#include <QFile>
#include <QProcess>
#include <QUrl>

#include <csignal>

// The real lxcp-server as a child process.
namespace program {

struct Ended
{
    int code = -1; // -1: it crashed
    QByteArray out;
    QByteArray err;
};

inline Ended run(const QStringList& arguments,
                 const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(support::programPath(u"lxcp-server"), arguments);
    process.waitForFinished(30000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

// lxcp-server serve --demo, on a free port unless said.
class Program
{
public:
    explicit Program(const QString& db, const QStringList& more = {},
                     const QString& listen = QStringLiteral("127.0.0.1:0"))
    {
        m_process.start(support::programPath(u"lxcp-server"),
                        QStringList{QStringLiteral("serve"), QStringLiteral("--db"), db, QStringLiteral("--listen"),
                                    listen, QStringLiteral("--demo")} +
                            more);
        while (!m_output.contains('\n') && m_process.waitForReadyRead(20000))
            m_output += m_process.readAllStandardOutput();
        url = QUrl(QString::fromUtf8(m_output.mid(int(qstrlen("listening on "))).trimmed()));
        port = quint16(url.port(0));
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning)
            (void)stop();
    }

    Ended stop(int signal = SIGTERM)
    {
        sendSignal(signal);
        m_process.waitForFinished(15000);
        return {m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1, m_output,
                m_process.readAllStandardError()};
    }
    void sendSignal(int signal) { ::kill(pid_t(m_process.processId()), signal); }
    bool waitForEnd() { return m_process.waitForFinished(15000); }
    int exitCode() const { return m_process.exitCode(); }
    QByteArray commandLine() const
    {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(m_process.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray firstLine() const { return m_output; }

    QUrl url;
    quint16 port = 0; // 0: it did not start

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace program
