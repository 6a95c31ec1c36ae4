// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/services/noticeservice.h"
#include "app/store/table.h"
#include "tests/ui/community/guild.h"
#include "ui/models/noticewords.h"
#include "ui/notices/noticesview.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace support;

namespace {

const QByteArray kRevoked =
    "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Ladders\",\"cycle\":1,\"awarded_at\":"
    "\"2026-02-20T00:00:00.000Z\",\"revoked_at\":\"2026-03-01T08:00:00.000Z\",\"revoked_reason\":\"copied\"";

QByteArray told()
{
    return CatalogLines::put("badge_award", "a1", 100, kRevoked) +
           CatalogLines::put("recommendation", "r1", 101,
                             "\"from_id\":\"sam\",\"to_id\":\"maya\",\"course_id\":\"c1\",\"at\":"
                             "\"2026-03-01T08:30:00.000Z\"") +
           CatalogLines::put("person_skill", "maya:git:sam", 102,
                             "\"person_id\":\"sam\",\"skill_id\":\"git\",\"rater_id\":\"maya\",\"contested_at\":"
                             "\"2026-03-01T08:40:00.000Z\",\"contest_reason\":\"No.\"");
}

bool unread(const services::NoticeService& notices, const QString& kind)
{
    const auto all = notices.history();
    const auto found = std::ranges::find(all, kind, &domain::Notice::kind);
    return found != all.end() && found->unread;
}

} // namespace

class TestNoticesRead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Without a network: it is a command of the outbox like any other.
    void anEntryThatWasPressed_isRead_andNoOther()
    {
        for (const QString& kind :
             {QStringLiteral("badge"), QStringLiteral("recommended"), QStringLiteral("contested")}) {
            Guild guild;
            guild.built.lines(told());
            services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
            notices.start();
            LXCP_TRY_VERIFY(unread(notices, kind));
            const int before = notices.unread();
            notices::NoticesView view(notices);
            show(view, place(QStringLiteral("notices")));
            QSignalSpy gone(&view, &widgets::Page::go);
            const auto all = notices.history();
            const auto one = std::ranges::find(all, kind, &domain::Notice::kind);
            const QByteArray row = "notice-" + one->id.toUtf8();
            PRESS(view, row.constData());
            QCOMPARE(gone.size(), 1);
            LXCP_TRY_VERIFY(!unread(notices, kind));
            QCOMPARE(notices.unread(), before - 1);
            QVERIFY(guild.waiting().contains(QStringLiteral("read.mark")));
        }
    }

    // It is told as it arrives, not with the next thing that happens.
    void feedbackThatOneMayRead_isTold()
    {
        Guild guild;
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        LXCP_TRY_VERIFY(!notices.history().isEmpty());
        const int before = notices.unread();
        QSignalSpy changed(&notices, &services::NoticeService::changed);
        guild.built.lines(CatalogLines::put("mentoring_feedback", "m1///sam", 100,
                                            "\"mentorship_id\":\"m1\",\"person_id\":\"sam\",\"text\":\"Good "
                                            "questions\",\"shared\":true,\"updated_at\":"
                                            "\"2026-03-01T11:30:00.000Z\""));
        LXCP_TRY_COMPARE(notices.unread(), before + 1);
        QVERIFY(!changed.isEmpty());
        QVERIFY(models::noticeWords(notices.history().front()).title.contains(QStringLiteral("Sam Bell")));
    }

    void whatWasReadOnAnotherComputer_isReadHere()
    {
        Guild guild;
        guild.built.lines(told());
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        LXCP_TRY_VERIFY(unread(notices, QStringLiteral("badge")));
        guild.built.lines(CatalogLines::put("read_mark", "maya:revoked:a1", 110,
                                            "\"person_id\":\"maya\",\"about_kind\":\"notice\",\"about_id\":"
                                            "\"revoked:a1\",\"read_at\":\"2026-03-01T08:00:00.000Z\""));
        LXCP_TRY_VERIFY(!unread(notices, QStringLiteral("badge")));
        QVERIFY(unread(notices, QStringLiteral("recommended")));
    }

    // Earned without a network and pressed then: what the organisation says of it later is no news.
    void whatWasReadWhenItWasEarned_isReadWhenItIsSigned()
    {
        Guild guild;
        guild.built.lines(CatalogLines::put("badge_award", "a1", 100,
                                            "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Ladders\","
                                            "\"cycle\":1,\"awarded_at\":\"2026-02-20T00:00:00.000Z\"") +
                          CatalogLines::put("read_mark", "maya:earned:b1:1", 110,
                                            "\"person_id\":\"maya\",\"about_kind\":\"notice\",\"about_id\":"
                                            "\"earned:b1:1\",\"read_at\":\"2026-02-20T00:00:00.000Z\""));
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        LXCP_TRY_VERIFY(!notices.history().isEmpty());
        const auto all = notices.history();
        QVERIFY(std::ranges::any_of(all, [](const auto& one) { return one.kind == QLatin1StringView("badge"); }));
        QVERIFY(!unread(notices, QStringLiteral("badge")));
    }

    // With what it counted a damaged file has gone.
    void aCacheThatWasMadeAnew_isCountedAnew()
    {
        Guild guild;
        guild.built.lines(told());
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        LXCP_TRY_VERIFY(notices.unread() > 0);
        for (const char* kind : {"badge_award", "recommendation", "person_skill", "post", "thread", "event"})
            QVERIFY(guild.built.writer().exec(QByteArray("DELETE FROM ") + kind));
        Q_EMIT guild.built.store().damageRepaired();
        LXCP_TRY_COMPARE(notices.unread(), 0);
    }

    // How far a thread was read is the thread's to say.
    void aReply_isReadInItsThread()
    {
        Guild guild;
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        LXCP_TRY_VERIFY(unread(notices, QStringLiteral("mention")));
        notices.markRead(notices.history().front());
        QVERIFY(guild.waiting().isEmpty());
    }

    // Told once on all of one's computers: the mark that one sets is the other's too.
    void aNewEvent_isTold_withItsTime_andReadWhereItIs()
    {
        Guild guild;
        guild.clock.set(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        guild.built.lines(CatalogLines::put(
            "event", "e1", 100,
            "\"community_id\":\"" + kGuild.toLatin1() +
                "\",\"title\":\"Splicing\",\"organiser_id\":\"sam\",\"timezone\":\"Europe/Oslo\","
                "\"starts_at\":\"2026-03-02T09:10:00.000Z\",\"ends_at\":\"2026-03-02T10:00:00.000Z\","
                "\"updated_at\":\"2026-03-01T10:00:00.000Z\",\"changes\":[{\"what\":\"planned\",\"by\":\"sam\","
                "\"at\":\"2026-03-01T10:00:00.000Z\",\"arrived_at\":\"2026-03-01T11:00:00.000Z\"}]"));
        services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
        notices.start();
        const auto ofKind = [&](const char* kind) {
            auto all = notices.history();
            all.removeIf([&](const auto& notice) { return notice.kind != QLatin1StringView(kind); });
            return all;
        };
        LXCP_TRY_COMPARE(ofKind("event_new").size(), 1);
        const models::NoticeWords words = models::noticeWords(ofKind("event_new").front());
        QCOMPARE(words.title, QStringLiteral("Sam Bell plans an event"));
        QVERIFY2(words.text.startsWith(QStringLiteral("Splicing · 2 Mar 2026")), qPrintable(words.text));
        QVERIFY(ofKind("event_new").front().unread);
        guild.communities.markEventsRead(kGuild);
        LXCP_TRY_VERIFY(!ofKind("event_new").front().unread);
        // What begins soon says when.
        guild.built.lines(CatalogLines::put("event_answer", "e1:maya", 101,
                                            "\"community_id\":\"" + kGuild.toLatin1() +
                                                "\",\"event_id\":\"e1\",\"person_id\":\"maya\",\"answer\":\"yes\","
                                                "\"updated_at\":\"2026-03-01T12:00:00.000Z\""));
        LXCP_TRY_COMPARE(ofKind("event").size(), 1);
        const models::NoticeWords soon = models::noticeWords(ofKind("event").front());
        QVERIFY2(soon.text.contains(QStringLiteral("2 Mar 2026")), qPrintable(soon.text));
    }
};

QTEST_MAIN(TestNoticesRead)
#include "tst_noticesread.moc"
