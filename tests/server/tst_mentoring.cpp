// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "app/domain/rules.h"
#include "app/domain/sessionrules.h"
#include "tests/server/mentoringcases.h"

using namespace support;
using namespace domain;

namespace {

const QString kMaya = QStringLiteral("maya");
const QString kAna = QStringLiteral("ana");
const QString kShip = mentoringId(1);
const QString kMeeting = mentoringId(2);

} // namespace

// What the server makes of mentoring: who sees what, seats, wishes that came true, times, programmes.
class TestMentoring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.advance(m_clock.now().secsTo(ManualClock().now()));
        m_databases = std::make_unique<Databases>();
        m_storage = newStorage(*m_databases);
        QVERIFY(m_storage);
        populateOrganisation(*m_storage, m_clock.now());
        QVERIFY(store(*m_storage, m_clock.now(), offerOf("ana", 1), wishOf("maya"), wishOf("sam")));
    }

    void whatTheTwoShare_isSeenByThemAlone()
    {
        begin();
        give(kMaya, "mentorship_entry.put", mentoringId(3));
        give(kMaya, "mentor_session.propose", kMeeting);
        const QStringList two{QStringLiteral("person:ana"), QStringLiteral("person:maya")};
        QCOMPARE(scopes("mentorship", kShip), two);
        QCOMPARE(scopes("mentorship_entry", mentoringId(3)), two);
        QCOMPARE(scopes("mentor_session", kMeeting), two);
        const QString alone = feedbackId(kShip, {}, {}, kMaya);
        give(kMaya, "mentoring_feedback.give", alone);
        QCOMPARE(scopes("mentoring_feedback", alone), QStringList{QStringLiteral("person:maya")});
        give(kMaya, "mentoring_feedback.give", alone, {{QStringLiteral("shared"), true}});
        QCOMPARE(scopes("mentoring_feedback", alone), two);
        // From another device, which did not know of it: nothing is replaced that nobody has seen.
        QCOMPARE(tell(kMaya, "mentoring_feedback.give", alone, {{QStringLiteral("text"), QStringLiteral("Other")}}, 0),
                 QStringLiteral("conflict/stale-revision"));
        give(kMaya, "mentoring_feedback.give", alone, {{QStringLiteral("shared"), false}});
        QCOMPARE(scopes("mentoring_feedback", alone), QStringList{QStringLiteral("person:maya")});
        QCOMPARE(scopes("mentor_wish", kMaya),
                 QStringList({QStringLiteral("person:maya"), QStringLiteral("role:learning-development")}));
        QCOMPARE(scopes("mentor_offer", kAna), QStringList{QStringLiteral("org")});
    }

    void seats_areCountedAndWishesComeTrue()
    {
        begin();
        QCOMPARE(load<MentorOffer>(*m_storage, kAna)->taken, 1);
        QVERIFY(!load<MentorWish>(*m_storage, kMaya)->active);
        QCOMPARE(tell(QStringLiteral("sam"), "mentorship.propose", mentoringId(9)),
                 QStringLiteral("rejected/wrong-state"));
        give(kMaya, "mentor_session.propose", kMeeting);
        give(kAna, "mentorship.end", kShip);
        QCOMPARE(load<MentorOffer>(*m_storage, kAna)->taken, 0);
        const auto session = load<MentorSession>(*m_storage, kMeeting);
        QCOMPARE(session->state, QStringLiteral("cancelled"));
        QCOMPARE(session->sequence, 1);
        QCOMPARE(tell(QStringLiteral("sam"), "mentorship.propose", mentoringId(9)), QStringLiteral("applied"));
    }

    void anEnd_leavesWhatWasHeld_andWhatWasAlone()
    {
        begin();
        give(kMaya, "mentor_session.propose", kMeeting,
             {{QStringLiteral("rule"), QStringLiteral("FREQ=WEEKLY;COUNT=6")}});
        give(kAna, "mentor_session.accept", kMeeting);
        give(kMaya, "mentor_session.propose", mentoringId(4));
        m_clock.advance(15 * 24 * 3600); // after the first one
        QCOMPARE(tell(kMaya, "mentor_session.propose", mentoringId(6)), QStringLiteral("rejected/in-the-past"));
        give(kAna, "mentorship.end", kShip);
        const auto series = load<MentorSession>(*m_storage, kMeeting);
        QCOMPARE(series->state, QStringLiteral("accepted"));
        QVERIFY2(series->rule.startsWith(QStringLiteral("FREQ=WEEKLY;UNTIL=202603")), qPrintable(series->rule));
        QCOMPARE(series->act, QStringLiteral("ended"));
        QCOMPARE(load<MentorSession>(*m_storage, mentoringId(4))->sequence, 0); // over: calendars are not told
    }

    // What a person did in time may come when it is too late.
    void aProposal_thatComesLate_isRefused()
    {
        begin();
        auto late = command("mentor_session.propose", kMeeting, mentoringPayload(kShip));
        late.at = m_clock.now();
        m_clock.advance(15 * 24 * 3600);
        commands::Executor executor(*m_storage, m_clock);
        QCOMPARE(outcome(executor.execute(kMaya, late)), QStringLiteral("rejected/in-the-past"));
    }

    void aMentorAsks_byTheSameRules()
    {
        const QJsonObject asMentor{{QStringLiteral("mentor_id"), QString()}};
        const auto ask = [&](const QString& who, const char* mentee) {
            QJsonObject over = asMentor;
            over.insert(QStringLiteral("mentee_id"), QString::fromLatin1(mentee));
            return tell(who, "mentorship.propose", mentoringId(11), over);
        };
        QCOMPARE(ask(QStringLiteral("sam"), "maya"), QStringLiteral("rejected/no-such-target")); // offers nothing
        QCOMPARE(ask(kAna, "kim"), QStringLiteral("rejected/not-allowed"));                      // her own line
        QCOMPARE(ask(kAna, "gone"), QStringLiteral("rejected/no-such-target"));
        QCOMPARE(ask(kAna, "nobody"), QStringLiteral("rejected/no-such-target"));
        QCOMPARE(ask(kAna, "maya"), QStringLiteral("applied"));
        QCOMPARE(load<Mentorship>(*m_storage, mentoringId(11))->proposedBy, kAna);
        QCOMPARE(tell(kAna, "mentorship.agree", mentoringId(11)), QStringLiteral("applied")); // has agreed already
        QCOMPARE(load<Mentorship>(*m_storage, mentoringId(11))->state, QStringLiteral("proposed"));
        give(kMaya, "mentorship.agree", mentoringId(11));
        QCOMPARE(load<Mentorship>(*m_storage, mentoringId(11))->state, QStringLiteral("accepted"));
        QCOMPARE(load<MentorOffer>(*m_storage, kAna)->taken, 1);
    }

    void twoWhoMoveASession_theSecondLearnsOfTheFirst()
    {
        begin();
        give(kMaya, "mentor_session.propose", kMeeting);
        const qint64 seen = stored(*m_storage, QStringLiteral("mentor_session"), kMeeting)->rev;
        QCOMPARE(tell(kAna, "mentor_session.change", kMeeting,
                      {{QStringLiteral("starts_at"), QStringLiteral("2026-03-13T09:00:00.000Z")}}, seen),
                 QStringLiteral("applied"));
        QCOMPARE(tell(kMaya, "mentor_session.change", kMeeting,
                      {{QStringLiteral("starts_at"), QStringLiteral("2026-03-14T09:00:00.000Z")}}, seen),
                 QStringLiteral("conflict/stale-revision"));
        const auto session = load<MentorSession>(*m_storage, kMeeting);
        QCOMPARE(toWire(session->startsAt), QStringLiteral("2026-03-13T09:00:00.000Z"));
        QCOMPARE(session->sequence, 1);
    }

    // What two devices did alike, or two people, is no conflict; words that nobody would have read are.
    void theSameFromTwo_isNoConflict()
    {
        give(kMaya, "mentorship.propose", kShip);
        qint64 seen = revOf("mentorship", kShip);
        give(kAna, "mentorship.agree", kShip);
        QCOMPARE(tell(kAna, "mentorship.agree", kShip, {}, seen), QStringLiteral("applied"));
        seen = revOf("mentorship", kShip);
        const auto begin = [&](const QString& who, const char* until) {
            return tell(who, "mentorship.begin", kShip, {{QStringLiteral("until"), QLatin1StringView(until)}}, seen);
        };
        QCOMPARE(begin(kMaya, "2026-09-01"), QStringLiteral("applied"));
        const qint64 begun = revOf("mentorship", kShip);
        QCOMPARE(begin(kMaya, "2026-09-02"), QStringLiteral("applied"));
        QCOMPARE(begin(kAna, "2026-09-03"), QStringLiteral("applied"));
        QCOMPARE(revOf("mentorship", kShip), begun);
        QCOMPARE(load<Mentorship>(*m_storage, kShip)->until, QDate(2026, 9, 1));

        const auto cancel = [&](const QString& who, const char* why) {
            return tell(who, "mentor_session.cancel", kMeeting, {{QStringLiteral("reason"), QLatin1StringView(why)}},
                        seen);
        };
        give(kMaya, "mentor_session.propose", kMeeting);
        seen = revOf("mentor_session", kMeeting);
        const QJsonObject first{{QStringLiteral("sequence"), 0}};
        QCOMPARE(tell(kAna, "mentor_session.accept", kMeeting, first, seen), QStringLiteral("applied"));
        QCOMPARE(tell(kAna, "mentor_session.accept", kMeeting, first, seen), QStringLiteral("applied"));
        seen = revOf("mentor_session", kMeeting);
        QCOMPARE(cancel(kMaya, "I am ill"), QStringLiteral("applied"));
        QCOMPARE(cancel(kMaya, "I am ill"), QStringLiteral("applied"));
        QCOMPARE(cancel(kAna, ""), QStringLiteral("applied"));
        QCOMPARE(cancel(kAna, "I teach"), QStringLiteral("conflict/stale-revision"));
        QCOMPARE(load<MentorSession>(*m_storage, kMeeting)->sequence, 1);

        seen = revOf("mentorship", kShip);
        const auto end = [&](const QString& who, const char* outcome, const char* closing) {
            return tell(who, "mentorship.end", kShip,
                        {{QStringLiteral("outcome"), QLatin1StringView(outcome)},
                         {QStringLiteral("closing"), QLatin1StringView(closing)}},
                        seen);
        };
        QCOMPARE(end(kAna, "reached", "Thanks"), QStringLiteral("applied"));
        QCOMPARE(end(kMaya, "reached", ""), QStringLiteral("applied"));
        QCOMPARE(end(kMaya, "partly", ""), QStringLiteral("conflict/stale-revision"));
        QCOMPARE(end(kMaya, "reached", "Me too"), QStringLiteral("conflict/stale-revision"));
    }

    // Maya proposes another time once more while ana declines the first: whoever comes second learns of it, and what
    // was agreed is never off.
    void proposedAgainWhileDeclined_theSecondLearnsOfTheFirst()
    {
        begin();
        const auto at = [](int day) {
            return QJsonObject{{QStringLiteral("starts_at"), QStringLiteral("2026-03-%1T09:00:00.000Z").arg(day)}};
        };
        const auto rev = [this] { return stored(*m_storage, QStringLiteral("mentor_session"), kMeeting)->rev; };
        give(kMaya, "mentor_session.propose", kMeeting);
        give(kAna, "mentor_session.accept", kMeeting);
        give(kMaya, "mentor_session.change", kMeeting, at(13));
        qint64 seen = rev();
        QCOMPARE(tell(kMaya, "mentor_session.change", kMeeting, at(14), seen), QStringLiteral("applied"));
        QCOMPARE(tell(kAna, "mentor_session.decline", kMeeting, {{QStringLiteral("sequence"), 1}}, seen),
                 QStringLiteral("conflict/stale-revision"));
        QCOMPARE(load<MentorSession>(*m_storage, kMeeting)->state, QStringLiteral("moved"));
        seen = rev();
        QCOMPARE(tell(kAna, "mentor_session.decline", kMeeting, {{QStringLiteral("sequence"), 2}}, seen),
                 QStringLiteral("applied"));
        QCOMPARE(tell(kMaya, "mentor_session.change", kMeeting, at(16), seen),
                 QStringLiteral("conflict/stale-revision"));
        const auto session = load<MentorSession>(*m_storage, kMeeting);
        QCOMPARE(session->state, QStringLiteral("accepted"));
        QCOMPARE(toWire(session->startsAt), QStringLiteral("2026-03-12T09:00:00.000Z"));
        QCOMPARE(tell(kMaya, "mentor_session.change", kMeeting, at(16), rev()), QStringLiteral("applied")); // again
    }

    // A series that was met once goes on at another time: what was held stays where it was.
    void aSeriesThatHasBegun_goesOnAsAnotherOne()
    {
        begin();
        give(kMaya, "mentor_session.propose", kMeeting,
             {{QStringLiteral("rule"), QStringLiteral("FREQ=WEEKLY;COUNT=6")}});
        give(kAna, "mentor_session.accept", kMeeting);
        m_clock.advance(15 * 24 * 3600);
        const QString on = mentoringId(8);
        const QJsonObject later{{QStringLiteral("rule"), QStringLiteral("FREQ=WEEKLY;COUNT=5")},
                                {QStringLiteral("starts_at"), QStringLiteral("2026-03-20T15:00:00.000Z")},
                                {QStringLiteral("replaces"), kMeeting}};
        give(kMaya, "mentor_session.propose", on, later);
        QCOMPARE(load<MentorSession>(*m_storage, kMeeting)->rule, QStringLiteral("FREQ=WEEKLY;COUNT=6"));
        give(kAna, "mentor_session.decline", on);
        QCOMPARE(load<MentorSession>(*m_storage, kMeeting)->rule, QStringLiteral("FREQ=WEEKLY;COUNT=6"));
        give(kMaya, "mentor_session.propose", mentoringId(10), later);
        give(kAna, "mentor_session.accept", mentoringId(10));
        const auto before = load<MentorSession>(*m_storage, kMeeting);
        QCOMPARE(before->state, QStringLiteral("accepted"));
        QVERIFY2(before->rule.startsWith(QStringLiteral("FREQ=WEEKLY;UNTIL=202603")), qPrintable(before->rule));
        QCOMPARE(before->act, QStringLiteral("replaced"));
        QCOMPARE(load<MentorSession>(*m_storage, mentoringId(10))->state, QStringLiteral("accepted"));
        // A title of what is over is no news for calendars.
        QVERIFY(stored(*m_storage, QStringLiteral("invitation"), kMeeting));
        const auto told = stored(*m_storage, QStringLiteral("invitation"), kMeeting)->rev;
        m_clock.advance(24 * 3600);
        give(kMaya, "mentor_session.change", kMeeting,
             {{QStringLiteral("title"), QStringLiteral("Old knots")},
              {QStringLiteral("starts_at"), toWire(before->startsAt)},
              {QStringLiteral("timezone"), before->timezone},
              {QStringLiteral("minutes"), before->minutes},
              {QStringLiteral("rule"), before->rule}});
        QCOMPARE(stored(*m_storage, QStringLiteral("invitation"), kMeeting)->rev, told);
    }

    void times_areSharedWithPartnersWhileItLasts()
    {
        give(kAna, "availability.set", kAna);
        QCOMPARE(scopes("availability", kAna), QStringList{QStringLiteral("person:ana")});
        begin();
        const QStringList two{QStringLiteral("person:ana"), QStringLiteral("person:maya")};
        QCOMPARE(scopes("availability", kAna), two);
        give(kMaya, "mentor_session.propose", kMeeting);
        QCOMPARE(load<Availability>(*m_storage, kAna)->meetings.size(), 1);
        give(kAna, "mentor_session.cancel", kMeeting);
        QVERIFY(load<Availability>(*m_storage, kAna)->meetings.isEmpty());
        give(kAna, "availability.set", kAna, {{QStringLiteral("shared"), false}});
        QCOMPARE(scopes("availability", kAna), QStringList{QStringLiteral("person:ana")});
        give(kAna, "availability.set", kAna, {{QStringLiteral("shared"), true}});
        give(kMaya, "mentorship.end", kShip);
        QCOMPARE(scopes("availability", kAna), QStringList{QStringLiteral("person:ana")});
    }

    // The offer may have become smaller since the question.
    void agreeing_needsASeat()
    {
        const QString sam = QStringLiteral("sam");
        QVERIFY(store(*m_storage, m_clock.now(), offerOf("ana", 2)));
        begin();
        QCOMPARE(tell(sam, "mentorship.propose", mentoringId(9)), QStringLiteral("applied"));
        QVERIFY(store(*m_storage, m_clock.now(), offerOf("ana", 1)));
        QCOMPARE(tell(kAna, "mentorship.agree", mentoringId(9)), QStringLiteral("rejected/no-seat"));
        QCOMPARE(load<Mentorship>(*m_storage, mentoringId(9))->state, QStringLiteral("proposed"));
        give(kAna, "mentorship.end", kShip);
        QCOMPARE(tell(kAna, "mentorship.agree", mentoringId(9)), QStringLiteral("applied"));
        QCOMPARE(load<MentorOffer>(*m_storage, kAna)->taken, 1);
    }

    // Whose supervisor somebody has become since the question, they do not mentor; nor the other way round.
    void agreeing_isNotForOneReportingLine()
    {
        QCOMPARE(tell(kMaya, "mentorship.propose", kShip), QStringLiteral("applied"));
        QVERIFY(store(*m_storage, m_clock.now(), person("osei", "ana"))); // who leads maya
        QCOMPARE(tell(kAna, "mentorship.agree", kShip), QStringLiteral("rejected/not-allowed"));
        QVERIFY(store(*m_storage, m_clock.now(), person("osei", "dagny"), person("kim", "maya"))); // who leads ana
        QCOMPARE(tell(kAna, "mentorship.agree", kShip), QStringLiteral("rejected/not-allowed"));
        QCOMPARE(load<Mentorship>(*m_storage, kShip)->state, QStringLiteral("proposed"));
        QVERIFY(store(*m_storage, m_clock.now(), person("kim", "dagny")));
        QCOMPARE(tell(kAna, "mentorship.agree", kShip), QStringLiteral("applied"));
    }

    // With whom somebody moves a meeting is nobody's to know of those who see when they are busy.
    void busyTimes_sayNothingOfWhoMovesWhat()
    {
        give(kAna, "availability.set", kAna);
        begin();
        give(kMaya, "mentor_session.propose", kMeeting,
             {{QStringLiteral("rule"), QStringLiteral("FREQ=WEEKLY;COUNT=6")}});
        give(kAna, "mentor_session.accept", kMeeting);
        give(kMaya, "mentor_session.change", kMeeting,
             {{QStringLiteral("occurrence"), QStringLiteral("2026-03-19T09:00:00.000Z")},
              {QStringLiteral("starts_at"), QStringLiteral("2026-03-20T09:00:00.000Z")}});
        QVERIFY(waitsForSingles(*load<MentorSession>(*m_storage, kMeeting)));
        const auto changes = load<Availability>(*m_storage, kAna)->meetings.front().changes;
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.front().startsAt.isValid() && changes.front().proposedBy.isEmpty());
    }

    // Two of learning & development change a programme without knowing of each other: nobody is asked by pairs that
    // were made of something else than what stands, and what each fixed stays.
    void aProgrammeOfTwo_isPublishedAsItWasSeen()
    {
        const QString programme = mentoringId(30);
        const auto pairs = [](const char* wish, const char* offer, const char* fixed) {
            return QJsonArray{QJsonObject{{QStringLiteral("wish_id"), QLatin1StringView(wish)},
                                          {QStringLiteral("offer_id"), QLatin1StringView(offer)},
                                          {QStringLiteral("fixed"), QLatin1StringView(fixed)},
                                          {QStringLiteral("score"), 0}}};
        };
        const QString first = QStringLiteral("lin"), second = first; // on two devices
        give(first, "mentor_programme.save", programme);
        const auto fix = [&](const QString& who, const QJsonArray& fixed) {
            return tell(who, "mentor_programme.save", programme,
                        {{QStringLiteral("fixed"), fixed},
                         {wereMember(), QJsonObject{{QStringLiteral("fixed"), QJsonArray()}}}});
        };
        const auto publish = [&](const QString& who, const QJsonArray& fixed) {
            return tell(who, "mentor_programme.publish", programme,
                        {{wereMember(), QJsonObject{{QStringLiteral("fixed"), fixed}}}});
        };
        QCOMPARE(fix(first, pairs("maya", "ana", "apart")), QStringLiteral("applied"));
        QCOMPARE(fix(second, pairs("maya", "ana", "together")), QStringLiteral("conflict/stale-revision"));
        QCOMPARE(fix(second, pairs("sam", "ana", "apart")), QStringLiteral("applied"));
        QCOMPARE(load<MentorProgramme>(*m_storage, programme)->fixed.size(), 2);
        QCOMPARE(publish(second, pairs("sam", "ana", "apart")), QStringLiteral("conflict/stale-revision"));
        QVERIFY(mentorshipsOfMentee(*m_storage, kMaya).isEmpty());
        QCOMPARE(
            publish(second, QJsonArray{pairs("sam", "ana", "apart").first(), pairs("maya", "ana", "apart").first()}),
            QStringLiteral("applied"));
    }

    void aPublishedProgramme_proposesToBothAndSaysWhatWasLeftOut()
    {
        const QString lin = QStringLiteral("lin");
        const QString spring = mentoringId(5);
        give(lin, "mentor_programme.save", spring);
        QJsonArray pairs;
        for (const char* who : {"maya", "sam", "nobody"})
            pairs.append(
                QJsonObject{{QStringLiteral("wish_id"), QString::fromLatin1(who)}, {QStringLiteral("offer_id"), kAna}});
        commands::Executor executor(*m_storage, m_clock);
        const qint64 seen = stored(*m_storage, QStringLiteral("mentor_programme"), spring)->rev;
        const auto result = executor.execute(
            lin, command("mentor_programme.publish", spring, {{QStringLiteral("pairs"), pairs}}, seen));
        QCOMPARE(result->status, QStringLiteral("applied"));
        QCOMPARE(load<MentorProgramme>(*m_storage, spring)->report.value(QStringLiteral("left_out")).toObject().keys(),
                 QStringList({QStringLiteral("nobody"), QStringLiteral("sam")}));
        QCOMPARE(result->problems.size(), 2); // the one seat is kept for maya until both have answered
        QCOMPARE(load<MentorOffer>(*m_storage, kAna)->taken, 1);
        const QStringList made = mentorshipsOfMentee(*m_storage, kMaya);
        QCOMPARE(made.size(), 1);
        const QString id = made.front();
        QCOMPARE(load<Mentorship>(*m_storage, id)->message, QStringLiteral("Tie them blind."));
        give(kAna, "mentorship.agree", id);
        QCOMPARE(load<Mentorship>(*m_storage, id)->state, QStringLiteral("proposed"));
        give(kMaya, "mentorship.agree", id);
        QCOMPARE(load<Mentorship>(*m_storage, id)->state, QStringLiteral("accepted"));
    }

private:
    void begin()
    {
        give(kMaya, "mentorship.propose", kShip);
        give(kAna, "mentorship.agree", kShip);
    }

    QString tell(const QString& who, const char* kind, const QString& target, const QJsonObject& over = {},
                 qint64 seen = -1)
    {
        QJsonObject payload = mentoringPayload(kShip);
        for (auto it = over.begin(); it != over.end(); ++it)
            payload.insert(it.key(), it.value());
        const auto before = stored(*m_storage, targetKind(QString::fromLatin1(kind)), target);
        commands::Executor executor(*m_storage, m_clock);
        return outcome(executor.execute(who, command(kind, target, payload,
                                                     seen >= 0 ? seen
                                                     : before  ? before->rev
                                                               : 0)));
    }
    void give(const QString& who, const char* kind, const QString& target, const QJsonObject& over = {})
    {
        const QString done = tell(who, kind, target, over);
        QVERIFY2(done == QLatin1StringView("applied"), qPrintable(QLatin1StringView(kind) + u' ' + done));
    }

    qint64 revOf(const char* kind, const QString& id)
    {
        const auto there = stored(*m_storage, QString::fromLatin1(kind), id);
        return there ? there->rev : 0;
    }

    QStringList scopes(const char* kind, const QString& id)
    {
        const auto reader = m_storage->read();
        auto scopes = (*reader)->scopesOf(QString::fromLatin1(kind), id).value_or(QStringList());
        scopes.sort();
        return scopes;
    }

    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<data::Storage> m_storage;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestMentoring)
#include "tst_mentoring.moc"
