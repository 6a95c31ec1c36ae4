// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/skillgroups.h"

#include "app/domain/skill.h"

#include <algorithm>

namespace domain {

std::optional<QList<int>> groupFigures(const QList<GroupMember>& members, int least)
{
    const auto hidden = std::ranges::count(members, false, &GroupMember::open);
    const bool all = hidden == 0 || hidden >= least;
    const auto counted = all ? members.size() : members.size() - hidden;
    if (counted < std::max(1, least))
        return std::nullopt;
    QList<int> people(kHighestLevel + 1, 0);
    for (const GroupMember& member : members) {
        if (all || member.open)
            ++people[std::clamp(member.level, 0, kHighestLevel)];
    }
    return people;
}

} // namespace domain
