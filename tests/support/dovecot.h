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

#include <unistd.h>

namespace support {

// Debian's dovecot on loopback with a mailbox of anybody whose password is 'secret': an instance of its own with its
// own configuration, as a user without rights; the system's service has no part in it.
class Dovecot final
{
public:
    ~Dovecot()
    {
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    [[nodiscard]] static bool isInstalled() { return !program().isEmpty(); }

    // False: it does not come up; why() says what it printed.
    bool start()
    {
        m_port = freePort();
        const bool root = geteuid() == 0;
        const QString user = root ? QStringLiteral("nobody") : qEnvironmentVariable("USER");
        const QString group = root ? QStringLiteral("nogroup") : user;
        for (const char* folder : {"run", "home", "mail", "mail/new", "mail/cur", "mail/tmp"})
            QDir(m_folder.path()).mkpath(QString::fromLatin1(folder));
        QFile conf(file("dovecot.conf"));
        if (!conf.open(QIODevice::WriteOnly) || conf.write(configuration(user, group)) < 0)
            return false;
        conf.close();
        QString command = program();
        QStringList arguments{QStringLiteral("-F"), QStringLiteral("-c"), conf.fileName()};
        if (root) {
            QProcess::execute(QStringLiteral("chown"),
                              {QStringLiteral("-R"), user + QLatin1Char(':') + group, m_folder.path()});
            arguments = QStringList{QStringLiteral("--reuid=") + user, QStringLiteral("--regid=") + group,
                                    QStringLiteral("--clear-groups"), command} +
                        arguments;
            command = QStringLiteral("setpriv");
        }
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(command, arguments);
        for (int tries = 0; tries < 100 && m_process.state() != QProcess::NotRunning; ++tries) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, m_port);
            if (probe.waitForConnected(500) && probe.waitForReadyRead(3000))
                return true;
            m_process.waitForReadyRead(200);
        }
        return false;
    }

    // A mail that has arrived.
    bool deliver(const QByteArray& mail)
    {
        QFile file(this->file("mail/new/") + QStringLiteral("%1.test").arg(++m_mails, 6, 10, QLatin1Char('0')));
        QByteArray stored = mail;
        return file.open(QIODevice::WriteOnly) && file.write(stored.replace("\r\n", "\n")) > 0 &&
               file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    // As if the mailbox were made anew: another UIDVALIDITY, other UIDs.
    bool forgetNumbers()
    {
        const QDir folder(file("mail"));
        bool gone = true;
        for (const QString& name : folder.entryList({QStringLiteral("dovecot*")}, QDir::Files))
            gone = QFile::remove(folder.filePath(name)) && gone;
        return gone;
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("imap://127.0.0.1:%1/INBOX").arg(m_port)); }
    [[nodiscard]] QByteArray why()
    {
        QFile log(file("log"));
        return m_process.readAll() + (log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray());
    }

private:
    static QString program()
    {
        const QString found = QStandardPaths::findExecutable(QStringLiteral("dovecot"));
        return found.isEmpty()
                   ? QStandardPaths::findExecutable(QStringLiteral("dovecot"), {QStringLiteral("/usr/sbin")})
                   : found;
    }
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    // 2.4 (Debian 13) has other names for some of it than 2.3, and neither reads the other's.
    [[nodiscard]] static bool isNewer()
    {
        QProcess asked;
        asked.start(program(), {QStringLiteral("--version")});
        return asked.waitForFinished(5000) && !asked.readAllStandardOutput().startsWith("2.3");
    }
    [[nodiscard]] QByteArray accounts(const QByteArray& user, const QByteArray& group) const
    {
        const QByteArray folder = m_folder.path().toUtf8();
        if (isNewer())
            return "auth_allow_cleartext = yes\nmail_driver = maildir\nmail_path = " + folder + "/mail\n" +
                   "passdb static {\n password = secret\n}\nuserdb static {\n fields {\n  uid = " + user +
                   "\n  gid = " + group + "\n  home = " + folder + "/home\n }\n}\n";
        return "disable_plaintext_auth = no\nmail_location = maildir:" + folder + "/mail\n" +
               "passdb {\n driver = static\n args = password=secret\n}\nuserdb {\n driver = static\n args = uid=" +
               user + " gid=" + group + " home=" + folder + "/home\n}\n";
    }
    [[nodiscard]] QByteArray configuration(const QString& user, const QString& group) const
    {
        const QByteArray folder = m_folder.path().toUtf8();
        const QByteArray head = isNewer() ? "dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n" : "";
        return head + "base_dir = " + folder + "/run\nlog_path = " + folder + "/log\nprotocols = imap\n" +
               "listen = 127.0.0.1\nssl = no\nfirst_valid_uid = 1\nfirst_valid_gid = 1\n" +
               "default_internal_user = " + user.toUtf8() + "\ndefault_internal_group = " + group.toUtf8() +
               "\ndefault_login_user = " + user.toUtf8() + '\n' + accounts(user.toUtf8(), group.toUtf8()) +
               "service anvil {\n chroot =\n}\nservice stats {\n chroot =\n}\nservice imap-login {\n chroot =\n" +
               " inet_listener imap {\n  port = " + QByteArray::number(m_port) +
               "\n }\n inet_listener imaps {\n  port = 0\n }\n}\n";
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    int m_mails = 0;
};

} // namespace support
