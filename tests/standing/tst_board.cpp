// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/board.h"
#include "app/standing/distribution.h"

#include <QtTest/QtTest>

#include <numeric>
#include <random>

using namespace standing;

namespace {

domain::GameRules preset(const char* name)
{
    domain::GameRules rules;
    rules.preset = QLatin1String(name);
    return rules;
}

QList<Contender> group(const QList<int>& points)
{
    QList<Contender> group;
    for (int i = 0; i < points.size(); ++i)
        group.append({QStringLiteral("p%1").arg(i, 2, 10, QLatin1Char('0')), points[i], i % 2 == 0});
    return group;
}

QString asText(const Board& board)
{
    QStringList rows;
    for (const auto& row : board.rows)
        rows.append(QStringLiteral("%1%2 %3 %4%5")
                        .arg(row.afterGap ? QStringLiteral("… ") : QString())
                        .arg(row.rank)
                        .arg(row.personId)
                        .arg(row.points)
                        .arg(row.tied ? QStringLiteral("=") : QString()));
    return rows.join(QStringLiteral(", "));
}

QMap<QString, double> figures(const QList<double>& values)
{
    QMap<QString, double> group;
    for (int i = 0; i < values.size(); ++i)
        group.insert(QStringLiteral("p%1").arg(i, 3, 10, QLatin1Char('0')), values[i]);
    return group;
}

const QString kFirst = QStringLiteral("p00");

} // namespace

class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaderboard_withheld_hasNothingAtAll_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("me");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("withheld");
        QTest::newRow("works council") << "works-council"
                                       << "p00" << 20 << int(Withheld::ByPolicy);
        QTest::newRow("off") << "off"
                             << "p00" << 20 << int(Withheld::ByPolicy);
        QTest::newRow("unknown preset") << "Full"
                                        << "p00" << 20 << int(Withheld::ByPolicy);
        QTest::newRow("not joined") << "voluntary"
                                    << "p01" << 20 << int(Withheld::NotJoined);
        QTest::newRow("too few joined") << "voluntary"
                                        << "p00" << 8 << int(Withheld::SmallGroup);
        QTest::newRow("enough joined") << "voluntary"
                                       << "p00" << 9 << int(Withheld::No);
        QTest::newRow("small") << "full"
                               << "p00" << 4 << int(Withheld::SmallGroup);
        QTest::newRow("stranger") << "full"
                                  << "x" << 20 << int(Withheld::NotMember);
        QTest::newRow("full") << "full"
                              << "p01" << 5 << int(Withheld::No);
    }

    void leaderboard_withheld_hasNothingAtAll()
    {
        QFETCH(QString, preset);
        QFETCH(QString, me);
        QFETCH(int, people);
        QFETCH(int, withheld);
        auto rules = ::preset("");
        rules.preset = preset;
        QList<int> points(people);
        std::iota(points.begin(), points.end(), 0);
        const auto board = leaderboard(rules, group(points), me);
        QCOMPARE(int(board.withheld), withheld);
        QCOMPARE(board.rows.isEmpty(), withheld != int(Withheld::No));
        QCOMPARE(board.me.has_value(), withheld == int(Withheld::No));
        QCOMPARE(board.people > 0, withheld == int(Withheld::No));
    }

    void smallestGroup_settingOfOne_isStillThree()
    {
        auto rules = preset("full");
        rules.minGroup = 1;
        QCOMPARE(leaderboard(rules, group({5, 4}), kFirst).withheld, Withheld::SmallGroup);
        QCOMPARE(leaderboard(rules, group({5, 4, 3}), kFirst).withheld, Withheld::No);
    }

    void leaderboard_neighboursAndTies()
    {
        const auto people = group({10, 90, 80, 80, 70, 60, 50, 50, 50, 40});
        QCOMPARE(asText(leaderboard(preset("full"), people, QStringLiteral("p07"), 2, 1)),
                 QStringLiteral("1 p01 90, 2 p02 80=, … 6 p06 50=, 6 p07 50=, 6 p08 50="));
        QCOMPARE(asText(leaderboard(preset("full"), people, kFirst, 1, 1)),
                 QStringLiteral("1 p01 90, … 9 p09 40, 10 p00 10"));
        QCOMPARE(asText(leaderboard(preset("full"), people, QStringLiteral("p02"), 1, 1)),
                 QStringLiteral("1 p01 90, 2 p02 80=, 2 p03 80="));
        const auto mine = leaderboard(preset("full"), people, QStringLiteral("p04"), 0, 0);
        QCOMPARE(asText(mine), QStringLiteral("… 4 p04 70"));
        QCOMPARE(mine.people, 10);
    }

    void leaderboard_voluntary_whoHasNotJoinedIsInNoNumber()
    {
        const auto people = group({10, 999, 20, 999, 30, 999, 40, 999, 50, 999});
        const auto board = leaderboard(preset("voluntary"), people, kFirst, 20, 0);
        QCOMPARE(board.people, 5);
        QCOMPARE(board.me->rank, 5);
        for (const auto& row : board.rows)
            QVERIFY(row.points < 999);
    }

    void leaderboard_anyOrder_isTheSame()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 100; ++round) {
            QList<int> points;
            for (int n = 5 + int(random() % 20); n > 0; --n)
                points.append(int(random() % 6));
            auto people = group(points);
            const auto me = people[qsizetype(random() % quint32(people.size()))].personId;
            const auto first = leaderboard(preset("full"), people, me);
            std::shuffle(people.begin(), people.end(), random);
            QCOMPARE(asText(leaderboard(preset("full"), people, me)), asText(first));
            // a rank is one more than the people with more points
            const auto own = first.me->points;
            QCOMPARE(first.me->rank,
                     1 + int(std::count_if(points.begin(), points.end(), [own](int p) { return p > own; })));
        }
    }

    void daysOf_weekAndMonth()
    {
        QCOMPARE(daysOf(Period::Week, QDate(2026, 3, 1)).from, QDate(2026, 2, 23));
        QCOMPARE(daysOf(Period::Week, QDate(2026, 3, 1)).until, QDate(2026, 3, 1));
        QCOMPARE(daysOf(Period::Month, QDate(2028, 2, 10)).until, QDate(2028, 2, 29));
        QVERIFY(!daysOf(Period::All, QDate(2026, 3, 1)).from.isValid());
    }

    void distribution_smallGroupStrangerAndOff_areWithheld()
    {
        const auto few = figures({1, 2, 3, 4});
        const auto me = QStringLiteral("p000");
        const auto small = distribution(preset("works-council"), few, me);
        QCOMPARE(small.withheld, Withheld::SmallGroup);
        QVERIFY(small.counts.isEmpty() && small.quantiles.isEmpty() && small.people == 0);
        QCOMPARE(distribution(preset("full"), figures({1, 2, 3, 4, 5}), QStringLiteral("x")).withheld,
                 Withheld::NotMember);
        QCOMPARE(distribution(preset("off"), figures({1, 2, 3, 4, 5}), me).withheld, Withheld::ByPolicy);
    }

    void distribution_myPlace()
    {
        const auto out = distribution(preset("works-council"), figures({70, 10, 20, 70, 90, 100}),
                                      QStringLiteral("p000"), Scale{0, 20, 5});
        QCOMPARE(out.withheld, Withheld::No);
        QCOMPARE(out.counts, (QList<int>{1, 1, 0, 2, 2})); // 100 is in the last one
        QCOMPARE(out.myBin, 3);
        QCOMPARE(out.below, 0.4);
        QCOMPARE(out.same, 0.2);
        QCOMPARE(out.quantiles, (QList<double>{10, 20, 70, 90, 100}));
    }

    void distribution_ofAnyFigures_addsUp()
    {
        std::mt19937 random(6);
        for (int round = 0; round < 300; ++round) {
            QList<double> values;
            const double unit = std::pow(10, int(random() % 7) - 3);
            for (int n = 5 + int(random() % 60); n > 0; --n)
                values.append((int(random() % 200) - 50) * unit);
            const auto out = distribution(preset("full"), figures(values), QStringLiteral("p000"));
            QCOMPARE(std::accumulate(out.counts.begin(), out.counts.end(), 0), int(values.size()));
            QVERIFY(out.scale.bins >= 1 && out.scale.bins <= 10);
            for (const double value : values) {
                QVERIFY(value >= out.scale.from - 1e-9 * unit);
                QVERIFY(value < out.scale.from + out.scale.width * out.scale.bins + 1e-9 * unit);
            }
            QVERIFY(std::is_sorted(out.quantiles.begin(), out.quantiles.end()));
            QVERIFY(out.counts[out.myBin] > 0);
            const auto less = std::count_if(values.begin(), values.end(), [&](double v) { return v < values.first(); });
            QCOMPARE(out.below, double(less) / double(values.size() - 1));
        }
    }

    void scaleFor_edges()
    {
        QCOMPARE(scaleFor({}).bins, 1);
        QCOMPARE(scaleFor({7, 7, 7}).bins, 1);
        QCOMPARE(scaleFor({-3, 4}, 1).bins, 1);
        const auto levels = scaleFor({0, 1, 2, 3, 4, 5});
        QCOMPARE(levels.from, 0.0);
        QVERIFY(levels.bins >= 6);
    }
};

QTEST_GUILESS_MAIN(BoardTest)
#include "tst_board.moc"
