// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncview.h"

#include "app/domain/courserequest.h"
#include "app/domain/json.h"
#include "app/domain/mentorsession.h"
#include "app/services/privatenotes.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "tests/ui/widgets/fakeservices.h"
#include "tests/ui/widgets/names.h"
#include "tests/ui/widgets/painted.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using uisync::SyncView;

class SyncViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init();
    void cleanup() { m_view.reset(); }

    void nothingWaiting_saysSo();
    void refused_isExplained_andMayBeTriedAgain();
    void refusedForGood_offersToLookFirst();
    void tooLateForAMentorship_offersWhatCanWork();
    void endedTwice_theWordsAreNotLost();
    void conflict_showsBothSidesInPlace();
    void declinedOnAnotherDevice_canBeProposedAgain();
    void fieldsThatMet_areChosenByThemselves();
    void afterAChoice_aSecondPress_decidesNothing();
    void conflict_thatIsDecided_offersTheirsOnly();
    void agreedToATimeThatMoved_agreesToTheOneThatIsShown();
    void edit_changesOnlyWhatAPersonWrote();
    void edit_namesWhatIsWrong();
    void edit_staysWhileNewsComes();
    void discard_asksFirst();
    void whatMayHaveArrived_isNeitherEditedNorSaidToBeLost();
    void show_leadsToTheThing_data();
    void show_leadsToTheThing();
    void reach_isSaidInWords_withWhatHelps_data();
    void reach_isSaidInWords_withWhatHelps();
    void offlineSwitch_isTheWish();
    void clock_thatIsWrong_isMentioned();
    void whatARestoredServerHasNoMore_isNamed_withAWayToDoItAgain();
    void lowWindow_beginsAtItsHead();
    void noTimerRunsWhileHidden();
    void everyInteractiveWidget_hasAName();

private:
    void add(const QString& id, const QString& kind, const QString& state, const QString& why,
             QJsonObject payload = {});
    void show();
    [[nodiscard]] QWidget* named(const char* name) const
    {
        return m_view->findChild<QWidget*>(QLatin1StringView(name));
    }
    void press(const char* name) { QTest::mouseClick(named(name), Qt::LeftButton); }
    [[nodiscard]] QString why() const { return m_view->findChild<QLabel*>(QStringLiteral("why"))->text(); }

    support::FakeClock m_clock;
    FakeAccounts m_accounts;
    FakeSync* m_sync = nullptr;
    std::unique_ptr<FakeSync> m_syncHolder;
    std::unique_ptr<SyncView> m_view;
};

void SyncViewTest::init()
{
    m_syncHolder = std::make_unique<FakeSync>();
    m_sync = m_syncHolder.get();
    m_sync->now.reach = services::Reach::Online;
    m_sync->now.asOf = m_clock.now();
    m_accounts.asked.clear();
}

void SyncViewTest::add(const QString& id, const QString& kind, const QString& state, const QString& why,
                       QJsonObject payload)
{
    services::OutboxItem item;
    item.command.id = id;
    item.command.kind = kind;
    item.command.target = QStringLiteral("maya:c1");
    item.command.at = m_clock.now().addSecs(-600);
    item.command.payload = std::move(payload);
    item.state = state;
    item.why = why;
    item.subject = QStringLiteral("Kubernetes");
    m_sync->items.append(item);
}

void SyncViewTest::show()
{
    m_view = std::make_unique<SyncView>(*m_sync, m_accounts, m_clock, [](const QString& id) { return id.toUpper(); });
    m_view->resize(1100, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void SyncViewTest::nothingWaiting_saysSo()
{
    show();
    QVERIFY(!named("outbox")->isVisible());
    QVERIFY(!named("exportOutbox")->isVisible());
    press("syncNow");
    QCOMPARE(m_sync->asked, QStringList{QStringLiteral("sync")});
}

void SyncViewTest::refused_isExplained_andMayBeTriedAgain()
{
    add(QStringLiteral("1"), QStringLiteral("request.approve"), QStringLiteral("wedged"),
        QStringLiteral("not-allowed"));
    show();
    QVERIFY(why().contains(QStringLiteral("not yours to decide")));
    QVERIFY(!why().contains(QStringLiteral("not-allowed")));
    press("retry");
    QCOMPARE(m_sync->asked, QStringList{QStringLiteral("retry 1")});
}

// The same would be said again: what helps comes first, and why is said.
void SyncViewTest::refusedForGood_offersToLookFirst()
{
    add(QStringLiteral("1"), QStringLiteral("note.put"), QStringLiteral("waiting"), {});
    add(QStringLiteral("2"), QStringLiteral("mentor_session.cancel"), QStringLiteral("wedged"),
        QStringLiteral("wrong-state"), {{QStringLiteral("mentorship_id"), QStringLiteral("m1")}});
    m_sync->items.last().command.target = QStringLiteral("s7");
    show();
    m_view->open(widgets::place(QStringLiteral("sync"), QStringLiteral("s7"))); // not the first one
    LXCP_TRY_VERIFY(why().contains(QStringLiteral("further along")));
    const QWidget* open = named("openSubject");
    const QWidget* again = named("retry");
    QVERIFY(open->x() < again->x() || open->y() < again->y());
    QSignalSpy went(m_view.get(), &widgets::Page::go);
    press("openSubject");
    QCOMPARE(went.first().first().toUrl(), widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1"),
                                                          {{QStringLiteral("session"), QStringLiteral("s7")}}));
}

// A note of a mentorship that has ended: neither edited nor sent again could it go in. The text is not lost.
void SyncViewTest::tooLateForAMentorship_offersWhatCanWork()
{
    add(QStringLiteral("1"), QStringLiteral("mentorship_entry.put"), QStringLiteral("wedged"),
        QStringLiteral("wrong-state"),
        {{QStringLiteral("mentorship_id"), QStringLiteral("m1")},
         {QStringLiteral("text"), QStringLiteral("Bowlines")}});
    support::StoreBuilder built;
    support::FakeKeyStore keys;
    services::PrivateNotes notes(built.store(), keys, m_clock, QStringLiteral("maya"));
    show();
    QVERIFY(why().contains(QStringLiteral("mentorship has ended")));
    QVERIFY(named("openSubject") && named("copyText") && named("discard"));
    QVERIFY(!named("retry") && !named("edit") && !named("keepPrivately"));
    QTest::keyClick(named("outbox"), Qt::Key_R);
    press("copyText");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Bowlines"));
    QCOMPARE(m_sync->asked, QStringList());
    // Twice, without waiting for the disk in between: both are kept.
    add(QStringLiteral("2"), QStringLiteral("mentorship_entry.put"), QStringLiteral("wedged"),
        QStringLiteral("wrong-state"), {{QStringLiteral("text"), QStringLiteral("Bends")}});
    m_sync->items.last().theirs = {{QStringLiteral("mentorship_id"), QStringLiteral("m1")}};
    m_view->setOwnNotes(&notes);
    m_view->open(widgets::place(QStringLiteral("sync"), QStringLiteral("2")));
    m_view->open(widgets::place(QStringLiteral("sync"), QStringLiteral("1")));
    press("keepPrivately");
    LXCP_TRY_COMPARE(m_sync->asked, QStringList{QStringLiteral("discard 1")});
    LXCP_TRY_VERIFY(named("keepPrivately") && named("keepPrivately")->isVisible());
    press("keepPrivately");
    LXCP_TRY_COMPARE(m_sync->asked.last(), QStringLiteral("discard 2"));
    QString kept;
    const auto read = [&] {
        notes.read(QStringLiteral("m1"), this,
                   [&kept](const base::Result<QString>& text) { kept = text.value_or(kept); });
        return kept;
    };
    LXCP_TRY_COMPARE(read(), QStringLiteral("Bowlines\n\nBends"));
}

// Ended on two devices: the words of the later end can be taken along.
void SyncViewTest::endedTwice_theWordsAreNotLost()
{
    add(QStringLiteral("1"), QStringLiteral("mentorship.end"), QStringLiteral("wedged"),
        QStringLiteral("stale-revision"),
        {{QStringLiteral("outcome"), QStringLiteral("partly")}, {QStringLiteral("closing"), QStringLiteral("Sorry")}});
    m_sync->items.last().theirs = {
        {QStringLiteral("id"), QStringLiteral("m1")},         {QStringLiteral("state"), QStringLiteral("ended")},
        {QStringLiteral("mentor_id"), QStringLiteral("ana")}, {QStringLiteral("mentee_id"), QStringLiteral("maya")},
        {QStringLiteral("ended_by"), QStringLiteral("maya")}, {QStringLiteral("outcome"), QStringLiteral("reached")}};
    show();
    QVERIFY(named("bothSides") && named("keepTheirs") && named("copyText") && !named("retry"));
    press("copyText");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Sorry"));
}

void SyncViewTest::conflict_showsBothSidesInPlace()
{
    add(QStringLiteral("1"), QStringLiteral("request.decline"), QStringLiteral("wedged"),
        QStringLiteral("stale-revision"), {{QStringLiteral("reason"), QStringLiteral("No money left.")}});
    domain::CourseRequest theirs;
    theirs.id = QStringLiteral("r1");
    theirs.state = QStringLiteral("asked");
    domain::RequestEvent event;
    event.id = QStringLiteral("e1");
    event.actorId = QStringLiteral("ana");
    event.action = QStringLiteral("asked");
    event.text = QStringLiteral("Which quarter?");
    event.at = m_clock.now().addSecs(-60);
    theirs.events = {event};
    m_sync->items.first().theirs = domain::toJson(theirs);
    show();
    QStringList shown;
    for (const QLabel* label : named("bothSides")->findChildren<QLabel*>())
        shown << label->text();
    for (const char* words : {"No money left.", "Which quarter?", "ANA asked a question", "You declined"})
        QVERIFY2(shown.contains(QString::fromLatin1(words)), words);
    press("retry");
    QCOMPARE(m_sync->asked, QStringList{QStringLiteral("retry 1")});
    press("keepTheirs");
    QCOMPARE(m_sync->asked.last(), QStringLiteral("discard 1"));
}

void SyncViewTest::agreedToATimeThatMoved_agreesToTheOneThatIsShown()
{
    add(QStringLiteral("1"), QStringLiteral("mentor_session.accept"), QStringLiteral("wedged"),
        QStringLiteral("stale-revision"), {{QStringLiteral("sequence"), 0}});
    domain::MentorSession theirs;
    theirs.id = QStringLiteral("s1");
    theirs.mentorId = theirs.proposedBy = QStringLiteral("ana");
    theirs.menteeId = QStringLiteral("maya");
    theirs.state = QStringLiteral("proposed");
    theirs.startsAt = m_clock.now().addDays(2);
    theirs.sequence = 3;
    m_sync->items.first().theirs = domain::toJson(theirs);
    m_accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya"))};
    m_accounts.known.first().personId = theirs.menteeId;
    show();
    m_accounts.known.clear();
    QVERIFY(!named("retry"));
    QVERIFY(named("agreeNew"));
    press("agreeNew");
    QCOMPARE(m_sync->asked, QStringList{QStringLiteral("edit 1")});
    QCOMPARE(m_sync->edited.value(QLatin1StringView("sequence")).toInt(), 3);
}

// "Perhaps" here, declined there: it cannot count any more, and can be proposed anew.
void SyncViewTest::declinedOnAnotherDevice_canBeProposedAgain()
{
    add(QStringLiteral("1"), QStringLiteral("mentor_session.doubt"), QStringLiteral("wedged"),
        QStringLiteral("stale-revision"), {{QStringLiteral("sequence"), 0}});
    m_sync->items.first().command.target = QStringLiteral("s1");
    m_sync->items.first().theirs =
        QJsonDocument::fromJson(R"({"id":"s1","mentorship_id":"m1","state":"declined","act_by":"maya"})").object();
    m_accounts.known = {FakeAccounts::person(QStringLiteral("maya"), QStringLiteral("Maya"))};
    m_accounts.known.first().personId = QStringLiteral("maya");
    show();
    m_accounts.known.clear();
    QVERIFY(!named("retry"));
    QCOMPARE(qobject_cast<QPushButton*>(named("openSubject"))->text(), QStringLiteral("Propose it again…"));
    QSignalSpy went(m_view.get(), &widgets::Page::go);
    press("openSubject");
    QCOMPARE(went.first().first().toUrl(), widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1"),
                                                          {{QStringLiteral("session"), QStringLiteral("s1")}}));
}

void SyncViewTest::fieldsThatMet_areChosenByThemselves()
{
    const QJsonObject payload =
        QJsonDocument::fromJson(R"({"location":"Room 9","title":"Mine","were":{"location":"","title":"Was"}})")
            .object();
    add(QStringLiteral("1"), QStringLiteral("event.change"), QStringLiteral("wedged"), QStringLiteral("stale-revision"),
        payload);
    m_sync->items.first().theirs = QJsonDocument::fromJson(R"({"id":"e1","location":"","title":"Theirs"})").object();
    show();
    QStringList shown;
    for (const QLabel* label : named("bothSides")->findChildren<QLabel*>())
        shown << label->text();
    QVERIFY2(shown.contains(QStringLiteral("Title: Mine")), qPrintable(shown.join(u'|')));
    QVERIFY(shown.contains(QStringLiteral("Title: Theirs")));
    // What goes whatever one chooses is named, and the button says what it is about.
    QCOMPARE(m_view->findChild<QLabel*>(QStringLiteral("rest"))->text(),
             QStringLiteral("Where: Room 9\nWho comes is told of it."));
    QCOMPARE(qobject_cast<QPushButton*>(named("keepTheirs"))->text(),
             QStringLiteral("Title: keep what is on the server"));
    press("retry");
    QCOMPARE(m_sync->asked, QStringList{QStringLiteral("edit 1")});
    QCOMPARE(m_sync->edited.value(QLatin1StringView("title")).toString(), QStringLiteral("Mine"));
    QCOMPARE(m_sync->edited.value(QLatin1StringView("were"))[QStringLiteral("title")].toString(),
             QStringLiteral("Theirs"));
    // The place, which nobody else changed, goes all the same, and it is said.
    QSignalSpy said(m_view.get(), &widgets::Page::say);
    press("keepTheirs");
    QVERIFY(said.last().first().toString().contains(QStringLiteral("the rest of your change is sent")));
    QCOMPARE(m_sync->asked.last(), QStringLiteral("edit 1"));
    QVERIFY(!m_sync->edited.contains(QLatin1StringView("title")));
    QCOMPARE(m_sync->edited.value(QLatin1StringView("location")).toString(), QStringLiteral("Room 9"));
}

// The next conflict stands where the last one was: its button under the pointer and at the focus.
void SyncViewTest::afterAChoice_aSecondPress_decidesNothing()
{
    for (const char* id : {"1", "2", "3"}) {
        add(QLatin1StringView(id), QStringLiteral("event.change"), QStringLiteral("wedged"),
            QStringLiteral("stale-revision"),
            QJsonDocument::fromJson(R"({"title":"Mine","were":{"title":"Was"}})").object());
        m_sync->items.last().theirs = QJsonDocument::fromJson(R"({"id":"e1","title":"Theirs"})").object();
    }
    show();
    const auto focus = [this] { return m_view->window()->focusWidget(); };
    named("keepTheirs")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(m_sync->asked, QStringList{QStringLiteral("discard 1")});
    LXCP_TRY_VERIFY(focus() && focus()->objectName() == QLatin1StringView("change-heading"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(m_sync->asked.size(), 1);
    press("keepTheirs");
    QCOMPARE(m_sync->asked.last(), QStringLiteral("discard 2"));
    LXCP_TRY_VERIFY(focus() && focus()->objectName() == QLatin1StringView("change-heading"));
    const auto clickAgain = [this](QEvent::Type type) {
        QWidget* button = named("keepTheirs");
        for (const QEvent::Type one : {type, QEvent::MouseButtonRelease}) {
            const QPointF at(button->rect().center());
            QMouseEvent event(one, at, button->mapToGlobal(at), Qt::LeftButton,
                              one == type ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(button, &event);
        }
    };
    clickAgain(QEvent::MouseButtonDblClick);
    QCOMPARE(m_sync->asked.size(), 2);
    clickAgain(QEvent::MouseButtonPress);
    QCOMPARE(m_sync->asked.last(), QStringLiteral("discard 3"));
}

void SyncViewTest::conflict_thatIsDecided_offersTheirsOnly()
{
    add(QStringLiteral("1"), QStringLiteral("request.approve"), QStringLiteral("wedged"),
        QStringLiteral("stale-revision"));
    domain::CourseRequest theirs;
    theirs.id = QStringLiteral("r1");
    theirs.state = QStringLiteral("declined");
    m_sync->items.first().theirs = domain::toJson(theirs);
    show();
    QVERIFY(named("bothSides")->isVisible());
    QVERIFY(!named("retry"));
    QVERIFY(named("keepTheirs")->isVisible());
    for (const QLabel* label : m_view->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(QStringLiteral("choose")), "there is one way only");
    press("keepTheirs");
    m_sync->items.clear();
    Q_EMIT m_sync->outboxChanged();
    const auto says = [this](const char* words) {
        return std::ranges::any_of(m_view->findChildren<QLabel*>(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1StringView(words));
        });
    };
    LXCP_TRY_VERIFY(says("Nothing waits."));
    QVERIFY(!says("has arrived"));
}

void SyncViewTest::edit_changesOnlyWhatAPersonWrote()
{
    add(QStringLiteral("1"), QStringLiteral("request.submit"), QStringLiteral("wedged"),
        QStringLiteral("invalid-payload"),
        {{QStringLiteral("title"), QStringLiteral("Rust")},
         {QStringLiteral("reason"), QStringLiteral("why not")},
         {QStringLiteral("cost"), -5},
         {QStringLiteral("from_date"), QStringLiteral("2026-05-01")}});
    show();
    press("edit");
    auto* cost = m_view->findChild<QLineEdit*>(QStringLiteral("edit-cost"));
    cost->setText(QStringLiteral("12.5"));
    m_view->findChild<QPlainTextEdit*>(QStringLiteral("edit-reason"))->setPlainText(QStringLiteral("because"));
    press("sendEdited");
    QCOMPARE(m_sync->asked, QStringList{QStringLiteral("edit 1")});
    QCOMPARE(m_sync->edited.value(QLatin1StringView("cost")).toDouble(), 12.5);
    QCOMPARE(m_sync->edited.value(QLatin1StringView("reason")).toString(), QStringLiteral("because"));
    QCOMPARE(m_sync->edited.value(QLatin1StringView("from_date")).toString(), QStringLiteral("2026-05-01"));
    QVERIFY(!m_sync->edited.contains(QLatin1StringView("link")));
}

void SyncViewTest::edit_namesWhatIsWrong()
{
    add(QStringLiteral("1"), QStringLiteral("request.decline"), QStringLiteral("waiting"), {},
        {{QStringLiteral("reason"), QStringLiteral("no")}});
    show();
    press("edit");
    auto* reason = m_view->findChild<QPlainTextEdit*>(QStringLiteral("edit-reason"));
    reason->clear();
    press("sendEdited");
    QVERIFY(m_sync->asked.isEmpty());
    QVERIFY(!reason->accessibleDescription().isEmpty());
    QVERIFY(m_view->closeTopmost());
    LXCP_TRY_VERIFY(named("edit")->isVisible());
}

void SyncViewTest::edit_staysWhileNewsComes()
{
    add(QStringLiteral("1"), QStringLiteral("request.decline"), QStringLiteral("waiting"), {},
        {{QStringLiteral("reason"), QStringLiteral("no")}});
    show();
    press("edit");
    auto* reason = m_view->findChild<QPlainTextEdit*>(QStringLiteral("edit-reason"));
    reason->setPlainText(QStringLiteral("half a sen"));
    m_sync->items.first().attempts = 2;
    m_sync->tell();
    QVERIFY(support::paintedAnew(m_view.get()));
    QCOMPARE(m_view->findChild<QPlainTextEdit*>(QStringLiteral("edit-reason")), reason);
    QCOMPARE(reason->toPlainText(), QStringLiteral("half a sen"));
}

void SyncViewTest::discard_asksFirst()
{
    add(QStringLiteral("1"), QStringLiteral("enrollment.register"), QStringLiteral("waiting"),
        QStringLiteral("network"));
    show();
    press("discard");
    QVERIFY(m_sync->asked.isEmpty());
    press("keep");
    press("discard");
    press("reallyDiscard");
    QCOMPARE(m_sync->asked, QStringList{QStringLiteral("discard 1")});
    LXCP_TRY_VERIFY(!named("outbox")->isVisible());
}

void SyncViewTest::whatMayHaveArrived_isNeitherEditedNorSaidToBeLost()
{
    add(QStringLiteral("1"), QStringLiteral("request.approve"), QStringLiteral("waiting"), QStringLiteral("network"),
        {{QStringLiteral("text"), QStringLiteral("Go ahead")}});
    show();
    QVERIFY(named("edit")->isEnabled() && !named("maybeArrived"));
    m_sync->items.first().maybeArrived = true;
    Q_EMIT m_sync->outboxChanged();
    LXCP_TRY_VERIFY(named("maybeArrived") && named("maybeArrived")->isVisible());
    QVERIFY(!named("edit")->isEnabled());
    press("discard");
    QVERIFY(
        m_view->findChild<QLabel*>(QStringLiteral("discardQuestion"))->text().contains(QLatin1StringView("may have")));
}

void SyncViewTest::show_leadsToTheThing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("id");
    QTest::newRow("course") << QStringLiteral("enrollment.register") << QStringLiteral("course")
                            << QStringLiteral("c1");
    QTest::newRow("pathway") << QStringLiteral("pathway.join") << QStringLiteral("pathway") << QStringLiteral("c1");
    QTest::newRow("request") << QStringLiteral("request.ask") << QStringLiteral("request") << QStringLiteral("maya:c1");
    QTest::newRow("community") << QStringLiteral("membership.join") << QStringLiteral("community")
                               << QStringLiteral("maya");
    QTest::newRow("thread") << QStringLiteral("thread.edit") << QStringLiteral("thread") << QStringLiteral("maya:c1");
    QTest::newRow("reply") << QStringLiteral("post.reply") << QStringLiteral("thread") << QStringLiteral("t1");
    QTest::newRow("message") << QStringLiteral("message.send") << QStringLiteral("conversation")
                             << QStringLiteral("g1");
    QTest::newRow("group") << QStringLiteral("conversation.leave") << QStringLiteral("conversation")
                           << QStringLiteral("maya:c1");
}

void SyncViewTest::show_leadsToTheThing()
{
    QFETCH(QString, kind);
    add(QStringLiteral("1"), kind, QStringLiteral("waiting"), {},
        {{QStringLiteral("thread_id"), QStringLiteral("t1")},
         {QStringLiteral("conversation_id"), QStringLiteral("g1")}});
    show();
    QSignalSpy gone(m_view.get(), &widgets::Page::go);
    press("openSubject");
    QCOMPARE(gone.size(), 1);
    QTEST(widgets::placeView(gone.first().first().toUrl()), "view");
    QTEST(widgets::placeId(gone.first().first().toUrl()), "id");
}

void SyncViewTest::reach_isSaidInWords_withWhatHelps_data()
{
    QTest::addColumn<int>("reach");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QByteArray>("offers");
    QTest::newRow("offline") << int(services::Reach::Offline) << QStringLiteral("cannot be reached")
                             << QByteArray("syncNow");
    QTest::newRow("portal") << int(services::Reach::CaptivePortal) << QStringLiteral("sign in to it")
                            << QByteArray("portal");
    QTest::newRow("expired") << int(services::Reach::SignedOut) << QStringLiteral("session has ended")
                             << QByteArray("signInAgain");
    QTest::newRow("trouble") << int(services::Reach::ServerTrouble) << QStringLiteral("trouble")
                             << QByteArray("syncNow");
}

void SyncViewTest::reach_isSaidInWords_withWhatHelps()
{
    QFETCH(int, reach);
    QFETCH(QString, says);
    QFETCH(QByteArray, offers);
    m_sync->now.reach = services::Reach(reach);
    show();
    QVERIFY(m_view->findChild<QLabel*>(QStringLiteral("syncHeadline"))->text().contains(says));
    for (const char* help : {"portal", "signInAgain"})
        QCOMPARE(named(help)->isVisible(), offers == help);
    QVERIFY(named(offers.constData())->isVisible());
    if (offers == "signInAgain") {
        press("signInAgain");
        QCOMPARE(m_accounts.asked, QStringList{QStringLiteral("renew")});
    }
}

void SyncViewTest::offlineSwitch_isTheWish()
{
    show();
    auto* offline = m_view->findChild<QCheckBox*>(QStringLiteral("workOffline"));
    const QPoint place = offline->mapTo(m_view.get(), QPoint());
    offline->click();
    QCOMPARE(m_sync->asked, QStringList{QStringLiteral("offline")});
    LXCP_TRY_VERIFY(!named("syncNow")->isEnabled());
    QCOMPARE(offline->mapTo(m_view.get(), QPoint()), place); // still under the pointer
    offline->click();
    QCOMPARE(m_sync->asked.last(), QStringLiteral("online"));
}

void SyncViewTest::clock_thatIsWrong_isMentioned()
{
    m_sync->now.clockSkewSeconds = 3 * 3600;
    show();
    bool said = false;
    for (const QLabel* label : m_view->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("3 h slow")));
    QVERIFY(said);
}

// Y2: nothing is dropped without a word.
void SyncViewTest::whatARestoredServerHasNoMore_isNamed_withAWayToDoItAgain()
{
    const auto thing = [](const char* what, const char* id, const char* title, const QJsonObject& data = {}) {
        return services::LostThing{QString::fromLatin1(what), QString::fromLatin1(id), QString::fromLatin1(title),
                                   data};
    };
    m_sync->gone = {
        thing("registration", "git", "Git from the first commit"),
        thing("request", "r1", "Phantom",
              {{QStringLiteral("title"), QStringLiteral("Phantom")},
               {QStringLiteral("cost"), 120.5},
               {QStringLiteral("reason"), QStringLiteral("Because & so")}}),
        thing("text", "m1", "Shall we meet?", {{QStringLiteral("text"), QStringLiteral("Shall we meet?\nAt noon.")}}),
        thing("more", "", "7")};
    show();
    QVERIFY(named("lost")->isVisible());
    QVERIFY(named("lost-registration-git")
                ->property("accessibleName")
                .toString()
                .contains(QStringLiteral("Git from the first commit")));
    QSignalSpy went(m_view.get(), &widgets::Page::go);
    const auto act = [&](const char* name) { named(name)->findChild<QPushButton*>()->click(); };
    act("lost-registration-git");
    QCOMPARE(went.takeLast().first().toUrl(), widgets::place(QStringLiteral("course"), QStringLiteral("git")));
    act("lost-request-r1");
    const QUrl ask = went.takeLast().first().toUrl();
    QCOMPARE(widgets::placeView(ask), QStringLiteral("ask"));
    QCOMPARE(widgets::placeValue(ask, QStringLiteral("title")), QStringLiteral("Phantom"));
    QCOMPARE(widgets::placeValue(ask, QStringLiteral("cost")), QStringLiteral("120.5"));
    QCOMPARE(widgets::placeValue(ask, QStringLiteral("reason")), QStringLiteral("Because & so"));
    act("lost-text-m1");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Shall we meet?\nAt noon."));
    m_view->focusFirst();
    QCOMPARE(m_view->focusWidget(), named("lost-understood"));
    press("lost-understood");
    LXCP_TRY_VERIFY(!named("lost")->isVisible());
}

// Where the list begins below the edge the head would be scrolled away by whoever only opens the page.
void SyncViewTest::lowWindow_beginsAtItsHead()
{
    add(QStringLiteral("1"), QStringLiteral("enrollment.register"), QStringLiteral("waiting"),
        QStringLiteral("network"));
    show();
    widgets::applyTheme({widgets::SchemeChoice::Light, 200, false});
    m_view->resize(640, 500);
    QVERIFY(support::paintedAnew(m_view.get()));
    m_view->focusFirst();
    const auto* scroll = m_view->findChild<widgets::ScrollColumn*>();
    QCOMPARE(m_view->focusWidget(), named("syncNow"));
    LXCP_TRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QVERIFY(scroll->viewport()->rect().contains(
        named("syncNow")->mapTo(scroll->viewport(), named("syncNow")->rect().center())));
    QVERIFY(scroll->verticalScrollBar()->value() < named("syncNow")->mapTo(scroll->widget(), QPoint()).y());
    widgets::applyTheme({widgets::SchemeChoice::Light, 100, false});
    m_view->resize(1000, 800);
    LXCP_TRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    m_view->focusFirst();
    QCOMPARE(m_view->focusWidget(), named("outbox"));
}

void SyncViewTest::noTimerRunsWhileHidden()
{
    m_sync->now.reach = services::Reach::Offline;
    m_sync->now.nextTryAt = m_clock.now().addSecs(90);
    show();
    auto* tick = m_view->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(tick && tick->isActive());
    m_view->hide();
    QVERIFY(!tick->isActive());
    m_view->show();
    LXCP_TRY_VERIFY(tick->isActive());
}

void SyncViewTest::everyInteractiveWidget_hasAName()
{
    add(QStringLiteral("1"), QStringLiteral("request.decline"), QStringLiteral("waiting"), {},
        {{QStringLiteral("reason"), QStringLiteral("no")}});
    show();
    QCOMPARE(names::nameless(m_view.get()), QStringList());
    press("edit");
    QCOMPARE(names::nameless(m_view.get()), QStringList());
}

QTEST_MAIN(SyncViewTest)
#include "tst_syncview.moc"
