// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/skillgroups.h"

#include "app/domain/skill.h"

#include <algorithm>

namespace domain {

std::optional<QList<int>> groupFigures(const QList<GroupMember>& members, int least)
{
    if (members.size() < std::max(1, least))
        return std::nullopt;
    QList<int> people(kHighestLevel + 1, 0);
    for (const GroupMember& member : members)
        ++people[member.open ? std::clamp(member.level, 0, kHighestLevel) : 0];
    return people.front() < members.size() ? std::optional(people) : std::nullopt;
}

} // namespace domain
