// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace net {

// Decodes a body as it arrives: identity, gzip (RFC 1952) or zstd (RFC 8878). We decode instead of Qt because a
// download that is cut off goes on at a byte of the *encoded* file, with the decoder's state kept.
class BodyDecoder final
{
    Q_DISABLE_COPY_MOVE(BodyDecoder)

public:
    using Sink = std::function<base::Result<void>(QByteArrayView)>;

    // Value for Accept-Encoding.
    static constexpr auto kAccepted = "zstd, gzip";

    BodyDecoder();
    ~BodyDecoder();

    // Malformed for a coding that was not asked for.
    [[nodiscard]] base::Result<void> begin(QByteArrayView contentEncoding);
    // Hands decoded pieces of at most 256 KiB to 'sink'; its error ends the feeding. Malformed for bytes that do not
    // decode.
    [[nodiscard]] base::Result<void> feed(QByteArrayView bytes, const Sink& sink);
    // Network/'truncated' when the encoded stream has not ended.
    [[nodiscard]] base::Result<void> end() const;

private:
    struct Coding;
    struct Gzip;
    struct Zstd;
    std::unique_ptr<Coding> m_coding; // null: identity
};

} // namespace net
