// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/filecall.h"

#include "app/base/log.h"
#include "app/net/apiclient.h"
#include "app/net/responseerror.h"

namespace net {

FileCall::FileCall(ApiClient& api, FileRequest request, Handlers handlers, QObject* parent)
    : ApiCall(parent),
      m_api(api),
      m_asked(std::move(request)),
      m_handlers(std::move(handlers)),
      m_etag(m_asked.etag),
      m_received(m_asked.etag.isEmpty() ? 0 : m_asked.from)
{
    QMetaObject::invokeMethod(this, &FileCall::request, Qt::QueuedConnection);
}

void FileCall::request()
{
    if (isFinished())
        return;
    Request request;
    request.url = m_api.url(m_asked.path);
    request.authorized = true;
    request.foreignRedirects = true;
    request.accept = m_asked.accept;
    request.bytesPerSecond = m_asked.bytesPerSecond;
    if (m_asked.asItIs)
        request.headers.append({QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity")});
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

base::Result<void> FileCall::onHead(const ResponseHead& head)
{
    const QByteArray etag = head.header("ETag");
    if (m_received > 0) {
        if (etag != m_etag)
            return base::failure(codedError(base::Error::Kind::Network, kChanged,
                                            QStringLiteral("the file changed meanwhile"), head.status));
        m_skip = head.status == 206 ? 0 : m_received;
        const QByteArray expected = "bytes " + QByteArray::number(m_received) + '-';
        if (head.status == 206 && !head.header("Content-Range").startsWith(expected))
            return base::failure(base::Error::Kind::Malformed, QStringLiteral("another range than asked for"));
    } else {
        m_etag = etag.startsWith("W/") ? QByteArray() : etag;
    }
    if (m_begun || !m_handlers.begin)
        return {};
    m_begun = true;
    return m_handlers.begin(head);
}

base::Result<void> FileCall::onBody(QByteArrayView bytes)
{
    const qint64 skipped = qMin<qint64>(m_skip, bytes.size());
    m_skip -= skipped;
    bytes = bytes.sliced(skipped);
    m_received += bytes.size();
    auto taken = m_handlers.bytes(bytes);
    m_handlerFailed = m_handlerFailed || !taken;
    return taken;
}

bool FileCall::mayResume(const base::Error& error) const
{
    return !m_handlerFailed && m_received > 0 && !m_etag.isEmpty() && error.code != QLatin1StringView(kChanged) &&
           base::isTransient(error) && !isCaptivePortal(error);
}

void FileCall::onDone(const base::Result<ResponseHead>& head)
{
    base::Result<void> whole;
    if (!head)
        whole = base::failure(head.error());
    else if (m_handlers.complete)
        whole = m_handlers.complete();
    if (!head && head.error().httpStatus == 416) // all bytes are here, and yet they were not all
        whole = base::failure(codedError(base::Error::Kind::Network, kTruncated, head.error().detail));
    if (!whole) {
        m_resumes = m_received > m_receivedBefore ? 1 : m_resumes + 1;
        if (!mayResume(whole.error()) || m_resumes > kMostResumes)
            return settle(base::failure(whole.error()));
        qCDebug(lcNet) << m_asked.path << "goes on at byte" << m_received;
        QTimer::singleShot(m_resumePause * m_resumes, this, &FileCall::request);
        return;
    }
    settle(FileEnd{m_etag, m_received});
}

void FileCall::letGo()
{
    if (m_http) {
        m_http->cancel();
        m_http->deleteLater();
    }
}

} // namespace net
