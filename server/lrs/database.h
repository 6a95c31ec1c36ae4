// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "app/learning/lrsstore/sqllrsstorage.h"
#include "server/data/storage.h"

namespace lrs {

// The LRS's tables in the server's database.
class Database final : public lrsstore::SqlSource
{
public:
    // Storage and clock outlive it.
    Database(data::Storage& storage, const domain::Clock& clock) : m_storage(storage), m_clock(clock) {}

    // Creates or upgrades the tables; once, before anything else. Error: Storage ("newer-schema").
    [[nodiscard]] base::Result<void> prepare();

    base::Result<std::unique_ptr<lrsstore::SqlRunner>> read() override;
    base::Result<std::unique_ptr<lrsstore::SqlRunner>> write() override;

    // The LRS on a transaction that is open already and that somebody else commits, so that statements are stored
    // together with what else it does. commit() of the result does nothing.
    [[nodiscard]] static std::unique_ptr<xapi::LrsTransaction> within(data::Transaction& transaction);

private:
    data::Storage& m_storage;
    const domain::Clock& m_clock;
};

// An xapi::LrsStorage whose one unit of work is a transaction that is open already.
class JoinedStorage final : public xapi::LrsStorage
{
public:
    explicit JoinedStorage(data::Transaction& transaction) : m_transaction(transaction) {}

    base::Result<std::unique_ptr<xapi::LrsTransaction>> read() override { return Database::within(m_transaction); }
    base::Result<std::unique_ptr<xapi::LrsTransaction>> write() override { return Database::within(m_transaction); }

private:
    data::Transaction& m_transaction;
};

} // namespace lrs
