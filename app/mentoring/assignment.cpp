// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/assignment.h"

#include <QtGlobal>

#include <algorithm>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <queue>
#include <utility>

namespace mentoring {

ScoreTable::ScoreTable(int wishes, std::vector<int> seats)
    : m_wishes(wishes), m_seats(std::move(seats)), m_scores(std::size_t(wishes) * m_seats.size(), kRuledOut)
{
}

Assignment bestAssignment(const ScoreTable& table)
{
    using Graph = lemon::StaticDigraph;
    const int wishes = table.wishes();
    const int offers = table.offers();
    // Source, sink, wishes, offers. Arcs in the order of their sources, as the graph wants them.
    const auto wishNode = [](int wish) { return 2 + wish; };
    const auto offerNode = [wishes](int offer) { return 2 + wishes + offer; };
    int highest = 0;
    for (int wish = 0; wish < wishes; ++wish) {
        for (int offer = 0; offer < offers; ++offer)
            highest = std::max(highest, table.at(wish, offer));
    }
    // More than all scores together: one mentee more is worth any sum.
    const qint64 paired = (qint64(highest) + 1) * (wishes + 1);
    std::vector<std::pair<int, int>> arcs;
    std::vector<int> upper;
    std::vector<qint64> cost;
    const auto add = [&](int from, int to, int capacity, qint64 price) {
        arcs.emplace_back(from, to);
        upper.push_back(capacity);
        cost.push_back(price);
    };
    for (int wish = 0; wish < wishes; ++wish)
        add(0, wishNode(wish), 1, 0);
    for (int wish = 0; wish < wishes; ++wish) {
        add(wishNode(wish), 1, 1, 0); // nobody
        for (int offer = 0; offer < offers; ++offer) {
            if (table.at(wish, offer) >= 0 && table.seats(offer) > 0)
                add(wishNode(wish), offerNode(offer), 1, -(paired + table.at(wish, offer)));
        }
    }
    for (int offer = 0; offer < offers; ++offer)
        add(offerNode(offer), 1, std::max(table.seats(offer), 0), 0);

    Graph graph;
    graph.build(2 + wishes + offers, arcs.begin(), arcs.end());
    Graph::ArcMap<int> upperMap(graph);
    Graph::ArcMap<qint64> costMap(graph);
    for (int arc = 0; arc < int(arcs.size()); ++arc) {
        upperMap[graph.arc(arc)] = upper[std::size_t(arc)];
        costMap[graph.arc(arc)] = cost[std::size_t(arc)];
    }
    lemon::NetworkSimplex<Graph, int, qint64> simplex(graph);
    simplex.upperMap(upperMap).costMap(costMap).stSupply(graph.node(0), graph.node(1), wishes);
    [[maybe_unused]] const auto solved = simplex.run();
    Q_ASSERT(solved == decltype(simplex)::OPTIMAL); // each wish can go to nobody
    Assignment assignment(std::size_t(wishes), -1);
    for (int arc = 0; arc < int(arcs.size()); ++arc) {
        const auto [from, to] = arcs[std::size_t(arc)];
        if (from >= 2 && from < 2 + wishes && to >= 2 && simplex.flow(graph.arc(arc)) > 0)
            assignment[std::size_t(from - 2)] = to - 2 - wishes;
    }
    return assignment;
}

Assignment stableAssignment(const ScoreTable& table, const std::vector<std::vector<int>>& orders,
                            const std::vector<int>& places)
{
    // Whom a mentor would give up first is on top.
    const auto dearer = [&](int offer) {
        return [&table, &places, offer](int a, int b) {
            return std::pair(-table.at(a, offer), places[std::size_t(a)]) <
                   std::pair(-table.at(b, offer), places[std::size_t(b)]);
        };
    };
    using Seats = std::vector<int>; // a heap
    std::vector<Seats> seats(std::size_t(table.offers()));
    std::vector<std::size_t> next(std::size_t(table.wishes()), 0);
    Assignment assignment(std::size_t(table.wishes()), -1);
    std::vector<int> free;
    for (int wish = table.wishes() - 1; wish >= 0; --wish)
        free.push_back(wish);
    while (!free.empty()) {
        const int wish = free.back();
        const auto& order = orders[std::size_t(wish)];
        auto& at = next[std::size_t(wish)];
        if (at == order.size()) {
            free.pop_back(); // nobody is left to ask
            continue;
        }
        const int offer = order[at++];
        if (table.at(wish, offer) < 0 || table.seats(offer) <= 0)
            continue;
        free.pop_back();
        auto& taken = seats[std::size_t(offer)];
        taken.push_back(wish);
        std::push_heap(taken.begin(), taken.end(), dearer(offer));
        assignment[std::size_t(wish)] = offer;
        if (int(taken.size()) > table.seats(offer)) {
            std::pop_heap(taken.begin(), taken.end(), dearer(offer));
            assignment[std::size_t(taken.back())] = -1;
            free.push_back(taken.back());
            taken.pop_back();
        }
    }
    return assignment;
}

} // namespace mentoring
