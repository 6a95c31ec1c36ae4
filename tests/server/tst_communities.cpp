// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/messaging.h"
#include "server/commands/arrival.h"
#include "server/commands/consequences.h"
#include "server/feed/feed.h"
#include "tests/server/commandsupport.h"
#include "tests/server/feedclient.h"

#include <QCryptographicHash>

#include <map>
#include <memory>

using namespace support;

namespace {

const QString kMaya = QStringLiteral("maya");
const QString kSam = QStringLiteral("sam");
const QString kAna = QStringLiteral("ana");
const QString kOpen = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QString kClosed = QStringLiteral("11111111-0000-4000-8000-000000000002");
const QString kThread = QStringLiteral("22222222-0000-4000-8000-000000000001");
const QString kPost = QStringLiteral("33333333-0000-4000-8000-000000000001");
const QString kMessage = QStringLiteral("44444444-0000-4000-8000-000000000001");
const QString kGroup = QStringLiteral("55555555-0000-4000-8000-000000000001");

QJsonObject in(const QString& community, QJsonObject more = {})
{
    more.insert(QStringLiteral("community_id"), community);
    more.insert(QStringLiteral("text"), QStringLiteral("mark-text"));
    more.insert(QStringLiteral("title"), QStringLiteral("mark-title"));
    return more;
}

QString memberOf(const QString& community, const QString& who)
{
    return domain::communityMemberId(community, who);
}

} // namespace

// Who gets and may do what in communities and conversations: the server decides, whatever the client asks for.
class TestCommunities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWritten_reachesMembersOnly_andLeavesWithThem_data() { Databases::addRows(); }
    void whatIsWritten_reachesMembersOnly_andLeavesWithThem()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        for (const QString& who : everybody()) {
            FeedClient client(feed, who);
            QCOMPARE(client.pullAll(), QString());
            QCOMPARE(client.has("thread", kThread), who == kMaya || who == kSam);
            QCOMPARE(client.has("post", kPost), who == kMaya || who == kSam);
            QCOMPARE(client.content(), visibleTo(*storage, who, m_clock.now()));
        }
        FeedClient sam(feed, kSam);
        QCOMPARE(sam.pullAll(), QString());
        QCOMPARE(does(executor, kSam, "membership.leave", memberOf(kOpen, kSam)), QStringLiteral("applied"));
        QCOMPARE(sam.pullAll(), QString());
        QVERIFY(!sam.has("thread", kThread) && !sam.has("post", kPost));
        QVERIFY(sam.has("community", kOpen));
        QCOMPARE(does(executor, kSam, "membership.join", memberOf(kOpen, kSam)), QStringLiteral("applied"));
        QCOMPARE(sam.pullAll(), QString());
        QVERIFY(sam.has("thread", kThread) && sam.has("post", kPost));
        QCOMPARE(load<domain::Community>(*storage, kOpen)->members, 2);
    }

    // Two devices, or two moderators, neither knowing of the other (K1, K4): what each changed is there; of what both
    // changed otherwise, nothing goes without a word.
    void twoWhoChangeOneThing_bothStand()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        const auto words = [](std::initializer_list<const char*> all) {
            QJsonArray array;
            for (const char* one : all)
                array.append(QString::fromLatin1(one));
            return array;
        };
        const auto goals = [&](const QJsonArray& now, const QJsonArray& were) {
            return QJsonObject{{QStringLiteral("goals"), now},
                               {QStringLiteral("were"), QJsonObject{{QStringLiteral("goals"), were}}}};
        };
        QCOMPARE(does(executor, kMaya, "community.update", kOpen, goals(words({"one"}), {})),
                 QStringLiteral("applied"));
        QCOMPARE(does(executor, kMaya, "community.update", kOpen, goals(words({"two"}), {})),
                 QStringLiteral("applied"));
        QCOMPARE(load<domain::Community>(*storage, kOpen)->goals,
                 QStringList({QStringLiteral("one"), QStringLiteral("two")}));

        const QString event = QStringLiteral("66666666-0000-4000-8000-000000000001");
        const auto at = [this](int hours) { return domain::toWire(m_clock.now().addDays(2).addSecs(3600 * hours)); };
        const auto times = [&](int hours) {
            return QJsonObject{{QStringLiteral("starts_at"), at(hours)},
                               {QStringLiteral("ends_at"), at(hours + 1)},
                               {QStringLiteral("timezone"), QStringLiteral("Europe/Berlin")}};
        };
        const auto with = [](QJsonObject fields, const QJsonObject& were) {
            fields.insert(QStringLiteral("were"), were);
            return fields;
        };
        QCOMPARE(does(executor, kMaya, "event.plan", event, in(kOpen, times(0))), QStringLiteral("applied"));
        const auto comes = load<domain::EventAnswer>(*storage, domain::eventAnswerId(event, kMaya));
        QVERIFY(comes);
        QCOMPARE(comes->answer, QStringLiteral("yes"));
        QCOMPARE(comes->seenAt, load<domain::Event>(*storage, event)->updatedAt);
        QCOMPARE(does(executor, kMaya, "event.change", event, with(times(4), times(0))), QStringLiteral("applied"));
        // A form that was opened before, all of whose fields are sent: only the place was changed in it.
        QJsonObject before = times(0);
        before.insert(QStringLiteral("location"), QString());
        QJsonObject elsewhere = times(0);
        elsewhere.insert(QStringLiteral("location"), QStringLiteral("Room 9"));
        QCOMPARE(does(executor, kMaya, "event.change", event, with(elsewhere, before)), QStringLiteral("applied"));
        const auto stands = load<domain::Event>(*storage, event);
        QCOMPARE(stands->location, QStringLiteral("Room 9"));
        QCOMPARE(domain::toWire(stands->startsAt), at(4));
        QStringList changes;
        for (const auto& change : stands->changes)
            changes << change.what;
        QCOMPARE(changes.join(u' '), QStringLiteral("planned moved place"));
        QCOMPARE(does(executor, kMaya, "event.change", event, with(times(6), times(0))),
                 QStringLiteral("conflict/stale-revision"));
        QCOMPARE(domain::toWire(load<domain::Event>(*storage, event)->startsAt), at(4));
        // An older client says nothing of what it saw.
        QCOMPARE(does(executor, kMaya, "event.change", event, times(6)), QStringLiteral("applied"));
    }

    // Who meets another change is told whose it was; what the server counts by itself changes nothing of that.
    void whoChangedAThingLast_isSaidWithIt()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        const auto named = [](const char* name, const char* was) {
            return QJsonObject{{QStringLiteral("name"), QLatin1StringView(name)},
                               {QStringLiteral("were"), QJsonObject{{QStringLiteral("name"), QLatin1StringView(was)}}}};
        };
        const auto answer = [&](const QString& who, const QJsonObject& payload) {
            return executor.execute(who, command("community.update", kOpen, payload));
        };
        const QByteArray before = load<domain::Community>(*storage, kOpen)->name.toUtf8();
        QCOMPARE(outcome(answer(kMaya, named("Knots", before.constData()))), QStringLiteral("applied"));
        QCOMPARE(does(executor, kSam, "membership.join", memberOf(kOpen, kSam)), QStringLiteral("applied"));
        const auto met = answer(kMaya, named("Bends", "Ropes"));
        QCOMPARE(outcome(met), QStringLiteral("conflict/stale-revision"));
        QCOMPARE(met->changes.front().data.value(QLatin1StringView("updated_by")).toString(), kMaya);
        QCOMPARE(met->changes.front().data.value(QLatin1StringView("members")).toInt(),
                 load<domain::Community>(*storage, kOpen)->members);
        const qint64 rev = met->rev;
        QCOMPARE(answer(kMaya, named("Knots", "Knots"))->rev, rev); // nothing is changed by that
    }

    void closedCommunity_letsInWhomItsModeratorsAdmit()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        QCOMPARE(does(executor, kSam, "membership.join", memberOf(kClosed, kSam)), QStringLiteral("applied"));
        QCOMPARE(load<domain::CommunityMember>(*storage, memberOf(kClosed, kSam))->state, QStringLiteral("asked"));
        FeedClient maya(feed, kMaya);
        FeedClient ana(feed, kAna);
        QCOMPARE(maya.pullAll() + ana.pullAll(), QString());
        QVERIFY(maya.has("community_member", memberOf(kClosed, kSam)));
        QVERIFY(!ana.has("community_member", memberOf(kClosed, kSam))); // who asks is between them and the moderators
        QCOMPARE(
            does(executor, kSam, "thread.start", QStringLiteral("22222222-0000-4000-8000-000000000009"), in(kClosed)),
            QStringLiteral("rejected/not-allowed"));
        QCOMPARE(does(executor, kAna, "membership.admit", memberOf(kClosed, kSam)),
                 QStringLiteral("rejected/not-allowed"));
        QCOMPARE(does(executor, kMaya, "membership.admit", memberOf(kClosed, kSam)), QStringLiteral("applied"));
        QCOMPARE(
            does(executor, kSam, "thread.start", QStringLiteral("22222222-0000-4000-8000-000000000009"), in(kClosed)),
            QStringLiteral("applied"));
    }

    // Who is invited, by whom and what became of it is between them and the moderators.
    void invitation_isOfThemAndTheModerators_data() { Databases::addRows(); }
    void invitation_isOfThemAndTheModerators()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        const QString sam = memberOf(kClosed, kSam);
        const auto member = [&] { return *load<domain::CommunityMember>(*storage, sam); };
        QCOMPARE(load<domain::Community>(*storage, kOpen)->owners, QStringList{kMaya});
        QCOMPARE(does(executor, kSam, "membership.decline", sam), QStringLiteral("rejected/no-such-target"));
        QCOMPARE(does(executor, kMaya, "membership.admit", sam), QStringLiteral("applied"));
        QCOMPARE(member().invitedBy, kMaya);
        for (const QString& who : {kMaya, kSam, kAna}) {
            FeedClient client(feed, who);
            QCOMPARE(client.pullAll(), QString());
            QCOMPARE(client.has("community_member", sam), who != kAna);
        }
        QCOMPARE(does(executor, kAna, "membership.withdraw", sam), QStringLiteral("rejected/no-such-target"));
        QCOMPARE(does(executor, kSam, "membership.decline", sam), QStringLiteral("applied"));
        QCOMPARE(member().state, QStringLiteral("declined"));
        QCOMPARE(does(executor, kMaya, "membership.withdraw", sam), QStringLiteral("applied"));
        QCOMPARE(does(executor, kSam, "membership.join", sam), QStringLiteral("applied"));
        QCOMPARE(member().state, QStringLiteral("asked")); // it is no invitation any more
        QCOMPARE(does(executor, kMaya, "membership.admit", sam), QStringLiteral("applied"));
        QCOMPARE(does(executor, kMaya, "membership.withdraw", sam), QStringLiteral("rejected/wrong-state"));
        QCOMPARE(does(executor, kMaya, "membership.appoint", sam, text("role", "owner")), QStringLiteral("applied"));
        QCOMPARE(load<domain::Community>(*storage, kClosed)->owners, (QStringList{kMaya, kSam}));
    }

    void threadAboutACourse_isShownToEverybody_asLongAsTheCommunityIsOpen()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        const QString about = QStringLiteral("22222222-0000-4000-8000-000000000005");
        const QJsonObject course{{QStringLiteral("about_kind"), QStringLiteral("course")},
                                 {QStringLiteral("about_id"), QStringLiteral("open")}};
        QCOMPARE(does(executor, kMaya, "thread.start", about, in(kOpen, course)), QStringLiteral("applied"));
        FeedClient ana(feed, kAna);
        QCOMPARE(ana.pullAll(), QString());
        QVERIFY(ana.has("thread", about));
        QCOMPARE(does(executor, kAna, "post.reply", kGroup, in(kOpen, {{QStringLiteral("thread_id"), about}})),
                 QStringLiteral("rejected/not-allowed"));
        QCOMPARE(does(executor, kMaya, "community.update", kOpen, {{QStringLiteral("open"), false}}),
                 QStringLiteral("applied"));
        QCOMPARE(ana.pullAll(), QString());
        QVERIFY(!ana.has("thread", about));
    }

    void lockedThread_takesNoReplies_hiddenOne_staysWithModeratorsAndItsAuthor()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        QCOMPARE(does(executor, kAna, "membership.join", memberOf(kOpen, kAna)), QStringLiteral("applied"));
        QCOMPARE(does(executor, kSam, "thread.lock", kThread, text("reason", "done")),
                 QStringLiteral("rejected/not-allowed"));
        QCOMPARE(does(executor, kMaya, "thread.lock", kThread, text("reason", "done")), QStringLiteral("applied"));
        QCOMPARE(does(executor, kSam, "post.reply", kGroup, in(kOpen, {{QStringLiteral("thread_id"), kThread}})),
                 QStringLiteral("rejected/wrong-state"));
        QCOMPARE(does(executor, kSam, "report.make", domain::reportId(kPost, kSam),
                      in(kOpen, {{QStringLiteral("thread_id"), kThread},
                                 {QStringLiteral("about_id"), kPost},
                                 {QStringLiteral("reason"), QStringLiteral("mark-reason")}})),
                 QStringLiteral("applied"));
        QCOMPARE(does(executor, kMaya, "post.hide", kPost, text("reason", "names a customer")),
                 QStringLiteral("applied"));
        for (const QString& who : {kMaya, kSam, kAna}) {
            FeedClient client(feed, who);
            QCOMPARE(client.pullAll(), QString());
            QCOMPARE(client.has("post", kPost), who != kAna); // sam wrote it, maya moderates
            QCOMPARE(client.has("report", domain::reportId(kPost, kSam)), who != kAna);
        }
    }

    void owner_doesNotLeaveMembersAlone()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        QCOMPARE(does(executor, kMaya, "membership.leave", memberOf(kOpen, kMaya)),
                 QStringLiteral("rejected/last-owner"));
        QCOMPARE(does(executor, kMaya, "membership.appoint", memberOf(kOpen, kSam), text("role", "owner")),
                 QStringLiteral("applied"));
        QCOMPARE(does(executor, kMaya, "membership.leave", memberOf(kOpen, kMaya)), QStringLiteral("applied"));
        // With the last member it ends: what was said there is not for whoever comes next.
        QCOMPARE(does(executor, kSam, "membership.leave", memberOf(kOpen, kSam)), QStringLiteral("applied"));
        QCOMPARE(does(executor, kAna, "membership.join", memberOf(kOpen, kAna)),
                 QStringLiteral("rejected/wrong-state"));
    }

    void acceptedAnswer_goesWithItsReply()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        const auto accepted = [&] { return load<domain::Thread>(*storage, kThread)->acceptedPostId; };
        const auto accept = [&] {
            return does(executor, kMaya, "thread.accept", kThread, text("post_id", kPost.toLatin1().constData()));
        };
        const auto hide = [&](bool on) {
            return does(executor, kMaya, "post.hide", kPost,
                        {{QStringLiteral("hidden"), on}, {QStringLiteral("reason"), QStringLiteral("wrong")}});
        };
        QCOMPARE(accept(), QStringLiteral("applied"));
        QCOMPARE(accepted(), kPost);
        QCOMPARE(hide(true), QStringLiteral("applied"));
        QCOMPARE(accepted(), QString());
        const auto gone = [&] { return load<domain::Thread>(*storage, kThread)->answerGoneAt; };
        QCOMPARE(gone(), m_clock.now()); // who accepted it is told
        QCOMPARE(load<domain::Thread>(*storage, kThread)->acceptedBy, kMaya);
        QCOMPARE(accept(), QStringLiteral("rejected/answer-gone"));
        QCOMPARE(hide(false), QStringLiteral("applied"));
        QCOMPARE(accept(), QStringLiteral("applied"));
        QVERIFY(!gone().isValid());
        QCOMPARE(does(executor, kSam, "post.remove", kPost), QStringLiteral("applied"));
        QCOMPARE(accepted(), QString());
    }

    // A text has the server's time of arrival, whatever its writer's clock and what the command says.
    void whatArrives_getsItsTime_onceAndFromTheServer()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        support::ManualClock clock;
        commands::Executor executor(*storage, clock);
        fill(executor);
        auto late = command("post.reply", kGroup,
                            in(kOpen, {{QStringLiteral("thread_id"), kThread},
                                       {QStringLiteral("arrived_at"), QStringLiteral("2020-01-01T00:00:00.000Z")}}));
        late.at = clock.now();
        clock.advance(3600);
        const QDateTime arrived = clock.now();
        QCOMPARE(outcome(executor.execute(kSam, late)), QStringLiteral("applied"));
        const auto post = [&] { return *load<domain::Post>(*storage, kGroup); };
        QCOMPARE(post().createdAt, late.at);
        QCOMPARE(post().arrivedAt, arrived);
        clock.advance(3600);
        QCOMPARE(does(executor, kSam, "post.edit", kGroup, text("text", "Better")), QStringLiteral("applied"));
        QVERIFY(post().text.startsWith(QLatin1StringView("Better")));
        QCOMPARE(post().arrivedAt, arrived);
        const QString mark = domain::readMarkId(kMaya, kThread);
        QCOMPARE(does(executor, kMaya, "read.mark", mark,
                      {{QStringLiteral("about_id"), kThread},
                       {QStringLiteral("about_kind"), QStringLiteral("thread")},
                       {QStringLiteral("read_at"), QStringLiteral("2999-01-01T00:00:00.000Z")}}),
                 QStringLiteral("applied"));
        QCOMPARE(load<domain::ReadMark>(*storage, mark)->readAt, clock.now());
    }

    // Of what a laptop brings at once each text has a time of its own: who has read the first has not read the others.
    void whatArrivesTogether_isToldApart()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        {
            commands::Executor executor(*storage, m_clock);
            fill(executor);
        }
        const auto transaction = storage->begin(m_clock.now());
        QVERIFY(transaction);
        QList<QDateTime> arrived;
        for (const QString& id : {kMessage, kGroup}) {
            auto sent = command("post.reply", id, in(kOpen, {{QStringLiteral("thread_id"), kThread}}));
            const auto entity = commands::withArrival(sent, sent.payload, true, **transaction);
            arrived << domain::instantFromWire(entity.value(QLatin1StringView("arrived_at")).toString());
        }
        QCOMPARE(arrived, (QList<QDateTime>{m_clock.now(), m_clock.now().addMSecs(1)}));
    }

    void messages_reachWhoWasThere_data() { Databases::addRows(); }
    void messages_reachWhoWasThere()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        const auto people = [](const QStringList& who) {
            return QJsonObject{{QStringLiteral("people"), QJsonArray::fromStringList(who)}};
        };
        const auto send = [&](const QString& who, const QString& id) {
            return does(executor, who, "message.send", id,
                        {{QStringLiteral("conversation_id"), kGroup}, {QStringLiteral("text"), QStringLiteral("Hi")}});
        };
        QCOMPARE(does(executor, kMaya, "conversation.start", kGroup, people({kMaya, QStringLiteral("gone")})),
                 QStringLiteral("rejected/invalid-payload"));
        QCOMPARE(does(executor, kMaya, "conversation.start", kGroup, people({kMaya, kSam})), QStringLiteral("applied"));
        QCOMPARE(send(kMaya, kMessage), QStringLiteral("applied"));
        QCOMPARE(send(kAna, kPost), QStringLiteral("rejected/no-such-target"));
        QCOMPARE(does(executor, kSam, "conversation.change", kGroup, {{QStringLiteral("add"), QJsonArray{kAna}}}),
                 QStringLiteral("applied"));
        QCOMPARE(send(kSam, kThread), QStringLiteral("applied"));
        for (const QString& who : everybody()) {
            FeedClient client(feed, who);
            QCOMPARE(client.pullAll(), QString());
            const bool two = who == kMaya || who == kSam;
            QCOMPARE(client.has("conversation", kGroup), two || who == kAna);
            QCOMPARE(client.has("message", kMessage), two); // before ana came
            QCOMPARE(client.has("message", kThread), two || who == kAna);
        }
        QCOMPARE(does(executor, kAna, "message.edit", kMessage, text("text", "Ho")),
                 QStringLiteral("rejected/no-such-target"));
        QCOMPARE(does(executor, kSam, "message.edit", kMessage, text("text", "Ho")),
                 QStringLiteral("rejected/not-allowed"));
    }

    void files_areOfWhoMayReadThem_marksOfNobodyElse()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        const QByteArray bytes = "a rope";
        const QString id = domain::attachmentId(
            kOpen, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        const QJsonObject file{{QStringLiteral("place_id"), kOpen},
                               {QStringLiteral("data"), QString::fromLatin1(bytes.toBase64())}};
        QCOMPARE(does(executor, kAna, "attachment.put", id, file), QStringLiteral("rejected/no-such-target"));
        QCOMPARE(does(executor, kSam, "attachment.put", id, file), QStringLiteral("applied"));
        const QString mark = domain::readMarkId(kSam, kThread);
        QCOMPARE(does(executor, kSam, "read.mark", mark,
                      {{QStringLiteral("about_id"), kThread},
                       {QStringLiteral("about_kind"), QStringLiteral("thread")},
                       {QStringLiteral("read_at"), domain::toWire(m_clock.now())}}),
                 QStringLiteral("applied"));
        for (const QString& who : {kMaya, kSam, kAna}) {
            FeedClient client(feed, who);
            QCOMPARE(client.pullAll(), QString());
            QCOMPARE(client.has("attachment", id), who != kAna);
            QCOMPARE(client.has("read_mark", mark), who == kSam);
        }
    }

    // A file that hangs on nothing any more goes, from the server and from all laptops; of a text that a moderator
    // hides it stays with those who keep the text.
    void files_goWithTheLastTextThatHasThem_data() { Databases::addRows(); }
    void files_goWithTheLastTextThatHasThem()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor);
        QCOMPARE(does(executor, kAna, "membership.join", memberOf(kOpen, kAna)), QStringLiteral("applied"));
        const QByteArray bytes = "a rope";
        const QString id = domain::attachmentId(
            kOpen, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(does(executor, kSam, "attachment.put", id,
                      {{QStringLiteral("place_id"), kOpen},
                       {QStringLiteral("data"), QString::fromLatin1(bytes.toBase64())}}),
                 QStringLiteral("applied"));
        const QJsonArray files{QJsonObject{{QStringLiteral("id"), id},
                                           {QStringLiteral("name"), QStringLiteral("rope.txt")},
                                           {QStringLiteral("type"), QStringLiteral("text/plain")},
                                           {QStringLiteral("size"), bytes.size()}}};
        const auto reply = [&](const QString& post) {
            return does(executor, kSam, "post.reply", post,
                        in(kOpen, {{QStringLiteral("thread_id"), kThread}, {QStringLiteral("attachments"), files}}));
        };
        QCOMPARE(reply(kMessage), QStringLiteral("applied"));
        QCOMPARE(reply(kGroup), QStringLiteral("applied"));
        std::map<QString, std::unique_ptr<FeedClient>> laptops;
        for (const QString& who : {kMaya, kSam, kAna})
            laptops[who] = std::make_unique<FeedClient>(feed, who);
        const auto seenBy = [&] {
            QStringList people;
            for (const auto& [who, laptop] : laptops) {
                if (laptop->pullAll().isEmpty() && laptop->has("attachment", id))
                    people << who;
            }
            return people;
        };
        QStringList everyone{kAna, kMaya, kSam};
        QStringList keepers{kMaya, kSam}; // a moderator and the author
        everyone.sort();
        keepers.sort();
        const auto hide = [&](const QString& post, bool hidden) {
            return does(executor, kMaya, "post.hide", post,
                        {{QStringLiteral("community_id"), kOpen},
                         {QStringLiteral("hidden"), hidden},
                         {QStringLiteral("reason"), QStringLiteral("not here")}});
        };
        QCOMPARE(seenBy(), everyone);
        QCOMPARE(hide(kMessage, true), QStringLiteral("applied"));
        QCOMPARE(seenBy(), everyone); // the other one has it
        QCOMPARE(hide(kGroup, true), QStringLiteral("applied"));
        QCOMPARE(seenBy(), keepers);
        QCOMPARE(hide(kGroup, false), QStringLiteral("applied"));
        QCOMPARE(seenBy(), everyone);
        QCOMPARE(does(executor, kSam, "post.remove", kGroup, in(kOpen)), QStringLiteral("applied"));
        QCOMPARE(seenBy(), keepers); // of the hidden one
        QCOMPARE(hide(kMessage, false), QStringLiteral("applied"));
        QCOMPARE(does(executor, kSam, "post.remove", kMessage, in(kOpen)), QStringLiteral("applied"));
        QCOMPARE(seenBy(), QStringList());
        const auto reader = storage->read();
        QVERIFY(reader && !(*(*reader)->entity(QStringLiteral("attachment"), id)));
    }

private:
    static QString does(commands::Executor& executor, const QString& who, const char* kind, const QString& target,
                        const QJsonObject& payload = {})
    {
        return outcome(executor.execute(who, command(kind, target, payload)));
    }

    void populate(data::Storage& storage) const { populateOrganisation(storage, m_clock.now()); }

    // Maya owns an open community with sam in it, and a closed one; sam has answered her thread.
    static void fill(commands::Executor& executor)
    {
        const auto create = [&](const QString& id, bool open) {
            return does(executor, kMaya, "community.create", id,
                        {{QStringLiteral("name"), open ? QStringLiteral("Guild") : QStringLiteral("Closed guild")},
                         {QStringLiteral("open"), open}});
        };
        QCOMPARE(create(kOpen, true), QStringLiteral("applied"));
        QCOMPARE(create(kClosed, false), QStringLiteral("applied"));
        QCOMPARE(does(executor, kSam, "membership.join", memberOf(kOpen, kSam)), QStringLiteral("applied"));
        QCOMPARE(does(executor, kMaya, "thread.start", kThread, in(kOpen)), QStringLiteral("applied"));
        QCOMPARE(does(executor, kSam, "post.reply", kPost, in(kOpen, {{QStringLiteral("thread_id"), kThread}})),
                 QStringLiteral("applied"));
    }

    Databases m_databases;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestCommunities)
#include "tst_communities.moc"
