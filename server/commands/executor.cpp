// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/executor.h"

#include "app/base/log.h"
#include "server/commands/badges.h"
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

// What is written by a command that is not applied is undone before its target is looked at.
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
        if (const auto undone = transaction.undo(); !undone)
            return tl::unexpected(undone.error());
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
    return result;
}

// One after the other in a transaction that lives as long as the storage does not fail as a whole.
class Group
{
public:
    Group(data::Transaction& transaction, const QDateTime& now, StatementSink* statements)
        : m_transaction(transaction), m_now(now), m_statements(statements)
    {
    }

    domain::CommandResult one(const QString& personId, const domain::Command& command)
    {
        if (m_broken)
            return answer(command, *m_broken);
        if (const auto form = checkForm(command); !form)
            return answer(command, form.error());
        if (const auto marked = m_transaction.mark(); !marked)
            return broken(command, marked.error());
        domain::Command timed = command;
        timed.at = effectiveTime(command, m_now);
        auto result = apply(m_transaction, personId, timed, m_statements);
        if (result)
            return std::move(*result);
        if (const auto undone = m_transaction.undo(); !undone)
            return broken(command, undone.error());
        return answer(command, result.error());
    }

    base::Result<void> commit(AwardSigner* signer)
    {
        if (m_broken)
            return base::failure(*m_broken);
        const auto done = signOrWait(m_transaction, signer);
        return done ? m_transaction.commit() : done;
    }

private:
    domain::CommandResult broken(const domain::Command& command, const base::Error& error)
    {
        m_broken = error;
        return answer(command, error);
    }

    data::Transaction& m_transaction;
    const QDateTime m_now;
    StatementSink* const m_statements;
    std::optional<base::Error> m_broken;
};

QList<QList<domain::CommandResult>> allRefused(const QList<Executor::Batch>& batches, const base::Error& error)
{
    QList<QList<domain::CommandResult>> all;
    for (const Executor::Batch& batch : batches) {
        auto& answers = all.emplaceBack();
        for (const domain::Command& command : batch.commands) {
            const auto form = checkForm(command);
            answers.append(answer(command, form ? error : form.error()));
        }
    }
    return all;
}

} // namespace

Executor::Executor(data::Storage& storage, const domain::Clock& clock, StatementSink* statements, AwardSigner* signer)
    : m_storage(storage), m_clock(clock), m_statements(statements), m_signer(signer)
{
}

base::Result<domain::CommandResult> Executor::execute(const QString& personId, const domain::Command& command)
{
    return executeAll({{personId, {command}}}).front().front();
}

QList<QList<domain::CommandResult>> Executor::executeAll(const QList<Batch>& batches)
{
    const QDateTime now = m_clock.now().toUTC();
    const auto transaction = m_storage.begin(now);
    if (!transaction)
        return allRefused(batches, transaction.error());
    QList<QList<domain::CommandResult>> all;
    Group group(**transaction, now, m_statements);
    for (const Batch& batch : batches) {
        auto& answers = all.emplaceBack();
        for (const domain::Command& command : batch.commands)
            answers.append(group.one(batch.personId, command));
    }
    if (const auto done = group.commit(m_signer); !done)
        return allRefused(batches, done.error());
    return all;
}

} // namespace commands
