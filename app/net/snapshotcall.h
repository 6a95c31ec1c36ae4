// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/bodydecoder.h"
#include "app/net/filecall.h"

namespace net {

// GET /v1/catalog/snapshot: hands over the decoded bytes of the immutable file while they come, split anywhere. It
// breaks and goes on as a FileCall, in the encoded bytes, with the decoder's state kept.
class SnapshotCall final : public ApiCall<FileEnd>
{
    Q_OBJECT

public:
    // An error of 'sink' ends the call with it.
    SnapshotCall(ApiClient& api, BodyDecoder::Sink sink);

    // How long the pauses before the resumes are; tests make it short.
    void setResumePause(std::chrono::milliseconds pause) { m_file->setResumePause(pause); }

private:
    void letGo() override;

    BodyDecoder::Sink m_sink;
    BodyDecoder m_decoder;
    QPointer<FileCall> m_file;
};

} // namespace net
