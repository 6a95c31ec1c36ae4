// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/invitations/postman.h"
#include "server/main/options.h"
#include "server/telling/digest.h"
#include "server/telling/messenger.h"

namespace server {

// What a serving process tells outside of the window until it ends, beside invitations: digests by mail, and what
// happens in communities to chat systems; each in a thread of its own, as far as the command line asks for it.
class Outside
{
public:
    // 'base': where clients reach the server.
    Outside(const Options& options, const QString& issuer, const QString& base, data::Storage& storage,
            const domain::Clock& clock);

private:
    const mail::Languages m_languages; // the digester uses it
    telling::Digester m_digester;
    telling::Messenger m_messenger;
    std::optional<invitations::Round> m_digests, m_chats; // must be last: their threads use the others
};

} // namespace server
