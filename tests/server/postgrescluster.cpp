// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/postgrescluster.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

QString newestBinaries()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(names, [](const QString& a, const QString& b) { return a.toInt() > b.toInt(); });
    for (const QString& name : names) {
        const QString folder = versions.filePath(name + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/initdb")) && QFile::exists(folder + QStringLiteral("/postgres")))
            return folder;
    }
    return {};
}

} // namespace

PostgresCluster::PostgresCluster()
{
#ifdef Q_OS_UNIX
    m_root = geteuid() == 0;
#endif
    m_binaries = newestBinaries();
    if (m_binaries.isEmpty()) {
        m_problem = QStringLiteral("PostgreSQL is not installed (no /usr/lib/postgresql/*/bin/initdb)");
        return;
    }
    // PostgreSQL refuses to run as root: give the folder to its own user.
    if (m_root && QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()}) != 0) {
        m_problem = QStringLiteral("there is no user 'postgres' to run PostgreSQL as");
        return;
    }
    const QString data = m_folder.filePath(QStringLiteral("data"));
    QString output;
    if (!run(QStringLiteral("initdb"),
             {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("lxcp"), QStringLiteral("-A"),
              QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--no-locale"),
              QStringLiteral("--no-sync")},
             &output))
        m_problem = QStringLiteral("initdb failed: ") + output;
    else if (!start())
        m_problem = QStringLiteral("PostgreSQL did not start: ") + QString::fromLocal8Bit(m_server.readAll());
}

PostgresCluster::~PostgresCluster()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                                   QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
    m_server.waitForFinished();
}

QStringList PostgresCluster::asUser(const QString& program, const QStringList& arguments) const
{
    QStringList command;
    if (m_root)
        command << QStringLiteral("runuser") << QStringLiteral("-u") << QStringLiteral("postgres")
                << QStringLiteral("--");
    command << m_binaries + QLatin1Char('/') + program;
    return command + arguments;
}

bool PostgresCluster::run(const QString& program, const QStringList& arguments, QString* output) const
{
    QStringList command = asUser(program, arguments);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.takeFirst(), command);
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (output)
        *output = QString::fromLocal8Bit(process.readAll());
    return done;
}

bool PostgresCluster::start()
{
    QStringList command = asUser(QStringLiteral("postgres"),
                                 {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"),
                                  m_folder.path(), QStringLiteral("-h"), QString(), QStringLiteral("-F"),
                                  QStringLiteral("-c"), QStringLiteral("log_min_messages=fatal")});
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(command.takeFirst(), command);
    for (int i = 0; i < 100 && m_server.state() != QProcess::NotRunning; ++i) {
        if (run(QStringLiteral("pg_isready"), {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path()}))
            return true;
        m_server.waitForFinished(100);
    }
    return false;
}

bool PostgresCluster::restart()
{
    run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                                   QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
    m_server.waitForFinished();
    return start();
}

QString PostgresCluster::newDatabase()
{
    const QString name = QStringLiteral("lxcp%1").arg(++m_databases);
    if (!run(QStringLiteral("createdb"),
             {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("lxcp"), name}))
        return {};
    return QStringLiteral("postgresql://lxcp@/%1?host=%2").arg(name, m_folder.path());
}
