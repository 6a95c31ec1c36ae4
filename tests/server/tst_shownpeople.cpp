// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/shownperson.h"
#include "server/commands/comparisons.h"
#include "server/commands/standings.h"
#include "server/data/shownpeople.h"
#include "server/feed/snapshot.h"
#include "server/imports/imports.h"
#include "tests/server/commandsupport.h"
#include "tests/server/feedclient.h"

#include <map>
#include <numeric>
#include <random>

using namespace support;

namespace {

const QString kMaya = QStringLiteral("maya");

// Texts that only the field has.
const QMap<QString, QString>& marks()
{
    static const QMap<QString, QString> kMarks{{QStringLiteral("email"), QStringLiteral("mark-mail@example.org")},
                                               {QStringLiteral("timezone"), QStringLiteral("Pacific/Chatham")},
                                               {QStringLiteral("title"), QStringLiteral("mark-title")},
                                               {QStringLiteral("department"), QStringLiteral("mark-department")}};
    return kMarks;
}

QString audience(int step)
{
    return domain::audienceName(domain::Audience(step));
}

// Whom maya's words reach. ana is her mentor, kim was, bart has been asked by nobody.
bool mayRead(const QString& who, const QString& field, int step)
{
    const bool pair = who == QLatin1StringView("ana") &&
                      (field == QLatin1StringView("email") || field == QLatin1StringView("timezone"));
    const bool team = who == QLatin1StringView("osei") || who == QLatin1StringView("sam");
    return who == kMaya || step == 0 || pair || (step == 1 && team);
}

QString allOf(const FeedClient& client)
{
    QByteArray all;
    const auto content = client.content();
    for (auto it = content.cbegin(); it != content.cend(); ++it)
        all += json(it.value());
    return QString::fromUtf8(all);
}

// The first of "kind/id" that is of no kind that clients have; empty: none.
QString unsyncable(const QStringList& keys)
{
    QSet<QString> kinds;
    domain::forEachKind([&](auto type) { kinds.insert(domain::kindOf<typename decltype(type)::type>()); });
    for (const QString& key : keys) {
        if (!kinds.contains(key.section(QLatin1Char('/'), 0, 0)))
            return key;
    }
    return {};
}

domain::Mentorship mentorship(const char* mentor, const char* state)
{
    domain::Mentorship made;
    made.id = QStringLiteral("pair-") + QLatin1StringView(mentor);
    made.mentorId = QLatin1StringView(mentor);
    made.menteeId = kMaya;
    made.state = QLatin1StringView(state);
    return made;
}

} // namespace

// E-mail address, time zone, job title and department: who gets them, in whatever entity.
class TestShownPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every choice of all four at once, in an order of chance: those who follow the feed and those who begin anew.
    void everyChoice_reachesExactlyWhomItIsFor_data() { Databases::addRows(); }
    void everyChoice_reachesExactlyWhomItIsFor()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        std::map<QString, FeedClient> followers;
        for (const QString& who : viewers())
            followers.try_emplace(who, feed, who);
        std::vector<int> choices(81);
        std::iota(choices.begin(), choices.end(), 0);
        std::shuffle(choices.begin(), choices.end(), std::mt19937(7));
        for (const int choice : choices) {
            QMap<QString, int> steps;
            int rest = choice;
            for (const QString& field : domain::personFields()) {
                steps.insert(field, rest % 3);
                rest /= 3;
            }
            QCOMPARE(choose(executor, steps), QStringLiteral("applied"));
            for (auto& [who, follower] : followers) {
                QCOMPARE(follower.pullAll(), QString());
                check(follower, who, steps);
                if (choice % 27 == 0) {
                    FeedClient fresh(feed, who);
                    QCOMPARE(fresh.pullAll(), QString());
                    QCOMPARE(fresh.content(), follower.content());
                    QCOMPARE(fresh.content(), visibleTo(*storage, who, m_clock.now()));
                }
            }
        }
    }

    void whatIsKept_staysWhole_andNobodyIsSentIt()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        QCOMPARE(choose(executor, all(2)), QStringLiteral("applied"));
        QCOMPARE(load<domain::PersonRecord>(*storage, kMaya)->email, marks().value(QStringLiteral("email")));
        QVERIFY(load<domain::Person>(*storage, kMaya)->email.isEmpty());
        QCOMPARE(
            storage
                ->personForSubject(QStringLiteral("idp"), QStringLiteral("m"), QStringLiteral("MARK-mail@example.org"))
                ->value()
                .id,
            kMaya); // she can still sign in by it
        feed::Feed feed(*storage, m_clock);
        for (const QString& who : viewers()) {
            FeedClient client(feed, who);
            QCOMPARE(client.pullAll(), QString());
            QVERIFY(!client.has("person_record", kMaya) && client.has("person", kMaya));
        }
        // An import that changes what she hides changes it for those who see it, and for nobody else.
        auto moved = *load<domain::PersonRecord>(*storage, kMaya);
        moved.title = QStringLiteral("another-title");
        QVERIFY(store(*storage, m_clock.now(), moved));
        QCOMPARE(load<domain::PersonDetail>(*storage, QStringLiteral("maya:title"))->value, moved.title);
        QVERIFY(load<domain::Person>(*storage, kMaya)->title.isEmpty());
        moved.title.clear();
        QVERIFY(store(*storage, m_clock.now(), moved));
        QVERIFY(!load<domain::PersonDetail>(*storage, QStringLiteral("maya:title")));
    }

    // All of an organisation as it is imported, whoever asks, in pages and as files.
    void importedPeople_areSentAsTheyShowThemselves_andNotWhatIsKept()
    {
        const auto storage = newStorage(m_databases);
        QVERIFY(imports::addDemo(*storage, m_clock.now()));
        const auto record = load<domain::PersonRecord>(*storage, QStringLiteral("greta"));
        QVERIFY(record && !record->email.isEmpty());
        const auto people = (*storage->read())->page(domain::kindOf<domain::PersonRecord>(), {}, 1000);
        QVERIFY(people && people->size() > 20);
        feed::Feed feed(*storage, m_clock);
        for (const data::StoredEntity& one : *people) {
            FeedClient client(feed, one.id);
            QCOMPARE(client.pullAll(), QString());
            QCOMPARE(unsyncable(client.content().keys()), QString());
            // Those of her team, and nobody else.
            const bool hers = one.id == record->id || one.id == record->supervisorId ||
                              one.object().value(QLatin1StringView("supervisor_id")).toString() == record->supervisorId;
            QVERIFY2(allOf(client).contains(record->email) == hers, qPrintable(one.id));
        }
        QTemporaryDir folder;
        feed::Snapshot snapshot(*storage, folder.path());
        QFile file(snapshot.current()->plainPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\"kind\":\"person\"") && text.contains(record->name.toUtf8()));
        QVERIFY(!text.contains("person_record") && !text.contains(record->email.toUtf8()));
    }

    void whatIsKept_cannotBeWrittenForAnybody()
    {
        const auto storage = newStorage(m_databases);
        auto transaction = storage->begin(m_clock.now());
        const data::Put leak{
            domain::kindOf<domain::PersonRecord>(), kMaya, json(domain::toJson(person("maya"))), {data::orgScope()}};
        const auto one = (*transaction)->put(leak);
        QVERIFY(!one && one.error().kind == base::Error::Kind::Malformed);
        const auto many = (*transaction)->putAll({leak});
        QVERIFY(!many && many.error().kind == base::Error::Kind::Malformed);
    }

    void mentorship_bringsAddressAndZone_asLongAsItLasts()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        QCOMPARE(choose(executor, all(2)), QStringLiteral("applied"));
        feed::Feed feed(*storage, m_clock);
        FeedClient ana(feed, QStringLiteral("ana"));
        QCOMPARE(ana.pullAll(), QString());
        QVERIFY(ana.has("person_detail", QStringLiteral("maya:timezone")));
        QVERIFY(!ana.has("person_detail", QStringLiteral("maya:title")));
        const qint64 rev = stored(*storage, domain::kindOf<domain::Mentorship>(), QStringLiteral("pair-ana"))->rev;
        QCOMPARE(outcome(executor.execute(QStringLiteral("ana"), command("mentorship.end", QStringLiteral("pair-ana"),
                                                                         text("outcome", "reached"), rev))),
                 QStringLiteral("applied"));
        QCOMPARE(ana.pullAll(), QString());
        QVERIFY(!ana.has("person_detail", QStringLiteral("maya:timezone")));
        QVERIFY(!allOf(ana).contains(marks().value(QStringLiteral("email"))));
    }

    void anotherSupervisor_getsWhatIsForTheTeam_theOldOneNoLonger()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        QCOMPARE(choose(executor, all(1)), QStringLiteral("applied"));
        feed::Feed feed(*storage, m_clock);
        FeedClient osei(feed, QStringLiteral("osei"));
        FeedClient kim(feed, QStringLiteral("kim"));
        QCOMPARE(osei.pullAll() + kim.pullAll(), QString());
        auto moved = *load<domain::PersonRecord>(*storage, kMaya);
        moved.supervisorId = QStringLiteral("kim");
        QVERIFY(osei.has("person_detail", QStringLiteral("maya:email")));
        QVERIFY(!kim.has("person_detail", QStringLiteral("maya:email")));
        QVERIFY(store(*storage, m_clock.now(), moved));
        QCOMPARE(osei.pullAll() + kim.pullAll(), QString());
        QVERIFY(!osei.has("person_detail", QStringLiteral("maya:email")));
        QVERIFY(kim.has("person_detail", QStringLiteral("maya:email")));
    }

    // Who is named on the leaderboard of a department is known to belong to it.
    void hiddenDepartment_hasNoBoardWithThePerson()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        for (int i = 0; i < 7; ++i) {
            auto one = person(qPrintable(QStringLiteral("p%1").arg(i)), "kim");
            one.department = marks().value(QStringLiteral("department"));
            QVERIFY(store(*storage, m_clock.now(), one));
        }
        commands::Executor executor(*storage, m_clock);
        QCOMPARE(outcome(executor.execute(QStringLiteral("lin"),
                                          command("game.set_rules", QStringLiteral("org"), text("preset", "full")))),
                 QStringLiteral("applied"));
        const auto named = [&] {
            const auto reader = storage->read();
            int boards = 0;
            for (const domain::Comparison& one :
                 commands::makeComparisons(**reader, m_clock.now()).value_or(QList<domain::Comparison>())) {
                for (const domain::BoardFigures& board : one.boards) {
                    const bool department = board.groupKind == QLatin1StringView("department");
                    const bool hers = std::ranges::any_of(
                        board.lines, [](const domain::BoardLine& line) { return line.personId == kMaya; });
                    boards += department && hers ? 1 : 0;
                }
            }
            return boards;
        };
        QVERIFY(named() > 0);
        QCOMPARE(choose(executor, all(2)), QStringLiteral("applied"));
        {
            const auto reader = storage->read();
            QVERIFY(commands::isDue(**reader, commands::Due::Comparisons).value_or(false));
        }
        QCOMPARE(named(), 0);
    }

    void copiesOfTheCatalog_fromBeforeAChoice_areNotHandedOut_data() { Databases::addRows(); }
    void copiesOfTheCatalog_fromBeforeAChoice_areNotHandedOut()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        QTemporaryDir folder;
        feed::Snapshot snapshot(*storage, folder.path());
        const auto before = snapshot.current();
        QVERIFY(before && snapshot.handedOut(before->revision)->has_value());
        QCOMPARE(choose(executor, all(1)), QStringLiteral("applied"));
        QVERIFY(!snapshot.handedOut(before->revision)->has_value());
        const auto after = snapshot.current();
        QVERIFY(after && after->revision != before->revision);
        QVERIFY(snapshot.handedOut(after->revision)->has_value());
        QFile file(after->plainPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\"MAYA\""));
        for (const QString& mark : marks())
            QVERIFY2(!text.contains(mark.toUtf8()), qPrintable(mark));
        QCOMPARE(snapshot.current()->revision, after->revision); // made once
    }

    // A database from before there were choices: everybody gets what they got, and the server knows what it knew.
    void databaseFromBefore_keepsPeopleAndWhoTheyAre()
    {
        const QString url = QStringLiteral("sqlite:") + m_databases.folder() + QStringLiteral("/older.sqlite");
        {
            const auto storage = data::openStorage(url);
            populate(**storage);
            auto writer = (*storage)->begin(m_clock.now());
            // As version 2 had it.
            for (const char* sql : {"DELETE FROM entity WHERE kind = 'person_record'",
                                    "UPDATE entity_ref SET kind = 'person' WHERE kind = 'person_record' AND field <> "
                                    "'supervisor_id'",
                                    "DELETE FROM entity_ref WHERE kind = 'person_record'", "DROP TABLE notice_told",
                                    "UPDATE meta SET value = '2' WHERE name = 'schema'"})
                QVERIFY((*writer)->run(QString::fromLatin1(sql), {}));
            QVERIFY((*writer)->commit());
        }
        const auto storage = data::openStorage(url);
        QVERIFY(storage);
        QCOMPARE(load<domain::PersonRecord>(**storage, kMaya)->title, marks().value(QStringLiteral("title")));
        QCOMPARE(load<domain::Person>(**storage, kMaya)->title, marks().value(QStringLiteral("title")));
        const auto reader = (*storage)->read();
        QCOMPARE(*(*reader)->personIdsOfEmail(marks().value(QStringLiteral("email"))), QStringList{kMaya});
        QCOMPARE(
            (*reader)
                ->referring(QStringLiteral("person_record"), QStringLiteral("supervisor_id"), QStringLiteral("osei"))
                ->size(),
            2);
        QCOMPARE((*reader)
                     ->referring(QStringLiteral("person"), QStringLiteral("roles"), QStringLiteral("administrator"))
                     ->size(),
                 0);
    }

private:
    static QStringList viewers()
    {
        return {kMaya,
                QStringLiteral("osei"),
                QStringLiteral("sam"),
                QStringLiteral("ana"),
                QStringLiteral("kim"),
                QStringLiteral("lin"),
                QStringLiteral("dagny"),
                QStringLiteral("bart")};
    }

    static QMap<QString, int> all(int step)
    {
        QMap<QString, int> steps;
        for (const QString& field : domain::personFields())
            steps.insert(field, step);
        return steps;
    }

    void populate(data::Storage& storage) const
    {
        populateOrganisation(storage, m_clock.now());
        auto maya = person("maya", "osei");
        maya.email = marks().value(QStringLiteral("email"));
        maya.timezone = marks().value(QStringLiteral("timezone"));
        maya.title = marks().value(QStringLiteral("title"));
        maya.department = marks().value(QStringLiteral("department"));
        QVERIFY(store(storage, m_clock.now(), maya, mentorship("ana", "active"), mentorship("kim", "ended")));
    }

    static QString choose(commands::Executor& executor, const QMap<QString, int>& steps)
    {
        QJsonObject visibility;
        for (auto it = steps.cbegin(); it != steps.cend(); ++it)
            visibility.insert(it.key(), audience(it.value()));
        return outcome(
            executor.execute(kMaya, command("profile.update", kMaya, {{QStringLiteral("visibility"), visibility}})));
    }

    // Nothing that is not for them in anything that they have, and what is for them where a client looks for it.
    static void check(const FeedClient& client, const QString& who, const QMap<QString, int>& steps)
    {
        const auto content = client.content();
        const auto person = domain::fromJson<domain::Person>(content.value(QStringLiteral("person/maya")));
        QVERIFY(person);
        QCOMPARE(person->name, QStringLiteral("MAYA"));
        domain::Person seen = *person;
        for (auto it = content.cbegin(); it != content.cend(); ++it) {
            if (it.key().startsWith(QLatin1StringView("person_detail/maya:")))
                domain::addDetail(seen, *domain::fromJson<domain::PersonDetail>(it.value()));
        }
        const QString words = allOf(client);
        const QMap<QString, QString> shown{{QStringLiteral("email"), seen.email},
                                           {QStringLiteral("timezone"), seen.timezone},
                                           {QStringLiteral("title"), seen.title},
                                           {QStringLiteral("department"), seen.department}};
        for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
            const bool may = mayRead(who, it.key(), it.value());
            const QString mark = marks().value(it.key());
            const QString what = QStringList{it.key(), audience(it.value()), who}.join(QLatin1Char(' '));
            QVERIFY2(words.contains(mark) == may, qPrintable(what));
            QVERIFY2(shown.value(it.key()) == (may ? mark : QString()), qPrintable(what));
        }
    }

    Databases m_databases;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestShownPeople)
#include "tst_shownpeople.moc"
