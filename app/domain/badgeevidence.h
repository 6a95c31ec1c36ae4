// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badgerules.h"

namespace domain {

using Instants = QList<QDateTime>;

// What a person can show for badges, and when each came about. What has no date counts for nothing.
struct DatedEvidence
{
    struct Word // somebody else's about a skill
    {
        QString skillId;
        int level = 0;
        QDateTime at;
    };

    QHash<QString, Instants> completions; // of a course, in any order: each attempt that was completed
    QList<Word> words;
    Instants sessions; // of mentoring, held
    Instants answers;  // accepted

    // What of it came after 'since' and not after 'until'; invalid: from the beginning, to the end.
    [[nodiscard]] BadgeEvidence between(const QDateTime& since, const QDateTime& until) const;
};

// When the badge's rule was fulfilled by what came about after 'since': the first moment, not before 'from', at which
// something that the rule asks for was added and all of it was there. Invalid: it was not.
[[nodiscard]] QDateTime earnedAt(const Badge& badge, const DatedEvidence& evidence, const Pathway* pathway,
                                 const QDateTime& since = {}, const QDateTime& from = {});

// The awards that the evidence brings beside those that the person has of this badge ('held'). The same on the server
// and, for what one has learned without a network, on the client; asked again with the awards that it gave, it gives
// none.
//
// Recertification: an award that ends is followed by the next one when all that the rule asks for came about anew,
// after it was given, and the last of it within the time of renewal (renewableFrom) or later. Done in that time, the
// next one counts at once and lasts as long as the badge does from the end of the one before, so that nobody loses days
// by being early; done after the end, it lasts from that day. What was done before the time of renewal renews nothing,
// and after an award was taken back only what came later counts.
[[nodiscard]] QList<BadgeAward> missingAwards(const Badge& badge, const DatedEvidence& evidence, const Pathway* pathway,
                                              const QString& personId, QList<BadgeAward> held);

} // namespace domain
