// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/calendarreader.h"
#include "app/services/noticereader.h"
#include "app/services/noticeservice.h"
#include "app/services/standingservice.h"
#include "tests/ui/community/guild.h"
#include "ui/community/communitiesview.h"
#include "ui/community/communityform.h"
#include "ui/community/communityview.h"
#include "ui/community/eventform.h"
#include "ui/community/threadform.h"
#include "ui/community/threadview.h"
#include "ui/messages/messagesview.h"
#include "ui/models/noticewords.h"
#include "ui/models/timewords.h"
#include "ui/notices/noticesview.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/lazycolumn.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimeZone>

using namespace support;

// Everything that one does in communities and messages, without a network and by the keyboard.
class TestCommunityViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    void reply_isShownAsWaiting_andItsDraftSurvives()
    {
        Guild guild;
        {
            community::ThreadView view(guild.communities);
            show(view, place(QStringLiteral("thread"), kThread));
            QTest::keyClick(&view, Qt::Key_R);
            LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
            auto* text = part<QPlainTextEdit>(view, "composer-text");
            QVERIFY(text);
            LXCP_TRY_VERIFY(text->hasFocus());
            QTest::keyClicks(text, QStringLiteral("Around it"));
            LXCP_TRY_COMPARE(guild.communities.drafts().text(QStringLiteral("thread:") + kThread),
                             QStringLiteral("Around it"));
        } // as after a crash: nothing was asked
        guild.built.reopen();
        services::CommunityService again(guild.built.store(), guild.clock, kMaya);
        community::ThreadView view(again);
        show(view, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        QCOMPARE(text->toPlainText(), QStringLiteral("Around it"));
        QTest::keyClicks(text, QStringLiteral(", and back."));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto page = again.thread(kThread, 10);
        QCOMPARE(page->posts.size(), 2);
        QVERIFY(page->posts.back().post.text.contains(QStringLiteral("Around it")));
        QVERIFY(page->posts.back().waiting);
        QCOMPARE(again.drafts().text(QStringLiteral("thread:") + kThread), QString());
    }

    void replyBox_comesIntoSight_andWhatWasSaidStaysThere()
    {
        Guild guild;
        guild.addReplies(30);
        guild.communities.drafts().keep(QStringLiteral("thread:") + kThread, QStringLiteral("Kept"));
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        view.focusFirst();
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        LXCP_TRY_VERIFY(view.isActiveWindow());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
        LXCP_TRY_VERIFY(text->hasFocus());
        LXCP_TRY_COMPARE(text->visibleRegion().boundingRect(), text->rect());
        QTest::keyClicks(text, QStringLiteral(" words")); // where the draft ended
        QCOMPARE(text->toPlainText(), QStringLiteral("Kept words"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        LXCP_TRY_COMPARE(guild.communities.thread(kThread, 100)->posts.size(), 32);
        const QString said = QStringLiteral("post-") + guild.communities.thread(kThread, 1)->posts.back().post.id;
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(said));
        LXCP_TRY_VERIFY(!view.findChild<QWidget*>(said)->visibleRegion().isEmpty());
        LXCP_TRY_COMPARE(text->visibleRegion().boundingRect(), text->rect());
        view.open(place(QStringLiteral("thread"), QStringLiteral("another")));
        QVERIFY(!text->hasFocus());
    }

    void whenItWasSaid_growsOld()
    {
        Guild guild;
        const auto first = guild.communities.thread(kThread, 5)->first;
        guild.clock.set(first.post.createdAt.addSecs(20));
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        const auto about = [&view] {
            QStringList words;
            for (const auto* label : view.findChildren<QLabel*>())
                words.append(label->text());
            return words;
        };
        const QString now = models::agoWords(first.post.createdAt, guild.clock.now());
        LXCP_TRY_VERIFY(about().contains(now));
        guild.clock.advance(std::chrono::minutes(5));
        const QString later = models::agoWords(first.post.createdAt, guild.clock.now());
        QVERIFY(later != now);
        view.refreshSoon();
        LXCP_TRY_VERIFY(about().contains(later));
    }

    void refusedReply_saysThatItNeedsItsAuthor()
    {
        Guild guild;
        const auto page = guild.communities.thread(kThread, 5);
        guild.communities.reply(page->thread, {QStringLiteral("Too late"), {}, {}}, {});
        store::Outbox outbox(guild.built.writer());
        const auto waiting = outbox.items();
        QCOMPARE(waiting.size(), 1);
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(QStringLiteral("post-") + waiting.front().command.target));
        const QByteArray sign = "needs-" + waiting.front().command.target.toUtf8();
        QVERIFY(!part(view, sign.constData()));
        domain::CommandResult no;
        no.id = waiting.front().command.id;
        no.status = QStringLiteral("rejected");
        domain::Problem late;
        late.code = QStringLiteral("wrong-state");
        no.problems.append(late);
        QVERIFY(outbox.settle(no));
        view.refreshSoon();
        QSignalSpy go(&view, &widgets::Page::go);
        PRESS(view, sign.constData());
        QCOMPARE(go.front().front().toUrl(), place(QStringLiteral("sync"), waiting.front().command.target));
    }

    // A change of the community that met another one: the head says so, and leads to where that is decided.
    void refusedChangeOfACommunity_leadsToSync()
    {
        Guild guild("owner");
        const auto seen = guild.communities.page(kGuild)->row.community;
        guild.communities.update(seen, {{QStringLiteral("name"), QStringLiteral("Knots")}});
        store::Outbox outbox(guild.built.writer());
        LXCP_TRY_COMPARE(outbox.items().size(), 1);
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        const QByteArray sign = "needs-" + kGuild.toUtf8();
        QVERIFY(!part(view, sign.constData()));
        domain::CommandResult met;
        met.id = outbox.items().front().command.id;
        met.status = QStringLiteral("conflict");
        domain::Problem stale;
        stale.code = QStringLiteral("stale-revision");
        met.problems.append(stale);
        QVERIFY(outbox.settle(met));
        view.refreshSoon();
        QSignalSpy go(&view, &widgets::Page::go);
        PRESS(view, sign.constData());
        QCOMPARE(go.front().front().toUrl(), place(QStringLiteral("sync"), kGuild));
    }

    // Both changed the first goal: both stand, and the bell says so to who came second.
    void bothVersionsOfAGoal_areTold()
    {
        Guild guild("owner");
        auto seen = guild.communities.page(kGuild)->row.community;
        seen.goals = {QStringLiteral("Tie")};
        guild.communities.update(seen, {{QStringLiteral("goals"), QJsonArray{QStringLiteral("Tie, mine")}}});
        store::Outbox outbox(guild.built.writer());
        LXCP_TRY_COMPARE(outbox.items().size(), 1);
        auto merged = seen;
        merged.goals = {QStringLiteral("Tie, theirs"), QStringLiteral("Tie, mine")};
        domain::CommandResult done;
        done.id = outbox.items().front().command.id;
        done.status = QStringLiteral("applied");
        done.rev = 90;
        done.changes = {{QStringLiteral("community"), QStringLiteral("put"), kGuild, 90, domain::toJson(merged)}};
        QVERIFY(outbox.settle(done));
        const auto notices = services::NoticeReader(guild.built.writer(), kMaya).notices(guild.clock.now());
        const auto told = std::ranges::find(notices, QStringLiteral("both_kept"), &domain::Notice::kind);
        QVERIFY(told != notices.end() && told->unread);
        QCOMPARE(told->aboutId, kGuild);
        QVERIFY(models::noticeWords(*told).title.contains(QStringLiteral("both texts are kept")));
        QVERIFY(models::noticeWords(*told).text.contains(QStringLiteral("Tie, theirs")));
    }

    void closing_asksForTheReasonAtOnce_andKeepsWhatIsWritten()
    {
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(view.isActiveWindow());
        PRESS(view, "thread-lock");
        LXCP_TRY_VERIFY(QApplication::focusWidget()->objectName() == QLatin1StringView("lock-reason"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Said all"));
        view.refreshSoon(); // something arrives
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "lock-reason") == QApplication::focusWidget());
        QCOMPARE(part<QPlainTextEdit>(view, "lock-reason")->toPlainText(), QStringLiteral("Said all"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        LXCP_TRY_COMPARE(guild.communities.thread(kThread, 1)->thread.lockReason, QStringLiteral("Said all"));
    }

    void threadIsBegun_byKeyInTheList()
    {
        Guild guild;
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        QSignalSpy go(&view, &widgets::Page::go);
        LXCP_TRY_VERIFY(view.isActiveWindow());
        view.focusFirst();
        auto* list = part<QListView>(view, "thread-list");
        LXCP_TRY_VERIFY(list && list->hasFocus());
        QTest::keyClick(list, Qt::Key_N);
        QCOMPARE(go.size(), 1);
        QCOMPARE(widgets::placeView(go.front().front().toUrl()), QStringLiteral("edit-thread"));
    }

    void messages_areNotReadByBeingListed()
    {
        Guild guild;
        const QString known = guild.messages.startDirect(QStringLiteral("kim"));
        guild.messages.send(known, {QStringLiteral("Hello"), {}, {}});
        const QString fresh = QStringLiteral("55555555-0000-4000-8000-000000000001");
        guild.built.lines(
            CatalogLines::put("conversation", fresh.toLatin1(), 90, "\"people\":[\"maya\",\"sam\"],\"direct\":true") +
            CatalogLines::put(
                "message", "55555555-0000-4000-8000-000000000002", 91,
                "\"conversation_id\":\"" + fresh.toLatin1() +
                    "\",\"author_id\":\"sam\",\"text\":\"New\",\"sent_at\":\"2026-03-01T12:00:00.000Z\""));
        QCOMPARE(guild.messages.unread(), 1);
        messages::MessagesView view(guild.messages,
                                    [](const QString&, int) { return QList<std::pair<QString, QString>>(); });
        show(view, place(QStringLiteral("messages")));
        const QByteArray unread = "conversation-" + fresh.toLatin1(), read = "conversation-" + known.toLatin1();
        LXCP_TRY_VERIFY(part(view, read.constData()));
        QVERIFY(part(view, read.constData())->isChecked()); // what is shown is marked
        QVERIFY(!part(view, unread.constData())->isChecked());
        QCOMPARE(guild.messages.unread(), 1);
        part(view, unread.constData())->setFocus();
        QTest::keyClick(part(view, unread.constData()), Qt::Key_Enter);
        LXCP_TRY_COMPARE(guild.messages.unread(), 0);
        LXCP_TRY_VERIFY(part(view, unread.constData()) && part(view, unread.constData())->isChecked());
        // Who has chosen one means to write: letters are no keys of the list now.
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text")->hasFocus());
        QTest::keyClick(part<QPlainTextEdit>(view, "composer-text"), Qt::Key_N);
        QCOMPARE(part<QPlainTextEdit>(view, "composer-text")->toPlainText(), QStringLiteral("n"));
        QTest::mouseClick(part(view, read.constData()), Qt::LeftButton);
        LXCP_TRY_VERIFY(part(view, read.constData()) && part(view, read.constData())->isChecked());
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text")->hasFocus());
        // To walk through the list is to choose nothing.
        part(view, read.constData())->setFocus();
        QTest::keyClick(part(view, read.constData()), Qt::Key_Down);
        QVERIFY(part(view, read.constData())->isChecked());
        QVERIFY(!part<QPlainTextEdit>(view, "composer-text")->hasFocus());
    }

    void communityTab_goesAsOneReads()
    {
        Guild guild;
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        for (int round = 0; round < 2; ++round) {
            LXCP_TRY_VERIFY(part(view, "thread-start"));
            part(view, "thread-start")->setFocus(Qt::TabFocusReason);
            // Of the tabs the one that is open.
            for (const char* next : {"community-mute", "community-tab-0", "thread-list"}) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                LXCP_TRY_COMPARE(QApplication::focusWidget(), part<QWidget>(view, next));
            }
            const QPointer<QWidget> before = part(view, "community-mute");
            QTest::mouseClick(before, Qt::LeftButton);
            LXCP_TRY_VERIFY(!before); // the head was made anew
        }
    }

    void mention_inADraftThatIsThereAgain_isOne()
    {
        Guild guild;
        guild.communities.drafts().keep(QStringLiteral("thread:") + kThread,
                                        QStringLiteral("@Sam Bell, and not sam@Sam Bells, knows."));
        LXCP_TRY_VERIFY(!guild.communities.drafts().text(QStringLiteral("thread:") + kThread).isEmpty());
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        auto* send = part(view, "composer-send");
        QVERIFY(send);
        send->click();
        LXCP_TRY_COMPARE(guild.communities.thread(kThread, 10)->posts.size(), 2);
        const auto post = guild.communities.thread(kThread, 10)->posts.back().post;
        QCOMPARE(post.text, QStringLiteral("@Sam Bell, and not sam@Sam Bells, knows."));
        QCOMPARE(post.mentions, QStringList{QStringLiteral("sam")});
    }

    void event_thatIsRefused_comesBackAsItWasTyped()
    {
        Guild guild;
        community::EventForm view(guild.communities);
        QList<QUrl> went;
        connect(&view, &widgets::Page::go, &view, [&](const QUrl& where) { went.append(where); });
        const QUrl form = place(QStringLiteral("edit-event"), {}, {{QStringLiteral("community"), kGuild}});
        show(view, form);
        auto* title = part<QLineEdit>(view, "event-title");
        QVERIFY(title);
        title->setText(QString(301, QLatin1Char('x'))); // longer than the rule takes
        part(view, "event-save")->click();
        LXCP_TRY_COMPARE(went.size(), 2);
        QCOMPARE(went.back(), form);
        view.open(went.back());
        QCOMPARE(title->text().size(), 301);
        QVERIFY(part<QLabel>(view, "event-problem"));
        title->setText(QStringLiteral("Knots at noon"));
        part(view, "event-save")->click();
        LXCP_TRY_COMPARE(guild.communities.page(kGuild)->events.size(), 1);
        view.open(form);
        QCOMPARE(title->text(), QString());
    }

    void mention_isChosenByKey()
    {
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        text->setFocus();
        LXCP_TRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("Thanks @sa"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->toPlainText(), QStringLiteral("Thanks @Sam Bell "));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(guild.communities.thread(kThread, 10)->posts.back().post.mentions, QStringList{QStringLiteral("sam")});
    }

    void mention_inAMessage_isChosenByKey_andTold()
    {
        Guild guild;
        const QString talk =
            guild.messages.startGroup(QStringLiteral("Knots"), {QStringLiteral("sam"), QStringLiteral("kim")});
        LXCP_TRY_COMPARE(guild.messages.mentionable(talk, {}, 10).size(), 2);
        QVERIFY(guild.messages.mentionable(talk, QStringLiteral("lind"), 10).isEmpty()); // oneself
        messages::MessagesView view(guild.messages,
                                    [](const QString&, int) { return QList<std::pair<QString, QString>>(); });
        show(view, place(QStringLiteral("conversation"), talk));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        text->setFocus();
        LXCP_TRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("Look @sa"));
        LXCP_TRY_VERIFY(part<QListWidget>(view, "composer-people"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->toPlainText(), QStringLiteral("Look @Sam Bell "));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        LXCP_TRY_COMPARE(guild.messages.page(talk, 10)->messages.size(), 1);
        auto sent = guild.messages.page(talk, 10)->messages.front().message;
        QCOMPARE(sent.mentions, QStringList{QStringLiteral("sam")});
        // What is changed later names whom it names then.
        services::NewText other;
        other.text = QStringLiteral("Look @Kim Oh");
        other.mentions = {QStringLiteral("kim")};
        guild.messages.edit(sent, other);
        LXCP_TRY_COMPARE(guild.messages.page(talk, 10)->messages.front().message.mentions,
                         QStringList{QStringLiteral("kim")});
    }

    void mention_inATalkThatGoesOn_isTold()
    {
        Guild guild;
        const auto talk = QStringLiteral("55555555-0000-4000-8000-000000000001");
        const auto message = [&](const char* id, const char* text, const char* mentions, const char* at) {
            return CatalogLines::put("message", id, 90,
                                     "\"conversation_id\":\"" + talk.toLatin1() +
                                         "\",\"author_id\":\"sam\",\"text\":\"" + text + "\",\"mentions\":" + mentions +
                                         ",\"sent_at\":\"" + at + '"');
        };
        guild.built.lines(
            CatalogLines::put("conversation", talk.toLatin1(), 89,
                              "\"title\":\"Knots\",\"people\":[\"kim\",\"maya\",\"sam\"]") +
            message("66666666-0000-4000-8000-000000000001", "Look @Maya Lind", "[\"maya\"]",
                    "2026-03-01T12:00:00.000Z") +
            message("66666666-0000-4000-8000-000000000002", "And then?", "[]", "2026-03-01T13:00:00.000Z"));
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        QStringList kinds;
        const auto inTalk = [&] {
            kinds.clear();
            for (const auto& notice : notices.history()) {
                if (notice.aboutId == talk)
                    kinds.append(notice.kind);
            }
            return kinds.size();
        };
        LXCP_TRY_COMPARE(inTalk(), 2);
        QCOMPARE(kinds, QStringList({QStringLiteral("message"), QStringLiteral("mention")}));
    }

    void event_thatHasPassed_isNotPlanned_andItsZoneIsSaid()
    {
        Guild guild;
        community::EventForm view(guild.communities);
        show(view, place(QStringLiteral("edit-event"), {}, {{QStringLiteral("community"), kGuild}}));
        part<QLineEdit>(view, "event-title")->setText(QStringLiteral("Knots at noon"));
        auto* start = part<widgets::DateField>(view, "event-start");
        QVERIFY(start->accessibleDescription().contains(QStringLiteral("Berlin")));
        start->setMoment(QDate(2020, 1, 27), QTime(10, 0));
        QSignalSpy went(&view, &widgets::Page::go);
        part(view, "event-save")->click();
        QCOMPARE(went.size(), 0);
        QVERIFY(start->accessibleDescription().contains(QStringLiteral("passed")));
        // It is ten in Berlin.
        start->setMoment(QDate(2026, 3, 2), QTime(10, 1));
        QVERIFY(!start->accessibleDescription().contains(QStringLiteral("passed")));
        part(view, "event-save")->click();
        LXCP_TRY_COMPARE(guild.communities.page(kGuild)->events.size(), 1);
        community::CommunityView list(guild.communities);
        show(list, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("1")}}));
        LXCP_TRY_VERIFY(std::ranges::any_of(list.findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Times are those of Berlin"));
        }));
    }

    // Day and hour together are another than what stands there, and on the way to it neither fits the other.
    void event_typedOverTheWholeField_isWhenItWasTyped_orSaysWhatIsWrong()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        Guild guild;
        community::EventForm view(guild.communities);
        show(view, place(QStringLiteral("edit-event"), {}, {{QStringLiteral("community"), kGuild}}));
        part<QLineEdit>(view, "event-title")->setText(QStringLiteral("Knots at noon"));
        auto* start = part<QWidget>(view, "event-start");
        const auto type = [&](const QString& words) {
            start->setFocus();
            QTest::keyClick(start, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(start, words);
        };
        QSignalSpy went(&view, &widgets::Page::go);
        type(QStringLiteral("28/02/2027 10:30"));
        type(QStringLiteral("28/03/2027 02:30")); // which the change to summer time leaves out
        part(view, "event-save")->click();
        QCOMPARE(went.size(), 0);
        QVERIFY2(start->accessibleDescription().contains(QStringLiteral("02:30")),
                 qPrintable(start->accessibleDescription()));
        type(QStringLiteral("31/04/2027 02:30"));
        part(view, "event-save")->click();
        QCOMPARE(went.size(), 0);
        type(QStringLiteral("30/03/2027 02:45"));
        part(view, "event-save")->click();
        LXCP_TRY_COMPARE(guild.communities.page(kGuild)->events.size(), 1);
        QCOMPARE(guild.communities.page(kGuild)->events.front().event.startsAt,
                 QDateTime(QDate(2027, 3, 30), QTime(0, 45), Qt::UTC));
        QLocale::setDefault(before);
    }

    void moderator_hidesWithAReason_closes_andAdmits()
    {
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(QStringLiteral("post-33333333-0000-4000-8000-000000000001")));
        auto* card = view.findChild<QWidget*>(QStringLiteral("post-33333333-0000-4000-8000-000000000001"));
        PRESS(*card, "post-hide");
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(*card, "reason"));
        auto* reason = part<QPlainTextEdit>(*card, "reason");
        QVERIFY(reason && !part(*card, "reason-send")->isEnabled());
        reason->setPlainText(QStringLiteral("names a customer"));
        PRESS(*card, "reason-send");
        QVERIFY(guild.communities.thread(kThread, 10)->posts.front().post.hiddenAt.isValid());
        community::CommunityView about(guild.communities);
        show(about, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("4")}}));
        PRESS(about, "admit");
        QCOMPARE(guild.communities.page(kGuild)->asking.size(), 0);
        QCOMPARE(guild.communities.page(kGuild)->members.size(), 3);
    }

    void hiddenByKey_theKeyboardStaysAtThePost_data()
    {
        QTest::addColumn<bool>("last");
        QTest::newRow("among others") << false;
        QTest::newRow("the last") << true;
    }
    void hiddenByKey_theKeyboardStaysAtThePost()
    {
        QFETCH(bool, last);
        Guild guild;
        guild.addReplies(2);
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const QString id = last ? guild.lastPost() : QStringLiteral("post-33333333-0000-4000-8000-000000000001");
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(id));
        auto* card = view.findChild<QWidget*>(id);
        LXCP_TRY_VERIFY(part(*card, "post-hide"));
        part(*card, "post-hide")->setFocus();
        QTest::keyClick(part(*card, "post-hide"), Qt::Key_Return);
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(*card, "reason"));
        auto* reason = part<QPlainTextEdit>(*card, "reason");
        LXCP_TRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("names a customer"));
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        LXCP_TRY_VERIFY(part(view, "post-show"));
        const QWidget* post = view.findChild<QWidget*>(id)->parentWidget();
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        const QWidget* focus = view.window()->focusWidget();
        QVERIFY2(focus == post || post->isAncestorOf(focus), qPrintable(focus->objectName()));
    }

    void member_seesNothingToModerate()
    {
        Guild guild("member");
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        QVERIFY(!part(view, "post-hide") && !part(view, "thread-lock"));
        LXCP_TRY_VERIFY(part(view, "post-accept")); // her own thread
        PRESS(view, "post-accept");
        QVERIFY(!guild.communities.thread(kThread, 10)->thread.acceptedPostId.isEmpty());
        community::CommunityView about(guild.communities);
        show(about, place(QStringLiteral("community"), kGuild));
        QVERIFY(!part(about, "community-tab-4"));
    }

    // Moderators set challenges of their community; members only see them.
    void challenges_standUnderAbout_whoModeratesSetsThem()
    {
        for (const char* role : {"moderator", "member"}) {
            Guild guild(role);
            guild.built.lines(CatalogLines::put(
                "challenge", "55555555-0000-4000-8000-000000000001", 90,
                "\"title\":\"Tie on\",\"group_kind\":\"community\",\"group_id\":\"" + kGuild.toLatin1() +
                    "\",\"kinds\":[\"answer\"],\"target\":2,\"from_day\":\"2026-02-20\",\"until_day\":"
                    "\"2026-03-20\""));
            services::StandingService standing(guild.built.store(), guild.clock, kMaya);
            community::CommunityView view(guild.communities);
            view.setStanding(&standing);
            show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("2")}}));
            LXCP_TRY_VERIFY(part(view, "challenge-55555555-0000-4000-8000-000000000001"));
            QVERIFY(part(view, "challenge-55555555-0000-4000-8000-000000000001")
                        ->accessibleDescription()
                        .contains(QStringLiteral("Give 2 answer(s) that are accepted · for the community “Guild”")));
            QAbstractButton* add = part(view, "challenge-new");
            QCOMPARE(add != nullptr, role == QByteArray("moderator"));
            if (!add)
                continue;
            QSignalSpy went(&view, &widgets::Page::go);
            add->click();
            QCOMPARE(widgets::placeValue(went.first().first().toUrl(), QStringLiteral("group")), kGuild);
        }
    }

    void aLongThread_isMadeAsItIsRead_byMouseAndByKey()
    {
        Guild guild;
        guild.addReplies(300);
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        auto* posts = view.findChildren<widgets::LazyColumn*>().at(1);
        LXCP_TRY_VERIFY(posts->cards() > 3);
        LXCP_TRY_VERIFY(posts->height() > 5'000);
        QVERIFY(posts->cards() < 40);
        auto* area = view.findChild<QScrollArea*>();
        auto* bar = area->verticalScrollBar();
        for (int step = 0; step < 8; ++step) {
            bar->setValue(bar->maximum() * step / 8);
            const auto atTop = [&] { return posts->entryAt(posts->mapFrom(area->viewport(), QPoint(0, 0)).y()); };
            bar->setValue(bar->value() - atTop().second);
            const QString id = atTop().first;
            LXCP_TRY_VERIFY(id.isEmpty() || view.findChild<QWidget*>(QStringLiteral("post-") + id));
            // What is made above and below does not move what one reads.
            if (!id.isEmpty())
                LXCP_TRY_COMPARE(atTop().first, id);
        }
        QVERIFY(posts->cards() < 60);
        bar->setValue(0);
        LXCP_TRY_VERIFY(part(view, "post-reply"));
        // Down leads from reply to reply, and each is made when it is reached.
        auto* first = posts->childAt(5, 5);
        while (first && first->parentWidget() != posts)
            first = first->parentWidget();
        QVERIFY(first);
        first->setFocus(Qt::TabFocusReason);
        LXCP_TRY_VERIFY(first->hasFocus());
        for (int step = 0; step < 20; ++step)
            QTest::keyClick(view.window()->focusWidget(), Qt::Key_Down);
        QVERIFY(bar->value() > 0);
        const QString name = view.window()->focusWidget()->accessibleName();
        QVERIFY2(name.contains(QStringLiteral("Sam Bell")), qPrintable(name));
        LXCP_TRY_VERIFY(view.window()->focusWidget()->findChild<QAbstractButton*>(QStringLiteral("post-reply")));
        // Above the first reply is what was asked.
        for (int step = 0; step < 25; ++step)
            QTest::keyClick(view.window()->focusWidget(), Qt::Key_Up);
        QVERIFY(!posts->isAncestorOf(view.window()->focusWidget()));
        QTest::keyClick(view.window()->focusWidget(), Qt::Key_Down);
        QCOMPARE(view.window()->focusWidget(), first);
    }

    void aReactionByKey_keepsTheFocus_andAQuestionKeepsItsWords()
    {
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        const QString id = QStringLiteral("post-33333333-0000-4000-8000-000000000001");
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(id));
        auto* card = view.findChild<QWidget*>(id);
        PRESS(*card, "post-hide");
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(*card, "reason"));
        part<QPlainTextEdit>(*card, "reason")->setPlainText(QStringLiteral("names a"));
        guild.addReplies(1); // a sync
        view.refreshSoon();
        LXCP_TRY_COMPARE(guild.communities.thread(kThread, 10)->replies, 2);
        LXCP_TRY_COMPARE(view.findChildren<widgets::LazyColumn*>().at(1)->cards(), 2);
        QCOMPARE(part<QPlainTextEdit>(*view.findChild<QWidget*>(id), "reason")->toPlainText(),
                 QStringLiteral("names a"));
        auto* other = view.findChild<QWidget*>(guild.lastPost());
        QVERIFY(other);
        part(*other, "post-accept")->setFocus();
        part(*other, "post-accept")->click();
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(guild.lastPost()) != other);
        LXCP_TRY_COMPARE(view.window()->focusWidget()->objectName(), QStringLiteral("post-accept"));
    }

    // Two on a Monday, an hour apart: one agreed, one not yet; offline.
    void aSession_isRemindedOf_whenBothAgreed()
    {
        Guild guild;
        guild.addSessions();
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        QSignalSpy told(&notices, &services::NoticeService::tell);
        notices.start();
        LXCP_TRY_VERIFY(!notices.history().isEmpty());
        const auto reminders = [&] {
            auto all = notices.history();
            all.removeIf([](const auto& notice) { return notice.kind != QLatin1StringView("event"); });
            return all;
        };
        QCOMPARE(reminders().size(), 1); // of a week ago, which is history
        QVERIFY(reminders().front().settled && !reminders().front().unread);
        guild.clock.advance(std::chrono::minutes(50)); // 9:50: fifteen minutes before one of them
        notices.set({{QStringLiteral("remind_minutes"), 15}});
        LXCP_TRY_COMPARE(reminders().size(), 2);
        QVERIFY(reminders().front().unread);
        QCOMPARE(reminders().front().title, QStringLiteral("Bowlines"));
        QCOMPARE(reminders().front().text, QStringLiteral("Sam Bell"));
        QCOMPARE(domain::noticePlace(reminders().front()).view, QStringLiteral("mentorship"));
        QCOMPARE(domain::noticePlace(reminders().front()).name, QStringLiteral("session"));
        QVERIFY(!domain::noticePlace(reminders().front()).value.isEmpty());
        LXCP_TRY_VERIFY(!told.isEmpty());
    }

    // It is said before and after one answers, and keeps nobody from coming.
    void anEvent_saysWhatOneHasAtThatTime()
    {
        Guild guild;
        guild.addSessions();
        const auto event = [](const char* id, const char* title, const char* starts, const char* ends) {
            return CatalogLines::put("event", id, 100,
                                     QByteArray("\"title\":\"") + title +
                                         "\",\"type\":\"community\",\"timezone\":"
                                         "\"Europe/Berlin\",\"community_id\":\"" +
                                         kGuild.toLatin1() + "\",\"organiser_id\":\"sam\",\"starts_at\":\"" + starts +
                                         "\",\"ends_at\":\"" + ends + '"');
        };
        // Bowlines are on Mondays, 11:05 to 11:35 in Berlin.
        guild.built.lines(event("e1", "Splices", "2026-03-09T10:30:00.000Z", "2026-03-09T11:30:00.000Z") +
                          event("e2", "Whips", "2026-03-09T11:00:00.000Z", "2026-03-09T12:00:00.000Z") +
                          event("e3", "Nets", "2026-03-10T11:00:00.000Z", "2026-03-10T12:00:00.000Z"));
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("1")}}));
        const auto clash = [&view](const char* id) {
            auto* card = view.findChild<QWidget*>(QStringLiteral("event-") + QLatin1StringView(id));
            const auto* label = card ? part<widgets::TextLabel>(*card, "event-clash") : nullptr;
            return label ? label->text() : QString();
        };
        LXCP_TRY_VERIFY(clash("e1").contains(QStringLiteral("“Bowlines” with Sam Bell (11:05–11:35)")));
        QVERIFY(clash("e2").isEmpty() && clash("e3").isEmpty());
        PRESS(*view.findChild<QWidget*>(QStringLiteral("event-e1")), "answer-yes");
        LXCP_TRY_VERIFY(clash("e2").contains(QStringLiteral("“Splices” (11:30–12:30)")));
        QVERIFY(clash("e1").contains(QStringLiteral("Bowlines")));
        PRESS(*view.findChild<QWidget*>(QStringLiteral("event-e1")), "answer-no");
        LXCP_TRY_VERIFY(clash("e1").isEmpty() && clash("e2").isEmpty());
    }

    // Before the server has heard of it, in the calendar, too.
    void whoPlansAnEvent_comes_untilTheySayOtherwise()
    {
        Guild guild;
        (void)guild.communities.planEvent(kGuild,
                                          {{QStringLiteral("title"), QStringLiteral("Splices")},
                                           {QStringLiteral("timezone"), QStringLiteral("Europe/Berlin")},
                                           {QStringLiteral("starts_at"), QStringLiteral("2026-03-09T10:30:00.000Z")},
                                           {QStringLiteral("ends_at"), QStringLiteral("2026-03-09T11:30:00.000Z")}});
        const auto event = [&] {
            const auto events = guild.communities.page(kGuild)->events;
            return events.isEmpty() ? services::EventRow() : events.front();
        };
        const auto dated = [&] {
            const services::CalendarReader reader(guild.built.writer(), kMaya, guild.clock.now(), QTimeZone::utc());
            return reader.items(QDate(2026, 3, 9), QDate(2026, 3, 9)).size();
        };
        LXCP_TRY_COMPARE(event().mine, QStringLiteral("yes"));
        QCOMPARE(event().yes, 1);
        QCOMPARE(dated(), 1);
        guild.communities.answerEvent(event().event, QStringLiteral("no"));
        LXCP_TRY_COMPARE(event().mine, QStringLiteral("no"));
        QCOMPARE(event().yes, 0);
        QCOMPARE(dated(), 0);
        // As it stands on the server, from before: nobody has said anything.
        guild.built.lines(
            CatalogLines::put("event", "e1", 100,
                              "\"title\":\"Bends\",\"type\":\"community\",\"timezone\":\"UTC\","
                              "\"community_id\":\"" +
                                  kGuild.toLatin1() +
                                  "\",\"organiser_id\":\"maya\",\"starts_at\":"
                                  "\"2026-03-08T10:30:00.000Z\",\"ends_at\":\"2026-03-08T11:30:00.000Z\""));
        LXCP_TRY_COMPARE(event().event.id, QStringLiteral("e1"));
        QCOMPARE(event().mine, QString());
    }

    void anEvent_leadsToTheThreadsAboutIt()
    {
        Guild guild;
        guild.built.lines(
            CatalogLines::put("event", "e1", 100,
                              "\"title\":\"Splices\",\"type\":\"community\",\"timezone\":\"Europe/Berlin\","
                              "\"community_id\":\"" +
                                  kGuild.toLatin1() +
                                  "\",\"organiser_id\":\"sam\",\"starts_at\":\"2026-03-09T10:30:00.000Z\","
                                  "\"ends_at\":\"2026-03-09T11:30:00.000Z\""));
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("1")}}));
        LXCP_TRY_VERIFY(part(view, "event-talk"));
        const QString id = guild.communities.startThread(kGuild, QStringLiteral("Who brings rope?"),
                                                         {QStringLiteral("I have none."), {}, {}},
                                                         {QStringLiteral("session"), QStringLiteral("e1")});
        const QByteArray name = "event-thread-" + id.toLatin1();
        LXCP_TRY_VERIFY(part(view, name.constData()));
        QVERIFY(part(view, name.constData())->text().contains(QStringLiteral("Who brings rope?")));
        QSignalSpy went(&view, &widgets::Page::go);
        part(view, name.constData())->click();
        QCOMPARE(went.last().first().toUrl(), place(QStringLiteral("thread"), id));
    }

    void aPlaceIsMuted_whereOneIs_andHeardOfAgain()
    {
        Guild guild;
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        PRESS(view, "thread-mute");
        LXCP_TRY_COMPARE(notices.settings().mutedPlaces, QStringList{kThread});
        community::CommunityView guildView(guild.communities);
        show(guildView, place(QStringLiteral("community"), kGuild));
        PRESS(guildView, "community-mute");
        LXCP_TRY_COMPARE(notices.settings().mutedPlaces, (QStringList{kThread, kGuild}));
        notices::NoticesView settings(notices);
        show(settings, place(QStringLiteral("notices")));
        PRESS(settings, "notices-settings");
        const QByteArray name = "notices-muted-" + kThread.toLatin1();
        LXCP_TRY_VERIFY(part(settings, name.constData()));
        part(settings, name.constData())->click();
        LXCP_TRY_COMPARE(notices.settings().mutedPlaces, QStringList{kGuild});
        LXCP_TRY_VERIFY(!guild.communities.thread(kThread, 1)->muted);
    }

    void formsThatChange_areLeftWithoutSaving()
    {
        Guild guild("owner");
        community::CommunityForm form(guild.communities);
        show(form, place(QStringLiteral("edit-community"), kGuild));
        QSignalSpy went(&form, &widgets::Page::go);
        part<QLineEdit>(form, "community-name")->setText(QStringLiteral("Another"));
        PRESS(form, "community-cancel");
        LXCP_TRY_COMPARE(went.size(), 1);
        QCOMPARE(went.front().front().toUrl(), place(QStringLiteral("community"), kGuild));
        QVERIFY(guild.waiting().isEmpty());
        form.open(place(QStringLiteral("edit-community"), kGuild));
        QVERIFY(part<QLineEdit>(form, "community-name")->text() != QStringLiteral("Another"));
        community::EventForm event(guild.communities);
        show(event, place(QStringLiteral("edit-event"), {}, {{QStringLiteral("community"), kGuild}}));
        QSignalSpy left(&event, &widgets::Page::go);
        PRESS(event, "event-leave");
        LXCP_TRY_COMPARE(left.size(), 1);
        QVERIFY(guild.waiting().isEmpty());
    }

    // What one has just pressed stays where it is: nothing of the page is made anew for it.
    void settings_areChangedInPlace()
    {
        Guild guild;
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        LXCP_TRY_VERIFY(!notices.history().isEmpty());
        notices::NoticesView settings(notices);
        show(settings, place(QStringLiteral("notices")));
        PRESS(settings, "notices-settings");
        LXCP_TRY_VERIFY(part<QCheckBox>(settings, "notices-desktop"));
        const QPointer<QCheckBox> desktop = part<QCheckBox>(settings, "notices-desktop");
        const QByteArray row = "notice-" + notices.history().front().id.toUtf8();
        const QPointer<QAbstractButton> told = part<QAbstractButton>(settings, row.constData());
        QVERIFY(told);
        // They stand above what was told, and are read and reached before it.
        const auto read = settings.findChildren<QWidget*>();
        QVERIFY(read.indexOf(desktop.data()) < read.indexOf(told.data()));
        QList<QWidget*> reached;
        for (QWidget* at = part(settings, "notices-settings"); at != told; at = at->nextInFocusChain())
            reached.append(at);
        QVERIFY(reached.contains(desktop.data()));
        QSignalSpy changed(&notices, &services::NoticeService::changed);
        desktop->click();
        LXCP_TRY_VERIFY(!notices.settings().desktop && !changed.isEmpty());
        // What another device sets is shown, too, where it stands.
        notices.set({{QStringLiteral("desktop"), true}});
        LXCP_TRY_VERIFY(notices.settings().desktop && desktop && desktop->isChecked());
        QVERIFY(told && told->isVisible());
    }

    // A time that there is not is said, and what was set stays.
    void quietHours_areTyped_orSaidToBeNoTime()
    {
        Guild guild;
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        notices.set({{QStringLiteral("quiet_from"), QStringLiteral("19:00")},
                     {QStringLiteral("quiet_to"), QStringLiteral("08:00")}});
        LXCP_TRY_COMPARE(notices.settings().quietFrom, QStringLiteral("19:00"));
        notices::NoticesView settings(notices);
        show(settings, place(QStringLiteral("notices")));
        PRESS(settings, "notices-settings");
        LXCP_TRY_VERIFY(part<widgets::DateField>(settings, "notices-quiet-from"));
        const auto type = [&settings](const char* words) {
            auto* from = part<widgets::DateField>(settings, "notices-quiet-from");
            QTest::keyClick(from, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(from, QString::fromLatin1(words));
            QTest::keyClick(from, Qt::Key_Return);
        };
        type("25:00");
        QVERIFY(part<widgets::DateField>(settings, "notices-quiet-from")
                    ->accessibleDescription()
                    .contains(QStringLiteral("no such time")));
        QCOMPARE(notices.settings().quietFrom, QStringLiteral("19:00"));
        type("2030");
        LXCP_TRY_COMPARE(notices.settings().quietFrom, QStringLiteral("20:30"));
        QCOMPARE(notices.settings().quietTo, QStringLiteral("08:00"));
    }

    void aGroup_isLeftAfterAQuestion_andIsGone()
    {
        Guild guild;
        const QString group = guild.messages.startGroup(QStringLiteral("Ropes"), {QStringLiteral("sam")});
        LXCP_TRY_COMPARE(guild.messages.conversations().size(), 1);
        messages::MessagesView view(guild.messages,
                                    [](const QString&, int) { return QList<std::pair<QString, QString>>(); });
        show(view, place(QStringLiteral("conversation"), group));
        PRESS(view, "conversation-leave");
        LXCP_TRY_VERIFY(part(view, "conversation-really-leave"));
        QVERIFY(view.closeTopmost());
        LXCP_TRY_VERIFY(!part(view, "conversation-really-leave"));
        QCOMPARE(guild.messages.conversations().size(), 1);
        // What one had begun to write goes with it, and that is said before.
        part<QPlainTextEdit>(view, "composer-text")->setPlainText(QStringLiteral("Half a word"));
        LXCP_TRY_COMPARE(guild.messages.drafts().text(QStringLiteral("message:") + group),
                         QStringLiteral("Half a word"));
        PRESS(view, "conversation-leave");
        LXCP_TRY_VERIFY(part(view, "conversation-really-leave"));
        QStringList asked;
        for (const auto* label : view.findChildren<QLabel*>())
            asked.append(label->isVisible() ? label->text() : QString());
        QVERIFY(asked.join(u' ').contains(QStringLiteral("What you have begun to write here goes with it")));
        PRESS(view, "conversation-really-leave");
        LXCP_TRY_VERIFY(guild.messages.conversations().isEmpty());
        QVERIFY(!guild.messages.page(group, 10));
        QCOMPARE(guild.messages.unread(), 0);
        view.open(place(QStringLiteral("conversation"), group));
        QVERIFY(!part(view, "composer-send")); // nothing to write in
        LXCP_TRY_VERIFY(guild.messages.drafts().text(QStringLiteral("message:") + group).isEmpty());
    }

    void member_whoWasRemoved_isListed_andAdmittedAgain()
    {
        Guild guild;
        guild.communities.remove(kGuild, QStringLiteral("sam"));
        LXCP_TRY_COMPARE(guild.communities.page(kGuild)->removed.size(), 1);
        QCOMPARE(guild.communities.page(kGuild)->removed.front().name, QStringLiteral("Sam Bell"));
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("3")}}));
        PRESS(view, "member-admit");
        LXCP_TRY_VERIFY(guild.communities.page(kGuild)->removed.isEmpty());
        QCOMPARE(guild.waiting(),
                 QStringList({QStringLiteral("membership.remove"), QStringLiteral("membership.admit")}));
    }

    void aGroup_getsAnotherName_andMorePeople()
    {
        Guild guild;
        const QString group = guild.messages.startGroup(QStringLiteral("Ropes"), {QStringLiteral("sam")});
        messages::MessagesView view(guild.messages, [](const QString& words, int) {
            QList<std::pair<QString, QString>> people{{QStringLiteral("sam"), QStringLiteral("Sam Bell")},
                                                      {QStringLiteral("kim"), QStringLiteral("Kim Oh")}};
            people.removeIf([&](const auto& one) { return !one.second.startsWith(words); });
            return people;
        });
        show(view, place(QStringLiteral("conversation"), group));
        PRESS(view, "conversation-change");
        PRESS(view, "conversation-cancel");
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        PRESS(view, "conversation-change");
        LXCP_TRY_VERIFY(part<QLineEdit>(view, "conversation-title"));
        part<QLineEdit>(view, "conversation-title")->setText(QStringLiteral("Knots"));
        auto* field = part<QLineEdit>(view, "conversation-people");
        QTest::keyClicks(field, QStringLiteral("Sam")); // is in it already
        const auto nobody = [&] {
            const auto labels = view.findChildren<widgets::TextLabel*>();
            return std::ranges::any_of(labels, [](const auto* label) {
                return label->text() == QStringLiteral("Nobody by this name is here to be chosen.");
            });
        };
        LXCP_TRY_VERIFY(nobody());
        QTest::keyClick(field, Qt::Key_Return);
        field->setText(QStringLiteral("Kim"));
        QTest::keyClick(field, Qt::Key_Return);
        PRESS(view, "conversation-start");
        LXCP_TRY_COMPARE(guild.messages.page(group, 5)->row.title, QStringLiteral("Knots"));
        QCOMPARE(guild.messages.page(group, 5)->row.conversation.people,
                 (QStringList{QStringLiteral("kim"), kMaya, QStringLiteral("sam")}));
        PRESS(view, "conversation-mute");
        LXCP_TRY_VERIFY(guild.messages.page(group, 5)->muted);
    }

    void threads_areOpenedByKey_andReadOnes_areMarked()
    {
        Guild guild;
        QVERIFY(guild.communities.threads(kGuild, 0, 5).front().unread);
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        QSignalSpy go(&view, &widgets::Page::go);
        LXCP_TRY_VERIFY(part<QListView>(view, "thread-list"));
        auto* list = part<QListView>(view, "thread-list");
        QVERIFY(list);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(go.size(), 1);
        QCOMPARE(go.front().front().toUrl(), place(QStringLiteral("thread"), kThread));
        community::ThreadView thread(guild.communities);
        show(thread, go.front().front().toUrl());
        LXCP_TRY_VERIFY(!guild.communities.threads(kGuild, 0, 5).front().unread);
        QCOMPARE(guild.waiting().count(QStringLiteral("read.mark")), 1);
    }

    void aLinkToAReply_leadsThere_andWhatIsBelowStaysNew()
    {
        Guild guild;
        guild.addReplies(300);
        const auto sought = guild.communities.thread(kThread, 300)->posts.at(120).post;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread, {{QStringLiteral("at"), sought.id}}));
        view.focusFirst();
        const auto card = [&] { return view.findChild<QWidget*>(QStringLiteral("post-") + sought.id); };
        LXCP_TRY_VERIFY(card() && !card()->visibleRegion().isEmpty());
        LXCP_TRY_VERIFY(view.window()->focusWidget() && view.window()->focusWidget()->isAncestorOf(card()));
        const auto isNew = [&](int fromTheEnd) {
            const auto posts = guild.communities.thread(kThread, 301)->posts;
            return posts.at(posts.size() - 1 - fromTheEnd).unread;
        };
        LXCP_TRY_VERIFY(isNew(0)); // there is a mark, and it ends before
        QVERIFY(!isNew(180) && isNew(100));
        QVERIFY(guild.communities.threads(kGuild, 0, 5).front().unread);
        auto* bar = view.findChild<QScrollArea*>()->verticalScrollBar();
        bar->triggerAction(QAbstractSlider::SliderToMaximum); // as a person scrolls
        LXCP_TRY_VERIFY(!isNew(0));
        QVERIFY(!guild.communities.threads(kGuild, 0, 5).front().unread);
    }

    // Sam moved what maya comes to; she looks at it.
    void aChangedEvent_isTold_andReadWhereItIs()
    {
        Guild guild;
        const QByteArray in = "\"community_id\":\"" + kGuild.toLatin1() + "\",";
        guild.built.lines(
            CatalogLines::put("event", "e1", 100,
                              in +
                                  "\"title\":\"Splicing\",\"organiser_id\":\"sam\",\"timezone\":\"Europe/Oslo\","
                                  "\"starts_at\":\"2026-03-12T09:00:00.000Z\",\"ends_at\":\"2026-03-13T10:00:00.000Z\","
                                  "\"updated_at\":\"2026-03-01T10:00:00.000Z\",\"changes\":[{\"what\":\"moved\",\"by\":"
                                  "\"sam\",\"at\":\"2026-03-01T10:00:00.000Z\",\"arrived_at\":"
                                  "\"2026-03-01T11:00:00.000Z\",\"from\":\"2026-03-10T09:00:00.000Z\",\"to\":"
                                  "\"2026-03-11T09:00:00.000Z\"},{\"what\":\"place\",\"by\":\"sam\",\"at\":"
                                  "\"2026-03-01T10:01:00.000Z\",\"arrived_at\":\"2026-03-01T11:00:01.000Z\","
                                  "\"from\":\"Loft\",\"to\":\"Room 5\"},{\"what\":\"moved\",\"by\":\"sam\",\"at\":"
                                  "\"2026-03-01T10:02:00.000Z\",\"arrived_at\":\"2026-03-01T11:00:02.000Z\","
                                  "\"from\":\"2026-03-11T09:00:00.000Z\",\"to\":\"2026-03-12T09:00:00.000Z\"}]") +
            CatalogLines::put("event_answer", "e1:maya", 101,
                              in + "\"event_id\":\"e1\",\"person_id\":\"maya\",\"answer\":\"yes\",\"updated_at\":"
                                   "\"2026-02-01T10:00:00.000Z\""));
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        const auto changes = [&] {
            auto all = notices.history();
            all.removeIf([](const auto& notice) { return notice.kind != QLatin1StringView("event_changed"); });
            return all;
        };
        LXCP_TRY_COMPARE(changes().size(), 3);
        const domain::Notice moved = changes().front();
        QVERIFY(moved.unread);
        QCOMPARE(models::noticeWords(moved).title, QStringLiteral("Sam Bell moves an event"));
        // Each says what that change was.
        const auto said = [&](int at) {
            return models::noticeWords(changes().at(at)).text.remove(u'\u2068').remove(u'\u2069');
        };
        const auto day = [](int day, const QStringList& zones = {}) {
            const QDateTime at(QDate(2026, 3, day), QTime(9, 0), Qt::UTC);
            return models::momentWords(at, zones).remove(u'\u2068').remove(u'\u2069');
        };
        const QStringList oslo{QStringLiteral("Europe/Oslo")};
        QVERIFY2(said(0).contains(day(12, oslo) + QStringLiteral(" instead of ") + day(11)), qPrintable(said(0)));
        QVERIFY2(said(1).contains(QStringLiteral("Room 5 instead of Loft")), qPrintable(said(1)));
        QVERIFY2(said(2).contains(day(11, oslo) + QStringLiteral(" instead of ") + day(10)), qPrintable(said(2)));
        const domain::NoticePlace to = domain::noticePlace(moved);
        community::CommunityView view(guild.communities);
        show(view, place(to.view, to.id, {{to.name, to.value}}));
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(QStringLiteral("event-e1")));
        LXCP_TRY_VERIFY(!changes().front().unread);
        QCOMPARE(guild.communities.eventsAhead(10).size(), 1);
    }

    void colleague_isInvited_andTheOnlyOwnerIsAskedBeforeLeaving()
    {
        Guild guild("owner");
        community::CommunityView view(guild.communities, [](const QString& words, int) {
            QList<std::pair<QString, QString>> people{{QStringLiteral("ana"), QStringLiteral("Ana Silva")}};
            people.removeIf([&](const auto& one) { return !one.second.startsWith(words); });
            return people;
        });
        show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("3")}}));
        PRESS(view, "member-invite");
        LXCP_TRY_VERIFY(part<QLineEdit>(view, "invite-name"));
        QVERIFY(!part(view, "invite-ana"));
        auto* name = part<QLineEdit>(view, "invite-name");
        name->setText(QStringLiteral("Ana"));
        QCOMPARE(name->nextInFocusChain()->objectName(), QStringLiteral("invite-ana"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(guild.waiting(), QStringList{QStringLiteral("membership.admit")});
        PRESS(view, "community-tab-2");
        PRESS(view, "community-leave");
        LXCP_TRY_VERIFY(part(view, "community-really-leave"));
        QCOMPARE(guild.waiting().size(), 1); // nothing was done
        PRESS(view, "community-really-leave");
        LXCP_TRY_VERIFY(part(view, "member-owner")); // where another one is made
        guild.communities.appoint(kGuild, QStringLiteral("sam"), QStringLiteral("owner"));
        LXCP_TRY_VERIFY(!guild.communities.page(kGuild)->onlyOwner);
        PRESS(view, "community-tab-2");
        PRESS(view, "community-leave");
        LXCP_TRY_COMPARE(guild.waiting().last(), QStringLiteral("membership.leave"));
    }

    void newCommunity_andNewThread_workAtOnce()
    {
        Guild guild;
        community::CommunityForm form(guild.communities);
        show(form, place(QStringLiteral("edit-community")));
        QSignalSpy go(&form, &widgets::Page::go);
        PRESS(form, "community-save");
        QCOMPARE(go.size(), 0); // without a name it stays
        part<QLineEdit>(form, "community-name")->setText(QStringLiteral("Ropes"));
        PRESS(form, "community-save");
        QCOMPARE(go.size(), 1);
        const QString id = widgets::placeId(go.front().front().toUrl());
        QCOMPARE(guild.communities.page(id)->row.role, QStringLiteral("owner"));
        community::ThreadForm thread(guild.communities);
        show(thread, place(QStringLiteral("edit-thread"), {}, {{QStringLiteral("community"), id}}));
        part<QLineEdit>(thread, "thread-title")->setText(QStringLiteral("First"));
        part<QPlainTextEdit>(thread, "composer-text")->setPlainText(QStringLiteral("Hello"));
        PRESS(thread, "composer-send");
        QCOMPARE(guild.communities.threads(id, 0, 5).front().title, QStringLiteral("First"));
        QVERIFY(guild.communities.threads(id, 0, 5).front().waiting);
    }

    // Somebody may be removed while they write.
    void newThread_ofWhomIsNoMemberAnyMore_staysInItsForm()
    {
        Guild guild;
        community::ThreadForm thread(guild.communities);
        show(thread, place(QStringLiteral("edit-thread"), {}, {{QStringLiteral("community"), kGuild}}));
        part<QLineEdit>(thread, "thread-title")->setText(QStringLiteral("First"));
        part<QPlainTextEdit>(thread, "composer-text")->setPlainText(QStringLiteral("Hello"));
        guild.communities.leave(kGuild);
        LXCP_TRY_VERIFY(guild.communities.page(kGuild)->row.role.isEmpty());
        const QStringList before = guild.waiting();
        PRESS(thread, "composer-send");
        QCOMPARE(guild.waiting(), before);
        QCOMPARE(part<QPlainTextEdit>(thread, "composer-text")->toPlainText(), QStringLiteral("Hello"));
        QVERIFY(
            guild.communities.drafts().text(QStringLiteral("new-thread:") + kGuild).contains(QStringLiteral("Hello")));
    }

    // Opened first of all in a narrow window, where nothing else of the conversation was in sight before.
    void newConversation_hasItsMarginsInANarrowWindow()
    {
        Guild guild;
        messages::MessagesView view(guild.messages,
                                    [](const QString&, int) { return QList<std::pair<QString, QString>>(); });
        view.resize(536, 700);
        view.show();
        view.open(place(QStringLiteral("messages")));
        view.fill();
        PRESS(view, "message-new");
        LXCP_TRY_VERIFY(part<QLineEdit>(view, "conversation-people"));
        const auto* field = part<QLineEdit>(view, "conversation-people");
        const int side = widgets::ScrollColumn::marginFor(view.width());
        QVERIFY(side > 0);
        LXCP_TRY_COMPARE(field->mapTo(&view, QPoint(0, 0)).x(), side);
        QCOMPARE(view.width() - field->mapTo(&view, QPoint(field->width(), 0)).x(), side);
    }

    void message_isWrittenToAColleague()
    {
        Guild guild;
        messages::MessagesView view(guild.messages, [](const QString& words, int) {
            QList<std::pair<QString, QString>> people;
            if (QStringLiteral("sam bell").startsWith(words.toLower()))
                people.append({QStringLiteral("sam"), QStringLiteral("Sam Bell")});
            return people;
        });
        show(view, place(QStringLiteral("messages")));
        PRESS(view, "message-new");
        LXCP_TRY_VERIFY(part<QLineEdit>(view, "conversation-people"));
        auto* field = part<QLineEdit>(view, "conversation-people");
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("sam"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return);
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        QVERIFY(text);
        text->setPlainText(QStringLiteral("Are you there?"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto talks = guild.messages.conversations();
        QCOMPARE(talks.size(), 1);
        QCOMPARE(talks.front().lastText, QStringLiteral("Are you there?"));
        QVERIFY(talks.front().waiting);
        // One's own message is found by whom it was written to.
        const auto found = [&] { return guild.communities.search(QStringLiteral("there"), {}, 5); };
        LXCP_TRY_COMPARE(found().size(), 1);
        QCOMPARE(found().front().title, QStringLiteral("Sam Bell"));
    }

    void notices_tellOfAMentionOnce_andAreReadTogether()
    {
        Guild guild;
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        QSignalSpy told(&notices, &services::NoticeService::tell);
        notices.start();
        LXCP_TRY_VERIFY(!notices.history().isEmpty());
        QCOMPARE(notices.history().front().kind, QStringLiteral("mention"));
        QCOMPARE(told.size(), 0); // it was there before this machine had the account
        notices::NoticesView view(notices);
        show(view, place(QStringLiteral("notices")));
        QVERIFY(notices.unread() > 0);
        view.focusFirst();
        LXCP_TRY_VERIFY(view.isActiveWindow() && QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
        LXCP_TRY_COMPARE(notices.unread(), 0);
    }
};

QTEST_MAIN(TestCommunityViews)
#include "tst_communityviews.moc"
