// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

// The text of HTTP/1.1 (RFC 9112) that we write ourselves, and the log's.
namespace http {

// The path and query of an origin-form or absolute-form target (section 3.2); empty when it is neither.
[[nodiscard]] QByteArray originForm(const QByteArray& target);

// False for the answers that never have one (RFC 9110 section 6.4.1).
[[nodiscard]] bool mayHaveBody(int status);

// A piece of a chunked body (RFC 9112 section 7.1), with the end of the body when it is the last.
[[nodiscard]] QByteArray chunk(const Piece& piece);

// Status line and fields up to the empty line. 'length' is that of the body that a GET would get.
[[nodiscard]] QByteArray responseHead(const Response& response, const QByteArray& reason, qint64 length,
                                      bool keepAlive);

// One JSON object: no query, no header, no body. `path` stands for that of the request; of the response only who asked
// and why they were refused are read.
[[nodiscard]] QByteArray logLine(const Request& request, const QByteArray& path, int status, double seconds,
                                 qint64 bytes, const Response& response);

} // namespace http
