// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorsession.h"
#include "app/domain/person.h"
#include "server/mail/languages.h"
#include "server/mail/smtp.h"

namespace invitations {

struct PostOffice
{
    mail::SmtpServer smtp;
    mail::Mailbox from; // of the organisation
    QString host;       // whose UIDs the meetings have
    // Answers come to the organisation's address and are read (Answers): it is the organizer then, in the mentor's
    // name.
    bool readsAnswers = false;
    const mail::Languages* languages = nullptr; // outlives it; null: English
};

// The mails about the session as it stands, one for each of the two. 'since': of the first act that is news; when all
// of them are about single meetings of a series, so are the words.
[[nodiscard]] QList<mail::Message> mailsAbout(const domain::MentorSession& session, const domain::Person& mentor,
                                              const domain::Person& mentee, const PostOffice& office,
                                              const QDateTime& now, const QDateTime& since = {});

} // namespace invitations
