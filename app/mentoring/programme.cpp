// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/programme.h"

#include "app/mentoring/assignment.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace mentoring {

namespace {

// The smaller, the dearer to the mentee: the people of the wish in their order, then scores.
using Liking = std::pair<int, int>;

class Run final
{
public:
    Run(const Matcher& matcher, const QList<PairLock>& locks) : m_matcher(matcher), m_all(table()), m_free(m_all)
    {
        m_locked.assign(std::size_t(matcher.wishes()), -1);
        m_result.assign(std::size_t(matcher.wishes()), -1);
        for (const auto& lock : locks)
            take(lock);
    }

    Programme run(Mode mode)
    {
        const auto found = mode == Mode::Optimal ? bestAssignment(m_free) : stable();
        for (int wish = 0; wish < m_matcher.wishes(); ++wish)
            m_result[std::size_t(wish)] = isLocked(wish) ? m_locked[std::size_t(wish)] : found[std::size_t(wish)];
        for (int wish = 0; wish < m_matcher.wishes(); ++wish)
            tell(wish);
        m_programme.fairness.wishes = m_matcher.wishes();
        m_programme.fairness.matched = int(m_programme.pairs.size());
        tellScores();
        tellRanks();
        tellEnvy();
        return std::move(m_programme);
    }

private:
    [[nodiscard]] ScoreTable table() const
    {
        std::vector<int> seats;
        for (int offer = 0; offer < m_matcher.offers(); ++offer)
            seats.push_back(m_matcher.freeSeats(offer));
        ScoreTable table(m_matcher.wishes(), std::move(seats));
        for (int wish = 0; wish < table.wishes(); ++wish) {
            for (int offer = 0; offer < table.offers(); ++offer)
                table.set(wish, offer, m_matcher.score(wish, offer).value_or(ScoreTable::kRuledOut));
        }
        return table;
    }

    void take(const PairLock& lock)
    {
        using Kind = LockFault::Kind;
        const auto wish = m_matcher.indexOfWish(lock.wishId);
        const auto offer = m_matcher.indexOfOffer(lock.offerId);
        if (!wish || !offer) {
            m_programme.faults.append({lock, wish ? Kind::UnknownOffer : Kind::UnknownWish});
        } else if (!lock.together) {
            if (m_locked[std::size_t(*wish)] == *offer)
                m_programme.faults.append({lock, Kind::Twice});
            m_apart.insert({*wish, *offer});
            m_free.set(*wish, *offer, ScoreTable::kRuledOut);
        } else if (isLocked(*wish) || m_apart.contains({*wish, *offer})) {
            if (m_locked[std::size_t(*wish)] != *offer)
                m_programme.faults.append({lock, Kind::Twice});
        } else {
            m_locked[std::size_t(*wish)] = *offer;
            if (m_free.seats(*offer) <= 0)
                m_programme.faults.append({lock, Kind::NoSeat});
            m_free.takeSeat(*offer);
            for (int other = 0; other < m_matcher.offers(); ++other)
                m_free.set(*wish, other, ScoreTable::kRuledOut);
        }
    }

    [[nodiscard]] bool isLocked(int wish) const { return m_locked[std::size_t(wish)] >= 0; }

    [[nodiscard]] Liking liking(int wish, int offer) const
    {
        const int place = m_matcher.placeInWish(wish, offer);
        return {place > 0 ? place : std::numeric_limits<int>::max(), -m_all.at(wish, offer)};
    }

    [[nodiscard]] bool fits(int wish, int offer) const
    {
        return m_all.at(wish, offer) >= 0 && !m_apart.contains({wish, offer});
    }

    [[nodiscard]] Assignment stable() const
    {
        std::vector<std::vector<int>> orders(std::size_t(m_matcher.wishes()));
        for (int wish = 0; wish < m_matcher.wishes(); ++wish) {
            auto& order = orders[std::size_t(wish)];
            order.resize(std::size_t(m_matcher.offers()));
            std::iota(order.begin(), order.end(), 0);
            std::vector<Liking> likings;
            for (const int offer : order)
                likings.push_back(liking(wish, offer));
            std::stable_sort(order.begin(), order.end(),
                             [&](int a, int b) { return likings[std::size_t(a)] < likings[std::size_t(b)]; });
        }
        // Among equal scores the earlier wish, then the lower id.
        std::vector<int> byAge(std::size_t(m_matcher.wishes()));
        std::iota(byAge.begin(), byAge.end(), 0);
        std::stable_sort(byAge.begin(), byAge.end(),
                         [this](int a, int b) { return m_matcher.wishedAt(a) < m_matcher.wishedAt(b); });
        std::vector<int> places(byAge.size());
        for (std::size_t i = 0; i < byAge.size(); ++i)
            places[std::size_t(byAge[i])] = int(i);
        return stableAssignment(m_free, orders, places);
    }

    [[nodiscard]] int rank(int wish, int offer) const
    {
        if (!fits(wish, offer))
            return 0;
        const auto own = liking(wish, offer);
        int rank = 1;
        for (int other = 0; other < m_matcher.offers(); ++other)
            rank += fits(wish, other) && liking(wish, other) < own;
        return rank;
    }

    void tell(int wish)
    {
        const int offer = m_result[std::size_t(wish)];
        if (offer >= 0) {
            m_programme.pairs.append({m_matcher.wishId(wish), m_matcher.offerId(offer), isLocked(wish),
                                      rank(wish, offer), m_matcher.judge(wish, offer)});
            return;
        }
        Unmatched unmatched{m_matcher.wishId(wish), {}};
        for (int other = 0; other < m_matcher.offers(); ++other) {
            auto obstacles = fits(wish, other) ? QList<WhyNot>() : m_matcher.judge(wish, other).obstacles;
            if (m_apart.contains({wish, other}))
                obstacles.append(WhyNot::KeptApart);
            count(unmatched.why, obstacles);
        }
        m_programme.unmatched.append(unmatched);
    }

    void tellScores()
    {
        auto& fairness = m_programme.fairness;
        std::vector<int> scores;
        for (const auto& pair : m_programme.pairs) {
            if (pair.judgement.obstacles.isEmpty())
                scores.push_back(pair.judgement.score);
        }
        if (scores.empty())
            return;
        std::sort(scores.begin(), scores.end());
        for (const int score : scores)
            ++fairness.bins[std::size_t(std::min(score / 100, 9))];
        const auto at = [&](int quarter) { return scores[(scores.size() - 1) * std::size_t(quarter) / 4]; };
        fairness.lowest = at(0);
        fairness.lowerQuartile = at(1);
        fairness.median = at(2);
        fairness.upperQuartile = at(3);
        fairness.highest = at(4);
        fairness.mean = double(std::accumulate(scores.begin(), scores.end(), 0)) / double(scores.size());
    }

    void tellRanks()
    {
        auto& fairness = m_programme.fairness;
        for (int offer = 0; offer < m_matcher.offers(); ++offer) {
            fairness.seats += m_matcher.freeSeats(offer);
            fairness.mentees[m_matcher.offerId(offer)] = 0;
        }
        int sum = 0;
        int ranked = 0;
        for (const auto& pair : m_programme.pairs) {
            ++fairness.mentees[pair.offerId];
            if (pair.rank == 0)
                continue;
            ++fairness.ranks[pair.rank];
            sum += pair.rank;
            ++ranked;
        }
        fairness.meanRank = ranked == 0 ? 0 : double(sum) / ranked;
    }

    void tellEnvy()
    {
        // For each mentor: whether a seat is left, or the lowest score among the mentees who could give way.
        std::vector<int> lowest(std::size_t(m_matcher.offers()), std::numeric_limits<int>::max());
        std::vector<int> left;
        for (int offer = 0; offer < m_matcher.offers(); ++offer)
            left.push_back(m_free.seats(offer));
        for (int wish = 0; wish < m_matcher.wishes(); ++wish) {
            const int offer = m_result[std::size_t(wish)];
            if (offer < 0 || isLocked(wish))
                continue;
            --left[std::size_t(offer)];
            lowest[std::size_t(offer)] = std::min(lowest[std::size_t(offer)], m_all.at(wish, offer));
        }
        for (int wish = 0; wish < m_matcher.wishes(); ++wish) {
            const int own = m_result[std::size_t(wish)];
            if (isLocked(wish))
                continue;
            for (int offer = 0; offer < m_matcher.offers(); ++offer) {
                if (!fits(wish, offer) || (own >= 0 && !(liking(wish, offer) < liking(wish, own))))
                    continue;
                const bool wouldTake =
                    left[std::size_t(offer)] > 0 || (lowest[std::size_t(offer)] < m_all.at(wish, offer));
                if (!wouldTake)
                    continue;
                m_programme.fairness.envious.append(m_matcher.wishId(wish));
                break;
            }
        }
    }

    const Matcher& m_matcher;
    const ScoreTable m_all; // of all pairs
    ScoreTable m_free;      // of what the locks leave to decide
    Assignment m_locked;
    Assignment m_result;
    std::set<std::pair<int, int>> m_apart;
    Programme m_programme;
};

} // namespace

Programme matchProgramme(const Matcher& matcher, const QList<PairLock>& locks, Mode mode)
{
    return Run(matcher, locks).run(mode);
}

} // namespace mentoring
