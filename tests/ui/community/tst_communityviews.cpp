// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/communityservice.h"
#include "app/services/messageservice.h"
#include "app/services/noticeservice.h"
#include "app/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "ui/community/communitiesview.h"
#include "ui/community/communityform.h"
#include "ui/community/communityview.h"
#include "ui/community/threadform.h"
#include "ui/community/threadview.h"
#include "ui/messages/messagesview.h"
#include "ui/notices/noticesview.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest/QtTest>

using support::CatalogLines;
using widgets::place;

namespace {

const auto kMaya = QStringLiteral("maya");
const auto kGuild = QStringLiteral("11111111-0000-4000-8000-000000000001");
const auto kThread = QStringLiteral("22222222-0000-4000-8000-000000000001");

// Maya moderates a guild; sam, a member, has answered her thread.
class Guild
{
public:
    explicit Guild(const char* role = "moderator")
    {
        const QByteArray guild = "\"community_id\":\"" + kGuild.toLatin1() + '"';
        const auto member = [&](const QByteArray& who, const QByteArray& held, const QByteArray& state = "member") {
            return CatalogLines::put("community_member", kGuild.toLatin1() + ':' + who, ++m_rev,
                                     guild + ",\"person_id\":\"" + who + "\",\"role\":\"" + held + "\",\"state\":\"" +
                                         state + "\",\"since\":\"2026-01-01T09:00:00.000Z\"");
        };
        built.lines(
            CatalogLines::put("person", "maya", 1, "\"name\":\"Maya Lind\"") +
            CatalogLines::put("person", "sam", 1, "\"name\":\"Sam Bell\"") +
            CatalogLines::put("person", "kim", 1, "\"name\":\"Kim Oh\"") +
            CatalogLines::put("community", kGuild.toLatin1(), ++m_rev,
                              "\"name\":\"Guild\",\"open\":true,\"members\":2,\"purpose\":\"Knots\"") +
            member("maya", role) + member("sam", "member") + member("kim", "member", "asked") +
            CatalogLines::put("thread", kThread.toLatin1(), ++m_rev,
                              guild + ",\"author_id\":\"maya\",\"title\":\"Bowline\",\"text\":\"How?\",\"created_at\":"
                                      "\"2026-03-01T09:00:00.000Z\"") +
            CatalogLines::put("post", "33333333-0000-4000-8000-000000000001", ++m_rev,
                              guild + ",\"thread_id\":\"" + kThread.toLatin1() +
                                  "\",\"author_id\":\"sam\",\"text\":\"Up the tree, @Maya Lind.\",\"mentions\":"
                                  "[\"maya\"],\"created_at\":\"2026-03-01T10:00:00.000Z\""));
    }

    QStringList waiting()
    {
        QStringList kinds;
        for (const auto& entry : store::Outbox(built.writer()).items())
            kinds.append(entry.command.kind);
        return kinds;
    }

    support::StoreBuilder built;
    support::FakeClock clock;
    services::CommunityService communities{built.store(), clock, kMaya};
    services::MessageService messages{built.store(), clock, kMaya};

private:
    qint64 m_rev = 1;
};

template <typename T = QAbstractButton>
T* part(QWidget& in, const char* name)
{
    for (T* found : in.findChildren<T*>(QLatin1StringView(name))) {
        if (found->isVisibleTo(&in))
            return found;
    }
    return nullptr;
}

void show(widgets::Page& view, const QUrl& where)
{
    view.resize(900, 700);
    view.show();
    view.open(where);
    view.fill();
}

} // namespace

// What a page has made is shown a turn later.
#define PRESS(in, name)                                                                                                \
    QTRY_VERIFY(part(in, name));                                                                                       \
    part(in, name)->click()

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
            QTRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
            auto* text = part<QPlainTextEdit>(view, "composer-text");
            QVERIFY(text);
            QTRY_VERIFY(text->hasFocus());
            QTest::keyClicks(text, QStringLiteral("Around it"));
            QTRY_COMPARE(guild.communities.drafts().text(QStringLiteral("thread:") + kThread),
                         QStringLiteral("Around it"));
        } // as after a crash: nothing was asked
        guild.built.reopen();
        services::CommunityService again(guild.built.store(), guild.clock, kMaya);
        community::ThreadView view(again);
        show(view, place(QStringLiteral("thread"), kThread));
        QTRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
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

    void mention_isChosenByKey()
    {
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        QTRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        text->setFocus();
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("Thanks @sa"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->toPlainText(), QStringLiteral("Thanks @Sam Bell "));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(guild.communities.thread(kThread, 10)->posts.back().post.mentions, QStringList{QStringLiteral("sam")});
    }

    void moderator_hidesWithAReason_closes_andAdmits()
    {
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        auto* card = view.findChild<QWidget*>(QStringLiteral("post-33333333-0000-4000-8000-000000000001"));
        QVERIFY(card);
        PRESS(*card, "post-hide");
        QTRY_VERIFY(part<QPlainTextEdit>(*card, "reason"));
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

    void member_seesNothingToModerate()
    {
        Guild guild("member");
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        QVERIFY(!part(view, "post-hide") && !part(view, "thread-lock"));
        QTRY_VERIFY(part(view, "post-accept")); // her own thread
        PRESS(view, "post-accept");
        QVERIFY(!guild.communities.thread(kThread, 10)->thread.acceptedPostId.isEmpty());
        community::CommunityView about(guild.communities);
        show(about, place(QStringLiteral("community"), kGuild));
        QVERIFY(!part(about, "community-tab-4"));
    }

    void threads_areOpenedByKey_andReadOnes_areMarked()
    {
        Guild guild;
        QVERIFY(guild.communities.threads(kGuild, 0, 5).front().unread);
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        QSignalSpy go(&view, &widgets::Page::go);
        QTRY_VERIFY(part<QListView>(view, "thread-list"));
        auto* list = part<QListView>(view, "thread-list");
        QVERIFY(list);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(go.size(), 1);
        QCOMPARE(go.front().front().toUrl(), place(QStringLiteral("thread"), kThread));
        community::ThreadView thread(guild.communities);
        show(thread, go.front().front().toUrl());
        QVERIFY(!guild.communities.threads(kGuild, 0, 5).front().unread);
        QCOMPARE(guild.waiting().count(QStringLiteral("read.mark")), 1);
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
        QTRY_VERIFY(part<QLineEdit>(view, "conversation-people"));
        auto* field = part<QLineEdit>(view, "conversation-people");
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("sam"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        QVERIFY(text);
        text->setPlainText(QStringLiteral("Are you there?"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto talks = guild.messages.conversations();
        QCOMPARE(talks.size(), 1);
        QCOMPARE(talks.front().lastText, QStringLiteral("Are you there?"));
        QVERIFY(talks.front().waiting);
    }

    void notices_tellOfAMentionOnce_andAreReadTogether()
    {
        Guild guild;
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        QSignalSpy told(&notices, &services::NoticeService::tell);
        notices.start();
        QTRY_VERIFY(!notices.history().isEmpty());
        QCOMPARE(notices.history().front().kind, QStringLiteral("mention"));
        QCOMPARE(told.size(), 0); // it was there before this machine had the account
        notices::NoticesView view(notices);
        show(view, place(QStringLiteral("notices")));
        QVERIFY(notices.unread() > 0);
        QTest::keyClick(&view, Qt::Key_M);
        QTRY_COMPARE(notices.unread(), 0);
    }
};

QTEST_MAIN(TestCommunityViews)
#include "tst_communityviews.moc"
