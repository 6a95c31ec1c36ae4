// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

namespace server {

// Where this client reached us, without a slash at the end: by the Host header, or by what a proxy on this machine
// says; else 'address'. The answer is not stored anywhere, so that a wrong header only misleads who sent it.
[[nodiscard]] QString baseOf(const http::Request& request, const QString& address);

// By its Content-Type.
[[nodiscard]] bool isJson(const http::Request& request);

} // namespace server
