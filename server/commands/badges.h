// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/enrollment.h"
#include "server/data/transaction.h"

namespace commands {

// Whoever has the organisation's keys: signs the awards of a transaction that wait for it, and brings the status list
// up to date with those that are being revoked. Called before each commit, in its transaction.
class AwardSigner
{
public:
    AwardSigner() = default;
    Q_DISABLE_COPY_MOVE(AwardSigner)
    virtual ~AwardSigner() = default;

    [[nodiscard]] virtual base::Result<void> signWaiting(data::Transaction& transaction) = 0;
};

// The badges that the person has earned with this completed course: an award for each that they do not hold, waiting
// for its signature.
[[nodiscard]] base::Result<void> issueBadges(data::Transaction& transaction, const domain::Enrollment& enrollment);

} // namespace commands
