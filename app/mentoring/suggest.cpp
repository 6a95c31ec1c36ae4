// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/suggest.h"

#include <algorithm>

namespace mentoring {

std::optional<Suggestions> suggest(const Matcher& matcher, const QString& wishId, int most)
{
    const auto wish = matcher.indexOfWish(wishId);
    if (!wish)
        return std::nullopt;
    Suggestions all;
    for (int offer = 0; offer < matcher.offers(); ++offer) {
        auto judgement = matcher.judge(*wish, offer);
        count(all.nobody, judgement.obstacles);
        if (judgement.obstacles.isEmpty())
            all.best.append({matcher.offerId(offer), matcher.mentorId(offer), judgement.score, judgement.reasons});
        else
            all.ruledOut.append(
                {matcher.offerId(offer), matcher.mentorId(offer), judgement.obstacles, judgement.reasons});
    }
    // Offers come in the order of their ids.
    std::stable_sort(all.best.begin(), all.best.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    std::stable_sort(all.ruledOut.begin(), all.ruledOut.end(),
                     [](const auto& a, const auto& b) { return a.obstacles.size() < b.obstacles.size(); });
    all.best = all.best.mid(0, most);
    all.ruledOut = all.ruledOut.mid(0, most);
    return all;
}

} // namespace mentoring
