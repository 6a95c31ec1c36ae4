// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "app/learning/xapi/lrs.h"
#include "server/commands/learning.h"

namespace server {

// The statements that come with attempts go into the LRS, in the transaction of their command, and with them what the
// person has brought for them before (lrs::Uploads). Thread-safe.
class StatementStore final : public commands::StatementSink
{
public:
    // 'issuer' signs people in: the home page of their accounts in xAPI.
    StatementStore(QString issuer, const domain::Clock& clock) : m_issuer(std::move(issuer)), m_clock(clock) {}

    // A batch that the LRS refuses is halved until the statement at fault stands alone.
    base::Result<QList<domain::Problem>> store(data::Transaction& transaction, const domain::Person& actor,
                                               const QJsonArray& statements) override;

private:
    const QString m_issuer;
    const domain::Clock& m_clock;
};

} // namespace server
