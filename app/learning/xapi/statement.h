// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrsstorage.h"

#include <QJsonArray>

// From a statement that checkStatement() let through to one that can be stored.
namespace xapi {

struct Stamp
{
    QDateTime stored;
    QString id; // for a statement without one
    QJsonObject authority;
    Version version = Version::V1_0_3;
};

// Fills in id, stored, authority, timestamp and version, makes arrays of single context activities; in 2.0 timestamps
// become UTC (1.0.3 part 2 sections 2.2 to 2.4, 2.0 section 4.2.4). All else stays as it came.
[[nodiscard]] QJsonObject normalised(const QJsonObject& statement, const Stamp& stamp);

// Of the statement, and of the statement in it.
[[nodiscard]] QJsonArray attachmentsIn(const QJsonObject& statement);
// The SHA-2 of their contents in lower-case hexadecimal, each once; of what has an address only as well.
[[nodiscard]] QList<QByteArray> attachmentHashes(const QJsonArray& statements);

// What a normalised statement is found by.
[[nodiscard]] NewStatement indexed(const QJsonObject& statement);

// Whether two statements say the same, by the rules of 1.0.3 part 2 section 2.3.1 (2.0 section 4.2.4): without what the
// store sets, display texts and activity definitions; group members in any order, timestamps as instants, UUIDs without
// case, durations to hundredths of seconds. A timestamp or id that only one of them has does not count.
[[nodiscard]] bool isSameStatement(const QJsonObject& one, const QJsonObject& other);
// The same without attachments, which a signature cannot have signed (1.0.3 part 2 section 2.6).
[[nodiscard]] bool isSameSigned(const QJsonObject& payload, const QJsonObject& statement);

} // namespace xapi
