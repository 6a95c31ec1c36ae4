// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace support {

// A session bus of the test's own.
class OwnBus final
{
    Q_DISABLE_COPY_MOVE(OwnBus)

public:
    OwnBus() = default;
    ~OwnBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished(5000);
    }

    // False where dbus-daemon is not installed.
    [[nodiscard]] bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted(5000) || !(m_daemon.canReadLine() || m_daemon.waitForReadyRead(10000)))
            return false;
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return true;
    }
    [[nodiscard]] QDBusConnection connection(const char* name) const
    {
        return QDBusConnection::connectToBus(m_address, QString::fromLatin1(name));
    }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace support
