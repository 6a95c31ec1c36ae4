// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace domain {

// One person of a group in one skill.
struct GroupMember
{
    int level = 0;    // 0: none
    bool open = true; // the reader of the figures may see this person's level itself
};

// How many of the group stand at level 0 to 5, such that nobody is found out. Who reads the figures can subtract the
// levels that they see, today or after the next change: so who does not show theirs counts like who has none, and there
// are no figures of groups smaller than 'least', nor of what nobody shows.
[[nodiscard]] std::optional<QList<int>> groupFigures(const QList<GroupMember>& members, int least);

} // namespace domain
