// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/exchange.h"

#include <memory>

namespace net {

// Reads one answer of HTTP/1.1 (RFC 9112) from bytes that are split anywhere; interim answers (1xx) are passed over.
// Errors: Network, when it is no HTTP or its head is longer than 64 KiB.
class AnswerParser final
{
    Q_DISABLE_COPY_MOVE(AnswerParser)

public:
    // 'bodiless': the answer to HEAD.
    explicit AnswerParser(bool bodiless);
    ~AnswerParser();

    // What it needs of 'bytes' is removed from them; the body's bytes are appended to 'body'.
    [[nodiscard]] base::Result<void> feed(QByteArray& bytes, QByteArray& body);
    // The other side has closed: true when the answer is whole by that.
    [[nodiscard]] bool close();

    [[nodiscard]] bool hasHead() const;
    [[nodiscard]] bool isWhole() const;
    // The connection may carry another request.
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] const HeaderList& headers() const;

private:
    struct Parser; // of Boost.Beast
    bool m_bodiless;
    std::unique_ptr<Parser> m_parser;
};

} // namespace net
