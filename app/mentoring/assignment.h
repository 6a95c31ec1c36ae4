// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace mentoring {

// Scores of all pairs, and how many mentees each mentor can have. Rows are wishes, columns offers.
class ScoreTable final
{
public:
    static constexpr int kRuledOut = -1;

    ScoreTable(int wishes, std::vector<int> seats);

    [[nodiscard]] int wishes() const { return m_wishes; }
    [[nodiscard]] int offers() const { return int(m_seats.size()); }
    [[nodiscard]] int seats(int offer) const { return m_seats[std::size_t(offer)]; }
    void takeSeat(int offer) { --m_seats[std::size_t(offer)]; }
    [[nodiscard]] int at(int wish, int offer) const { return m_scores[index(wish, offer)]; } // >= 0 or kRuledOut
    void set(int wish, int offer, int score) { m_scores[index(wish, offer)] = score; }

private:
    [[nodiscard]] std::size_t index(int wish, int offer) const
    {
        return std::size_t(wish) * m_seats.size() + std::size_t(offer);
    }
    int m_wishes;
    std::vector<int> m_seats;
    std::vector<int> m_scores;
};

// The offer of each wish, or -1.
using Assignment = std::vector<int>;

// Of the assignments that give most wishes a mentor one with the highest sum of scores: a minimum-cost flow of maximum
// size, by LEMON's network simplex. The same table gives the same assignment.
[[nodiscard]] Assignment bestAssignment(const ScoreTable& table);

// Deferred acceptance (Gale and Shapley 1962) for mentors with several seats. 'orders' has for each wish the offers
// that it would take, the dearest first; those that are ruled out are passed over. 'places' has for each wish its place
// among equal scores, the lower first, all different: a mentor takes the higher score, then the lower place. No wish
// and mentor would both rather have each other than whom they have, and no stable assignment is better for any wish.
[[nodiscard]] Assignment stableAssignment(const ScoreTable& table, const std::vector<std::vector<int>>& orders,
                                          const std::vector<int>& places);

} // namespace mentoring
