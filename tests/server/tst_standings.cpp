// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/standings.h"
#include "tests/server/serversupport.h"

using namespace support;

// Standings from the records of an organisation, as `lxcp-server recompute` writes them.
class TestStandings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recompute_writesWhatTheEvidenceSays_onceAndAgainAfterMore_data() { Databases::addRows(); }
    void recompute_writesWhatTheEvidenceSays_onceAndAgainAfterMore()
    {
        OPEN_DATABASE(m_databases, storage);
        auto maya = person("maya");
        maya.timezone = QStringLiteral("Asia/Tokyo");
        domain::Standing invented;
        invented.id = QStringLiteral("osei");
        invented.points = 999;
        QVERIFY(store(*storage, m_clock.now(), maya, person("osei"), person("lin"), invented,
                      done("maya", "k8s", -24 * 3600), done("maya", "sql", -3600)));
        QCOMPARE(recomputed(*storage), std::pair(2, 2));
        const auto own = load<domain::Standing>(*storage, QStringLiteral("maya"));
        QVERIFY(own);
        QCOMPARE(std::tuple(own->points, own->level, own->streakDays, own->rank), std::tuple(200, 2, 2, 0));
        QCOMPARE(load<domain::Standing>(*storage, QStringLiteral("osei"))->points, 0); // nothing stands behind it
        QVERIFY(!load<domain::Standing>(*storage, QStringLiteral("lin")));

        m_clock.advance(60);
        QCOMPARE(recomputed(*storage), std::pair(2, 0));
        QCOMPARE(load<domain::Standing>(*storage, QStringLiteral("maya"))->updatedAt, own->updatedAt);
        QVERIFY(store(*storage, m_clock.now(), done("maya", "go", -600)));
        QCOMPARE(recomputed(*storage), std::pair(2, 1));
        QCOMPARE(load<domain::Standing>(*storage, QStringLiteral("maya"))->points, 300);
    }

    void recompute_ranksOnlyWhereTheRulesDo_data() { Databases::addRows(); }
    void recompute_ranksOnlyWhereTheRulesDo()
    {
        OPEN_DATABASE(m_databases, storage);
        QVERIFY(store(*storage, m_clock.now(), person("a"), person("b"), person("c"), person("d"), person("e"),
                      done("a", "k8s", -60), done("b", "k8s", -60), done("b", "sql", -60), done("c", "sql", -60)));
        QCOMPARE(recomputed(*storage), std::pair(3, 3));
        QCOMPARE(load<domain::Standing>(*storage, QStringLiteral("a"))->rank, 0);
        {
            auto rules = QStringLiteral(R"({"preset":"full","points":[{"kind":"course","points":7}]})");
            auto transaction = storage->begin(m_clock.now());
            QVERIFY(transaction && (*transaction)->setMeta(QStringLiteral("game_rules"), rules) &&
                    (*transaction)->commit());
        }
        QCOMPARE(recomputed(*storage), std::pair(3, 3));
        const auto first = load<domain::Standing>(*storage, QStringLiteral("b"));
        QCOMPARE(std::tuple(first->points, first->rank, first->cohortSize), std::tuple(14, 1, 5));
        QCOMPARE(load<domain::Standing>(*storage, QStringLiteral("a"))->rank, 2);
        QCOMPARE(load<domain::Standing>(*storage, QStringLiteral("c"))->rank, 2);
        // A policy that shows nothing of fewer than six.
        domain::Policy policy;
        policy.id = QStringLiteral("org");
        policy.minGroup = 6;
        QVERIFY(store(*storage, m_clock.now(), policy));
        QCOMPARE(recomputed(*storage), std::pair(3, 3));
        QCOMPARE(load<domain::Standing>(*storage, QStringLiteral("b"))->rank, 0);
    }

private:
    domain::Completion done(const char* who, const char* what, int seconds) const
    {
        domain::Completion made;
        made.personId = QString::fromLatin1(who);
        made.courseId = QString::fromLatin1(what);
        made.id = domain::enrollmentId(made.personId, made.courseId);
        made.completedAt = m_clock.now().addSecs(seconds);
        return made;
    }

    // People and changed standings; -1, -1 when it failed.
    std::pair<int, int> recomputed(data::Storage& storage) const
    {
        auto transaction = storage.begin(m_clock.now());
        if (!transaction)
            return {-1, -1};
        const auto result = commands::recomputeStandings(**transaction);
        if (!result || !(*transaction)->commit())
            return {-1, -1};
        return {result->people, result->changed};
    }

    ManualClock m_clock;
    Databases m_databases;
};

QTEST_GUILESS_MAIN(TestStandings)
#include "tst_standings.moc"
