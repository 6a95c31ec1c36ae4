// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QUrl>

#include <functional>

namespace mail {

struct ImapServer
{
    QUrl url; // imaps://host[:993]/INBOX or imap://host[:143]/INBOX; letters, digits and -_. in the mailbox's name
    QString user{};
    QByteArray password{};
    bool requireTls =
        true; // imap:// goes on by STARTTLS or not at all; only for a server on this machine may it be false
    int timeoutSeconds = 30;
};

// How far a mailbox was read (RFC 3501 section 2.3.1.1). Another validity: the mailbox is another one, from its start.
struct MailboxMark
{
    quint32 validity = 0; // UIDVALIDITY
    quint32 uid = 0;      // of the last mail that was read

    friend bool operator==(const MailboxMark&, const MailboxMark&) = default;
};

struct MailLimits
{
    qint64 bytes = 256 * 1024; // larger mails are passed over without being fetched
    int mails = 100;           // at one time; the rest the next time
};

// Reads by libcurl what is newer than the mark, in order, and gives each mail away; not for threads that must not wait.
// Gives how far it came: not past a mail whose taker failed, which is tried again the next time. What is read counts as
// seen in the mailbox, and stays there. Errors: Timeout and Network, Unauthorized, Malformed when the server does not
// speak IMAP4rev1.
using MailTaker = std::function<base::Result<void>(const QByteArray& mail)>;
[[nodiscard]] base::Result<MailboxMark> readNew(const ImapServer& server, MailboxMark mark, const MailTaker& take,
                                                const MailLimits& limits = {});

// Whether it is one that ImapServer::url may be.
[[nodiscard]] bool isMailboxUrl(const QUrl& url);

} // namespace mail
