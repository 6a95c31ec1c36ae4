// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mentoring/matcher.h"

namespace mentoring {

struct Suggestion
{
    QString offerId;
    QString mentorId;
    int score = 0; // 0..1000
    QList<Reason> reasons;
};

struct Refusal
{
    QString offerId;
    QString mentorId;
    QList<WhyNot> obstacles;
    QList<Reason> reasons; // what would have spoken for the pair
};

struct Suggestions
{
    QList<Suggestion> best;  // highest score first, then by offer id
    QList<Refusal> ruledOut; // fewest obstacles first, then by offer id
    WhyNobody nobody;        // over all offers; 'fitting' may be more than 'best' has
};

// At most 'most' of each. No value: there is no such wish.
[[nodiscard]] std::optional<Suggestions> suggest(const Matcher& matcher, const QString& wishId, int most = 20);

} // namespace mentoring
