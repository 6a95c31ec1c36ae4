// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/lrsstore/sqlrunner.h"
#include "app/learning/xapi/lrsstorage.h"

#include <QSet>

namespace lrsstore {

// Writes a batch of new statements and what follows from them: keys, voided marks, who reaches whom, definitions,
// names.
class StatementWriter
{
public:
    explicit StatementWriter(SqlRunner& runner) : m_runner(runner) {}

    [[nodiscard]] base::Result<void> write(const QList<xapi::NewStatement>& statements);

private:
    [[nodiscard]] base::Result<void> writeRows(const QList<xapi::NewStatement>& statements);
    [[nodiscard]] base::Result<void> writeKeys(const QList<xapi::NewStatement>& statements);
    [[nodiscard]] base::Result<void> markVoided(const QList<xapi::NewStatement>& statements);
    [[nodiscard]] base::Result<void> link(const QList<xapi::NewStatement>& statements);
    [[nodiscard]] base::Result<void> linkPair(qint64 source, qint64 target);
    [[nodiscard]] base::Result<QSet<qint64>> reached(const QString& sql, qint64 start);
    [[nodiscard]] base::Result<void> writeDefinitions(const QList<xapi::NewStatement>& statements);
    [[nodiscard]] base::Result<void> writeNames(const QList<xapi::NewStatement>& statements);

    SqlRunner& m_runner;
    qint64 m_first = 0; // 'seq' of the batch's first statement
};

} // namespace lrsstore
