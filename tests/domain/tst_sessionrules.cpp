// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sessionrules.h"
#include "tests/domain/mentoringtales.h"

#include <algorithm>

using namespace domain;
using namespace mentoringtales;

// What becomes of sessions: proposed, answered, moved, called off, alone and in series.
class TestSessionRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionsNewTime_raisesTheSequenceAndWaits()
    {
        const auto titled = ruled(
            "ana", told("mentor_session.change", kId, {{QStringLiteral("title"), QStringLiteral("Bends")}}), weekly());
        QCOMPARE(wordIn(titled, "sequence"), QStringLiteral("0"));
        QCOMPARE(wordIn(titled, "state"), QStringLiteral("accepted"));
        const auto moved =
            ruled("ana", told("mentor_session.change", kId, {{QStringLiteral("starts_at"), toWire(kNow.addDays(2))}}),
                  *titled);
        QCOMPARE(wordIn(moved, "sequence"), QStringLiteral("1"));
        QCOMPARE(wordIn(moved, "state"), QStringLiteral("moved"));
        QCOMPARE(wordIn(ruled("ana", told("mentor_session.accept", kId), *moved), ""), QStringLiteral("wrong-state"));
        const auto accepted = ruled("maya", told("mentor_session.accept", kId), *moved);
        QCOMPARE(wordIn(accepted, "state"), QStringLiteral("accepted"));
        QCOMPARE(wordIn(accepted, "sequence"), QStringLiteral("1"));
    }

    void anAgenda_isPlannedAndChangedAsLines()
    {
        const QString lines = QStringLiteral("Knots\n- the bowline\n- why it slips");
        QJsonObject planned = weekly();
        planned.insert(QStringLiteral("agenda"), lines);
        QCOMPARE(wordIn(ruled("maya", told("mentor_session.propose", kId, planned), std::nullopt), "agenda"), lines);
        planned.remove(QStringLiteral("agenda"));
        QCOMPARE(wordIn(ruled("maya", told("mentor_session.propose", kId, planned), std::nullopt), "agenda"),
                 QString());
        const auto edited =
            ruled("ana", told("mentor_session.change", kId, {{QStringLiteral("agenda"), lines}}), weekly());
        QCOMPARE(wordIn(edited, "agenda"), lines);
        QCOMPARE(wordIn(edited, "state"), QStringLiteral("accepted")); // nobody needs to answer
        QCOMPARE(wordIn(edited, "sequence"), QStringLiteral("0"));
        const auto session = fromJson<MentorSession>(*edited);
        QCOMPARE(session->act, QStringLiteral("edited"));
        const auto again =
            ruled("maya", told("mentor_session.change", kId, {{QStringLiteral("agenda"), QString()}}), *edited);
        QCOMPARE(fromJson<MentorSession>(*again)->acts.back().was.value(QLatin1StringView("agenda")).toString(), lines);
    }

    void nothing_isPlannedInThePast()
    {
        QJsonObject late = weekly();
        late.insert(QStringLiteral("starts_at"), toWire(kNow.addSecs(-60)));
        QCOMPARE(wordIn(ruled("maya", told("mentor_session.propose", kId, late), std::nullopt), ""),
                 QStringLiteral("in-the-past"));
        const QJsonObject before{{QStringLiteral("starts_at"), toWire(kNow.addDays(-2))}};
        QCOMPARE(wordIn(ruled("ana", told("mentor_session.change", kId, before), weekly()), ""),
                 QStringLiteral("in-the-past"));
        QJsonObject one = before;
        one.insert(QStringLiteral("occurrence"), toWire(kNow.addDays(8)));
        QCOMPARE(wordIn(ruled("ana", told("mentor_session.change", kId, one), weekly()), ""),
                 QStringLiteral("in-the-past"));
        // Of a series that has begun the title may change.
        QCOMPARE(
            wordIn(ruled("ana", told("mentor_session.change", kId, {{QStringLiteral("title"), QStringLiteral("x")}}),
                         late),
                   "title"),
            QStringLiteral("x"));
    }

    void anotherTime_thatIsTheSame_changesNothing()
    {
        const QString second = toWire(kNow.addDays(8));
        const QJsonObject same{{QStringLiteral("occurrence"), second}, {QStringLiteral("starts_at"), second}};
        QCOMPARE(*ruled("ana", told("mentor_session.change", kId, same), weekly()), weekly());
    }

    // A series that was met twice is called off, by one of the two or with the mentorship.
    void whatWasHeld_staysWhenTheRestIsCalledOff()
    {
        auto series = *fromJson<MentorSession>(weekly());
        series.startsAt = kNow.addDays(-10);
        series.changes = {{kNow.addDays(-3), kNow.addDays(2), false}, {kNow.addDays(4), kNow.addDays(5), false}};
        QVERIFY(!isOver(series, kNow));
        const auto off = fromJson<MentorSession>(*ruled("ana", told("mentor_session.cancel", kId), toJson(series)));
        QCOMPARE(off->state, QStringLiteral("accepted"));
        QCOMPARE(off->rule, QStringLiteral("FREQ=WEEKLY;UNTIL=20260302T090000Z"));
        QVERIFY(off->changes[0].cancelled && off->changes[1].cancelled);
        QCOMPARE(off->sequence, series.sequence + 1);
        QVERIFY(isOver(*off, kNow.addDays(1)));
        series.startsAt = kNow.addDays(1); // nothing was held
        callOff(series, kNow);
        QCOMPARE(series.state, QStringLiteral("cancelled"));
    }

    // The last of them is later in its month than the date of the first.
    void aMonthlySeries_isOverAfterItsLast()
    {
        MentorSession session = *fromJson<MentorSession>(weekly());
        session.startsAt = QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);
        session.rule = QStringLiteral("FREQ=MONTHLY;BYDAY=2TU;COUNT=3");
        QVERIFY(!isOver(session, QDateTime(QDate(2026, 5, 12), QTime(8, 0), Qt::UTC)));
        QVERIFY(isOver(session, QDateTime(QDate(2026, 5, 20), QTime(0, 0), Qt::UTC)));
        session.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3"); // nobody counts that without a calendar
        QVERIFY(!isOver(session, QDateTime(QDate(2027, 5, 20), QTime(0, 0), Qt::UTC)));
    }

    void aReason_goesWithTheNextState()
    {
        MentorSession session = *fromJson<MentorSession>(weekly());
        session.reason = QStringLiteral("I teach then");
        note(session, {QStringLiteral("declined"), QStringLiteral("ana"), kNow, {}, kNow.addDays(2), session.reason});
        QCOMPARE(reasonOf(session), QStringLiteral("I teach then"));
        callOff(session, kNow);
        QCOMPARE(session.reason, QString());
        QCOMPARE(reasonOf(session), QString()); // also as long as nobody has noted why
        note(session, {QStringLiteral("cancelled"), QStringLiteral("ana"), kNow, {}, {}, QStringLiteral("Away")});
        QCOMPARE(reasonOf(session), QStringLiteral("Away"));
    }

    void oneOfASeries_isMovedOrCancelledAlone()
    {
        const QString second = toWire(kNow.addDays(8));
        const auto moved = ruled(
            "ana",
            told("mentor_session.change", kId,
                 {{QStringLiteral("occurrence"), second}, {QStringLiteral("starts_at"), toWire(kNow.addDays(9))}}),
            weekly());
        auto session = fromJson<MentorSession>(*moved);
        QCOMPARE(session->changes.size(), 1);
        QCOMPARE(session->startsAt, kNow.addDays(1));
        QCOMPARE(session->sequence, 1);
        const auto off =
            ruled("maya", told("mentor_session.cancel", kId, {{QStringLiteral("occurrence"), second}}), *moved);
        session = fromJson<MentorSession>(*off);
        QCOMPARE(session->changes.size(), 1);
        QVERIFY(session->changes.front().cancelled);
        QVERIFY(takesPlace(*session));
        const auto all = ruled("maya", told("mentor_session.cancel", kId), *off);
        QVERIFY(!takesPlace(*fromJson<MentorSession>(*all)));
        QCOMPARE(wordIn(ruled("ana", told("mentor_session.change", kId), *all), ""), QStringLiteral("wrong-state"));
    }

    // Two of an agreed series are to be at other times; the other says no to one and yes to the other. The series was
    // never in question.
    void oneThatMoves_andIsDeclined_isWhereItWas()
    {
        const QDateTime second = kNow.addDays(8);
        const QDateTime third = kNow.addDays(15);
        const auto moved = [](const QDateTime& one, const QJsonObject& json) {
            return *ruled("ana",
                          told("mentor_session.change", kId,
                               {{QStringLiteral("occurrence"), toWire(one)},
                                {QStringLiteral("starts_at"), toWire(one.addDays(1))}}),
                          json);
        };
        QJsonObject json = moved(third, moved(second, weekly()));
        QVERIFY(waitsForSingles(*fromJson<MentorSession>(json)));
        QVERIFY(waitsFor(*fromJson<MentorSession>(json), QStringLiteral("maya"), second));
        QVERIFY(!waitsFor(*fromJson<MentorSession>(json), QStringLiteral("maya"), kNow.addDays(1)));
        QVERIFY(isAgreed(*fromJson<MentorSession>(json), kNow.addDays(1)));
        QVERIFY(!isAgreed(*fromJson<MentorSession>(json), second));
        const auto answer = [&](const char* who, const char* kind, QJsonObject payload) {
            payload.insert(QStringLiteral("sequence"), fromJson<MentorSession>(json)->sequence);
            return ruled(who, told(kind, kId, payload), json);
        };
        const auto only = [](const QDateTime& one) {
            return QJsonObject{{QStringLiteral("occurrence"), toWire(one)},
                               {QStringLiteral("reason"), QStringLiteral("Away")}};
        };
        QCOMPARE(wordIn(answer("ana", "mentor_session.accept", only(second)), ""), QStringLiteral("wrong-state"));
        QCOMPARE(wordIn(answer("maya", "mentor_session.accept", only(kNow.addDays(1))), ""),
                 QStringLiteral("wrong-state"));
        json = *answer("maya", "mentor_session.decline", only(second));
        auto session = *fromJson<MentorSession>(json);
        QCOMPARE(session.state, QStringLiteral("moved")); // the third waits
        QCOMPARE(session.sequence, 3);
        QCOMPARE(session.changes.front().startsAt, second);
        QCOMPARE(session.acts.back().on, second);
        QCOMPARE(session.acts.back().when, second.addDays(1));
        QCOMPARE(session.acts.back().reason, QStringLiteral("Away"));
        json = *answer("maya", "mentor_session.accept", {});
        session = *fromJson<MentorSession>(json);
        QCOMPARE(session.state, QStringLiteral("accepted"));
        QCOMPARE(session.changes.back().startsAt, third.addDays(1));
        QVERIFY(std::ranges::none_of(session.changes, isProposed));
        // Of one that was off, the old time is none.
        json = *ruled("maya", told("mentor_session.cancel", kId, only(second)), json);
        json = moved(second, json);
        json = *answer("maya", "mentor_session.decline", {});
        QVERIFY(fromJson<MentorSession>(json)->changes.front().cancelled);
        QCOMPARE(wordIn(json, "state"), QStringLiteral("accepted"));
    }

    // Another time for all of what was agreed, once or a series, is declined: it is when it was, and nothing is off.
    void allThatMoves_andIsDeclined_isWhenItWas()
    {
        const QDateTime second = kNow.addDays(8);
        auto single = *fromJson<MentorSession>(weekly());
        single.rule.clear();
        auto series = *fromJson<MentorSession>(weekly());
        series.changes = {{second, second.addDays(1), false}};
        for (const MentorSession& before : {single, series}) {
            const QJsonObject fields{{QStringLiteral("starts_at"), toWire(kNow.addDays(2))},
                                     {QStringLiteral("minutes"), 90}};
            auto json = *ruled("ana", told("mentor_session.change", kId, fields), toJson(before));
            auto session = *fromJson<MentorSession>(json);
            QCOMPARE(session.state, QStringLiteral("moved"));
            QCOMPARE(session.agreed.size(), 1);
            QVERIFY(session.changes.isEmpty());
            QCOMPARE(domain::instantFromWire(session.acts.back().was.value(QStringLiteral("starts_at")).toString()),
                     before.startsAt);
            // Ana thinks again, before maya has answered: what was agreed is still what was agreed.
            json = *ruled("ana",
                          told("mentor_session.change", kId, {{QStringLiteral("starts_at"), toWire(kNow.addDays(3))}}),
                          json);
            QCOMPARE(fromJson<MentorSession>(json)->agreed.front().startsAt, before.startsAt);
            const QJsonObject no{{QStringLiteral("sequence"), 2}, {QStringLiteral("reason"), QStringLiteral("Away")}};
            session = *fromJson<MentorSession>(*ruled("maya", told("mentor_session.decline", kId, no), json));
            QCOMPARE(session.state, QStringLiteral("accepted"));
            QCOMPARE(session.startsAt, before.startsAt);
            QCOMPARE(session.minutes, before.minutes);
            QCOMPARE(session.changes.size(), before.changes.size());
            QCOMPARE(session.sequence, 3); // calendars have it at the new time
            QVERIFY(session.agreed.isEmpty() && wasPutBack(session));
            QCOMPARE(session.acts.back().when, kNow.addDays(3)); // what was declined
            QCOMPARE(session.reason, QStringLiteral("Away"));
            QCOMPARE(proposedTime(session), before.startsAt);
            QVERIFY(!waitsFor(session, QStringLiteral("ana")) && !waitsFor(session, QStringLiteral("maya")));
            // Agreed to, the new time is the one that stands.
            session = *fromJson<MentorSession>(*ruled("maya", told("mentor_session.accept", kId), json));
            QVERIFY(session.agreed.isEmpty());
            QCOMPARE(session.startsAt, kNow.addDays(3));
        }
    }

    void aFirstProposal_thatIsDeclined_isOff()
    {
        const auto asked = ruled("maya", told("mentor_session.propose", kId, weekly()), std::nullopt);
        const auto moved =
            ruled("maya", told("mentor_session.change", kId, {{QStringLiteral("starts_at"), toWire(kNow.addDays(2))}}),
                  *asked);
        QCOMPARE(wordIn(ruled("ana", told("mentor_session.decline", kId), *moved), "state"),
                 QStringLiteral("declined"));
    }

    // The other proposes a third time instead of an answer; the first one declines: the agreed time stays.
    void aThirdTime_isDeclined_theAgreedOneStays()
    {
        const auto move = [](const char* who, int days, const QJsonObject& json) {
            return *ruled(
                who, told("mentor_session.change", kId, {{QStringLiteral("starts_at"), toWire(kNow.addDays(days))}}),
                json);
        };
        const auto json = move("maya", 3, move("ana", 2, weekly()));
        QVERIFY(waitsFor(*fromJson<MentorSession>(json), QStringLiteral("ana")));
        const auto stays = *fromJson<MentorSession>(*ruled("ana", told("mentor_session.decline", kId), json));
        QCOMPARE(stays.startsAt, kNow.addDays(1));
        QCOMPARE(stays.state, QStringLiteral("accepted"));
        // Who proposes what was agreed asks for nothing.
        const auto back = *fromJson<MentorSession>(move("ana", 1, json));
        QCOMPARE(back.state, QStringLiteral("accepted"));
        QCOMPARE(back.sequence, 3);
        QVERIFY(back.agreed.isEmpty());
    }

    // Called off while its new time waits: of a series that was met, what was held stays.
    void whatWaits_isCalledOff_whatWasHeldStays()
    {
        auto series = *fromJson<MentorSession>(weekly());
        series.startsAt = kNow.addDays(-10);
        const auto moved =
            *ruled("ana", told("mentor_session.change", kId, {{QStringLiteral("starts_at"), toWire(kNow.addDays(2))}}),
                   toJson(series));
        const auto off = *fromJson<MentorSession>(*ruled("maya", told("mentor_session.cancel", kId), moved));
        QCOMPARE(off.state, QStringLiteral("accepted"));
        QCOMPARE(off.startsAt, kNow.addDays(-10));
        QVERIFY(off.rule.contains(QStringLiteral("UNTIL=20260302T090000Z")));
        QVERIFY(off.agreed.isEmpty());
    }

    // What of single ones goes on being otherwise is part of the proposal, and waits with it.
    void changesOfSingles_mayGoAlong()
    {
        const QDateTime third = kNow.addDays(16);
        const auto with = [&](const QJsonObject& change) {
            return QJsonObject{{QStringLiteral("starts_at"), toWire(kNow.addDays(2))},
                               {QStringLiteral("changes"), QJsonArray{change}}};
        };
        const QJsonObject off{{QStringLiteral("at"), toWire(third)},
                              {QStringLiteral("cancelled"), true},
                              {QStringLiteral("proposed_by"), QStringLiteral("maya")}};
        const auto moved =
            *fromJson<MentorSession>(*ruled("ana", told("mentor_session.change", kId, with(off)), weekly()));
        QCOMPARE(moved.changes.size(), 1);
        QVERIFY(moved.changes.front().cancelled && !waitsForSingles(moved));
        const QJsonObject nowhere{{QStringLiteral("at"), toWire(third)}};
        QCOMPARE(wordIn(ruled("ana", told("mentor_session.change", kId, with(nowhere)), weekly()), ""),
                 QStringLiteral("invalid-payload"));
        QCOMPARE(wordIn(ruled("ana", told("mentor_session.change", kId, with({})), weekly()), ""),
                 QStringLiteral("invalid-payload"));
    }

    // Another title or link is no other time: it is told, and asks nobody.
    void anotherTitle_isKept_withWhatItWas()
    {
        const auto json = ruled(
            "ana", told("mentor_session.change", kId, {{QStringLiteral("title"), QStringLiteral("Bends")}}), weekly());
        const auto session = *fromJson<MentorSession>(*json);
        QCOMPARE(session.act, QStringLiteral("edited"));
        QCOMPARE(session.acts.back().was, (QJsonObject{{QStringLiteral("title"), QStringLiteral("Knots")}}));
        QVERIFY(!wasPutBack(session));
        QCOMPARE(*ruled("ana", told("mentor_session.change", kId, {{QStringLiteral("title"), QStringLiteral("Bends")}}),
                        *json),
                 *json);
    }

    // Each has proposed another time for another one: both are asked. What is called off waits for nobody.
    void twoWhoMoveDifferentOnes_eachWaitForTheOther()
    {
        const auto moved = [](const char* who, int day, const QJsonObject& json) {
            return *ruled(who,
                          told("mentor_session.change", kId,
                               {{QStringLiteral("occurrence"), toWire(kNow.addDays(day))},
                                {QStringLiteral("starts_at"), toWire(kNow.addDays(day + 1))}}),
                          json);
        };
        QJsonObject json = moved("maya", 15, moved("ana", 8, weekly()));
        QVERIFY(waitsFor(*fromJson<MentorSession>(json), QStringLiteral("maya")));
        QVERIFY(waitsFor(*fromJson<MentorSession>(json), QStringLiteral("ana")));
        json = *ruled("ana", told("mentor_session.accept", kId), json);
        QVERIFY(!waitsFor(*fromJson<MentorSession>(json), QStringLiteral("ana")));
        QVERIFY(waitsFor(*fromJson<MentorSession>(json), QStringLiteral("maya")));
        const QJsonObject first{{QStringLiteral("occurrence"), toWire(kNow.addDays(8))}};
        const auto off = fromJson<MentorSession>(*ruled("maya", told("mentor_session.cancel", kId, first), json));
        QCOMPARE(off->state, QStringLiteral("accepted"));
        // Of what is called off as a whole no proposal is left.
        auto begun = *fromJson<MentorSession>(json);
        begun.startsAt = kNow.addDays(-13);
        callOff(begun, kNow);
        QCOMPARE(begun.state, QStringLiteral("accepted"));
        QVERIFY(std::ranges::none_of(begun.changes, isProposed));
    }

    void hostileSessions_areRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* member, const QJsonValue& value) {
            QTest::addRow("%s %s", member, qPrintable(value.toVariant().toString()))
                << QString::fromLatin1(member) << value;
        };
        row("rule", QStringLiteral("FREQ=SECONDLY"));
        row("rule", QStringLiteral("FREQ=WEEKLY\r\nATTACH:file:///etc"));
        row("rule", QStringLiteral("FREQ=WEEKLY"));
        row("rule", QStringLiteral("FREQ=WEEKLY;COUNT=3\n"));
        row("rule", QStringLiteral("FREQ=WEEKLY;COUNT=3;UNTIL=20270101T000000Z"));
        row("title", QStringLiteral("Knots\r\nBcc: all@example.org"));
        row("title", QStringLiteral("Knots\u2028and more"));
        row("title", QString(QChar(7)));
        row("url", QStringLiteral("javascript:alert(1)"));
        row("agenda", QString(2001, QLatin1Char('a')));
        row("agenda", QStringLiteral("Knots\x1b[2J"));
        row("agenda", QStringLiteral("Knots\u202e"));
        row("timezone", QStringLiteral("Nowhere/Nothing"));
        row("minutes", 0);
        row("starts_at", QStringLiteral("soon"));
        row("mentee_id", QStringLiteral("sam"));
    }
    void hostileSessions_areRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject payload = weekly();
        QCOMPARE(wordIn(ruled("maya", told("mentor_session.propose", kId, payload), std::nullopt), "state"),
                 QStringLiteral("proposed"));
        payload.insert(member, value);
        const auto done = ruled("maya", told("mentor_session.propose", kId, payload), std::nullopt);
        QVERIFY(!done);
    }

    void perhaps_leavesItOpen_untilThereIsAnAnswerOrAnotherTime()
    {
        const auto asked = ruled("maya", told("mentor_session.propose", kId, weekly()), std::nullopt);
        QCOMPARE(wordIn(ruled("maya", told("mentor_session.doubt", kId), *asked), ""), QStringLiteral("wrong-state"));
        const auto perhaps = ruled("ana", told("mentor_session.doubt", kId), *asked);
        QVERIFY(perhaps->value(QStringLiteral("tentative")).toBool());
        QCOMPARE(wordIn(perhaps, "state"), QStringLiteral("proposed"));
        QCOMPARE(perhaps->value(QStringLiteral("sequence")), asked->value(QStringLiteral("sequence")));
        const auto agreed = ruled("ana", told("mentor_session.accept", kId), *perhaps);
        QVERIFY(!agreed->value(QStringLiteral("tentative")).toBool());
        const auto moved =
            ruled("maya", told("mentor_session.change", kId, {{QStringLiteral("starts_at"), toWire(kNow.addDays(3))}}),
                  *perhaps);
        QVERIFY(!moved->value(QStringLiteral("tentative")).toBool());
    }

    // Who agreed to ten o'clock has not agreed to eleven.
    void anAnswer_isToTheTimeThatWasSeen()
    {
        QJsonObject session = weekly();
        session.insert(QStringLiteral("state"), QStringLiteral("proposed"));
        const auto moved =
            ruled("maya", told("mentor_session.change", kId, {{QStringLiteral("starts_at"), toWire(kNow.addDays(2))}}),
                  session);
        for (const char* answer : {"mentor_session.accept", "mentor_session.decline", "mentor_session.doubt"}) {
            const auto seen = [&](int sequence) {
                return ruled("ana", told(answer, kId, {{QStringLiteral("sequence"), sequence}}), *moved);
            };
            QCOMPARE(wordIn(seen(0), ""), QStringLiteral("stale-revision"));
            QVERIFY(seen(1));
        }
    }

    // One of a series was moved: that one is what is answered, and what is told.
    void whatWasDone_isKept_withTheTimeThatItWasAbout()
    {
        const QDateTime second = kNow.addDays(8);
        auto json = *ruled("ana",
                           told("mentor_session.change", kId,
                                {{QStringLiteral("occurrence"), toWire(second)},
                                 {QStringLiteral("starts_at"), toWire(second.addDays(1))}}),
                           weekly());
        json = *ruled("maya", told("mentor_session.accept", kId), json);
        QCOMPARE(proposedTime(*fromJson<MentorSession>(json)), second.addDays(1));
        json =
            *ruled("ana", told("mentor_session.cancel", kId, {{QStringLiteral("occurrence"), toWire(second)}}), json);
        const auto acts = fromJson<MentorSession>(json)->acts;
        QCOMPARE(acts.size(), 3);
        for (const SessionAct& act : acts) {
            QCOMPARE(act.on, second);
            QCOMPARE(act.when, second.addDays(1));
        }
        QCOMPARE(acts.back().act, QStringLiteral("cancelled"));
        for (int i = 0; i < 100; ++i)
            json = *ruled(
                "ana",
                told("mentor_session.cancel", kId,
                     {{QStringLiteral("occurrence"), toWire(second)}, {QStringLiteral("reason"), QString::number(i)}}),
                json);
        QCOMPARE(fromJson<MentorSession>(json)->acts.size(), 60);
    }
};

QTEST_GUILESS_MAIN(TestSessionRules)
#include "tst_sessionrules.moc"
