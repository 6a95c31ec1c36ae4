// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/skill.h"
#include "app/services/colleagueindex.h"
#include "app/services/peoplefinder.h"
#include "app/services/profileservice.h"
#include "app/services/transcript.h"
#include "app/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace services;
using support::CatalogLines;

namespace {

const auto kMaya = QStringLiteral("maya");
const auto kKnots = domain::skillId(QStringLiteral("Knots"));

QByteArray person(const QByteArray& id, const QByteArray& name, const QByteArray& more = {})
{
    return CatalogLines::put("person", id, 1, "\"name\":\"" + name + "\",\"active\":true" + more);
}

QByteArray card(const QByteArray& who, const QByteArray& skillName, int level)
{
    return CatalogLines::put("profile_card", who, 1,
                             "\"skills\":[{\"skill_id\":\"" + domain::skillId(QString::fromUtf8(skillName)).toUtf8() +
                                 "\",\"level\":" + QByteArray::number(level) + "}]");
}

QByteArray skill(const QByteArray& name, const QByteArray& others = {})
{
    return CatalogLines::put("skill", domain::skillId(QString::fromUtf8(name)).toUtf8(), 1,
                             "\"name\":\"" + name + "\",\"alternatives\":[" + others + ']');
}

QByteArray organisation()
{
    return person("maya", "Maya Lindström",
                  ",\"title\":\"Rigger\",\"department\":\"Ropes\",\"supervisor_id\":\"osei\"") +
           person("sam", "Sam Öztürk", ",\"title\":\"Sail maker\"") + person("osei", "Osei Mensah") +
           CatalogLines::put("person", "gone", 1, "\"name\":\"Sam Gone\",\"active\":false") +
           skill("Knots", "\"Knoten\",\"結び方\"") + skill("SQL") + card("sam", "Knots", 2) + card("osei", "Knots", 5);
}

QStringList namesOf(const QList<Colleague>& people)
{
    QStringList names;
    for (const Colleague& person : people)
        names.append(person.id);
    return names;
}

} // namespace

class TestProfileService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colleagues_byNameBeforeSkill_theMostAbleFirst()
    {
        support::StoreBuilder built;
        const auto index = ColleagueIndex::read(built.lines(organisation()).writer());
        QCOMPARE(index->size(), 3); // not who left
        QCOMPARE(namesOf(index->find(QStringLiteral("sam ozt"), 10)), QStringList{QStringLiteral("sam")});
        QCOMPARE(namesOf(index->find(QStringLiteral("KNOT"), 10)),
                 (QStringList{QStringLiteral("osei"), QStringLiteral("sam")}));
        QCOMPARE(namesOf(index->find(QStringLiteral("knoten"), 10)).size(), 2);
        QCOMPARE(index->find(QStringLiteral("knots"), 1).first().level, 5);
        QCOMPARE(namesOf(index->find(QStringLiteral("sail"), 10)), QStringList{QStringLiteral("sam")});
        QCOMPARE(namesOf(index->find(QString(), 10)),
                 (QStringList{kMaya, QStringLiteral("osei"), QStringLiteral("sam")}));
        QVERIFY(index->find(QStringLiteral("gone"), 10).isEmpty());
        QVERIFY(index->find(QStringLiteral("sql"), 10).isEmpty());
    }

    // By the words of a badge that is shown; what the team alone may see counts for the team alone.
    void colleagues_byTheBadgesThatTheyShow()
    {
        const auto shown = [](const char* kind, const char* who, const char* title) {
            return CatalogLines::put(kind, who, 2,
                                     QByteArray("\"achievements\":[{\"kind\":\"badge\",\"title\":\"") + title +
                                         "\"},{\"kind\":\"course\",\"title\":\"Gibbs\"}]");
        };
        support::StoreBuilder built;
        built.lines(organisation() + shown("profile_card", "sam", "Fire warden") +
                    shown("team_card", "osei", "Feuerwehr, Erste Hilfe"));
        const auto index = ColleagueIndex::read(built.writer());
        QCOMPARE(namesOf(index->find(QStringLiteral("warden"), 10)), QStringList{QStringLiteral("sam")});
        QCOMPARE(namesOf(index->find(QStringLiteral("sam fire ward"), 10)), QStringList{QStringLiteral("sam")});
        QCOMPARE(namesOf(index->find(QStringLiteral("erste"), 10)), QStringList{QStringLiteral("osei")});
        QVERIFY(index->find(QStringLiteral("gibbs"), 10).isEmpty()); // a course is no badge
        QVERIFY(index->find(QStringLiteral("maya warden"), 10).isEmpty());
    }

    // Who is in a community with me, by its name; not who has left it.
    void colleagues_byTheCommunitiesThatWeShare()
    {
        const auto member = [](const char* who, const char* state) {
            return CatalogLines::put("community_member", QByteArray("guild:") + who, 1,
                                     QByteArray("\"community_id\":\"guild\",\"person_id\":\"") + who +
                                         "\",\"state\":\"" + state + "\"");
        };
        support::StoreBuilder built;
        built.lines(organisation() + CatalogLines::put("community", "guild", 1, "\"name\":\"Splicing guild\"") +
                    member("sam", "member") + member("osei", "left") + member("gone", "member"));
        const auto index = ColleagueIndex::read(built.writer());
        QCOMPARE(namesOf(index->find(QStringLiteral("splicing"), 10)), QStringList{QStringLiteral("sam")});
        QCOMPARE(namesOf(index->find(QStringLiteral("guild sail"), 10)), QStringList{QStringLiteral("sam")});
    }

    // What stands beside a person, for some only, is found and shown to them like what is for everybody.
    void colleagues_haveTheTitleThatIsNotForEverybody()
    {
        support::StoreBuilder built;
        built.lines(organisation() + CatalogLines::put("person_detail", "osei:title", 1,
                                                       "\"person_id\":\"osei\",\"field\":\"title\",\"value\":"
                                                       "\"Harbour pilot\""));
        const auto found = ColleagueIndex::read(built.writer())->find(QStringLiteral("pilot"), 10);
        QCOMPARE(namesOf(found), QStringList{QStringLiteral("osei")});
        QCOMPARE(found.first().about, QStringLiteral("Harbour pilot"));
        PeopleFinder finder(built.writer());
        QCOMPARE(finder.find(QStringLiteral("osei"), 5).first().subtitle, QStringLiteral("Harbour pilot"));
        QCOMPARE(finder.find(QStringLiteral("maya"), 5).first().subtitle, QStringLiteral("Rigger, Ropes"));
    }

    void colleagues_areReadAnew_whenTheyChange()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        ProfileService profiles(built.lines(organisation()).store(), clock, kMaya);
        QSignalSpy ready(&profiles, &ProfileService::colleaguesReady);
        (void)profiles.colleagues(QStringLiteral("zoe"), 5);
        LXCP_TRY_VERIFY(!ready.isEmpty());
        QVERIFY(profiles.colleagues(QStringLiteral("zoe"), 5).isEmpty());
        built.lines(person("zoe", "Zoë Adler"));
        LXCP_TRY_COMPARE(namesOf(profiles.colleagues(QStringLiteral("zoe"), 5)), QStringList{QStringLiteral("zoe")});
    }

    void skills_byAnyOfTheirNames_withoutWildcards()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        const ProfileService profiles(built.lines(organisation() + skill("100 % sure")).store(), clock, kMaya);
        QCOMPARE(profiles.skills(QStringLiteral("knoten"), 5).size(), 1);
        QCOMPARE(profiles.skills(QStringLiteral("結び"), 5).size(), 1);
        QCOMPARE(profiles.skills(QStringLiteral("%"), 5).size(), 1);
        QVERIFY(profiles.skills(QStringLiteral("_"), 5).isEmpty());
    }

    void whatOneSays_isSeenAtOnce_andRefusedWithoutATrace()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        ProfileService profiles(built.lines(organisation()).store(), clock, kMaya);
        QSignalSpy refused(&profiles, &ProfileService::refused);
        profiles.assess(kMaya, kKnots, 3, QStringLiteral("Since spring"));
        profiles.update({{QStringLiteral("bio"), QStringLiteral("Ties")}});
        profiles.update({{QStringLiteral("interests"), QJsonArray{QStringLiteral("rowing")}}});
        const auto page = profiles.page(kMaya);
        QVERIFY(page && page->mine && page->waiting);
        QCOMPARE(page->card.bio, QStringLiteral("Ties"));
        QCOMPARE(page->skills.first().standing.level, 3);
        QVERIFY(page->skills.first().statements.first().waiting);
        QCOMPARE(store::Outbox(built.writer()).count(), 2);    // two updates are one
        profiles.assess(QStringLiteral("sam"), kKnots, 3, {}); // not a supervisor of Sam's
        LXCP_TRY_COMPARE(refused.size(), 1);
        QVERIFY(profiles.page(QStringLiteral("sam"))->skills.first().statements.isEmpty());
    }

    void preview_hidesWhatIsForMe()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        ProfileService profiles(built.lines(organisation()).store(), clock, kMaya);
        profiles.assess(kMaya, kKnots, 3, {});
        profiles.update(
            {{QStringLiteral("bio"), QStringLiteral("Secret")},
             {QStringLiteral("visibility"), QJsonObject{{QStringLiteral("bio"), QStringLiteral("me")},
                                                        {QStringLiteral("skill:") + kKnots, QStringLiteral("me")}}}});
        const auto page = profiles.page(kMaya, Lens::Supervisor);
        QVERIFY(page && page->preview && page->supervised && !page->mine);
        QVERIFY(page->card.bio.isEmpty() && page->skills.isEmpty() && page->profile.bio.isEmpty());
    }

    void transcript_hasWhatIsCompleted_asTableAndObject()
    {
        support::StoreBuilder built;
        built.lines(
            organisation() +
            CatalogLines::put("course", "c1", 1, "\"title\":\"Ropes, \\\"all\\\" of them\",\"provider\":\"Academy\"") +
            CatalogLines::put("course", "c2", 1, "\"title\":\"Sails\"") +
            CatalogLines::put("enrollment", "maya:c1", 2,
                              "\"person_id\":\"maya\",\"course_id\":\"c1\",\"state\":\"completed\",\"completed_at\":"
                              "\"2026-02-01T09:00:00.000Z\",\"expires_at\":\"2027-02-01T09:00:00.000Z\"") +
            CatalogLines::put("enrollment", "maya:c2", 2,
                              "\"person_id\":\"maya\",\"course_id\":\"c2\",\"state\":\"active\"") +
            CatalogLines::put(
                "badge_award", "b1", 2,
                "\"person_id\":\"maya\",\"title\":\"=HYPERLINK()\",\"awarded_at\":\"2026-02-02T09:00:00.000Z\","
                "\"expires_at\":\"2027-02-02T09:00:00.000Z\",\"credential\":"
                "\"{\\\"issuer\\\":{\\\"name\\\":\\\"Harbourline\\\"}}\"") +
            CatalogLines::put("badge_award", "b2", 2,
                              "\"person_id\":\"maya\",\"title\":\"Taken back\",\"awarded_at\":\"2026-02-03T09:00:00."
                              "000Z\",\"state\":\"revoked\",\"revoked_at\":\"2026-02-04T09:00:00.000Z\""));
        const auto transcript = transcriptOf(built.writer(), kMaya, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        QVERIFY(transcript);
        QCOMPARE(transcriptCsv(*transcript),
                 QByteArray("kind,title,provider,date,valid_until,score,level,by\r\n"
                            "course,\"Ropes, \"\"all\"\" of them\",Academy,2026-02-01,2027-02-01,,,\r\n"
                            "badge,'=HYPERLINK(),Harbourline,2026-02-02,2027-02-02,,,\r\n"));
        const QJsonObject json = transcriptJson(*transcript);
        QCOMPARE(json.value(QStringLiteral("courses")).toArray().size(), 1);
        QCOMPARE(json.value(QStringLiteral("person")).toObject().value(QStringLiteral("name")).toString(),
                 QStringLiteral("Maya Lindström"));
        QVERIFY(!transcriptOf(built.writer(), QStringLiteral("nobody"), {}));
    }

    void personalData_isAllOfMine_andNothingOfOthers()
    {
        support::StoreBuilder built;
        support::FakeClock clock;
        ProfileService profiles(built.lines(organisation()).store(), clock, kMaya);
        profiles.update({{QStringLiteral("bio"), QStringLiteral("Mine alone")}});
        QVERIFY(
            built.writer().exec("INSERT INTO imported_badge (id, title, content, imported_at) VALUES ('1', 'Knots', "
                                "'{\"a\":1}', '2026-01-01')"));
        const QByteArray data = personalData(built.writer(), kMaya);
        QStringList kinds;
        for (const QByteArray& line : data.trimmed().split('\n'))
            kinds.append(QJsonDocument::fromJson(line).object().value(QStringLiteral("kind")).toString());
        QCOMPARE(kinds, (QStringList{QStringLiteral("person"), QStringLiteral("profile"), QStringLiteral("outbox"),
                                     QStringLiteral("imported_badge")}));
        QVERIFY(data.contains("Mine alone"));
        const QByteArray brought = "\"content\":\"{\\\"a\\\":1}\"";
        QVERIFY(data.contains(brought));
        QVERIFY(!data.contains("Osei Mensah"));
    }
};

QTEST_GUILESS_MAIN(TestProfileService)
#include "tst_profileservice.moc"
