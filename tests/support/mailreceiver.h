// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mail/smtp.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace support {

// Debian's aiosmtpd on loopback (tests/mail/receiver.py): takes mails, as Python's own parser reads them.
class MailReceiver
{
public:
    MailReceiver()
    {
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        {support::sourcePath(u"/tests/mail/receiver.py"), m_folder.path()});
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead(10000))
            line += m_process.readAllStandardOutput();
        m_port = line.trimmed().toInt();
    }
    ~MailReceiver()
    {
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    MailReceiver(const MailReceiver&) = delete;
    MailReceiver& operator=(const MailReceiver&) = delete;

    [[nodiscard]] bool isThere() const { return m_port > 0; } // python3-aiosmtpd is installed
    [[nodiscard]] mail::SmtpServer smtp() const
    {
        mail::SmtpServer smtp{QUrl(QStringLiteral("smtp://127.0.0.1:%1").arg(m_port)), {}, {}};
        smtp.requireTls = false;
        smtp.timeoutSeconds = 10;
        return smtp;
    }
    // The one after those that were taken before; empty: there is none.
    [[nodiscard]] QJsonObject next()
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.json").arg(m_read + 1)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        ++m_read;
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    [[nodiscard]] static QString toWhom(const QJsonObject& mail)
    {
        return mail.value(QLatin1StringView("to")).toArray().first().toString();
    }
    [[nodiscard]] static QString subjectOf(const QJsonObject& mail)
    {
        for (const QJsonValue& header : mail.value(QLatin1StringView("headers")).toArray()) {
            if (header.toArray().at(0).toString().toLower() == QLatin1StringView("subject"))
                return header.toArray().at(1).toString();
        }
        return {};
    }
    // 0: the words; 1: the calendar.
    [[nodiscard]] static QJsonObject partOf(const QJsonObject& mail, int part)
    {
        return mail.value(QLatin1StringView("parts")).toArray().at(part).toObject();
    }
    [[nodiscard]] static QString textOf(const QJsonObject& mail)
    {
        return partOf(mail, 0).value(QLatin1StringView("text")).toString();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    int m_read = 0;
};

} // namespace support
