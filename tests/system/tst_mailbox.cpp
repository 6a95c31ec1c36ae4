// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/itip.h"
#include "app/calendar/reader.h"
#include "app/platform/systemclock.h"
#include "app/services/mentoringservice.h"
#include "app/store/store.h"
#include "tests/support/dovecot.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/places.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

using services::MentoringService;
using support::lxcp;

// An invitation that the real server sends by mail and its answer, from one laptop to the other: aiosmtpd and dovecot
// are the mail servers, skipped where they are not installed.
class tst_Mailbox : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<support::LxcpServer> m_server;
    support::Dovecot m_dovecot;
    QProcess m_receiver;
    platform::SystemClock m_clock;

    QString profile(const char* who) const { return m_folder.filePath(QLatin1StringView(who)); }
    bool sync(const char* who) { return lxcp(profile(who), {QStringLiteral("sync")}).code == 0; }
    bool signIn(const char* who)
    {
        return lxcp(profile(who), {QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                                   QStringLiteral("--demo-person"), QLatin1StringView(who)})
                       .code == 0 &&
               sync(who);
    }
    template <typename Do>
    auto with(const char* who, Do act)
    {
        const QDir accounts(profile(who) + QStringLiteral("/accounts"));
        const QString folder = accounts.filePath(accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        auto store = store::Store::open(folder, store::Store::Threads::None);
        MentoringService service(**store, m_clock, QLatin1StringView(who));
        return act(service);
    }
    // The invitation as it came to somebody whose address begins so; null: it has not come.
    QByteArray invitationTo(const char* who, QString* address) const
    {
        const QDir mails(m_folder.filePath(QStringLiteral("mails")));
        for (const QString& name : mails.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(mails.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject mail = QJsonDocument::fromJson(file.readAll()).object();
            *address = mail.value(QStringLiteral("to")).toArray().first().toString();
            if (!address->startsWith(QLatin1StringView(who)))
                continue;
            for (const auto& part : mail.value(QStringLiteral("parts")).toArray()) {
                if (part.toObject().value(QStringLiteral("type")).toString() == QLatin1StringView("text/calendar"))
                    return part.toObject().value(QStringLiteral("text")).toString().toUtf8();
            }
        }
        return {};
    }
    QString stateFor(const char* who, const QString& id)
    {
        return with(who, [&](MentoringService& service) {
            for (const auto& line : service.mentorships()) {
                const auto page = service.mentorship(line.mentorship.id);
                for (const auto& session : page->sessions) {
                    if (session.session.id == id)
                        return session.session.state;
                }
            }
            return QString();
        });
    }
    bool startAll()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("mails"));
        m_receiver.start(QStringLiteral("/usr/bin/python3"),
                         {support::sourcePath(u"/tests/mail/receiver.py"), m_folder.filePath(QStringLiteral("mails"))});
        QByteArray line;
        while (!line.contains('\n') && m_receiver.waitForReadyRead(10000))
            line += m_receiver.readAllStandardOutput();
        QFile password(m_folder.filePath(QStringLiteral("password")));
        if (line.trimmed().toInt() == 0 || !m_dovecot.start() || !password.open(QIODevice::WriteOnly))
            return false;
        password.write("secret\n");
        password.close();
        m_server = std::make_unique<support::LxcpServer>(m_folder.path());
        return m_server->start(
            {QStringLiteral("--smtp"), QStringLiteral("smtp://127.0.0.1:") + QString::fromLatin1(line.trimmed()),
             QStringLiteral("--mail-from"), QStringLiteral("learning@example.org"), QStringLiteral("--imap"),
             m_dovecot.url().toString(), QStringLiteral("--imap-user"), QStringLiteral("learning"),
             QStringLiteral("--imap-password-file"), password.fileName()});
    }
    template <typename Is>
    static bool within(int seconds, Is is)
    {
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < seconds * 1000) {
            if (is())
                return true;
            QTest::qWait(500); // two other programs work
        }
        return false;
    }

private Q_SLOTS:
    void cleanupTestCase()
    {
        m_server.reset();
        m_receiver.terminate();
        if (m_receiver.state() != QProcess::NotRunning && !m_receiver.waitForFinished(5000))
            m_receiver.kill();
        m_receiver.waitForFinished(5000);
    }

    void anAnswerByMail_reachesBothLaptops()
    {
        if (!support::Dovecot::isInstalled())
            QSKIP("dovecot is not installed");
        QVERIFY2(startAll(), m_dovecot.why().constData());
        QVERIFY(signIn("maya") && signIn("ana"));
        const QString id = with("ana", [](MentoringService& ana) {
            domain::MentorSession session;
            for (const auto& line : ana.mentorships()) {
                if (line.otherId == QLatin1StringView("maya"))
                    session.mentorshipId = line.mentorship.id;
            }
            session.title = QStringLiteral("By mail");
            session.startsAt = QDateTime::currentDateTimeUtc().addDays(7);
            session.timezone = QStringLiteral("Europe/Berlin");
            return ana.proposeSession(session);
        });
        QVERIFY(sync("ana") && sync("maya"));
        QCOMPARE(stateFor("maya", id), QStringLiteral("proposed"));
        QString address;
        QByteArray invitation;
        const auto reading = [&] { return calendar::read(invitation); };
        QVERIFY2(within(30,
                        [&] {
                            invitation = invitationTo("maya", &address);
                            return !invitation.isEmpty();
                        }),
                 m_server->log().constData());
        const auto series = calendar::seriesOf(calendar::entriesOf(reading()->components.first())).first();
        const auto reply = calendar::reply(series, QStringLiteral("mailto:") + address, "ACCEPTED",
                                           QDateTime::currentSecsSinceEpoch());
        QVERIFY(reply);
        QVERIFY(m_dovecot.deliver("From: Maya <" + address.toUtf8() +
                                  ">\r\nTo: <learning@example.org>\r\nSubject: Accepted\r\nMIME-Version: 1.0\r\n"
                                  "Content-Type: text/calendar; method=REPLY; charset=UTF-8\r\n\r\n" +
                                  calendar::written(*reply)));
        QVERIFY2(within(60, [&] { return sync("ana") && stateFor("ana", id) == QLatin1StringView("accepted"); }),
                 m_server->log().constData());
        QVERIFY(sync("maya"));
        QCOMPARE(stateFor("maya", id), QStringLiteral("accepted"));
        QVERIFY(!m_server->log().contains("secret"));
        // Of all processes of the server none has it on its command line.
        int found = 0;
        for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile line(QStringLiteral("/proc/%1/cmdline").arg(name));
            if (!line.open(QIODevice::ReadOnly))
                continue;
            const QByteArray words = line.readAll();
            if (words.contains("lxcp-server") && words.contains(m_folder.path().toUtf8())) {
                ++found;
                QVERIFY(!words.contains("secret"));
            }
        }
        QCOMPARE(found > 0, QFile::exists(QStringLiteral("/proc/self/cmdline")));
    }
};

QTEST_GUILESS_MAIN(tst_Mailbox)
#include "tst_mailbox.moc"
