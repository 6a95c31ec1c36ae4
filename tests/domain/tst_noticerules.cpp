// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/noticegroups.h"
#include "app/domain/noticerules.h"
#include "app/domain/noticesof.h"
#include "app/domain/sessionrules.h"

#include <QtTest/QtTest>

using namespace domain;

namespace {

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Notice notice(const char* kind)
{
    Notice made;
    made.kind = QLatin1StringView(kind);
    made.at = utc("2026-03-02T09:00:00Z");
    made.places = {QStringLiteral("guild"), QStringLiteral("thread")};
    return made;
}

NoticeSettings quiet(const char* from, const char* to, const QStringList& days = {})
{
    NoticeSettings settings;
    settings.quietFrom = QLatin1StringView(from);
    settings.quietTo = QLatin1StringView(to);
    settings.quietDays = days;
    return settings;
}

const QTimeZone kOslo("Europe/Oslo");

QStringList told(const QList<Notice>& notices)
{
    QStringList words;
    for (const Notice& notice : notices)
        words << notice.kind + (notice.answer.isEmpty() ? QString() : QLatin1Char(' ') + notice.answer) +
                     (notice.settled ? QStringLiteral(", settled") : QString());
    return words;
}

} // namespace

// When a person is told, by whatever way.
class TestNoticeRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void excerpt_leavesOutMarksAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("excerpt");
        const auto row = [](const char* text, const char* excerpt) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(excerpt);
        };
        row("a > b -> c in C#?", "a > b -> c in C#?");
        row("<b>html</b>", "<b>html</b>");
        row("2 * 3 * 4, snake_case_name and #7", "2 * 3 * 4, snake_case_name and #7");
        row("**Bold**, *italic*, ***both***, __so__ and ~~gone~~", "Bold, italic, both, so and gone");
        row("**a *b* c** and *open", "a b c and *open");
        row("## A heading\n\n> quoted\n> > twice\n- one\n* two\n---\nend", "A heading quoted twice one two end");
        row("Call `a*b*c` or ``x`y``, `open", "Call a*b*c or x`y, `open");
        row("```cpp\nint* a = *b;\n```\nso", "int* a = *b; so");
        row("See [the *book*](https://a.example/b) and ![a knot](k.png)", "See the book and a knot");
        row("an [js](javascript:alert(1)) file", "an js file");
        row("[a [b] c](<x y)>) and [t](u \"v)\") end", "a [b] c and t end");
        row("[![a knot](k.png)](https://a.example) so", "a knot so");
        row("[open](https://a.example", "[open](https://a.example");
        row("[ ] not done (yet)", "[ ] not done (yet)");
        row("\\*as it is\\* C:\\dir", "*as it is* C:\\dir");
        row("-> first\n#hash\n>quote", "-> first #hash quote");
        row("", "");
    }
    void excerpt_leavesOutMarksAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(QString, excerpt);
        QCOMPARE(domain::excerptOf(text), excerpt);
    }

    void quietHours_endInThePersonsZone_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until"); // empty: not quiet
        QTest::newRow("evening") << QStringLiteral("2026-03-02T21:30:00Z") << QStringLiteral("2026-03-03T06:00:00Z");
        QTest::newRow("night") << QStringLiteral("2026-03-02T02:00:00Z") << QStringLiteral("2026-03-02T06:00:00Z");
        QTest::newRow("day") << QStringLiteral("2026-03-02T12:00:00Z") << QString();
        QTest::newRow("at the end") << QStringLiteral("2026-03-02T06:00:00Z") << QString();
        QTest::newRow("clocks go forward")
            << QStringLiteral("2026-03-28T22:00:00Z") << QStringLiteral("2026-03-29T05:00:00Z");
    }
    void quietHours_endInThePersonsZone()
    {
        QFETCH(QString, now);
        QFETCH(QString, until);
        const auto end = quietUntil(quiet("22:00", "07:00"), utc(now.toLatin1()), kOslo);
        QCOMPARE(end, until.isEmpty() ? QDateTime() : utc(until.toLatin1()));
    }

    void noMailAboutEvents_isNoneInDigests_andTheDesktopGoesOn()
    {
        NoticeSettings settings;
        settings.digest = QStringLiteral("daily");
        Notice moved = notice("event_changed");
        const QDateTime now = utc("2026-03-02T10:00:00Z");
        QVERIFY(mailsEvents(settings));
        QVERIFY(deliveryOf(moved, settings, Channel::Mail, now, kOslo).when == Delivery::When::Later);
        settings.mutedKinds = {eventMail()};
        QVERIFY(!mailsEvents(settings));
        QVERIFY(deliveryOf(moved, settings, Channel::Mail, now, kOslo).when == Delivery::When::Never);
        QVERIFY(deliveryOf(moved, settings, Channel::Desktop, now, kOslo).when == Delivery::When::Now);
        QVERIFY(deliveryOf(notice("mention"), settings, Channel::Mail, now, kOslo).when == Delivery::When::Later);
        QVERIFY(!noticeKinds().contains(eventMail()));
        settings.mutedKinds.append(QStringLiteral("reply"));
        QCOMPARE(mutingOfKind(settings, eventMail(), false).value(QLatin1StringView("muted_kinds")).toArray(),
                 QJsonArray{QStringLiteral("reply")});
    }

    void quietDays_runIntoQuietHours()
    {
        const auto settings = quiet("22:00", "07:00", {QStringLiteral("sat"), QStringLiteral("sun")});
        // From Friday evening to Monday morning.
        QCOMPARE(quietUntil(settings, utc("2026-03-06T21:30:00Z"), kOslo), utc("2026-03-09T06:00:00Z"));
    }

    // 'when': days after the answer; of what was known when it was given nobody is told, nor of what one did oneself.
    void whatChangesAboutAnEvent_isToldWhoComes()
    {
        Event event;
        event.id = QStringLiteral("e");
        event.communityId = QStringLiteral("guild");
        event.startsAt = utc("2026-03-12T09:00:00Z");
        const QDateTime answered = utc("2026-03-02T09:00:00Z");
        const auto change = [&](const char* what, const char* by, int days, int late = 0) {
            const QDateTime at = answered.addDays(days);
            event.changes.append({QLatin1StringView(what), QLatin1StringView(by), at, at.addDays(late)});
        };
        EventAnswer answer;
        answer.personId = QStringLiteral("maya");
        answer.updatedAt = answered;
        change("moved", "sam", -2);
        change("moved", "sam", -1, 3); // written before, there after
        change("place", "sam", 1);
        change("moved", "maya", 2);
        change("moved", "sam", 3);
        answer.answer = QStringLiteral("no");
        QVERIFY(noticesOf(event, answer).isEmpty());
        answer.answer = QStringLiteral("maybe");
        const QStringList all{QStringLiteral("event_changed moved, settled"), QStringLiteral("event_changed place"),
                              QStringLiteral("event_changed moved")};
        QCOMPARE(told(noticesOf(event, answer)), all);
        answer.seenAt = answered.addDays(1); // the laptop had the place, whenever that was
        QCOMPARE(told(noticesOf(event, answer)), all.mid(2));
        answer.seenAt = answered.addDays(-2); // and here it had only the first
        change("cancelled", "sam", 4);
        QCOMPARE(told(noticesOf(event, answer)), (QStringList{all.at(0), QStringLiteral("event_changed place, settled"),
                                                              all.at(0), QStringLiteral("event_changed cancelled")}));
        QCOMPARE(noticesOf(event, answer).back().who, QStringLiteral("sam"));
    }

    void aNewEvent_isToldToWhoIsInTheCommunity_untilTheyAnswer()
    {
        Event event;
        event.id = QStringLiteral("e");
        event.title = QStringLiteral("Splicing");
        event.communityId = QStringLiteral("guild");
        event.startsAt = utc("2026-03-12T09:00:00Z");
        event.endsAt = utc("2026-03-12T10:00:00Z");
        const QDateTime joined = utc("2026-03-01T09:00:00Z");
        const auto maya = QStringLiteral("maya");
        QVERIFY(!newEventNotice(event, joined, false, maya)); // from before that was kept
        const QDateTime at = utc("2026-03-02T09:00:00Z");
        event.changes = {{QStringLiteral("planned"), QStringLiteral("sam"), at, at.addSecs(60)}};
        const auto told = newEventNotice(event, joined, false, maya);
        QVERIFY(told && noticeKinds().contains(told->kind)); // it can be muted
        QCOMPARE(told->kind, QStringLiteral("event_new"));
        QCOMPARE(told->title, QStringLiteral("Splicing"));
        QCOMPARE(told->who, QStringLiteral("sam"));
        QCOMPARE(told->when, event.startsAt);
        QCOMPARE(told->at, at.addSecs(60));
        QCOMPARE(told->places, QStringList{QStringLiteral("guild")});
        QCOMPARE(noticePlace(*told).value, QStringLiteral("e"));
        QVERIFY(!newEventNotice(event, joined, false, QStringLiteral("sam"))); // their own
        QVERIFY(!newEventNotice(event, at.addSecs(61), false, maya));          // it was there when they came
        QVERIFY(newEventNotice(event, joined, true, maya)->settled);           // they have answered
        NoticeSettings settings;
        const auto when = [&](const QDateTime& now, Channel way) {
            return deliveryOf(*told, settings, way, now, kOslo).when;
        };
        QCOMPARE(when(at.addSecs(120), Channel::Desktop), Delivery::When::Now);
        QCOMPARE(when(event.startsAt, Channel::Desktop), Delivery::When::Never); // it has begun
        settings.digest = QStringLiteral("daily");
        QCOMPARE(when(at.addSecs(120), Channel::Mail), Delivery::When::Later);
        settings.mutedKinds = {eventMail()};
        QCOMPARE(when(at.addSecs(120), Channel::Mail), Delivery::When::Never);
        settings.mutedPlaces = {event.communityId};
        QCOMPARE(when(at.addSecs(120), Channel::Desktop), Delivery::When::Never);
        // Who comes hears of what changes, and of this no more.
        EventAnswer answer;
        answer.personId = maya;
        answer.answer = QStringLiteral("yes");
        QVERIFY(noticesOf(event, answer).isEmpty());
        event.cancelledAt = at.addDays(1);
        QVERIFY(newEventNotice(event, joined, false, maya)->settled);
    }

    // Of what has happened the server's clock says when; a laptop's that is behind does not keep it back.
    void whatIsHere_doesNotWaitForASlowClock()
    {
        Notice late = notice("reply");
        const QDateTime now = late.at.addSecs(-120);
        QCOMPARE(deliveryOf(late, {}, Channel::Desktop, now, kOslo).when, Delivery::When::Later);
        late.here = true;
        QCOMPARE(deliveryOf(late, {}, Channel::Desktop, now, kOslo).when, Delivery::When::Now);
    }

    void repliesOfAThread_areOneNotice_thatLeadsToTheFirst()
    {
        const auto reply = [](int number, const char* thread, const char* kind = "reply") {
            Notice made = notice(kind);
            made.id = QStringLiteral("post:%1").arg(number);
            made.partId = QString::number(number);
            made.at = made.at.addSecs(3600 * number);
            made.aboutId = QLatin1StringView(thread);
            return made;
        };
        QList<Notice> all{reply(7, "a"), reply(5, "b"), reply(4, "a", "mention"), reply(3, "a"), reply(6, "a")};
        const auto shown = [&] {
            QStringList words;
            for (const Notice& one : grouped(all, kOslo))
                words << one.kind + one.aboutId + one.partId + QLatin1Char('x') + QString::number(one.parts.size());
            return words;
        };
        QCOMPARE(shown(), (QStringList{QStringLiteral("replya3x3"), QStringLiteral("replyb5x0"),
                                       QStringLiteral("mentiona4x0")}));
        const Notice whole = grouped(all, kOslo).front();
        QCOMPARE(whole.id, QStringLiteral("post:3")); // as when it was alone: nobody is told twice
        QCOMPARE(whole.at, all.front().at);
        QCOMPARE(whole.parts,
                 (QStringList{QStringLiteral("post:3"), QStringLiteral("post:6"), QStringLiteral("post:7")}));
        // Read ones by the day, apart from what is new.
        for (Notice& one : all)
            one.unread = one.partId == QLatin1StringView("7");
        all.append(reply(30, "a"));
        all.back().unread = false;
        QCOMPARE(shown(),
                 (QStringList{QStringLiteral("replya7x0"), QStringLiteral("replyb5x0"), QStringLiteral("mentiona4x0"),
                              QStringLiteral("replya3x2"), QStringLiteral("replya30x0")}));
    }

    void invitations_areToldToBoth()
    {
        CommunityMember member;
        member.personId = QStringLiteral("sam");
        member.invitedBy = QStringLiteral("ana");
        member.state = QStringLiteral("invited");
        const auto told = [&](const char* me) { return noticeOf(member, Community(), true, QLatin1StringView(me)); };
        QCOMPARE(told("sam")->who, QStringLiteral("ana"));
        QVERIFY(!told("ana"));
        member.state = QStringLiteral("declined");
        QVERIFY(!told("sam") && !told("kim"));
        QCOMPARE(told("ana")->who, QStringLiteral("sam"));
        QCOMPARE(told("ana")->answer, QStringLiteral("declined"));
        QCOMPARE(told("ana")->kind, QStringLiteral("invited"));
    }

    void whoIsRemoved_isToldByWhomAndWhy()
    {
        CommunityMember member;
        member.personId = QStringLiteral("sam");
        member.removedBy = QStringLiteral("ana");
        member.removeReason = QStringLiteral("Off topic");
        member.state = QStringLiteral("removed");
        member.since = QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
        Community guild;
        guild.name = QStringLiteral("Guild");
        const auto told = [&](const char* me) { return noticeOf(member, guild, true, QLatin1StringView(me)); };
        QVERIFY(!told("ana") && !told("kim"));
        QCOMPARE(told("sam")->kind, QStringLiteral("removed"));
        QCOMPARE(told("sam")->who, QStringLiteral("ana"));
        QCOMPARE(told("sam")->title, QStringLiteral("Guild"));
        QCOMPARE(told("sam")->text, QStringLiteral("Off topic"));
        QCOMPARE(told("sam")->answer, QString());
        member.since = {};
        QCOMPARE(told("sam")->answer, QStringLiteral("not_admitted"));
        QVERIFY(noticeKinds().contains(QStringLiteral("removed"))); // and it can be muted
    }

    void whoComesIntoAGroup_andWhoIsTakenOut_isTold_theOthersAreNot()
    {
        Message line;
        line.authorId = QStringLiteral("ana");
        line.about = {QStringLiteral("sam")};
        line.text = QStringLiteral("Ropes");
        Conversation group;
        group.title = QStringLiteral("Ropes");
        const auto told = [&](const char* me) { return noticeOf(line, group, QLatin1StringView(me)); };
        for (const char* act : {"added", "removed"}) {
            line.act = QLatin1StringView(act);
            QVERIFY(!told("ana") && !told("kim"));
            QCOMPARE(told("sam")->answer, line.act);
            QCOMPARE(told("sam")->title, QStringLiteral("Ropes"));
            QCOMPARE(told("sam")->text, QString());
        }
        line.act = QStringLiteral("left");
        line.about.clear();
        QVERIFY(!told("kim"));
    }

    void anAnswerThatIsGone_isToldToWhoAcceptedIt()
    {
        Thread thread;
        thread.authorId = QStringLiteral("sam");
        thread.acceptedBy = QStringLiteral("ana");
        QVERIFY(!answerGoneNotice(thread, QStringLiteral("ana")));
        thread.answerGoneAt = QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
        QVERIFY(!answerGoneNotice(thread, QStringLiteral("sam")));
        QCOMPARE(answerGoneNotice(thread, QStringLiteral("ana"))->at, thread.answerGoneAt);
    }

    void whatIsMuted_staysInTheWindow_mentionsPassAMutedPlace()
    {
        NoticeSettings settings;
        settings.mutedPlaces = {QStringLiteral("guild")};
        const QDateTime now = utc("2026-03-02T12:00:00Z");
        QCOMPARE(deliveryOf(notice("reply"), settings, Channel::Desktop, now, kOslo).when, Delivery::When::Never);
        QCOMPARE(deliveryOf(notice("mention"), settings, Channel::Desktop, now, kOslo).when, Delivery::When::Now);
        settings.mutedKinds = {QStringLiteral("mention")};
        QCOMPARE(deliveryOf(notice("mention"), settings, Channel::Desktop, now, kOslo).when, Delivery::When::Never);
        auto read = notice("message");
        read.unread = false;
        QCOMPARE(deliveryOf(read, {}, Channel::Desktop, now, kOslo).when, Delivery::When::Never);
    }

    void desktop_waitsForTheEndOfQuiet_exceptForWhatIsOverByThen()
    {
        const QDateTime now = utc("2026-03-02T21:30:00Z");
        const auto later = deliveryOf(notice("message"), quiet("22:00", "07:00"), Channel::Desktop, now, kOslo);
        QCOMPARE(later.when, Delivery::When::Later);
        QCOMPARE(later.at, utc("2026-03-03T06:00:00Z"));
        auto reminder = notice("event");
        reminder.until = utc("2026-03-02T22:00:00Z");
        QCOMPARE(deliveryOf(reminder, quiet("22:00", "07:00"), Channel::Desktop, now, kOslo).when,
                 Delivery::When::Never);
    }

    void reminder_comesWhenItIsDue()
    {
        auto reminder = notice("event");
        reminder.at = utc("2026-03-02T13:45:00Z");
        reminder.until = utc("2026-03-02T14:00:00Z");
        const auto later = deliveryOf(reminder, {}, Channel::Desktop, utc("2026-03-02T09:00:00Z"), kOslo);
        QCOMPARE(later.when, Delivery::When::Later);
        QCOMPARE(later.at, reminder.at);
        QCOMPARE(deliveryOf(reminder, {}, Channel::Desktop, utc("2026-03-02T13:45:00Z"), kOslo).when,
                 Delivery::When::Now);
    }

    // Each of the two is told what the other did, and nothing of their own doing; what was told stays in the history.
    void mentoring_isToldToTheOther()
    {
        const QString maya = QStringLiteral("maya");
        const QString ana = QStringLiteral("ana");
        const QDateTime monday = utc("2026-03-02T09:00:00Z");
        Mentorship pair;
        pair.id = QStringLiteral("m");
        pair.mentorId = ana;
        pair.menteeId = pair.proposedBy = maya;
        pair.state = QStringLiteral("proposed");
        pair.menteeAgreedAt = pair.createdAt = monday;
        QVERIFY(noticesOf(pair, maya).isEmpty());
        QCOMPARE(told(noticesOf(pair, ana)), QStringList{QStringLiteral("mentor_asked")});
        QCOMPARE(noticesOf(pair, ana).front().who, maya);
        pair.state = QStringLiteral("accepted");
        pair.mentorAgreedAt = monday.addDays(1);
        QCOMPARE(told(noticesOf(pair, ana)), QStringList{QStringLiteral("mentor_asked, settled")});
        QCOMPARE(told(noticesOf(pair, maya)), QStringList{QStringLiteral("mentor_answered agreed")});
        QCOMPARE(noticesOf(pair, maya).front().at, pair.mentorAgreedAt);
        pair.state = QStringLiteral("ended");
        pair.endedBy = maya;
        pair.endedAt = monday.addDays(9);
        QCOMPARE(told(noticesOf(pair, maya)), QStringList{QStringLiteral("mentor_answered agreed, settled")});
        QCOMPARE(told(noticesOf(pair, ana)),
                 QStringList({QStringLiteral("mentor_asked, settled"), QStringLiteral("mentor_ended")}));
        MentoringFeedback said;
        said.personId = ana;
        said.mentorshipId = QStringLiteral("m1");
        said.text = QStringLiteral("Good questions");
        said.updatedAt = monday;
        QVERIFY(!noticeOf(said, maya)); // for herself
        said.shared = true;
        QCOMPARE(told({*noticeOf(said, maya)}), QStringList{QStringLiteral("mentor_answered feedback")});
        QVERIFY(!noticeOf(said, ana));
        pair = {};
        pair.mentorId = ana;
        pair.menteeId = pair.proposedBy = maya;
        pair.menteeAgreedAt = monday;
        pair.state = QStringLiteral("declined");
        QCOMPARE(told(noticesOf(pair, maya)), QStringList{QStringLiteral("mentor_answered declined")});
        QCOMPARE(told(noticesOf(pair, ana)), QStringList{QStringLiteral("mentor_asked, settled")});
    }

    void aQuestionThatIsTakenBack_isToldToWhoWasAsked()
    {
        Mentorship pair;
        pair.mentorId = QStringLiteral("ana");
        pair.menteeId = pair.proposedBy = QStringLiteral("maya");
        pair.menteeAgreedAt = pair.createdAt = utc("2026-03-02T09:00:00Z");
        pair.state = QStringLiteral("withdrawn");
        pair.updatedAt = utc("2026-03-03T09:00:00Z");
        QVERIFY(noticesOf(pair, pair.menteeId).isEmpty());
        const auto toAna = noticesOf(pair, pair.mentorId);
        QCOMPARE(told(toAna),
                 QStringList({QStringLiteral("mentor_asked, settled"), QStringLiteral("mentor_asked withdrawn")}));
        QVERIFY(toAna.front().id != toAna.back().id);
        QCOMPARE(toAna.back().at, pair.updatedAt);
    }

    void sessions_areToldByWhatWasDone_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("kind"); // empty: nothing is told
        const auto row = [](const char* act, const char* kind) {
            QTest::newRow(act) << QString::fromLatin1(act) << QString::fromLatin1(kind);
        };
        row("proposed", "session_proposed");
        row("moved", "session_moved");
        row("cancelled", "session_cancelled");
        row("accepted", "mentor_answered");
        row("doubted", "mentor_answered");
        row("declined", "mentor_answered");
        row("ended", ""); // the mentorship tells it
        row("", "");      // of a server that does not say
    }
    void sessions_areToldByWhatWasDone()
    {
        QFETCH(QString, act);
        QFETCH(QString, kind);
        MentorSession session;
        session.act = act;
        session.actBy = QStringLiteral("ana");
        session.actAt = utc("2026-03-02T09:00:00Z");
        session.id = QStringLiteral("s");
        session.mentorshipId = QStringLiteral("m");
        QVERIFY(noticesOf(session, QStringLiteral("ana")).isEmpty());
        const auto all = noticesOf(session, QStringLiteral("maya"));
        for (const Notice& notice : all) { // to the session itself
            QCOMPARE(noticePlace(notice).id, QStringLiteral("m"));
            QCOMPARE(noticePlace(notice).name, QStringLiteral("session"));
            QCOMPARE(noticePlace(notice).value, QStringLiteral("s"));
        }
        QCOMPARE(all.isEmpty() ? QString() : all.back().kind, kind);
        QVERIFY(all.isEmpty() || noticeKinds().contains(all.back().kind)); // it can be muted
    }

    // By a rule that was made later: one thing is told, when it was given, and nothing of the time before.
    void aBadgeThatWasOverWhenItWasGiven_isToldOnce()
    {
        BadgeAward award;
        award.id = QStringLiteral("a");
        award.personId = QStringLiteral("maya");
        award.badgeId = QStringLiteral("b");
        award.title = QStringLiteral("Ladders");
        award.awardedAt = utc("2026-01-12T09:00:00Z");
        award.expiresAt = utc("2026-02-12T09:00:00Z");
        const auto given = [&](const char* at) {
            award.credential = QStringLiteral("{\"proof\":{\"created\":\"%1\"}}").arg(QLatin1StringView(at));
            return noticeOf(award, award.personId);
        };
        const auto endings = [&] {
            return endingNotices({award}, utc("2026-01-01T09:00:00Z"), utc("2026-03-10T09:00:00Z")).size();
        };
        QCOMPARE(given("2026-01-12T09:00:05Z")->at, award.awardedAt);
        QVERIFY(endings() > 0);
        const auto late = given("2026-03-02T09:00:00Z");
        QCOMPARE(late->answer, QStringLiteral("ended"));
        QCOMPARE(late->at, utc("2026-03-02T09:00:00Z"));
        QCOMPARE(late->when, award.expiresAt);
        QCOMPARE(endings(), 0);
        QCOMPARE(noticePlace(*late).id, award.id); // it leads to the badge itself
    }

    void thanksAndWhatIsContested_areToldWhomTheyConcern()
    {
        const QString me = QStringLiteral("maya");
        Kudos kudos;
        kudos.id = QStringLiteral("k");
        kudos.fromId = QStringLiteral("lin");
        kudos.toId = me;
        kudos.text = QStringLiteral("Thanks for the crane!");
        kudos.givenAt = utc("2026-03-02T09:00:00Z");
        const auto thanked = noticeOf(kudos, me);
        QVERIFY(thanked && noticeKinds().contains(thanked->kind));
        QCOMPARE(thanked->who, kudos.fromId);
        QCOMPARE(thanked->text, kudos.text);
        QCOMPARE(noticePlace(*thanked).view, QStringLiteral("profile"));
        QVERIFY(!noticeOf(kudos, kudos.fromId));
        kudos.removedAt = kudos.givenAt.addDays(1);
        QVERIFY(!noticeOf(kudos, me));

        PersonSkill said;
        said.id = QStringLiteral("s");
        said.personId = me;
        said.raterId = QStringLiteral("ana");
        said.skillId = QStringLiteral("crane");
        QVERIFY(!noticeOf(said, said.raterId));
        said.contestedAt = kudos.givenAt;
        said.contestReason = QStringLiteral("That was another crane.");
        const auto contested = noticeOf(said, said.raterId);
        QVERIFY(contested && noticeKinds().contains(contested->kind));
        QCOMPARE(contested->who, me);
        QCOMPARE(noticePlace(*contested).id, me);
        QCOMPARE(noticePlace(*contested).name, QStringLiteral("at")); // the skill itself
        QCOMPARE(noticePlace(*contested).value, said.skillId);
        QVERIFY(!noticeOf(said, me)); // it is their own doing
    }

    void aCourseThatIsRecommended_isToldWhomItIsFor()
    {
        Recommendation one;
        one.id = QStringLiteral("r");
        one.fromId = QStringLiteral("maya");
        one.toId = QStringLiteral("osei");
        one.courseId = QStringLiteral("c");
        one.at = utc("2026-03-02T09:00:00Z");
        QVERIFY(!noticeOf(one, one.fromId));
        const auto told = noticeOf(one, one.toId);
        QVERIFY(told && noticeKinds().contains(told->kind));
        QCOMPARE(told->who, one.fromId);
        QCOMPARE(noticePlace(*told).view, QStringLiteral("course"));
        QCOMPARE(noticePlace(*told).id, one.courseId);
        QVERIFY(told->answer.isEmpty());
        one.fromId.clear();
        QCOMPARE(noticeOf(one, one.toId)->answer, QStringLiteral("office"));
        one.removedAt = one.at.addDays(1);
        QVERIFY(!noticeOf(one, one.toId));
    }

    void aBadgeThatIsRevoked_isToldWithTheReason()
    {
        BadgeAward award;
        award.id = QStringLiteral("a");
        award.personId = QStringLiteral("maya");
        award.awardedAt = utc("2026-03-02T09:00:00Z");
        award.credential = QStringLiteral("{}");
        const auto given = noticeOf(award, award.personId);
        QVERIFY(given && given->answer.isEmpty());
        award.revokedAt = award.awardedAt.addDays(3);
        award.revokedReason = QStringLiteral("Given by mistake.");
        const auto revoked = noticeOf(award, award.personId);
        QVERIFY(revoked && revoked->id != given->id); // told anew
        QCOMPARE(revoked->at, award.revokedAt);
        QCOMPARE(revoked->answer, QStringLiteral("revoked"));
        QCOMPARE(revoked->text, award.revokedReason);
    }

    // Proposed, agreed to, moved, and over with the mentorship: what was told stays, with the time that it had then.
    void whatWasToldOfASession_staysWhenItMoves()
    {
        const QDateTime monday = utc("2026-03-02T09:00:00Z");
        MentorSession session;
        session.id = QStringLiteral("s");
        note(session, {QStringLiteral("proposed"), QStringLiteral("ana"), monday, {}, monday.addDays(7), {}});
        note(session,
             {QStringLiteral("accepted"), QStringLiteral("maya"), monday.addDays(1), {}, monday.addDays(7), {}});
        note(session, {QStringLiteral("moved"), QStringLiteral("ana"), monday.addDays(2), {}, monday.addDays(8), {}});
        const auto all = noticesOf(session, QStringLiteral("maya"));
        QCOMPARE(told(all),
                 QStringList({QStringLiteral("session_proposed, settled"), QStringLiteral("session_moved")}));
        QCOMPARE(all.front().when, monday.addDays(7));
        QCOMPARE(all.back().when, monday.addDays(8));
        note(session, {QStringLiteral("ended"), QStringLiteral("ana"), monday.addDays(3), {}, {}, {}});
        const auto after = noticesOf(session, QStringLiteral("maya"));
        QCOMPARE(told(after),
                 QStringList({QStringLiteral("session_proposed, settled"), QStringLiteral("session_moved, settled")}));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(after[i].id, all[i].id); // no device says it anew
    }

    // A time that is declined is one thing, and another one instead of what was agreed is another.
    void decliningANewTime_isToldWithWhatStays()
    {
        const QDateTime monday = utc("2026-03-02T09:00:00Z");
        const auto answers = [](const MentorSession& session) {
            QStringList found;
            for (const Notice& notice : noticesOf(session, QStringLiteral("ana")))
                found.append(notice.answer);
            return found;
        };
        MentorSession session;
        session.id = QStringLiteral("s");
        session.state = QStringLiteral("declined");
        note(session, {QStringLiteral("proposed"), QStringLiteral("ana"), monday, {}, monday.addDays(7), {}});
        note(session, {QStringLiteral("declined"), QStringLiteral("maya"), monday.addDays(1), {}, {}, {}});
        QCOMPARE(answers(session), QStringList{QStringLiteral("declined")});

        session.state = QStringLiteral("accepted");
        QCOMPARE(answers(session), QStringList{QStringLiteral("kept")});

        const QDateTime second = monday.addDays(14);
        note(session, {QStringLiteral("declined"), QStringLiteral("maya"), monday.addDays(2), second, second, {}});
        QCOMPARE(answers(session).last(), QStringLiteral("kept"));
        session.changes = {{second, {}, true}}; // it was off before, and is so again
        QCOMPARE(answers(session).last(), QStringLiteral("declined"));
        session.changes.clear();
        session.state = QStringLiteral("cancelled");
        QCOMPARE(answers(session).last(), QStringLiteral("declined"));
    }

    void mail_goesWithTheDigest_orNotAtAll()
    {
        const QDateTime now = utc("2026-03-03T09:00:00Z"); // a Tuesday
        NoticeSettings settings;
        QCOMPARE(deliveryOf(notice("reply"), settings, Channel::Mail, now, kOslo).when, Delivery::When::Never);
        settings.digest = QStringLiteral("daily");
        QCOMPARE(deliveryOf(notice("reply"), settings, Channel::Mail, now, kOslo).at, utc("2026-03-04T07:00:00Z"));
        settings.digest = QStringLiteral("weekly");
        QCOMPARE(deliveryOf(notice("reply"), settings, Channel::Mail, now, kOslo).at, utc("2026-03-09T07:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestNoticeRules)
#include "tst_noticerules.moc"
