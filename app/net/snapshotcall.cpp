// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/snapshotcall.h"

#include "app/net/apiclient.h"

namespace net {

SnapshotCall::SnapshotCall(ApiClient& api, BodyDecoder::Sink sink) : ApiCall(&api), m_sink(std::move(sink))
{
    FileRequest file;
    file.path = QStringLiteral("/v1/catalog/snapshot");
    file.accept = QByteArrayLiteral("application/x-ndjson");
    m_file = new FileCall(
        api, std::move(file),
        {[this](const ResponseHead& head) { return m_decoder.begin(head.header("Content-Encoding")); },
         [this](QByteArrayView bytes) { return m_decoder.feed(bytes, m_sink); }, [this] { return m_decoder.end(); }},
        this);
    m_file->whenDone(this, [this](const base::Result<FileEnd>& end) { settle(end); });
}

void SnapshotCall::letGo()
{
    if (m_file)
        m_file->abort();
}

} // namespace net
