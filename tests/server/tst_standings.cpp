// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/attemptrules.h"
#include "server/commands/answerdeeds.h"
#include "server/commands/comparisons.h"
#include "server/commands/evidence.h"
#include "server/commands/standings.h"
#include "tests/server/commandsupport.h"
#include "tests/server/feedclient.h"

#include <QUuid>

#include <random>

using namespace support;

// Points, levels and streaks as the server keeps them while commands come, and what people may see of each other.
class TestStandings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_storage.reset();
        m_databases = std::make_unique<Databases>();
        m_storage = newStorage(*m_databases);
        populateOrganisation(*m_storage, m_clock.now());
    }

    void evidence_movesTheStanding_inTheCommandsTransaction()
    {
        save("maya", "open", 0, QStringLiteral("UTC"), false);
        QCOMPARE(figures("maya"), std::tuple(10, 1, 1));
        save("maya", "open", 0, QStringLiteral("UTC"), true);
        QCOMPARE(figures("maya"), std::tuple(110, 2, 1));
        save("maya", "open", -1, QStringLiteral("UTC"), true); // yesterday's comes late
        QCOMPARE(figures("maya"), std::tuple(120, 2, 2));
        QCOMPARE(load<domain::Standing>(*m_storage, QStringLiteral("maya"))->lastDay, m_clock.now().date());
        QVERIFY(!load<domain::Standing>(*m_storage, QStringLiteral("sam")));
    }

    // 23:30 in Tokyo and 00:30 there are two days, though they are one in UTC; where the person lives does not matter.
    void day_isThatOfThePlace_whereItHappened()
    {
        const QDateTime evening(m_clock.now().date(), QTime(14, 30), Qt::UTC);
        m_clock.advance(m_clock.now().secsTo(evening));
        save("maya", "open", 0, QStringLiteral("Asia/Tokyo"), false);
        m_clock.advance(3600);
        save("maya", "open", 0, QStringLiteral("Asia/Tokyo"), false);
        QCOMPARE(figures("maya"), std::tuple(20, 1, 2));
        auto moved = *load<domain::Person>(*m_storage, QStringLiteral("maya"));
        moved.timezone = QStringLiteral("America/Lima");
        QVERIFY(store(*m_storage, m_clock.now(), moved));
        QCOMPARE(recomputedChanges(), 0); // the past does not move along
    }

    // Whatever comes in whatever order, what the commands kept up to date is what the evidence says.
    void commands_inAnyOrder_leaveNothingToRecompute()
    {
        domain::Badge badge;
        badge.id = QStringLiteral("warden");
        badge.title = QStringLiteral("Warden");
        badge.ruleKind = QStringLiteral("course");
        badge.ruleTarget = QStringLiteral("open");
        badge.monthsValid = 1;
        auto sessions = badge;
        sessions.id = QStringLiteral("mentor");
        sessions.ruleKind = QStringLiteral("sessions");
        sessions.ruleTarget.clear();
        sessions.ruleLevel = 3;
        QVERIFY(store(*m_storage, m_clock.now(), badge, sessions));
        std::mt19937 random(5);
        for (int i = 0; i < 150; ++i)
            randomDeed(random);
        QVERIFY(load<domain::Standing>(*m_storage, QStringLiteral("maya"))->points > 100);
        QCOMPARE(recomputedChanges(), 0);
        // It is not blind: something that nobody kept up is found.
        auto wrong = *load<domain::Standing>(*m_storage, QStringLiteral("maya"));
        wrong.points += 1;
        QVERIFY(store(*m_storage, m_clock.now(), wrong));
        QCOMPARE(recomputedChanges(), 1);
    }

    void recompute_bringsTheBadgesOfWhatWasThereBefore()
    {
        save("maya", "open", 0, QStringLiteral("UTC"), true);
        domain::Badge badge;
        badge.id = QStringLiteral("late");
        badge.title = QStringLiteral("Defined later");
        badge.ruleKind = QStringLiteral("course");
        badge.ruleTarget = QStringLiteral("open");
        QVERIFY(store(*m_storage, m_clock.now(), badge));
        QCOMPARE(recomputed().badges, 1);
        QCOMPARE(figures("maya"), std::tuple(260, 2, 1));
        QCOMPARE(recomputed().badges, 0);
    }

    void rules_areSetByLearningAndDevelopment_andNobodyElse()
    {
        const QJsonObject off{{QStringLiteral("preset"), QStringLiteral("off")}};
        for (const char* who : {"maya", "osei"})
            QCOMPARE(give(who, command("game.set_rules", QStringLiteral("org"), off)),
                     QStringLiteral("rejected/not-allowed"));
        save("maya", "open", 0, QStringLiteral("UTC"), true);
        QCOMPARE(give("lin", command("game.set_rules", QStringLiteral("org"), off)), QStringLiteral("applied"));
        QVERIFY(recomputed().changed > 0);
        QCOMPARE(figures("maya"), std::tuple(0, 1, 0));
        QVERIFY(comparisons().isEmpty());
        const QJsonObject bad{{QStringLiteral("min_group"), 2}};
        QCOMPARE(give("bart", command("game.set_rules", QStringLiteral("org"), bad)),
                 QStringLiteral("rejected/invalid-payload"));
    }

    void preset_decidesWhoIsRanked()
    {
        manyColleagues(8);
        QCOMPARE(teamBoard("p0").withheld, QStringLiteral("policy"));
        QCOMPARE(give("lin", command("game.set_rules", QStringLiteral("org"), text("preset", "voluntary"))),
                 QStringLiteral("applied"));
        QCOMPARE(teamBoard("p0").withheld, QStringLiteral("not-joined"));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(give(qPrintable(QStringLiteral("p%1").arg(i)), command("game.join", QStringLiteral("p%1").arg(i))),
                     QStringLiteral("applied"));
        QCOMPARE(teamBoard("p0").withheld, QStringLiteral("small-group")); // four of five
        QCOMPARE(give("p4", command("game.join", QStringLiteral("p4"))), QStringLiteral("applied"));
        const auto board = teamBoard("p0");
        QCOMPARE(std::tuple(board.withheld, board.people), std::tuple(QString(), 5));
        for (const domain::BoardLine& line : board.lines)
            QVERIFY2(line.personId < QStringLiteral("p5"), qPrintable(line.personId));
        QCOMPARE(teamBoard("p7").withheld, QStringLiteral("not-joined"));
        QCOMPARE(give("p4", command("game.leave", QStringLiteral("p4"))), QStringLiteral("applied"));
        QCOMPARE(teamBoard("p0").withheld, QStringLiteral("small-group"));
        QCOMPARE(give("p0", command("game.join", QStringLiteral("p7"))), QStringLiteral("rejected/not-allowed"));
    }

    // Of a department of seven and its team of six the team's figures would tell the seventh's.
    void distributions_ofOverlappingGroups_tellOfNobody()
    {
        manyColleagues(6);
        auto seventh = person("boss6", "dagny");
        seventh.department = QStringLiteral("Works");
        QVERIFY(store(*m_storage, m_clock.now(), seventh));
        double score = 0.2;
        for (const char* who : {"p0", "p1", "p2", "p3", "p4", "p5", "boss6"})
            save(who, "open", 0, QStringLiteral("UTC"), true, score += 0.1);
        int shown = 0;
        for (const domain::PlotFigures& plot : comparisonOf("p0").plots) {
            if (plot.figure != QLatin1StringView("score"))
                continue;
            QCOMPARE(plot.withheld,
                     plot.groupKind == QLatin1StringView("team") ? QStringLiteral("overlap") : QString());
            shown += plot.withheld.isEmpty() ? 1 : 0;
            QCOMPARE(plot.people, plot.withheld.isEmpty() ? 7 : 0);
            QVERIFY(plot.withheld.isEmpty() || plot.bins.isEmpty());
        }
        QCOMPARE(shown, 1);
    }

    // A session counts for whoever says how it was, once it has been, and however often they say it.
    void session_countsFromTheWordAfterIt_andBringsItsBadge()
    {
        const auto ship = mentorship();
        QVERIFY(store(*m_storage, m_clock.now(), ship, countedBadge("mentee", "sessions", 2)));
        const auto say = [&](const char* who, const QString& session, const QDateTime& start) {
            const QString at = domain::toWire(start);
            const QString target = QStringList{ship.id, session, at, QString::fromLatin1(who)}.join(u'/');
            const auto before = stored(*m_storage, domain::kindOf<domain::MentoringFeedback>(), target);
            return give(who, command("mentoring_feedback.give", target,
                                     {{QStringLiteral("mentorship_id"), ship.id},
                                      {QStringLiteral("session_id"), session},
                                      {QStringLiteral("occurrence"), at},
                                      {QStringLiteral("rating"), 4}},
                                     before ? before->rev : 0));
        };
        const QDateTime now = m_clock.now();
        QCOMPARE(say("maya", QStringLiteral("s1"), now.addDays(-8)), QStringLiteral("applied"));
        QCOMPARE(say("maya", QStringLiteral("s1"), now.addDays(-8)), QStringLiteral("applied")); // said again
        QCOMPARE(deedsOf("maya", "session"), 1);
        QCOMPARE(badgesOf("maya"), 0);
        QCOMPARE(say("maya", QStringLiteral("s2"), now.addDays(2)), QStringLiteral("applied")); // has not been yet
        QCOMPARE(deedsOf("maya", "session"), 1);
        QCOMPARE(say("maya", QStringLiteral("s1"), now.addDays(-1)), QStringLiteral("applied")); // the next of a series
        QCOMPARE(deedsOf("maya", "session"), 2);
        QCOMPARE(badgesOf("maya"), 1);
        QCOMPARE(deedsOf("sam", "session"), 0); // the mentor has said nothing
        QCOMPARE(recomputedChanges(), 0);
    }

    // An accepted answer counts for whom it is by, as long as it is the one; not one's own.
    void answer_countsWhileItIsAccepted_andBringsItsBadge()
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QDateTime now = m_clock.now();
        domain::Community community;
        community.id = QStringLiteral("guild");
        community.name = QStringLiteral("Guild");
        domain::Thread thread;
        thread.id = id;
        thread.communityId = community.id;
        thread.authorId = QStringLiteral("maya");
        thread.title = QStringLiteral("How?");
        thread.createdAt = now;
        const auto post = [&](const char* postId, const char* author) {
            domain::Post made;
            made.id = QString::fromLatin1(postId);
            made.threadId = id;
            made.communityId = community.id;
            made.authorId = QString::fromLatin1(author);
            made.text = QStringLiteral("So");
            made.createdAt = now;
            return made;
        };
        QVERIFY(store(*m_storage, now, community, membership(community.id, "maya"), membership(community.id, "sam"),
                      thread, post("p1", "sam"), post("p2", "maya"), countedBadge("helper", "answers", 1)));
        const auto accept = [&](const char* postId) {
            return give("maya", command("thread.accept", id,
                                        {{QStringLiteral("community_id"), community.id},
                                         {QStringLiteral("post_id"), QString::fromLatin1(postId)}}));
        };
        QCOMPARE(accept("p1"), QStringLiteral("applied"));
        QCOMPARE(std::pair(deedsOf("sam", "answer"), badgesOf("sam")), std::pair(1, 1));
        QCOMPARE(accept("p2"), QStringLiteral("applied")); // her own: good to know, and no deed
        QCOMPARE(std::pair(deedsOf("sam", "answer"), deedsOf("maya", "answer")), std::pair(0, 0));
        QCOMPARE(accept("p1"), QStringLiteral("applied"));
        QCOMPARE(answersAmiss(), QStringList());
        // The deed is made anew from the thread where it is missing, and goes where the thread says nothing of it.
        const auto before = figures("sam");
        remove<domain::Deed>(QStringLiteral("answer:") + id);
        QCOMPARE(recomputedChanges(), 1);
        QCOMPARE(answersAmiss(), QStringList{id});
        putRight(id);
        QCOMPARE(std::pair(deedsOf("sam", "answer"), figures("sam")), std::pair(1, before));
        remove<domain::Thread>(id);
        QCOMPARE(answersAmiss(), QStringList{id});
        putRight(id);
        QCOMPARE(deedsOf("sam", "answer"), 0);
        QVERIFY(store(*m_storage, now, thread));
        QCOMPARE(accept("p1"), QStringLiteral("applied"));
        QCOMPARE(accept(""), QStringLiteral("applied"));
        QCOMPARE(std::pair(deedsOf("sam", "answer"), badgesOf("sam")), std::pair(0, 1)); // a badge stays
        QCOMPARE(std::pair(recomputedChanges(), answersAmiss()), std::pair(0, QStringList()));
    }

    // Whoever has earned a new badge already gets it soon, without doing anything.
    void badge_definedLater_isDueToEverybody()
    {
        save("maya", "open", 0, QStringLiteral("UTC"), true);
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QJsonObject payload{{QStringLiteral("title"), QStringLiteral("Opened")},
                                  {QStringLiteral("rule_kind"), QStringLiteral("course")},
                                  {QStringLiteral("rule_target"), QStringLiteral("open")}};
        QCOMPARE(give("osei", command("badge.define", id, payload)), QStringLiteral("rejected/not-allowed"));
        QCOMPARE(give("lin", command("badge.define", id, payload)), QStringLiteral("applied"));
        {
            const auto reader = m_storage->read();
            QVERIFY(commands::isDue(**reader, commands::Due::Badges).value_or(false));
        }
        QCOMPARE(recomputed().badges, 1);
        QCOMPARE(badgesOf("maya"), 1);
    }

    void badge_ofWhatIsNotThere_isRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const char* kind, const QString& target, int level, const char* outcome) {
            QTest::newRow(name) << QString::fromLatin1(kind) << target << level << QString::fromLatin1(outcome);
        };
        row("a course", "course", QStringLiteral("open"), 0, "applied");
        row("no course", "course", QStringLiteral("nowhere"), 0, "rejected/no-such-reference");
        row("a pathway", "pathway", QStringLiteral("path"), 0, "applied");
        row("no pathway", "pathway", QStringLiteral("open"), 0, "rejected/no-such-reference");
        row("a skill", "skill", QStringLiteral("sql"), 5, "applied");
        row("no skill", "skill", QStringLiteral("nowhere"), 3, "rejected/no-such-reference");
        row("no level", "skill", QStringLiteral("sql"), 9, "rejected/invalid-payload");
        row("sessions", "sessions", {}, 5, "applied");
        row("too many", "answers", {}, 100'000, "rejected/invalid-payload");
        row("a rule of tomorrow", "planets", {}, 1, "rejected/invalid-payload");
        row("by hand", "manual", {}, 0, "applied");
    }
    void badge_ofWhatIsNotThere_isRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, target);
        QFETCH(int, level);
        QFETCH(QString, outcome);
        domain::Skill skill;
        skill.id = QStringLiteral("sql");
        skill.name = QStringLiteral("SQL");
        QVERIFY(store(*m_storage, m_clock.now(), skill));
        const QJsonObject payload{{QStringLiteral("title"), QStringLiteral("Host")},
                                  {QStringLiteral("rule_kind"), kind},
                                  {QStringLiteral("rule_target"), target},
                                  {QStringLiteral("rule_level"), level}};
        QCOMPARE(give("lin", command("badge.define", QUuid::createUuid().toString(QUuid::WithoutBraces), payload)),
                 outcome);
    }

    void challenge_isSetByThoseWhoMay_andCounted()
    {
        manyColleagues(5);
        const QJsonObject payload = courseEach("team", "boss");
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(give("osei", command("challenge.set", id, payload)), QStringLiteral("rejected/not-allowed"));
        QCOMPARE(give("boss", command("challenge.set", id, payload)), QStringLiteral("applied"));
        save("p1", "open", 0, QStringLiteral("UTC"), true);
        const auto mine = comparisonOf("p1").challenges.value(0);
        QCOMPARE(std::tuple(mine.challengeId, mine.mine, mine.people, mine.reached), std::tuple(id, 1, 1, 1));
        QCOMPARE(comparisonOf("p0").challenges.value(0).mine, 0);
        QVERIFY(comparisonOf("maya").challenges.isEmpty()); // of another team
        // Who set it, and learning & development, see how far it is.
        for (const char* who : {"boss", "lin"}) {
            const auto seen = comparisonOf(who).challenges.value(0);
            QCOMPARE(std::tuple(seen.challengeId, seen.mine, seen.people, seen.reached), std::tuple(id, 0, 1, 1));
        }
        QCOMPARE(give("boss", command("challenge.end", id)), QStringLiteral("applied"));
        QVERIFY(comparisonOf("p1").challenges.isEmpty());
    }

    // Seven of two teams in a community: its board and its challenge are theirs, and nobody else's.
    void community_hasItsBoardAndChallenges_forItsMembers()
    {
        manyColleagues(6);
        domain::Community knots;
        knots.id = QStringLiteral("knots");
        knots.name = QStringLiteral("Knots");
        QVERIFY(store(*m_storage, m_clock.now(), knots, membership(knots.id, "osei", "owner")));
        for (const char* who : {"p0", "p1", "p2", "p3", "p4", "p5", "maya"})
            QVERIFY(store(*m_storage, m_clock.now(), membership(knots.id, who)));
        QCOMPARE(give("lin", command("game.set_rules", QStringLiteral("org"), text("preset", "full"))),
                 QStringLiteral("applied"));
        save("maya", "open", 0, QStringLiteral("UTC"), true);
        const auto board = boardOf("maya", "community");
        QCOMPARE(std::tuple(board.title, board.people, board.rank), std::tuple(QStringLiteral("Knots"), 8, 1));
        QVERIFY(boardOf("sam", "community").groupId.isEmpty());

        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QJsonObject payload = courseEach("community", "knots");
        for (const char* who : {"p1", "sam", "boss"}) // members, and those who are none, have no say
            QCOMPARE(give(who, command("challenge.set", id, payload)), QStringLiteral("rejected/not-allowed"));
        for (const char* kind : {"community", "pathway", "department", "team", "organisation"})
            QCOMPARE(give("lin", command("challenge.set", id, courseEach(kind, "nowhere"))),
                     QStringLiteral("rejected/no-such-reference"));
        QJsonObject ofCourses = payload;
        ofCourses.insert(QStringLiteral("refs"), QJsonArray{QStringLiteral("nowhere")});
        QCOMPARE(give("lin", command("challenge.set", id, ofCourses)), QStringLiteral("rejected/no-such-reference"));
        QCOMPARE(give("osei", command("challenge.set", id, payload)), QStringLiteral("applied"));
        QCOMPARE(comparisonOf("maya").challenges.value(0).mine, 1);
        QVERIFY(comparisonOf("sam").challenges.isEmpty());
        const auto sees = [&](const char* who) {
            const auto all = visibleTo(*m_storage, QString::fromLatin1(who), m_clock.now());
            return all.contains(QStringLiteral("challenge/") + id);
        };
        QVERIFY(sees("p1") && !sees("sam"));
        // Who leaves is on no board of it any more.
        {
            auto transaction = m_storage->begin(m_clock.now());
            QVERIFY(commands::setDue(**transaction, commands::Due::Comparisons, false) && (*transaction)->commit());
        }
        QCOMPARE(give("maya", command("membership.leave",
                                      domain::communityMemberId(QStringLiteral("knots"), QStringLiteral("maya")),
                                      text("community_id", "knots"))),
                 QStringLiteral("applied"));
        QVERIFY(commands::isDue(**m_storage->read(), commands::Due::Comparisons).value_or(false));
        QVERIFY(boardOf("maya", "community").groupId.isEmpty());
        QCOMPARE(boardOf("p1", "community").people, 7); // of eight
    }

private:
    [[nodiscard]] QJsonObject courseEach(const char* groupKind, const char* group) const
    {
        const QDate today = m_clock.now().date();
        return {{QStringLiteral("title"), QStringLiteral("A course each")},
                {QStringLiteral("group_kind"), QLatin1StringView(groupKind)},
                {QStringLiteral("group_id"), QLatin1StringView(group)},
                {QStringLiteral("kinds"), QJsonArray{QStringLiteral("course")}},
                {QStringLiteral("from_day"), today.addDays(-1).toString(Qt::ISODate)},
                {QStringLiteral("until_day"), today.addDays(9).toString(Qt::ISODate)}};
    }

    static domain::CommunityMember membership(const QString& community, const char* who, const char* role = "member")
    {
        domain::CommunityMember made;
        made.communityId = community;
        made.personId = QLatin1StringView(who);
        made.id = domain::communityMemberId(made.communityId, made.personId);
        made.role = QLatin1StringView(role);
        made.state = QStringLiteral("member");
        return made;
    }

    QString give(const char* who, const domain::Command& command)
    {
        commands::Executor executor(*m_storage, m_clock);
        return outcome(executor.execute(QString::fromLatin1(who), command));
    }

    // One more save of the person's attempt at the course, 'days' from now.
    void save(const char* who, const char* course, int days, const QString& zone, bool completed,
              std::optional<double> score = {})
    {
        const QString person = QString::fromLatin1(who);
        const QString enrollment = domain::enrollmentId(person, QString::fromLatin1(course));
        const QDateTime at = m_clock.now().addDays(days);
        domain::Attempt attempt;
        attempt.courseId = QString::fromLatin1(course);
        attempt.packageId = QStringLiteral("pkg");
        attempt.device = QStringLiteral("d%1").arg(days);
        attempt.seq = ++m_seq;
        attempt.startedAt = at;
        attempt.score = score;
        if (completed) {
            attempt.completion = QStringLiteral("completed");
            attempt.completedAt = at;
        }
        auto made =
            command("attempt.save", domain::attemptId(enrollment, attempt.device, 0), domain::savePayload(attempt, {}));
        made.at = at;
        made.zone = zone;
        QCOMPARE(give(who, made), QStringLiteral("applied"));
    }

    void randomDeed(std::mt19937& random)
    {
        const char* people[] = {"maya", "sam", "ana"};
        const char* who = people[random() % 3];
        const char* zones[] = {"UTC", "Asia/Tokyo", "America/Lima"};
        const QString zone = QString::fromLatin1(zones[random() % 3]);
        const auto dice = random() % 10;
        if (dice < 6) {
            save(who, "open", -int(random() % 60), zone, random() % 4 == 0);
        } else if (dice < 8) {
            auto transaction = m_storage->begin(m_clock.now());
            domain::Deed deed;
            deed.id = QStringLiteral("session:%1").arg(random() % 8);
            deed.personId = QString::fromLatin1(who);
            deed.kind = QStringLiteral("session");
            deed.ref = deed.id;
            deed.at = m_clock.now().addDays(-int(random() % 20));
            deed.timezone = zone;
            QVERIFY(commands::recordDeed(**transaction, deed));
            QVERIFY((*transaction)->commit());
        } else if (dice == 8) {
            auto transaction = m_storage->begin(m_clock.now());
            QVERIFY(commands::removeDeed(**transaction, QStringLiteral("session:%1").arg(random() % 8)));
            QVERIFY((*transaction)->commit());
        } else {
            const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const QJsonObject payload{{QStringLiteral("badge_id"), QStringLiteral("warden")},
                                      {QStringLiteral("person_id"), QString::fromLatin1(who)}};
            if (give("lin", command("badge.award", id, payload)) == QLatin1StringView("applied") && random() % 2 == 0)
                QCOMPARE(give("lin", command("badge.revoke", id, text("reason", "a mistake"))),
                         QStringLiteral("applied"));
        }
    }

    template <domain::Entity T>
    void remove(const QString& id)
    {
        auto transaction = m_storage->begin(m_clock.now());
        QVERIFY((*transaction)->remove(domain::kindOf<T>(), id) && (*transaction)->commit());
    }

    QStringList answersAmiss()
    {
        const auto reader = m_storage->read();
        return commands::threadsWithAnswersAmiss(**reader).value_or(QStringList{QStringLiteral("?")});
    }

    void putRight(const QString& threadId)
    {
        auto transaction = m_storage->begin(m_clock.now());
        QVERIFY(commands::putAnswerRight(**transaction, threadId) && (*transaction)->commit());
    }

    static domain::Mentorship mentorship()
    {
        domain::Mentorship made;
        made.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        made.mentorId = QStringLiteral("sam");
        made.menteeId = QStringLiteral("maya");
        made.state = QStringLiteral("active");
        return made;
    }

    static domain::Badge countedBadge(const char* id, const char* kind, int count)
    {
        domain::Badge badge;
        badge.id = QString::fromLatin1(id);
        badge.title = badge.id;
        badge.ruleKind = QString::fromLatin1(kind);
        badge.ruleLevel = count;
        return badge;
    }

    int deedsOf(const char* who, const char* kind)
    {
        const auto reader = m_storage->read();
        int found = 0;
        for (const auto& stored :
             (*reader)
                 ->referring(domain::kindOf<domain::Deed>(), QStringLiteral("person_id"), QString::fromLatin1(who))
                 .value_or(QList<data::StoredEntity>()))
            found += stored.object().value(QLatin1StringView("kind")).toString() == QLatin1StringView(kind) ? 1 : 0;
        return found;
    }

    int badgesOf(const char* who)
    {
        const auto reader = m_storage->read();
        return int(
            (*reader)
                ->referring(domain::kindOf<domain::BadgeAward>(), QStringLiteral("person_id"), QString::fromLatin1(who))
                .value_or(QList<data::StoredEntity>())
                .size());
    }

    std::tuple<int, int, int> figures(const char* who)
    {
        const auto standing = load<domain::Standing>(*m_storage, QString::fromLatin1(who));
        return standing ? std::tuple(standing->points, standing->level, standing->streakDays) : std::tuple(-1, -1, -1);
    }

    commands::Recomputed recomputed()
    {
        auto transaction = m_storage->begin(m_clock.now());
        const auto people = commands::everybodysIds(**transaction);
        const auto done = commands::recompute(**transaction, *people);
        return done && (*transaction)->commit() ? *done : commands::Recomputed{-1, -1, -1};
    }
    int recomputedChanges() { return recomputed().changed; }

    QList<domain::Comparison> comparisons()
    {
        const auto reader = m_storage->read();
        return commands::makeComparisons(**reader, m_clock.now()).value_or(QList<domain::Comparison>());
    }

    domain::Comparison comparisonOf(const char* who)
    {
        for (const domain::Comparison& one : comparisons()) {
            if (one.id == QLatin1StringView(who))
                return one;
        }
        return {};
    }

    domain::BoardFigures boardOf(const char* who, const char* group)
    {
        for (const domain::BoardFigures& board : comparisonOf(who).boards) {
            if (board.groupKind == QLatin1StringView(group) && board.period == QLatin1StringView("all"))
                return board;
        }
        return {};
    }
    domain::BoardFigures teamBoard(const char* who) { return boardOf(who, "team"); }

    // p0 … in a department and a team of their own.
    void manyColleagues(int count)
    {
        QVERIFY(store(*m_storage, m_clock.now(), person("boss", "dagny")));
        for (int i = 0; i < count; ++i) {
            auto one = person(qPrintable(QStringLiteral("p%1").arg(i)), "boss");
            one.department = QStringLiteral("Works");
            QVERIFY(store(*m_storage, m_clock.now(), one));
        }
    }

    ManualClock m_clock;
    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<data::Storage> m_storage;
    int m_seq = 0;
};

QTEST_GUILESS_MAIN(TestStandings)
#include "tst_standings.moc"
