// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <array>
#include <atomic>
#include <mutex>

namespace http {

// Counts for GET /metrics, in the Prometheus text format 0.0.4. Thread-safe.
class Metrics
{
public:
    void countRequest(const QByteArray& route, int status, double seconds, qint64 bytes);
    void connectionOpened() { ++m_connections; }
    void connectionClosed() { --m_connections; }
    void requestStarted() { ++m_inFlight; }
    void requestEnded() { --m_inFlight; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] QByteArray text() const;

private:
    static constexpr std::array kBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                        0.25,  0.5,    1.0,   2.5,  5.0,   10.0, 60.0};
    struct Series
    {
        QMap<int, qint64> byStatus;
        std::array<qint64, kBounds.size()> buckets{}; // each counts its own interval; text() adds up
        qint64 count = 0;
        double sum = 0;
        qint64 bytes = 0;
    };
    static void appendHistogram(QByteArray& out, const QByteArray& route, const Series& series);

    std::atomic<int> m_connections = 0;
    std::atomic<int> m_inFlight = 0;
    mutable std::mutex m_mutex;
    QMap<QByteArray, Series> m_series;
};

} // namespace http
