// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/noticeservice.h"
#include "tests/ui/community/guild.h"
#include "ui/community/communityform.h"
#include "ui/community/communityview.h"
#include "ui/community/threadview.h"
#include "ui/models/noticewords.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace support;

namespace {

const QByteArray kIn = "\"community_id\":\"" + kGuild.toLatin1() + '"';

// The guild as the server tells it anew.
QByteArray guildLine(bool open, int members)
{
    return CatalogLines::put("community", kGuild.toLatin1(), 60,
                             QByteArray("\"name\":\"Guild\",\"created_by\":\"sam\",\"owners\":[\"sam\"],\"open\":") +
                                 (open ? "true" : "false") + ",\"members\":" + QByteArray::number(members));
}

QByteArray memberLine(const QByteArray& who, const QByteArray& state, const QByteArray& more = {})
{
    return CatalogLines::put("community_member", kGuild.toLatin1() + ':' + who, 61,
                             kIn + ",\"person_id\":\"" + who + "\",\"role\":\"member\",\"state\":\"" + state +
                                 "\",\"updated_at\":\"2026-03-02T08:00:00.000Z\"" + more);
}

QString doorWords(QWidget& view)
{
    const auto* words = part<widgets::TextLabel>(view, "community-door");
    return words ? words->text() : QString();
}

} // namespace

// How people come into a community, are invited to it and go.
class TestCommunityDoors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    void closedCommunity_offersNothingThatTheServerRefuses()
    {
        Guild guild;
        guild.built.lines(guildLine(false, 0) + memberLine("maya", "left"));
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        LXCP_TRY_VERIFY(part(view, "community-begin"));
        QVERIFY(!part(view, "community-join"));
        QVERIFY(doorWords(view).contains(QStringLiteral("nobody can join any more")));
    }

    void whoWasRemoved_isToldWhomToAsk_andNotOfferedToJoin()
    {
        Guild guild;
        guild.built.lines(guildLine(true, 2) + memberLine("maya", "removed"));
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        LXCP_TRY_VERIFY(part(view, "community-owner-sam"));
        QVERIFY(!part(view, "community-join"));
        QSignalSpy go(&view, &widgets::Page::go);
        PRESS(view, "community-owner-sam");
        QCOMPARE(go.front().front().toUrl(),
                 place(QStringLiteral("conversation"), {}, {{QStringLiteral("with"), QStringLiteral("sam")}}));
        community::ThreadView thread(guild.communities);
        show(thread, place(QStringLiteral("thread"), kThread));
        QSignalSpy goOn(&thread, &widgets::Page::go);
        LXCP_TRY_VERIFY(part(thread, "thread-about-community"));
        part(thread, "thread-about-community")->click();
        QCOMPARE(goOn.size(), 1); // there it is said why
        QCOMPARE(guild.waiting(), QStringList());
    }

    void byAdmission_oneAsks_andIsAskedBeforeLeaving()
    {
        Guild guild;
        guild.built.lines(guildLine(false, 2) + memberLine("maya", "left"));
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        LXCP_TRY_VERIFY(part(view, "community-join"));
        QCOMPARE(part(view, "community-join")->text(), QStringLiteral("Ask to join"));
        QVERIFY(part(view, "community-owner-sam"));
        part(view, "community-join")->click();
        LXCP_TRY_COMPARE(guild.communities.page(kGuild)->row.state, QStringLiteral("asked"));
        Guild other("member");
        other.built.lines(guildLine(false, 2));
        community::CommunityView leaving(other.communities);
        show(leaving, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("2")}}));
        PRESS(leaving, "community-leave");
        LXCP_TRY_VERIFY(part(leaving, "community-really-leave"));
        QCOMPARE(other.waiting(), QStringList());
        PRESS(leaving, "community-really-leave");
        QCOMPARE(other.waiting(), QStringList{QStringLiteral("membership.leave")});
        QCOMPARE(other.communities.row(kGuild)->community.members, 1);
    }

    void linkToAThreadElsewhere_saysWhere_andOffersToJoin()
    {
        for (const bool open : {true, false}) {
            Guild guild;
            guild.built.lines(guildLine(open, 1) +
                              CatalogLines::remove("community_member", kGuild.toLatin1() + ":maya", 61) +
                              CatalogLines::remove("thread", kThread.toLatin1(), 62));
            community::ThreadView thread(guild.communities);
            show(thread, place(QStringLiteral("thread"), kThread, {{QStringLiteral("community"), kGuild}}));
            LXCP_TRY_VERIFY(part(thread, "thread-join"));
            QCOMPARE(part(thread, "thread-join")->text(),
                     open ? QStringLiteral("Join") : QStringLiteral("Ask to join"));
            QVERIFY2(wordsIn(thread).contains(QStringLiteral("Guild")), qPrintable(wordsIn(thread)));
            QVERIFY(wordsIn(thread).contains(QStringLiteral("which you have not joined")));
            part(thread, "thread-join")->click();
            LXCP_TRY_VERIFY(!part(thread, "thread-join"));
            QCOMPARE(guild.waiting(), QStringList{QStringLiteral("membership.join")});
            LXCP_TRY_VERIFY(wordsIn(thread).contains(open ? QStringLiteral("comes with the next sync")
                                                          : QStringLiteral("when you are admitted")));
        }
    }

    void linkToAThreadOfNobodyKnowsWhich_namesJoiningFirst()
    {
        Guild guild;
        community::ThreadView thread(guild.communities);
        show(thread, place(QStringLiteral("thread"), QStringLiteral("99999999-0000-4000-8000-000000000001")));
        LXCP_TRY_VERIFY(part(thread, "thread-communities"));
        QVERIFY2(wordsIn(thread).contains(QStringLiteral("a community that you have not joined")),
                 qPrintable(wordsIn(thread)));
        QVERIFY(!part(thread, "thread-join"));
        QSignalSpy go(&thread, &widgets::Page::go);
        part(thread, "thread-communities")->click();
        QCOMPARE(go.front().front().toUrl(), place(QStringLiteral("communities")));
    }

    void invitation_saysWhoInvites_andCanBeDeclined()
    {
        Guild guild;
        guild.built.lines(guildLine(false, 2) + memberLine("maya", "invited", ",\"invited_by\":\"sam\""));
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        const auto invited = [&] {
            auto all = notices.history();
            all.removeIf([](const auto& notice) { return notice.kind != QLatin1StringView("invited"); });
            return all;
        };
        LXCP_TRY_COMPARE(invited().size(), 1);
        QCOMPARE(models::noticeWords(invited().front()).title, QStringLiteral("Sam Bell invites you"));
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild));
        LXCP_TRY_VERIFY(part(view, "community-decline"));
        QCOMPARE(doorWords(view), QStringLiteral("Sam Bell invites you."));
        QCOMPARE(part(view, "community-join")->text(), QStringLiteral("Join"));
        part(view, "community-decline")->click();
        QCOMPARE(guild.waiting(), QStringList{QStringLiteral("membership.decline")});
        LXCP_TRY_VERIFY(!part(view, "community-decline"));
        LXCP_TRY_COMPARE(invited().size(), 0);
        // It was a slip: joining goes on being possible.
        PRESS(view, "community-join");
        LXCP_TRY_COMPARE(guild.communities.page(kGuild)->row.role, QStringLiteral("member"));
    }

    void moderators_seeWhoIsInvited_andTakeItBack()
    {
        Guild guild;
        guild.built.lines(CatalogLines::put("person", "ana", 40, "\"name\":\"Ana Silva\"") +
                          memberLine("ana", "invited", ",\"invited_by\":\"sam\"") +
                          memberLine("kim", "declined", ",\"invited_by\":\"maya\""));
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("3")}}));
        LXCP_TRY_VERIFY(part(view, "invite-withdraw-ana"));
        const auto invited = guild.communities.page(kGuild)->invited;
        QCOMPARE(invited.size(), 2);
        QCOMPARE(invited.front().invitedBy, QStringLiteral("Sam Bell"));
        part(view, "invite-withdraw-ana")->click();
        LXCP_TRY_COMPARE(guild.communities.page(kGuild)->invited.size(), 1);
        PRESS(view, "invite-again-kim");
        LXCP_TRY_COMPARE(guild.communities.page(kGuild)->invited.front().member.state, QStringLiteral("invited"));
        QCOMPARE(guild.waiting(),
                 QStringList({QStringLiteral("membership.withdraw"), QStringLiteral("membership.admit")}));
    }

    void whoDeclines_isToldToWhoInvited()
    {
        Guild guild;
        guild.built.lines(memberLine("kim", "declined", ",\"invited_by\":\"maya\""));
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        const auto said = [&] {
            QStringList titles;
            for (const auto& notice : notices.history())
                titles << models::noticeWords(notice).title;
            return titles;
        };
        LXCP_TRY_VERIFY(said().contains(QStringLiteral("Kim Oh declines the invitation")));
    }

    // Where *Make owner* was stands *Remove* then: a second press takes nobody away.
    void removing_asksFirst()
    {
        Guild guild("owner");
        community::CommunityView view(guild.communities);
        show(view, place(QStringLiteral("community"), kGuild, {{QStringLiteral("tab"), QStringLiteral("3")}}));
        PRESS(view, "member-remove");
        LXCP_TRY_VERIFY(part(view, "member-really-remove"));
        QCOMPARE(guild.waiting(), QStringList());
        QVERIFY(view.closeTopmost()); // Esc
        LXCP_TRY_VERIFY(!part(view, "member-really-remove"));
        PRESS(view, "member-remove");
        PRESS(view, "member-really-remove");
        QCOMPARE(guild.waiting(), QStringList{QStringLiteral("membership.remove")});
    }

    void whatWasTypedToBeginOne_isThereAfterACrash_andANameIsTakenOnce()
    {
        Guild guild;
        {
            community::CommunityForm form(guild.communities);
            show(form, place(QStringLiteral("edit-community")));
            QTest::keyClicks(part<QLineEdit>(form, "community-name"), QStringLiteral(" guild"));
            LXCP_TRY_VERIFY(!guild.communities.drafts().text(QStringLiteral("new-community")).isEmpty());
        } // as after a crash
        guild.built.reopen();
        services::CommunityService again(guild.built.store(), guild.clock, kMaya);
        community::CommunityForm form(again);
        show(form, place(QStringLiteral("edit-community")));
        QCOMPARE(part<QLineEdit>(form, "community-name")->text(), QStringLiteral("guild")); // as forms keep texts
        QSignalSpy go(&form, &widgets::Page::go);
        PRESS(form, "community-save");
        QCOMPARE(go.size(), 0); // there is a Guild
        part<QLineEdit>(form, "community-name")->setText(QStringLiteral("Ropes"));
        PRESS(form, "community-save");
        QCOMPARE(go.size(), 1);
        LXCP_TRY_COMPARE(again.drafts().text(QStringLiteral("new-community")), QString());
        community::CommunityForm next(again);
        show(next, place(QStringLiteral("edit-community")));
        QCOMPARE(part<QLineEdit>(next, "community-name")->text(), QString());
    }

    // The one who was chosen, also after another one was, and in a draft that is there again.
    void ofTwoOfOneName_whoWasChosen_isMentioned()
    {
        Guild guild;
        guild.built.lines(CatalogLines::put("person", "sam2", 40,
                                            "\"name\":\"Sam Bell\",\"title\":\"Rigger\",\"department\":\"Loft\"") +
                          memberLine("sam2", "member"));
        const auto choose = [](community::ThreadView& view, const QString& shown) {
            auto* text = part<QPlainTextEdit>(view, "composer-text");
            text->setFocus();
            LXCP_TRY_VERIFY(text->hasFocus());
            QTest::keyClicks(text, QStringLiteral("@Sam"));
            auto* people = view.findChild<QListWidget*>(QStringLiteral("composer-people"));
            const auto found = people->findItems(shown, Qt::MatchExactly);
            QCOMPARE(found.size(), 1);
            people->setCurrentItem(found.front());
            QTest::keyClick(text, Qt::Key_Return);
        };
        const QString draft = QStringLiteral("thread:") + kThread;
        {
            community::ThreadView view(guild.communities);
            show(view, place(QStringLiteral("thread"), kThread));
            LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
            choose(view, QStringLiteral("Sam Bell"));
            part<QPlainTextEdit>(view, "composer-text")->clear();
            choose(view, QStringLiteral("Sam Bell\nRigger · Loft"));
            QTest::keyClicks(part<QPlainTextEdit>(view, "composer-text"), QStringLiteral("look"));
            LXCP_TRY_VERIFY(guild.communities.drafts().text(draft).endsWith(QStringLiteral("look")));
            LXCP_TRY_VERIFY(!guild.communities.drafts().attached(draft).isEmpty());
        }
        guild.built.reopen();
        services::CommunityService again(guild.built.store(), guild.clock, kMaya);
        community::ThreadView view(again);
        show(view, place(QStringLiteral("thread"), kThread));
        PRESS(view, "composer-send");
        QCOMPARE(again.thread(kThread, 10)->posts.back().post.mentions, QStringList{QStringLiteral("sam2")});
    }

    void filesOfADraft_areThereAfterACrash()
    {
        Guild guild;
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("knot.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a rope") == 6);
        file.close();
        const QString draft = QStringLiteral("thread:") + kThread;
        {
            community::ThreadView view(guild.communities);
            show(view, place(QStringLiteral("thread"), kThread));
            view.findChild<widgets::Composer*>()->addFile(file.fileName());
            LXCP_TRY_VERIFY(!guild.communities.drafts().attached(draft).isEmpty());
        }
        guild.built.reopen();
        services::CommunityService again(guild.built.store(), guild.clock, kMaya);
        community::ThreadView view(again);
        show(view, place(QStringLiteral("thread"), kThread));
        const auto* composer = view.findChild<widgets::Composer*>();
        QCOMPARE(composer->files().size(), 1);
        QCOMPARE(composer->files().front().bytes, QByteArray("a rope"));
        part<QPlainTextEdit>(view, "composer-text")->setPlainText(QStringLiteral("Here it is"));
        PRESS(view, "composer-send");
        QCOMPARE(again.thread(kThread, 10)->posts.back().post.attachments.size(), 1);
        LXCP_TRY_VERIFY(again.drafts().attached(draft).isEmpty());
    }
};

QTEST_MAIN(TestCommunityDoors)
#include "tst_communitydoors.moc"
