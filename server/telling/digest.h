// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticerules.h"
#include "app/domain/person.h"
#include "app/domain/ports.h"
#include "app/domain/provisioned.h"
#include "server/data/storage.h"
#include "server/mail/languages.h"
#include "server/mail/smtp.h"

namespace telling {

struct DigestOffice
{
    mail::SmtpServer smtp;
    mail::Mailbox from;                         // of the organisation
    QString host;                               // of Message-IDs
    const mail::Languages* languages = nullptr; // outlives it; null: English
    QString base;                               // where clients reach the server; empty: without links
};

// What a digest has in it.
struct DigestContent
{
    QList<domain::Notice> fresh; // not read yet, the newest first
    QList<domain::Notice> ahead; // begins or is due before the next digest, the first one first
};

// Mails people what they have not read, when they want it (noticerules.h: when, and what is muted; noticesof.h: what
// there is to tell): at eight in the morning of their zone, each day or on Mondays, nothing when there is nothing.
// Whoever begins to want it is told of what comes after. What cannot be sent now is tried again, later each time, with
// what is unread then.
class Digester
{
public:
    Digester(data::Storage& storage, const domain::Clock& clock, DigestOffice office);

    // Sends what is due; how many mails went out. Not for threads that must not wait.
    [[nodiscard]] base::Result<int> deliver();

private:
    struct Wanted
    {
        domain::NoticeSettings settings;
        qint64 rev = 0;                           // of these
        std::optional<data::StoredEntity> stored; // domain::Digest
    };

    [[nodiscard]] base::Result<QList<Wanted>> wanted();
    [[nodiscard]] base::Result<bool> deliverOne(const Wanted& one);
    [[nodiscard]] base::Result<void> settle(const QString& personId, const std::optional<data::StoredEntity>& before,
                                            const std::optional<domain::Digest>& now);

    data::Storage& m_storage;
    const domain::Clock& m_clock;
    const DigestOffice m_office;
};

// What the person has not been told since 'digest' was, by their settings.
[[nodiscard]] base::Result<DigestContent> digestOf(data::Reader& reader, const domain::Person& person,
                                                   const domain::NoticeSettings& settings, const domain::Digest& digest,
                                                   const QDateTime& now);
[[nodiscard]] mail::Message digestMail(const DigestContent& content, const domain::Person& person,
                                       const DigestOffice& office, const QDateTime& now);

} // namespace telling
