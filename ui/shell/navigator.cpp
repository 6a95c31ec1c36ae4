// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

namespace shell {

namespace {
constexpr qsizetype kStopsKept = 100;
} // namespace

void Navigator::visit(const QUrl& place, const QVariantMap& stateOfPresent)
{
    if (m_at >= 0) {
        if (m_stops.at(m_at).place == place)
            return;
        m_stops[m_at].state = stateOfPresent;
        m_stops.resize(m_at + 1);
    }
    m_stops.append({place, {}});
    if (m_stops.size() > kStopsKept)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
}

Navigator::Stop Navigator::back(const QVariantMap& stateOfPresent)
{
    Q_ASSERT(canGoBack());
    m_stops[m_at].state = stateOfPresent;
    return m_stops.at(--m_at);
}

Navigator::Stop Navigator::forward(const QVariantMap& stateOfPresent)
{
    Q_ASSERT(canGoForward());
    m_stops[m_at].state = stateOfPresent;
    return m_stops.at(++m_at);
}

void Navigator::clear()
{
    m_stops.clear();
    m_at = -1;
}

} // namespace shell
