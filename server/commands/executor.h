// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/domain/ports.h"
#include "server/data/storage.h"

namespace commands {

class AwardSigner;
class StatementSink;

// Applies what people did, each command once. Thread-safe.
class Executor
{
public:
    // 'statements' and 'signer' outlive it; null: see Execution, and awards keep waiting for their signature.
    Executor(data::Storage& storage, const domain::Clock& clock, StatementSink* statements = nullptr,
             AwardSigner* signer = nullptr);

    // The answer of docs/protocol.md. A storage that cannot write now is status 'retry', so a Result without value does
    // not happen for a command that reached us; it is kept for callers that cannot go on without storage.
    [[nodiscard]] base::Result<domain::CommandResult> execute(const QString& personId, const domain::Command& command);

    struct Batch // what one person sent
    {
        QString personId;
        QList<domain::Command> commands;
    };
    // Answers for each batch in its order. All in one transaction, so that they share its commit: a command that is
    // refused leaves nothing, the others stay; when the commit fails all of them are 'retry'.
    [[nodiscard]] QList<QList<domain::CommandResult>> executeAll(const QList<Batch>& batches);

private:
    data::Storage& m_storage;
    const domain::Clock& m_clock;
    StatementSink* m_statements;
    AwardSigner* m_signer;
};

} // namespace commands
