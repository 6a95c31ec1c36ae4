// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

namespace http {

// Turns what a handler said into what goes on the wire for this request: If-None-Match → 304, Range and If-Range → 206
// or 416 for files (RFC 9110 sections 13 and 14, one range), content coding for text over 1 KiB, and the headers that
// every answer carries. Pure but for the size of the file; runs in the thread that answers.
[[nodiscard]] Response present(const Request& request, Response response);

} // namespace http
