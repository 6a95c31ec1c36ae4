// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/lrsstore/sqlrunner.h"
#include "app/learning/xapi/lrsstorage.h"

namespace lrsstore {

// Creates or upgrades the tables of the LRS, whose names all begin with 'xapi_'; the caller commits. Error: Storage,
// with the code "newer-schema" when a newer program wrote them.
[[nodiscard]] base::Result<void> migrate(SqlRunner& runner);

// The LRS's storage on a database that migrate() has prepared. As thread-safe as the source, which outlives it.
class SqlLrsStorage final : public xapi::LrsStorage
{
public:
    explicit SqlLrsStorage(SqlSource& source) : m_source(source) {}

    base::Result<std::unique_ptr<xapi::LrsTransaction>> read() override;
    base::Result<std::unique_ptr<xapi::LrsTransaction>> write() override;

private:
    SqlSource& m_source;
};

// The same on a transaction that is open already, which the runner's owner commits too: commit() here passes it on.
[[nodiscard]] std::unique_ptr<xapi::LrsTransaction> transactionOn(std::unique_ptr<SqlRunner> runner);

} // namespace lrsstore
