// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"
#include "ui/models/requestwords.h"

namespace models {

// One side of two changes that met.
struct ConflictSide
{
    QString what;
    QString when;
    QString said; // the person's own words in it
};

// 'at' may be invalid when nobody knows when it was.
[[nodiscard]] ConflictSide mySide(const QString& commandKind, const QString& text, const QDateTime& at,
                                  const QDateTime& now);
[[nodiscard]] ConflictSide mySide(const services::OutboxItem& item, const QDateTime& now);
// The server's request, as the last thing that happened to it.
[[nodiscard]] ConflictSide theirSide(const domain::CourseRequest& request, const QString& me, const NameOf& nameOf,
                                     const QDateTime& now);
// The server's version of whatever a command changes; nothing when it is of a kind without words.
[[nodiscard]] std::optional<ConflictSide> theirSide(const services::OutboxItem& item, const QString& me,
                                                    const NameOf& nameOf, const QDateTime& now);

} // namespace models
