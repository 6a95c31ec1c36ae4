// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/programme.h"
#include "app/mentoring/suggest.h"
#include "tests/mentoring/programmecases.h"

#include <QtTest/QtTest>

#include <functional>
#include <numeric>

using namespace mentoring;

namespace {

QStringList pairsOf(const Programme& programme)
{
    QStringList pairs;
    for (const auto& pair : programme.pairs)
        pairs.append(pair.wishId + QLatin1Char(' ') + pair.offerId);
    return pairs;
}

int sumOf(const Programme& programme)
{
    return std::accumulate(programme.pairs.begin(), programme.pairs.end(), 0,
                           [](int sum, const Pair& pair) { return sum + pair.judgement.score; });
}

QList<PairLock> locksOf(const Programme& programme)
{
    QList<PairLock> locks;
    for (const auto& pair : programme.pairs)
        locks.append({pair.wishId, pair.offerId, true});
    return locks;
}

// Most mentees, then the highest sum, by trying everything with the matcher's own scores.
std::pair<int, int> bestOfAll(const Matcher& matcher)
{
    std::vector<int> left;
    for (int offer = 0; offer < matcher.offers(); ++offer)
        left.push_back(matcher.freeSeats(offer));
    const std::function<std::pair<int, int>(int)> from = [&](int wish) -> std::pair<int, int> {
        if (wish == matcher.wishes())
            return {};
        auto best = from(wish + 1);
        for (int offer = 0; offer < matcher.offers(); ++offer) {
            const auto score = matcher.score(wish, offer);
            if (!score || left[std::size_t(offer)] == 0)
                continue;
            --left[std::size_t(offer)];
            const auto rest = from(wish + 1);
            best = std::max(best, {rest.first + 1, rest.second + *score});
            ++left[std::size_t(offer)];
        }
        return best;
    };
    return from(0);
}

} // namespace

class ProgrammeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void match_smallOrganisations_asGoodAsTheBestOfAllAndScoredAsSuggested()
    {
        int matched = 0;
        int unmatched = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const auto input = randomInput(6, 4, seed, 4);
            const Matcher matcher(input);
            const auto programme = matchProgramme(matcher);
            QCOMPARE(std::pair(int(programme.pairs.size()), sumOf(programme)), bestOfAll(matcher));
            QCOMPARE(programme.pairs.size() + programme.unmatched.size(), 6);
            for (const auto& pair : programme.pairs) {
                const auto suggestions = suggest(matcher, pair.wishId).value();
                const auto at = std::find_if(suggestions.best.begin(), suggestions.best.end(),
                                             [&](const auto& one) { return one.offerId == pair.offerId; });
                QVERIFY(at != suggestions.best.end());
                QCOMPARE(pair.judgement.score, at->score);
                QCOMPARE(pair.judgement.score,
                         *matcher.score(*matcher.indexOfWish(pair.wishId), *matcher.indexOfOffer(pair.offerId)));
                QCOMPARE(pair.judgement.reasons, at->reasons);
            }
            for (const auto& one : programme.unmatched)
                QCOMPARE(one.why.fitting, suggest(matcher, one.wishId)->best.size());
            matched += int(programme.pairs.size());
            unmatched += int(programme.unmatched.size());
        }
        QVERIFY(matched > 60 && unmatched > 20);
    }

    void match_inputInAnotherOrder_isTheSame()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            auto input = randomInput(20, 8, seed);
            const auto first = pairsOf(matchProgramme(Matcher(input)));
            const auto stable = pairsOf(matchProgramme(Matcher(input), {}, Mode::Stable));
            std::mt19937 random(seed);
            std::shuffle(input.wishes.begin(), input.wishes.end(), random);
            std::shuffle(input.offers.begin(), input.offers.end(), random);
            std::shuffle(input.people.begin(), input.people.end(), random);
            QCOMPARE(pairsOf(matchProgramme(Matcher(input))), first);
            QCOMPARE(pairsOf(matchProgramme(Matcher(input), {}, Mode::Stable)), stable);
        }
    }

    void match_lockedAndRunAgain_keepsEverythingAndLosesNothing()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Matcher matcher(randomInput(20, 8, seed));
            const auto first = matchProgramme(matcher);
            auto locks = locksOf(first);
            const auto whole = matchProgramme(matcher, locks);
            QCOMPARE(pairsOf(whole), pairsOf(first));
            QVERIFY(whole.faults.isEmpty());
            for (const auto& pair : whole.pairs)
                QVERIFY(pair.locked);
            locks = locks.mid(0, locks.size() / 2);
            const auto half = matchProgramme(matcher, locks);
            QCOMPARE(half.pairs.size(), first.pairs.size());
            QCOMPARE(sumOf(half), sumOf(first));
        }
    }

    void match_keptApart_goesAnotherWay()
    {
        const Matcher matcher(randomInput(20, 8, 3));
        const auto first = matchProgramme(matcher);
        QVERIFY(!first.pairs.isEmpty());
        const auto& pair = first.pairs.first();
        const auto second = matchProgramme(matcher, {{pair.wishId, pair.offerId, false}});
        QVERIFY(!pairsOf(second).contains(pairsOf(first).first()));
        for (const auto& one : second.unmatched)
            QCOMPARE(one.why.ruledOut.value(WhyNot::KeptApart), one.wishId == pair.wishId ? 1 : 0);
    }

    void match_locksThatCannotBe_areSaidAndDoNoHarm()
    {
        using Kind = LockFault::Kind;
        const auto input = randomInput(6, 4, 2);
        const Matcher matcher(input);
        const auto w0 = matcher.wishId(0), o0 = matcher.offerId(0), o1 = matcher.offerId(1);
        QList<PairLock> locks{
            {QStringLiteral("?"), o0}, {w0, QStringLiteral("?")}, {w0, o0}, {w0, o0}, {w0, o1}, {w0, o0, false}};
        for (int wish = 1; wish < 6; ++wish)
            locks.append({matcher.wishId(wish), o0});
        const auto programme = matchProgramme(matcher, locks);
        QList<Kind> kinds;
        for (const auto& fault : programme.faults)
            kinds.append(fault.kind);
        QList<Kind> expected{Kind::UnknownWish, Kind::UnknownOffer};
        if (matcher.freeSeats(0) < 1)
            expected.append(Kind::NoSeat);
        expected += {Kind::Twice, Kind::Twice};
        for (int more = std::max(matcher.freeSeats(0), 1); more < 6; ++more)
            expected.append(Kind::NoSeat);
        QCOMPARE(kinds, expected);
        QCOMPARE(programme.fairness.mentees.value(o0), 6); // kept all the same
        QCOMPARE(programme.fairness.envious, QStringList());
    }

    void match_stableMode_nobodyHasReasonToEnvy()
    {
        int optimalEnvy = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Matcher matcher(randomInput(25, 8, seed));
            const auto locks = locksOf(matchProgramme(matcher)).mid(0, 3);
            QCOMPARE(matchProgramme(matcher, {}, Mode::Stable).fairness.envious, QStringList());
            QCOMPARE(matchProgramme(matcher, locks, Mode::Stable).fairness.envious, QStringList());
            optimalEnvy += int(matchProgramme(matcher).fairness.envious.size());
        }
        QVERIFY(optimalEnvy > 0); // the figure is not always 0
    }

    void fairness_addsUp()
    {
        for (const auto mode : {Mode::Optimal, Mode::Stable}) {
            const Matcher matcher(randomInput(40, 12, 9));
            const auto programme = matchProgramme(matcher, {}, mode);
            const auto& fairness = programme.fairness;
            QCOMPARE(fairness.wishes, 40);
            QCOMPARE(fairness.matched, int(programme.pairs.size()));
            QCOMPARE(std::accumulate(fairness.bins.begin(), fairness.bins.end(), 0), fairness.matched);
            const auto values = [](const auto& map) {
                int sum = 0;
                for (const int value : map)
                    sum += value;
                return sum;
            };
            QCOMPARE(values(fairness.ranks), fairness.matched);
            QCOMPARE(values(fairness.mentees), fairness.matched);
            QCOMPARE(fairness.mentees.size(), 12);
            QVERIFY(fairness.lowest <= fairness.lowerQuartile && fairness.lowerQuartile <= fairness.median &&
                    fairness.median <= fairness.upperQuartile && fairness.upperQuartile <= fairness.highest);
            QVERIFY(qAbs(fairness.mean * fairness.matched - sumOf(programme)) < 0.01);
            for (int offer = 0; offer < matcher.offers(); ++offer)
                QVERIFY(fairness.mentees.value(matcher.offerId(offer)) <= matcher.freeSeats(offer));
        }
    }
};

QTEST_GUILESS_MAIN(ProgrammeTest)
#include "tst_programme.moc"
