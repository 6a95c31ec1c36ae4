// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/executor.h"

#include "app/base/log.h"
#include "server/commands/execution.h"
#include "server/commands/form.h"

namespace commands {

namespace {

domain::CommandResult answer(const domain::Command& command, const char* status)
{
    domain::CommandResult result;
    result.id = command.id;
    result.status = QString::fromLatin1(status);
    return result;
}

domain::CommandResult answer(const domain::Command& command, const base::Error& error)
{
    using Kind = base::Error::Kind;
    const bool ours = error.kind != Kind::Rejected && error.kind != Kind::Conflict;
    auto result = answer(command, ours ? "retry" : error.kind == Kind::Conflict ? "conflict" : "rejected");
    if (ours)
        qCWarning(lcServer).noquote() << "command" << command.kind << "not done:" << error.detail;
    base::Error shown = error;
    if (ours) {
        // What went wrong inside is for the log.
        shown.code = QStringLiteral("unavailable");
        shown.detail = QStringLiteral("try again later");
    }
    result.problems.append(problemOf(shown));
    return result;
}

// The stored answer of a command that was applied before.
base::Result<std::optional<domain::CommandResult>> earlier(data::Transaction& transaction, const domain::Person& actor,
                                                           const domain::Command& command)
{
    const auto applied = transaction.appliedCommand(command.id);
    if (!applied)
        return tl::unexpected(applied.error());
    if (!*applied)
        return std::nullopt;
    if ((*applied)->personId != actor.id)
        return answer(command, refused("not-allowed", QStringLiteral("the id is taken")).value());
    auto result = answer(command, "duplicate");
    result.rev = (*applied)->rev;
    domain::Command same = command;
    same.target = (*applied)->target;
    auto changes = Execution(transaction, actor, same).target();
    if (!changes)
        return tl::unexpected(changes.error());
    result.changes = std::move(*changes);
    return result;
}

base::Result<domain::CommandResult> apply(data::Transaction& transaction, const QString& personId,
                                          const domain::Command& command, StatementSink* statements)
{
    const auto actor = Authority(transaction, transaction.now()).activePerson(personId);
    if (!actor)
        return tl::unexpected(actor.error());
    if (!*actor)
        return refused("not-allowed", QStringLiteral("nobody active of the organisation"));
    auto before = earlier(transaction, **actor, command);
    if (!before)
        return tl::unexpected(before.error());
    if (*before)
        return std::move(**before);
    Execution execution(transaction, **actor, command, statements);
    const auto rev = execution.run();
    if (!rev) {
        auto result = answer(command, rev.error());
        // A rule may have refused after something was written: the transaction goes, so only reading is left.
        if (auto changes = execution.target())
            result.changes = std::move(*changes);
        if (!result.changes.isEmpty())
            result.rev = result.changes.front().rev;
        return result;
    }
    if (const auto done = transaction.recordCommand({command.id, personId, command.target, *rev}); !done)
        return tl::unexpected(done.error());
    auto result = answer(command, "applied");
    result.rev = *rev;
    auto changes = execution.target();
    if (!changes)
        return tl::unexpected(changes.error());
    result.changes = std::move(*changes);
    result.problems = execution.leftOut();
    if (const auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return result;
}

} // namespace

Executor::Executor(data::Storage& storage, const domain::Clock& clock, StatementSink* statements)
    : m_storage(storage), m_clock(clock), m_statements(statements)
{
}

base::Result<domain::CommandResult> Executor::execute(const QString& personId, const domain::Command& command)
{
    if (const auto form = checkForm(command); !form)
        return answer(command, form.error());
    const QDateTime now = m_clock.now().toUTC();
    domain::Command timed = command;
    timed.at = effectiveTime(command, now);
    const auto transaction = m_storage.begin(now);
    if (!transaction)
        return answer(command, transaction.error());
    auto result = apply(**transaction, personId, timed, m_statements);
    if (!result)
        return answer(command, result.error());
    return result;
}

} // namespace commands
