// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mentoring/matcher.h"

#include <QStringList>

#include <array>

namespace mentoring {

enum class Mode {
    Optimal, // most mentees with a mentor, then the highest sum of scores
    Stable,  // mentees' own order (the people of their wish, then scores) against the mentors' scores
};

// What learning & development decided before: a pair that stays, whatever the rules say, or one that must not be.
struct PairLock
{
    QString wishId;
    QString offerId;
    bool together = true;
};

struct LockFault
{
    enum class Kind {
        UnknownWish,
        UnknownOffer,
        Twice, // the wish is locked to another offer already, or both together and apart
        NoSeat // kept all the same: the mentor gets one mentee more than they offered
    };
    PairLock lock;
    Kind kind;
};

struct Pair
{
    QString wishId;
    QString offerId;
    bool locked = false;
    int rank =
        0; // of the mentor in the mentee's order among all who fit, 1 first; 0: the pair is locked and does not fit
    Judgement judgement;
};

struct Unmatched
{
    QString wishId;
    WhyNobody why; // 'fitting' > 0: mentors would fit, and others got their seats
};

struct Fairness
{
    int wishes = 0;
    int matched = 0; // of them; locked ones included
    int seats = 0;   // that were free before
    // Of the scores of all pairs that fit.
    int lowest = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, highest = 0;
    double mean = 0;
    std::array<int, 10> bins{}; // pairs with a score of 0..99, 100..199, … 900..1000
    QMap<int, int> ranks;       // rank → pairs
    double meanRank = 0;
    // Wishes, not locked, that would rather have a mentor who has a seat left or would rather have them than somebody
    // that they got and who is not locked. None in stable mode.
    QStringList envious;
    QMap<QString, int> mentees; // offer → mentees of this programme, 0 included
};

struct Programme
{
    QList<Pair> pairs; // by wish id
    QList<Unmatched> unmatched;
    QList<LockFault> faults;
    Fairness fairness;
};

// A preview: nothing is stored. Locking all pairs of a result and running again gives the same pairs. The same input
// gives the same result, in whatever order it came. 1,000 wishes and 300 offers: see `lxcp-bench-mentoring`.
[[nodiscard]] Programme matchProgramme(const Matcher& matcher, const QList<PairLock>& locks = {},
                                       Mode mode = Mode::Optimal);

} // namespace mentoring
