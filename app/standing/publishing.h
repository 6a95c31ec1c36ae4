// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace standing {

// Which groups may have figures side by side. Figures add up: whoever has those of a department and of a team in it has
// those of the rest, too. Sums and differences of whatever was published tell the people apart only as far as they are
// in different published groups; so a group is published as long as everybody in a published group shares exactly the
// same published groups with enough others ('least' in all). One for each figure, as its groups are those who have it.
class Publishing final
{
public:
    explicit Publishing(int least) : m_least(least) {}

    // False: its figures would tell of fewer than 'least'; nothing is kept of it then.
    [[nodiscard]] bool admit(const QSet<QString>& people);

private:
    int m_least;
    QHash<QString, int> m_atomOf; // person → who is in the same published groups; not there: in none
    QHash<int, int> m_size;       // of each of those
    int m_next = 0;
};

} // namespace standing
