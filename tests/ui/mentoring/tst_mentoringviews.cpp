// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakekeystore.h"
#include "tests/support/waiting.h"
#include "tests/ui/mentoring/mentoringstage.h"
#include "tests/ui/widgets/names.h"
#include "ui/mentoring/mentoringform.h"
#include "ui/mentoring/mentoringview.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/mentorshipview.h"
#include "ui/mentoring/programmeview.h"
#include "ui/mentoring/weekgrid.h"
#include "ui/mentoring/weekhours.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using mentoringstage::mentorship;
using mentoringstage::offer;
using mentoringstage::personIn;
using mentoringstage::session;
using mentoringstage::wish;
using support::CatalogLines;

class TestMentoringViews final : public mentoringstage::Stage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init() { raise(); }
    void cleanup() { strike(); }

    void find_showsScoreReasonsAndWhyNot()
    {
        const QByteArray knots = "\"skills\":[\"" + mentoringstage::kKnots + "\"";
        const QByteArray zen = ",\"" + domain::skillId(QStringLiteral("Zen")).toUtf8() + '"';
        m_built->lines(offer("jonas", 2, 0) + offer("rosa", 2, 0) + wish("maya").replace(knots, knots + zen));
        show(new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin")));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Offers Knots")));
        QVERIFY(words().contains(QStringLiteral("Fits to ")));
        QVERIFY(words().contains(QStringLiteral("In your own reporting line"))); // rosa leads maya
        LXCP_TRY_VERIFY(shown<QLabel>("against-jonas"));                         // he does not offer Zen
        QVERIFY(!shown<QLabel>("against-rosa"));
        QCOMPARE(names::nameless(m_view.get()), QStringList());
    }

    void nobody_isExplained()
    {
        m_built->lines(offer("jonas", 1, 1) + wish("maya"));
        show(new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin")));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Nobody fits this wish now")));
        QVERIFY(words().contains(QStringLiteral("All seats are taken: 1 offer")));
    }

    // It opens where somebody waits for an answer, else where one finds a mentor.
    void itOpens_whereSomethingWaits()
    {
        const auto opened = [this](const QByteArray& lines) {
            m_built->lines(lines);
            auto* view = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
            show(view);
            view->open(widgets::place(QStringLiteral("mentoring")));
            return view->saveState().value(QStringLiteral("tab")).toString();
        };
        QCOMPARE(opened(mentorship("active") + session("accepted", "jonas")), QStringLiteral("find"));
        QCOMPARE(opened(session("proposed", "jonas").replace("\"rev\":9", "\"rev\":10")), QStringLiteral("mine"));
    }

    void asking_makesAMentorshipThatWaits()
    {
        m_built->lines(offer("jonas", 1, 0) + wish("maya"));
        auto* view = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
        show(view);
        QUrl went;
        connect(view, &widgets::Page::go, this, [&went](const QUrl& place) { went = place; });
        QVERIFY(press("ask-jonas"));
        QVERIFY(press("question-send"));
        QCOMPARE(widgets::placeView(went), QStringLiteral("mentorship"));
        const auto page = m_service->mentorship(widgets::placeId(went));
        QVERIFY(page && page->line.waiting);
        QCOMPARE(page->line.mentorship.message, QStringLiteral("Tie blind"));
        QCOMPARE(page->line.mentorship.state, QStringLiteral("proposed"));
    }

    void aMentor_asksSomebodyByName()
    {
        as("jonas");
        m_built->lines(offer("jonas", 1, 0));
        auto* view = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
        show(view);
        view->open(widgets::place(QStringLiteral("mentoring"), {}, {{QStringLiteral("tab"), QStringLiteral("offer")}}));
        QUrl went;
        connect(view, &widgets::Page::go, this, [&went](const QUrl& place) { went = place; });
        QVERIFY(press("offer-ask"));
        QCOMPARE(names::nameless(m_view.get()), QStringList());
        QVERIFY(press("ask-send")); // nobody is chosen
        QVERIFY(went.isEmpty());
        QTest::keyClicks(line("personField"), QStringLiteral("maya"));
        QTest::keyClick(line("personField"), Qt::Key_Return);
        line("ask-words")->setText(QStringLiteral("A bow"));
        QVERIFY(press("ask-send"));
        const auto page = m_service->mentorship(widgets::placeId(went));
        QVERIFY(page && page->line.iAmMentor);
        QCOMPARE(page->other.id, QStringLiteral("maya"));
        QCOMPARE(page->line.mentorship.message, QStringLiteral("A bow"));
        QVERIFY(!page->line.waitsForMe);
        open(page->line.mentorship.id.toLatin1().constData());
        QVERIFY(press("mentorship-withdraw"));
    }

    void perhaps_isAnAnswer()
    {
        m_built->lines(mentorship("active") +
                       CatalogLines::put("mentor_session", "00000000-0000-4000-9000-000000000004", 9,
                                         "\"mentorship_id\":\"m1\",\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\","
                                         "\"title\":\"Bends\",\"starts_at\":\"2026-03-10T09:00:00.000Z\",\"timezone\":"
                                         "\"UTC\",\"minutes\":60,\"state\":\"proposed\",\"proposed_by\":\"jonas\""));
        open("m1");
        QVERIFY(press("session-doubt-00000000-0000-4000-9000-000000000004"));
        LXCP_TRY_VERIFY(m_service->mentorship(QStringLiteral("m1"))->sessions.front().session.tentative);
        LXCP_TRY_VERIFY(!button("session-doubt-00000000-0000-4000-9000-000000000004"));
        const auto line = m_service->mentorship(QStringLiteral("m1"))->sessions.front();
        QCOMPARE(uimentoring::MentoringWords::sessionState(line), QStringLiteral("you said perhaps"));
        LXCP_TRY_VERIFY(button("session-accept-00000000-0000-4000-9000-000000000004"));
    }

    void whatIsWritten_waitsAndStaysWhileThePageIsMadeAnew()
    {
        m_built->lines(mentorship("active"));
        open("m1");
        const auto note = [this] { return m_view->findChild<QPlainTextEdit*>(QStringLiteral("new-note")); };
        LXCP_TRY_VERIFY(note());
        QTest::keyClicks(note(), QStringLiteral("Two half hitches"));
        QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier);
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Two half hitches")));
        QVERIFY(words().contains(QStringLiteral("waiting")));
        QTest::keyClicks(line("new-goal"), QStringLiteral("A bow"));
        m_built->lines(CatalogLines::put("mentorship_entry", "e9", 9,
                                         "\"mentorship_id\":\"m1\",\"type\":\"goal\",\"text\":\"From Jonas\","
                                         "\"author_id\":\"jonas\""));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("From Jonas")));
        LXCP_TRY_COMPARE(line("new-goal")->text(), QStringLiteral("A bow"));
        QCOMPARE(names::nameless(m_view.get()), QStringList());
    }

    void aSession_isPlannedByKeyboardInTheWeekOfBoth()
    {
        m_built->lines(mentorship("active") +
                       CatalogLines::put("availability", "jonas", 8,
                                         "\"timezone\":\"Asia/Kolkata\",\"hours\":[{\"weekday\":2,\"from_minute\":600,"
                                         "\"until_minute\":1080}],\"shared\":true"));
        open("m1");
        QVERIFY(press("session-plan"));
        auto* week = m_view->findChild<uimentoring::WeekGrid*>();
        QVERIFY(week);
        LXCP_TRY_VERIFY(week->chosen().isValid());
        const QDateTime before = week->chosen();
        QTest::keyClick(week, Qt::Key_Down);
        QCOMPARE(week->chosen(), before.addSecs(1800));
        QVERIFY(!week->accessibleDescription().isEmpty());
        LXCP_TRY_VERIFY(line("session-title"));
        line("session-title")->setText(QStringLiteral("Bends"));
        QCOMPARE(names::nameless(m_view.get()), QStringList());
        QTest::keyClick(week, Qt::Key_Return);
        LXCP_TRY_COMPARE(m_service->mentorship(QStringLiteral("m1"))->sessions.size(), 1);
        const auto session = m_service->mentorship(QStringLiteral("m1"))->sessions.front();
        QCOMPARE(session.session.startsAt, before.addSecs(1800));
        QVERIFY(session.waiting);
        QVERIFY(!session.waitsForMe);
    }

    // Of the device, whatever the two have said of themselves; where they live is named.
    void aTime_isThatOfTheDevice_othersAreNamed()
    {
        m_built->lines(mentorship("active") + personIn("jonas", "America/New_York") +
                       personIn("maya", "Europe/Madrid") + session("accepted", "jonas") +
                       CatalogLines::put("availability", "maya", 8, "\"timezone\":\"Asia/Tokyo\",\"shared\":true"));
        open("m1");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("10:00–11:00 · 05:00 in New York")));
        const auto week = m_service->week(QStringLiteral("m1"), QDate(2026, 3, 9));
        QCOMPARE(week->myZone, QStringLiteral("Europe/Berlin")); // the clock's
        QCOMPARE(week->homeZone, QStringLiteral("Europe/Madrid"));
        QCOMPARE(week->otherZone, QStringLiteral("America/New_York"));
    }

    void hours_stayInTheirZone_untilThePersonChoosesAnother()
    {
        m_built->lines(CatalogLines::put("availability", "maya", 8,
                                         "\"timezone\":\"Asia/Tokyo\",\"hours\":[{\"weekday\":2,\"from_minute\":540,"
                                         "\"until_minute\":1080}],\"shared\":true"));
        auto* view = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
        show(view);
        view->open(widgets::place(QStringLiteral("mentoring"), {}, {{QStringLiteral("tab"), QStringLiteral("offer")}}));
        auto* zone = m_view->findChild<QComboBox*>(QStringLiteral("week-zone"));
        QVERIFY(zone);
        QCOMPARE(zone->currentText(), QStringLiteral("In the time of Tokyo"));
        QVERIFY(press("times-save"));
        LXCP_TRY_VERIFY(m_service->isWaiting(QStringLiteral("maya")));
        QCOMPARE(m_service->times().timezone, QStringLiteral("Asia/Tokyo"));
        QCOMPARE(m_service->times().hours.size(), 1);
        zone->setCurrentIndex(zone->findData(QStringLiteral("Europe/Berlin")));
        Q_EMIT zone->activated(zone->currentIndex());
        QVERIFY(press("times-save"));
        LXCP_TRY_COMPARE(m_service->times().timezone, QStringLiteral("Europe/Berlin"));
    }

    void nothing_isPlannedInThePast_orAsItStands()
    {
        m_built->lines(mentorship("active") + session("accepted", "jonas"));
        QVERIFY(m_service->week(QStringLiteral("m1"), QDate(2026, 2, 16))->common.isEmpty());
        open("m1");
        QVERIFY(press("session-move-00000000-0000-4000-9000-000000000004"));
        auto* week = m_view->findChild<uimentoring::WeekGrid*>();
        LXCP_TRY_VERIFY(week->chosen().isValid() && button("session-done"));
        const auto mayPropose = [this] { return button("session-done")->isEnabled(); };
        QVERIFY(!mayPropose());
        QTest::keyClick(week, Qt::Key_Return); // nor by the keyboard
        QCOMPARE(m_service->mentorship(QStringLiteral("m1"))->sessions.front().session.state,
                 QStringLiteral("accepted"));
        QTest::keyClick(week, Qt::Key_Down);
        QVERIFY(mayPropose());
        for (int day = 0; day < 8; ++day) // the clock stands at Monday, the second
            QTest::keyClick(week, Qt::Key_Left);
        QVERIFY(week->fit() != uimentoring::WeekGrid::Fit::Past);
        QTest::keyClick(week, Qt::Key_Left);
        QCOMPARE(week->fit(), uimentoring::WeekGrid::Fit::Past);
        QVERIFY(!mayPropose());
    }

    void whoIsAskedAlready_isNotAskedAgain()
    {
        m_built->lines(offer("jonas", 2, 0) + offer("ana", 2, 0) + wish("maya") + mentorship("proposed"));
        show(new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin")));
        LXCP_TRY_VERIFY(button("open-jonas"));
        QVERIFY(!button("ask-jonas"));
    }

    void ownNotes_areKeptSealed()
    {
        m_built->lines(mentorship("active"));
        services::PrivateNotes own(m_built->store(), m_keys, m_clock, QStringLiteral("maya"));
        auto* view = new uimentoring::MentorshipView(*m_service, &own);
        show(view);
        view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1")));
        const auto area = [this]() -> QPlainTextEdit* {
            for (auto* found : m_view->findChildren<QPlainTextEdit*>(QStringLiteral("own-text"))) {
                if (found->isVisible())
                    return found;
            }
            return nullptr;
        };
        LXCP_TRY_VERIFY(area());
        area()->setPlainText(QStringLiteral("Ask less."));
        QVERIFY(press("own-save"));
        QString kept; // the store's thread writes it
        const auto read = [&] {
            own.read(QStringLiteral("m1"), this,
                     [&kept](const base::Result<QString>& text) { kept = text.value_or(kept); });
            return kept;
        };
        LXCP_TRY_COMPARE(read(), QStringLiteral("Ask less."));
        QVERIFY(m_service->mentorship(QStringLiteral("m1"))->notes.isEmpty());
    }

    void ownNotes_waitForTheKeychain_andSayThatTheyAreNotKept()
    {
        m_built->lines(mentorship("active"));
        support::FakeKeyStore keys;
        services::PrivateNotes own(m_built->store(), keys, m_clock, QStringLiteral("maya"));
        auto* view = new uimentoring::MentorshipView(*m_service, &own);
        show(view);
        view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1")));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("own-text"));
        QVERIFY(!shown<QWidget>("own-unkept"));
        keys.locked = true; // its prompt is open
        shown<QPlainTextEdit>("own-text")->setPlainText(QStringLiteral("Ask less."));
        LXCP_TRY_VERIFY(shown<QWidget>("own-unkept"));
        QVERIFY(press("own-save"));
        LXCP_TRY_VERIFY(shown<QWidget>("own-problem") && shown<QWidget>("own-unkept"));
        QVERIFY(words().contains(QStringLiteral("waits for its password")));
        QCOMPARE(button("own-save")->text(), QStringLiteral("Try again"));
        keys.unlock();
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("own-text") && !shown<QWidget>("own-problem") &&
                        !shown<QWidget>("own-unkept"));
        QCOMPARE(shown<QPlainTextEdit>("own-text")->toPlainText(), QStringLiteral("Ask less."));
    }

    void ownNotes_whatIsTypedAndNotKept_isThereAfterACrash_sealed()
    {
        m_built->lines(mentorship("active"));
        support::FakeKeyStore keys;
        const QString draft = QStringLiteral("own-notes:m1");
        const auto begin = [&](services::PrivateNotes& own) {
            as("maya");
            auto* view = new uimentoring::MentorshipView(*m_service, &own);
            show(view);
            view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1")));
        };
        {
            services::PrivateNotes own(m_built->store(), keys, m_clock, QStringLiteral("maya"));
            begin(own);
            LXCP_TRY_VERIFY(shown<QPlainTextEdit>("own-text"));
            QVERIFY(keys.written.isEmpty()); // nobody has written anything
            QTest::keyClicks(shown<QPlainTextEdit>("own-text"), QStringLiteral("Ask less."));
            LXCP_TRY_VERIFY(!m_service->drafts().text(draft).isEmpty());
            QVERIFY(!m_service->drafts().text(draft).contains(QLatin1StringView("Ask")));
            QCOMPARE(own.count(), 0);
            m_view.reset(); // before its notes
        }
        services::PrivateNotes own(m_built->store(), keys, m_clock, QStringLiteral("maya")); // of the next run
        begin(own);
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("own-text"));
        QCOMPARE(shown<QPlainTextEdit>("own-text")->toPlainText(), QStringLiteral("Ask less."));
        QVERIFY(shown<QWidget>("own-unkept"));
        QVERIFY(press("own-save"));
        LXCP_TRY_VERIFY(m_service->drafts().text(draft).isEmpty() && own.count() == 1);
        begin(own); // as it is kept, and kept once more
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("own-text"));
        QVERIFY(press("own-save"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("own-text"));
        QVERIFY(m_service->drafts().text(draft).isEmpty());
        QCOMPARE(shown<QPlainTextEdit>("own-text")->toPlainText(), QStringLiteral("Ask less."));
        m_view.reset(); // before its notes
    }

    void linesOfAMentorship_areThereAfterACrash_ownNotesOnNoDisk()
    {
        support::FakeKeyStore keys;
        services::PrivateNotes own(m_built->store(), keys, m_clock, QStringLiteral("account"));
        m_built->lines(mentorship("active"));
        const auto shown = [&] {
            as("maya");
            auto* view = new uimentoring::MentorshipView(*m_service, &own);
            show(view);
            view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1")));
        };
        const auto kept = [this] { return m_service->drafts().text(QStringLiteral("mentorship:m1")); };
        shown();
        LXCP_TRY_VERIFY(line("new-action") && this->shown<QPlainTextEdit>("own-text"));
        QTest::keyClicks(line("new-action"), QStringLiteral("Tie ten bends"));
        this->shown<QPlainTextEdit>("new-note")->setPlainText(QStringLiteral("Half a note"));
        this->shown<QPlainTextEdit>("own-text")->setPlainText(QStringLiteral("Ask less."));
        LXCP_TRY_VERIFY(kept().contains(QLatin1StringView("Half a note")));
        QVERIFY(!kept().contains(QLatin1StringView("Ask less.")));
        m_view.reset();
        shown();
        LXCP_TRY_VERIFY(line("new-action"));
        QCOMPARE(line("new-action")->text(), QStringLiteral("Tie ten bends"));
        QCOMPARE(this->shown<QPlainTextEdit>("new-note")->toPlainText(), QStringLiteral("Half a note"));
        QVERIFY(press("new-action-add"));
        QVERIFY(press("new-note-add"));
        LXCP_TRY_VERIFY(kept().isEmpty());
        m_view.reset(); // before its notes
    }

    void aChangedEntry_isThereAfterACrash_withWhatItBeganWith()
    {
        const auto entry = [](const char* text, int rev) {
            return CatalogLines::put("mentorship_entry", "e0000000-0000-4000-8000-000000000001", rev,
                                     QByteArray("\"mentorship_id\":\"m1\",\"type\":\"note\",\"author_id\":\"jonas\","
                                                "\"text\":\"") +
                                         text + "\"");
        };
        m_built->lines(mentorship("active") + entry("First\\nSecond\\nThird", 8));
        open("m1");
        LXCP_TRY_VERIFY(button("entry-edit-e0000000-0000-4000-8000-000000000001"));
        QVERIFY(press("entry-edit-e0000000-0000-4000-8000-000000000001"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("entry-text"));
        shown<QPlainTextEdit>("entry-text")->setPlainText(QStringLiteral("First\nSecond\nThird, mine"));
        LXCP_TRY_VERIFY(m_service->drafts().text(QStringLiteral("mentorship:m1")).contains(QLatin1StringView("mine")));
        m_view.reset();
        m_built->lines(entry("First, theirs\\nSecond\\nThird", 9));
        as("maya");
        open("m1");
        LXCP_TRY_VERIFY(button("entry-edit-e0000000-0000-4000-8000-000000000001"));
        QVERIFY(press("entry-edit-e0000000-0000-4000-8000-000000000001"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("entry-text"));
        QCOMPARE(shown<QPlainTextEdit>("entry-text")->toPlainText(), QStringLiteral("First\nSecond\nThird, mine"));
        QVERIFY(press("entry-save"));
        const auto now = [this] { return m_service->mentorship(QStringLiteral("m1"))->notes.front().entry.text; };
        LXCP_TRY_COMPARE(now(), QStringLiteral("First, theirs\nSecond\nThird, mine"));
        LXCP_TRY_VERIFY(m_service->drafts().text(QStringLiteral("mentorship:m1")).isEmpty());
    }

    void feedback_thatIsNotSavedYet_isThereAgain()
    {
        m_built->lines(mentorship("active"));
        open("m1");
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("feedback-text"));
        shown<QPlainTextEdit>("feedback-text")->setPlainText(QStringLiteral("Good questions."));
        m_view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m2")));
        m_view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1")));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("feedback-text"));
        QCOMPARE(shown<QPlainTextEdit>("feedback-text")->toPlainText(), QStringLiteral("Good questions."));
        LXCP_TRY_VERIFY(
            m_service->drafts().text(QStringLiteral("mentorship:m1")).contains(QLatin1StringView("Good questions.")));
        open("m1"); // as after a crash
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("feedback-text"));
        QCOMPARE(shown<QPlainTextEdit>("feedback-text")->toPlainText(), QStringLiteral("Good questions."));
        QVERIFY(press("feedback-save"));
        LXCP_TRY_COMPARE(m_service->mentorship(QStringLiteral("m1"))->feedback.size(), 1);
        QCOMPARE(m_service->mentorship(QStringLiteral("m1"))->feedback.front().feedback.text,
                 QStringLiteral("Good questions."));
        LXCP_TRY_COMPARE(m_service->drafts().text(QStringLiteral("mentorship:m1")), QString());
        LXCP_TRY_VERIFY(button("feedback-save") && button("feedback-save")->text() == QStringLiteral("Change it"));
        QCOMPARE(shown<QPlainTextEdit>("feedback-text")->toPlainText(), QStringLiteral("Good questions."));
    }

    // Of what took place, of a series of each meeting by itself; not of what is to come.
    void feedback_isOfMeetingsThatTookPlace()
    {
        const auto session = [](const char* number, const QByteArray& title, const QByteArray& day,
                                const QByteArray& more) {
            return CatalogLines::put("mentor_session", QByteArray("00000000-0000-4000-9000-00000000000") + number, 9,
                                     "\"mentorship_id\":\"m1\",\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\","
                                     "\"title\":\"" +
                                         title + "\",\"starts_at\":\"" + day +
                                         "T09:00:00.000Z\",\"timezone\":\"UTC\",\"minutes\":60,"
                                         "\"proposed_by\":\"jonas\"," +
                                         more);
        };
        m_built->lines(mentorship("active") + session("4", "Bends", "2026-02-10", "\"state\":\"accepted\"") +
                       session("5", "Hitches", "2026-03-20", "\"state\":\"accepted\"") +
                       session("6", "Splices", "2026-02-11", "\"state\":\"proposed\"") +
                       session("7", "Weekly", "2026-02-12", "\"state\":\"accepted\",\"rule\":\"FREQ=WEEKLY;COUNT=9\""));
        open("m1");
        QComboBox* about = nullptr;
        LXCP_TRY_VERIFY((about = shown<QComboBox>("feedback-about")));
        QStringList items;
        for (int i = 0; i < about->count(); ++i)
            items << about->itemText(i);
        const auto all = items.join(QLatin1Char('|'));
        QVERIFY2(all.contains(QStringLiteral("Bends")) && items.filter(QStringLiteral("Weekly")).size() > 1,
                 qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("Hitches")) && !all.contains(QStringLiteral("Splices")), qPrintable(all));
        about->setCurrentIndex(int(items.indexOf(items.filter(QStringLiteral("Weekly")).front())));
        const QPointer<QComboBox> before(about);
        Q_EMIT about->activated(about->currentIndex());
        LXCP_TRY_VERIFY(!before && shown<QPlainTextEdit>("feedback-text"));
        shown<QPlainTextEdit>("feedback-text")->setPlainText(QStringLiteral("Short."));
        QVERIFY(press("feedback-save"));
        LXCP_TRY_COMPARE(m_service->mentorship(QStringLiteral("m1"))->feedback.size(), 1);
        QVERIFY(!m_service->mentorship(QStringLiteral("m1"))->feedback.front().feedback.occurrence.isEmpty());
    }

    // Why it does not take place, and nothing waits for an answer any more, also while the end waits to be sent.
    void aSessionThatEndsWithItsMentorship_saysSo()
    {
        m_built->lines(mentorship("active") +
                       CatalogLines::put("mentor_session", "00000000-0000-4000-9000-000000000004", 9,
                                         "\"mentorship_id\":\"m1\",\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\","
                                         "\"title\":\"Bends\",\"starts_at\":\"2026-03-10T09:00:00.000Z\",\"timezone\":"
                                         "\"UTC\",\"minutes\":60,\"state\":\"proposed\",\"proposed_by\":\"jonas\""));
        LXCP_TRY_COMPARE(m_service->waitingForMe(), 1);
        m_built->lines(CatalogLines::put(
            "mentorship", "m1", 40,
            "\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\",\"state\":\"ended\",\"ended_by\":\"jonas\","
            "\"ended_at\":\"2026-03-01T11:00:00.000Z\",\"updated_at\":\"2026-03-01T11:00:00.000Z\""));
        LXCP_TRY_COMPARE(m_service->waitingForMe(), 0);
        open("m1");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("has ended the mentorship.")));
    }

    void feedback_standsThereToBeChanged_andIsTakenBack()
    {
        m_built->lines(mentorship("active"));
        open("m1");
        const auto said = [this] {
            const auto all = m_service->mentorship(QStringLiteral("m1"))->feedback;
            return all.isEmpty() ? domain::MentoringFeedback() : all.front().feedback;
        };
        LXCP_TRY_VERIFY(button("feedback-save"));
        QVERIFY(press("feedback-save"));
        LXCP_TRY_VERIFY(shown<QLabel>("feedback-note")); // what is missing
        QVERIFY(said().id.isEmpty());
        shown<QPlainTextEdit>("feedback-text")->setPlainText(QStringLiteral("Good questions."));
        shown<QCheckBox>("feedback-shared")->setChecked(true);
        QVERIFY(press("feedback-save"));
        LXCP_TRY_COMPARE(said().text, QStringLiteral("Good questions."));
        QVERIFY(said().shared);
        LXCP_TRY_VERIFY(button("feedback-back"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("feedback-text")->hasFocus()); // no key saves it again
        QVERIFY(shown<QCheckBox>("feedback-shared")->isChecked());
        shown<QCheckBox>("feedback-shared")->setChecked(false);
        QVERIFY(press("feedback-save"));
        LXCP_TRY_VERIFY(!said().shared);
        QCOMPARE(said().text, QStringLiteral("Good questions."));
        LXCP_TRY_VERIFY(button("feedback-back"));
        QVERIFY(press("feedback-back"));
        LXCP_TRY_COMPARE(said().text, QString());
        LXCP_TRY_VERIFY(button("feedback-save") && !button("feedback-back"));
        QCOMPARE(shown<QPlainTextEdit>("feedback-text")->toPlainText(), QStringLiteral("Good questions."));
    }

    // What was begun before it was known: it says so before it replaces anything.
    void feedback_changedOnAnotherDevice_isNamedBeforeItIsReplaced()
    {
        m_built->lines(mentorship("active"));
        open("m1");
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("feedback-text"));
        shown<QPlainTextEdit>("feedback-text")->setPlainText(QStringLiteral("From here"));
        const QString id = domain::feedbackId(QStringLiteral("m1"), {}, {}, QStringLiteral("maya"));
        m_built->lines(support::CatalogLines::put(
            "mentoring_feedback", id.toLatin1(), 40,
            "\"mentorship_id\":\"m1\",\"person_id\":\"maya\",\"rating\":2,\"text\":\"From there\",\"shared\":false,"
            "\"updated_at\":\"2026-03-01T11:00:00.000Z\""));
        LXCP_TRY_VERIFY(shown<QLabel>("feedback-note") &&
                        shown<QLabel>("feedback-note")->text().contains(QStringLiteral("another device")));
        QCOMPARE(shown<QPlainTextEdit>("feedback-text")->toPlainText(), QStringLiteral("From here"));
    }

    void feedback_isKept_whileSomebodyTypesWithoutAPause()
    {
        m_built->lines(mentorship("active"));
        open("m1");
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("feedback-text"));
        QTimer typing;
        connect(&typing, &QTimer::timeout, m_view.get(), [this] {
            if (auto* text = shown<QPlainTextEdit>("feedback-text"))
                text->insertPlainText(QStringLiteral("x"));
        });
        typing.start(std::chrono::milliseconds(30));
        QVERIFY(support::waitFor(
            [this] {
                return m_service->drafts().text(QStringLiteral("mentorship:m1")).contains(QLatin1StringView("xx"));
            },
            std::chrono::seconds(10)));
    }

    void wish_takesLanguagesByTheirNames_andNoOthers()
    {
        uimentoring::MentoringForm form(uimentoring::MentoringForm::Kind::Wish, *m_service, QStringLiteral("UTC"));
        domain::MentorWish wish;
        wish.skills = {QStringLiteral("s1")};
        wish.languages = {QStringLiteral("English"), QStringLiteral("nl")}; // as it was taken before
        form.setWish(wish);
        form.show();
        QSignalSpy done(&form, &uimentoring::MentoringForm::done);
        auto* field = form.findChild<QLineEdit*>(QStringLiteral("mentoring-languages"));
        auto* save = form.findChild<QAbstractButton*>(QStringLiteral("mentoring-save"));
        QVERIFY(field && save);
        QTest::keyClicks(field, QStringLiteral("deutsch, Klingon"));
        save->click();
        QCOMPARE(done.size(), 0);
        QCOMPARE(field->text(), QStringLiteral("Klingon"));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("Fren"));
        QTest::keyClick(field, Qt::Key_Return);
        save->click();
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.front().front().toJsonObject().value(QLatin1StringView("languages")).toArray(),
                 QJsonArray({QStringLiteral("en"), QStringLiteral("nl"), QStringLiteral("de"), QStringLiteral("fr")}));
    }

    // What stands in the first offer is what is known of them; nothing of it is offered before they say so.
    void firstOffer_isTakenFromTheProfile()
    {
        m_built->lines(CatalogLines::put("profile", "maya", 4, "\"languages\":[\"en\",\"nl\"]") +
                       CatalogLines::put("availability", "maya", 4,
                                         "\"timezone\":\"Europe/Amsterdam\",\"shared\":true,\"hours\":[{\"weekday\":2,"
                                         "\"from_minute\":540,\"until_minute\":720}]"));
        auto* view = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
        show(view);
        view->open(widgets::place(QStringLiteral("mentoring"), {}, {{QStringLiteral("tab"), QStringLiteral("offer")}}));
        QVERIFY(press("offer-edit"));
        LXCP_TRY_VERIFY(shown<QWidget>("mentoring-from-profile"));
        QVERIFY(m_service->offer().id.isEmpty());
        QVERIFY(press("mentoring-save"));
        LXCP_TRY_VERIFY(m_service->offer().active);
        const domain::MentorOffer made = m_service->offer();
        QCOMPARE(made.skills.size(), 2);
        QVERIFY(made.skills.contains(domain::skillId(QStringLiteral("SQL"))));
        QCOMPARE(made.languages, (QStringList{QStringLiteral("en"), QStringLiteral("nl")}));
        QCOMPARE(made.times.size(), 1);
        QCOMPARE(made.timezone, QStringLiteral("Europe/Amsterdam"));
        LXCP_TRY_VERIFY(button("offer-edit"));
        QVERIFY(press("offer-edit"));
        LXCP_TRY_VERIFY(shown<QWidget>("offer-form"));
        QVERIFY(!shown<QWidget>("mentoring-from-profile"));
    }

    // A first wish begins with the languages and hours; of skills those that one has are not what one wants to learn.
    void firstWish_beginsWithLanguagesAndHours()
    {
        m_built->lines(CatalogLines::put("profile", "maya", 4, "\"languages\":[\"en\",\"nl\"]") +
                       CatalogLines::put("availability", "maya", 4,
                                         "\"timezone\":\"Europe/Amsterdam\",\"shared\":true,\"hours\":[{\"weekday\":2,"
                                         "\"from_minute\":540,\"until_minute\":720}]"));
        auto* view = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
        show(view);
        view->open(widgets::place(QStringLiteral("mentoring")));
        QVERIFY(press("wish-edit"));
        LXCP_TRY_VERIFY(shown<QWidget>("mentoring-from-profile"));
        QVERIFY(m_service->wish().id.isEmpty());
        uimentoring::MentoringForm form(uimentoring::MentoringForm::Kind::Wish, *m_service,
                                        QStringLiteral("Europe/Berlin"));
        domain::MentorWish first = m_service->firstWish();
        QVERIFY(first.skills.isEmpty());
        first.skills = {QString::fromLatin1(mentoringstage::kKnots)};
        form.suggestWish(first);
        QJsonObject made;
        connect(&form, &uimentoring::MentoringForm::done, this, [&](const QJsonObject& fields) { made = fields; });
        form.findChild<QAbstractButton*>(QStringLiteral("mentoring-save"))->click();
        QCOMPARE(made.value(QLatin1StringView("languages")).toArray(),
                 QJsonArray({QStringLiteral("en"), QStringLiteral("nl")}));
        QCOMPARE(made.value(QLatin1StringView("times")).toArray().size(), 1);
        QCOMPARE(made.value(QLatin1StringView("timezone")).toString(), QStringLiteral("Europe/Amsterdam"));
        m_service->putWish(made); // once it is theirs, it is shown as it is
        LXCP_TRY_VERIFY(m_service->wish().active);
        view->open(widgets::place(QStringLiteral("mentoring")));
        QVERIFY(view->closeTopmost());
        QVERIFY(press("wish-edit"));
        LXCP_TRY_VERIFY(shown<QWidget>("wish-form"));
        QVERIFY(!shown<QWidget>("mentoring-from-profile"));
    }

    void whatIsTypedForAnOffer_isThereAfterACrash_andCanBeThrownAway()
    {
        const auto opened = [this] {
            as("maya"); // another start
            auto* view = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
            show(view);
            view->open(
                widgets::place(QStringLiteral("mentoring"), {}, {{QStringLiteral("tab"), QStringLiteral("offer")}}));
            (void)press("offer-edit");
            return m_view->findChild<QPlainTextEdit*>(QStringLiteral("mentoring-words"));
        };
        const auto kept = [this] { return m_service->drafts().text(QStringLiteral("mentor-offer")); };
        QPlainTextEdit* words = opened();
        QVERIFY(words);
        QVERIFY(!shown<QWidget>("mentoring-throw-away"));
        words->setPlainText(QStringLiteral("By asking"));
        m_view->findChild<QSpinBox*>(QStringLiteral("mentoring-capacity"))->setValue(4);
        LXCP_TRY_VERIFY(kept().contains(QStringLiteral("capacity"))); // and nobody left the page
        m_view.reset();
        words = opened();
        QVERIFY(words);
        QCOMPARE(words->toPlainText(), QStringLiteral("By asking"));
        QCOMPARE(m_view->findChild<QSpinBox*>(QStringLiteral("mentoring-capacity"))->value(), 4);
        QVERIFY(press("mentoring-throw-away"));
        QVERIFY(words->toPlainText().isEmpty());
        LXCP_TRY_VERIFY(kept().isEmpty());
    }

    void whatIsTypedForASession_isThereAfterACrash_untilItIsProposed()
    {
        m_built->lines(mentorship("active"));
        const auto kept = [this] { return m_service->drafts().text(QStringLiteral("new-session:m1")); };
        open("m1");
        QVERIFY(press("session-plan"));
        auto* week = m_view->findChild<uimentoring::WeekGrid*>();
        LXCP_TRY_VERIFY(week && week->chosen().isValid());
        QTest::keyClicks(line("session-title"), QStringLiteral("Bends"));
        QTest::keyClick(week, Qt::Key_Down);
        const QDateTime chosen = week->chosen();
        LXCP_TRY_VERIFY(kept().contains(QStringLiteral("starts_at")) && kept().contains(QStringLiteral("Bends")));
        m_view.reset();
        as("maya");
        open("m1");
        QVERIFY(press("session-plan"));
        LXCP_TRY_VERIFY(line("session-title"));
        QCOMPARE(line("session-title")->text(), QStringLiteral("Bends"));
        QCOMPARE(m_view->findChild<uimentoring::WeekGrid*>()->chosen(), chosen);
        QVERIFY(shown<QWidget>("session-throw-away"));
        QVERIFY(press("session-done"));
        LXCP_TRY_COMPARE(m_service->mentorship(QStringLiteral("m1"))->sessions.size(), 1);
        LXCP_TRY_VERIFY(kept().isEmpty());
    }

    void skills_whoseOwnNameHasTheWords_comeFirst()
    {
        const auto skill = [](const char* name, const char* other) {
            return CatalogLines::put("skill", domain::skillId(QString::fromLatin1(name)).toLatin1().constData(), 5,
                                     QByteArray("\"name\":\"") + name + "\",\"alternatives\":[\"" + other + "\"]");
        };
        m_built->lines(skill("Chefsache", "leadership") + skill("thought leaders", "x") + skill("leadership", "y"));
        QStringList names;
        for (const domain::Skill& found : m_service->skills(QStringLiteral("leader"), 8))
            names << found.name;
        QCOMPARE(names, (QStringList{QStringLiteral("leadership"), QStringLiteral("thought leaders"),
                                     QStringLiteral("Chefsache")}));
    }

    void aWordThatIsNoSkill_isSaidToBeNone_withWhatIsLikeIt()
    {
        uimentoring::MentoringForm form(uimentoring::MentoringForm::Kind::Offer, *m_service, QStringLiteral("UTC"));
        form.show();
        auto* field = form.findChild<QLineEdit*>(QStringLiteral("skill-picker"));
        auto* list = form.findChild<QListWidget*>(QStringLiteral("skill-picker-list"));
        QVERIFY(field && list);
        const auto said = [&](const char* words) {
            return field->accessibleDescription().contains(QLatin1StringView(words));
        };
        QTest::keyClicks(field, QStringLiteral("Knotting"));
        QTest::keyClick(field, Qt::Key_Return);
        LXCP_TRY_VERIFY(said("is no skill of your organisation") && said("Choose one from the list"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        QTest::keyClick(field, Qt::Key_Return); // what is only like it is not taken
        QVERIFY(form.findChild<QAbstractButton*>(QStringLiteral("mentoring-save")));
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(field->text(), QString());
        LXCP_TRY_VERIFY(!said("is no skill"));
        QTest::keyClicks(field, QStringLiteral("xyzzy"));
        QTest::keyClick(field, Qt::Key_Return);
        LXCP_TRY_VERIFY(said("Try another word"));
        QVERIFY(!list->isVisible());
    }

    void offerWithTimes_isSent_andItsFormCloses_unlessAnEndIsBeforeItsBeginning()
    {
        m_built->lines(offer("maya", 2, 0));
        auto* view = new uimentoring::MentoringView(*m_service, QStringLiteral("Europe/Berlin"));
        show(view);
        view->open(widgets::place(QStringLiteral("mentoring"), {}, {{QStringLiteral("tab"), QStringLiteral("offer")}}));
        QVERIFY(press("offer-edit"));
        LXCP_TRY_VERIFY(shown<QWidget>("offer-form"));
        auto* hours = shown<QWidget>("offer-form")->findChild<uimentoring::WeekHours*>();
        QVERIFY(hours);
        hours->findChild<QCheckBox*>()->click(); // Monday, from nine to five
        auto* until = hours->findChildren<QComboBox*>().at(1);
        until->setCurrentIndex(0); // half past midnight
        QVERIFY(press("mentoring-save"));
        QVERIFY(shown<QWidget>("offer-form"));
        QVERIFY(words().contains(QStringLiteral("the end has to be later")));
        until->setCurrentIndex(until->findData(18 * 60));
        Q_EMIT until->activated(until->currentIndex());
        QVERIFY(!words().contains(QStringLiteral("the end has to be later")));
        QVERIFY(press("mentoring-save"));
        LXCP_TRY_VERIFY(!shown<QWidget>("offer-form") && button("offer-edit"));
        LXCP_TRY_COMPARE(m_service->offer().times.size(), 1);
        QVERIFY(press("offer-edit")); // and again
        LXCP_TRY_VERIFY(shown<QWidget>("offer-form"));
        QVERIFY(press("mentoring-cancel"));
        LXCP_TRY_VERIFY(!shown<QWidget>("offer-form"));
    }

    void commonTime_isWhatBothHave()
    {
        m_built->lines(mentorship("active") +
                       CatalogLines::put("availability", "jonas", 8,
                                         "\"timezone\":\"UTC\",\"hours\":[{\"weekday\":2,\"from_minute\":600,"
                                         "\"until_minute\":720}],\"shared\":true,\"told\":[{\"id\":\"c\",\"at\":"
                                         "\"2026-03-01T09:00:00.000Z\",\"spans\":[{\"starts_at\":"
                                         "\"2026-03-03T11:00:00.000Z\",\"minutes\":30,\"rule\":\"\",\"timezone\":\"\","
                                         "\"changes\":[]}]}]") +
                       CatalogLines::put("availability", "maya", 8,
                                         "\"timezone\":\"UTC\",\"hours\":[{\"weekday\":2,\"from_minute\":540,"
                                         "\"until_minute\":690}],\"shared\":true"));
        const auto week = m_service->week(QStringLiteral("m1"), QDate(2026, 3, 2));
        QVERIFY(week && week->otherShares);
        const qint64 ten = QDateTime(QDate(2026, 3, 3), QTime(10, 0), Qt::UTC).toSecsSinceEpoch();
        QCOMPARE(week->common, calendar::Stretches({{ten, ten + 3600}}));
    }

    void aProgramme_isMatchedLockedAndPublished()
    {
        showProgramme();
        // Everybody reports to ana in the end, and kenji to rosa: jonas alone gets somebody.
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("1 of 2 wish(es) get a mentor")));
        QVERIFY(words().contains(QStringLiteral("Jonas Weber learns from Rosa Osei")));
        QVERIFY(words().contains(QStringLiteral("Both speak English"))); // the reader is neither of the two
        QVERIFY(!words().contains(QStringLiteral("You both")));
        QVERIFY(words().contains(QStringLiteral("Without a mentor")));
        QCOMPARE(names::nameless(m_view.get()), QStringList());
        QVERIFY(press("lock-jonas"));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("locked")));
        QVERIFY(press("programme-publish"));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Yes, ask 1 pair(s) now")));
        QVERIFY(press("programme-publish"));
        LXCP_TRY_COMPARE(m_service->programmes().front().state, QStringLiteral("published"));
        QCOMPARE(m_service->programmes().front().pairs.size(), 1);
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("As it was published")));
        QVERIFY(words().contains(QStringLiteral("Nobody was asked yet"))); // it waits to be sent
        QVERIFY(words().contains(QStringLiteral("Fit: lowest")));          // its fairness stays
        QVERIFY(words().contains(QStringLiteral("Without a mentor")) && words().contains(QStringLiteral("Kenji")));
        QVERIFY(!words().contains(QStringLiteral("highest 0")));
    }

    // Each lock runs the matching anew, in another thread: one goes on from where one was.
    void aProgramme_keepsTheFocus()
    {
        showProgramme();
        LXCP_TRY_VERIFY(button("lock-jonas"));
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        const auto focused = [] {
            return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
        };
        button("lock-jonas")->setFocus(Qt::TabFocusReason);
        for (const char* state : {"Unlock", "Lock", "Unlock"}) {
            QTest::keyClick(button("lock-jonas"), Qt::Key_Space);
            m_built->lines(wish("kenji")); // and something comes meanwhile
            LXCP_TRY_VERIFY(button("lock-jonas") && button("lock-jonas")->text() == QLatin1StringView(state));
            LXCP_TRY_COMPARE(focused(), QStringLiteral("lock-jonas"));
        }
        // The key that asks does not answer, and Esc leads back.
        button("programme-publish")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button("programme-publish"), Qt::Key_Space);
        LXCP_TRY_COMPARE(focused(), QStringLiteral("programme-not-yet"));
        QVERIFY(m_view->closeTopmost());
        LXCP_TRY_COMPARE(focused(), QStringLiteral("programme-publish"));
        QCOMPARE(m_service->programmes().front().state, QStringLiteral("draft"));
    }

    // Whom an earlier programme has asked is not counted as a pair of the next one; it has a name of its own.
    void aSecondProgramme_asksNobodyTwice()
    {
        as("jonas");
        m_built->lines(
            offer("rosa", 2, 0) + wish("jonas") +
            CatalogLines::put("mentor_programme", "00000000-0000-4000-9000-000000000002", 9,
                              "\"title\":\"Winter\",\"mode\":\"optimal\",\"state\":\"published\",\"pairs\":"
                              "[{\"wish_id\":\"jonas\",\"offer_id\":\"rosa\",\"fixed\":\"\",\"score\":800}]") +
            CatalogLines::put("mentor_programme", "00000000-0000-4000-9000-000000000001", 9,
                              "\"title\":\"Spring\",\"mode\":\"optimal\",\"state\":\"draft\""));
        auto* view = new uimentoring::ProgrammeView(*m_service);
        show(view);
        view->open(widgets::place(QStringLiteral("programme"), QStringLiteral("00000000-0000-4000-9000-000000000001")));
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Jonas Weber and Rosa Osei were asked before: Winter")));
        QVERIFY2(words().contains(QStringLiteral("0 of 1 wish(es) get a mentor")), qPrintable(words()));
        line("programme-name")->setText(QStringLiteral("Summer"));
        QTest::keyClick(line("programme-name"), Qt::Key_Return);
        const auto named = [this] {
            const auto all = m_service->programmes();
            return std::ranges::any_of(all, [](const auto& one) { return one.title == QLatin1StringView("Summer"); });
        };
        LXCP_TRY_VERIFY(named());
    }

private:
    // Of two that wish for one of two mentors.
    void showProgramme()
    {
        as("jonas");
        m_built->lines(offer("ana", 1, 0) + offer("rosa", 1, 0) + wish("kenji") + wish("jonas") +
                       CatalogLines::put("mentor_programme", "00000000-0000-4000-9000-000000000001", 9,
                                         "\"title\":\"Spring\",\"mode\":\"optimal\",\"state\":\"draft\""));
        auto* view = new uimentoring::ProgrammeView(*m_service);
        show(view);
        view->open(widgets::place(QStringLiteral("programme"), QStringLiteral("00000000-0000-4000-9000-000000000001")));
    }
};

QTEST_MAIN(TestMentoringViews)
#include "tst_mentoringviews.moc"
