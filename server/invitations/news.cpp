// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/news.h"

#include "app/domain/sessionrules.h"

#include <algorithm>

namespace invitations {

bool isAct(const domain::SessionAct& act, const char* word)
{
    return act.act == QLatin1StringView(word);
}

bool News::are(const char* act) const
{
    return !singles.isEmpty() &&
           std::ranges::all_of(singles, [act](const domain::SessionAct& one) { return isAct(one, act); });
}

bool News::isWhole(const char* act) const
{
    return whole && isAct(*whole, act);
}

News newsOf(const domain::MentorSession& session, const QDateTime& since)
{
    News news;
    const auto acts = domain::actsOf(session);
    auto first = since.isValid() ? std::ranges::find(acts, since, &domain::SessionAct::at) : acts.end();
    if (first == acts.end() && !acts.isEmpty())
        first = std::prev(acts.end());
    for (auto act = first; act != acts.end(); ++act) {
        if (act->on.isValid()) {
            news.singles.removeIf([&](const domain::SessionAct& before) { return before.on == act->on; });
            news.singles.append(*act);
            continue;
        }
        // Another title takes nothing back from what was said before.
        if (!isAct(*act, "edited") || !news.whole)
            news.whole = *act;
        for (auto was = act->was.begin(); was != act->was.end(); ++was) {
            if (!news.was.contains(was.key()))
                news.was.insert(was.key(), was.value());
        }
    }
    return news;
}

bool isOff(const domain::MentorSession& session, const News& news)
{
    return !domain::takesPlace(session) || news.isWhole("cancelled") || news.isWhole("ended");
}

bool wasTold(const domain::MentorSession& session, const QDateTime& since)
{
    const auto acts = domain::actsOf(session);
    return session.sequence > 0 &&
           std::ranges::any_of(acts, [&](const domain::SessionAct& act) { return !since.isValid() || act.at < since; });
}

} // namespace invitations
