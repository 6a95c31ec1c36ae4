// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace mail {

// What of a mail that came in matters to calendars (iMIP, RFC 6047).
struct CalendarMail
{
    QString from;        // the one address of From, in lower case
    QByteArray calendar; // the text/calendar part, UTF-8
};

// Reads a mail by GMime; of nothing in it anything is believed. Nothing when it has no text/calendar part, several
// senders or none, more parts than anybody sends, or, with a `verifier`, when that server did not find the sender's
// address genuine: the first Authentication-Results of that name must say dmarc=pass (RFC 8601; a mail server takes
// such lines of others away that bear its own name).
[[nodiscard]] std::optional<CalendarMail> calendarMailFrom(const QByteArray& mail, const QString& verifier = {});

} // namespace mail
