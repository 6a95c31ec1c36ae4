// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace mail {

struct Mailbox
{
    QString address; // ada@example.com
    QString name{};
};

// A mail to one person; with `calendar` an invitation, answer or cancellation that mail programs take as such (iMIP,
// RFC 6047).
struct Message
{
    Mailbox from, to;
    QString subject;
    QString text;
    QByteArray calendar{}; // iCalendar text with METHOD
    QByteArray method{};   // the same METHOD: REQUEST, REPLY, CANCEL
    QString id{}; // Message-ID without its brackets: the same for the same mail, so that sending it twice is seen
    QDateTime date{};
};

// "ada@example.com" and the like; what an SMTP command may hold. No quoted local parts.
[[nodiscard]] bool isAddress(const QString& text);

// The mail as it goes over the wire (RFC 5322, RFC 2045), ASCII with CRLF. No field can break out of its line, whatever
// it holds. The invitation is the last part of a multipart/alternative, and once more a file for programs that do not
// know it.
[[nodiscard]] QByteArray composed(const Message& message);

} // namespace mail
