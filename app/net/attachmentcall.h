// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apicall.h"

namespace net {

class ApiClient;

// PUT /v1/attachments/{sha2}: the content of an attachment of xAPI statements that will be sent next, by its SHA-2 in
// lower-case hexadecimal. True: the server has it.
[[nodiscard]] ApiCall<bool>* putAttachment(ApiClient& api, const QByteArray& sha2, const QByteArray& content);

} // namespace net
