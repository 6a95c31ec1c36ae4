// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/skillgroups.h"

#include "app/domain/skill.h"

#include <algorithm>

namespace domain {

std::optional<QList<int>> groupFigures(const QList<GroupMember>& members, int least)
{
    if (std::ranges::count(members, true, &GroupMember::open) < std::max(1, least))
        return std::nullopt;
    QList<int> people(kHighestLevel + 1, 0);
    for (const GroupMember& member : members) {
        if (member.open)
            ++people[std::clamp(member.level, 0, kHighestLevel)];
    }
    return people;
}

} // namespace domain
