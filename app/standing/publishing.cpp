// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/publishing.h"

namespace standing {

bool Publishing::admit(const QSet<QString>& people)
{
    constexpr int kOutside = -1;
    QHash<int, int> inside; // of each atom
    for (const QString& person : people)
        ++inside[m_atomOf.value(person, kOutside)];
    for (auto it = inside.cbegin(); it != inside.cend(); ++it) {
        const int rest = it.key() == kOutside ? 0 : m_size.value(it.key()) - it.value();
        if (it.value() < m_least || (rest > 0 && rest < m_least))
            return false;
    }
    QHash<int, int> renamed;
    for (auto it = inside.cbegin(); it != inside.cend(); ++it) {
        renamed.insert(it.key(), m_next);
        m_size.insert(m_next++, it.value());
        if (it.key() != kOutside)
            m_size[it.key()] -= it.value();
    }
    for (const QString& person : people)
        m_atomOf[person] = renamed.value(m_atomOf.value(person, kOutside));
    return !people.isEmpty();
}

} // namespace standing
