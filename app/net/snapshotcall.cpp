// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/snapshotcall.h"

#include "app/base/log.h"
#include "app/net/apiclient.h"
#include "app/net/responseerror.h"

namespace net {

SnapshotCall::SnapshotCall(ApiClient& api, BodyDecoder::Sink sink) : ApiCall(&api), m_api(api), m_sink(std::move(sink))
{
    QMetaObject::invokeMethod(this, &SnapshotCall::request, Qt::QueuedConnection);
}

void SnapshotCall::request()
{
    if (isFinished())
        return;
    Request request;
    request.url = m_api.url(QStringLiteral("/v1/catalog/snapshot"));
    request.authorized = true;
    request.foreignRedirects = true;
    request.accept = QByteArrayLiteral("application/x-ndjson");
    if (m_received > 0) {
        request.headers.append({QByteArrayLiteral("Range"), "bytes=" + QByteArray::number(m_received) + '-'});
        request.headers.append({QByteArrayLiteral("If-Range"), m_etag});
    }
    if (m_http)
        m_http->deleteLater();
    m_receivedBefore = m_received;
    m_http = new HttpCall(m_api.http(), &m_api, std::move(request),
                          {[this](const ResponseHead& head) { return onHead(head); },
                           [this](QByteArrayView bytes) { return onBody(bytes); },
                           [this](const base::Result<ResponseHead>& head) { onDone(head); }},
                          this);
    m_http->start();
}

base::Result<void> SnapshotCall::onHead(const ResponseHead& head)
{
    const QByteArray etag = head.header("ETag");
    if (m_received == 0) {
        m_etag = etag.startsWith("W/") ? QByteArray() : etag;
        return m_decoder.begin(head.header("Content-Encoding"));
    }
    if (etag != m_etag)
        return base::failure(codedError(base::Error::Kind::Network, kTruncated,
                                        QStringLiteral("the snapshot changed meanwhile"), head.status));
    m_skip = head.status == 206 ? 0 : m_received;
    const QByteArray expected = "bytes " + QByteArray::number(m_received) + '-';
    if (head.status == 206 && !head.header("Content-Range").startsWith(expected))
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("another range than asked for"));
    return {};
}

base::Result<void> SnapshotCall::onBody(QByteArrayView bytes)
{
    const qint64 skipped = qMin<qint64>(m_skip, bytes.size());
    m_skip -= skipped;
    bytes = bytes.sliced(skipped);
    m_received += bytes.size();
    return m_decoder.feed(bytes, [this](QByteArrayView piece) {
        auto taken = m_sink(piece);
        m_sinkFailed = m_sinkFailed || !taken;
        return taken;
    });
}

bool SnapshotCall::mayResume(const base::Error& error) const
{
    return !m_sinkFailed && m_received > 0 && !m_etag.isEmpty() && base::isTransient(error) && !isCaptivePortal(error);
}

void SnapshotCall::onDone(const base::Result<ResponseHead>& head)
{
    base::Result<void> whole = head ? m_decoder.end() : base::Result<void>(base::failure(head.error()));
    if (!head && head.error().httpStatus == 416) // all bytes are here, and yet they were not all
        whole = base::failure(codedError(base::Error::Kind::Network, kTruncated, head.error().detail));
    if (!whole) {
        m_resumes = m_received > m_receivedBefore ? 1 : m_resumes + 1;
        if (!mayResume(whole.error()) || m_resumes > kMostResumes)
            return settle(base::failure(whole.error()));
        qCDebug(lcNet) << "snapshot goes on at byte" << m_received;
        QTimer::singleShot(m_resumePause * m_resumes, this, &SnapshotCall::request);
        return;
    }
    settle(SnapshotEnd{m_etag, m_received});
}

void SnapshotCall::letGo()
{
    if (m_http) {
        m_http->cancel();
        m_http->deleteLater();
    }
}

} // namespace net
