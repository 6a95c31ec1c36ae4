// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Against aiosmtpd (Debian's python3-aiosmtpd) on loopback; skipped where it is not installed.
#include "app/calendar/itip.h"
#include "app/calendar/reader.h"
#include "app/domain/community.h"
#include "app/domain/homecards.h"
#include "app/domain/noticerules.h"
#include "server/agenda/agenda.h"
#include "server/invitations/answers.h"
#include "server/invitations/postman.h"
#include "server/mail/message.h"
#include "tests/server/commandsupport.h"
#include "tests/support/khal.h"
#include "tests/support/mailreceiver.h"

#include <QTemporaryDir>

using namespace support;

namespace {

const QString kHost = QStringLiteral("lxcp.example");
const QString kBox = QStringLiteral("learning@example.org");
const QString kMaya = QStringLiteral("maya");
const QString kAna = QStringLiteral("ana");
const QString kGuild = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QString kEvent = QStringLiteral("55555555-0000-4000-8000-000000000001");

} // namespace

// An event of a community from the answer to what a calendar makes of the mails, and back.
class TestEventMails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_receiver = std::make_unique<MailReceiver>(); }
    void cleanupTestCase() { m_receiver.reset(); }

    // Ana's guild meets on Thursday, the fifth of March, at ten in Berlin; maya is a member.
    void init()
    {
        if (!m_receiver->isThere())
            QSKIP("python3-aiosmtpd is not installed");
        m_clock = std::make_unique<ManualClock>();
        m_databases = std::make_unique<Databases>();
        m_storage = newStorage(*m_databases);
        QVERIFY(m_storage);
        populateOrganisation(*m_storage, m_clock->now());
        does(kAna, "community.create", kGuild, {{QStringLiteral("name"), QStringLiteral("Guild of knots")}});
        does(kMaya, "membership.join", domain::communityMemberId(kGuild, kMaya));
        does(kAna, "event.plan", kEvent,
             {{QStringLiteral("community_id"), kGuild},
              {QStringLiteral("title"), QStringLiteral("Bends")},
              {QStringLiteral("starts_at"), QStringLiteral("2026-03-05T09:00:00.000Z")},
              {QStringLiteral("ends_at"), QStringLiteral("2026-03-05T10:30:00.000Z")},
              {QStringLiteral("timezone"), QStringLiteral("Europe/Berlin")},
              {QStringLiteral("location"), QStringLiteral("Room 4")},
              {QStringLiteral("description"), QStringLiteral("Bring a rope.")}});
        // Whoever plans it comes, until they say otherwise.
        m_whose = kAna;
        calendar::Series anas;
        apply(anas, "REQUEST", calendar::Applied::What::Added, "You come: Bends");
        QCOMPARE(anas.master->status, QByteArray("CONFIRMED"));
        m_clock->advance(60);
        answers(kAna, "no");
        apply(anas, "CANCEL", calendar::Applied::What::Cancelled, "You do not come: Bends");
        m_whose = kMaya;
        QCOMPARE(deliver(), 0); // nobody else has answered
    }

    void whoSaysYes_getsIt_itsNewTime_andThatItIsOff()
    {
        answers(kMaya, "yes");
        calendar::Series mayas;
        QString text = apply(mayas, "REQUEST", calendar::Applied::What::Added, "You come: Bends");
        QCOMPARE(mayas.master->status, QByteArray("CONFIRMED"));
        QCOMPARE(mayas.master->attendees.size(), 1); // who else comes is nobody's to know
        QCOMPARE(mayas.master->attendees.first().participation, QByteArray("ACCEPTED"));
        QCOMPARE(mayas.master->organizer->name, QStringLiteral("Guild of knots"));
        QVERIFY2(text.contains(QStringLiteral("Guild of knots")) && text.contains(QStringLiteral("Room 4")) &&
                     text.contains(QStringLiteral("Bring a rope.")) && text.contains(QStringLiteral("5 March 2026")),
                 qPrintable(text));
        const QString ends = text.section(QStringLiteral("Until "), 1).section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(ends.contains(QStringLiteral("10:30")) && ends.contains(QStringLiteral("UTC · ")) &&
                     ends.contains(QStringLiteral("11:30")) && ends.contains(QStringLiteral("CET")),
                 qPrintable(ends));
        const auto same = subscribed(mayas.master->uid);
        QVERIFY(same); // one meeting, wherever a calendar has it from
        QCOMPARE(same->sequence, mayas.master->sequence);

        m_clock->advance(60);
        does(kAna, "event.change", kEvent,
             {{QStringLiteral("starts_at"), QStringLiteral("2026-03-06T13:00:00.000Z")},
              {QStringLiteral("ends_at"), QStringLiteral("2026-03-06T14:00:00.000Z")}});
        const int before = mayas.master->sequence;
        apply(mayas, "REQUEST", calendar::Applied::What::Updated, "New time: Bends");
        QVERIFY(mayas.master->sequence > before);
        QCOMPARE(calendar::text(mayas.master->start), QByteArray("20260306T140000"));
        m_clock->advance(60);
        does(kAna, "event.change", kEvent, {{QStringLiteral("location"), QStringLiteral("Room 5")}});
        apply(mayas, "REQUEST", calendar::Applied::What::Updated, "Changed: Bends");
        m_clock->advance(60);
        does(kAna, "event.cancel", kEvent);
        text = apply(mayas, "CANCEL", calendar::Applied::What::Cancelled, "Cancelled: Bends");
        QVERIFY2(text.contains(QStringLiteral("does not take place")), qPrintable(text));
        QCOMPARE(deliver(), 0);
        if (!Khal::isThere())
            QSKIP("khal is not installed");
        const QTemporaryDir folder;
        Khal khal(folder.path());
        QVERIFY(khal.put(calendar::written(calendar::calendarFrom(mayas))));
        QCOMPARE(khal.shownIn("Europe/Berlin"), QByteArray("03-06 14:00 CANCELLED Bends"));
    }

    // Another answer: it goes out of the calendar, and comes back.
    void anotherAnswer_takesItOut_andPutsItBack()
    {
        answers(kMaya, "maybe");
        calendar::Series mayas;
        apply(mayas, "REQUEST", calendar::Applied::What::Added, "You may come: Bends");
        QCOMPARE(mayas.master->status, QByteArray("TENTATIVE"));
        m_clock->advance(60);
        answers(kMaya, "no");
        apply(mayas, "CANCEL", calendar::Applied::What::Cancelled, "You do not come: Bends");
        m_clock->advance(60);
        answers(kMaya, "yes");
        apply(mayas, "REQUEST", calendar::Applied::What::Updated, "You come: Bends");
        QCOMPARE(mayas.master->status, QByteArray("CONFIRMED"));
        m_clock->advance(60);
        answers(kMaya, "yes"); // nothing new
        QCOMPARE(deliver(), 0);
        m_clock->advance(7 * 86400); // it is over
        answers(kMaya, "no");
        QCOMPARE(deliver(), 0);
    }

    // Whoever leaves a community comes to nothing there any more; back in it, to what they had said yes to.
    void whoLeavesTheCommunity_getsItOut_andBackWhenTheyAreBack()
    {
        const QString membership = domain::communityMemberId(kGuild, kMaya);
        answers(kMaya, "yes");
        calendar::Series mayas;
        apply(mayas, "REQUEST", calendar::Applied::What::Added, "You come: Bends");
        int before = mayas.master->sequence;
        m_clock->advance(60);
        does(kMaya, "membership.leave", membership);
        const QString text = apply(mayas, "CANCEL", calendar::Applied::What::Cancelled, "You do not come: Bends");
        QVERIFY2(text.contains(QStringLiteral("no longer in “Guild of knots”")) &&
                     !text.contains(QStringLiteral("answer otherwise")),
                 qPrintable(text));
        QVERIFY(mayas.master->sequence > before);
        auto there = subscribed(mayas.master->uid);
        QVERIFY(there);
        QCOMPARE(there->status, QByteArray("CANCELLED"));
        QCOMPARE(there->sequence, mayas.master->sequence);
        QVERIFY(there->location.isEmpty() && there->description.isEmpty());

        m_clock->advance(60); // what is new there is not for them
        does(kAna, "event.change", kEvent, {{QStringLiteral("title"), QStringLiteral("Hitches")}});
        QCOMPARE(deliver(), 0);
        QCOMPARE(subscribed(mayas.master->uid)->summary, QStringLiteral("Guild of knots"));
        before = mayas.master->sequence;
        m_clock->advance(60);
        does(kMaya, "membership.join", membership);
        apply(mayas, "REQUEST", calendar::Applied::What::Updated, "You come: Hitches");
        QCOMPARE(mayas.master->status, QByteArray("CONFIRMED"));
        QVERIFY(mayas.master->sequence > before);
        m_clock->advance(60);
        does(kAna, "membership.remove", membership);
        apply(mayas, "CANCEL", calendar::Applied::What::Cancelled, "You do not come: Hitches");
        m_clock->advance(100 * 86400); // as with all that was called off
        QVERIFY(!subscribed(mayas.master->uid));
    }

    void whoWantsNoMailAboutEvents_getsNone()
    {
        const auto wants = [&](const QJsonArray& muted) {
            does(kMaya, "notices.set", kMaya, {{QStringLiteral("muted_kinds"), muted}});
        };
        wants({domain::eventMail()});
        answers(kMaya, "yes");
        QCOMPARE(deliver(), 0);
        m_clock->advance(60);
        does(kMaya, "membership.leave", domain::communityMemberId(kGuild, kMaya));
        QCOMPARE(deliver(), 0);
        m_clock->advance(60);
        wants({});
        QCOMPARE(deliver(), 0); // what was then is not sent now
        m_clock->advance(60);
        does(kMaya, "membership.join", domain::communityMemberId(kGuild, kMaya));
        calendar::Series mayas;
        apply(mayas, "REQUEST", calendar::Applied::What::Added, "You come: Bends");
    }

    // What a calendar answers is the answer to the event.
    void replies_areAnswers()
    {
        answers(kMaya, "maybe");
        calendar::Series mayas;
        apply(mayas, "REQUEST", calendar::Applied::What::Added, "You may come: Bends", true);
        QVERIFY(mayas.master->attendees.first().asked);
        m_clock->advance(60);
        QVERIFY(took(kMaya, mayas, "ACCEPTED"));
        QCOMPARE(said(), QStringLiteral("yes"));
        QVERIFY(!took(kMaya, mayas, "ACCEPTED")); // once
        QVERIFY(!took(kAna, mayas, "DECLINED"));  // she is not asked in it
        m_clock->advance(60);
        QVERIFY(took(kMaya, mayas, "DECLINED"));
        QCOMPARE(said(), QStringLiteral("no"));
        m_clock->advance(60);
        does(kAna, "event.change", kEvent, {{QStringLiteral("starts_at"), QStringLiteral("2026-03-05T09:30:00.000Z")}});
        QVERIFY(!took(kMaya, mayas, "ACCEPTED")); // to another time than that which stands
        QCOMPARE(said(), QStringLiteral("no"));
    }

private:
    // Maya's calendar as programs read it that subscribe to it.
    std::optional<calendar::Entry> subscribed(const QString& uid)
    {
        const auto text = agenda::icalendarOf(*m_storage, kMaya, kHost, m_clock->now(), false);
        const auto there = calendar::entriesOf(calendar::read(*text)->components.first());
        const auto same = std::ranges::find(there, uid, &calendar::Entry::uid);
        return same == there.end() ? std::nullopt : std::optional(*same);
    }
    void does(const QString& who, const char* kind, const QString& target, const QJsonObject& payload = {})
    {
        commands::Executor executor(*m_storage, *m_clock);
        const auto found = stored(*m_storage, QStringLiteral("event"), target);
        const auto done = outcome(executor.execute(who, command(kind, target, payload, found ? found->rev : 0)));
        QVERIFY2(done == QLatin1StringView("applied"), qPrintable(done));
    }
    void answers(const QString& who, const char* word)
    {
        does(who, "event.answer", domain::eventAnswerId(kEvent, who),
             {{QStringLiteral("event_id"), kEvent},
              {QStringLiteral("community_id"), kGuild},
              {QStringLiteral("answer"), QString::fromLatin1(word)}});
    }
    QString said()
    {
        return stored(*m_storage, QStringLiteral("event_answer"), domain::eventAnswerId(kEvent, kMaya))
            ->object()
            .value(QLatin1StringView("answer"))
            .toString();
    }
    int deliver(bool reads = false)
    {
        invitations::Postman postman(*m_storage, *m_clock,
                                     {m_receiver->smtp(), {kBox, QStringLiteral("Learning")}, kHost, reads});
        return postman.deliver().value_or(-1);
    }
    // Delivers the one mail that there is, and takes it into that person's calendar; its words.
    QString apply(calendar::Series& theirs, const char* method, calendar::Applied::What what, const char* subject,
                  bool reads = false)
    {
        if (const int sent = deliver(reads); sent != 1) {
            QTest::qFail(qPrintable(QStringLiteral("%1 mails").arg(sent)), __FILE__, __LINE__);
            return {};
        }
        const QJsonObject mail = m_receiver->next();
        const QJsonObject part = MailReceiver::partOf(mail, 1);
        const auto reading = calendar::read(part.value(QStringLiteral("text")).toString().toUtf8());
        const auto applied = reading ? calendar::apply(theirs, reading->components.first(), kBox)
                                     : base::failure(base::Error::Kind::Malformed, QStringLiteral("no calendar"));
        const QStringList seen{MailReceiver::toWhom(mail), part.value(QStringLiteral("method")).toString(),
                               MailReceiver::subjectOf(mail), applied ? applied->reason : applied.error().detail};
        const bool right = seen[0].startsWith(m_whose) && seen[1] == QLatin1StringView(method) &&
                           seen[2] == QLatin1StringView(subject) && applied && applied->what == what;
        if (!right)
            QTest::qFail(qPrintable(seen.join(QStringLiteral(" | "))), __FILE__, __LINE__);
        if (applied)
            theirs = applied->series;
        return MailReceiver::textOf(mail);
    }
    bool took(const QString& who, const calendar::Series& series, const QByteArray& part)
    {
        const QString address = who + QStringLiteral("@example.org");
        auto reply =
            calendar::reply(series, QStringLiteral("mailto:maya@example.org"), part, m_clock->now().toSecsSinceEpoch());
        if (!reply)
            return false;
        mail::Message message;
        message.from = {address, {}};
        message.to = {kBox, {}};
        message.subject = QStringLiteral("Accepted");
        message.text = QStringLiteral("x");
        message.calendar = calendar::written(*reply);
        message.method = "REPLY";
        message.id = QStringLiteral("1@example.org");
        message.date = m_clock->now();
        invitations::Answers reader(*m_storage, *m_clock, {{}, kHost, {}},
                                    [this](const QString& person, const domain::Command& command) {
                                        commands::Executor executor(*m_storage, *m_clock);
                                        const auto done = executor.execute(person, command);
                                        return done ? done->status : QString();
                                    });
        return reader.take(mail::composed(message)).value_or(false);
    }

    QString m_whose = kMaya; // who gets the mails
    std::unique_ptr<MailReceiver> m_receiver;
    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<data::Storage> m_storage;
    std::unique_ptr<ManualClock> m_clock;
};

QTEST_GUILESS_MAIN(TestEventMails)
#include "tst_eventmails.moc"
