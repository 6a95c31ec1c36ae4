// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/outside.h"

#include "server/identity/demoissuer.h"

namespace server {

namespace {

constexpr auto kChatRound = std::chrono::seconds(5);
constexpr auto kDigestRound = std::chrono::minutes(1);

// A mail server on this machine need not speak TLS.
mail::SmtpServer smtpOf(const Options& options)
{
    mail::SmtpServer smtp{options.smtp, options.smtpUser, options.smtpPassword};
    smtp.requireTls = !identity::isLoopbackAddress(options.smtp.host());
    return smtp;
}

} // namespace

Outside::Outside(const Options& options, const QString& issuer, const QString& base, data::Storage& storage,
                 const domain::Clock& clock)
    : m_digester(storage, clock, {smtpOf(options), {options.mailFrom, {}}, QUrl(issuer).host(), &m_languages, base}),
      m_messenger(storage, clock, options.hooks, &telling::httpPost, base)
{
    if (!options.smtp.isEmpty())
        m_digests.emplace(
            "digests", [this] { return m_digester.deliver(); }, kDigestRound);
    if (!options.hooks.isEmpty())
        m_chats.emplace(
            "webhooks", [this] { return m_messenger.deliver(); }, kChatRound);
}

} // namespace server
