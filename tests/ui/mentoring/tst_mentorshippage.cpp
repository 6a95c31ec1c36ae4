// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/mentoringrules.h"
#include "app/domain/messaging.h"
#include "app/services/noticereader.h"
#include "app/store/table.h"
#include "tests/support/waiting.h"
#include "tests/ui/mentoring/mentoringstage.h"
#include "ui/mentoring/mentoringview.h"
#include "ui/mentoring/programmeview.h"
#include "ui/mentoring/sessionblock.h"
#include "ui/mentoring/sessionhead.h"
#include "ui/mentoring/weekgrid.h"
#include "ui/models/noticewords.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>

using mentoringstage::mentorship;
using mentoringstage::personIn;
using support::CatalogLines;

namespace {

const char* const kSeries = "00000000-0000-4000-9000-000000000004";

// Each Tuesday from the tenth of March on, at ten in Berlin.
QByteArray series(const char* acts = "[]")
{
    return CatalogLines::put("mentor_session", kSeries, 9,
                             QByteArray("\"mentorship_id\":\"m1\",\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\","
                                        "\"title\":\"Bends\",\"starts_at\":\"2026-03-10T09:00:00.000Z\",\"timezone\":"
                                        "\"Europe/Berlin\",\"minutes\":60,\"rule\":\"FREQ=WEEKLY;COUNT=6\",\"state\":"
                                        "\"accepted\",\"proposed_by\":\"maya\",\"act\":\"moved\",\"act_by\":\"jonas\","
                                        "\"act_at\":\"2026-03-01T10:00:00.000Z\",\"acts\":") +
                                 acts);
}

} // namespace

// What a person does on the page of a mentorship, and what is said of it elsewhere.
class TestMentorshipPage final : public mentoringstage::Stage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init() { raise(); }
    void cleanup() { strike(); }

    void agreeing_needsASeat_andSaysSo()
    {
        m_built->lines(mentorship("proposed") + mentoringstage::offer("jonas", 1, 0) +
                       CatalogLines::put("mentorship", "m2", 8,
                                         "\"mentor_id\":\"jonas\",\"mentee_id\":\"lin\",\"state\":\"active\""));
        as("jonas");
        open("m1");
        LXCP_TRY_VERIFY(button("mentorship-agree"));
        QVERIFY(!button("mentorship-agree")->isEnabled());
        QVERIFY2(words().contains(QStringLiteral("1 seat")), qPrintable(words()));
        QVERIFY(button("mentorship-offer"));
    }

    void agreeing_whileThereIsASeat_isOpen()
    {
        m_built->lines(mentorship("proposed") + mentoringstage::offer("jonas", 2, 1));
        as("jonas");
        open("m1");
        LXCP_TRY_VERIFY(button("mentorship-agree") && button("mentorship-agree")->isEnabled());
        QVERIFY(!shown<QLabel>("mentorship-no-seat"));
    }

    // Jonas has become the supervisor of Maya's supervisor since she asked.
    void agreeing_inOneReportingLine_isNotOffered_andSaysWhy()
    {
        m_built->lines(mentorship("proposed") + mentoringstage::offer("jonas", 2, 0) +
                       CatalogLines::put("person", "maya", 50, "\"name\":\"Maya\",\"supervisor_id\":\"lin\"") +
                       CatalogLines::put("person", "lin", 51, "\"name\":\"Lin\",\"supervisor_id\":\"jonas\""));
        as("jonas");
        open("m1");
        LXCP_TRY_VERIFY(button("mentorship-agree"));
        QVERIFY(!button("mentorship-agree")->isEnabled());
        QVERIFY(button("mentorship-decline")->isEnabled());
        QVERIFY(shown<QLabel>("mentorship-in-line"));
        QVERIFY(!shown<QLabel>("mentorship-no-seat"));
    }

    // Jonas asks, Maya has a wish: what a yes means is said before it.
    void aQuestion_saysWhoWouldMentor_andWhatBecomesOfTheWish()
    {
        QByteArray asked = mentorship("proposed");
        asked.replace("\"proposed_by\":\"maya\"",
                      "\"proposed_by\":\"jonas\",\"mentor_agreed_at\":\"2026-02-20T09:00:00.000Z\"");
        m_built->lines(asked + personIn("jonas", "Europe/Berlin") + mentoringstage::wish("maya"));
        open("m1");
        LXCP_TRY_VERIFY(button("mentorship-agree"));
        QVERIFY(shown<QLabel>("mentorship-roles"));
        QVERIFY2(words().contains(QStringLiteral("would mentor you.")), qPrintable(words()));
        QVERIFY(shown<QLabel>("mentorship-wish"));
        as("jonas");
        open("m1");
        LXCP_TRY_VERIFY(shown<QLabel>("mentorship-roles"));
        QVERIFY2(words().contains(QStringLiteral("You would mentor")), qPrintable(words()));
        QVERIFY(!shown<QLabel>("mentorship-wish"));
    }

    // Whoever comes back finds the form from its top, with the focus in it; whoever is led to a session, that.
    void aPlanLeftOpen_isThereFromItsTop_orGivesWayToASession()
    {
        m_built->lines(mentorship("active") + series());
        open("m1");
        m_view->resize(1000, 300);
        QVERIFY(press("session-plan"));
        LXCP_TRY_VERIFY(line("session-title"));
        auto* area = m_view->findChild<QScrollArea*>();
        LXCP_TRY_VERIFY(area && area->verticalScrollBar()->maximum() > 100);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        m_view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1")));
        m_view->restoreState({{QStringLiteral("y"), 100}});
        m_view->focusFirst();
        QCOMPARE(m_view->focusWidget(), line("session-title"));
        LXCP_TRY_COMPARE(area->verticalScrollBar()->value(), 0);
        m_view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1"),
                                    {{QStringLiteral("session"), QLatin1StringView(kSeries)}}));
        LXCP_TRY_VERIFY(button("session-plan"));
        QVERIFY(!line("session-title"));
    }

    void aDeclinedQuestion_hasNothingToDoInIt()
    {
        m_built->lines(mentorship("declined"));
        open("m1");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Please")));
        for (const char* heading : {"Goals", "Agenda", "Actions", "Nothing is planned"})
            QVERIFY2(!words().contains(QLatin1StringView(heading)), heading);
    }

    // No is asked about first, with room for a reason before the button.
    void aQuestion_isNotDeclinedByOneKey()
    {
        m_built->lines(mentorship("proposed") + mentoringstage::offer("jonas", 2, 0));
        as("jonas");
        open("m1");
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        const auto state = [this] { return m_service->mentorship(QStringLiteral("m1"))->line.mentorship.state; };
        LXCP_TRY_VERIFY(button("mentorship-decline"));
        QVERIFY(!line("decline-reason"));
        button("mentorship-decline")->setFocus();
        QTest::keyClick(button("mentorship-decline"), Qt::Key_Return);
        LXCP_TRY_VERIFY(line("decline-reason") && QApplication::focusWidget() == line("decline-reason"));
        QVERIFY2(words().contains(QStringLiteral("Decline the mentorship with Maya")), qPrintable(words()));
        QTest::keyClicks(line("decline-reason"), QStringLiteral("Too much"));
        QVERIFY(m_view->closeTopmost());
        LXCP_TRY_COMPARE(QApplication::focusWidget(), button("mentorship-decline"));
        QCOMPARE(state(), QStringLiteral("proposed"));
        button("mentorship-decline")->click();
        LXCP_TRY_VERIFY(line("decline-reason"));
        QCOMPARE(line("decline-reason")->text(), QStringLiteral("Too much"));
        QTest::keyClick(line("decline-reason"), Qt::Key_Return);
        LXCP_TRY_COMPARE(state(), QStringLiteral("declined"));
        QCOMPARE(m_service->mentorship(QStringLiteral("m1"))->line.mentorship.reason, QStringLiteral("Too much"));
    }

    // What ends it does not stand where the same key would press it.
    void begun_theFocusIsNotOnItsEnd()
    {
        m_built->lines(mentorship("accepted"));
        open("m1");
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        LXCP_TRY_VERIFY(button("mentorship-begin"));
        button("mentorship-begin")->setFocus();
        QTest::keyClick(button("mentorship-begin"), Qt::Key_Return);
        LXCP_TRY_VERIFY(!button("mentorship-begin"));
        LXCP_TRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
                         QStringLiteral("mentorship-profile"));
    }

    // The same key once more must not call the next one off.
    void oneIsCalledOff_theFocusIsOnTheSession()
    {
        m_built->lines(mentorship("active") + series());
        open("m1");
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        const QByteArray name = QByteArray("session-cancel-one-") + kSeries;
        LXCP_TRY_VERIFY(button(name.constData()));
        button(name.constData())->setFocus();
        QTest::keyClick(button(name.constData()), Qt::Key_Space);
        LXCP_TRY_VERIFY(line("session-reason") && QApplication::focusWidget() == line("session-reason"));
        QVERIFY2(words().contains(QStringLiteral("Cancel the meeting on Tue 10 Mar, 10:00")), qPrintable(words()));
        const auto cancelled = [this] {
            const auto page = m_service->mentorship(QStringLiteral("m1"));
            return page->sessions.front().session.changes.size();
        };
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the key that asked is not the answer
        QCOMPARE(cancelled(), 0);
        QCOMPARE(QApplication::focusWidget(), button("session-really"));
        QTest::keyClick(button("session-really"), Qt::Key_Backtab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("I teach"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        LXCP_TRY_COMPARE(cancelled(), 1);
        const auto onHead = [] {
            return qobject_cast<uimentoring::SessionHead*>(QApplication::focusWidget()) != nullptr;
        };
        LXCP_TRY_VERIFY(onHead() && words().contains(QStringLiteral("17 Mar")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(onHead());
        QCOMPARE(cancelled(), 1);
        QVERIFY2(words().contains(QStringLiteral("5 of 6 time")) && words().contains(QStringLiteral("“I teach”")),
                 qPrintable(words()));
    }

    // Kept: nothing was called off, and the focus is on the session.
    void whoIsAsked_mayKeepIt()
    {
        m_built->lines(mentorship("active") + series());
        open("m1");
        QVERIFY(press((QByteArray("session-cancel-") + kSeries).constData()));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("with all meetings that are to come")));
        QVERIFY(m_view->closeTopmost());
        LXCP_TRY_VERIFY(!button("session-really"));
        QVERIFY(!m_service->isWaiting(QString::fromLatin1(kSeries)));
    }

    // Each meeting of a series can be moved or called off: the series stands by its next one.
    void eachOfASeries_isThere()
    {
        m_built->lines(mentorship("active") + series() +
                       mentoringstage::session("accepted", "jonas").replace("000000000004", "000000000005"));
        open("m1");
        QVERIFY(press((QByteArray("session-each-") + kSeries).constData()));
        const QByteArray third = QByteArray(kSeries) + "/2026-03-24T09:00:00.000Z";
        LXCP_TRY_VERIFY(button(("meeting-move-" + third).constData()));
        QVERIFY(press(("meeting-cancel-" + third).constData()));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Cancel the meeting on Tue 24 Mar")));
        const auto order = [this] {
            QStringList heads;
            for (const auto* head : m_view->findChildren<uimentoring::SessionHead*>()) {
                if (head->isVisible())
                    heads << head->objectName();
            }
            return heads;
        };
        const QStringList before = order();
        QVERIFY(press("session-really"));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("5 of 6 time")));
        QVERIFY(!button(("meeting-move-" + third).constData()));
        QVERIFY(press(("meeting-cancel-" + QByteArray(kSeries) + "/2026-03-10T09:00:00.000Z").constData()));
        QVERIFY(press("session-really")); // the next one is a week later, after the other session
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("4 of 6 time")));
        LXCP_TRY_COMPARE(order(), (QStringList{before.at(1), before.at(0)}));
        // One that was called off comes back, if the other agrees, also at its own time.
        QVERIFY(press(("meeting-again-" + third).constData()));
        LXCP_TRY_VERIFY(button("session-done") && button("session-done")->isEnabled());
        QVERIFY(press("session-done"));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("another time is proposed")));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("5 of 6 time")));
    }

    // Jonas proposes another time for the third: that one waits, the series does not, and declined it is where it was.
    void oneThatWaits_isAnsweredAlone()
    {
        QByteArray moved = series("[],\"changes\":[{\"at\":\"2026-03-24T09:00:00.000Z\",\"starts_at\":"
                                  "\"2026-03-25T13:00:00.000Z\",\"cancelled\":false,\"proposed_by\":\"jonas\","
                                  "\"before\":\"2026-03-24T09:00:00.000Z\"}]");
        moved.replace("\"state\":\"accepted\",\"proposed_by\":\"maya\"",
                      "\"state\":\"moved\",\"proposed_by\":\"jonas\"");
        m_built->lines(mentorship("active") + moved);
        open("m1");
        const QByteArray third = QByteArray(kSeries) + "/2026-03-24T09:00:00.000Z";
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("instead of Tue 24 Mar, 10:00")));
        QVERIFY2(!words().contains(QStringLiteral(" in ")), qPrintable(words())); // nobody said where they live
        QVERIFY(!button((QByteArray("session-accept-") + kSeries).constData()));
        QCOMPARE(m_service->waitingForMe(), 1);
        QVERIFY(press(("session-decline-" + third).constData()));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("It is then on Tue 24 Mar, 10:00")));
        line("session-reason")->setFocus();
        QTest::keyClicks(line("session-reason"), QStringLiteral("I teach"));
        QVERIFY(press("session-really"));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("the new time was declined")));
        const auto session = m_service->mentorship(QStringLiteral("m1"))->sessions.front().session;
        QCOMPARE(session.state, QStringLiteral("accepted"));
        QCOMPARE(session.changes.front().startsAt, session.changes.front().at);
        QVERIFY(words().contains(QStringLiteral("“I teach”")));
        QCOMPARE(m_service->waitingForMe(), 0);
    }

    // Jonas proposes another time for all of an agreed series: what is asked names both, and "no" leaves the agreed
    // one.
    void allThatWaits_declined_isAsAgreed()
    {
        QByteArray moved =
            series("[{\"act\":\"moved\",\"by\":\"jonas\",\"at\":\"2026-03-01T10:00:00.000Z\",\"on\":null,"
                   "\"when\":\"2026-03-11T13:00:00.000Z\",\"reason\":\"\"}],\"agreed\":[{\"starts_at\":"
                   "\"2026-03-10T09:00:00.000Z\",\"timezone\":\"Europe/Berlin\",\"minutes\":60,\"rule\":"
                   "\"FREQ=WEEKLY;COUNT=6\",\"changes\":[]}]");
        moved.replace(
            "\"starts_at\":\"2026-03-10T09:00:00.000Z\",\"timezone\":\"Europe/Berlin\",\"minutes\":60,\"rule\":"
            "\"FREQ=WEEKLY;COUNT=6\",\"state\":\"accepted\",\"proposed_by\":\"maya\"",
            "\"starts_at\":\"2026-03-11T13:00:00.000Z\",\"timezone\":\"Europe/Berlin\",\"minutes\":60,\"rule\":"
            "\"FREQ=WEEKLY;COUNT=6\",\"state\":\"moved\",\"proposed_by\":\"jonas\"");
        m_built->lines(mentorship("active") + moved);
        open("m1");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("instead of Tue 10 Mar, 10:00")));
        QVERIFY(press((QByteArray("session-decline-") + kSeries).constData()));
        LXCP_TRY_VERIFY(
            words().contains(QStringLiteral("It is then on Tue 10 Mar, 10:00–11:00 · every 1 week(s), 6 time(s)")));
        QVERIFY(press("session-really"));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Declined: Wed 11 Mar, 14:00–15:00. The agreed time stays.")));
        const auto session = m_service->mentorship(QStringLiteral("m1"))->sessions.front().session;
        QCOMPARE(session.state, QStringLiteral("accepted"));
        QCOMPARE(session.startsAt, QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC));
    }

    // Declined, here or on another device, and thought better of: as it was, to be proposed once more.
    void whatWasDeclined_isProposedAgain()
    {
        m_built->lines(mentorship("active") + series("[]").replace("\"accepted\"", "\"declined\""));
        open("m1");
        QVERIFY(press((QByteArray("session-again-") + kSeries).constData()));
        LXCP_TRY_VERIFY(line("session-title") && line("session-title")->isVisible());
        const auto declined = m_service->mentorship(QStringLiteral("m1"))->sessions.front().session;
        QCOMPARE(line("session-title")->text(), declined.title);
        LXCP_TRY_VERIFY(button("session-done")->isEnabled());
        QVERIFY(press("session-done"));
        LXCP_TRY_COMPARE(m_service->mentorship(QStringLiteral("m1"))->sessions.size(), 2);
        const auto sessions = m_service->mentorship(QStringLiteral("m1"))->sessions;
        QVERIFY(std::ranges::any_of(sessions, [&](const services::SessionLine& one) {
            return one.session.id != declined.id && one.session.startsAt == declined.startsAt &&
                   one.session.rule.startsWith(QLatin1StringView("FREQ=WEEKLY"));
        }));
    }

    // The next one was moved: the head says when the series is, and when it is next.
    void theNextOneMoved_theHeadSaysBoth()
    {
        m_built->lines(mentorship("active") +
                       series("[],\"changes\":[{\"at\":\"2026-03-10T09:00:00.000Z\",\"starts_at\":"
                              "\"2026-03-11T13:00:00.000Z\",\"cancelled\":false}]"));
        open("m1");
        LXCP_TRY_VERIFY(
            words().contains(QStringLiteral("Tue 10:00–11:00 · every 1 week(s), 6 time(s) · next: Wed 11 Mar, 14:00")));
    }

    // All of a series is moved by a day: what was agreed about single meetings is named before it is pressed.
    void movingAll_saysWhatIsLetGo()
    {
        m_built->lines(mentorship("active") +
                       series("[],\"changes\":[{\"at\":\"2026-03-24T09:00:00.000Z\",\"starts_at\":"
                              "\"2026-03-25T13:00:00.000Z\",\"cancelled\":false}]"));
        open("m1");
        QVERIFY(press((QByteArray("session-move-") + kSeries).constData()));
        auto* grid = m_view->findChild<uimentoring::WeekGrid*>();
        LXCP_TRY_VERIFY(grid && grid->isVisible());
        // To assistive programs: the time, whether it fits, and what that is.
        const QString said = grid->accessibleName();
        QVERIFY2(said.endsWith(grid->fitWords() + QStringLiteral(" The week of both")), qPrintable(said));
        const auto* gone = m_view->findChild<QLabel*>(QStringLiteral("session-let-go"));
        QVERIFY(!gone->isVisible());
        const auto* kept = m_view->findChild<QLabel*>(QStringLiteral("session-kept"));
        QVERIFY(!kept->isVisible());
        QTest::keyClick(grid, Qt::Key_Down); // half an hour later: the same days
        LXCP_TRY_VERIFY(button("session-done")->isEnabled());
        QVERIFY(!gone->isVisible());
        // One was moved before: it stays, and is named; the others go along.
        QVERIFY2(kept->isVisible() && kept->text().contains(QStringLiteral("5 meeting")) &&
                     kept->text().contains(QStringLiteral("Wed 25 Mar, 14:00")),
                 qPrintable(kept->text()));
        QTest::keyClick(grid, Qt::Key_Right);
        LXCP_TRY_VERIFY(gone->isVisible() && !kept->isVisible());
        QVERIFY2(gone->text().contains(QStringLiteral("24 Mar 2026")), qPrintable(gone->text()));
    }

    // One that was called off is not there at the new time either.
    void movingAll_saysWhatStaysCancelled()
    {
        m_built->lines(mentorship("active") +
                       series("[],\"changes\":[{\"at\":\"2026-03-24T09:00:00.000Z\",\"cancelled\":true}]"));
        open("m1");
        QVERIFY(press((QByteArray("session-move-") + kSeries).constData()));
        auto* grid = m_view->findChild<uimentoring::WeekGrid*>();
        LXCP_TRY_VERIFY(grid && grid->isVisible());
        QTest::keyClick(grid, Qt::Key_Down);
        const auto* kept = m_view->findChild<QLabel*>(QStringLiteral("session-kept"));
        LXCP_TRY_VERIFY(kept->isVisible());
        QVERIFY2(kept->text().contains(QStringLiteral("5 meeting")) &&
                     kept->text().contains(QStringLiteral("Tue 24 Mar, 10:30–11:30: cancelled")),
                 qPrintable(kept->text()));
    }

    // Why an earlier time was declined is not why the rest was called off later.
    void aReason_isThatOfHowItStands()
    {
        const QByteArray declined = "[{\"act\":\"declined\",\"by\":\"jonas\",\"at\":"
                                    "\"2026-02-25T09:00:00.000Z\",\"when\":\"2026-03-11T09:00:00.000Z\","
                                    "\"reason\":\"I teach then\"}";
        const QByteArray reason = ",\"reason\":\"I teach then\"";
        m_built->lines(mentorship("active") + series(declined + "]" + reason));
        open("m1");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("I teach then")));
        // The mentorship ends, here first, then at the server.
        const QByteArray ended = mentorship("ended").replace("\"message\"", "\"ended_at\":\"2026-03-01T09:00:00.000Z\","
                                                                            "\"ended_by\":\"jonas\",\"message\"");
        m_built->lines(QByteArray(ended).replace("\"rev\":7", "\"rev\":17"));
        open("m1");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("cancelled")));
        QVERIFY2(!words().contains(QStringLiteral("I teach then")), qPrintable(words()));
        const QByteArray told = declined +
                                ",{\"act\":\"ended\",\"by\":\"jonas\",\"at\":"
                                "\"2026-03-01T09:00:00.000Z\"}]" +
                                reason;
        m_built->lines(series(told)
                           .replace("\"rev\":9", "\"rev\":19")
                           .replace("\"accepted\"", "\"cancelled\"")
                           .replace("\"act\":\"moved\"", "\"act\":\"ended\""));
        open("m1");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("cancelled")));
        QVERIFY2(!words().contains(QStringLiteral("I teach then")), qPrintable(words()));
    }

    // Proposed without a network, and the mentorship had ended before it arrived: nothing was called off.
    void aProposal_thatCameTooLate_isNotSent_andNotCancelled()
    {
        m_built->lines(mentorship("active"));
        domain::MentorSession session;
        session.mentorshipId = QStringLiteral("m1");
        session.title = QStringLiteral("Bends");
        session.startsAt = m_clock.now().addDays(7);
        session.timezone = QStringLiteral("UTC");
        const QString id = m_service->proposeSession(session);
        const auto sessions = [this] { return m_service->mentorship(QStringLiteral("m1"))->sessions; };
        LXCP_TRY_COMPARE(sessions().size(), 1);
        QVERIFY(!sessions().front().unsent && sessions().front().next.isValid());
        m_built->lines(mentorship("ended")
                           .replace("\"message\"", "\"ended_at\":\"2026-03-01T09:00:00.000Z\",\"ended_by\":"
                                                   "\"jonas\",\"message\"")
                           .replace("\"rev\":7", "\"rev\":17"));
        LXCP_TRY_VERIFY(sessions().front().unsent);
        QVERIFY(!sessions().front().next.isValid() && !sessions().front().endedWith);
        QVERIFY(m_service->meetings(m_clock.now(), m_clock.now().addDays(30)).isEmpty());
        open("m1");
        LXCP_TRY_VERIFY(shown<QWidget>(qPrintable(QStringLiteral("session-unsent-") + id)));
        QVERIFY2(words().contains(QStringLiteral("not sent")) && words().contains(QStringLiteral("never reached")),
                 qPrintable(words()));
        QVERIFY2(!words().contains(QStringLiteral("cancelled")), qPrintable(words()));
    }

    // Planned with the session, seen by both, and changed without another time.
    void anAgenda_isPlannedAndChanged()
    {
        m_built->lines(mentorship("active"));
        open("m1");
        QVERIFY(press("session-plan"));
        const auto agenda = [this] { return m_view->findChild<widgets::TextArea*>(QStringLiteral("session-agenda")); };
        LXCP_TRY_VERIFY(agenda() && agenda()->isVisible());
        line("session-title")->setText(QStringLiteral("Bends"));
        QVERIFY(agenda()->tabChangesFocus());
        agenda()->setPlainText(QString(2001, u'x'));
        QVERIFY(press("session-done"));
        QVERIFY2(words().contains(QStringLiteral("At most 2")), qPrintable(words())); // of which it has a form
        const QString lines = QStringLiteral("The bowline\nWhy it slips");
        agenda()->setPlainText(lines + QStringLiteral("\n"));
        QVERIFY(press("session-done"));
        const auto sessions = [this] { return m_service->mentorship(QStringLiteral("m1"))->sessions; };
        LXCP_TRY_COMPARE(sessions().size(), 1);
        const domain::MentorSession made = sessions().front().session;
        QCOMPARE(made.agenda, lines);
        LXCP_TRY_VERIFY(words().contains(lines));
        QVERIFY(press((QByteArray("session-move-") + made.id.toLatin1()).constData()));
        LXCP_TRY_VERIFY(agenda() && agenda()->isVisible() && agenda()->toPlainText() == lines);
        QVERIFY(!button("session-done")->isEnabled()); // as it stands
        agenda()->setPlainText(QStringLiteral("Bends"));
        QCOMPARE(button("session-done")->text(), QStringLiteral("Keep the changes"));
        QVERIFY(press("session-done"));
        LXCP_TRY_COMPARE(sessions().front().session.agenda, QStringLiteral("Bends"));
        QCOMPARE(sessions().front().session.startsAt, made.startsAt);
    }

    // All that was planned can be seen once it is over, the last one first, as the other one sees it.
    void sessionsThatAreOver_areAllThere()
    {
        QByteArray lines = mentorship("ended");
        for (const char* day : {"10", "13", "11", "14", "12"})
            lines += mentoringstage::session("cancelled", "jonas")
                         .replace("000000000004", QByteArray("0000000000") + day)
                         .replace("2026-03-10T", QByteArray("2026-03-") + day + "T");
        m_built->lines(lines);
        open("m1");
        const auto days = [this] {
            QString shown;
            for (const auto* head : m_view->findChildren<uimentoring::SessionHead*>())
                shown += head->objectName().right(2) + u' ';
            return shown;
        };
        LXCP_TRY_COMPARE(days(), QStringLiteral("14 13 12 "));
        LXCP_TRY_VERIFY(button("sessions-more"));
        QCOMPARE(button("sessions-more")->text(), QStringLiteral("Show 2 more"));
        QVERIFY(press("sessions-more"));
        LXCP_TRY_COMPARE(days(), QStringLiteral("14 13 12 11 10 "));
        QVERIFY(!button("sessions-more"));
    }

    // Of several, and of those that are not shown otherwise: it is in sight with what can be done with it, and marked.
    void ledToASession_itIsMarked_inSight_andHasTheFocus()
    {
        QByteArray lines = mentorship("active");
        for (const char* day : {"10", "11", "12", "13"})
            lines += mentoringstage::session("proposed", "jonas")
                         .replace("000000000004", QByteArray("0000000000") + day)
                         .replace("2026-03-10T", QByteArray("2026-03-") + day + "T");
        for (const char* day : {"16", "17", "18", "19", "20"}) // of the month before
            lines += mentoringstage::session("accepted", "jonas")
                         .replace("000000000004", QByteArray("0000000000") + day)
                         .replace("2026-03-10T", QByteArray("2026-02-") + day + "T");
        m_built->lines(lines);
        for (const char* day : {"13", "16"}) {
            auto* view = new uimentoring::MentorshipView(*m_service);
            m_view.reset(view);
            view->resize(900, 420);
            view->open(
                widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1"),
                               {{QStringLiteral("session"),
                                 QStringLiteral("00000000-0000-4000-9000-0000000000") + QLatin1StringView(day)}}));
            view->show();
            view->activateWindow();
            const auto head = [] { return qobject_cast<uimentoring::SessionHead*>(QApplication::focusWidget()); };
            LXCP_TRY_VERIFY(head() && head()->objectName().endsWith(QLatin1StringView(day)));
            const auto marked = [&] {
                QList<const uimentoring::SessionBlock*> found;
                for (const auto* block : view->findChildren<uimentoring::SessionBlock*>()) {
                    if (block->isVisible() && block->isMarked())
                        found.append(block);
                }
                return found;
            };
            LXCP_TRY_VERIFY(marked().size() == 1 && marked().front()->isAncestorOf(head()));
            const auto seen = [&] {
                const auto* block = marked().value(0);
                return block && block->visibleRegion().boundingRect().height() == block->height();
            };
            LXCP_TRY_VERIFY(seen());
        }
    }

    // Each month on the same weekday of it: people meet on days on which they work.
    void aMonthlySeries_isOnTheSameWeekday()
    {
        m_built->lines(mentorship("active"));
        open("m1");
        QVERIFY(press("session-plan"));
        auto* grid = m_view->findChild<uimentoring::WeekGrid*>();
        LXCP_TRY_VERIFY(grid && grid->isVisible());
        const QDateTime second(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC); // the second Tuesday
        grid->choose(second, 60);
        auto* repeat = m_view->findChild<QComboBox*>(QStringLiteral("session-repeat"));
        repeat->setCurrentIndex(repeat->count() - 1);
        Q_EMIT repeat->activated(repeat->currentIndex());
        const auto* when = m_view->findChild<QLabel*>(QStringLiteral("session-when"));
        LXCP_TRY_VERIFY(when->text().contains(QStringLiteral("14 Apr 2026, 12 May 2026, 9 Jun 2026")));
        line("session-title")->setText(QStringLiteral("Bends"));
        QVERIFY(press("session-done"));
        const auto sessions = [this] { return m_service->mentorship(QStringLiteral("m1"))->sessions; };
        LXCP_TRY_COMPARE(sessions().size(), 1);
        const domain::MentorSession made = sessions().front().session;
        QCOMPARE(made.rule, QStringLiteral("FREQ=MONTHLY;BYDAY=2TU;COUNT=6"));
        QCOMPARE(m_service->startsOf(made, 2).last(), QDateTime(QDate(2026, 4, 14), QTime(8, 0), Qt::UTC));
        // Moved to the last Friday of a month, which is the fifth of it: always the last.
        QVERIFY(press((QByteArray("session-move-") + made.id.toLatin1()).constData()));
        grid = nullptr;
        LXCP_TRY_VERIFY((grid = m_view->findChild<uimentoring::WeekGrid*>()) && grid->isVisible());
        repeat = m_view->findChild<QComboBox*>(QStringLiteral("session-repeat"));
        QCOMPARE(repeat->currentData().toString(), QStringLiteral("FREQ=MONTHLY"));
        grid->choose(QDateTime(QDate(2026, 5, 29), QTime(8, 0), Qt::UTC), 60);
        Q_EMIT grid->chosenChanged(grid->chosen());
        LXCP_TRY_VERIFY(m_view->findChild<QLabel*>(QStringLiteral("session-when"))
                            ->text()
                            .contains(QStringLiteral("26 Jun 2026, 31 Jul 2026")));
    }

    // A series that was met goes on at another time as one of its own; what was held, and what is agreed, stays.
    void movingABegunOne_proposesAnother()
    {
        m_built->lines(mentorship("active") + series().replace("2026-03-10T09", "2026-02-24T09"));
        open("m1");
        const QByteArray move = QByteArray("session-move-") + kSeries;
        QVERIFY(press(move.constData()));
        auto* grid = m_view->findChild<uimentoring::WeekGrid*>();
        LXCP_TRY_VERIFY(grid && grid->isVisible());
        QTest::keyClick(grid, Qt::Key_Down);
        QVERIFY(press("session-done"));
        const auto sessions = [this] { return m_service->mentorship(QStringLiteral("m1"))->sessions; };
        LXCP_TRY_COMPARE(sessions().size(), 2);
        for (const services::SessionLine& line : sessions()) {
            const bool old = line.session.id == QLatin1StringView(kSeries);
            QCOMPARE(line.session.state, old ? QStringLiteral("accepted") : QStringLiteral("proposed"));
            QCOMPARE(line.session.replaces, old ? QString() : QString::fromLatin1(kSeries));
            QCOMPARE(line.movesOn, old);
        }
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("instead of Tue 3 Mar, 10:00")));
        QVERIFY(!button(move.constData())); // the one that waits can be moved
    }

    // Tomorrow at ten jonas does not work: a plan begins when both are free.
    void aPlan_beginsWhereBothAreFree()
    {
        m_built->lines(mentorship("active") +
                       CatalogLines::put("availability", "jonas", 8,
                                         "\"timezone\":\"Europe/Berlin\",\"shared\":true,\"hours\":[{\"weekday\":4,"
                                         "\"from_minute\":840,\"until_minute\":1020}]"));
        open("m1");
        QVERIFY(press("session-plan"));
        const auto* week = m_view->findChild<uimentoring::WeekGrid*>();
        LXCP_TRY_VERIFY(week && week->chosen().isValid());
        QVERIFY(week->fit() == uimentoring::WeekGrid::Fit::Free);
    }

    // A mentorship has an end that both know: what is planned beyond it is said, and is a choice.
    void aSeriesBeyondTheEnd_saysSo_andEndsWithItWhenAsked()
    {
        m_built->lines(mentorship("active").replace("\"message\"", "\"until\":\"2026-03-31\",\"message\""));
        open("m1");
        QVERIFY(press("session-plan"));
        auto* grid = m_view->findChild<uimentoring::WeekGrid*>();
        LXCP_TRY_VERIFY(grid && grid->isVisible());
        grid->choose(QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC), 60); // and on 17, 24, 31 March, 7, 14 April
        line("session-title")->setText(QStringLiteral("Bends"));
        QVERIFY(!words().contains(QStringLiteral("would be after")));
        auto* repeat = m_view->findChild<QComboBox*>(QStringLiteral("session-repeat"));
        repeat->setCurrentIndex(1);
        Q_EMIT repeat->activated(1);
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("2 of the meetings would be after 31 Mar 2026")));
        QVERIFY(button("session-done")->isEnabled()); // all the same
        QVERIFY(press("session-end-with-it"));
        LXCP_TRY_VERIFY(!words().contains(QStringLiteral("would be after")));
        QVERIFY(!button("session-end-with-it"));
        QVERIFY(press("session-done"));
        const auto sessions = [this] { return m_service->mentorship(QStringLiteral("m1"))->sessions; };
        LXCP_TRY_COMPARE(sessions().size(), 1);
        QCOMPARE(sessions().front().session.rule, QStringLiteral("FREQ=WEEKLY;COUNT=4"));
    }

    void aSessionBeyondTheEnd_saysSo()
    {
        m_built->lines(mentorship("active").replace("\"message\"", "\"until\":\"2026-03-31\",\"message\""));
        open("m1");
        QVERIFY(press("session-plan"));
        auto* grid = m_view->findChild<uimentoring::WeekGrid*>();
        LXCP_TRY_VERIFY(grid && grid->isVisible());
        grid->choose(QDateTime(QDate(2026, 3, 31), QTime(9, 0), Qt::UTC), 60);
        Q_EMIT grid->chosenChanged(grid->chosen());
        QVERIFY(!words().contains(QStringLiteral("would be after")));
        grid->choose(QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC), 60);
        Q_EMIT grid->chosenChanged(grid->chosen());
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("This would be after 31 Mar 2026")));
        QVERIFY(!button("session-end-with-it"));
        QVERIFY(button("session-done")->isEnabled());
    }

    // The forms below go; what is left is where the person was.
    void ended_thePageStaysWhereItIs()
    {
        QByteArray notes;
        for (int i = 0; i < 30; ++i)
            notes += CatalogLines::put(
                "mentorship_entry", ("e" + QByteArray::number(i)).constData(), 9,
                "\"mentorship_id\":\"m1\",\"type\":\"note\",\"text\":\"Ropes\",\"author_id\":\"jonas\"");
        m_built->lines(mentorship("active") + series() + notes);
        open("m1");
        m_view->resize(1000, 500);
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        QVERIFY(press("mentorship-end"));
        LXCP_TRY_VERIFY(button("mentorship-end-now"));
        button("mentorship-end-now")->setFocus();
        QTest::keyClick(button("mentorship-end-now"), Qt::Key_Space);
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("We reached what we wanted")) && !button("mentorship-end-now"));
        LXCP_TRY_VERIFY(QApplication::focusWidget() == button("mentorship-profile"));
        QVERIFY(words().contains(QStringLiteral("Bends, cancelled"))); // before the server says so
        QCOMPARE(m_view->findChild<QScrollArea*>()->verticalScrollBar()->value(), 0);
    }

    void looking_isReading()
    {
        m_built->lines(mentorship("active") +
                       series("[{\"act\":\"moved\",\"by\":\"jonas\",\"at\":\"2026-03-01T10:00:00.000Z\",\"on\":null,"
                              "\"when\":\"2026-03-10T09:00:00.000Z\",\"reason\":\"\"}]"));
        const auto unread = [this] {
            int count = 0;
            for (const auto& notice : notices())
                count += notice.unread ? 1 : 0;
            return count;
        };
        QCOMPARE(unread(), 1);
        open("m1");
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        LXCP_TRY_COMPARE(unread(), 0);
        const auto mark = store::Table<domain::ReadMark>::find(
            m_built->store().reader(), domain::readMarkId(QStringLiteral("maya"), QStringLiteral("m1")));
        QVERIFY(mark);
        QCOMPARE(mark->readAt, QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC));
    }

    // Proposed for the tenth, moved to the eleventh: both are in the history, each with its time and both clocks.
    void theHistory_saysWhatHappenedThen()
    {
        m_built->lines(mentorship("active") + personIn("jonas", "America/New_York") +
                       personIn("maya", "Europe/Madrid") +
                       series("[{\"act\":\"proposed\",\"by\":\"jonas\",\"at\":\"2026-03-01T09:00:00.000Z\",\"on\":null,"
                              "\"when\":\"2026-03-10T09:00:00.000Z\",\"reason\":\"\"},{\"act\":\"moved\",\"by\":"
                              "\"jonas\",\"at\":\"2026-03-01T10:00:00.000Z\",\"on\":null,\"when\":"
                              "\"2026-03-11T09:00:00.000Z\",\"reason\":\"\"}]"));
        const auto all = notices();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].kind, QStringLiteral("session_moved")); // the newest first
        QVERIFY(all[0].unread);
        QCOMPARE(all[1].kind, QStringLiteral("session_proposed"));
        QVERIFY(!all[1].unread);
        QCOMPARE(all[1].when, QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC));
        QCOMPARE(all[1].zones,
                 QStringList({QStringLiteral("Europe/Madrid"), QStringLiteral("America/New_York")})); // hers first
    }

    // What the phone knows of its calendar is not this device's to say, and counts in the week.
    void theHours_leaveWhatOtherDevicesTold()
    {
        m_built->lines(mentorship("active") +
                       CatalogLines::put("availability", "maya", 8,
                                         "\"timezone\":\"UTC\",\"shared\":true,\"told\":[{\"id\":\"phone\",\"at\":"
                                         "\"2026-03-01T09:00:00.000Z\",\"spans\":[{\"starts_at\":"
                                         "\"2026-03-03T11:00:00.000Z\",\"minutes\":30,\"rule\":\"\",\"timezone\":\"\","
                                         "\"changes\":[]}]}]"));
        const auto busy = [this] { return domain::toldBusy(m_service->times(), m_clock.now()).size(); };
        m_service->tellWhenBusy();
        LXCP_TRY_VERIFY(m_service->isWaiting(QStringLiteral("maya"))); // of events
        QCOMPARE(busy(), 1);
        m_service->setTimes({{QStringLiteral("shared"), true}});
        QCOMPARE(busy(), 1);
        QCOMPARE(m_service->week(QStringLiteral("m1"), QDate(2026, 3, 2))->myBusy.size(), 1);
    }

    // Jonas's devices have looked until Wednesday: what comes then is not painted as free, nor called a clash.
    void theWeek_saysWhereWhatIsKnownEnds()
    {
        m_built->lines(mentorship("active") +
                       CatalogLines::put("availability", "jonas", 8,
                                         "\"timezone\":\"UTC\",\"shared\":true,\"told\":[{\"id\":\"events\",\"at\":"
                                         "\"2026-03-01T09:00:00.000Z\",\"spans\":[],\"until\":"
                                         "\"2026-03-11T12:00:00.000Z\"}]"));
        const auto week = m_service->week(QStringLiteral("m1"), QDate(2026, 3, 9));
        QVERIFY(week && week->knownUntil.isValid());
        const qint64 end = week->knownUntil.toSecsSinceEpoch();
        QCOMPARE(week->common.back().to, end);
        QVERIFY(week->likely.back().to > end);
        domain::MentorSession planned;
        planned.mentorshipId = QStringLiteral("m1");
        planned.startsAt = QDateTime(QDate(2026, 3, 12), QTime(10, 0), Qt::UTC);
        planned.timezone = QStringLiteral("UTC");
        QVERIFY(m_service->clashes(planned).isEmpty());
        uimentoring::WeekGrid grid;
        grid.setWeek(*week);
        grid.choose(planned.startsAt, 60);
        QVERIFY(grid.fit() == uimentoring::WeekGrid::Fit::NotKnown);
        QVERIFY2(grid.fitWords().contains(QStringLiteral("11 Mar 2026")), qPrintable(grid.fitWords()));
        grid.choose(planned.startsAt.addDays(-2), 60);
        QVERIFY(grid.fit() == uimentoring::WeekGrid::Fit::Free);
    }

    // By keyboard a time is as many weeks ahead as keys, at the same hour also behind the change of the clocks.
    void theWeek_isTurnedWithItsChosenTime()
    {
        m_built->lines(mentorship("active"));
        auto week = m_service->week(QStringLiteral("m1"), QDate(2026, 3, 9));
        QVERIFY(week);
        week->myZone = QStringLiteral("Europe/Berlin");
        uimentoring::WeekGrid grid;
        grid.setWeek(*week);
        QList<int> turned;
        connect(&grid, &uimentoring::WeekGrid::weekWanted, this, [&](int by) {
            turned << by;
            week->first = week->first.addDays(7 * by);
            grid.setWeek(*week);
        });
        grid.choose(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC), 60);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&grid, Qt::Key_PageDown);
        QCOMPARE(turned, (QList<int>{1, 1, 1}));
        QCOMPARE(grid.chosen(), QDateTime(QDate(2026, 4, 2), QTime(8, 0), Qt::UTC));
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.chosen(), QDateTime(QDate(2026, 4, 3), QTime(8, 0), Qt::UTC));
        QCOMPARE(turned.size(), 3);
        // Turned by the mouse: keys go on in the week that is seen.
        week->first = QDate(2026, 5, 4);
        grid.setWeek(*week);
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.chosen(), QDateTime(QDate(2026, 5, 8), QTime(8, 30), Qt::UTC));
        QCOMPARE(turned.size(), 3);
    }

    // The third of a series is moved: who agrees sees to which time.
    void oneThatMoved_isShownBesideTheNext()
    {
        QByteArray moved =
            series("[{\"act\":\"moved\",\"by\":\"jonas\",\"at\":\"2026-03-01T10:00:00.000Z\",\"on\":"
                   "\"2026-03-24T09:00:00.000Z\",\"when\":\"2026-03-25T13:00:00.000Z\",\"reason\":\"\"}],"
                   "\"changes\":[{\"at\":\"2026-03-24T09:00:00.000Z\",\"starts_at\":\"2026-03-25T13:00:00.000Z\","
                   "\"cancelled\":false}]");
        moved.replace("\"state\":\"accepted\",\"proposed_by\":\"maya\"",
                      "\"state\":\"moved\",\"proposed_by\":\"jonas\"");
        m_built->lines(mentorship("active") + moved);
        open("m1");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("10 Mar, 10:00")));
        QVERIFY2(words().contains(QStringLiteral("25 Mar, 14:00")), qPrintable(words()));
        QVERIFY(button((QByteArray("session-accept-") + kSeries).constData()));
    }

    // Two devices without a network may have planned the same hour.
    void aProposal_saysWhatOneHasAtThatTime()
    {
        QByteArray other = mentoringstage::session("proposed", "jonas");
        other.replace("000000000004", "000000000007").replace("Bends", "Hitches").replace("T09:00", "T09:30");
        m_built->lines(mentorship("active") + mentoringstage::session("accepted", "jonas") + other);
        open("m1");
        const char* const name = "session-has-00000000-0000-4000-9000-000000000007";
        LXCP_TRY_VERIFY(shown<QLabel>(name));
        const QString has = shown<QLabel>(name)->text();
        QVERIFY2(has.contains(QStringLiteral("Bends")) && has.contains(QStringLiteral("10:00–11:00")), qPrintable(has));
        QVERIFY(!has.contains(QStringLiteral("Hitches")));
    }

    void aSessionByItself_clashesWithNothing()
    {
        m_built->lines(mentorship("active") + series());
        open("m1");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("10 Mar")));
        QVERIFY(!shown<QLabel>((QByteArray("session-has-") + kSeries).constData()));
    }

    void theList_saysWhereTheClockIsAnother()
    {
        m_built->lines(mentorship("active") + personIn("jonas", "America/New_York") + series());
        auto* view = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
        show(view);
        view->open(widgets::place(QStringLiteral("mentoring"), {}, {{QStringLiteral("tab"), QStringLiteral("mine")}}));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("05:00 in New York")));
    }

    // What is counted in the rail is said of the mentorship that it is in, and pressing it leads there.
    void whatWaitsInOneOfSeveral_isSaidThere()
    {
        QByteArray over = mentoringstage::session("proposed", "jonas"); // nobody can answer any more
        over.replace("000000000004", "000000000006").replace("2026-03-10T09", "2026-02-10T09");
        m_built->lines(mentorship("active").replace("\"m1\"", "\"m0\"").replace("2026-02-20T09", "2026-02-26T09") +
                       mentorship("active") + mentoringstage::session("proposed", "jonas") + over);
        QCOMPARE(m_service->waitingForMe(), 1);
        auto* list = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
        show(list);
        list->open(widgets::place(QStringLiteral("mentoring"), {}, {{QStringLiteral("tab"), QStringLiteral("mine")}}));
        LXCP_TRY_VERIFY(button("mentorship-m1"));
        QVERIFY2(button("mentorship-m1")->accessibleName().contains(QStringLiteral("1 to answer")) ||
                     button("mentorship-m1")->accessibleDescription().contains(QStringLiteral("1 to answer")),
                 qPrintable(words()));
        QVERIFY(!button("mentorship-m0")->accessibleDescription().contains(QStringLiteral("answer")));
        QVERIFY(button("mentorship-m1")->y() < button("mentorship-m0")->y()); // first what waits
        QUrl went;
        connect(list, &widgets::Page::go, this, [&](const QUrl& place) { went = place; });
        button("mentorship-m1")->click();
        QCOMPARE(widgets::placeId(went), QStringLiteral("m1"));
        auto* page = new uimentoring::MentorshipView(*m_service);
        show(page);
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page));
        page->open(went);
        LXCP_TRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
                         QStringLiteral("session-00000000-0000-4000-9000-000000000004"));
    }

    // What waits of a session in one that has ended is never held.
    void anEndedMentorship_hasNoNext()
    {
        m_built->lines(mentorship("ended") + mentoringstage::session("proposed", "maya"));
        QVERIFY(!m_service->mentorships().front().next.isValid());
    }

    // Its words end where one writes on.
    void aChangedLine_hasTheCaretAtItsEnd()
    {
        m_built->lines(mentorship("active") +
                       CatalogLines::put("mentorship_entry", "e1", 9,
                                         "\"mentorship_id\":\"m1\",\"type\":\"goal\",\"text\":\"Tie\""));
        open("m1");
        QVERIFY(press("entry-edit-e1"));
        LXCP_TRY_VERIFY(shown<widgets::TextArea>("entry-text"));
        QCOMPARE(shown<widgets::TextArea>("entry-text")->textCursor().position(), 3);
    }

    void aQuestionThatWasAnswered_isNotSaidToWait()
    {
        domain::Notice notice;
        notice.kind = QStringLiteral("mentor_asked");
        QVERIFY(models::noticeWords(notice).title.contains(QStringLiteral("waits")));
        notice.settled = true;
        QVERIFY(!models::noticeWords(notice).title.contains(QStringLiteral("waits")));
    }

    void aProgramme_hasKeys() { QVERIFY(!uimentoring::ProgrammeView(*m_service).keys().isEmpty()); }

private:
    [[nodiscard]] QList<domain::Notice> notices()
    {
        return services::NoticeReader(m_built->store().reader(), QStringLiteral("maya")).notices(m_clock.now());
    }
};

QTEST_MAIN(TestMentorshipPage)
#include "tst_mentorshippage.moc"
