// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/noticeservice.h"
#include "app/services/talksubject.h"
#include "tests/ui/community/guild.h"
#include "ui/community/communityview.h"
#include "ui/community/threadview.h"
#include "ui/messages/messagesview.h"
#include "ui/models/noticewords.h"
#include "ui/models/threadlistmodel.h"
#include "ui/notices/noticesview.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace support;

namespace {

const auto kGroup = QStringLiteral("55555555-0000-4000-8000-000000000001");
const auto kMessage = QStringLiteral("66666666-0000-4000-8000-00000000000%1");
const auto kPost = QStringLiteral("33333333-0000-4000-8000-000000000001");
const QByteArray kIn = "\"community_id\":\"" + kGuild.toLatin1() + '"';

QByteArray group(const QByteArray& people, const QByteArray& by = "maya", qint64 rev = 80)
{
    return CatalogLines::put("conversation", kGroup.toLatin1(), rev,
                             "\"title\":\"Ropes\",\"created_by\":\"" + by + "\",\"people\":" + people);
}

QByteArray message(int number, const QByteArray& by, const QByteArray& at, const QByteArray& more)
{
    return CatalogLines::put("message", kMessage.arg(number).toLatin1(), 90 + number,
                             "\"conversation_id\":\"" + kGroup.toLatin1() + "\",\"author_id\":\"" + by +
                                 "\",\"people\":[\"kim\",\"maya\",\"sam\"],\"sent_at\":\"2026-03-01T" + at +
                                 ":00.000Z\",\"arrived_at\":\"2026-03-01T" + at + ":00.000Z\"," + more);
}

QByteArray readBy(const QByteArray& who, const QByteArray& upTo)
{
    return CatalogLines::put("read_mark", who + ':' + kGroup.toLatin1(), 100,
                             "\"person_id\":\"" + who + "\",\"about_kind\":\"conversation\",\"about_id\":\"" +
                                 kGroup.toLatin1() + "\",\"read_at\":\"2026-03-01T" + upTo +
                                 ":00.000Z\",\"seen_at\":\"2026-03-01T18:00:00.000Z\"");
}

QByteArray removedLine(const QByteArray& more = {})
{
    return CatalogLines::put("community_member", kGuild.toLatin1() + ":maya", 61,
                             kIn +
                                 ",\"person_id\":\"maya\",\"role\":\"member\",\"state\":\"removed\",\"removed_by\":"
                                 "\"sam\",\"remove_reason\":\"Off topic\",\"since\":\"2026-01-01T09:00:00.000Z\","
                                 "\"updated_at\":\"2026-03-02T08:00:00.000Z\"" +
                                 more);
}

QList<std::pair<QString, QString>> find(const QString& words, int)
{
    QList<std::pair<QString, QString>> people{{QStringLiteral("sam"), QStringLiteral("Sam Bell")},
                                              {QStringLiteral("kim"), QStringLiteral("Kim Oh")}};
    people.removeIf([&](const auto& one) { return !one.second.startsWith(words, Qt::CaseInsensitive); });
    return people;
}

QStringList told(Guild& guild, const QString& about)
{
    services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
    QSignalSpy changed(&notices, &services::NoticeService::changed);
    notices.start();
    if (!changed.wait(10000))
        return {QStringLiteral("nothing came")};
    QStringList said;
    for (const auto& notice : notices.history()) {
        if (notice.aboutId == about)
            said.append(models::noticeWords(notice).title + QLatin1Char('|') + models::noticeWords(notice).text);
    }
    return said;
}

} // namespace

// What people are told of who comes and who goes, and of what others have read.
class TestComingAndGoing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    void whoIsRemoved_isTold_inTheBellAndOnOpenPages()
    {
        Guild guild("member");
        community::ThreadView thread(guild.communities);
        show(thread, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(part(thread, "composer-send"));
        guild.built.lines(removedLine() + CatalogLines::remove("thread", kThread.toLatin1(), 62) +
                          CatalogLines::remove("post", kPost.toLatin1(), 63));
        QCOMPARE(told(guild, kGuild),
                 QStringList{QStringLiteral("Sam Bell has removed you from a community|Guild · Off topic")});
        const auto words =
            QStringLiteral("You are no longer a member of “Guild”. Sam Bell has removed you. Reason: Off topic");
        LXCP_TRY_VERIFY(wordsIn(thread).contains(words));
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        LXCP_TRY_VERIFY(wordsIn(view).contains(words));
    }

    void aReplyThatIsRefused_namesItsCommunity()
    {
        Guild guild("member");
        domain::Command reply;
        reply.kind = QStringLiteral("post.reply");
        reply.target = kMessage.arg(9);
        reply.payload = {{QStringLiteral("thread_id"), kThread}, {QStringLiteral("community_id"), kGuild}};
        QCOMPARE(services::talkSubject(guild.built.writer(), reply, kMaya), QStringLiteral("Bowline"));
        guild.built.lines(CatalogLines::remove("thread", kThread.toLatin1(), 62));
        QCOMPARE(services::talkSubject(guild.built.writer(), reply, kMaya), QStringLiteral("Guild"));
    }

    void removing_canSayWhy()
    {
        Guild guild("owner");
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("3")}}));
        PRESS(view, "member-remove");
        LXCP_TRY_VERIFY(part<QLineEdit>(view, "member-remove-reason"));
        QTest::keyClicks(part<QLineEdit>(view, "member-remove-reason"), QStringLiteral("Off topic"));
        PRESS(view, "member-really-remove");
        LXCP_TRY_COMPARE(guild.communities.page(kGuild)->removed.size(), 1);
        QCOMPARE(guild.communities.page(kGuild)->removed.front().member.removeReason, QStringLiteral("Off topic"));
    }

    void actionsOfAMember_standBelowTheirName()
    {
        Guild guild("owner");
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("3")}}));
        LXCP_TRY_VERIFY(part(view, "member-remove"));
        auto* actions = part<QWidget>(view, "member-actions-sam");
        auto* first = part(*actions, "member-moderator");
        LXCP_TRY_VERIFY(first->mapTo(actions, QPoint(0, 0)).x() > 40); // past the face
        view.setLayoutDirection(Qt::RightToLeft);
        LXCP_TRY_VERIFY(
            part(view, "member-moderator")->mapTo(part<QWidget>(view, "member-actions-sam"), QPoint(0, 0)).x() > 40);
    }

    void whoIsAMember_isNotInvited_andItIsSaid()
    {
        Guild guild("owner");
        community::CommunityView view(guild.communities, find);
        show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("3")}}));
        PRESS(view, "member-invite");
        LXCP_TRY_VERIFY(part<QLineEdit>(view, "invite-name"));
        QTest::keyClicks(part<QLineEdit>(view, "invite-name"), QStringLiteral("Sam"));
        LXCP_TRY_VERIFY(part<widgets::TextLabel>(view, "invite-there"));
        QVERIFY(!part(view, "invite-sam"));
        QCOMPARE(part<widgets::TextLabel>(view, "invite-there")->text(),
                 QStringLiteral("Sam Bell is a member already."));
    }

    void repliesOfOthers_areNotCounted_whereOneIsNoMember()
    {
        Guild guild("member");
        QCOMPARE(guild.communities.threads(kGuild, 0, 1).front().replies, 1);
        QVERIFY(models::threadLine(guild.communities.threads(kGuild, 0, 1).front()).contains(QStringLiteral("1 repl")));
        guild.built.lines(removedLine());
        const auto row = guild.communities.threads(kGuild, 0, 1).front();
        QVERIFY(!models::threadLine(row).contains(QStringLiteral("repl")));
    }

    void anAcceptedAnswer_waits_andIsMissedWhenItIsGone()
    {
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        PRESS(view, "post-accept");
        LXCP_TRY_VERIFY(part<QWidget>(view, "accept-waits"));
        guild.built.lines(CatalogLines::put("thread", "22222222-0000-4000-8000-000000000002", 70,
                                            kIn +
                                                ",\"author_id\":\"maya\",\"title\":\"Hitch\",\"accepted_by\":\"maya\","
                                                "\"answer_gone_at\":\"2026-03-02T08:00:00.000Z\",\"created_at\":"
                                                "\"2026-03-01T09:00:00.000Z\""));
        QCOMPARE(told(guild, QStringLiteral("22222222-0000-4000-8000-000000000002")),
                 QStringList{QStringLiteral("The answer that you accepted was hidden or removed|Hitch")});
    }

    void whoIsAddedToAGroup_isTold_andReadsFromWhen()
    {
        Guild guild;
        guild.built.lines(group(R"(["kim","maya","sam"])", "sam") +
                          message(1, "sam", "12:00", R"("act":"added","about":["maya"],"text":"Ropes")") +
                          message(2, "sam", "12:30", R"("act":"added","about":["kim"],"text":"Ropes")"));
        QCOMPARE(guild.messages.unread(), 1); // of kim's coming there is nothing to read
        QCOMPARE(told(guild, kGroup), QStringList{QStringLiteral("Sam Bell adds you to a group|Ropes")});
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("conversation"), kGroup));
        LXCP_TRY_VERIFY(wordsIn(view).contains(QStringLiteral("Sam Bell added you")));
        const QString words = wordsIn(view);
        QVERIFY(words.contains(QStringLiteral("Messages from before you were added are not shown to you.")));
        QVERIFY(words.contains(QStringLiteral("Sam Bell added Kim Oh")));
        QVERIFY(!words.contains(QStringLiteral("Nothing written yet")));
    }

    void whoIsTakenOut_isTold_alsoInTheOpenConversation()
    {
        Guild guild;
        guild.built.lines(group(R"(["maya","sam"])", "sam") + message(1, "sam", "12:00", R"("text":"Hello")"));
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("conversation"), kGroup));
        LXCP_TRY_VERIFY(part(view, "composer-send"));
        guild.built.lines(CatalogLines::remove("conversation", kGroup.toLatin1(), 98) +
                          message(2, "sam", "13:00", R"("act":"removed","about":["maya"],"text":"Ropes")"));
        QCOMPARE(told(guild, kGroup).front(), QStringLiteral("Sam Bell takes you out of a group|Ropes"));
        LXCP_TRY_VERIFY(wordsIn(view).contains(QStringLiteral("You are no longer in “Ropes”. Sam Bell took you out.")));
        QVERIFY(!part(view, "composer-send"));
    }

    void whatWasBeingWritten_isThere_whenOneIsTakenOut()
    {
        Guild guild;
        guild.built.lines(group(R"(["maya","sam"])", "sam") + message(1, "sam", "12:00", R"("text":"Hello")"));
        const QString name = QStringLiteral("message:") + kGroup;
        {
            messages::MessagesView view(guild.messages, find);
            show(view, place(QStringLiteral("conversation"), kGroup));
            LXCP_TRY_VERIFY(part(view, "composer-send"));
            auto* text = part<QPlainTextEdit>(view, "composer-text");
            text->setFocus();
            LXCP_TRY_VERIFY(text->hasFocus());
            QTest::keyClicks(text, QStringLiteral("my draft two"));
            QVERIFY(!part(view, "left-copy"));
            guild.built.lines(CatalogLines::remove("conversation", kGroup.toLatin1(), 98) +
                              message(2, "sam", "13:00", R"("act":"removed","about":["maya"],"text":"Ropes")"));
            LXCP_TRY_VERIFY(part(view, "left-copy"));
            QVERIFY(wordsIn(view).contains(QStringLiteral("What you had written:")));
            QCOMPARE(part<QPlainTextEdit>(view, "left-text")->toPlainText(), QStringLiteral("my draft two"));
            QVERIFY(!part(view, "composer-send") && !part<widgets::TextLabel>(view, "left-files"));
            LXCP_TRY_COMPARE(guild.messages.drafts().text(name), QStringLiteral("my draft two"));
        }
        widgets::Composer composer(QStringLiteral("Send"), 1000);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("knots.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("over") == 4);
        file.close();
        composer.addFile(file.fileName());
        guild.messages.drafts().keepAttached(name, composer.attached());
        LXCP_TRY_VERIFY(!guild.messages.drafts().attached(name).isEmpty());
        messages::MessagesView again(guild.messages, find); // also later
        show(again, place(QStringLiteral("conversation"), kGroup));
        LXCP_TRY_VERIFY(part<widgets::TextLabel>(again, "left-files"));
        QCOMPARE(part<widgets::TextLabel>(again, "left-files")->text(), QStringLiteral("Files: knots.txt"));
        QTest::keyClick(part(again, "left-copy"), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("my draft two"));
        QTest::keyClick(part(again, "left-throw-away"), Qt::Key_Space);
        LXCP_TRY_VERIFY(!part(again, "left-copy"));
        LXCP_TRY_COMPARE(guild.messages.drafts().text(name), QString());
        LXCP_TRY_VERIFY(guild.messages.drafts().attached(name).isEmpty());
    }

    void aReplyThatWasBeingWritten_isThere_whenOneMayWriteNoMore()
    {
        Guild guild("member");
        const QString name = QStringLiteral("thread:") + kThread;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(part(view, "composer-send"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        text->setFocus();
        LXCP_TRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("Twice round"));
        const QByteArray locked = kIn +
                                  ",\"author_id\":\"maya\",\"title\":\"Bowline\",\"text\":\"How?\",\"created_at\":"
                                  "\"2026-03-01T09:00:00.000Z\",\"locked_at\":\"2026-03-02T08:00:00.000Z\"";
        guild.built.lines(CatalogLines::put("thread", kThread.toLatin1(), 60, locked));
        LXCP_TRY_VERIFY(part(view, "left-copy"));
        QVERIFY(!part(view, "composer-send"));
        guild.built.lines(removedLine() + CatalogLines::remove("thread", kThread.toLatin1(), 62) +
                          CatalogLines::remove("post", kPost.toLatin1(), 63));
        LXCP_TRY_VERIFY(part<QWidget>(view, "thread-nothing"));
        QCOMPARE(part<QPlainTextEdit>(view, "left-text")->toPlainText(), QStringLiteral("Twice round"));
        QVERIFY(!view.closeTopmost());
        LXCP_TRY_COMPARE(guild.communities.drafts().text(name), QStringLiteral("Twice round"));
        PRESS(view, "left-throw-away");
        LXCP_TRY_VERIFY(!part(view, "left-copy"));
        LXCP_TRY_COMPARE(guild.communities.drafts().text(name), QString());
    }

    void whoBeganAGroup_takesSomebodyOut_byKeys()
    {
        Guild guild;
        guild.built.lines(group(R"(["kim","maya","sam"])"));
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("conversation"), kGroup));
        PRESS(view, "conversation-change");
        LXCP_TRY_VERIFY(part(view, "in-group-sam"));
        QVERIFY(part(view, "in-group-kim") && part(view, "in-group-maya"));
        part(view, "in-group-maya")->click(); // oneself stays
        LXCP_TRY_VERIFY(part(view, "in-group-sam"));
        QTest::keyClick(part(view, "in-group-sam"), Qt::Key_Space);
        LXCP_TRY_VERIFY(wordsIn(view).contains(QStringLiteral("Taken out when you save")));
        PRESS(view, "conversation-start");
        LXCP_TRY_COMPARE(guild.messages.page(kGroup, 5)->row.conversation.people,
                         (QStringList{QStringLiteral("kim"), kMaya}));
        guild.built.lines(group(R"(["kim","maya","sam"])", "sam", 120));
        QVERIFY(!guild.messages.page(kGroup, 5)->mayTakeOut);
    }

    // After a press the focus is on no field: what is typed then is a name, and no key of the page.
    void lettersTypedWhileAGroupIsChanged_areAName()
    {
        Guild guild;
        guild.built.lines(group(R"(["kim","maya","sam"])"));
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("conversation"), kGroup));
        PRESS(view, "conversation-change");
        LXCP_TRY_VERIFY(part(view, "in-group-sam"));
        QTest::keyClick(part(view, "in-group-sam"), Qt::Key_Space);
        LXCP_TRY_VERIFY(wordsIn(view).contains(QStringLiteral("Taken out when you save")));
        LXCP_TRY_VERIFY(QApplication::focusWidget() && !qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        for (const char letter : QByteArray("nr"))
            QTest::keyClick(QApplication::focusWidget(), letter);
        QVERIFY(wordsIn(view).contains(QStringLiteral("Taken out when you save")));
        QCOMPARE(part<QLineEdit>(view, "conversation-people")->text(), QStringLiteral("nr"));
    }

    void aRemovedMessage_comesBack()
    {
        Guild guild;
        guild.built.lines(group(R"(["kim","maya","sam"])") + message(1, "maya", "12:00", R"("text":"One")"));
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("conversation"), kGroup));
        std::function<void()> undo;
        connect(&view, &widgets::Page::sayWithUndo, this,
                [&](const QString&, const QString&, const std::function<void()>& how) { undo = how; });
        PRESS(view, "message-remove");
        LXCP_TRY_VERIFY(wordsIn(view).contains(QStringLiteral("Removed.")));
        QVERIFY(store::Outbox(guild.built.writer()).items().front().nextTryAt.isValid()); // nobody hears of it yet
        QVERIFY(undo);
        undo();
        LXCP_TRY_VERIFY(guild.waiting().isEmpty() && !wordsIn(view).contains(QStringLiteral("Removed.")));
    }

    void aGroupWhoseLastMessageWasRemoved_saysSo()
    {
        Guild guild;
        guild.built.lines(group(R"(["kim","maya","sam"])") +
                          message(1, "sam", "12:00", R"("text":"","removed_at":"2026-03-01T12:10:00.000Z")"));
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("messages")));
        LXCP_TRY_VERIFY(part(view, ("conversation-" + kGroup.toLatin1()).constData()));
        QVERIFY2(!wordsIn(view).contains(QStringLiteral("Nothing written yet")), "something was written");
        QVERIFY(wordsIn(view).contains(QStringLiteral("Removed.")));
    }

    void whoWrote_seesWhoHasRead_andDoesNotWhenTheyDoNotTell()
    {
        Guild guild;
        guild.built.lines(group(R"(["kim","maya","sam"])") + message(1, "maya", "12:00", R"("text":"One")") +
                          message(2, "maya", "13:00", R"("text":"Two")") +
                          message(3, "maya", "14:00", R"("text":"Three")") + readBy("sam", "13:00") +
                          readBy("kim", "12:00"));
        const auto readers = [&] {
            QStringList all;
            const auto page = guild.messages.page(kGroup, 9);
            for (const auto& row : page->messages)
                all.append(row.readers.join(QLatin1Char('+')));
            return all;
        };
        QCOMPARE(readers(), (QStringList{QStringLiteral("Kim Oh+Sam Bell"), QStringLiteral("Sam Bell"), QString()}));
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("conversation"), kGroup));
        LXCP_TRY_VERIFY(part(view, "message-read"));
        QCOMPARE(part(view, "message-read")->text(), QStringLiteral("Read by 2"));
        PRESS(view, "message-read");
        LXCP_TRY_VERIFY(wordsIn(view).contains(QStringLiteral("Kim Oh, Sam Bell")));
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices::NoticesView settings(notices);
        notices.start();
        show(settings, place(QStringLiteral("notices")));
        PRESS(settings, "notices-settings");
        LXCP_TRY_VERIFY(part<QCheckBox>(settings, "notices-tell-reads"));
        QVERIFY(part<QCheckBox>(settings, "notices-tell-reads")->isChecked());
        part<QCheckBox>(settings, "notices-tell-reads")->click();
        LXCP_TRY_COMPARE(readers(), (QStringList{QString(), QString(), QString()}));
    }

    void whoIsNamed_andNotInIt_isAdded_orSaidNotToBeTold()
    {
        Guild guild;
        guild.built.lines(group(R"(["maya","sam"])"));
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("conversation"), kGroup));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        text->setFocus();
        LXCP_TRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("Ask @Ki"));
        auto* people = part<QListWidget>(view, "composer-people");
        QVERIFY(people);
        QCOMPARE(people->item(0)->text(), QStringLiteral("Kim Oh · not in this conversation"));
        QTest::keyClick(text, Qt::Key_Return);
        LXCP_TRY_VERIFY(part(view, "add-kim"));
        QVERIFY(wordsIn(view).contains(QStringLiteral("Kim Oh is not in this conversation and is not told.")));
        QSignalSpy said(&view, &widgets::Page::say);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        LXCP_TRY_COMPARE(said.size(), 1);
        LXCP_TRY_COMPARE(guild.messages.page(kGroup, 5)->messages.size(), 1);
        QCOMPARE(guild.messages.page(kGroup, 5)->messages.front().message.mentions, QStringList());
        // Esc closes the list and nothing else: Enter ends the line then.
        int elsewhere = 0;
        QShortcut closing(QKeySequence(Qt::Key_Escape), &view); // as the window has it
        connect(&closing, &QShortcut::activated, &view, [&elsewhere] { ++elsewhere; });
        QTest::keyClicks(text, QStringLiteral("Ask @Ki"));
        LXCP_TRY_VERIFY(part<QListWidget>(view, "composer-people"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!part<QListWidget>(view, "composer-people"));
        QCOMPARE(elsewhere, 0);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->toPlainText(), QStringLiteral("Ask @Ki\n"));
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(elsewhere, 1);
        text->clear();
        QTest::keyClicks(text, QStringLiteral("Ask @Ki"));
        QTest::keyClick(text, Qt::Key_Return);
        PRESS(view, "add-kim");
        LXCP_TRY_VERIFY(!part(view, "add-kim"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        LXCP_TRY_COMPARE(guild.messages.page(kGroup, 5)->messages.size(), 2);
        QCOMPARE(guild.messages.page(kGroup, 5)->messages.back().message.mentions, QStringList{QStringLiteral("kim")});
    }
};

QTEST_MAIN(TestComingAndGoing)
#include "tst_comingandgoing.moc"
