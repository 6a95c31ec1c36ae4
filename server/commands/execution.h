// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/domain/rules.h"
#include "server/commands/authority.h"
#include "server/commands/learning.h"
#include "server/data/transaction.h"

namespace commands {

// One command in its transaction. Every step returns the error that answers the command: Rejected or Conflict with a
// code, or Storage.
class Execution
{
public:
    // 'statements' may be null: then commands that bring some wait ('unavailable').
    Execution(data::Transaction& transaction, const domain::Person& actor, domain::Command command,
              StatementSink* statements = nullptr);

    // Does all but the commit. The revision of the target afterwards.
    [[nodiscard]] base::Result<qint64> run();
    // The target as it stands, when the actor may see it (or decided on what it was).
    [[nodiscard]] base::Result<QList<domain::Change>> target();
    // Parts of what it brought that were left out, after run().
    [[nodiscard]] const QList<domain::Problem>& leftOut() const { return m_leftOut; }

private:
    [[nodiscard]] base::Result<void> checkAccess();
    [[nodiscard]] base::Result<void> checkDecision();
    [[nodiscard]] base::Result<void> checkReferences();
    [[nodiscard]] base::Result<void> checkColleague(const char* whom);
    [[nodiscard]] base::Result<void> checkOpenRequests();
    [[nodiscard]] base::Result<void> checkNotGranted(const QString& courseId);
    [[nodiscard]] base::Result<bool> isApproved(const QString& courseId);
    [[nodiscard]] base::Result<void> checkRegistration();
    [[nodiscard]] base::Result<void> checkLearning();
    [[nodiscard]] base::Result<void> checkCourse(const QString& courseId, bool registered);
    [[nodiscard]] base::Result<void> follow(const QJsonObject& entity);
    [[nodiscard]] base::Result<void> storeStatements();
    [[nodiscard]] base::Result<bool> isStale();
    [[nodiscard]] bool changesNothing();
    [[nodiscard]] base::Result<bool> canSee();
    [[nodiscard]] base::Result<QJsonObject> ruled();
    [[nodiscard]] base::Result<void> addCatalogCost(domain::RuleContext& context);
    // What the server knows better than the rule: desks, dates, when something arrived.
    [[nodiscard]] base::Result<QJsonObject> normalised(const QJsonObject& entity);
    [[nodiscard]] base::Result<QJsonObject> normalisedRequest(const QJsonObject& entity);
    [[nodiscard]] base::Result<QJsonObject> withPathwayDates(const QJsonObject& entity);
    [[nodiscard]] base::Result<QJsonObject> withSaneDates(const QJsonObject& entity);
    [[nodiscard]] base::Result<bool> exists(const QString& kind, const char* payloadMember);
    [[nodiscard]] bool is(const char* kind) const { return m_command.kind == QLatin1StringView(kind); }
    [[nodiscard]] QString payloadText(const char* member) const;

    data::Transaction& m_transaction;
    const domain::Person& m_actor;
    domain::Command m_command;
    StatementSink* m_statements;
    const QString m_kind; // of the target
    Authority m_authority;
    domain::Policy m_policy;
    std::optional<data::StoredEntity> m_target;
    std::optional<QJsonObject> m_current; // the target's content, put on the right desk
    bool m_mayKnow = false;               // was entitled to decide when they did
    QList<domain::Problem> m_leftOut;
};

} // namespace commands
