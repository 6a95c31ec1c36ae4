// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <chrono>

namespace net {

// How much of an answer may be taken now when somebody wants the line to stay free for others. A second's worth may be
// taken at once, then as much as the rate gives.
class Pace final
{
public:
    // 0: no limit.
    explicit Pace(qint64 bytesPerSecond = 0) : m_rate(bytesPerSecond) { m_since.start(); }

    [[nodiscard]] bool isLimited() const { return m_rate > 0; }
    // Bytes that may be taken now, at most 'wanted'.
    [[nodiscard]] qint64 allowance(qint64 wanted) const
    {
        return isLimited() ? qBound<qint64>(0, m_rate + m_rate * m_since.elapsed() / 1000 - m_taken, wanted) : wanted;
    }
    void take(qint64 bytes) { m_taken += bytes; }
    // When to look again after an allowance of nothing.
    [[nodiscard]] static std::chrono::milliseconds pause() { return std::chrono::milliseconds(100); }

private:
    qint64 m_rate;
    qint64 m_taken = 0;
    QElapsedTimer m_since;
};

} // namespace net
