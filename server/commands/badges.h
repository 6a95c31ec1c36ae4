// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badge.h"
#include "app/domain/enrollment.h"
#include "server/data/transaction.h"

namespace commands {

// Whoever has the organisation's keys: signs the awards of a transaction that wait for it, and brings the status list
// up to date with those that are being revoked. Called before commits, in their transaction, by one thread at a time.
class AwardSigner
{
public:
    AwardSigner() = default;
    Q_DISABLE_COPY_MOVE(AwardSigner)
    virtual ~AwardSigner() = default;

    [[nodiscard]] virtual base::Result<void> signWaiting(data::Transaction& transaction) = 0;
};

// What waits is signed, if there is somebody who can. A signature that cannot be made holds nothing back: the award
// waits on. Errors: of the storage.
[[nodiscard]] base::Result<void> signOrWait(data::Transaction& transaction, AwardSigner* signer);

// The badges that the person has earned by rules of this kind (course | pathway | skill | sessions | answers; empty:
// any) with this target (empty: any): an award for each that they do not hold, waiting for its signature. Each time
// that somebody completed a course counts, whenever it is heard of; what renews an award says domain::missingAwards.
[[nodiscard]] base::Result<void> awardEarned(data::Transaction& transaction, const QString& personId,
                                             const QString& ruleKind, const QString& target);
// What a completed course brings: its own badges, and those of pathways and skills.
[[nodiscard]] base::Result<void> issueBadges(data::Transaction& transaction, const domain::Enrollment& enrollment);
// Of all badges; how many awards were missing.
[[nodiscard]] base::Result<int> awardMissing(data::Transaction& transaction, const QString& personId);

// Gives the badge to somebody who does not hold it, or whose award can be renewed. Errors: Rejected (no such badge or
// person, it is held).
[[nodiscard]] base::Result<void> awardByHand(data::Transaction& transaction, const QString& awardId,
                                             const QString& badgeId, const QString& personId, const QDateTime& at,
                                             const QString& byId);
// Takes it back; the status list says so with the next signing. Errors: Rejected (no such award, revoked before).
[[nodiscard]] base::Result<void> revokeAward(data::Transaction& transaction, const QString& awardId,
                                             const QDateTime& at, const QString& reason);

// Gives the award another id, and so its page another address: what was shared under the old one is not there any more.
// It waits to be signed anew; copies of the old credential stay what they are. Errors: Rejected (no such award,
// revoked).
[[nodiscard]] base::Result<void> moveAward(data::Transaction& transaction, const QString& awardId,
                                           const QString& newId);

// Writes the award and its line in the register ('byId': who gave it by hand); profile and standing follow when it is
// new or was taken back.
[[nodiscard]] base::Result<void> storeAward(data::Transaction& transaction, const domain::BadgeAward& award,
                                            const QString& byId = {});

} // namespace commands
