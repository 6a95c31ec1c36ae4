// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/courserequest.h"
#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "app/domain/mentorprogramme.h"
#include "app/domain/mentorsession.h"
#include "app/domain/mentorship.h"
#include "app/domain/rules.h"
#include "app/domain/sessionrules.h"
#include "tests/ui/models/fixedclock.h"
#include "tests/ui/widgets/fakeservices.h"
#include "ui/models/conflictwords.h"
#include "ui/models/fieldwords.h"
#include "ui/models/outboxmodel.h"
#include "ui/models/preferences.h"
#include "ui/models/skewwords.h"
#include "ui/models/syncwords.h"
#include "ui/models/workoffline.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::OutboxModel;
using services::OutboxItem;
using services::Reach;
using services::SyncStatus;

namespace {

OutboxItem waiting(const QString& id, const QString& kind = QStringLiteral("request.approve"))
{
    OutboxItem item;
    item.command.id = id;
    item.command.kind = kind;
    item.command.at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    item.state = QStringLiteral("waiting");
    item.subject = QStringLiteral("Kubernetes");
    return item;
}

} // namespace

class SyncModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outbox_growsAtTheEndAndShrinksAnywhere();
    void wedged_isExplainedInWords();
    void refusedTalk_saysWhoWrites();
    void waiting_saysWhy_data();
    void waiting_saysWhy();
    void waitingBehindAnother_saysForWhat();
    void everyCommand_hasAName_data();
    void everyCommand_hasAName();
    void edit_offersWhatAPersonWrote();
    void sessionThatMet_saysWhatTheOtherDid();
    void meetingThatWasCalledOff_saysSo_andIsProposedAgain();
    void feedbackFromTwoDevices_showsBoth();
    void programmeOfTwo_showsThePairs();
    void takenBackAndAgreed_showsBoth();
    void fieldsThatMet_sayWhoseTheyAre_andWhichWasFirst();
    void endedTwice_showsBothEnds();
    void agreedToATimeThatMoved_namesBoth();
    void ownDevicesThatMet_blameNobodyElse();
    void hoursInAnotherZone_areAskedAbout();
    void certificateAndProxy_areToldForWhatTheyAre_data();
    void certificateAndProxy_areToldForWhatTheyAre();
    void ofADeactivatedAccount_nothingIsPromised();
    void heldChange_saysThatItCanBeTakenBack();
    void clock_isMentionedWhenItMatters();
    void status_needsTheReachOnlyWhenThePersonWantsToBeOnline();
    void wordsWithoutAThing_warnOfNothing();
    void workingOffline_isRememberedByTheNextStart();

private:
    FixedClock m_clock;
};

void SyncModelsTest::outbox_growsAtTheEndAndShrinksAnywhere()
{
    OutboxModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &OutboxModel::modelReset);
    model.setItems({waiting(QStringLiteral("1")), waiting(QStringLiteral("2")), waiting(QStringLiteral("3"))}, {});
    model.setItems({waiting(QStringLiteral("1")), waiting(QStringLiteral("3")), waiting(QStringLiteral("4"))}, {});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.item(QStringLiteral("2")));
    QCOMPARE(model.indexOf(QStringLiteral("4")).row(), 2);
    model.setItems({waiting(QStringLiteral("4")), waiting(QStringLiteral("1"))}, {});
    QCOMPARE(model.index(0).data(OutboxModel::IdRole).toString(), QStringLiteral("4"));
}

void SyncModelsTest::wedged_isExplainedInWords()
{
    OutboxModel model(m_clock);
    auto item = waiting(QStringLiteral("1"));
    item.state = QStringLiteral("wedged");
    item.why = QStringLiteral("stale-revision");
    item.detail = QStringLiteral("rev 12 != 14");
    model.setItems({item}, {});
    const QString why = model.index(0).data(OutboxModel::WhyRole).toString();
    QVERIFY(why.contains(QStringLiteral("Somebody else changed this")));
    QVERIFY(!why.contains(QStringLiteral("rev")));
    QCOMPARE(model.index(0).data(OutboxModel::StateRole).toString(), QStringLiteral("Needs you"));
    QCOMPARE(model.index(0).data(OutboxModel::AgeRole).toString(), QStringLiteral("41 min ago"));
}

void SyncModelsTest::refusedTalk_saysWhoWrites()
{
    const auto words = [&](const char* kind, const char* why) {
        OutboxItem item = waiting(QStringLiteral("1"), QLatin1StringView(kind));
        item.state = QStringLiteral("wedged");
        item.why = QLatin1StringView(why);
        return models::waitingWords(item, {}, m_clock.now(), {});
    };
    for (const char* kind : {"post.reply", "thread.start", "reaction.set", "event.answer"})
        QVERIFY(words(kind, "not-allowed").startsWith(QStringLiteral("Only members write in this community")));
    QVERIFY(words("request.approve", "not-allowed").startsWith(QStringLiteral("It is not yours")));
    QVERIFY(words("message.send", "no-such-target").startsWith(QStringLiteral("Only who is in the conversation")));
    QVERIFY(words("thread.accept", "answer-gone").contains(QStringLiteral("was hidden or removed")));
    QVERIFY(words("community.create", "name-taken").contains(QStringLiteral("Give it another name")));
    OutboxItem community = waiting(QStringLiteral("2"), QStringLiteral("community.create"));
    community.command.payload = {{QStringLiteral("name"), QStringLiteral("Knots")}};
    QCOMPARE(models::editableFields(community.command).front().member, QStringLiteral("name"));
    QVERIFY(models::commandWords(community.command, {}).contains(QStringLiteral("Knots")));
}

void SyncModelsTest::waiting_saysWhy_data()
{
    QTest::addColumn<int>("reach");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QString>("says");
    QTest::newRow("offline") << int(Reach::Offline) << true << QStringLiteral("until the server can be reached");
    QTest::newRow("portal") << int(Reach::CaptivePortal) << true << QStringLiteral("signed in to this network");
    QTest::newRow("signed out") << int(Reach::SignedOut) << true << QStringLiteral("signed in again");
    QTest::newRow("my wish") << int(Reach::Online) << false << QStringLiteral("because you work offline");
    QTest::newRow("online") << int(Reach::Online) << true << QStringLiteral("in a moment");
}

void SyncModelsTest::waiting_saysWhy()
{
    QFETCH(int, reach);
    QFETCH(bool, wanted);
    QFETCH(QString, says);
    SyncStatus status;
    status.reach = Reach(reach);
    status.wanted = wanted;
    const QString words = models::waitingWords(waiting(QStringLiteral("1")), status, m_clock.now());
    QVERIFY2(words.contains(says), qPrintable(words));
}

void SyncModelsTest::waitingBehindAnother_saysForWhat()
{
    OutboxItem item = waiting(QStringLiteral("2"));
    item.before = waiting(QStringLiteral("1")).command;
    item.beforeSubject = QStringLiteral("Azure");
    SyncStatus status;
    status.reach = Reach::Online;
    const auto words = [&] { return models::waitingWords(item, status, m_clock.now()); };
    const QString named = models::commandWords(item.before, item.beforeSubject);
    QVERIFY2(words().contains(QStringLiteral("sent after")) && words().contains(named), qPrintable(words()));
    item.beforeNeedsMe = true;
    QVERIFY2(words().contains(QStringLiteral("until you have decided")) && words().contains(named),
             qPrintable(words()));
    QVERIFY(!words().contains(QStringLiteral("in a moment")));
}

void SyncModelsTest::everyCommand_hasAName_data()
{
    QTest::addColumn<QString>("kind");
    const auto kinds = domain::commandKinds();
    for (const QString& kind : kinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void SyncModelsTest::everyCommand_hasAName()
{
    QFETCH(QString, kind);
    const QString words = models::commandWords(waiting(QStringLiteral("1"), kind).command, QStringLiteral("Azure"));
    QVERIFY2(!words.startsWith(QStringLiteral("A change")), "falls back to general words");
    QVERIFY(!words.contains(kind));
    if (kind.startsWith(QLatin1StringView("wish."))) // of several one sees which
        QVERIFY2(words.contains(QStringLiteral("Azure")), qPrintable(words));
    QVERIFY(!words.contains(QLatin1Char('%')));
}

void SyncModelsTest::edit_offersWhatAPersonWrote()
{
    auto free = waiting(QStringLiteral("1"), QStringLiteral("request.submit")).command;
    QStringList members;
    for (const auto& field : models::editableFields(free))
        members << field.member;
    QVERIFY(members.contains(QStringLiteral("title")) && members.contains(QStringLiteral("reason")));
    free.payload.insert(QStringLiteral("course_id"), QStringLiteral("c1"));
    for (const auto& field : models::editableFields(free))
        QVERIFY2(field.member != QLatin1StringView("title"),
                 "the title of a course of the catalog is not the learner's");
    QVERIFY(models::editableFields(waiting(QStringLiteral("1"), QStringLiteral("pathway.join")).command).isEmpty());
}

// One moves a session while the other agrees to it: the time alone would look the same on both sides.
void SyncModelsTest::sessionThatMet_saysWhatTheOtherDid()
{
    domain::MentorSession session;
    session.id = QStringLiteral("s1");
    session.mentorId = QStringLiteral("ana");
    session.menteeId = QStringLiteral("maya");
    session.startsAt = QDateTime(QDate(2026, 12, 5), QTime(15, 0), Qt::UTC);
    session.state = session.act = QStringLiteral("accepted");
    session.actBy = QStringLiteral("ana");
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("mentor_session.change"));
    item.theirs = domain::toJson(session);
    const auto nameOf = [](const QString& id) { return id == QLatin1StringView("ana") ? QStringLiteral("Ana") : id; };
    const auto side = models::theirSide(item, QStringLiteral("maya"), nameOf, m_clock.now());
    QVERIFY(side);
    QCOMPARE(side->what, QStringLiteral("Ana agrees to a session"));
    QVERIFY(side->said.contains(QStringLiteral("2026")));
}

// One device cancels a meeting of a series, the other moves it.
void SyncModelsTest::meetingThatWasCalledOff_saysSo_andIsProposedAgain()
{
    const QDateTime second(QDate(2026, 12, 12), QTime(15, 0), Qt::UTC);
    domain::MentorSession session;
    session.id = QStringLiteral("s1");
    session.mentorId = QStringLiteral("ana");
    session.menteeId = QStringLiteral("maya");
    session.startsAt = second.addDays(-7);
    session.timezone = QStringLiteral("UTC");
    session.rule = QStringLiteral("FREQ=WEEKLY");
    session.state = QStringLiteral("accepted");
    session.changes = {{second, {}, true}};
    domain::note(session, {QStringLiteral("cancelled"), QStringLiteral("maya"), m_clock.now(), second, second,
                           QStringLiteral("I am ill")});
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("mentor_session.change"));
    item.command.at = second.addDays(-20);
    item.command.payload = {{QStringLiteral("occurrence"), domain::toWire(second)},
                            {QStringLiteral("starts_at"), domain::toWire(second.addDays(-1))}};
    item.theirs = domain::toJson(session);
    const auto side = models::theirSide(
        item, QStringLiteral("maya"), [](const QString& id) { return id; }, m_clock.now());
    QVERIFY(side);
    QCOMPARE(side->what, QStringLiteral("This meeting is cancelled"));
    QVERIFY2(side->said.contains(QStringLiteral("I am ill")) && side->said.contains(QStringLiteral("12 Dec 2026")),
             qPrintable(side->said));
    using What = models::AnswerAgain::What;
    QVERIFY(models::answerAgain(item, QStringLiteral("maya")).what == What::Anew);
    session.changes = {{second, second.addDays(1)}};
    item.theirs = domain::toJson(session);
    QVERIFY(models::answerAgain(item, QStringLiteral("maya")).what == What::Same);
}

void SyncModelsTest::feedbackFromTwoDevices_showsBoth()
{
    domain::MentoringFeedback there;
    there.id = domain::feedbackId(QStringLiteral("m1"), {}, {}, QStringLiteral("maya"));
    there.text = QStringLiteral("From one");
    there.rating = 2;
    there.updatedAt = m_clock.now();
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("mentoring_feedback.give"));
    item.command.target = there.id;
    item.command.payload = {{QStringLiteral("text"), QStringLiteral("From two")},
                            {QStringLiteral("rating"), 5},
                            {QStringLiteral("shared"), true}};
    item.state = QStringLiteral("wedged");
    item.why = QStringLiteral("stale-revision");
    item.theirs = domain::toJson(there);
    const QString mine = models::mySide(item, m_clock.now()).said;
    QVERIFY2(mine.contains(QStringLiteral("From two")) && mine.contains(QStringLiteral("5 of 5")) &&
                 mine.contains(QStringLiteral("read by both")),
             qPrintable(mine));
    const auto theirs = models::theirSide(
        item, QStringLiteral("maya"), [](const QString& id) { return id; }, m_clock.now());
    QVERIFY(theirs && theirs->said.contains(QStringLiteral("From one")) &&
            theirs->said.contains(QStringLiteral("read by you alone")));
    QVERIFY(models::isOwnDoing(item, QStringLiteral("maya")));
    QVERIFY(models::answerAgain(item, QStringLiteral("maya")).what == models::AnswerAgain::What::Same);
}

// Locked here and kept apart there; published here, and made of other pairs there.
void SyncModelsTest::programmeOfTwo_showsThePairs()
{
    const auto pair = [](const char* wish, const char* fixed) {
        return QJsonObject{{QStringLiteral("wish_id"), QLatin1StringView(wish)},
                           {QStringLiteral("offer_id"), QStringLiteral("ana")},
                           {QStringLiteral("fixed"), QLatin1StringView(fixed)},
                           {QStringLiteral("score"), 0}};
    };
    const auto nameOf = [](const QString& id) { return id.toUpper(); };
    domain::MentorProgramme there;
    there.id = QStringLiteral("p1");
    there.state = QStringLiteral("draft");
    there.fixed = {{QStringLiteral("maya"), QStringLiteral("ana"), QStringLiteral("apart"), 0},
                   {QStringLiteral("sam"), QStringLiteral("ana"), QStringLiteral("apart"), 0}};
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("mentor_programme.save"));
    item.command.payload = {{domain::wereMember(), QJsonObject{{QStringLiteral("fixed"), QJsonArray()}}},
                            {QStringLiteral("fixed"), QJsonArray{pair("maya", "together")}}};
    item.theirs = domain::toJson(there);
    const QString mine = models::mySide(item, m_clock.now(), nameOf).said;
    QVERIFY2(mine.contains(QStringLiteral("MAYA")) && mine.contains(QStringLiteral("locked together")),
             qPrintable(mine));
    const auto theirs = models::theirSide(item, QStringLiteral("lin"), nameOf, m_clock.now());
    QVERIFY(theirs && theirs->said.contains(QStringLiteral("kept apart")));
    const auto again = models::answerAgain(item, QStringLiteral("lin"));
    QVERIFY(again.what == models::AnswerAgain::What::Same);
    QCOMPARE(again.payload.value(QStringLiteral("fixed")).toArray().size(), 2); // of sam's nobody thought otherwise
    item.command.kind = QStringLiteral("mentor_programme.publish");
    item.command.payload = {
        {domain::wereMember(), QJsonObject{{QStringLiteral("fixed"), QJsonArray{pair("maya", "together")}}}}};
    QVERIFY(models::theirSide(item, QStringLiteral("lin"), nameOf, m_clock.now())
                ->said.contains(QStringLiteral("kept apart")));
    QVERIFY(models::answerAgain(item, QStringLiteral("lin")).what == models::AnswerAgain::What::Nothing);
}

// One's own change has one's own title, the other one its author: oneself on another device, or somebody else.
void SyncModelsTest::fieldsThatMet_sayWhoseTheyAre_andWhichWasFirst()
{
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("event.change"));
    item.state = QStringLiteral("wedged");
    item.why = QStringLiteral("stale-revision");
    item.command.payload = {{QStringLiteral("title"), QStringLiteral("Mine")},
                            {domain::wereMember(), QJsonObject{{QStringLiteral("title"), QStringLiteral("Was")}}}};
    QVERIFY(models::commandWords(item.command, QStringLiteral("Theirs")).contains(QStringLiteral("Mine")));
    item.theirs = {{QStringLiteral("title"), QStringLiteral("Theirs")},
                   {QStringLiteral("updated_by"), QStringLiteral("ana")},
                   {QStringLiteral("updated_at"), domain::toWire(item.command.at.addSecs(20))}};
    const auto nameOf = [](const QString& id) { return id.toUpper(); };
    const auto when = [&](const QString& me) { return models::theirSide(item, me, nameOf, m_clock.now())->when; };
    QVERIFY2(when(QStringLiteral("maya")).startsWith(QStringLiteral("ANA")), qPrintable(when(QStringLiteral("maya"))));
    QVERIFY(when(QStringLiteral("ana")).startsWith(QStringLiteral("you, on another device")));
    QVERIFY(models::isOwnDoing(item, QStringLiteral("ana")) && !models::isOwnDoing(item, QStringLiteral("maya")));
    QVERIFY(models::doneWords(item, m_clock.now()).contains(QStringLiteral("before what is on the server")));
    item.theirs.insert(QStringLiteral("updated_at"), domain::toWire(item.command.at.addSecs(-20)));
    QVERIFY(models::doneWords(item, m_clock.now()).contains(QStringLiteral("after what is on the server")));
    const auto resources = [](const char* title) {
        const QJsonObject one{{QStringLiteral("title"), QLatin1StringView(title)},
                              {QStringLiteral("url"), QStringLiteral("https://one.example")}};
        const QJsonObject same{{QStringLiteral("title"), QStringLiteral("Other")},
                               {QStringLiteral("url"), QStringLiteral("https://other.example")}};
        return QJsonObject{{QStringLiteral("resources"), QJsonArray{one, same}}};
    };
    OutboxItem listed = waiting(QStringLiteral("2"), QStringLiteral("community.update"));
    listed.command.payload = resources("List of mine");
    listed.command.payload.insert(domain::wereMember(), resources("List"));
    listed.theirs = resources("List of theirs");
    QCOMPARE(models::metName(listed), QStringLiteral("Resources"));
    const QString theirs = models::metWords(listed, listed.theirs);
    QVERIFY2(theirs.contains(QStringLiteral("List of theirs")) && !theirs.contains(QStringLiteral("Other")),
             qPrintable(theirs));
    item.state = QStringLiteral("waiting");
    QVERIFY(!models::doneWords(item, m_clock.now()).contains(QStringLiteral("server")));
}

// Taken back here, and agreed to there: both are shown, and what cannot be any more is not offered.
void SyncModelsTest::takenBackAndAgreed_showsBoth()
{
    domain::Mentorship mentorship;
    mentorship.id = QStringLiteral("m1");
    mentorship.mentorId = QStringLiteral("ana");
    mentorship.menteeId = mentorship.proposedBy = QStringLiteral("maya");
    mentorship.menteeAgreedAt = m_clock.now().addSecs(-600);
    mentorship.mentorAgreedAt = mentorship.updatedAt = m_clock.now();
    mentorship.state = QStringLiteral("accepted");
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("mentorship.withdraw"));
    item.theirs = domain::toJson(mentorship);
    const auto nameOf = [](const QString& id) { return id == QLatin1StringView("ana") ? QStringLiteral("Ana") : id; };
    const auto side = models::theirSide(item, QStringLiteral("maya"), nameOf, m_clock.now());
    QVERIFY(side);
    QCOMPARE(side->what, QStringLiteral("Ana agrees to the mentorship"));
    using What = models::AnswerAgain::What;
    QVERIFY(models::answerAgain(item, QStringLiteral("maya")).what == What::Nothing);
    QVERIFY(!models::isOwnDoing(item, QStringLiteral("maya")));
    mentorship.state = QStringLiteral("proposed");
    mentorship.mentorAgreedAt = {};
    item.theirs = domain::toJson(mentorship);
    QVERIFY(models::answerAgain(item, QStringLiteral("maya")).what == What::Same);
}

// Ended on two devices without a network: the later end says that it is over, and both reasons and words are there.
void SyncModelsTest::endedTwice_showsBothEnds()
{
    domain::Mentorship mentorship;
    mentorship.id = QStringLiteral("m1");
    mentorship.mentorId = QStringLiteral("ana");
    mentorship.menteeId = mentorship.proposedBy = mentorship.endedBy = QStringLiteral("maya");
    mentorship.endedAt = mentorship.updatedAt = m_clock.now();
    mentorship.state = QStringLiteral("ended");
    mentorship.outcome = QStringLiteral("reached");
    mentorship.closing = QStringLiteral("Thank you");
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("mentorship.end"));
    item.command.payload = {{QStringLiteral("outcome"), QStringLiteral("partly")},
                            {QStringLiteral("closing"), QStringLiteral("Sorry")}};
    item.theirs = domain::toJson(mentorship);
    const auto nameOf = [](const QString& id) { return id; };
    const auto theirs = models::theirSide(item, QStringLiteral("maya"), nameOf, m_clock.now());
    QVERIFY(theirs);
    QCOMPARE(theirs->what, QStringLiteral("It has ended already"));
    QCOMPARE(theirs->said, QStringLiteral("We reached what we wanted\nThank you"));
    QCOMPARE(models::mySide(item, m_clock.now()).said, QStringLiteral("We reached a part of it\nSorry"));
    QCOMPARE(models::ownWords(item.command), QStringLiteral("Sorry"));
    QVERIFY(models::answerAgain(item, QStringLiteral("maya")).what == models::AnswerAgain::What::Nothing);
}

// Agreed to three o'clock, which was moved to five: both are named, with the other's clock, and what is sent again does
// not agree to what was not seen.
void SyncModelsTest::agreedToATimeThatMoved_namesBoth()
{
    domain::MentorSession session;
    session.id = QStringLiteral("s1");
    session.mentorId = session.proposedBy = QStringLiteral("ana");
    session.menteeId = QStringLiteral("maya");
    session.startsAt = QDateTime(QDate(2026, 12, 5), QTime(17, 0), Qt::UTC);
    session.sequence = 1;
    session.state = QStringLiteral("proposed");
    domain::note(session, {session.state, QStringLiteral("ana"), m_clock.now(), {}, session.startsAt, {}});
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("mentor_session.accept"));
    item.command.payload = {{QStringLiteral("sequence"), 0},
                            {QStringLiteral("when"), QStringLiteral("2026-12-05T15:00:00.000Z")}};
    item.theirs = domain::toJson(session);
    item.zones = {QStringLiteral("Asia/Kolkata")};
    const auto nameOf = [](const QString& id) { return id; };
    const QString mine = models::mySide(item, m_clock.now()).said;
    const QString theirs = models::theirSide(item, QStringLiteral("maya"), nameOf, m_clock.now())->said;
    QVERIFY2(mine.contains(QStringLiteral("5 Dec 2026")) && mine.contains(QStringLiteral("20:30 in Kolkata")),
             qPrintable(mine));
    QVERIFY2(theirs.contains(QStringLiteral("22:30 in Kolkata")), qPrintable(theirs));
    using What = models::AnswerAgain::What;
    const auto again = models::answerAgain(item, QStringLiteral("maya"));
    QVERIFY(again.what == What::NewTime);
    QCOMPARE(again.payload.value(QStringLiteral("sequence")).toInt(), 1);
    item.command.payload = again.payload;
    QVERIFY(models::answerAgain(item, QStringLiteral("maya")).what == What::Same);
    item.command.kind = QStringLiteral("mentor_session.decline");
    item.command.payload.insert(QStringLiteral("sequence"), 0);
    QVERIFY(models::answerAgain(item, QStringLiteral("maya")).what == What::Nothing);
    session.state = QStringLiteral("cancelled");
    item.theirs = domain::toJson(session);
    item.command.kind = QStringLiteral("mentor_session.accept");
    QVERIFY(models::answerAgain(item, QStringLiteral("maya")).what == What::Nothing);
}

// One device chose another zone, the other changed a day: both weeks are shown, and what is sent again says what was
// seen.
void SyncModelsTest::hoursInAnotherZone_areAskedAbout()
{
    domain::Availability there;
    there.id = QStringLiteral("maya");
    there.timezone = QStringLiteral("Asia/Tokyo");
    there.hours = {{1, 540, 1020}};
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("availability.set"));
    item.command.target = there.id;
    item.state = QStringLiteral("wedged");
    item.why = QStringLiteral("stale-revision");
    item.theirs = domain::toJson(there);
    item.command.payload = {{QStringLiteral("hours"), domain::wire::encode(QList<domain::WeekSlot>{{2, 600, 960}})},
                            {QStringLiteral("hours_were"), QJsonArray()},
                            {QStringLiteral("timezone_was"), QStringLiteral("Europe/Madrid")}};
    const auto mine = models::mySide(item, m_clock.now());
    const auto theirs = models::theirSide(
        item, QStringLiteral("maya"), [](const QString& id) { return id; }, m_clock.now());
    QCOMPARE(mine.what, QStringLiteral("Times are those of Madrid."));
    QVERIFY2(mine.said.contains(QStringLiteral("10:00")) && mine.said.contains(QLocale().dayName(2)),
             qPrintable(mine.said));
    QCOMPARE(theirs->what, QStringLiteral("Times are those of Tokyo."));
    QVERIFY(models::isOwnDoing(item, QStringLiteral("maya")));
    const auto again = models::answerAgain(item, QStringLiteral("maya"));
    QVERIFY(again.what == models::AnswerAgain::What::Same);
    QCOMPARE(again.payload.value(QStringLiteral("timezone_was")).toString(), there.timezone);
    QCOMPARE(again.payload.value(QStringLiteral("timezone")).toString(), QStringLiteral("Europe/Madrid"));
    QCOMPARE(again.payload.value(QStringLiteral("hours_were")), domain::wire::encode(there.hours));
    // In one zone: the day that both changed is mine, the one that only the other device changed stays as it has it.
    const auto week = [](const QList<domain::WeekSlot>& days) { return domain::wire::encode(days); };
    there.timezone = QStringLiteral("Europe/Madrid");
    there.hours = {{1, 600, 1020}, {2, 600, 1020}};
    item.theirs = domain::toJson(there);
    item.command.payload.insert(QStringLiteral("hours_were"), week({{1, 540, 1020}, {2, 540, 1020}}));
    item.command.payload.insert(QStringLiteral("hours"), week({{1, 540, 1020}, {2, 660, 960}}));
    const auto mineAgain = models::answerAgain(item, QStringLiteral("maya")).payload;
    QCOMPARE(mineAgain.value(QStringLiteral("hours")), week({{1, 600, 1020}, {2, 660, 960}}));
    QCOMPARE(mineAgain.value(QStringLiteral("hours_were")), week(there.hours));
}

// Withdrawn on one laptop, answered on the other: it was nobody else, and there is nothing to choose.
void SyncModelsTest::ownDevicesThatMet_blameNobodyElse()
{
    domain::CourseRequest request;
    request.id = QStringLiteral("r1");
    request.state = QStringLiteral("withdrawn");
    domain::RequestEvent event;
    event.id = QStringLiteral("e1");
    event.at = m_clock.now();
    event.actorId = QStringLiteral("maya");
    event.action = request.state;
    request.events = {event};
    OutboxItem item = waiting(QStringLiteral("1"), QStringLiteral("request.answer"));
    item.state = QStringLiteral("wedged");
    item.why = QStringLiteral("stale-revision");
    item.theirs = domain::toJson(request);
    const auto words = [&](const char* me) {
        return models::waitingWords(item, {}, m_clock.now(), QString::fromLatin1(me));
    };
    QVERIFY2(words("rosa").contains(QStringLiteral("Somebody else")), qPrintable(words("rosa")));
    QVERIFY2(!words("maya").contains(QStringLiteral("Somebody else")), qPrintable(words("maya")));
    QVERIFY2(!words("maya").contains(QStringLiteral("choose")), qPrintable(words("maya")));
    request.state = QStringLiteral("pending");
    item.theirs = domain::toJson(request);
    QVERIFY2(words("maya").contains(QStringLiteral("choose")), qPrintable(words("maya")));
    OutboxModel model(m_clock);
    model.setMe(QStringLiteral("maya"));
    model.setItems({item}, {});
    QCOMPARE(model.index(0).data(OutboxModel::WhyRole).toString(), words("maya"));
}

void SyncModelsTest::certificateAndProxy_areToldForWhatTheyAre_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("headline");
    QTest::newRow("certificate") << QStringLiteral("tls") << QStringLiteral("certificate")
                                 << QStringLiteral("certificate");
    QTest::newRow("no TLS") << QStringLiteral("no-tls") << QStringLiteral("secure") << QStringLiteral("https");
    QTest::newRow("407") << QStringLiteral("proxy") << QStringLiteral("wants a password") << QStringLiteral("a name");
    QTest::newRow("403") << QStringLiteral("proxy-refuses") << QStringLiteral("proxy refuses")
                         << QStringLiteral("refuses");
    QTest::newRow("dead proxy") << QStringLiteral("proxy-unreachable") << QStringLiteral("proxy not")
                                << QStringLiteral("proxy");
}

void SyncModelsTest::certificateAndProxy_areToldForWhatTheyAre()
{
    QFETCH(const QString, code);
    QFETCH(const QString, line);
    QFETCH(const QString, headline);
    services::SyncStatus status;
    status.reach = services::Reach::ServerTrouble;
    status.lastError = base::Error{base::Error::Kind::Network, {}, 0, code, 0};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString said = models::syncLine(status, now);
    QVERIFY2(said.contains(line) && !said.contains(QStringLiteral("offline")), qPrintable(said));
    const auto words = models::syncWords(status, now);
    QVERIFY2(words.headline.contains(headline), qPrintable(words.headline));
    QCOMPARE(words.mood, models::Mood::Danger);
    services::OutboxItem item;
    item.state = QStringLiteral("waiting");
    const QString waits = models::waitingWords(item, status, now, QStringLiteral("maya"));
    QVERIFY2(!waits.contains(QStringLiteral("can be reached")) || code == QStringLiteral("proxy-unreachable"),
             qPrintable(waits));
    status.wanted = false; // the person's wish goes first
    QCOMPARE(models::syncLine(status, now), QStringLiteral("offline"));
}

void SyncModelsTest::ofADeactivatedAccount_nothingIsPromised()
{
    services::SyncStatus status;
    status.reach = services::Reach::ServerTrouble;
    status.lastError = base::Error{base::Error::Kind::Rejected, {}, 403, QStringLiteral("inactive-person"), 0};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    services::OutboxItem item;
    item.state = QStringLiteral("waiting");
    item.attempts = 1;
    for (const char* why : {"", "network", "inactive-person"}) {
        item.why = QString::fromLatin1(why);
        for (const QDateTime& next : {QDateTime(), now.addSecs(30)}) {
            item.nextTryAt = next;
            QCOMPARE(models::waitingWords(item, status, now, QStringLiteral("maya")),
                     QStringLiteral("It waits: nothing is sent while your account is deactivated."));
        }
    }
}

void SyncModelsTest::heldChange_saysThatItCanBeTakenBack()
{
    services::SyncStatus status;
    status.reach = services::Reach::Online;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    services::OutboxItem item;
    item.state = QStringLiteral("waiting");
    item.nextTryAt = now.addSecs(8);
    const QString said = models::waitingWords(item, status, now, QStringLiteral("rosa"));
    QVERIFY2(said.contains(QStringLiteral("take it back")) && !said.contains(QStringLiteral("next try")),
             qPrintable(said));
}

void SyncModelsTest::clock_isMentionedWhenItMatters()
{
    QVERIFY(models::clockWords(90).isEmpty());
    QVERIFY(models::clockWords(3 * 3600).contains(QStringLiteral("3 h slow")));
    QVERIFY(models::clockWords(-600).contains(QStringLiteral("10 min fast")));
}

void SyncModelsTest::status_needsTheReachOnlyWhenThePersonWantsToBeOnline()
{
    SyncStatus status;
    status.reach = Reach::Offline;
    status.waiting = 3;
    status.nextTryAt = m_clock.now().addSecs(30);
    const auto offline = models::syncWords(status, m_clock.now());
    QVERIFY(offline.headline.contains(QStringLiteral("cannot be reached")));
    QVERIFY(offline.detail.contains(QStringLiteral("next try is in 30 s")));
    QCOMPARE(models::syncLine(status, m_clock.now()), QStringLiteral("offline, 3 change(s) waiting"));
    status.wedged = 1;
    QCOMPARE(models::syncLine(status, m_clock.now()),
             QStringLiteral("offline, 2 change(s) waiting, 1 change(s) need you"));
    status.waiting = 1;
    QCOMPARE(models::syncLine(status, m_clock.now()), QStringLiteral("offline, 1 change(s) need you"));
    status.wanted = false;
    QVERIFY(models::syncWords(status, m_clock.now()).headline.contains(QStringLiteral("work offline")));
    status = {};
    status.reach = Reach::ServerTrouble;
    status.lastError = base::Error{base::Error::Kind::Rejected, QStringLiteral("x"), 503, {}, 0};
    QVERIFY(models::syncWords(status, m_clock.now()).detail.contains(QStringLiteral("not available")));
    for (const auto& [code, says] : {std::pair{"tls", "certificate"}, std::pair{"proxy", "The proxy"},
                                     std::pair{"not-the-server", "Something else"}}) {
        status.lastError = base::Error{base::Error::Kind::Network, {}, 0, QLatin1StringView(code), 0};
        const auto met = models::syncWords(status, m_clock.now());
        QVERIFY2(met.headline.contains(QLatin1StringView(says)), qPrintable(met.headline));
        services::OutboxItem item;
        item.state = QStringLiteral("waiting");
        QVERIFY(models::waitingWords(item, status, m_clock.now(), QStringLiteral("maya"))
                    .contains(QLatin1StringView(says)));
    }
}

void SyncModelsTest::wordsWithoutAThing_warnOfNothing()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("Argument missing")));
    domain::Command command;
    command.kind = QStringLiteral("availability.set");
    QCOMPARE(models::commandWords(command, {}), QStringLiteral("When you have time"));
}

void SyncModelsTest::workingOffline_isRememberedByTheNextStart()
{
    models::Preferences preferences{QString()};
    {
        FakeSync sync;
        models::rememberWorkOffline(sync, preferences);
        QVERIFY(sync.asked.isEmpty());
        sync.setWanted(false);
    }
    {
        FakeSync sync;
        models::rememberWorkOffline(sync, preferences);
        QCOMPARE(sync.asked, QStringList(QStringLiteral("offline")));
        sync.setWanted(true);
    }
    FakeSync sync;
    models::rememberWorkOffline(sync, preferences);
    QVERIFY(sync.asked.isEmpty());
}

QTEST_GUILESS_MAIN(SyncModelsTest)
#include "tst_syncmodels.moc"
