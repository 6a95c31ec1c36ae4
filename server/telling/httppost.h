// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QUrl>

namespace telling {

using Header = std::pair<QByteArray, QByteArray>;

struct Answer
{
    int status = 0;
    int retryAfter = 0; // seconds; 0: not said
};

// Posts JSON by libcurl and waits for the answer, whatever its status; not for threads that must not wait. No redirect
// is followed. Errors: Network, Timeout, without the address, which is a secret.
[[nodiscard]] base::Result<Answer> httpPost(const QUrl& url, const QList<Header>& headers, const QByteArray& body);

} // namespace telling
