// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <mutex>

namespace http {

// A token bucket per key (an address, a person). Thread-safe.
class RateLimiter
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    // 'perSecond' 0 switches it off. 'burst' is what a key that was quiet may use at once.
    RateLimiter(double perSecond, double burst);

    // 0 when the request may pass, else the seconds to wait (at least 1).
    [[nodiscard]] int take(const QByteArray& key, TimePoint now);
    [[nodiscard]] qsizetype size() const;

private:
    struct Bucket
    {
        double tokens = 0;
        TimePoint at;
    };
    void forgetFullBuckets(TimePoint now);

    double m_perSecond;
    double m_burst;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
    qsizetype m_sweepAt = 1024;
};

} // namespace http
