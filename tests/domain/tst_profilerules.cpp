// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/person.h"
#include "app/domain/profilecard.h"
#include "app/domain/profilerules.h"
#include "app/domain/skill.h"
#include "app/domain/skillgroups.h"

#include <QtTest/QtTest>

using namespace domain;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QString kMaya = QStringLiteral("maya");

RuleContext as(const char* who)
{
    RuleContext context;
    context.actorId = QLatin1StringView(who);
    return context;
}

Command command(const char* kind, const QString& target, const QJsonObject& payload = {})
{
    Command made;
    made.id = QStringLiteral("c1");
    made.kind = QLatin1StringView(kind);
    made.target = target;
    made.at = kNow;
    made.payload = payload;
    return made;
}

QString codeOf(const base::Result<QJsonObject>& done)
{
    return done ? QStringLiteral("applied") : done.error().code;
}

PersonSkill says(const char* kind, const char* rater, int level, int daysAgo = 0)
{
    PersonSkill statement;
    statement.personId = kMaya;
    statement.skillId = QStringLiteral("knots");
    statement.raterKind = QLatin1StringView(kind);
    statement.raterId = QLatin1StringView(rater);
    statement.id = personSkillId(kMaya, statement.skillId, statement.raterId);
    statement.level = level;
    statement.at = kNow.addDays(-daysAgo);
    return statement;
}

} // namespace

class TestProfileRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profile_refusesWhatIsNotOne_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        const auto row = [](const char* name, const char* field, const QJsonValue& value) {
            QTest::newRow(name) << QJsonObject{{QLatin1StringView(field), value}};
        };
        row("script as link", "links", QJsonArray{QStringLiteral("javascript:alert(1)")});
        row("file as link", "links", QJsonArray{QStringLiteral("file:///etc/passwd")});
        row("too many links", "links",
            QJsonArray::fromStringList(QStringList(11, QStringLiteral("https://a.example"))));
        row("long bio", "bio", QString(2001, QLatin1Char('x')));
        row("blank interest", "interests", QJsonArray{QStringLiteral(" ")});
        row("photo that is none", "photo", QStringLiteral("PHN2Zz48L3N2Zz4="));
        row("photo that is not base64", "photo", QStringLiteral("!!"));
        row("unknown mentoring", "mentoring", QStringLiteral("perhaps"));
        row("unknown audience", "visibility", QJsonObject{{QStringLiteral("bio"), QStringLiteral("world")}});
        row("unknown field", "visibility", QJsonObject{{QStringLiteral("salary"), QStringLiteral("me")}});
        row("kudos for everyone", "visibility", QJsonObject{{QStringLiteral("kudos"), QStringLiteral("everyone")}});
        row("wrong type", "interests", 5);
    }
    void profile_refusesWhatIsNotOne()
    {
        QFETCH(QJsonObject, payload);
        QCOMPARE(codeOf(applyRule(command("profile.update", kMaya, payload), as("maya"), {})),
                 QStringLiteral("invalid-payload"));
    }

    void profile_isOnesOwn()
    {
        QCOMPARE(codeOf(applyRule(command("profile.update", kMaya), as("sam"), {})), QStringLiteral("not-allowed"));
    }

    void updates_changeWhatTheyName_alsoAsOne()
    {
        const auto first =
            command("profile.update", kMaya,
                    {{QStringLiteral("bio"), QStringLiteral("Old")},
                     {QStringLiteral("links"), QJsonArray{QStringLiteral("https://a.example/")}},
                     {QStringLiteral("visibility"), QJsonObject{{QStringLiteral("bio"), QStringLiteral("me")}}}});
        const auto second = command(
            "profile.update", kMaya,
            {{QStringLiteral("bio"), QStringLiteral("New")},
             {QStringLiteral("visibility"), QJsonObject{{QStringLiteral("links"), QStringLiteral("everyone")}}}});
        const auto after = applyRule(first, as("maya"), {});
        const auto both = applyRule(second, as("maya"), *after);
        const auto profile = fromJson<Profile>(*both);
        QCOMPARE(profile->bio, QStringLiteral("New"));
        QCOMPARE(profile->links.size(), 1);
        QCOMPARE(audienceOf(*profile, QStringLiteral("bio")), Audience::Me);
        QCOMPARE(audienceOf(*profile, QStringLiteral("links")), Audience::Everyone);
        const auto one = coalesced(first, second);
        QVERIFY(one);
        QCOMPARE(*applyRule(*one, as("maya"), {}), *both);
    }

    void statement_isItsRaters()
    {
        const QJsonObject payload{{QStringLiteral("person_id"), kMaya},
                                  {QStringLiteral("skill_id"), QStringLiteral("knots")},
                                  {QStringLiteral("level"), 3}};
        const auto as5 = [&](QJsonObject p, int level) {
            p.insert(QStringLiteral("level"), level);
            return p;
        };
        const QString own = personSkillId(kMaya, QStringLiteral("knots"), kMaya);
        const QString sams = personSkillId(kMaya, QStringLiteral("knots"), QStringLiteral("sam"));
        QCOMPARE(codeOf(applyRule(command("skill.assess", own, payload), as("maya"), {})), QStringLiteral("applied"));
        QCOMPARE(codeOf(applyRule(command("skill.assess", own, payload), as("sam"), {})),
                 QStringLiteral("not-allowed"));
        QCOMPARE(codeOf(applyRule(command("skill.assess", sams, payload), as("sam"), {})),
                 QStringLiteral("not-allowed"));
        QCOMPARE(codeOf(applyRule(command("skill.endorse", own, payload), as("maya"), {})),
                 QStringLiteral("not-allowed"));
        for (int wrong : {0, 6, -1})
            QCOMPARE(codeOf(applyRule(command("skill.assess", own, as5(payload, wrong)), as("maya"), {})),
                     QStringLiteral("invalid-payload"));
        const auto endorsed = applyRule(command("skill.endorse", sams, as5(payload, 0)), as("sam"), {});
        QCOMPARE(codeOf(endorsed), QStringLiteral("applied"));
        const QJsonObject because{{QStringLiteral("reason"), QStringLiteral("Never seen")}};
        QCOMPARE(codeOf(applyRule(command("skill.contest", sams, because), as("sam"), *endorsed)),
                 QStringLiteral("not-allowed"));
        const auto contested = applyRule(command("skill.contest", sams, because), as("maya"), *endorsed);
        QVERIFY(skillStandings({*fromJson<PersonSkill>(*contested)}).isEmpty());
        // Said anew it counts again; taken back it does not, and leaves no words behind.
        const auto anew = applyRule(command("skill.endorse", sams, as5(payload, 2)), as("sam"), *contested);
        QCOMPARE(skillStandings({*fromJson<PersonSkill>(*anew)}).front().level, 2);
        QCOMPARE(codeOf(applyRule(command("skill.retract", sams), as("maya"), *anew)), QStringLiteral("not-allowed"));
        const auto gone = applyRule(command("skill.retract", sams), as("sam"), *anew);
        QVERIFY(skillStandings({*fromJson<PersonSkill>(*gone)}).isEmpty());
        QCOMPARE(codeOf(applyRule(command("skill.contest", sams, because), as("maya"), *gone)),
                 QStringLiteral("wrong-state"));
    }

    void standing_isTheStrongestWord()
    {
        const auto level = [](const QList<PersonSkill>& statements) {
            const auto all = skillStandings(statements);
            return all.isEmpty() ? QString() : QString::number(all.front().level) + all.front().by;
        };
        const auto self = says("self", "maya", 5);
        const auto low = says("peer", "sam", 2);
        const auto high = says("peer", "ana", 4);
        const auto mute = says("peer", "kim", 0);
        const auto boss = says("supervisor", "osei", 3);
        const auto former = says("supervisor", "dagny", 1, 300);
        auto test = says("assessed", "course", 4, 400);
        QCOMPARE(level({self}), QStringLiteral("5self"));
        QCOMPARE(level({self, low, high, mute}), QStringLiteral("2peer"));
        QCOMPARE(level({high, self, low}), QStringLiteral("2peer"));
        QCOMPARE(level({self, low, former, boss}), QStringLiteral("3supervisor"));
        QCOMPARE(level({self, boss, test}), QStringLiteral("4assessed"));
        auto easy = test;
        easy.level = 2;
        QCOMPARE(level({boss, easy}), QStringLiteral("3supervisor"));
        QCOMPARE(level({easy}), QStringLiteral("2assessed"));
        test.contestedAt = kNow;
        QCOMPARE(level({self, boss, test}), QStringLiteral("3supervisor"));
        QCOMPARE(level({mute}), QStringLiteral("0"));
        QCOMPARE(skillStandings({self, low, high, mute}).front().endorsements, 3);
    }

    void card_growsWithTheAudience_andNothingElse()
    {
        Profile profile;
        profile.id = kMaya;
        profile.bio = QStringLiteral("Bio");
        profile.links = {QStringLiteral("https://a.example")};
        profile.visibility = {{QStringLiteral("bio"), QStringLiteral("me")},
                              {QStringLiteral("photo"), QStringLiteral("a word of the future")}};
        profile.photo = QStringLiteral("x");
        const QList<PersonSkill> statements{says("self", "maya", 3)};
        const QList<Achievement> achievements{{QStringLiteral("course"), QStringLiteral("c"), {}, kNow, {}}};
        const auto all = profileCard(profile, statements, achievements, Audience::Everyone);
        const auto team = profileCard(profile, statements, achievements, Audience::Team);
        const auto me = profileCard(profile, statements, achievements, Audience::Me);
        QVERIFY(all.bio.isEmpty() && team.bio.isEmpty() && !me.bio.isEmpty());
        QVERIFY(all.photo.isEmpty() && team.photo.isEmpty() && !me.photo.isEmpty());
        QVERIFY(all.links.isEmpty() && team.links == profile.links);
        QVERIFY(all.achievements.isEmpty() && team.achievements.size() == 1);
        QCOMPARE(all.skills.size(), 1);
    }

    void kudos_areForOthers()
    {
        const QString id = QStringLiteral("0f0e0d0c-0b0a-4000-8000-000000000001");
        const QJsonObject to{{QStringLiteral("to_id"), kMaya}, {QStringLiteral("text"), QStringLiteral("Thanks")}};
        QCOMPARE(codeOf(applyRule(command("kudos.give", id, to), as("maya"), {})), QStringLiteral("not-allowed"));
        QCOMPARE(codeOf(applyRule(command("kudos.give", QStringLiteral("k"), to), as("sam"), {})),
                 QStringLiteral("invalid-payload"));
        const auto given = applyRule(command("kudos.give", id, to), as("sam"), {});
        QVERIFY(given);
        QCOMPARE(codeOf(applyRule(command("kudos.give", id, to), as("ana"), *given)), QStringLiteral("not-allowed"));
        QCOMPARE(codeOf(applyRule(command("kudos.remove", id), as("ana"), *given)), QStringLiteral("not-allowed"));
        const auto removed = applyRule(command("kudos.remove", id), as("maya"), *given);
        QVERIFY(fromJson<Kudos>(*removed)->text.isEmpty());
    }

    void figures_neverSingleAnybodyOut()
    {
        const auto group = [](int open, int hidden) {
            QList<GroupMember> members(open, GroupMember{3, true});
            members.append(QList<GroupMember>(hidden, GroupMember{5, false}));
            return groupFigures(members, 5);
        };
        QVERIFY(!group(4, 0));
        QCOMPARE(group(5, 0)->at(3), 5);
        QVERIFY(!group(3, 1));
        // Who keeps it back counts like who has none: nothing tells the one from the other.
        QCOMPARE(*group(8, 1), (QList<int>{1, 0, 0, 8, 0, 0}));
        QList<GroupMember> none(8, GroupMember{3, true});
        none.append(GroupMember{0, true});
        QCOMPARE(groupFigures(none, 5), group(8, 1));
        QCOMPARE(*group(2, 5), (QList<int>{5, 0, 0, 2, 0, 0}));
        QVERIFY(!group(0, 9)); // nor that there is something which nobody shows
        QVERIFY(!groupFigures({}, 0));
    }

    void skillId_isTheSameForTheSameName()
    {
        QCOMPARE(skillId(QStringLiteral("  Plain   Writing")), skillId(QStringLiteral("plain writing")));
        QVERIFY(skillId(QStringLiteral("C")) != skillId(QStringLiteral("C++")));
        QVERIFY(skillId(QStringLiteral("writer")) != roleTargetId(QStringLiteral("writer")));
    }
};

QTEST_GUILESS_MAIN(TestProfileRules)
#include "tst_profilerules.moc"
