// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/command.h"
#include "app/domain/homecards.h"

#include <QStringList>

#include <optional>

namespace domain {

struct FieldMerge;

// What a rule may look at besides the command and its target. All of it is in the client's cache too, so that the
// client shows the same effect at once that the server will store.
struct RuleContext
{
    QString actorId;      // who acts (the signed-in person)
    QString supervisorId; // whose desk a new request of the actor comes to; may be empty
    Policy policy;
    // Of the actor in the community that the command is about (communityOf): member | moderator | owner; empty: none.
    QString communityRole;
    bool communityOpen = false;
    // What the catalog says of the course that a request is about (requestedCourse).
    std::optional<double> courseCost;
    QString courseCurrency;
};

// The kind of entity that a command changes; empty for an unknown command. Thread-safe.
[[nodiscard]] QString targetKind(const QString& commandKind);

// All known commands.
[[nodiscard]] QStringList commandKinds();

// What the server takes of a command: bytes of its payload as JSON, characters of one text in it.
struct CommandLimits
{
    qsizetype payload = 64 * 1024;
    qsizetype text = 10'000;
};
[[nodiscard]] CommandLimits commandLimits(const QString& commandKind);
// Whether no text in it, at whatever depth, is longer.
[[nodiscard]] bool isWithin(const QJsonValue& value, qsizetype textLimit);

// One command in place of two on the same target, of which nobody has seen the older: applying it gives what applying
// both in their order gives. It has the newer one's id and the older one's place ('seenRev', 'after'). Absent: the two
// stay as they are; most kinds have no such rule.
[[nodiscard]] std::optional<Command> coalesced(const Command& older, const Command& newer);

// How a command of this kind meets what was changed of the same members since (fieldmerge.h); null: it is no such one.
[[nodiscard]] const FieldMerge* fieldMerge(const QString& commandKind);

// True when the target must not have changed since the person saw it: decisions (R4).
[[nodiscard]] bool needsSeenRevision(const QString& commandKind);

// The target after the command: the pure rule that client (for the effect shown while waiting) and server (for the
// stored truth) share. 'current' is absent when the target does not exist. Errors: Rejected with a 'code'
// (unknown-command, no-such-target, wrong-state, not-allowed, invalid-payload); Conflict (stale-revision) when what
// stands was changed otherwise; Malformed when 'current' cannot be read.
[[nodiscard]] base::Result<QJsonObject> applyRule(const Command& command, const RuleContext& context,
                                                  const std::optional<QJsonObject>& current);

} // namespace domain
