// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/homecards.h"
#include "tests/ui/community/guild.h"
#include "ui/community/communityform.h"
#include "ui/community/eventform.h"
#include "ui/community/threadform.h"
#include "ui/community/threadview.h"
#include "ui/messages/messagesview.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace support;

namespace {

const QUrl kNewEvent = place(QStringLiteral("edit-event"), {}, {{QStringLiteral("community"), kGuild}});
const QString kReply = QStringLiteral("33333333-0000-4000-8000-000000000009");

QByteArray replyOfMaya()
{
    return CatalogLines::put("post", kReply.toLatin1(), 90,
                             "\"community_id\":\"" + kGuild.toLatin1() + "\",\"thread_id\":\"" + kThread.toLatin1() +
                                 "\",\"author_id\":\"maya\",\"text\":\"Around it.\",\"created_at\":"
                                 "\"2026-03-01T11:00:00.000Z\"");
}

} // namespace

// Somebody who types without a pause, as long as it lives.
class FastTyping final : public QTimer
{
public:
    explicit FastTyping(QWidget* field)
    {
        connect(this, &QTimer::timeout, field, [field] { QTest::keyClick(field, Qt::Key_X); });
        start(kBetweenKeys);
    }

private:
    static constexpr int kBetweenKeys = 30; // ms
};

// What was typed is there again after a crash: the service and the pages are made anew over the same file.
class TestCommunityDrafts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    void newEvent_isThereAgain_andGoneWhenItIsPlanned()
    {
        Guild guild;
        {
            community::EventForm form(guild.communities);
            show(form, kNewEvent);
            QVERIFY(!part<QAbstractButton>(form, "event-throw-away"));
            QTest::keyClicks(part<QLineEdit>(form, "event-title"), QStringLiteral("Knots at noon"));
            part<widgets::DateField>(form, "event-start")->setMoment(QDate(2026, 3, 9), QTime(12, 30));
            LXCP_TRY_VERIFY(
                draft(guild.communities, QStringLiteral("new-event:") + kGuild).contains(QStringLiteral("noon")) &&
                draft(guild.communities, QStringLiteral("new-event:") + kGuild).contains(QStringLiteral("starts_at")));
        } // as after a crash
        guild.built.reopen();
        services::CommunityService again(guild.built.store(), guild.clock, kMaya);
        community::EventForm form(again);
        show(form, kNewEvent);
        QCOMPARE(part<QLineEdit>(form, "event-title")->text(), QStringLiteral("Knots at noon"));
        const QDateTime start = part<widgets::DateField>(form, "event-start")->moment();
        QCOMPARE(start.date(), QDate(2026, 3, 9));
        QCOMPARE(start.time(), QTime(12, 30));
        QVERIFY(part<QAbstractButton>(form, "event-throw-away"));
        PRESS(form, "event-save");
        LXCP_TRY_COMPARE(again.page(kGuild)->events.size(), 1);
        LXCP_TRY_COMPARE(draft(again, QStringLiteral("new-event:") + kGuild), QString());
        form.open(kNewEvent);
        QCOMPARE(part<QLineEdit>(form, "event-title")->text(), QString());
    }

    // Leaving the page loses nothing; throwing it away is a choice.
    void newEvent_staysWhenOneGoesElsewhere_untilItIsThrownAway()
    {
        Guild guild;
        community::EventForm form(guild.communities);
        show(form, kNewEvent);
        QTest::keyClicks(part<QLineEdit>(form, "event-title"), QStringLiteral("Knots"));
        form.open(place(QStringLiteral("edit-event"), {}, {{QStringLiteral("community"), QStringLiteral("other")}}));
        QCOMPARE(part<QLineEdit>(form, "event-title")->text(), QString());
        LXCP_TRY_VERIFY(!draft(guild.communities, QStringLiteral("new-event:") + kGuild).isEmpty());
        form.open(kNewEvent);
        QCOMPARE(part<QLineEdit>(form, "event-title")->text(), QStringLiteral("Knots"));
        PRESS(form, "event-throw-away");
        QCOMPARE(part<QLineEdit>(form, "event-title")->text(), QString());
        LXCP_TRY_COMPARE(draft(guild.communities, QStringLiteral("new-event:") + kGuild), QString());
    }

    void whoTypesWithoutAPause_isKeptAllTheSame()
    {
        Guild guild;
        guild.built.lines(CatalogLines::put("conversation", "c1", 81,
                                            "\"people\":[\"maya\",\"sam\"],\"created_at\":"
                                            "\"2026-03-01T09:00:00.000Z\""));
        const auto isKept = [&](widgets::Page& page, QWidget* field, const QString& name) {
            page.activateWindow();
            field->setFocus();
            const FastTyping typing(field);
            return waitFor([&] { return field->hasFocus(); }) &&
                   waitFor([&] { return draft(guild.communities, name).contains(QLatin1StringView("xx")); }, 10s);
        };
        community::ThreadView thread(guild.communities);
        show(thread, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(thread, "composer-text"));
        QVERIFY(isKept(thread, part<QPlainTextEdit>(thread, "composer-text"), QStringLiteral("thread:") + kThread));
        messages::MessagesView messages(guild.messages, {});
        show(messages, place(QStringLiteral("conversation"), QStringLiteral("c1")));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(messages, "composer-text"));
        QVERIFY(isKept(messages, part<QPlainTextEdit>(messages, "composer-text"), QStringLiteral("message:c1")));
        community::EventForm form(guild.communities);
        show(form, kNewEvent);
        QVERIFY(isKept(form, part<QLineEdit>(form, "event-title"), QStringLiteral("new-event:") + kGuild));
        community::ThreadForm begun(guild.communities);
        show(begun, place(QStringLiteral("edit-thread"), {}, {{QStringLiteral("community"), kGuild}}));
        QVERIFY(isKept(begun, part<QLineEdit>(begun, "thread-title"), QStringLiteral("new-thread:") + kGuild));
    }

    void threadAboutAnEvent_saysSo_andStaysInItsCommunity()
    {
        Guild guild;
        guild.built.lines(CatalogLines::put("event", "e1", 80,
                                            "\"community_id\":\"" + kGuild.toLatin1() +
                                                "\",\"type\":\"community\",\"title\":\"Knots\",\"starts_at\":"
                                                "\"2026-03-09T10:00:00.000Z\""));
        community::ThreadForm form(guild.communities);
        show(form, place(QStringLiteral("edit-thread"), {},
                         {{QStringLiteral("community"), kGuild}, {QStringLiteral("session"), QStringLiteral("e1")}}));
        auto* about = part<widgets::TextLabel>(form, "thread-about");
        QVERIFY(about);
        QCOMPARE(about->text(), QStringLiteral("About the event “Knots”"));
        QVERIFY(!part<QComboBox>(form, "thread-community")->isEnabled());
        form.open(place(QStringLiteral("edit-thread"), {}, {{QStringLiteral("community"), kGuild}}));
        QVERIFY(!part<widgets::TextLabel>(form, "thread-about"));
        QVERIFY(part<QComboBox>(form, "thread-community")->isEnabled());
    }

    // Only what was typed comes back: what others have changed meanwhile stands.
    void changedEvent_isThereAgain_overWhatOthersChanged()
    {
        Guild guild;
        const auto event = [](int rev, const char* title, const char* place) {
            return CatalogLines::put("event", "e1", rev,
                                     "\"community_id\":\"" + kGuild.toLatin1() + "\",\"type\":\"community\"," +
                                         "\"organiser_id\":\"maya\",\"timezone\":\"Europe/Berlin\",\"starts_at\":"
                                         "\"2026-03-09T10:00:00.000Z\",\"ends_at\":\"2026-03-09T11:00:00.000Z\"," +
                                         "\"title\":\"" + title + "\",\"location\":\"" + place + '"');
        };
        guild.built.lines(event(80, "Knots", "Room 4"));
        const QUrl change =
            place(QStringLiteral("edit-event"), QStringLiteral("e1"), {{QStringLiteral("community"), kGuild}});
        {
            community::EventForm form(guild.communities);
            show(form, change);
            auto* title = part<QLineEdit>(form, "event-title");
            QCOMPARE(title->text(), QStringLiteral("Knots"));
            title->end(false);
            QTest::keyClicks(title, QStringLiteral(" and hitches"));
            LXCP_TRY_VERIFY(draft(guild.communities, QStringLiteral("event:e1")).contains(QStringLiteral("hitches")));
        }
        guild.built.lines(event(81, "Knots", "Loft"));
        community::EventForm form(guild.communities);
        show(form, change);
        QCOMPARE(part<QLineEdit>(form, "event-title")->text(), QStringLiteral("Knots and hitches"));
        QCOMPARE(part<QLineEdit>(form, "event-location")->text(), QStringLiteral("Loft"));
        // What somebody else has called it since is known to be another than what was changed.
        guild.built.lines(event(82, "Ropes", "Loft"));
        form.open(place(QStringLiteral("edit-event"), {}, {{QStringLiteral("community"), QStringLiteral("other")}}));
        form.open(change);
        QCOMPARE(part<QLineEdit>(form, "event-title")->text(), QStringLiteral("Knots and hitches"));
        PRESS(form, "event-save");
        const auto queued = [&] { return store::Outbox(guild.built.writer()).items(); };
        LXCP_TRY_COMPARE(queued().size(), 1);
        const QJsonObject sent = queued().front().command.payload;
        QCOMPARE(sent.keys().join(u' '), QStringLiteral("title were"));
        QCOMPARE(sent.value(QStringLiteral("were"))[QStringLiteral("title")].toString(), QStringLiteral("Knots"));
        QCOMPARE(queued().front().state, store::OutboxState::Wedged);
    }

    void changedCommunity_isThereAgain()
    {
        Guild guild;
        const QUrl change = place(QStringLiteral("edit-community"), kGuild);
        {
            community::CommunityForm form(guild.communities);
            show(form, change);
            auto* name = part<QLineEdit>(form, "community-name");
            name->end(false);
            QTest::keyClicks(name, QStringLiteral(" of knots"));
            LXCP_TRY_VERIFY(!draft(guild.communities, QStringLiteral("community-form:") + kGuild).isEmpty());
        }
        community::CommunityForm form(guild.communities);
        show(form, change);
        QCOMPARE(part<QLineEdit>(form, "community-name")->text(), QStringLiteral("Guild of knots"));
        PRESS(form, "community-save");
        LXCP_TRY_COMPARE(draft(guild.communities, QStringLiteral("community-form:") + kGuild), QString());
    }

    void changedThread_isThereAgain()
    {
        Guild guild;
        const QUrl change = place(QStringLiteral("edit-thread"), kThread);
        {
            community::ThreadForm form(guild.communities);
            show(form, change);
            auto* text = part<QPlainTextEdit>(form, "composer-text");
            QCOMPARE(text->toPlainText(), QStringLiteral("How?"));
            form.activateWindow();
            text->setFocus();
            LXCP_TRY_VERIFY(text->hasFocus());
            text->moveCursor(QTextCursor::End);
            QTest::keyClicks(text, QStringLiteral(" And why?"));
            LXCP_TRY_VERIFY(
                draft(guild.communities, QStringLiteral("edit-thread:") + kThread).contains(QStringLiteral("why")));
        }
        community::ThreadForm form(guild.communities);
        show(form, change);
        QCOMPARE(part<QLineEdit>(form, "thread-title")->text(), QStringLiteral("Bowline"));
        QCOMPARE(part<QPlainTextEdit>(form, "composer-text")->toPlainText(), QStringLiteral("How? And why?"));
        PRESS(form, "composer-send");
        LXCP_TRY_COMPARE(draft(guild.communities, QStringLiteral("edit-thread:") + kThread), QString());
        QCOMPARE(guild.communities.thread(kThread, 5)->thread.text, QStringLiteral("How? And why?"));
    }

    // Beside the reply that somebody has begun.
    void changedReply_isThereAgain_andLeavesWhatIsBegunAlone()
    {
        Guild guild;
        guild.built.lines(replyOfMaya());
        guild.communities.drafts().keep(QStringLiteral("thread:") + kThread, QStringLiteral("Begun"));
        {
            community::ThreadView view(guild.communities);
            show(view, place(QStringLiteral("thread"), kThread));
            LXCP_TRY_VERIFY(view.findChild<QWidget*>(QStringLiteral("post-") + kReply));
            auto* card = view.findChild<QWidget*>(QStringLiteral("post-") + kReply);
            LXCP_TRY_VERIFY(part(*card, "post-edit"));
            part(*card, "post-edit")->click();
            auto* text = part<QPlainTextEdit>(view, "composer-text");
            QCOMPARE(text->toPlainText(), QStringLiteral("Around it."));
            view.activateWindow();
            text->setFocus();
            LXCP_TRY_VERIFY(text->hasFocus());
            text->moveCursor(QTextCursor::End);
            QTest::keyClicks(text, QStringLiteral(" Twice."));
            LXCP_TRY_VERIFY(
                draft(guild.communities, QStringLiteral("edit-reply:") + kThread).contains(QStringLiteral("Twice")));
            QCOMPARE(draft(guild.communities, QStringLiteral("thread:") + kThread), QStringLiteral("Begun"));
        }
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        QCOMPARE(text->toPlainText(), QStringLiteral("Around it. Twice."));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(text->toPlainText(), QStringLiteral("Begun"));
        LXCP_TRY_COMPARE(draft(guild.communities, QStringLiteral("edit-reply:") + kThread), QString());
        QCOMPARE(guild.communities.thread(kThread, 5)->posts.back().post.text, QStringLiteral("Around it. Twice."));
    }

    // Its author keeps it, and can do nothing with it; who was changing it reads why, and can copy what they wrote.
    void hiddenReply_isNotChanged_andSaysSo()
    {
        Guild guild("member");
        guild.built.lines(replyOfMaya());
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        const auto card = [&] { return view.findChild<QWidget*>(QStringLiteral("post-") + kReply); };
        LXCP_TRY_VERIFY(card() && part(*card(), "post-edit"));
        part(*card(), "post-edit")->click();
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        text->setPlainText(QStringLiteral("Around it, twice."));
        QByteArray hidden = replyOfMaya();
        hidden.replace("\"text\":",
                       "\"hidden_at\":\"2026-03-01T12:00:00.000Z\",\"hide_reason\":\"Off the rope\",\"text\":");
        hidden.replace(QByteArray::number(90), QByteArray::number(91));
        guild.built.lines(hidden);
        view.refreshSoon();
        LXCP_TRY_VERIFY(card() && !part(*card(), "post-edit"));
        for (const char* act : {"post-react", "post-reply", "post-remove"})
            QVERIFY(!part(*card(), act));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(part<QLabel>(view, "composer-note"));
        QVERIFY(part<QLabel>(view, "composer-note")->text().contains(QStringLiteral("Off the rope")));
        QCOMPARE(text->toPlainText(), QStringLiteral("Around it, twice."));
        QVERIFY(guild.waiting().isEmpty());
    }

    void conversationThatIsNotHere_saysSo()
    {
        Guild guild;
        messages::MessagesView view(guild.messages, {});
        show(view, place(QStringLiteral("conversation"), QStringLiteral("nope")));
        LXCP_TRY_VERIFY(part<QWidget>(view, "conversation-none"));
        QStringList words;
        for (const QLabel* label : part<QWidget>(view, "conversation-none")->findChildren<QLabel*>())
            words << label->text();
        QVERIFY2(words.join(QLatin1Char(' ')).contains(QStringLiteral("not here")),
                 qPrintable(words.join(QLatin1Char(' '))));
    }

private:
    static QString draft(services::CommunityService& communities, const QString& name)
    {
        return communities.drafts().text(name);
    }
};

QTEST_MAIN(TestCommunityDrafts)
#include "tst_communitydrafts.moc"
