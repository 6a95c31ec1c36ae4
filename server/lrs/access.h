// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "app/learning/xapi/lrsmessage.h"

#include <QHash>

#include <optional>

// Who may do what at /xapi; docs/protocol.md has the rules in words.
namespace lrs {

// The agent that means a person: an account at the issuer that signs them in, named by their id.
[[nodiscard]] QJsonObject personAgent(const domain::Person& person, const QString& issuer);

// What a signed-in person may do: store and read statements whose actor they are, by that account or by their e-mail
// address, and their own state and agent profile documents.
[[nodiscard]] xapi::Access personAccess(const domain::Person& person, const QString& issuer);

// Other xAPI programs, which have full access by HTTP Basic (RFC 7617): key → secret.
class Clients
{
public:
    // 'endpoint' is the address of /xapi; with the key it names the program as the authority of its statements.
    Clients(QHash<QByteArray, QByteArray> secrets, QString endpoint);

    // For an Authorization header; absent when it is not Basic, or not with a known key and its secret.
    [[nodiscard]] std::optional<xapi::Access> access(const QByteArray& authorization) const;

private:
    const QHash<QByteArray, QByteArray> m_secrets;
    const QString m_endpoint;
};

} // namespace lrs
