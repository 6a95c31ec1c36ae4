// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against aiosmtpd (Debian's python3-aiosmtpd) on loopback; skipped where it is not installed.
#include "app/calendar/itip.h"
#include "app/calendar/reader.h"
#include "server/mail/smtp.h"
#include "tests/support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using mail::Message;

namespace {

calendar::Series session(int sequence, int hour)
{
    calendar::Entry entry;
    entry.uid = calendar::stableUid(QStringLiteral("session"), QStringLiteral("1"), QStringLiteral("lxcp.example"));
    entry.sequence = sequence;
    entry.start = calendar::Moment::zoned(QDate(2026, 3, 31), QTime(hour, 0), QStringLiteral("Europe/Berlin"));
    entry.duration = calendar::Duration{0, 3600};
    entry.summary = QStringLiteral("Gespräch: Ana, Maya");
    entry.organizer = calendar::Person{QStringLiteral("mailto:ana@example.com")};
    entry.attendees = {{QStringLiteral("mailto:maya@example.com"), {}, {}, "NEEDS-ACTION", true}};
    return {entry.uid, entry, {}};
}

Message messageWith(const calendar::Component& calendar, const QByteArray& method)
{
    Message message;
    message.from = {QStringLiteral("ana@example.com"), QStringLiteral("Ana \"A\" Müller")};
    message.to = {QStringLiteral("maya@example.com"), QStringLiteral("Maya")};
    message.subject =
        QStringLiteral("Einladung: Gespräch am 31. März um zehn Uhr, wie wir es letzte Woche besprochen haben 🎓");
    message.text = QStringLiteral("Bitte antworten Sie.\n.\nEin Punkt allein auf der Zeile endet die Mail nicht.");
    message.calendar = calendar::written(calendar);
    message.method = method;
    message.id = QStringLiteral("session-1.2@lxcp.example");
    message.date = QDateTime(QDate(2026, 3, 1), QTime(9, 5, 7), Qt::UTC);
    return message;
}

} // namespace

class TestMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_receiver.start(QStringLiteral("/usr/bin/python3"),
                         {support::sourcePath(u"/tests/mail/receiver.py"), m_folder.path()});
        QByteArray line;
        while (!line.contains('\n') && m_receiver.waitForReadyRead(10000))
            line += m_receiver.readAllStandardOutput();
        m_port = line.trimmed().toInt();
    }

    void cleanupTestCase()
    {
        m_receiver.terminate();
        if (m_receiver.state() != QProcess::NotRunning && !m_receiver.waitForFinished(5000))
            m_receiver.kill();
        m_receiver.waitForFinished(5000);
    }

    void addresses_areWhatACommandMayHold()
    {
        for (const char* good : {"a@b", "ada.lovelace+x@example.com", "o'neil@ex-ample.org"})
            QVERIFY2(mail::isAddress(QString::fromLatin1(good)), good);
        for (const char* bad : {"", "a", "a@", "@b", "a b@c", "a@b>\r\nRCPT TO:<x@y", "a@b c", "a@-b", "<a@b>"})
            QVERIFY2(!mail::isAddress(QString::fromLatin1(bad)), bad);
    }

    void composed_noFieldBreaksOutOfItsLine()
    {
        Message message = messageWith(calendar::emptyCalendar(), "REQUEST\r\nBcc: a@b");
        message.subject = QStringLiteral("Hello\r\nBcc: eve@example.com");
        message.to.name = QStringLiteral("Maya\r\nX-Evil: 1");
        message.id = QStringLiteral("1>\r\nX-Evil: 2");
        const QByteArray text = mail::composed(message);
        for (const QByteArray& line : text.split('\n')) {
            QVERIFY(!line.startsWith("Bcc") && !line.startsWith("X-Evil"));
            QVERIFY2(line.size() <= 120, line.constData());
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
    }

    void invitation_arrives_movesAndIsCancelled()
    {
        if (m_port == 0)
            QSKIP("python3-aiosmtpd is not installed");
        const calendar::Series first = session(0, 10);
        const calendar::Series moved = session(1, 14);
        deliver(messageWith(calendar::request(first, 1'772'000'000), "REQUEST"));
        deliver(messageWith(calendar::request(moved, 1'772'000'100), "REQUEST"));
        deliver(messageWith(calendar::cancel(moved, 1'772'000'200), "CANCEL"));
        calendar::Series theirs;
        const QList<calendar::Applied::What> wanted{calendar::Applied::What::Added, calendar::Applied::What::Updated,
                                                    calendar::Applied::What::Cancelled};
        for (int i = 0; i < 3; ++i) {
            const QJsonObject mail = kept(i + 1);
            QVERIFY2(mail.value(QStringLiteral("defects")).toArray().isEmpty(),
                     QJsonDocument(mail).toJson().constData());
            const QJsonArray parts = mail.value(QStringLiteral("parts")).toArray();
            QCOMPARE(parts.size(), 3);
            QCOMPARE(parts.at(1).toObject().value(QStringLiteral("type")).toString(), QStringLiteral("text/calendar"));
            QCOMPARE(parts.at(1).toObject().value(QStringLiteral("method")).toString(),
                     i < 2 ? QStringLiteral("REQUEST") : QStringLiteral("CANCEL"));
            const auto reading =
                calendar::read(parts.at(1).toObject().value(QStringLiteral("text")).toString().toUtf8());
            QVERIFY(reading && reading->problems.isEmpty());
            const auto applied =
                calendar::apply(theirs, reading->components.first(), QStringLiteral("ana@example.com"));
            QCOMPARE(applied->what, wanted[i]);
            theirs = applied->series; // one meeting all the time
        }
        QVERIFY(theirs.master->isCancelled());
        QCOMPARE(theirs.master->start.time(), QTime(14, 0));
        const QJsonObject mail = kept(1);
        QCOMPARE(mail.value(QStringLiteral("to")).toArray().first().toString(), QStringLiteral("maya@example.com"));
        QHash<QString, QString> headers;
        for (const QJsonValue& header : mail.value(QStringLiteral("headers")).toArray())
            headers.insert(header.toArray().at(0).toString(), header.toArray().at(1).toString());
        const Message sent = messageWith(calendar::emptyCalendar(), "REQUEST");
        QCOMPARE(headers.value(QStringLiteral("Subject")), sent.subject);
        QVERIFY(headers.value(QStringLiteral("From")).contains(QStringLiteral("Müller")));
        QVERIFY(headers.value(QStringLiteral("Date")).contains(QStringLiteral("01 Mar 2026 09:05:07")));
        QCOMPARE(
            mail.value(QStringLiteral("parts")).toArray().first().toObject().value(QStringLiteral("text")).toString(),
            sent.text);
    }

    void refusals_forGoodAndForNow_areToldApart()
    {
        if (m_port == 0)
            QSKIP("python3-aiosmtpd is not installed");
        Message message = messageWith(calendar::emptyCalendar(), "REQUEST");
        message.to.address = QStringLiteral("gone@example.com");
        const auto gone = mail::send(server(), message);
        QVERIFY(!gone && !base::isTransient(gone.error()));
        QCOMPARE(gone.error().httpStatus, 550);
        message.to.address = QStringLiteral("full@example.com");
        const auto full = mail::send(server(), message);
        QVERIFY(!full && base::isTransient(full.error()));
        message.to.address = QStringLiteral("no address");
        QCOMPARE(mail::send(server(), message).error().kind, base::Error::Kind::Rejected);
        // Where TLS is asked for, nothing goes without it.
        message.to.address = QStringLiteral("maya@example.com");
        mail::SmtpServer strict = server();
        strict.requireTls = true;
        QVERIFY(!mail::send(strict, message));
    }

private:
    mail::SmtpServer server() const
    {
        mail::SmtpServer server{QUrl(QStringLiteral("smtp://127.0.0.1:%1").arg(m_port))};
        server.requireTls = false;
        server.timeoutSeconds = 10;
        return server;
    }
    void deliver(const Message& message)
    {
        const auto sent = mail::send(server(), message);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    }
    QJsonObject kept(int number) const
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.json").arg(number)));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    QTemporaryDir m_folder;
    QProcess m_receiver;
    int m_port = 0;
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
