// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to invitations, from the invitation that went out to what they make of the session; the mailbox is that of
// Debian's dovecot on loopback, which the test starts, skipped where it is not installed.
#include "app/calendar/itip.h"
#include "app/calendar/reader.h"
#include "app/domain/json.h"
#include "app/domain/sessionrules.h"
#include "server/invitations/answers.h"
#include "server/invitations/postman.h"
#include "tests/server/mentoringcases.h"
#include "tests/support/dovecot.h"

// In the global namespace, as Qt's macro wants it.
static void loadWords()
{
    Q_INIT_RESOURCE(translations);
}

using namespace support;

namespace {

const QString kMaya = QStringLiteral("maya");
const QString kAna = QStringLiteral("ana");
const QString kMeeting = mentoringId(2);
const QString kHost = QStringLiteral("lxcp.example");
const QString kBox = QStringLiteral("learning@example.org");

QString addressOf(const QString& who)
{
    return who + QStringLiteral("@example.org");
}

} // namespace

class TestAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadWords();
        if (Dovecot::isInstalled()) {
            m_dovecot = std::make_unique<Dovecot>();
            QVERIFY2(m_dovecot->start(), m_dovecot->why().constData());
        }
    }
    void cleanupTestCase() { m_dovecot.reset(); }

    void init()
    {
        m_databases = std::make_unique<Databases>();
        m_storage = newStorage(*m_databases);
        QVERIFY(m_storage);
        populateOrganisation(*m_storage, m_clock.now());
        QVERIFY(store(*m_storage, m_clock.now(), mentorshipOf(mentoringId(1), "accepted", m_clock.now())));
        give(kMaya, "mentor_session.propose", mentoringPayload(mentoringId(1)));
        m_applied = 0;
    }

    void invitation_asksForAnswersAtTheBox()
    {
        const calendar::Series series = invitation();
        QVERIFY(calendar::isSameAddress(series.master->organizer->address, QStringLiteral("mailto:") + kBox));
        QCOMPARE(series.master->attendees.size(), 2);
    }

    void mails_areInTheLanguageOfTheirReader()
    {
        const mail::Languages languages;
        invitations::PostOffice office{{}, {kBox, {}}, kHost, true, &languages};
        auto ana = person("ana", "kim");
        auto maya = person("maya", "osei");
        ana.locale = QStringLiteral("de-CH");
        maya.locale = QStringLiteral("sv");
        const auto mails = invitations::mailsAbout(session(), ana, maya, office, m_clock.now());
        QCOMPARE(mails.at(0).subject, QStringLiteral("Einladung: Bowlines"));
        QVERIFY(mails.at(0).text.contains(QStringLiteral("Es wartet auf Ihre Antwort")));
        QCOMPARE(mails.at(1).subject, QStringLiteral("Invitation: Bowlines")); // nobody has translated it
        QVERIFY2(mails.at(1).text.contains(QStringLiteral("Thursday, 12 March 2026")), qPrintable(mails.at(1).text));
    }

    void answers_changeTheSession_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("tentative");
        QTest::newRow("accepted") << QByteArray("ACCEPTED") << QStringLiteral("accepted") << false;
        QTest::newRow("perhaps") << QByteArray("TENTATIVE") << QStringLiteral("proposed") << true;
        QTest::newRow("declined") << QByteArray("DECLINED") << QStringLiteral("declined") << false;
    }
    void answers_changeTheSession()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, state);
        QFETCH(bool, tentative);
        QVERIFY(took(mailFrom(kAna, part)));
        QCOMPARE(session().state, state);
        QCOMPARE(session().tentative, tentative);
        QVERIFY(!took(mailFrom(kAna, part))); // once
        QCOMPARE(m_applied, 1);
    }

    // Who asked reads the words; who said it is not told that nothing was said.
    void perhaps_comesWithItsWords()
    {
        QByteArray reply = replyText(kAna, "TENTATIVE");
        QVERIFY(took(mail(addressOf(kAna), reply.replace("END:VEVENT", "COMMENT:I have a dentist\r\nEND:VEVENT"))));
        QCOMPARE(domain::reasonOf(session()), QStringLiteral("I have a dentist"));
        const invitations::PostOffice office{{}, {kBox, QStringLiteral("Learning")}, kHost, true};
        const auto toMaya =
            invitations::mailsAbout(session(), person("maya", "osei"), person("ana", "kim"), office, m_clock.now());
        QVERIFY2(toMaya.first().text.contains(QStringLiteral("I have a dentist")), qPrintable(toMaya.first().text));
        const auto toAna =
            invitations::mailsAbout(session(), person("ana", "kim"), person("maya", "osei"), office, m_clock.now());
        QVERIFY2(toAna.first().text.contains(QStringLiteral("You said perhaps")), qPrintable(toAna.first().text));
        QVERIFY2(!toAna.first().text.contains(QStringLiteral("It waits for")), qPrintable(toAna.first().text));
        QVERIFY(took(mailFrom(kAna, "ACCEPTED")));
        QCOMPARE(domain::reasonOf(session()), QString());
    }

    void perhaps_thenYes()
    {
        QVERIFY(took(mailFrom(kAna, "TENTATIVE")));
        QCOMPARE(invitation().master->attendees.first().participation, QByteArray("TENTATIVE"));
        QVERIFY(took(mailFrom(kAna, "ACCEPTED")));
        QCOMPARE(session().state, QStringLiteral("accepted"));
        QVERIFY(!session().tentative);
    }

    void refusal_ofWhatWasAgreed_callsItOff()
    {
        QVERIFY(took(mailFrom(kAna, "ACCEPTED")));
        QVERIFY(took(mailFrom(kMaya, "DECLINED")));
        QCOMPARE(session().state, QStringLiteral("cancelled"));
        QVERIFY(!took(mailFrom(kAna, "DECLINED"))); // nothing is left to refuse
    }

    void refusal_ofTheNewTime_leavesTheAgreedOne()
    {
        QVERIFY(took(mailFrom(kAna, "ACCEPTED")));
        const QDateTime agreed = session().startsAt;
        give(kMaya, "mentor_session.change", {{QStringLiteral("starts_at"), domain::toWire(agreed.addDays(1))}});
        QVERIFY(took(mailFrom(kAna, "DECLINED")));
        QCOMPARE(session().state, QStringLiteral("accepted"));
        QCOMPARE(session().startsAt, agreed);
    }

    void refusal_ofOneOfASeries_isOfThatOne()
    {
        give(kMaya, "mentor_session.change", {{QStringLiteral("rule"), QStringLiteral("FREQ=WEEKLY;COUNT=3")}});
        QVERIFY(took(mailFrom(kAna, "ACCEPTED")));
        const QDateTime second = session().startsAt.addDays(7);
        const auto one = calendar::Moment::utc(second.toSecsSinceEpoch());
        const auto never = calendar::Moment::utc(second.addDays(1).toSecsSinceEpoch());
        QVERIFY(!took(mailFrom(kAna, "DECLINED", never)));
        QVERIFY(!took(mailFrom(kAna, "ACCEPTED", one)));
        QVERIFY(took(mailFrom(kAna, "DECLINED", one)));
        QCOMPARE(session().state, QStringLiteral("accepted"));
        QCOMPARE(session().changes.size(), 1);
        QCOMPARE(session().changes.first().at, second);
        QVERIFY(session().changes.first().cancelled);
    }

    // Of an agreed series one waits at a new time: an answer is about that one, however a calendar names it.
    void answer_toTheNewTimeOfOne_isAboutThatOne_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("named"); // by its RECURRENCE-ID
        QTest::addColumn<int>("days");   // after its usual time
        QTest::newRow("yes") << QByteArray("ACCEPTED") << true << 40;
        QTest::newRow("yes, to all") << QByteArray("ACCEPTED") << false << 40;
        QTest::newRow("no") << QByteArray("DECLINED") << true << 0;
        QTest::newRow("no, to all") << QByteArray("DECLINED") << false << 0;
    }
    void answer_toTheNewTimeOfOne_isAboutThatOne()
    {
        QFETCH(QByteArray, part);
        QFETCH(bool, named);
        QFETCH(int, days);
        give(kMaya, "mentor_session.change", {{QStringLiteral("rule"), QStringLiteral("FREQ=WEEKLY;COUNT=3")}});
        QVERIFY(took(mailFrom(kAna, "ACCEPTED")));
        const QDateTime second = session().startsAt.addDays(7);
        give(kMaya, "mentor_session.change",
             {{QStringLiteral("occurrence"), domain::toWire(second)},
              {QStringLiteral("starts_at"), domain::toWire(second.addDays(40))}});
        const calendar::Series asked = invitation();
        QCOMPARE(asked.master->status, QByteArray("CONFIRMED"));
        QCOMPARE(asked.changed.size(), 1);
        QCOMPARE(asked.changed.first().status, QByteArray("TENTATIVE"));
        QVERIFY(took(mailFrom(kAna, part, named ? asked.changed.first().recurrence : calendar::Moment())));
        QCOMPARE(session().state, QStringLiteral("accepted"));
        QCOMPARE(session().changes.first().startsAt, second.addDays(days));
        QVERIFY(!session().changes.first().cancelled);
        const calendar::Series after = invitation();
        QCOMPARE(after.changed.first().status, QByteArray("CONFIRMED"));
        QCOMPARE(after.changed.first().sequence, asked.master->sequence + (days == 0 ? 1 : 0));
    }

    void answer_toATimeBefore_changesNothing()
    {
        const QByteArray early = mailFrom(kAna, "ACCEPTED");
        give(kMaya, "mentor_session.change",
             {{QStringLiteral("starts_at"), QStringLiteral("2026-03-13T16:00:00.000Z")}});
        QVERIFY(!took(early));
        QCOMPARE(session().state, QStringLiteral("proposed"));
        QVERIFY(took(mailFrom(kAna, "ACCEPTED")));
    }

    void hostileMails_changeNothing_data()
    {
        QTest::addColumn<QByteArray>("mail");
        init(); // rows are made before each test's own
        const QByteArray good = replyText(kAna, "ACCEPTED");
        const auto row = [&](const char* name, const QByteArray& mail) { QTest::newRow(name) << mail; };
        row("nothing", {});
        row("no mail", QByteArray(100'000, '\0'));
        row("a word", mail(addressOf(kAna), "BEGIN"));
        row("from another", mail(addressOf(QStringLiteral("sam")), good));
        row("from a stranger", mail(QStringLiteral("ana@example.com"), good));
        row("from the other of the two", mail(addressOf(kMaya), good));
        row("another UID",
            mail(addressOf(kAna), QByteArray(good).replace("UID:mentor_session-", "UID:mentor_session-0")));
        row("no UID", mail(addressOf(kAna), QByteArray(good).replace("UID:", "X-UID:")));
        row("to a time to come", mail(addressOf(kAna), QByteArray(good).replace("UID:", "SEQUENCE:7\r\nUID:")));
        row("a request", mail(addressOf(kAna), QByteArray(good).replace("METHOD:REPLY", "METHOD:REQUEST")));
        row("a cancellation", mail(addressOf(kAna), QByteArray(good).replace("METHOD:REPLY", "METHOD:CANCEL")));
        row("another word", mail(addressOf(kAna), QByteArray(good).replace("ACCEPTED", "DELEGATED")));
        row("two attendees",
            mail(addressOf(kAna), QByteArray(good).replace("END:VEVENT", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:x@y.z\r\n"
                                                                         "END:VEVENT")));
        row("two entries",
            mail(addressOf(kAna), QByteArray(good).replace("END:VCALENDAR", "BEGIN:VEVENT\r\nUID:x\r\n"
                                                                            "END:VEVENT\r\nEND:VCALENDAR")));
        row("two senders", QByteArray(mail(addressOf(kAna), good)).prepend("From: <sam@example.org>\r\n"));
        row("two in one line", QByteArray(mail(addressOf(kAna), good))
                                   .replace("From: <ana@example.org>", "From: <ana@example.org>, <sam@example.org>"));
        row("a mail in a mail", "From: <ana@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n" +
                                    mail(addressOf(kAna), good));
        QByteArray deep = "From: <ana@example.org>\r\nMIME-Version: 1.0\r\n";
        for (int i = 0; i < 3000; ++i)
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" +
                    QByteArray::number(i) + "\r\n";
        row("three thousand parts in each other", deep);
        QByteArray wide =
            "From: <ana@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n";
        for (int i = 0; i < 20'000; ++i)
            wide += "\r\n--b\r\n\r\nx";
        row("twenty thousand parts", wide + "\r\n--b\r\nContent-Type: text/calendar\r\n\r\n" + good + "\r\n--b--\r\n");
        row("a long line",
            mail(addressOf(kAna), QByteArray(good).replace("SUMMARY:", "SUMMARY:" + QByteArray(300'000, 'x'))));
        row("many lines",
            mail(addressOf(kAna),
                 QByteArray(good).replace("END:VEVENT", QByteArray("X-A:b\r\n").repeated(20'000) + "END:VEVENT")));
        row("components in each other", mail(addressOf(kAna), QByteArray("BEGIN:VCALENDAR\r\n").repeated(5000) + good));
    }
    void hostileMails_changeNothing()
    {
        QFETCH(QByteArray, mail);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!took(mail));
        QVERIFY2(timer.elapsed() < 5000, "it took long");
        QCOMPARE(m_applied, 0);
        QCOMPARE(session().state, QStringLiteral("proposed"));
        QVERIFY(!session().tentative);
    }

    void aVerifier_hasTheWordAboutTheSender()
    {
        const QByteArray good = mailFrom(kAna, "ACCEPTED");
        const QString verifier = QStringLiteral("mx.example.org");
        QVERIFY(!took(good, verifier));
        QVERIFY(!took("Authentication-Results: mx.example.com; dmarc=pass\r\n" + good, verifier));
        QVERIFY(!took("Authentication-Results: mx.example.org; dmarc=fail\r\n"
                      "Authentication-Results: mx.example.org; dmarc=pass\r\n" +
                          good,
                      verifier));
        QVERIFY(!took("Authentication-Results: mx.example.org; dkim=pass reason=\"dmarc=pass\"\r\n" + good, verifier));
        QVERIFY(
            took("Authentication-Results: mx.example.org; spf=pass;\r\n dmarc=pass header.from=example.org\r\n" + good,
                 verifier));
    }

    void mailbox_isReadOnce_andHugeMailsNotAtAll()
    {
        if (!m_dovecot)
            QSKIP("dovecot is not installed");
        const QByteArray huge = mail(addressOf(kAna), replyText(kAna, "DECLINED") + QByteArray(1'000'000, 'x'));
        QVERIFY(m_dovecot->deliver(huge));
        QVERIFY(m_dovecot->deliver("From: <sam@example.org>\r\nSubject: hello\r\n\r\nhello\r\n"));
        QVERIFY(m_dovecot->deliver(mailFrom(kAna, "ACCEPTED")));
        const auto first = collect();
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QCOMPARE(*first, 1);
        QCOMPARE(session().state, QStringLiteral("accepted"));
        QCOMPARE(collect().value_or(-1), 0);
        QCOMPARE(m_applied, 1);
        QVERIFY(m_dovecot->deliver(mailFrom(kMaya, "DECLINED")));
        m_busy = true; // the server cannot take it now
        QCOMPARE(collect().value_or(-1), 0);
        QCOMPARE(session().state, QStringLiteral("accepted"));
        m_busy = false;
        QCOMPARE(collect().value_or(-1), 1);
        QCOMPARE(session().state, QStringLiteral("cancelled"));
        QVERIFY(m_dovecot->forgetNumbers());
        QCOMPARE(collect().value_or(-1), 0); // all of it again, and nothing of it counts twice
    }

    void wrongPassword_isAnError_withoutTheWord()
    {
        if (!m_dovecot)
            QSKIP("dovecot is not installed");
        const auto refused = collect("a guess");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::Error::Kind::Unauthorized);
        QVERIFY(!refused.error().detail.contains(QStringLiteral("guess")));
    }

private:
    void give(const QString& who, const char* kind, const QJsonObject& payload)
    {
        const auto before = stored(*m_storage, QStringLiteral("mentor_session"), kMeeting);
        commands::Executor executor(*m_storage, m_clock);
        const auto done = outcome(executor.execute(who, command(kind, kMeeting, payload, before ? before->rev : 0)));
        QVERIFY2(done == QLatin1StringView("applied"), qPrintable(done));
    }
    [[nodiscard]] domain::MentorSession session()
    {
        return domain::fromJson<domain::MentorSession>(
                   stored(*m_storage, QStringLiteral("mentor_session"), kMeeting)->object())
            .value_or(domain::MentorSession());
    }
    // As a calendar has it that took the mail.
    [[nodiscard]] calendar::Series invitation()
    {
        const invitations::PostOffice office{{}, {kBox, QStringLiteral("Learning")}, kHost, true};
        const auto mails =
            invitations::mailsAbout(session(), person("ana", "kim"), person("maya", "osei"), office, m_clock.now());
        const auto reading = calendar::read(mails.first().calendar);
        return calendar::seriesOf(calendar::entriesOf(reading->components.first())).first();
    }
    [[nodiscard]] QByteArray replyText(const QString& who, const QByteArray& part, const calendar::Moment& one = {})
    {
        const auto reply = calendar::reply(invitation(), QStringLiteral("mailto:") + addressOf(who), part,
                                           m_clock.now().toSecsSinceEpoch(), one);
        return reply ? calendar::written(*reply) : QByteArray();
    }
    [[nodiscard]] static QByteArray mail(const QString& from, const QByteArray& calendar)
    {
        mail::Message message;
        message.from = {from, {}};
        message.to = {kBox, {}};
        message.subject = QStringLiteral("Accepted");
        message.text = QStringLiteral("x");
        message.calendar = calendar;
        message.method = "REPLY";
        message.id = QStringLiteral("1@example.org");
        message.date = QDateTime::fromSecsSinceEpoch(1'770'000'000, Qt::UTC);
        return mail::composed(message);
    }
    [[nodiscard]] QByteArray mailFrom(const QString& who, const QByteArray& part, const calendar::Moment& one = {})
    {
        return mail(addressOf(who), replyText(who, part, one));
    }
    [[nodiscard]] invitations::Answers reader(const QByteArray& password, const QString& verifier = {})
    {
        mail::ImapServer imap{m_dovecot ? m_dovecot->url() : QUrl(), QStringLiteral("learning"), password, false, 20};
        return {
            *m_storage, m_clock, {imap, kHost, verifier}, [this](const QString& who, const domain::Command& command) {
                if (m_busy)
                    return QStringLiteral("retry");
                commands::Executor executor(*m_storage, m_clock);
                const auto done = executor.execute(who, command);
                m_applied += done && done->status == QLatin1StringView("applied") ? 1 : 0;
                return done ? done->status : QString();
            }};
    }
    bool took(const QByteArray& mail, const QString& verifier = {})
    {
        return reader({}, verifier).take(mail).value_or(false);
    }
    base::Result<int> collect(const QByteArray& password = "secret") { return reader(password).collect(); }

    std::unique_ptr<Dovecot> m_dovecot;
    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<data::Storage> m_storage;
    ManualClock m_clock;
    int m_applied = 0;
    bool m_busy = false;
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
