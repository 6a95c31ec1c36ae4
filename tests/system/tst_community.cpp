// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/systemclock.h"
#include "app/services/communityservice.h"
#include "app/services/messageservice.h"
#include "app/services/noticereader.h"
#include "app/store/outbox.h"
#include "tests/support/clientstate.h"
#include "tests/support/lxcpserver.h"

#include <QtTest/QtTest>

using support::lxcp;

// Two people, each with a client, against one server: both write without a network, both come back, and both have the
// same, with nothing lost.
class tst_Community : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::LxcpServer> m_server;

    QString device(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    std::unique_ptr<store::Store> open(const char* name) const
    {
        const QDir accounts(device(name) + QStringLiteral("/accounts"));
        const auto folders = accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        auto opened = store::Store::open(accounts.filePath(folders.value(0)), store::Store::Threads::None);
        return opened ? std::move(*opened) : nullptr;
    }
    bool signIn(const char* name, const char* person)
    {
        return lxcp(device(name), {QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                                   QStringLiteral("--demo-person"), QLatin1StringView(person)})
                       .code == 0 &&
               sync(name);
    }
    bool sync(const char* name) { return lxcp(device(name), {QStringLiteral("sync")}).code == 0; }

    // What both see: all that belongs to communities of both, and the conversation of the two.
    static support::ClientState shared(store::Database& db)
    {
        support::ClientState all = support::stateOf(db);
        const QStringList kinds{QStringLiteral("thread"),  QStringLiteral("post"),         QStringLiteral("reaction"),
                                QStringLiteral("event"),   QStringLiteral("event_answer"), QStringLiteral("attachment"),
                                QStringLiteral("message"), QStringLiteral("community")};
        const auto conversation = domain::directConversationId(QStringLiteral("maya"), QStringLiteral("sam"));
        for (auto it = all.begin(); it != all.end();) {
            const QString place = it->value(QLatin1StringView("community_id")).toString();
            auto member =
                db.statement("SELECT 1 FROM community WHERE id = ?1 AND name IN ('Code review guild', 'Knots')");
            member.args(place);
            const bool ours = kinds.contains(it.key().first) &&
                              (it.key().first == QLatin1StringView("community") || member.next() ||
                               it->value(QLatin1StringView("conversation_id")).toString() == conversation ||
                               it.key().first == QLatin1StringView("attachment"));
            it = ours ? std::next(it) : all.erase(it);
        }
        return all;
    }

    // Everything waits, and none of it is wedged.
    static int waiting(const char* name, const tst_Community& test)
    {
        const auto store = test.open(name);
        const auto counts = store::Outbox(store->writer()).counts();
        return counts.wedged > 0 ? -counts.wedged : counts.all;
    }

    const platform::SystemClock m_clock;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<support::LxcpServer>(m_folder->path());
        QVERIFY2(m_server->start(), m_server->log().constData());
    }
    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void bothWriteOffline_bothHaveAllOfIt()
    {
        const QString maya = QStringLiteral("maya");
        const QString sam = QStringLiteral("sam");
        QVERIFY(signIn("one", "maya"));
        QVERIFY(signIn("two", "sam"));
        m_server->stop();
        QString mine, created, answer;
        {
            const auto store = open("one");
            services::CommunityService communities(*store, m_clock, maya);
            services::MessageService messages(*store, m_clock, maya);
            const auto guild = communities.communities(QStringLiteral("review")).value(0);
            QCOMPARE(guild.role, QStringLiteral("member"));
            const auto row = communities.threads(guild.community.id, 0, 1).value(0);
            const auto thread = communities.thread(row.id, 10);
            communities.reply(thread->thread, {QStringLiteral("From maya, **offline**."), {sam}, {}});
            communities.react(thread->first.post, QStringLiteral("insight"), true);
            communities.react(thread->first.post, QStringLiteral("insight"), false);
            communities.react(thread->first.post, QStringLiteral("insight"), true);
            mine = communities.startThread(guild.community.id, QStringLiteral("A rope in the diff"),
                                           {QStringLiteral("What is it?"),
                                            {},
                                            {{QStringLiteral("rope.txt"), QStringLiteral("text/plain"), "a rope"}}});
            communities.reply(communities.thread(mine, 1)->thread, {QStringLiteral("And another thing."), {}, {}});
            const auto events = communities.page(guild.community.id)->events;
            QVERIFY(!events.isEmpty());
            communities.answerEvent(events.front().event, QStringLiteral("yes"));
            // One that nobody has heard of yet, and a thread in it.
            created = communities.create({{QStringLiteral("name"), QStringLiteral("Knots")}});
            communities.startThread(created, QStringLiteral("Bowline"), {QStringLiteral("Up the tree."), {}, {}});
            const QString two = messages.startDirect(sam);
            messages.send(two, {QStringLiteral("Are you there?"), {}, {}});
        }
        {
            const auto store = open("two");
            services::CommunityService communities(*store, m_clock, sam);
            services::MessageService messages(*store, m_clock, sam);
            const auto guild = communities.communities(QStringLiteral("review")).value(0);
            const auto row = communities.threads(guild.community.id, 0, 1).value(0);
            const auto thread = communities.thread(row.id, 10);
            answer = communities.reply(thread->thread, {QStringLiteral("From sam, offline too."), {}, {}});
            communities.react(thread->first.post, QStringLiteral("insight"), true);
            const QString two = messages.startDirect(maya); // the same conversation, begun on both sides
            messages.send(two, {QStringLiteral("Hello from the train."), {}, {}});
            messages.send(two, {QStringLiteral("And from the ferry."), {}, {}});
        }
        QVERIFY(waiting("one", *this) > 8);
        QVERIFY(waiting("two", *this) > 3);
        QVERIFY2(m_server->start(), m_server->log().constData());
        for (const char* name : {"one", "two", "one", "two"})
            QVERIFY(sync(name));
        QCOMPARE(waiting("one", *this), 0);
        QCOMPARE(waiting("two", *this), 0);
        {
            const auto store = open("two");
            services::CommunityService communities(*store, m_clock, sam);
            communities.join(created);
            communities.accept(communities.thread(mine, 10)->thread, {}); // not his: refused at once, nothing waits
        }
        for (const char* name : {"two", "one", "two"})
            QVERIFY(sync(name));
        const auto one = open("one");
        const auto two = open("two");
        QCOMPARE(support::difference(shared(one->reader()), shared(two->reader())), QString());
        const services::CommunityService ofSam(*two, m_clock, sam);
        const auto thread = ofSam.thread(mine, 10);
        QVERIFY(thread);
        QCOMPARE(thread->posts.size(), 1);
        QCOMPARE(ofSam.attachment(thread->thread.attachments.value(0).id), QByteArray("a rope"));
        QCOMPARE(ofSam.page(created)->row.community.members, 2);
        QCOMPARE(ofSam.threadCount(created), 1);
        const services::MessageService ofMaya(*one, m_clock, maya);
        const auto talk = ofMaya.page(domain::directConversationId(maya, sam), 10);
        QCOMPARE(talk->messages.size(), 3);
        QCOMPARE(talk->row.unread, 2);
        // And sam is told of the mention once, maya of the reply.
        services::NoticeReader reader(two->reader(), sam);
        const auto told = reader.notices(m_clock.now());
        QCOMPARE(std::count_if(told.begin(), told.end(),
                               [](const auto& notice) {
                                   return notice.kind == QLatin1StringView("mention") &&
                                          notice.text.contains(QLatin1StringView("From maya"));
                               }),
                 1);
        QVERIFY(!answer.isEmpty());
    }

    // Maya writes on a train; her phone is online and sends what is newer, which sam reads; then the train arrives.
    void whatComesLate_isNew_whateverWasReadBefore()
    {
        const QString maya = QStringLiteral("maya");
        const QString sam = QStringLiteral("sam");
        QVERIFY(signIn("train", "maya") && signIn("phone", "maya") && signIn("sams", "sam"));
        QString thread;
        const auto write = [&](const char* name, const QString& text) {
            const auto store = open(name);
            services::CommunityService communities(*store, m_clock, maya);
            services::MessageService messages(*store, m_clock, maya);
            const auto guild = communities.communities(QStringLiteral("review")).value(0);
            if (thread.isEmpty())
                thread = communities.threads(guild.community.id, 0, 1).value(0).id;
            communities.reply(communities.thread(thread, 1)->thread, {text, {sam}, {}});
            messages.send(messages.startDirect(sam), {text, {}, {}});
        };
        const auto withSam = [&](auto look) {
            const auto store = open("sams");
            services::CommunityService communities(*store, m_clock, sam);
            services::MessageService messages(*store, m_clock, sam);
            const auto all = services::NoticeReader(store->reader(), sam).notices(m_clock.now());
            look(communities, messages, all);
        };
        const QString talk = domain::directConversationId(maya, sam);
        const auto read = [&](services::CommunityService& communities, services::MessageService& messages,
                              const auto&) {
            communities.markRead(*communities.thread(thread, 100));
            messages.markRead(*messages.page(talk, 100));
        };
        const auto news = [&] {
            QStringList found;
            withSam([&](services::CommunityService& communities, services::MessageService& messages, const auto& all) {
                const auto page = communities.thread(thread, 100);
                for (const auto& row : communities.threads(page->thread.communityId, 0, 50)) {
                    if (row.id == thread && row.unread)
                        found << QStringLiteral("listed");
                }
                for (const auto& row : page->posts) {
                    if (row.unread)
                        found << QStringLiteral("post ") + row.post.text;
                }
                const auto written = messages.page(talk, 100);
                for (const auto& row : written->messages) {
                    if (row.unread)
                        found << QStringLiteral("message ") + row.message.text;
                }
                for (const auto& notice : all) {
                    if (notice.unread && (notice.aboutId == thread || notice.aboutId == talk))
                        found << notice.kind + QLatin1Char(' ') + notice.text;
                }
            });
            found.sort();
            return found;
        };
        write("train", QStringLiteral("Late"));
        write("phone", QStringLiteral("Newer"));
        QVERIFY(sync("phone") && sync("sams"));
        QVERIFY(news().contains(QStringLiteral("listed")));
        withSam(read);
        QCOMPARE(news(), QStringList());
        QVERIFY(sync("sams") && sync("train") && sync("sams"));
        const QStringList late{QStringLiteral("listed"), QStringLiteral("mention Late"), QStringLiteral("message Late"),
                               QStringLiteral("message Late"), QStringLiteral("post Late")};
        QCOMPARE(news(), late);
        withSam(read);
        QCOMPARE(news(), QStringList());
        QVERIFY(sync("sams"));
        QCOMPARE(news(), QStringList());
        // Nobody is told of what they wrote themself, on whatever device.
        QVERIFY(sync("phone"));
        const auto store = open("phone");
        services::CommunityService communities(*store, m_clock, maya);
        const auto page = communities.thread(thread, 100);
        for (const auto& row : page->posts)
            QVERIFY(!row.unread || row.post.authorId != maya);
    }

    void readOnOneDevice_isReadOnTheOther()
    {
        QVERIFY(signIn("laptop", "maya"));
        QVERIFY(signIn("desk", "maya"));
        const auto unread = [this](const char* name) {
            const auto store = open(name);
            return services::MessageService(*store, m_clock, QStringLiteral("maya")).unread();
        };
        QVERIFY(unread("laptop") > 0);
        QCOMPARE(unread("desk"), unread("laptop"));
        {
            const auto store = open("laptop");
            services::MessageService messages(*store, m_clock, QStringLiteral("maya"));
            for (const auto& row : messages.conversations())
                messages.markRead(*messages.page(row.conversation.id, 100));
            QCOMPARE(messages.unread(), 0);
        }
        QVERIFY(sync("laptop") && sync("desk"));
        QCOMPARE(unread("desk"), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Community)
#include "tst_community.moc"
