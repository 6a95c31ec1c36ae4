// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/demand.h"
#include "server/commands/consequences.h"
#include "server/commands/demand.h"
#include "server/feed/feed.h"
#include "tests/server/commandsupport.h"
#include "tests/server/feedclient.h"

#include <QUuid>

using namespace support;

// What people say about courses, who gets to read it, and what learning & development may know of what is asked for.
class TestVoices final : public QObject
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

    void saved_isTheirOwnAffair()
    {
        QCOMPARE(give("maya", command("course.save", QStringLiteral("maya:open"), text("course_id", "open"))),
                 QStringLiteral("applied"));
        QCOMPARE(give("sam", command("course.save", QStringLiteral("maya:open"), text("course_id", "open"))),
                 QStringLiteral("rejected/not-allowed"));
        QCOMPARE(give("maya", command("course.save", QStringLiteral("maya:none"), text("course_id", "none"))),
                 QStringLiteral("rejected/no-such-target"));
        QCOMPARE(whoSees("saved_course", QStringLiteral("maya:open")), QStringList{QStringLiteral("maya")});
        QCOMPARE(give("maya", command("course.unsave", QStringLiteral("maya:open"))), QStringLiteral("applied"));
        QVERIFY(load<domain::SavedCourse>(*m_storage, QStringLiteral("maya:open"))->removedAt.isValid());
    }

    void recommendation_isForTheTwoOfThem()
    {
        const QString id = newId();
        QJsonObject payload = text("course_id", "open");
        payload.insert(QStringLiteral("to_id"), QStringLiteral("sam"));
        payload.insert(QStringLiteral("text"), QStringLiteral("Yours"));
        QCOMPARE(give("maya", command("course.recommend", id, payload)), QStringLiteral("applied"));
        QCOMPARE(whoSees("recommendation", id), (QStringList{QStringLiteral("maya"), QStringLiteral("sam")}));
        QCOMPARE(give("ana", command("recommendation.remove", id)), QStringLiteral("rejected/no-such-target"));
        QCOMPARE(give("sam", command("recommendation.remove", id)), QStringLiteral("applied"));
        payload.insert(QStringLiteral("to_id"), QStringLiteral("gone"));
        QCOMPARE(give("maya", command("course.recommend", newId(), payload)),
                 QStringLiteral("rejected/invalid-payload"));
    }

    void rating_countsForWhoTookIt_andIsReadWhenItHasWords()
    {
        auto known = course(QStringLiteral("open"));
        known.ratingAverage = 4.0;
        known.ratingCount = 3;
        QVERIFY(store(*m_storage, m_clock.now(), known));
        QCOMPARE(rate("maya", 1, ""), QStringLiteral("rejected/not-allowed"));
        domain::Enrollment enrollment;
        enrollment.id = QStringLiteral("maya:open");
        enrollment.personId = QStringLiteral("maya");
        enrollment.courseId = QStringLiteral("open");
        enrollment.state = QStringLiteral("active");
        QVERIFY(store(*m_storage, m_clock.now(), enrollment));
        QCOMPARE(rate("maya", 6, ""), QStringLiteral("rejected/invalid-payload"));
        QCOMPARE(rate("maya", 2, ""), QStringLiteral("applied"));
        QCOMPARE(rating(), std::pair(3.5, 4));
        QCOMPARE(whoSees("course_rating", QStringLiteral("maya:open")), QStringList{QStringLiteral("maya")});
        QCOMPARE(rate("maya", 4, "Longer than said"), QStringLiteral("applied")); // in the place of the first
        QCOMPARE(rating(), std::pair(4.0, 4));
        QVERIFY(whoSees("course_rating", QStringLiteral("maya:open")).contains(QStringLiteral("kim")));
        QCOMPARE(give("maya", command("course.unrate", QStringLiteral("maya:open"), text("course_id", "open"))),
                 QStringLiteral("applied"));
        QCOMPARE(rating(), std::pair(4.0, 3));
        QCOMPARE(whoSees("course_rating", QStringLiteral("maya:open")), QStringList{QStringLiteral("maya")});
    }

    // Five of seven colleagues of one department and four of another want it: all of them are shown, the five are
    // not, as the four would be what is left.
    void demand_saysNothingOfAFew()
    {
        colleagues("Works", "w", 5);
        colleagues("Quay", "q", 4);
        for (const char* who : {"w0", "w1", "w2", "w3", "w4", "q0", "q1", "q2", "q3"})
            save(who, "open");
        for (const char* who : {"w0", "w1", "w2", "w3"})
            save(who, "closed");
        QCOMPARE(demandOf("closed"), QStringList());
        QCOMPARE(demandOf("open"), QStringList{QStringLiteral(": 9")});
        colleagues("Quay", "x", 1);
        save("x0", "open");
        QCOMPARE(demandOf("open"),
                 (QStringList{QStringLiteral(": 10"), QStringLiteral("Quay: 5"), QStringLiteral("Works: 5")}));
        // Nobody but learning & development gets it.
        for (const domain::Demand& one : demand()) {
            const QStringList readers = whoSees("demand", one.id);
            QCOMPARE(readers, (QStringList{QStringLiteral("lin"), QStringLiteral("pris")}));
        }
        QCOMPARE(give("x0", command("course.unsave", QStringLiteral("x0:open"))), QStringLiteral("applied"));
        QCOMPARE(demandOf("open"), QStringList{QStringLiteral(": 9")});
    }

    void demand_countsPeopleOnce_whateverTheyDid()
    {
        colleagues("Works", "w", 6);
        for (const char* who : {"w0", "w1", "w2", "w3", "w4", "w5"})
            save(who, "open");
        for (const char* who : {"w0", "w1"}) {
            auto payload = submission(10, "open");
            QCOMPARE(give(who, command("request.submit", newId(), payload)), QStringLiteral("applied"));
        }
        for (const domain::Demand& one : demand()) {
            if (one.what == QLatin1StringView("course") && one.department.isEmpty())
                QCOMPARE(std::tuple(one.people, one.saved, one.requests), std::tuple(6, 6, -1)); // two are a few
        }
    }

    // Five of Works want the same, in words of their own: one course for all of them.
    void demand_answeredWithACourse_registersWhoAsked()
    {
        colleagues("Works", "w", 5);
        QStringList requests;
        for (const char* who : {"w0", "w1", "w2", "w3", "w4"}) {
            requests << newId();
            auto payload = submission(10);
            payload.insert(QStringLiteral("title"), QLatin1StringView(who) == QLatin1StringView("w1")
                                                        ? QStringLiteral(" KUBERNETES")
                                                        : QStringLiteral("Kubernetes"));
            QCOMPARE(give(who, command("request.submit", requests.last(), payload)), QStringLiteral("applied"));
        }
        QCOMPARE(give("w4", command("request.withdraw", requests.last(), {}, revOf(requests.last()))),
                 QStringLiteral("applied"));
        colleagues("Works", "v", 1);
        requests << newId();
        QCOMPARE(give("v0", command("request.submit", requests.last(), submission(10))), QStringLiteral("applied"));
        const auto asked = freeDemand();
        QCOMPARE(std::tuple(asked.people, asked.requests), std::tuple(5, 5));
        QCOMPARE(give("lin", command("demand.answer", asked.id, text("course_id", "none"))),
                 QStringLiteral("rejected/no-such-target"));

        // A course that needs approval is not given over the heads of their supervisors.
        QCOMPARE(give("lin", command("demand.answer", asked.id, text("course_id", "closed"))),
                 QStringLiteral("applied"));
        QCOMPARE(load<domain::CourseRequest>(*m_storage, requests.first())->state, QStringLiteral("pending"));
        QCOMPARE(freeDemand().answeredWith, QStringLiteral("closed")); // and it is still asked for

        QCOMPARE(give("lin", command("demand.answer", asked.id, text("course_id", "open"))), QStringLiteral("applied"));
        for (const char* who : {"w0", "w1", "w2", "w3", "v0"}) {
            const auto enrollment =
                load<domain::Enrollment>(*m_storage, QString::fromLatin1(who) + QStringLiteral(":open"));
            QVERIFY2(enrollment && enrollment->state == QLatin1StringView("registered"), who);
        }
        QVERIFY(!load<domain::Enrollment>(*m_storage, QStringLiteral("w4:open"))); // withdrawn before
        const auto request = load<domain::CourseRequest>(*m_storage, requests.first());
        QCOMPARE(std::tuple(request->state, request->courseId, request->deskId),
                 std::tuple(QStringLiteral("fulfilled"), QStringLiteral("open"), QString()));
        QVERIFY(!whoSees("course_request", requests.first()).contains(QStringLiteral("lin"))); // nor who asked
        QCOMPARE(freeDemand().people, 0);                                                      // nobody asks any more
    }

    // Nobody has a request: nobody is registered, and each is told, once, and by nobody's name.
    void demand_ofThoseWhoOnlyLooked_tellsThem()
    {
        colleagues("Works", "w", 5);
        for (const char* who : {"w0", "w1", "w2", "w3", "w4"})
            QCOMPARE(give(who, command("wish.make", newId(), text("words", "Negotiation"))), QStringLiteral("applied"));
        const auto looked = [this] {
            for (const domain::Demand& one : demand()) {
                if (one.what == QLatin1StringView("words") && one.department.isEmpty())
                    return one;
            }
            return domain::Demand{};
        };
        const domain::Demand asked = looked();
        QCOMPARE(std::tuple(asked.people, asked.requests, asked.wishes), std::tuple(5, 0, 5));
        QCOMPARE(give("lin", command("demand.answer", asked.id, text("course_id", "open"))), QStringLiteral("applied"));
        QVERIFY(!load<domain::Enrollment>(*m_storage, QStringLiteral("w0:open")));
        feed::Feed feed(*m_storage, m_clock);
        for (const char* who : {"w0", "w4", "lin", "maya"}) {
            FeedClient client(feed, QLatin1StringView(who));
            QCOMPARE(client.pullAll(), QString());
            int told = 0;
            const auto content = client.content();
            for (auto it = content.cbegin(); it != content.cend(); ++it) {
                if (!it.key().startsWith(QLatin1StringView("recommendation/")))
                    continue;
                ++told;
                QCOMPARE(it.value().value(QStringLiteral("from_id")).toString(), QString());
                QCOMPARE(it.value().value(QStringLiteral("course_id")).toString(), QStringLiteral("open"));
            }
            QCOMPARE(told, who[0] == 'w' ? 1 : 0);
        }
        QCOMPARE(looked().people, 0); // it is found
    }

    // A request for a course that teaches a skill is none that another course for the skill would fulfil.
    void demand_ofASkill_countsRequestsForTheSkillOnly()
    {
        colleagues("Works", "w", 5);
        auto taught = course(QStringLiteral("ropes"));
        taught.skills = {QStringLiteral("Knots")};
        QVERIFY(store(*m_storage, m_clock.now(), taught));
        for (const char* who : {"w0", "w1", "w2", "w3", "w4"})
            QCOMPARE(give(who, command("request.submit", newId(), submission(10, "ropes"))), QStringLiteral("applied"));
        int seen = 0;
        for (const domain::Demand& one : demand()) {
            if (!one.department.isEmpty())
                continue;
            seen += 1;
            QCOMPARE(one.requests, one.what == QLatin1StringView("course") ? 5 : 0);
        }
        QCOMPARE(seen, 2);
    }

    void badgeByHand_isForLearningAndDevelopment()
    {
        domain::Badge badge;
        badge.id = QStringLiteral("host");
        badge.title = QStringLiteral("Host");
        badge.ruleKind = QStringLiteral("manual");
        QVERIFY(store(*m_storage, m_clock.now(), badge));
        const QString id = newId();
        QJsonObject payload = text("badge_id", "host");
        payload.insert(QStringLiteral("person_id"), QStringLiteral("maya"));
        for (const char* who : {"sam", "osei", "maya"})
            QCOMPARE(give(who, command("badge.award", id, payload)), QStringLiteral("rejected/not-allowed"));
        QCOMPARE(give("lin", command("badge.award", id, payload)), QStringLiteral("applied"));
        QCOMPARE(load<domain::BadgeAward>(*m_storage, id)->personId, QStringLiteral("maya"));
        QCOMPARE(whoSees("badge_award", id), QStringList{QStringLiteral("maya")});
        QCOMPARE(give("lin", command("badge.award", newId(), payload)), QStringLiteral("rejected/wrong-state"));
        QCOMPARE(give("osei", command("badge.revoke", id, text("reason", "no"))),
                 QStringLiteral("rejected/not-allowed"));
        QCOMPARE(give("pris", command("badge.revoke", id)), QStringLiteral("rejected/invalid-payload"));
        QCOMPARE(give("pris", command("badge.revoke", id, text("reason", "a mistake"))), QStringLiteral("applied"));
        const auto award = load<domain::BadgeAward>(*m_storage, id);
        QCOMPARE(award->revokedReason, QStringLiteral("a mistake"));
        QCOMPARE(give("lin", command("badge.revoke", id, text("reason", "another"))),
                 QStringLiteral("rejected/wrong-state"));
        QCOMPARE(load<domain::BadgeAward>(*m_storage, id)->revokedReason, QStringLiteral("a mistake"));
        QCOMPARE(load<domain::TeamCard>(*m_storage, QStringLiteral("maya"))->achievements.size(), 0);
    }

private:
    static QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    QString give(const char* who, const domain::Command& command)
    {
        commands::Executor executor(*m_storage, m_clock);
        return outcome(executor.execute(QString::fromLatin1(who), command));
    }

    QString rate(const char* who, int stars, const char* words)
    {
        QJsonObject payload = text("course_id", "open");
        payload.insert(QStringLiteral("stars"), stars);
        payload.insert(QStringLiteral("text"), QString::fromUtf8(words));
        return give(who, command("course.rate", QString::fromLatin1(who) + QStringLiteral(":open"), payload));
    }

    std::pair<double, int> rating()
    {
        const auto known = load<domain::Course>(*m_storage, QStringLiteral("open"));
        return {known->ratingAverage.value_or(0), known->ratingCount};
    }

    void colleagues(const char* department, const char* prefix, int count)
    {
        for (int i = 0; i < count; ++i) {
            auto one = person(qPrintable(QString::fromLatin1(prefix) + QString::number(i)), "kim");
            one.department = QString::fromLatin1(department);
            QVERIFY(store(*m_storage, m_clock.now(), one));
        }
    }

    void save(const char* who, const char* course)
    {
        QCOMPARE(
            give(who, command("course.save", QString::fromLatin1(who) + QLatin1Char(':') + QLatin1StringView(course),
                              text("course_id", course))),
            QStringLiteral("applied"));
    }

    QList<domain::Demand> demand()
    {
        {
            auto transaction = m_storage->begin(m_clock.now());
            if (!commands::recomputeDemand(**transaction) || !(*transaction)->commit())
                return {};
        }
        QList<domain::Demand> all;
        const auto reader = m_storage->read();
        for (const auto& stored :
             (*reader)->page(QStringLiteral("demand"), {}, 1000).value_or(QList<data::StoredEntity>()))
            all.append(domain::fromJson<domain::Demand>(stored.object()).value_or(domain::Demand{}));
        return all;
    }

    // Of free requests; there is one in these tests.
    domain::Demand freeDemand()
    {
        for (const domain::Demand& one : demand()) {
            if (one.what == QLatin1StringView("title") && one.department.isEmpty())
                return one;
        }
        return {};
    }

    qint64 revOf(const QString& request)
    {
        const auto found = stored(*m_storage, domain::kindOf<domain::CourseRequest>(), request);
        return found ? found->rev : 0;
    }

    // "department: people" of a course, sorted.
    QStringList demandOf(const char* courseId)
    {
        QStringList lines;
        for (const domain::Demand& one : demand()) {
            if (one.ref == QLatin1StringView(courseId))
                lines << QStringLiteral("%1: %2").arg(one.department).arg(one.people);
        }
        lines.sort();
        return lines;
    }

    QStringList whoSees(const char* kind, const QString& id)
    {
        feed::Feed feed(*m_storage, m_clock);
        QStringList who;
        for (const QString& one : everybody()) {
            FeedClient client(feed, one);
            if (client.pullAll().isEmpty() && client.has(kind, id))
                who << one;
        }
        who.sort();
        return who;
    }

    ManualClock m_clock;
    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<data::Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestVoices)
#include "tst_voices.moc"
