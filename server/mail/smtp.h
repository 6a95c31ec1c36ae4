// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "server/mail/message.h"

#include <QUrl>

namespace mail {

struct SmtpServer
{
    QUrl url; // smtp://host:587 or smtps://host:465
    QString user{};
    QByteArray password{};
    bool requireTls =
        true; // smtp:// goes on by STARTTLS or not at all; only for a server on this machine may it be false
    int timeoutSeconds = 30;
};

// Hands a mail over by libcurl (RFC 5321) and waits for it; not for threads that must not wait. Errors: Rejected for
// addresses that are none and what the server refuses for good (5xx, its code in httpStatus), Timeout and Network for
// what may work later (4xx included), Unauthorized when it does not take the password.
[[nodiscard]] base::Result<void> send(const SmtpServer& server, const Message& message);

} // namespace mail
