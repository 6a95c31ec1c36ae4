// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apicall.h"
#include "app/net/httpcall.h"

namespace net {

class ApiClient;

// Which file, and from which of its bytes on.
struct FileRequest
{
    QString path; // begins with '/'
    QByteArray accept;
    bool asItIs = false; // no content coding: its bytes are the file's (a range of a compressed answer is not)
    qint64 from = 0;     // needs 'etag'
    QByteArray etag;     // strong, of the bytes before 'from'
    qint64 bytesPerSecond = 0;
};

// How a file came.
struct FileEnd
{
    QByteArray etag;  // empty when the server gave no strong one
    qint64 bytes = 0; // of the whole answer as it was on the wire
};

// GET of a long file: follows to where it is kept (another host is fine, it gets no token) and hands over the bytes as
// they are on the wire, split anywhere. A connection that breaks goes on where it broke (If-Range with the strong ETag,
// RFC 9110 section 13.1.5), up to kMostResumes times in a row without progress. A file that is another one by then ends
// it with code 'changed-file'.
class FileCall final : public ApiCall<FileEnd>
{
    Q_OBJECT

public:
    struct Handlers
    {
        std::function<base::Result<void>(const ResponseHead&)> begin; // once, before the first byte; may be empty
        std::function<base::Result<void>(QByteArrayView)> bytes;      // its error ends the call
        std::function<base::Result<void>()> complete;                 // an answer has ended: is it whole? may be empty
    };

    FileCall(ApiClient& api, FileRequest request, Handlers handlers, QObject* parent);

    static constexpr int kMostResumes = 3;
    static constexpr auto kChanged = "changed-file";
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
    FileRequest m_asked;
    Handlers m_handlers;
    QPointer<HttpCall> m_http;
    std::chrono::milliseconds m_resumePause{1000};
    QByteArray m_etag;
    qint64 m_received = 0; // bytes that we have, those before the call included
    qint64 m_skip = 0;     // of an answer that begins again
    qint64 m_receivedBefore = 0;
    int m_resumes = 0;
    bool m_begun = false;
    bool m_handlerFailed = false;
};

} // namespace net
