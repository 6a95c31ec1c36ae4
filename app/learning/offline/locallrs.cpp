// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/locallrs.h"

#include "app/learning/xapi/statement.h"
#include "app/store/database.h"
#include "app/store/transaction.h"

namespace offline {

namespace {

void bindValue(store::Statement& statement, int index, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        statement.bindBlob(index, value.toByteArray());
        break;
    case QMetaType::LongLong:
    case QMetaType::Int:
        statement.bind(index, qint64(value.toLongLong()));
        break;
    default:
        statement.bind(index, value.toString());
    }
}

class Runner final : public lrsstore::SqlRunner
{
public:
    Runner(store::Database& db, bool writes) : m_db(db)
    {
        if (writes)
            m_transaction.emplace(db);
    }

    [[nodiscard]] base::Result<void> begun() const
    {
        return m_transaction ? m_transaction->begun() : base::Result<void>();
    }

    base::Result<QList<QVariantList>> run(const QString& sql, const QVariantList& values) override
    {
        store::Statement statement = m_db.statement(sql.toUtf8());
        for (int i = 0; i < int(values.size()); ++i)
            bindValue(statement, i + 1, values[i]);
        QList<QVariantList> rows;
        while (statement.next()) {
            QVariantList row;
            for (int i = 0; i < statement.columnCount(); ++i)
                row.append(statement.value(i));
            rows.append(std::move(row));
        }
        if (!statement.ok())
            return base::failure(statement.error());
        return rows;
    }
    base::Result<void> define(const QString& sql) override { return m_db.exec(sql.toUtf8()); }
    base::Result<void> commit() override { return m_transaction ? m_transaction->commit() : base::Result<void>(); }
    lrsstore::Backend backend() const override { return lrsstore::Backend::Sqlite; }

private:
    store::Database& m_db;
    std::optional<store::Transaction> m_transaction;
};

} // namespace

base::Result<void> LocalLrs::prepare()
{
    auto runner = write();
    if (!runner)
        return base::failure(runner.error());
    const auto made = lrsstore::migrate(**runner);
    return made ? (*runner)->commit() : made;
}

base::Result<std::unique_ptr<lrsstore::SqlRunner>> LocalLrs::read()
{
    return std::make_unique<Runner>(m_db, false);
}

base::Result<std::unique_ptr<lrsstore::SqlRunner>> LocalLrs::write()
{
    auto runner = std::make_unique<Runner>(m_db, true);
    if (const auto begun = runner->begun(); !begun)
        return base::failure(begun.error());
    return runner;
}

base::Result<qint64> LocalLrs::lastPosition()
{
    return m_db.number("SELECT ifnull(max(seq), 0) FROM xapi_statement");
}

QList<QByteArray> LocalLrs::attachedTo(const QJsonArray& statements)
{
    return xapi::attachmentHashes(statements);
}

std::optional<QByteArray> LocalLrs::attachment(const QByteArray& sha2)
{
    auto row = m_db.statement("SELECT content FROM xapi_attachment WHERE sha2 = ?1");
    row.args(QString::fromLatin1(sha2));
    return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
}

base::Result<QList<QByteArray>> LocalLrs::after(qint64 position)
{
    auto row = m_db.statement("SELECT json FROM xapi_statement WHERE seq > ?1 ORDER BY seq");
    row.args(position);
    QList<QByteArray> statements;
    while (row.next())
        statements.append(row.bytes(0));
    if (!row.ok())
        return base::failure(row.error());
    return statements;
}

} // namespace offline
