// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badgerules.h"
#include "server/data/reader.h"

namespace commands {

using Instants = QList<QDateTime>;

// What a person can show for badges, and when each came about.
struct DatedEvidence
{
    struct Word // somebody else's about a skill
    {
        QString skillId;
        int level = 0;
        QDateTime at;
    };

    QHash<QString, Instants> completions; // of a course, ascending: each attempt that was completed
    QList<Word> words;
    Instants sessions; // ascending
    Instants answers;  // ascending

    // What of it came later; invalid: all.
    [[nodiscard]] DatedEvidence after(const QDateTime& since) const;
    [[nodiscard]] domain::BadgeEvidence shown() const;
    // When an earned badge was earned: for a course each time, for what adds up when it was enough.
    [[nodiscard]] Instants earnedAt(const domain::Badge& badge, const domain::Pathway* pathway) const;
};

[[nodiscard]] base::Result<DatedEvidence> badgeEvidenceOf(data::Reader& reader, const QString& personId);

} // namespace commands
