// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/metrics.h"

namespace http {

void Metrics::countRequest(const QByteArray& route, int status, double seconds, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    Series& series = m_series[route];
    ++series.byStatus[status];
    ++series.count;
    series.sum += seconds;
    series.bytes += bytes;
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
        if (seconds <= kBounds[i]) {
            ++series.buckets[i];
            break;
        }
    }
}

void Metrics::appendHistogram(QByteArray& out, const QByteArray& route, const Series& series)
{
    const QByteArray label = "{route=\"" + route + '"';
    qint64 total = 0;
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
        total += series.buckets[i];
        out += "lxcp_http_request_duration_seconds_bucket" + label + ",le=\"" + QByteArray::number(kBounds[i]) +
               "\"} " + QByteArray::number(total) + '\n';
    }
    out += "lxcp_http_request_duration_seconds_bucket" + label + ",le=\"+Inf\"} " + QByteArray::number(series.count) +
           '\n';
    out += "lxcp_http_request_duration_seconds_sum" + label + "} " + QByteArray::number(series.sum, 'f', 6) + '\n';
    out += "lxcp_http_request_duration_seconds_count" + label + "} " + QByteArray::number(series.count) + '\n';
}

QByteArray Metrics::text() const
{
    QMap<QByteArray, Series> all;
    {
        const std::lock_guard lock(m_mutex);
        all = m_series;
    }
    QByteArray out = "# HELP lxcp_http_requests_total Requests answered.\n# TYPE lxcp_http_requests_total counter\n";
    for (auto series = all.cbegin(); series != all.cend(); ++series) {
        for (auto status = series->byStatus.cbegin(); status != series->byStatus.cend(); ++status) {
            out += "lxcp_http_requests_total{route=\"" + series.key() + "\",status=\"" +
                   QByteArray::number(status.key()) + "\"} " + QByteArray::number(status.value()) + '\n';
        }
    }
    out += "# HELP lxcp_http_response_bytes_total Bytes of the bodies sent.\n# TYPE lxcp_http_response_bytes_total "
           "counter\n";
    for (auto series = all.cbegin(); series != all.cend(); ++series)
        out += "lxcp_http_response_bytes_total{route=\"" + series.key() + "\"} " + QByteArray::number(series->bytes) +
               '\n';
    out += "# HELP lxcp_http_request_duration_seconds From the last byte read to the last byte written.\n"
           "# TYPE lxcp_http_request_duration_seconds histogram\n";
    for (auto series = all.cbegin(); series != all.cend(); ++series)
        appendHistogram(out, series.key(), *series);
    out += "# HELP lxcp_http_requests_in_flight Requests being answered, long polls included.\n"
           "# TYPE lxcp_http_requests_in_flight gauge\nlxcp_http_requests_in_flight " +
           QByteArray::number(inFlight()) + '\n';
    out +=
        "# HELP lxcp_http_connections Open connections.\n# TYPE lxcp_http_connections gauge\nlxcp_http_connections " +
        QByteArray::number(connections()) + '\n';
    return out;
}

} // namespace http
