// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apicall.h"
#include "app/net/bodydecoder.h"
#include "app/net/httpcall.h"

namespace net {

class ApiClient;

// How a snapshot came.
struct SnapshotEnd
{
    QByteArray etag;
    qint64 encodedBytes = 0;
};

// GET /v1/catalog/snapshot: follows to the immutable file (another host is fine, it gets no token) and hands over
// the decoded bytes while they come, split anywhere. A connection that breaks goes on where it broke (If-Range with the
// strong ETag, RFC 9110 section 13.1.5), in the encoded bytes, up to kMostResumes times in a row without progress.
class SnapshotCall final : public ApiCall<SnapshotEnd>
{
    Q_OBJECT

public:
    // An error of 'sink' ends the call with it.
    SnapshotCall(ApiClient& api, BodyDecoder::Sink sink);

    static constexpr int kMostResumes = 3;
    // How long the pauses before the resumes are; tests make it short.
    void setResumePause(std::chrono::milliseconds pause) { m_resumePause = pause; }

private:
    void request();
    [[nodiscard]] base::Result<void> onHead(const ResponseHead& head);
    [[nodiscard]] base::Result<void> onBody(QByteArrayView bytes);
    void onDone(const base::Result<ResponseHead>& head);
    [[nodiscard]] bool mayResume(const base::Error& error) const;
    void letGo() override;

    ApiClient& m_api;
    BodyDecoder::Sink m_sink;
    BodyDecoder m_decoder;
    QPointer<HttpCall> m_http;
    std::chrono::milliseconds m_resumePause{1000};
    QByteArray m_etag;
    qint64 m_received = 0; // encoded bytes taken so far
    qint64 m_skip = 0;     // of an answer that begins again
    qint64 m_receivedBefore = 0;
    int m_resumes = 0;
    bool m_sinkFailed = false;
};

} // namespace net
