// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/profilecard.h"
#include "server/commands/badges.h"
#include "server/commands/consequences.h"
#include "server/commands/profiles.h"
#include "server/commands/reroute.h"
#include "server/commands/skillgroups.h"
#include "server/feed/feed.h"
#include "tests/server/commandsupport.h"
#include "tests/server/feedclient.h"

using namespace support;
using domain::PersonSkill;

namespace {

const QString kMaya = QStringLiteral("maya");
const QString kSam = QStringLiteral("sam");
const QString kOsei = QStringLiteral("osei");
const QString kAna = QStringLiteral("ana"); // of another team
const QString kKnots = domain::skillId(QStringLiteral("Knots"));

QJsonObject about(int level, const char* raterKind = "")
{
    return {{QStringLiteral("person_id"), kMaya},
            {QStringLiteral("skill_id"), kKnots},
            {QStringLiteral("level"), level},
            {QStringLiteral("rater_kind"), QLatin1StringView(raterKind)}};
}

QJsonObject everyFieldTo(const char* audience)
{
    QJsonObject visibility;
    for (const QString& field : domain::visibleFields())
        visibility.insert(field, QLatin1StringView(audience));
    return visibility;
}

} // namespace

// Who gets what of a profile: the server cuts, whatever the client asks for.
class TestProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each field alone at each visibility, to each person: nothing of it reaches whom it is not for, in whatever kind.
    void everyFieldAtEveryVisibility_reachesOnlyItsAudience_data() { Databases::addRows(); }
    void everyFieldAtEveryVisibility_reachesOnlyItsAudience()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor, *storage);
        // Words that only the field has, and whom each audience reaches.
        const QMap<QString, QString> marks{{QStringLiteral("photo"), QStringLiteral("iVBORw0KGgo")},
                                           {QStringLiteral("bio"), QStringLiteral("mark-bio")},
                                           {QStringLiteral("interests"), QStringLiteral("mark-interest")},
                                           {QStringLiteral("languages"), QStringLiteral("tlh")},
                                           {QStringLiteral("links"), QStringLiteral("mark-link")},
                                           {QStringLiteral("skills"), QStringLiteral("\"level\":4")},
                                           {QStringLiteral("achievements"), QStringLiteral("achieved")},
                                           {QStringLiteral("badges"), QStringLiteral("mark-badge")},
                                           {QStringLiteral("kudos"), QStringLiteral("mark-kudos")}};
        for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
            for (const char* audience : {"everyone", "team", "me"}) {
                if (mark.key() == QLatin1StringView("kudos") &&
                    QLatin1StringView(audience) == QLatin1StringView("everyone"))
                    continue;
                QJsonObject visibility = everyFieldTo("me");
                visibility.insert(mark.key(), QLatin1StringView(audience));
                const auto done = executor.execute(
                    kMaya, command("profile.update", kMaya, {{QStringLiteral("visibility"), visibility}}));
                QCOMPARE(outcome(done), QStringLiteral("applied"));
                for (const QString& who : {kSam, kOsei, kAna, QStringLiteral("lin"), QStringLiteral("dagny")}) {
                    // Who issues badges has the register of them, whatever a profile shows.
                    if (mark.key() == QLatin1StringView("badges") && who == QLatin1StringView("lin"))
                        continue;
                    const bool team = who == kSam || who == kOsei;
                    const bool may = audience[0] == 'e' || (audience[0] == 't' && team);
                    QVERIFY2(wordsAboutMaya(feed, who).contains(mark.value()) == may,
                             qPrintable(mark.key() + QStringLiteral(" for ") + QLatin1StringView(audience) +
                                        QStringLiteral(" to ") + who));
                }
                // Her own lists she makes of her courses and awards.
                if (mark.key() != QLatin1StringView("achievements") && mark.key() != QLatin1StringView("badges"))
                    QVERIFY(wordsAboutMaya(feed, kMaya).contains(mark.value()));
            }
        }
    }

    void profileItself_reachesItsPersonOnly()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor, *storage);
        for (const QString& who : everybody()) {
            FeedClient client(feed, who);
            QCOMPARE(client.pullAll(), QString());
            QCOMPARE(client.has("profile", kMaya), who == kMaya);
            QCOMPARE(client.content(), visibleTo(*storage, who, m_clock.now()));
        }
    }

    void oneSkillKeptBack_staysBack_alsoFromTheSupervisor()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        const QString own = domain::personSkillId(kMaya, kKnots, kMaya);
        QCOMPARE(outcome(executor.execute(kMaya, command("skill.assess", own, about(4)))), QStringLiteral("applied"));
        FeedClient osei(feed, kOsei);
        QCOMPARE(osei.pullAll(), QString());
        QVERIFY(osei.has("person_skill", own));
        const QJsonObject hide{
            {QStringLiteral("visibility"), QJsonObject{{QStringLiteral("skill:") + kKnots, QStringLiteral("me")}}}};
        QCOMPARE(outcome(executor.execute(kMaya, command("profile.update", kMaya, hide))), QStringLiteral("applied"));
        QCOMPARE(osei.pullAll(), QString());
        QVERIFY(!osei.has("person_skill", own));
        QVERIFY(load<domain::TeamCard>(*storage, kMaya)->skills.isEmpty());
        // Whoever said something keeps what they said.
        const QString word = domain::personSkillId(kMaya, kKnots, kOsei);
        QCOMPARE(outcome(executor.execute(kOsei, command("skill.assess", word, about(2, "supervisor")))),
                 QStringLiteral("applied"));
        QCOMPARE(osei.pullAll(), QString());
        QVERIFY(osei.has("person_skill", word));
    }

    void newSupervisor_seesTheTeamCard_oldOneNoLonger()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        commands::Executor executor(*storage, m_clock);
        fill(executor, *storage);
        FeedClient osei(feed, kOsei);
        FeedClient kim(feed, QStringLiteral("kim"));
        QCOMPARE(osei.pullAll() + kim.pullAll(), QString());
        QVERIFY(osei.has("team_card", kMaya) && !kim.has("team_card", kMaya));
        QVERIFY(store(*storage, m_clock.now(), person("maya", "kim")));
        auto transaction = storage->begin(m_clock.now());
        QVERIFY(commands::reroute(**transaction, {kMaya}) && (*transaction)->commit());
        QCOMPARE(osei.pullAll() + kim.pullAll(), QString());
        QVERIFY(!osei.has("team_card", kMaya) && kim.has("team_card", kMaya));
        QVERIFY(osei.has("profile_card", kMaya));
    }

    void claimedSupervisor_isLookedUp()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        const auto by = [&](const QString& who, const char* kind) {
            return outcome(executor.execute(
                who, command(kind, domain::personSkillId(kMaya, kKnots, who), about(5, "supervisor"))));
        };
        QCOMPARE(by(QStringLiteral("dagny"), "skill.assess"), QStringLiteral("rejected/not-allowed"));
        QCOMPARE(by(kSam, "skill.assess"), QStringLiteral("rejected/not-allowed"));
        QCOMPARE(by(kSam, "skill.endorse"), QStringLiteral("applied"));
        QCOMPARE(load<PersonSkill>(*storage, domain::personSkillId(kMaya, kKnots, kSam))->raterKind,
                 QStringLiteral("peer"));
        auto unknown = about(3);
        unknown.insert(QStringLiteral("skill_id"), QStringLiteral("nope"));
        QCOMPARE(outcome(executor.execute(kMaya, command("skill.assess", QStringLiteral("maya:nope:maya"), unknown))),
                 QStringLiteral("rejected/no-such-target"));
    }

    void completedCourse_assessesItsSkills_once()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        auto taught = course(QStringLiteral("ropes"));
        taught.skills = {QStringLiteral("KNOTS"), QStringLiteral("not in the catalogue")};
        taught.level = QStringLiteral("advanced");
        QVERIFY(store(*storage, m_clock.now(), taught));
        domain::Enrollment done;
        done.id = domain::enrollmentId(kMaya, taught.id);
        done.personId = kMaya;
        done.courseId = taught.id;
        done.state = QStringLiteral("completed");
        done.completedAt = m_clock.now();
        for (int i = 0; i < 2; ++i) {
            auto transaction = storage->begin(m_clock.now());
            QVERIFY(commands::storeEnrollment(**transaction, done) && (*transaction)->commit());
            const auto card = load<domain::ProfileCard>(*storage, kMaya);
            QCOMPARE(card->skills.size(), 1);
            QCOMPARE(card->skills.front().level, 4);
            QCOMPARE(card->skills.front().by, QStringLiteral("assessed"));
            // Contested, it does not come back by itself.
            commands::Executor executor(*storage, m_clock);
            const QString id = domain::personSkillId(kMaya, kKnots, taught.id);
            QCOMPARE(outcome(executor.execute(kMaya, command("skill.contest", id, text("reason", "I only clicked")))),
                     QStringLiteral("applied"));
            QVERIFY(load<domain::ProfileCard>(*storage, kMaya)->skills.isEmpty());
            QCOMPARE(outcome(executor.execute(kMaya, command("skill.contest", id, {}))), QStringLiteral("applied"));
        }
    }

    void figuresAboutGroups_reachWhoMayReadThem_andGoWhenTheGroupShrinks()
    {
        const auto storage = newStorage(m_databases);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        const QString skill = kKnots;
        const auto statement = [&](const QString& who, int level) {
            PersonSkill said;
            said.id = domain::personSkillId(who, skill, who);
            said.personId = who;
            said.skillId = skill;
            said.raterKind = QStringLiteral("self");
            said.raterId = who;
            said.level = level;
            return said;
        };
        for (const char* name : {"r1", "r2", "r3"}) {
            auto report = person(name, "osei");
            report.department = QStringLiteral("Ropes");
            QVERIFY(store(*storage, m_clock.now(), report, statement(report.id, 3)));
        }
        const QString team = QStringLiteral("team:osei:") + skill;
        const auto recompute = [&] {
            auto transaction = storage->begin(m_clock.now());
            const auto changed = commands::recomputeSkillGroups(**transaction);
            return changed && (*transaction)->commit() ? *changed : -1;
        };
        QCOMPARE(recompute(), 1); // the team of five; the department of three is too small
        QCOMPARE(recompute(), 0);
        const auto group = load<domain::SkillGroup>(*storage, team);
        QCOMPARE(group->people, 5);
        QCOMPARE(group->levels[3].level, 3);
        QCOMPARE(group->levels[0].level, 2);
        FeedClient osei(feed, kOsei);
        FeedClient sam(feed, kSam);
        FeedClient lin(feed, QStringLiteral("lin"));
        QCOMPARE(osei.pullAll() + sam.pullAll() + lin.pullAll(), QString());
        QVERIFY(osei.has("skill_group", team));
        QVERIFY(!sam.has("skill_group", team) && !lin.has("skill_group", team));
        auto left = person("r1", "osei");
        left.active = false;
        QVERIFY(store(*storage, m_clock.now(), left));
        QCOMPARE(recompute(), 1);
        QCOMPARE(osei.pullAll(), QString());
        QVERIFY(!osei.has("skill_group", team));
    }

    // Figures less the cards that one sees are nothing that anybody keeps back: not before, not after the next refresh.
    void figuresAboutGroups_ofWhoHides_areGoneAtOnce_data() { Databases::addRows(); }
    void figuresAboutGroups_ofWhoHides_areGoneAtOnce()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        commands::Executor executor(*storage, m_clock);
        for (const char* name : {"r1", "r2", "r3", "r4"}) {
            auto report = person(name, "osei");
            report.department = QStringLiteral("Ropes");
            QVERIFY(store(*storage, m_clock.now(), report));
        }
        QCOMPARE(outcome(executor.execute(
                     kMaya, command("skill.assess", domain::personSkillId(kMaya, kKnots, kMaya), about(4)))),
                 QStringLiteral("applied"));
        {
            const auto transaction = storage->begin(m_clock.now());
            QVERIFY(commands::recomputeSkillGroups(**transaction) && (*transaction)->commit());
        }
        const auto team = [&] { return load<domain::SkillGroup>(*storage, QStringLiteral("team:osei:") + kKnots); };
        QCOMPARE(team()->people, 6);
        QCOMPARE(team()->levels[4].level, 1);
        const auto show = [&](const char* audience) {
            const QJsonObject visibility{{QStringLiteral("skills"), QLatin1StringView(audience)}};
            return outcome(executor.execute(
                kMaya, command("profile.update", kMaya, {{QStringLiteral("visibility"), visibility}})));
        };
        QCOMPARE(show("me"), QStringLiteral("applied"));
        QVERIFY(!team()); // nobody shows it
        // Whoever hides counts like who has none.
        const QString own = domain::personSkillId(kSam, kKnots, kSam);
        QJsonObject said = about(2);
        said.insert(QStringLiteral("person_id"), kSam);
        QCOMPARE(outcome(executor.execute(kSam, command("skill.assess", own, said))), QStringLiteral("applied"));
        {
            const auto transaction = storage->begin(m_clock.now());
            QVERIFY(commands::recomputeSkillGroups(**transaction) && (*transaction)->commit());
        }
        QCOMPARE(team()->people, 6);
        QCOMPARE(team()->levels[4].level, 0);
        QCOMPARE(team()->levels[0].level, 5);
        QCOMPARE(show("team"), QStringLiteral("applied"));
        QCOMPARE(team()->people, 6);
        QCOMPARE(team()->levels[4].level, 1);
    }

private:
    void populate(data::Storage& storage) const
    {
        populateOrganisation(storage, m_clock.now());
        domain::Skill skill;
        skill.name = QStringLiteral("Knots");
        skill.id = kKnots;
        QVERIFY(store(storage, m_clock.now(), skill));
    }

    void fill(commands::Executor& executor, data::Storage& storage) const
    {
        const QJsonObject profile{
            {QStringLiteral("photo"), QStringLiteral("iVBORw0KGgo=")},
            {QStringLiteral("bio"), QStringLiteral("mark-bio")},
            {QStringLiteral("interests"), QJsonArray{QStringLiteral("mark-interest")}},
            {QStringLiteral("languages"), QJsonArray{QStringLiteral("tlh")}},
            {QStringLiteral("links"), QJsonArray{QStringLiteral("https://example.org/mark-link")}},
            {QStringLiteral("mentoring"), QStringLiteral("open")}};
        QCOMPARE(outcome(executor.execute(kMaya, command("profile.update", kMaya, profile))),
                 QStringLiteral("applied"));
        QCOMPARE(outcome(executor.execute(
                     kMaya, command("skill.assess", domain::personSkillId(kMaya, kKnots, kMaya), about(4)))),
                 QStringLiteral("applied"));
        const QJsonObject thanks{{QStringLiteral("to_id"), kMaya},
                                 {QStringLiteral("text"), QStringLiteral("mark-kudos")}};
        // From somebody who asks for nothing in the tests.
        QCOMPARE(outcome(executor.execute(
                     QStringLiteral("bart"),
                     command("kudos.give", QStringLiteral("0f0e0d0c-0b0a-4000-8000-000000000001"), thanks))),
                 QStringLiteral("applied"));
        auto achieved = course(QStringLiteral("achieved"));
        domain::Completion completion;
        completion.id = QStringLiteral("maya:achieved");
        completion.personId = kMaya;
        completion.courseId = achieved.id;
        completion.completedAt = m_clock.now();
        QVERIFY(store(storage, m_clock.now(), achieved, completion));
        domain::BadgeAward award;
        award.id = QStringLiteral("award");
        award.personId = kMaya;
        award.title = QStringLiteral("mark-badge");
        award.awardedAt = m_clock.now();
        auto transaction = storage.begin(m_clock.now());
        QVERIFY(commands::storeAward(**transaction, award) && commands::recomputeProfile(**transaction, kMaya) &&
                (*transaction)->commit());
    }

    // All that a new client of the person learns of maya's profile, as text.
    static QString wordsAboutMaya(feed::Feed& feed, const QString& who)
    {
        FeedClient client(feed, who);
        if (!client.pullAll().isEmpty())
            return QStringLiteral("failed");
        QByteArray all;
        const auto content = client.content();
        for (auto it = content.cbegin(); it != content.cend(); ++it) {
            const QString kind = it.key().section(QLatin1Char('/'), 0, 0);
            const bool ofMaya = it.value().value(QLatin1StringView("id")).toString().startsWith(kMaya) ||
                                it.value().value(QLatin1StringView("to_id")).toString() == kMaya;
            if (ofMaya && kind != QLatin1StringView("person"))
                all += json(it.value());
        }
        return QString::fromUtf8(all);
    }

    Databases m_databases;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
