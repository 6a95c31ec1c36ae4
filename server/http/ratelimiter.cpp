// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace http {

RateLimiter::RateLimiter(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst) {}

int RateLimiter::take(const QByteArray& key, TimePoint now)
{
    if (m_perSecond <= 0)
        return 0;
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= m_sweepAt)
        forgetFullBuckets(now);
    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(key, {m_burst, now});
    const double elapsed = std::chrono::duration<double>(now - bucket->at).count();
    bucket->tokens = std::min(m_burst, bucket->tokens + std::max(0.0, elapsed) * m_perSecond);
    bucket->at = now;
    if (bucket->tokens >= 1.0) {
        bucket->tokens -= 1.0;
        return 0;
    }
    return std::max(1, int(std::ceil((1.0 - bucket->tokens) / m_perSecond)));
}

qsizetype RateLimiter::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_buckets.size();
}

// A bucket that has filled up again says nothing, so the table stays as small as the number of busy keys.
void RateLimiter::forgetFullBuckets(TimePoint now)
{
    m_buckets.removeIf([&](const QHash<QByteArray, Bucket>::iterator& bucket) {
        const double elapsed = std::chrono::duration<double>(now - bucket->at).count();
        return bucket->tokens + elapsed * m_perSecond >= m_burst;
    });
    m_sweepAt = std::max<qsizetype>(1024, m_buckets.size() * 2);
}

} // namespace http
