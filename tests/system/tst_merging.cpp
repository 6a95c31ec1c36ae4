// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "app/platform/systemclock.h"
#include "app/services/communityservice.h"
#include "app/store/outbox.h"
#include "app/store/table.h"
#include "tests/support/device.h"

#include <QtTest/QtTest>

// One person on two devices, both without a network, or one of them with a form open while the other's change arrives:
// both change the same thing, and what each changed is there in the end, on both and on the server.
class tst_Merging : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::LxcpServer> m_server;
    platform::SystemClock m_clock;

    support::Device device(const char* name) const
    {
        return support::Device(m_folder->filePath(QLatin1StringView(name)));
    }
    bool signIn(const char* name, const char* person)
    {
        return device(name).login(*m_server, QLatin1StringView(person)) && device(name).sync();
    }
    // What the outbox has of the thing, if anything.
    QList<store::OutboxEntry> waiting(const char* name, const QString& target) const
    {
        return store::Outbox(device(name).open()->reader()).itemsOf(target);
    }
    template <typename T>
    T on(const char* name, const QString& id) const
    {
        return store::Table<T>::find(device(name).open()->reader(), id).value_or(T{});
    }
    template <typename Do>
    void atGuild(const char* name, Do act)
    {
        const auto store = device(name).open();
        QVERIFY(store);
        services::CommunityService service(*store, m_clock, QStringLiteral("ana"));
        bool refused = false;
        connect(&service, &services::CommunityService::refused, this, [&refused] { refused = true; });
        const auto guild = service.communities(QStringLiteral("review")).value(0);
        act(service, *service.page(guild.community.id));
        QVERIFY(!refused);
    }
    static QJsonArray words(const QStringList& all) { return QJsonArray::fromStringList(all); }

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

    void goalsOfACommunity_bothDevicesAdd()
    {
        QVERIFY(signIn("one", "ana") && signIn("two", "ana"));
        QString id;
        const auto add = [&](const char* name, const QString& word) {
            atGuild(name, [&](services::CommunityService& service, const services::CommunityPage& page) {
                const domain::Community seen = page.row.community;
                id = seen.id;
                auto resources = seen.resources;
                resources.append({QString(), QStringLiteral("https://%1.example").arg(word)});
                service.update(seen, {{QStringLiteral("name"), seen.name},
                                      {QStringLiteral("goals"), words(seen.goals + QStringList{word})},
                                      {QStringLiteral("resources"), domain::wire::encode(resources)}});
            });
        };
        add("one", QStringLiteral("one"));
        add("two", QStringLiteral("two"));
        QCOMPARE(waiting("two", id).size(), 1);
        QVERIFY(!waiting("two", id).front().command.payload.contains(QStringLiteral("name"))); // nobody changed it
        QVERIFY(device("one").sync() && device("two").sync() && device("one").sync());
        for (const char* name : {"one", "two"}) {
            const auto there = on<domain::Community>(name, id);
            QCOMPARE(there.goals.mid(there.goals.size() - 2),
                     QStringList({QStringLiteral("one"), QStringLiteral("two")}));
            QStringList urls;
            for (const auto& resource : there.resources)
                urls << resource.url;
            QVERIFY(urls.contains(QStringLiteral("https://one.example")));
            QVERIFY(urls.contains(QStringLiteral("https://two.example")));
            QVERIFY(waiting(name, id).isEmpty());
        }
    }

    void placeOfAnEvent_staysWhereTheOtherDeviceMovedIt()
    {
        QVERIFY(signIn("one", "ana") && signIn("two", "ana"));
        domain::Event seen;
        const auto change = [&](const char* name, const QString& location, int hours) {
            atGuild(name, [&](services::CommunityService& service, const services::CommunityPage& page) {
                seen = seen.id.isEmpty() ? page.events.front().event : seen;
                service.changeEvent(seen,
                                    {{QStringLiteral("title"), seen.title},
                                     {QStringLiteral("location"), location},
                                     {QStringLiteral("starts_at"), domain::toWire(seen.startsAt.addSecs(3600 * hours))},
                                     {QStringLiteral("ends_at"), domain::toWire(seen.endsAt.addSecs(3600 * hours))}});
            });
        };
        change("one", {}, 0);
        QVERIFY(waiting("one", seen.id).size() <= 1);
        change("one", seen.location, 4);
        change("two", QStringLiteral("Room 9"), 0);
        QVERIFY(device("one").sync() && device("two").sync() && device("one").sync());
        for (const char* name : {"one", "two"}) {
            const auto there = on<domain::Event>(name, seen.id);
            QCOMPARE(there.startsAt, seen.startsAt.addSecs(4 * 3600));
            QCOMPARE(there.location, QStringLiteral("Room 9"));
        }
        // The form was open while the other device's time arrived: the same.
        change("two", QStringLiteral("Room 9"), 6);
        QCOMPARE(waiting("two", seen.id).size(), 1);
        const auto met = waiting("two", seen.id).front();
        QCOMPARE(met.state, store::OutboxState::Wedged); // the person chooses, and need not wait for the server
        QCOMPARE(met.problem->code, QStringLiteral("stale-revision"));
        QCOMPARE(on<domain::Event>("two", seen.id).startsAt, seen.startsAt.addSecs(4 * 3600));
        // They have seen both and insist.
        const auto stands = domain::toJson(on<domain::Event>("two", seen.id));
        const auto rule = *domain::fieldMerge(met.command.kind);
        QVERIFY(store::Outbox(device("two").open()->writer())
                    .edit(met.command.id, domain::insisting(rule, met.command.payload, stands)));
        QVERIFY(device("two").sync() && device("one").sync());
        QCOMPARE(on<domain::Event>("one", seen.id).startsAt, seen.startsAt.addSecs(6 * 3600));
        QCOMPARE(on<domain::Event>("one", seen.id).location, QStringLiteral("Room 9"));
    }

    // What one device said of a wish or an offer, and of a profile, stands beside what the other one said.
    void wishOfferAndProfile_haveWhatEachDeviceChanged()
    {
        QVERIFY(signIn("one", "ana") && signIn("two", "ana"));
        const QString ana = QStringLiteral("ana");
        const auto change = [&](const char* name, const char* kind, const QJsonObject& fields) {
            domain::Command command;
            command.kind = QLatin1StringView(kind);
            command.target = ana;
            command.payload = fields;
            const auto store = device(name).open();
            return store::Outbox(store->writer()).enqueue(command, ana).has_value();
        };
        const auto offer = on<domain::MentorOffer>("one", ana);
        QVERIFY(offer.capacity > 0 && !offer.skills.isEmpty());
        const auto skill = [&](int n) {
            const auto store = device("one").open();
            return store::Table<domain::Skill>::select(store->reader(), "ORDER BY id").value(n).id;
        };
        // A form of an older version sends all that is in it.
        const QJsonObject all{{QStringLiteral("capacity"), offer.capacity},
                              {QStringLiteral("about"), offer.about},
                              {QStringLiteral("skills"), words(offer.skills)}};
        QJsonObject more = all;
        more.insert(QStringLiteral("capacity"), offer.capacity + 2);
        QJsonObject about = all;
        about.insert(QStringLiteral("about"), offer.about + QStringLiteral("\nGladly."));
        QVERIFY(change("one", "mentor_offer.put", more) && change("two", "mentor_offer.put", about));
        const auto wish = on<domain::MentorWish>("one", ana);
        for (int n : {0, 1}) {
            QVERIFY(change(n == 0 ? "one" : "two", "mentor_wish.put",
                           {{QStringLiteral("skills"), words(wish.skills + QStringList{skill(n)})}}));
            QVERIFY(change(n == 0 ? "one" : "two", "notices.set",
                           {{QStringLiteral("muted_places"), words({QString::number(n)})}}));
            QVERIFY(change(n == 0 ? "one" : "two", "profile.update",
                           {{QStringLiteral("interests"), words({QStringLiteral("i%1").arg(n)})}}));
        }
        QVERIFY(device("one").sync() && device("two").sync() && device("one").sync());
        for (const char* name : {"one", "two"}) {
            const auto there = on<domain::MentorOffer>(name, ana);
            QCOMPARE(there.capacity, offer.capacity + 2);
            QCOMPARE(there.about, offer.about + QStringLiteral("\nGladly."));
            const QStringList skills = on<domain::MentorWish>(name, ana).skills;
            QVERIFY2(skills.contains(skill(0)) && skills.contains(skill(1)), qPrintable(skills.join(u' ')));
            const QStringList interests = on<domain::Profile>(name, ana).interests;
            QVERIFY2(interests.contains(QStringLiteral("i0")) && interests.contains(QStringLiteral("i1")),
                     qPrintable(interests.join(u' ')));
            QVERIFY(waiting(name, ana).isEmpty());
        }
        // The same figure, otherwise: the person chooses.
        QVERIFY(change("one", "mentor_offer.put", {{QStringLiteral("capacity"), offer.capacity + 3}}));
        QVERIFY(change("two", "mentor_offer.put", {{QStringLiteral("capacity"), offer.capacity + 4}}));
        QVERIFY(device("one").sync());
        (void)support::lxcp(device("two").profile(), {QStringLiteral("sync")});
        QCOMPARE(waiting("two", ana).size(), 1);
        QCOMPARE(waiting("two", ana).front().problem->code, QStringLiteral("stale-revision"));
    }

    void bothMoveAnEvent_theSecondSeesBoth()
    {
        QVERIFY(signIn("one", "ana") && signIn("two", "ana"));
        domain::Event seen;
        for (const auto& [name, hours] : {std::pair{"one", 4}, {"two", 6}}) {
            atGuild(name, [&, hours = hours](services::CommunityService& service, const services::CommunityPage& page) {
                seen = page.events.front().event;
                service.changeEvent(seen,
                                    {{QStringLiteral("starts_at"), domain::toWire(seen.startsAt.addSecs(3600 * hours))},
                                     {QStringLiteral("ends_at"), domain::toWire(seen.endsAt.addSecs(3600 * hours))}});
            });
        }
        QVERIFY(device("one").sync());
        (void)support::lxcp(device("two").profile(), {QStringLiteral("sync")}); // says that something needs them
        const auto met = waiting("two", seen.id);
        QCOMPARE(met.size(), 1);
        QCOMPARE(met.front().state, store::OutboxState::Wedged);
        QCOMPARE(met.front().problem->code, QStringLiteral("stale-revision"));
        QCOMPARE(on<domain::Event>("two", seen.id).startsAt, seen.startsAt.addSecs(4 * 3600));
    }
};

QTEST_GUILESS_MAIN(tst_Merging)
#include "tst_merging.moc"
