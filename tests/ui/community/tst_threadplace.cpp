// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/noticeservice.h"
#include "tests/ui/community/guild.h"
#include "ui/community/communityview.h"
#include "ui/community/threadview.h"
#include "ui/messages/messagesview.h"
#include "ui/models/noticewords.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace support;

namespace {

const auto kOther = QStringLiteral("22222222-0000-4000-8000-000000000002");

QString postId(int number)
{
    return QStringLiteral("66666666-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

// Another thread of maya's, with replies of sam's of the very same time, or a minute apart.
void addThread(Guild& guild, int replies, int minutesApart)
{
    const QByteArray in = "\"community_id\":\"" + kGuild.toLatin1() + "\",";
    QByteArray lines = CatalogLines::put("thread", kOther.toLatin1(), 100,
                                         in + "\"author_id\":\"maya\",\"title\":\"Hitches\",\"text\":\"Which?\","
                                              "\"created_at\":\"2026-03-01T09:00:00.000Z\"");
    for (int i = 1; i <= replies; ++i) {
        const QDateTime at = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC).addSecs(60 * qint64(i * minutesApart));
        lines +=
            CatalogLines::put("post", postId(i).toLatin1(), 100 + i,
                              in + "\"thread_id\":\"" + kOther.toLatin1() + "\",\"author_id\":\"sam\",\"text\":\"" +
                                  QByteArray("Over and under. ").repeated(1 + i * 7 % 60) + "\",\"created_at\":\"" +
                                  domain::toWire(at).toLatin1() + '"');
    }
    guild.built.lines(lines);
}

QUrl replyOf(const QString& thread, const QString& post)
{
    return place(QStringLiteral("thread"), thread, {{QStringLiteral("at"), post}});
}

bool standsAtTheTop(QWidget& view, const QString& post)
{
    const auto* card = view.findChild<QWidget*>(QStringLiteral("post-") + post);
    if (!card || card->visibleRegion().isEmpty())
        return false;
    const auto* area = view.findChild<QScrollArea*>();
    return card->mapTo(area->viewport(), QPoint(0, 0)).y() >= 0;
}

} // namespace

// Where a thread stands, what of it is read, and what of it is told.
class TestThreadPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    void replyOfTheVerySameTime_isReachedAndRead_afterAnotherThread_data()
    {
        QTest::addColumn<int>("replies"); // of the first
        for (const int replies : {0, 10, 30, 60})
            QTest::addRow("after %d replies", replies) << replies;
    }
    void replyOfTheVerySameTime_isReachedAndRead_afterAnotherThread()
    {
        QFETCH(int, replies);
        Guild guild;
        guild.addReplies(replies);
        addThread(guild, 30, 0);
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        const auto fresh = [&] {
            int count = 0;
            for (const auto& notice : notices.history())
                count += notice.aboutId == kOther && notice.unread;
            return count;
        };
        LXCP_TRY_COMPARE(fresh(), 1);
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(QStringLiteral("post-33333333-0000-4000-8000-000000000001")));
        view.open(replyOf(kOther, postId(17)));
        view.focusFirst();
        LXCP_TRY_VERIFY(standsAtTheTop(view, postId(17)));
        LXCP_TRY_COMPARE(fresh(), 0);
        QVERIFY(standsAtTheTop(view, postId(17)));
    }

    void widthThatChanges_keepsTheReplyInSight()
    {
        Guild guild;
        addThread(guild, 60, 1);
        community::ThreadView view(guild.communities);
        show(view, replyOf(kOther, postId(40)));
        view.focusFirst();
        for (const int wide : {600, 1100, 480}) {
            view.resize(wide, 700);
            LXCP_TRY_COMPARE(view.findChild<QScrollArea*>()->width(), wide);
            LXCP_TRY_VERIFY(standsAtTheTop(view, postId(40)));
        }
        // A person who scrolls is elsewhere.
        view.findChild<QScrollArea*>()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        view.resize(900, 700);
        LXCP_TRY_COMPARE(view.findChild<QScrollArea*>()->width(), 900);
        QCOMPARE(view.findChild<QScrollArea*>()->verticalScrollBar()->value(), 0);
    }

    void whatStandsAboveThoseShown_staysUnread()
    {
        Guild guild;
        addThread(guild, 150, 1);
        const auto unread = [&] { return guild.communities.threads(kGuild, 0, 5).front().unread; };
        QCOMPARE(guild.communities.threads(kGuild, 0, 5).front().id, kOther);
        QVERIFY(unread());
        const auto page = guild.communities.thread(kOther, 100);
        QCOMPARE(page->earlier, 50);
        guild.communities.markRead(*page);
        QVERIFY(unread());
        guild.communities.markRead(*guild.communities.thread(kOther, 200));
        LXCP_TRY_VERIFY(!unread());
    }

    void repliesOfAThread_areOneNotice_thatLeadsToTheFirst_andIsToldOnce()
    {
        Guild guild;
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        QSignalSpy told(&notices, &services::NoticeService::tell);
        notices.start();
        LXCP_TRY_COMPARE(notices.history().size(), 1); // the mention
        guild.clock.advance(std::chrono::hours(2));
        const auto come = [&](int from, int to) {
            QByteArray lines;
            for (int i = from; i <= to; ++i) {
                const QDateTime at = guild.clock.now().addSecs(-600 + i);
                lines += CatalogLines::put("post", postId(i).toLatin1(), 200 + i,
                                           "\"community_id\":\"" + kGuild.toLatin1() + "\",\"thread_id\":\"" +
                                               kThread.toLatin1() + "\",\"author_id\":\"sam\",\"text\":\"Yes\"," +
                                               "\"created_at\":\"" + domain::toWire(at).toLatin1() + '"');
            }
            guild.built.lines(lines);
        };
        const auto group = [&] {
            const auto all = notices.history();
            const auto found = std::ranges::find(all, QStringLiteral("reply"), &domain::Notice::kind);
            return found == all.end() ? domain::Notice() : *found;
        };
        come(1, 1);
        LXCP_TRY_COMPARE(told.size(), 1);
        come(2, 40);
        LXCP_TRY_COMPARE(group().parts.size(), 40);
        QCOMPARE(notices.history().size(), 2);
        QCOMPARE(told.size(), 1); // the same, until it is read
        QCOMPARE(models::noticeWords(group()).title, QStringLiteral("40 new replies"));
        QVERIFY(models::noticeWords(group()).text.contains(QStringLiteral("Bowline")));
        QCOMPARE(domain::noticePlace(group()).value, postId(1));
        guild.communities.markRead(*guild.communities.thread(kThread, 100));
        LXCP_TRY_VERIFY(!group().unread);
        QCOMPARE(models::noticeWords(group()).title, QStringLiteral("40 replies"));
        come(41, 42);
        LXCP_TRY_COMPARE(told.size(), 2); // and anew when there is more
        QCOMPARE(told.back().front().value<domain::Notice>().parts.size(), 2);
    }

    void newMessages_areNewUntilOneLeavesOrWrites()
    {
        Guild guild;
        const QString talk = guild.messages.startDirect(QStringLiteral("sam"));
        guild.built.lines(CatalogLines::put("message", "55555555-0000-4000-8000-000000000002", 91,
                                            "\"conversation_id\":\"" + talk.toLatin1() +
                                                "\",\"author_id\":\"sam\",\"text\":\"New\",\"sent_at\":"
                                                "\"2026-03-01T12:00:00.000Z\""));
        messages::MessagesView view(guild.messages,
                                    [](const QString&, int) { return QList<std::pair<QString, QString>>(); });
        show(view, place(QStringLiteral("conversation"), talk));
        const auto isNew = [&] { return part<QWidget>(view, "message-is-new") != nullptr; };
        LXCP_TRY_VERIFY(isNew());
        LXCP_TRY_COMPARE(guild.messages.unread(), 0);
        view.refreshSoon(); // made anew, after it was read
        view.fill();
        QVERIFY(isNew());
        auto* composer = part<widgets::Composer>(view, "message-composer");
        composer->setText(QStringLiteral("Seen"));
        Q_EMIT composer->sent();
        LXCP_TRY_VERIFY(!isNew());
        guild.built.lines(CatalogLines::put("message", "55555555-0000-4000-8000-000000000003", 92,
                                            "\"conversation_id\":\"" + talk.toLatin1() +
                                                "\",\"author_id\":\"sam\",\"text\":\"Newer\",\"sent_at\":"
                                                "\"2026-03-01T12:05:00.000Z\""));
        LXCP_TRY_VERIFY(isNew()); // came while one was there
        LXCP_TRY_COMPARE(guild.messages.unread(), 0);
        QVERIFY(isNew());
        view.hide();
        view.open(place(QStringLiteral("messages")));
        view.show();
        LXCP_TRY_VERIFY(!isNew());
    }

    void linkToAnEvent_bringsThatOneIntoSight_andItStaysThere()
    {
        Guild guild;
        QByteArray lines;
        for (int i = 1; i <= 6; ++i)
            lines += CatalogLines::put("event", 'e' + QByteArray::number(i), 100 + i,
                                       "\"title\":\"Knots\",\"type\":\"community\",\"community_id\":\"" +
                                           kGuild.toLatin1() + "\",\"organiser_id\":\"sam\",\"timezone\":\"UTC\"," +
                                           "\"starts_at\":\"2026-12-0" + QByteArray::number(i) +
                                           "T09:00:00.000Z\",\"ends_at\":\"2026-12-0" + QByteArray::number(i) +
                                           "T10:00:00.000Z\",\"updated_at\":\"2026-03-01T09:00:00.000Z\"");
        guild.built.lines(lines);
        community::CommunityView view(guild.communities);
        view.resize(900, 480);
        view.show();
        view.open(place(QStringLiteral("community"), kGuild, {{QStringLiteral("event"), QStringLiteral("e6")}}));
        view.fill();
        const auto isInSight = [&view] {
            const auto* card = view.findChild<QWidget*>(QStringLiteral("event-e6"));
            return card && !card->visibleRegion().isEmpty() && card->hasFocus();
        };
        LXCP_TRY_VERIFY(isInSight());
        QSignalSpy changed(&guild.communities, &services::CommunityService::changed);
        guild.communities.mute(kGuild, true); // as reading it does: the page is made anew
        LXCP_TRY_VERIFY(!changed.isEmpty());
        view.refreshSoon();
        view.fill();
        LXCP_TRY_VERIFY(isInSight());
    }
};

QTEST_MAIN(TestThreadPlace)
#include "tst_threadplace.moc"
