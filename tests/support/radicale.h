// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/freeport.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

namespace support {

// Debian's radicale on loopback with one person, 'maya' (password 'secret'), and calendars as another program of hers
// would have made them: http://127.0.0.1:PORT/maya/FOLDER/.
class Radicale final
{
public:
    ~Radicale() { stop(); }

    [[nodiscard]] static bool isInstalled() { return !program().isEmpty(); }

    // False: it does not come up; why() says what it printed.
    bool start()
    {
        if (m_port == 0)
            m_port = freePort();
        QFile users(m_folder.filePath(QStringLiteral("users")));
        if (!users.open(QIODevice::WriteOnly) || users.write("maya:secret\n") < 0)
            return false;
        users.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program(),
                        {QStringLiteral("--config"), QString(), QStringLiteral("--server-hosts"),
                         QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--auth-type"),
                         QStringLiteral("htpasswd"), QStringLiteral("--auth-htpasswd-filename"), users.fileName(),
                         QStringLiteral("--auth-htpasswd-encryption"), QStringLiteral("plain"),
                         QStringLiteral("--auth-delay"), QStringLiteral("0"),
                         QStringLiteral("--storage-filesystem-folder"), m_folder.filePath(QStringLiteral("data"))});
        for (int tries = 0; tries < 100 && m_process.state() != QProcess::NotRunning; ++tries) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, m_port);
            if (probe.waitForConnected(500))
                return true;
            m_process.waitForReadyRead(200);
        }
        return false;
    }

    void stop()
    {
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    bool addCalendar(const QString& folder, const QString& name)
    {
        const QString path = m_folder.filePath(QStringLiteral("data/collection-root/maya/") + folder);
        QFile properties(path + QStringLiteral("/.Radicale.props"));
        return QDir().mkpath(path) && properties.open(QIODevice::WriteOnly) &&
               properties.write("{\"tag\": \"VCALENDAR\", \"D:displayname\": \"" + name.toUtf8() +
                                "\", \"C:supported-calendar-component-set\": \"VEVENT\"}") > 0;
    }

    // The texts of all entries in a calendar as another program leaves them; at once, between two requests.
    bool edit(const QString& folder, const QByteArray& before, const QByteArray& after)
    {
        const QDir calendar(m_folder.filePath(QStringLiteral("data/collection-root/maya/") + folder));
        bool changed = false;
        for (const QString& name : calendar.entryList({QStringLiteral("*.ics")}, QDir::Files)) {
            QFile entry(calendar.filePath(name));
            if (!entry.open(QIODevice::ReadWrite))
                return false;
            const QByteArray text = entry.readAll().replace(before, after);
            changed = entry.seek(0) && entry.resize(0) && entry.write(text) == text.size();
        }
        return changed;
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port)); }
    [[nodiscard]] QUrl calendar(const QString& folder) const
    {
        return url().resolved(QUrl(QStringLiteral("/maya/%1/").arg(folder)));
    }
    [[nodiscard]] QByteArray why() { return m_process.readAll(); }

private:
    static QString program() { return QStandardPaths::findExecutable(QStringLiteral("radicale")); }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace support
