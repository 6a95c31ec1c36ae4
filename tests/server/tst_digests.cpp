// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Against aiosmtpd (Debian's python3-aiosmtpd) on loopback, see tests/mail/receiver.py; skipped where it is not
// installed.
#include "app/domain/pathway.h"
#include "app/domain/rules.h"
#include "server/telling/digest.h"
#include "tests/server/mentoringcases.h"
#include "tests/support/places.h"

#include <QJsonArray>
#include <QProcess>

// In the global namespace, as Qt's macro wants it.
static void loadDigestWords()
{
    Q_INIT_RESOURCE(translations);
}

using namespace support;

namespace {

const QString kMaya = QStringLiteral("maya");
const QString kSam = QStringLiteral("sam");
const QString kAna = QStringLiteral("ana");
const QString kGuild = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QString kThread = QStringLiteral("22222222-0000-4000-8000-000000000001");
const QString kPost = QStringLiteral("33333333-0000-4000-8000-00000000000%1");
const QString kMessage = QStringLiteral("44444444-0000-4000-8000-000000000001");

} // namespace

// Digests by mail, from the command to the mail: when, to whom, of what, and of what not.
class TestDigests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadDigestWords();
        m_languages = std::make_unique<mail::Languages>();
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

    // Monday, nine o'clock: maya wants a digest each morning, and has a thread in the guild of sam and her.
    void init()
    {
        if (m_port == 0)
            QSKIP("python3-aiosmtpd is not installed");
        m_clock = std::make_unique<ManualClock>();
        m_databases = std::make_unique<Databases>();
        m_storage = newStorage(*m_databases);
        QVERIFY(m_storage);
        populateOrganisation(*m_storage, m_clock->now());
        does(kMaya, "community.create", kGuild, {{QStringLiteral("name"), QStringLiteral("Guild")}});
        does(kSam, "membership.join", domain::communityMemberId(kGuild, kSam));
        does(kMaya, "thread.start", kThread, talk({{QStringLiteral("title"), QStringLiteral("Bowline")}}));
        reply(1, QStringLiteral("Before the wish"));
        m_clock->advance(1);
        does(kMaya, "notices.set", kMaya, {{QStringLiteral("digest"), QStringLiteral("daily")}}); // from here on
        m_clock->advance(1);
        if (QByteArrayView(QTest::currentTestFunction()) != "whatCameBeforeTheFirstLook_isToldToo")
            QCOMPARE(deliver(), 0);
    }

    void languages_ofABrowser_areChosenByTheirWeight()
    {
        const auto chosen = [this](const char* accept) { return m_languages->chosen(accept); };
        QCOMPARE(chosen("de-CH, fr;q=0.8, en;q=0.5"), QStringLiteral("de-CH"));
        QCOMPARE(chosen("fr;q=0.3, it"), QStringLiteral("it"));
        QCOMPARE(chosen("eo, ja;q=0.1"), QStringLiteral("ja")); // nobody speaks Esperanto here
        QCOMPARE(chosen("en-GB,de;q=0.9"), QStringLiteral("en-GB"));
        for (const char* nothing : {"", "*", "eo", ";;q=,", "de;q=0"})
            QCOMPARE(chosen(nothing), QStringLiteral("en"));
        QCOMPARE(
            m_languages->say(QStringLiteral("de"), "credentials::Report", "The revocation list is %n day(s) old.", 3),
            QStringLiteral("Die Widerrufsliste ist 3 Tage alt."));
    }

    void whatWasNotRead_comesTheNextMorning_once()
    {
        reply(2, QStringLiteral("Up the *tree*"));
        does(kSam, "conversation.start", domain::directConversationId(kMaya, kSam),
             {{QStringLiteral("people"), QJsonArray{kMaya, kSam}}, {QStringLiteral("direct"), true}});
        does(kSam, "message.send", kMessage,
             {{QStringLiteral("conversation_id"), domain::directConversationId(kMaya, kSam)},
              {QStringLiteral("text"), QStringLiteral("Have you seen it?")}});
        QCOMPARE(deliver(), 0);
        toTomorrow(7, 59);
        QCOMPARE(deliver(), 0);
        m_clock->advance(120);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY2(mail.contains(QLatin1StringView("SAM replies: Bowline")), qPrintable(mail));
        QVERIFY(mail.contains(QLatin1StringView("Up the tree")));
        QVERIFY(mail.contains(QLatin1StringView("SAM writes to you")));
        QVERIFY(mail.contains(QLatin1StringView("Have you seen it?")));
        QVERIFY(!mail.contains(QLatin1StringView("Before the wish")));
        QCOMPARE(deliver(), 0);
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0); // nothing new, no mail
    }

    void whatCameBeforeTheFirstLook_isToldToo()
    {
        reply(2, QStringLiteral("A moment after the wish"));
        QCOMPARE(deliver(), 0);
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY2(mail.contains(QLatin1StringView("A moment after the wish")), qPrintable(mail));
        QVERIFY(!mail.contains(QLatin1StringView("Before the wish")));
    }
    void manyReplies_areOneLine()
    {
        for (int i = 2; i < 9; ++i) {
            m_clock->advance(60);
            reply(i, QStringLiteral("Reply %1").arg(i));
        }
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY2(mail.contains(QLatin1StringView("New replies: 7: Bowline")), qPrintable(mail));
        QVERIFY(mail.contains(QLatin1StringView("Reply 8")) && !mail.contains(QLatin1StringView("Reply 7")));
    }

    void whatWasRead_orMuted_orRemoved_stays_out()
    {
        reply(2, QStringLiteral("read"));
        m_clock->advance(60);
        does(kMaya, "read.mark", domain::readMarkId(kMaya, kThread),
             {{QStringLiteral("about_kind"), QStringLiteral("thread")},
              {QStringLiteral("about_id"), kThread},
              {QStringLiteral("read_at"), domain::toWire(m_clock->now())}});
        m_clock->advance(60);
        reply(3, QStringLiteral("removed"));
        does(kSam, "post.remove", kPost.arg(3));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0);
        does(kMaya, "notices.set", kMaya, {{QStringLiteral("muted_places"), QJsonArray{kGuild}}});
        reply(4, QStringLiteral("muted"));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0);
        reply(5, QStringLiteral("@MAYA look"), {kMaya}); // a mention comes through
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        QVERIFY(nextMail().contains(QLatin1StringView("SAM mentions you")));
    }

    // Two weeks before a badge ends, and when it has; not of one that was earned anew.
    void badgesThatEnd_areRemindedOf()
    {
        const auto award = [this](const char* badge, int cycle, int days) {
            domain::BadgeAward made;
            made.id = QStringLiteral("%1-%2").arg(QLatin1StringView(badge)).arg(cycle);
            made.personId = kMaya;
            made.badgeId = QLatin1StringView(badge);
            made.cycle = cycle;
            made.title = QString(QLatin1StringView(badge)).toUpper();
            made.awardedAt = m_clock->now().addDays(-300);
            made.expiresAt = m_clock->now().addDays(days).addSecs(1800);
            return made;
        };
        domain::Course course; // its certificate: the same
        course.id = QStringLiteral("aid");
        course.title = QStringLiteral("First aid");
        domain::Enrollment certificate;
        certificate.id = domain::enrollmentId(kMaya, course.id);
        certificate.personId = kMaya;
        certificate.courseId = course.id;
        certificate.state = QStringLiteral("completed");
        certificate.completedAt = m_clock->now().addDays(-300);
        certificate.expiresAt = m_clock->now().addDays(15).addSecs(1800);
        QVERIFY(store(*m_storage, m_clock->now(), award("warden", 1, 15), award("crane", 1, 1), award("knots", 1, 1),
                      award("knots", 2, 400), course, certificate));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0); // not yet
        toTomorrow(9, 30);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY2(mail.contains(QLatin1StringView("A badge of yours ends: WARDEN")), qPrintable(mail));
        QVERIFY2(mail.contains(QLatin1StringView("A badge of yours has ended: CRANE")), qPrintable(mail));
        QVERIFY2(mail.contains(QLatin1StringView("A certificate of yours ends: First aid")), qPrintable(mail));
        QVERIFY(!mail.contains(QLatin1StringView("KNOTS")));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0); // once
    }

    void mentoring_isTold_theSame()
    {
        domain::Mentorship pair = mentorshipOf(mentoringId(1), "active", m_clock->now());
        pair.mentorAgreedAt = m_clock->now();
        domain::MentorSession session = sessionOf(mentoringId(2), mentoringId(1), m_clock->now());
        session.state = QStringLiteral("accepted");
        QVERIFY(store(*m_storage, m_clock->now(), pair, session));
        m_clock->advance(60);
        does(kAna, "mentor_session.change", mentoringId(2),
             {{QStringLiteral("starts_at"), domain::toWire(m_clock->now().addDays(9))}});
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        const QString moved = nextMail();
        QVERIFY2(moved.contains(QLatin1StringView("ANA proposes another time: Bowlines")), qPrintable(moved));
        does(kMaya, "notices.set", kMaya,
             {{QStringLiteral("muted_kinds"), QJsonArray{QStringLiteral("session_cancelled")}}});
        does(kAna, "mentor_session.cancel", mentoringId(2));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0);
        does(kAna, "mentorship.end", mentoringId(1), {{QStringLiteral("outcome"), QStringLiteral("reached")}});
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        QVERIFY(nextMail().contains(QLatin1StringView("ANA has ended the mentorship")));
    }

    void whoIsRemoved_orAdded_readsOfIt()
    {
        const QString member = domain::communityMemberId(kGuild, kSam);
        does(kSam, "notices.set", kSam, {{QStringLiteral("digest"), QStringLiteral("daily")}});
        QCOMPARE(deliver(), 0);
        m_clock->advance(60);
        does(kMaya, "membership.remove", member, {{QStringLiteral("reason"), QStringLiteral("Off topic")}});
        does(kMaya, "conversation.start", kMessage,
             {{QStringLiteral("people"), QJsonArray{kMaya, kAna}}, {QStringLiteral("title"), QStringLiteral("Ropes")}});
        does(kMaya, "conversation.change", kMessage, {{QStringLiteral("add"), QJsonArray{kSam}}});
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY2(mail.contains(QLatin1StringView("MAYA has removed you from a community: Guild")), qPrintable(mail));
        QVERIFY(mail.contains(QLatin1StringView("Off topic")));
        QVERIFY2(mail.contains(QLatin1StringView("MAYA adds you to a group: Ropes")), qPrintable(mail));
    }

    // Written on a plane before the last digest, and brought after it.
    void whatComesLate_isToldAll_theSame()
    {
        const QDateTime written = m_clock->now();
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0);
        commands::Executor executor(*m_storage, *m_clock);
        auto late = command("post.reply", kPost.arg(2), talk({{QStringLiteral("thread_id"), kThread}}));
        late.at = written.addSecs(60);
        QCOMPARE(outcome(executor.execute(kSam, late)), QStringLiteral("applied"));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        QVERIFY(nextMail().contains(QLatin1StringView("SAM replies")));
    }

    // Read marks are compared with when something arrived: who has read what is newer has not read what comes late.
    void whatComesAfterTheMark_isTold_whenItIsOlderToo()
    {
        const QDateTime written = m_clock->now();
        m_clock->advance(600);
        reply(2, QStringLiteral("the newer one"));
        does(kMaya, "read.mark", domain::readMarkId(kMaya, kThread),
             {{QStringLiteral("about_kind"), QStringLiteral("thread")},
              {QStringLiteral("about_id"), kThread},
              {QStringLiteral("read_at"), QStringLiteral("2999-01-01T00:00:00.000Z")}}); // ends now
        m_clock->advance(60);
        commands::Executor executor(*m_storage, *m_clock);
        auto late = command(
            "post.reply", kPost.arg(3),
            talk({{QStringLiteral("thread_id"), kThread}, {QStringLiteral("text"), QStringLiteral("from the train")}}));
        late.at = written.addSecs(60);
        QCOMPARE(outcome(executor.execute(kSam, late)), QStringLiteral("applied"));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY2(mail.contains(QLatin1StringView("from the train")), qPrintable(mail));
        QVERIFY(!mail.contains(QLatin1StringView("the newer one")));
    }

    void whatChangesAboutAnEvent_isToldWhoComes()
    {
        const QString event = QStringLiteral("55555555-0000-4000-8000-000000000001");
        const auto on = [](int day) {
            return QJsonObject{{QStringLiteral("starts_at"), QStringLiteral("2026-03-%1T09:00:00.000Z").arg(day)},
                               {QStringLiteral("ends_at"), QStringLiteral("2026-03-%1T10:00:00.000Z").arg(day)}};
        };
        QJsonObject planned = talk(on(12));
        planned.insert(QStringLiteral("title"), QStringLiteral("Splicing"));
        planned.insert(QStringLiteral("timezone"), QStringLiteral("Europe/Oslo"));
        does(kSam, "event.plan", event, planned);
        does(kSam, "event.change", event, on(13)); // nobody comes yet
        m_clock->advance(60);
        does(kMaya, "event.answer", domain::eventAnswerId(event, kMaya),
             talk({{QStringLiteral("event_id"), event}, {QStringLiteral("answer"), QStringLiteral("maybe")}}));
        toTomorrow(8, 30);
        QCOMPARE(deliver(), 0); // she knows of it
        m_clock->advance(60);
        does(kSam, "event.change", event, on(19));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        const QString moved = nextMail();
        QVERIFY2(moved.contains(QLatin1StringView("SAM moves an event: Splicing")), qPrintable(moved));
        QVERIFY2(moved.contains(QLatin1StringView("19/03/2026 09:00 UTC instead of 13/03/2026 09:00 UTC")),
                 qPrintable(moved));
        m_clock->advance(60);
        does(kSam, "event.cancel", event);
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        QVERIFY(nextMail().contains(QLatin1StringView("SAM cancels an event: Splicing")));
    }

    void aNewEvent_isToldToMembers()
    {
        QJsonObject planned = talk({{QStringLiteral("starts_at"), QStringLiteral("2026-03-12T09:00:00.000Z")},
                                    {QStringLiteral("ends_at"), QStringLiteral("2026-03-12T10:00:00.000Z")},
                                    {QStringLiteral("title"), QStringLiteral("Splicing")},
                                    {QStringLiteral("timezone"), QStringLiteral("Europe/Oslo")}});
        m_clock->advance(60);
        does(kSam, "event.plan", QStringLiteral("55555555-0000-4000-8000-000000000001"), planned);
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY2(mail.contains(QLatin1StringView("SAM plans an event: Splicing")), qPrintable(mail));
        QVERIFY2(mail.contains(QLatin1StringView("12/03/2026 09:00 UTC")), qPrintable(mail));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0);
    }

    void whatIsAhead_comesAlong_inTheReadersZone()
    {
        auto maya = person("maya", "osei");
        maya.timezone = QStringLiteral("Europe/Berlin");
        maya.locale = QStringLiteral("de");
        QVERIFY(store(*m_storage, m_clock->now(), maya));
        domain::MentorSession session = sessionOf(mentoringId(2), mentoringId(1), m_clock->now());
        session.startsAt = QDateTime(QDate(2026, 3, 3), QTime(14, 0), Qt::UTC);
        session.rule = QStringLiteral("FREQ=WEEKLY;COUNT=3");
        session.state = QStringLiteral("moved"); // the second of them, which nobody has answered
        session.changes = {{session.startsAt.addDays(7), session.startsAt.addDays(8), false, QStringLiteral("ana"),
                            session.startsAt.addDays(7)}};
        QVERIFY(store(*m_storage, m_clock->now(), mentorshipOf(mentoringId(1), "accepted", m_clock->now()), session));
        domain::Pathway path;
        path.id = QStringLiteral("p1");
        path.title = QStringLiteral("Cranes");
        domain::PathwayEnrollment joined;
        joined.personId = QStringLiteral("maya");
        joined.pathwayId = path.id;
        joined.id = domain::pathwayEnrollmentId(joined.personId, path.id);
        joined.state = QStringLiteral("active");
        joined.joinedAt = m_clock->now();
        domain::PathwayStep step;
        step.id = QStringLiteral("s1");
        step.title = QStringLiteral("Rules");
        step.courseIds = {QStringLiteral("c2")};
        step.dueDays = 1;
        path.steps = {step};
        QVERIFY(store(*m_storage, m_clock->now(), path, joined));
        toTomorrow(6, 59); // 7:59 in Berlin
        QCOMPARE(deliver(), 0);
        m_clock->advance(120);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY2(mail.contains(QLatin1StringView("15:00 CET: Bowlines, ANA")), qPrintable(mail));
        QVERIFY2(mail.contains(QLatin1StringView("Hallo MAYA")), qPrintable(mail));
        QVERIFY2(mail.contains(QStringLiteral("Cranes · Rules")), qPrintable(mail));
    }

    void aBoxThatIsFull_isTriedAgain_withWhatIsUnreadThen()
    {
        auto full = person("maya", "osei");
        full.email = QStringLiteral("full@example.org");
        QVERIFY(store(*m_storage, m_clock->now(), full));
        reply(2, QStringLiteral("first"));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0);
        QVERIFY(store(*m_storage, m_clock->now(), person("maya", "osei")));
        QCOMPARE(deliver(), 0); // not before five minutes
        reply(3, QStringLiteral("second"));
        m_clock->advance(301);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY2(mail.contains(QLatin1StringView("New replies: 2")) && mail.contains(QLatin1StringView("second")),
                 qPrintable(mail));
    }

    void whoWantsNoneAnyMore_andAgain_isToldFromThen()
    {
        does(kMaya, "notices.set", kMaya, {{QStringLiteral("digest"), QString()}});
        QCOMPARE(deliver(), 0);
        reply(2, QStringLiteral("meanwhile"));
        m_clock->advance(60);
        does(kMaya, "notices.set", kMaya, {{QStringLiteral("digest"), QStringLiteral("weekly")}});
        QCOMPARE(deliver(), 0);
        reply(3, QStringLiteral("afterwards"));
        toTomorrow(9, 0);
        QCOMPARE(deliver(), 0); // a Tuesday
        m_clock->advance(6 * 24 * 3600);
        QCOMPARE(deliver(), 1);
        const QString mail = nextMail();
        QVERIFY(mail.contains(QLatin1StringView("afterwards")) && !mail.contains(QLatin1StringView("meanwhile")));
    }

private:
    static QJsonObject talk(QJsonObject more)
    {
        more.insert(QStringLiteral("community_id"), kGuild);
        if (!more.contains(QLatin1StringView("text")))
            more.insert(QStringLiteral("text"), QStringLiteral("How?"));
        return more;
    }
    void does(const QString& who, const char* kind, const QString& target, const QJsonObject& payload = {})
    {
        const auto before = stored(*m_storage, domain::targetKind(QString::fromLatin1(kind)), target);
        commands::Executor executor(*m_storage, *m_clock);
        QCOMPARE(outcome(executor.execute(who, command(kind, target, payload, before ? before->rev : 0))),
                 QStringLiteral("applied"));
    }
    void reply(int number, const QString& text, const QStringList& mentions = {})
    {
        does(kSam, "post.reply", kPost.arg(number),
             talk({{QStringLiteral("thread_id"), kThread},
                   {QStringLiteral("text"), text},
                   {QStringLiteral("mentions"), QJsonArray::fromStringList(mentions)}}));
    }
    void toTomorrow(int hour, int minute)
    {
        const QDateTime then(m_clock->now().date().addDays(1), QTime(hour, minute), Qt::UTC);
        m_clock->advance(m_clock->now().secsTo(then));
    }
    int deliver()
    {
        mail::SmtpServer smtp{QUrl(QStringLiteral("smtp://127.0.0.1:%1").arg(m_port))};
        smtp.requireTls = false;
        smtp.timeoutSeconds = 10;
        telling::Digester digester(*m_storage, *m_clock,
                                   {smtp,
                                    {QStringLiteral("learning@example.org"), QStringLiteral("Learning")},
                                    QStringLiteral("lxcp.example"),
                                    m_languages.get()});
        return digester.deliver().value_or(-1);
    }
    QString nextMail()
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.json").arg(++m_read)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonObject mail = QJsonDocument::fromJson(file.readAll()).object();
        return mail.value(QLatin1StringView("parts"))
            .toArray()
            .first()
            .toObject()
            .value(QLatin1StringView("text"))
            .toString();
    }

    std::unique_ptr<mail::Languages> m_languages;
    QTemporaryDir m_folder;
    QProcess m_receiver;
    int m_port = 0;
    int m_read = 0;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<data::Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestDigests)
#include "tst_digests.moc"
