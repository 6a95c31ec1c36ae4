// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace store {

class Database;

// BEGIN IMMEDIATE now, or a savepoint inside of another Transaction; rolled back unless commit() succeeded.
class Transaction final
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(Database& database);
    ~Transaction();

    // Why it could not be begun: nothing must be written then.
    [[nodiscard]] const base::Result<void>& begun() const { return m_begun; }
    [[nodiscard]] base::Result<void> commit();

private:
    Database& m_database;
    base::Result<void> m_begun;
    bool m_open = false;
    bool m_outermost = false;
};

// While it lives, a commit of the connection is on the disk when it returns (synchronous FULL), also through a loss of
// power: for what somebody is told to be saved. Made and destroyed outside of transactions; may be nested.
class Durable final
{
    Q_DISABLE_COPY_MOVE(Durable)

public:
    explicit Durable(Database& database);
    ~Durable();

private:
    Database& m_database;
};

} // namespace store
