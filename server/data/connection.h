// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace data {

// The rows of one statement. Ends the statement when it goes, so that it holds no lock in the database.
class Rows
{
public:
    explicit Rows(QSqlQuery* query) : m_query(query) {}
    Rows(Rows&& other) noexcept : m_query(std::exchange(other.m_query, nullptr)) {}
    Rows& operator=(Rows&&) = delete;
    ~Rows()
    {
        if (m_query)
            m_query->finish();
    }
    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    // Of a column that Dialect::sql() made of {name}: as UTF-8, whichever way the driver hands it out.
    [[nodiscard]] QByteArray utf8(int column) const
    {
        const QVariant value = m_query->value(column);
        return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QVariantList values() const;
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] int affected() const { return m_query->numRowsAffected(); }

private:
    QSqlQuery* m_query;
};

// One connection and its prepared statements; used by one thread at a time.
class Connection
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const Address& address);
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection();

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    // Prepares each text once. A null QString is bound as empty text.
    [[nodiscard]] base::Result<Rows> run(const QString& sql, const QVariantList& values = {});
    // Begins or ends a transaction.
    [[nodiscard]] base::Result<void> steer(const QString& sql);
    // Statements without parameters that are not worth keeping.
    [[nodiscard]] base::Result<void> exec(const QString& sql);

    // The same when it may fail: that is neither logged nor counts against the transaction.
    [[nodiscard]] bool attempt(const QString& sql);

    // A transaction is open on this connection.
    bool busy = false;
    // A statement of it could not be done. PostgreSQL answers the COMMIT of such a transaction with a silent rollback.
    bool failed = false;

private:
    Connection(const Dialect& dialect, QString name);
    [[nodiscard]] base::Error errorOf(const QSqlQuery& query);

    const Dialect m_dialect;
    const QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace data
