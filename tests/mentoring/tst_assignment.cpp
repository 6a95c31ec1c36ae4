// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/assignment.h"

#include <QtTest/QtTest>

#include <numeric>
#include <random>

using namespace mentoring;

namespace {

// Of 'of' pairs one is ruled out.
ScoreTable randomTable(std::mt19937& random, int mostWishes, int mostOffers, int of)
{
    const auto below = [&](int n) { return int(random() % quint32(n)); };
    std::vector<int> seats;
    for (int n = below(mostOffers + 1); n > 0; --n)
        seats.push_back(below(3));
    ScoreTable table(below(mostWishes + 1), seats);
    for (int wish = 0; wish < table.wishes(); ++wish) {
        for (int offer = 0; offer < table.offers(); ++offer) {
            if (below(of))
                table.set(wish, offer, below(10) * 100); // ties are frequent
        }
    }
    return table;
}

// All assignments that keep to the seats and use no pair that is ruled out.
template <typename F>
void forEachAssignment(const ScoreTable& table, Assignment& assignment, std::vector<int>& left, F&& f)
{
    const auto wish = assignment.size();
    if (int(wish) == table.wishes())
        return f(assignment);
    assignment.push_back(-1);
    forEachAssignment(table, assignment, left, f);
    for (int offer = 0; offer < table.offers(); ++offer) {
        if (table.at(int(wish), offer) < 0 || left[std::size_t(offer)] == 0)
            continue;
        --left[std::size_t(offer)];
        assignment.back() = offer;
        forEachAssignment(table, assignment, left, f);
        ++left[std::size_t(offer)];
    }
    assignment.pop_back();
}

template <typename F>
void forEachAssignment(const ScoreTable& table, F&& f)
{
    Assignment assignment;
    std::vector<int> left;
    for (int offer = 0; offer < table.offers(); ++offer)
        left.push_back(table.seats(offer));
    forEachAssignment(table, assignment, left, f);
}

std::pair<int, int> worth(const ScoreTable& table, const Assignment& assignment) // mentees, sum of scores
{
    std::pair<int, int> sum;
    for (int wish = 0; wish < table.wishes(); ++wish) {
        if (const int offer = assignment[std::size_t(wish)]; offer >= 0) {
            ++sum.first;
            sum.second += table.at(wish, offer);
        }
    }
    return sum;
}

bool keepsToTheTable(const ScoreTable& table, const Assignment& assignment)
{
    bool found = false;
    forEachAssignment(table, [&](const Assignment& one) { found = found || one == assignment; });
    return found;
}

struct Orders
{
    std::vector<std::vector<int>> of;
    std::vector<int> places;
};

Orders randomOrders(std::mt19937& random, const ScoreTable& table)
{
    Orders orders;
    for (int wish = 0; wish < table.wishes(); ++wish) {
        auto& order = orders.of.emplace_back(std::size_t(table.offers()));
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), random);
        if (!order.empty() && random() % 4 == 0)
            order.pop_back(); // somebody they would not take
    }
    orders.places.resize(std::size_t(table.wishes()));
    std::iota(orders.places.begin(), orders.places.end(), 0);
    std::shuffle(orders.places.begin(), orders.places.end(), random);
    return orders;
}

// Place in the wish's order; one after the last for nobody; -1 for somebody they would not take.
int regret(const Orders& orders, int wish, int offer)
{
    const auto& order = orders.of[std::size_t(wish)];
    const auto at = std::find(order.begin(), order.end(), offer);
    if (offer >= 0 && at == order.end())
        return -1;
    return int(at - order.begin());
}

bool isStable(const ScoreTable& table, const Orders& orders, const Assignment& assignment)
{
    const auto asks = [&](int wish, int offer) {
        const int place = regret(orders, wish, offer);
        return place >= 0 && table.at(wish, offer) >= 0 && place < regret(orders, wish, assignment[std::size_t(wish)]);
    };
    for (int wish = 0; wish < table.wishes(); ++wish) {
        if (regret(orders, wish, assignment[std::size_t(wish)]) < 0)
            return false;
        for (int offer = 0; offer < table.offers(); ++offer) {
            if (!asks(wish, offer))
                continue;
            int taken = 0;
            for (int other = 0; other < table.wishes(); ++other) {
                if (assignment[std::size_t(other)] != offer)
                    continue;
                ++taken;
                if (std::pair(-table.at(wish, offer), orders.places[std::size_t(wish)]) <
                    std::pair(-table.at(other, offer), orders.places[std::size_t(other)]))
                    return false;
            }
            if (taken < table.seats(offer))
                return false;
        }
    }
    return true;
}

} // namespace

class AssignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestAssignment_emptyTables_giveNobody()
    {
        QVERIFY(bestAssignment(ScoreTable(0, {})).empty());
        QCOMPARE(bestAssignment(ScoreTable(2, {})), (Assignment{-1, -1}));
        QCOMPARE(bestAssignment(ScoreTable(2, {3})), (Assignment{-1, -1}));
        QVERIFY(bestAssignment(ScoreTable(0, {1, 2})).empty());
    }

    void bestAssignment_oneMenteeMore_isWorthAnySum()
    {
        ScoreTable table(2, {1, 1});
        table.set(0, 0, 1000);
        table.set(0, 1, 0);
        table.set(1, 0, 1);
        QCOMPARE(bestAssignment(table), (Assignment{1, 0}));
    }

    void bestAssignment_smallTables_asGoodAsTheBestOfAll()
    {
        std::mt19937 random(5);
        int notEmpty = 0;
        for (int round = 0; round < 400; ++round) {
            const auto table = randomTable(random, 6, 4, 3);
            const auto found = bestAssignment(table);
            QVERIFY(keepsToTheTable(table, found));
            std::pair<int, int> best;
            forEachAssignment(table, [&](const Assignment& one) { best = std::max(best, worth(table, one)); });
            QCOMPARE(worth(table, found), best);
            QCOMPARE(bestAssignment(table), found);
            notEmpty += best.first > 0;
        }
        QVERIFY(notEmpty > 200); // the cases are not trivial
    }

    void stableAssignment_smallTables_isStableAndNobodyCouldHaveBetter()
    {
        std::mt19937 random(11);
        int several = 0;
        for (int round = 0; round < 1000; ++round) {
            const auto table = randomTable(random, 5, 4, 20);
            const auto orders = randomOrders(random, table);
            const auto found = stableAssignment(table, orders.of, orders.places);
            QVERIFY(keepsToTheTable(table, found));
            QVERIFY(isStable(table, orders, found));
            int stable = 0;
            forEachAssignment(table, [&](const Assignment& one) {
                if (!isStable(table, orders, one))
                    return;
                ++stable;
                for (int wish = 0; wish < table.wishes(); ++wish)
                    QVERIFY(regret(orders, wish, found[std::size_t(wish)]) <=
                            regret(orders, wish, one[std::size_t(wish)]));
            });
            QVERIFY(stable >= 1);
            several += stable > 1;
        }
        QVERIFY2(several > 5, qPrintable(QString::number(several))); // there was something to be best among
    }
};

QTEST_GUILESS_MAIN(AssignmentTest)
#include "tst_assignment.moc"
