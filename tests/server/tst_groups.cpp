// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/community.h"
#include "app/domain/messaging.h"
#include "server/feed/feed.h"
#include "tests/server/commandsupport.h"
#include "tests/server/feedclient.h"

using namespace support;

namespace {

const QString kMaya = QStringLiteral("maya");
const QString kSam = QStringLiteral("sam");
const QString kAna = QStringLiteral("ana");
const QString kGroup = QStringLiteral("55555555-0000-4000-8000-000000000001");
const QString kMessage = QStringLiteral("44444444-0000-4000-8000-00000000000%1");
const QString kGuild = QStringLiteral("11111111-0000-4000-8000-00000000000%1");
const auto kApplied = QStringLiteral("applied");

QJsonObject people(const char* field, const QStringList& who)
{
    return {{QLatin1StringView(field), QJsonArray::fromStringList(who)},
            {QStringLiteral("title"), QStringLiteral("Ropes")}};
}

// 'maya added ana'
QString said(const domain::Message& line)
{
    return QStringList{line.authorId, line.act, line.about.join(QLatin1Char('+'))}.join(QLatin1Char(' ')).trimmed();
}

} // namespace

// Who comes into a group of messages and who goes, and who sees what others have read.
class TestGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_databases = std::make_unique<Databases>();
        m_storage = newStorage(*m_databases);
        populateOrganisation(*m_storage, m_clock.now());
        m_feed = std::make_unique<feed::Feed>(*m_storage, m_clock);
        m_executor = std::make_unique<commands::Executor>(*m_storage, m_clock);
    }

    void whoComesAndWhoGoes_isSaidInTheGroup_toWhomItConcerns()
    {
        QCOMPARE(does(kMaya, "conversation.start", kGroup, people("people", {kMaya, kSam})), kApplied);
        QCOMPARE(lines(kSam), QStringList()); // a group begins with what is written in it
        QCOMPARE(does(kSam, "conversation.change", kGroup, people("add", {kAna})), kApplied);
        QCOMPARE(lines(kAna), QStringList{QStringLiteral("sam added ana")});
        QCOMPARE(lines(kMaya), lines(kAna));
        QCOMPARE(does(kSam, "conversation.change", kGroup, {{QStringLiteral("title"), QStringLiteral("Knots")}}),
                 kApplied);
        QCOMPARE(lines(kMaya).size(), 1);
        QCOMPARE(does(kMaya, "conversation.change", kGroup, people("remove", {kAna})), kApplied);
        const QStringList both{QStringLiteral("maya removed ana"), QStringLiteral("sam added ana")};
        QCOMPARE(lines(kAna), both); // she is told, and has the group no more
        FeedClient ana(*m_feed, kAna);
        QCOMPARE(ana.pullAll(), QString());
        QVERIFY(!ana.has("conversation", kGroup));
        QCOMPARE(does(kSam, "conversation.leave", kGroup), kApplied);
        QCOMPARE(lines(kMaya), QStringList({both.front(), both.back(), QStringLiteral("sam left")}));
        QCOMPARE(lines(kAna), both);
        // Of the server's lines nobody changes anything.
        const QString line = ids(kMaya).value(QStringLiteral("maya removed ana"));
        QCOMPARE(does(kMaya, "message.edit", line, {{QStringLiteral("text"), QStringLiteral("No")}}),
                 QStringLiteral("rejected/wrong-state"));
        QCOMPARE(does(kMaya, "message.remove", line), QStringLiteral("rejected/wrong-state"));
    }

    void whoBeganAGroup_takesOut_andWhoeverIsInItOnceTheyAreGone()
    {
        QCOMPARE(does(kMaya, "conversation.start", kGroup, people("people", {kMaya, kSam, kAna})), kApplied);
        QCOMPARE(does(kSam, "conversation.change", kGroup, people("remove", {kAna})),
                 QStringLiteral("rejected/not-allowed"));
        QCOMPARE(does(kMaya, "conversation.change", kGroup, people("remove", {kMaya})),
                 QStringLiteral("rejected/invalid-payload"));
        QCOMPARE(does(kMaya, "conversation.leave", kGroup), kApplied);
        QCOMPARE(does(kSam, "conversation.change", kGroup, people("remove", {kAna})), kApplied);
        QCOMPARE(load<domain::Conversation>(*m_storage, kGroup)->people, QStringList{kSam});
    }

    void whatIsRead_isShownToThoseInIt_whoTellToo()
    {
        QCOMPARE(does(kMaya, "conversation.start", kGroup, people("people", {kMaya, kSam})), kApplied);
        const QString mark = domain::readMarkId(kSam, kGroup);
        const auto read = [&](const QString& about, const char* kind) {
            return does(kSam, "read.mark", domain::readMarkId(kSam, about),
                        {{QStringLiteral("about_kind"), QLatin1StringView(kind)},
                         {QStringLiteral("about_id"), about},
                         {QStringLiteral("read_at"), domain::toWire(m_clock.now())}});
        };
        QCOMPARE(read(kGroup, "conversation"), kApplied);
        QCOMPARE(read(kMessage.arg(9), "thread"), kApplied);
        QVERIFY(load<domain::ReadMark>(*m_storage, mark)->seenAt.isValid());
        QCOMPARE(seenBy(mark), (QStringList{kMaya, kSam}));
        QCOMPARE(seenBy(domain::readMarkId(kSam, kMessage.arg(9))), QStringList{kSam});
        // Who does not tell does not see.
        QCOMPARE(tell(kMaya, false), kApplied);
        QCOMPARE(seenBy(mark), QStringList{kSam});
        QCOMPARE(tell(kMaya, true), kApplied);
        QCOMPARE(seenBy(mark), (QStringList{kMaya, kSam}));
        QCOMPARE(tell(kSam, false), kApplied);
        QCOMPARE(seenBy(mark), QStringList{kSam});
        QCOMPARE(tell(kSam, true), kApplied);
        QCOMPARE(does(kMaya, "conversation.change", kGroup, people("add", {kAna})), kApplied);
        QCOMPARE(seenBy(mark), (QStringList{kAna, kMaya, kSam}));
        QCOMPARE(does(kMaya, "conversation.change", kGroup, people("remove", {kSam})), kApplied);
        QCOMPARE(seenBy(mark), QStringList{kSam});
    }

    void communities_haveNamesOfTheirOwn()
    {
        const auto named = [](const char* name) {
            return QJsonObject{{QStringLiteral("name"), QLatin1StringView(name)}};
        };
        const auto taken = QStringLiteral("rejected/name-taken");
        QCOMPARE(does(kMaya, "community.create", kGuild.arg(1), named("Knots")), kApplied);
        QCOMPARE(does(kSam, "community.create", kGuild.arg(2), named(" knots ")), taken);
        QCOMPARE(does(kSam, "community.create", kGuild.arg(2), named("Ropes")), kApplied);
        QCOMPARE(does(kSam, "community.update", kGuild.arg(2), named("KNOTS")), taken);
        QCOMPARE(does(kSam, "community.update", kGuild.arg(2), named("ropes")), kApplied); // its own
        // One that has ended takes no name from others.
        QCOMPARE(does(kMaya, "membership.leave", domain::communityMemberId(kGuild.arg(1), kMaya)), kApplied);
        QCOMPARE(does(kSam, "community.create", kGuild.arg(3), named("Knots")), kApplied);
    }

    void whoIsRemoved_getsByWhomAndWhy()
    {
        QCOMPARE(does(kMaya, "community.create", kGuild.arg(1), {{QStringLiteral("name"), QStringLiteral("Knots")}}),
                 kApplied);
        const QString member = domain::communityMemberId(kGuild.arg(1), kSam);
        QCOMPARE(does(kSam, "membership.join", member), kApplied);
        QCOMPARE(does(kMaya, "membership.remove", member, {{QStringLiteral("reason"), QStringLiteral("Off topic")}}),
                 kApplied);
        const auto removed = [&] { return *load<domain::CommunityMember>(*m_storage, member); };
        QCOMPARE(removed().removedBy, kMaya);
        QCOMPARE(removed().removeReason, QStringLiteral("Off topic"));
        FeedClient sam(*m_feed, kSam);
        QCOMPARE(sam.pullAll(), QString());
        QVERIFY(sam.has("community_member", member));
        QCOMPARE(does(kMaya, "membership.admit", member), kApplied);
        QCOMPARE(removed().removedBy + removed().removeReason, QString());
    }

private:
    QString does(const QString& who, const char* kind, const QString& target, const QJsonObject& payload = {})
    {
        return outcome(m_executor->execute(who, command(kind, target, payload)));
    }

    QString tell(const QString& who, bool on)
    {
        return does(who, "notices.set", who, {{QStringLiteral("tell_reads"), on}});
    }

    // Lines of the server's that somebody gets: their words and ids.
    QMap<QString, QString> ids(const QString& who)
    {
        QMap<QString, QString> all;
        FeedClient client(*m_feed, who);
        if (!client.pullAll().isEmpty())
            return all;
        const auto reader = m_storage->read();
        const auto page = (*reader)->page(domain::kindOf<domain::Message>(), {}, 100);
        for (const data::StoredEntity& stored : *page) {
            const auto line = domain::fromJson<domain::Message>(stored.object());
            if (!line->act.isEmpty() && client.has("message", line->id))
                all.insert(said(*line), line->id);
        }
        return all;
    }
    QStringList lines(const QString& who) { return ids(who).keys(); }

    QStringList seenBy(const QString& mark)
    {
        QStringList who;
        for (const QString& person : {kAna, kMaya, kSam}) {
            FeedClient client(*m_feed, person);
            if (client.pullAll().isEmpty() && client.has("read_mark", mark))
                who.append(person);
        }
        return who;
    }

    ManualClock m_clock;
    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<data::Storage> m_storage;
    std::unique_ptr<feed::Feed> m_feed;
    std::unique_ptr<commands::Executor> m_executor;
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
