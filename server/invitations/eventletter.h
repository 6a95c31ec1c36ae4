// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/community.h"
#include "app/domain/homecards.h"
#include "server/invitations/letter.h"

namespace invitations {

// An event of a community, for the calendar of somebody who has answered it.
struct EventNews
{
    domain::Event event;
    qint64 revision = 0; // agenda::revisionOf(): the SEQUENCE, as at the address to subscribe to
    domain::EventAnswer answer;
    QString community;   // what it is called
    bool member = false; // they still are
    QDateTime since{};   // of the first change that is news (EventChange::arrivedAt); invalid: their answer is

    // It is to be on their calendar.
    [[nodiscard]] bool stands() const;
};

// A REQUEST to who comes, or may, and a CANCEL to who does not, or when nothing takes place. The organisation is the
// organizer, in the community's name, and nobody else who comes is named: addresses are for those who may see them.
[[nodiscard]] mail::Message mailAbout(const EventNews& news, const domain::Person& reader, const PostOffice& office,
                                      const QDateTime& now);

} // namespace invitations
