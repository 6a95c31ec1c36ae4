// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>
#include <QVariantMap>

namespace shell {

// Where the person has been, as a browser keeps it: places with what each view wants to remember of them.
class Navigator final
{
public:
    struct Stop
    {
        QUrl place;
        QVariantMap state;
    };

    // Leaves the present stop with its state and goes to a new one; what was ahead is forgotten. Going to where one is
    // already adds nothing.
    void visit(const QUrl& place, const QVariantMap& stateOfPresent);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    // The stop to show now.
    Stop back(const QVariantMap& stateOfPresent);
    Stop forward(const QVariantMap& stateOfPresent);
    [[nodiscard]] QUrl present() const { return m_at < 0 ? QUrl() : m_stops.at(m_at).place; }
    void clear();

private:
    QList<Stop> m_stops;
    qsizetype m_at = -1;
};

} // namespace shell
