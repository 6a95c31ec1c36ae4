// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lrs/database.h"

namespace lrs {

namespace {

lrsstore::Backend backendOf(const data::Reader& reader)
{
    return reader.backend() == data::Backend::Sqlite ? lrsstore::Backend::Sqlite : lrsstore::Backend::Postgres;
}

class ReadRunner final : public lrsstore::SqlRunner
{
public:
    ReadRunner(std::unique_ptr<data::Reader> reader, QDateTime settled)
        : m_reader(std::move(reader)), m_settled(std::move(settled))
    {
    }

    base::Result<QList<QVariantList>> run(const QString& sql, const QVariantList& values) override
    {
        return m_reader->run(sql, values);
    }
    base::Result<void> define(const QString& sql) override { return m_reader->define(sql); }
    base::Result<void> commit() override { return {}; }
    lrsstore::Backend backend() const override { return backendOf(*m_reader); }
    QDateTime settled() const override { return m_settled; }

private:
    std::unique_ptr<data::Reader> m_reader;
    const QDateTime m_settled;
};

class WriteRunner final : public lrsstore::SqlRunner
{
public:
    explicit WriteRunner(std::unique_ptr<data::Transaction> transaction) : m_transaction(std::move(transaction)) {}

    base::Result<QList<QVariantList>> run(const QString& sql, const QVariantList& values) override
    {
        return m_transaction->run(sql, values);
    }
    base::Result<void> define(const QString& sql) override { return m_transaction->define(sql); }
    base::Result<void> commit() override { return m_transaction->commit(); }
    lrsstore::Backend backend() const override { return backendOf(*m_transaction); }

private:
    std::unique_ptr<data::Transaction> m_transaction;
};

class JoinedRunner final : public lrsstore::SqlRunner
{
public:
    explicit JoinedRunner(data::Transaction& transaction) : m_transaction(transaction) {}

    base::Result<QList<QVariantList>> run(const QString& sql, const QVariantList& values) override
    {
        return m_transaction.run(sql, values);
    }
    base::Result<void> define(const QString& sql) override { return m_transaction.define(sql); }
    base::Result<void> commit() override { return {}; }
    lrsstore::Backend backend() const override { return backendOf(m_transaction); }

private:
    data::Transaction& m_transaction;
};

} // namespace

base::Result<void> Database::prepare()
{
    const auto runner = write();
    if (!runner)
        return base::failure(runner.error());
    return lrsstore::migrate(**runner).and_then([&] { return (*runner)->commit(); });
}

base::Result<std::unique_ptr<lrsstore::SqlRunner>> Database::read()
{
    // In this order: a writer at work gave its time before now, one that is done is in the view.
    const QDateTime now = m_clock.now();
    const bool quiet = m_storage.isQuiet();
    auto reader = m_storage.read();
    if (!reader)
        return base::failure(reader.error());
    return std::make_unique<ReadRunner>(std::move(*reader), quiet ? now : QDateTime());
}

base::Result<std::unique_ptr<lrsstore::SqlRunner>> Database::write()
{
    auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    return std::make_unique<WriteRunner>(std::move(*transaction));
}

std::unique_ptr<xapi::LrsTransaction> Database::within(data::Transaction& transaction)
{
    return lrsstore::transactionOn(std::make_unique<JoinedRunner>(transaction));
}

} // namespace lrs
