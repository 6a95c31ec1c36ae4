// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/connection.h"

#include "app/base/log.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

namespace data {

Connection::Connection(const Dialect& dialect, QString name) : m_dialect(dialect), m_name(std::move(name)) {}

QVariantList Rows::values() const
{
    const int columns = m_query->record().count();
    QVariantList all;
    all.reserve(columns);
    for (int column = 0; column < columns; ++column)
        all.append(m_query->value(column));
    return all;
}

namespace {

// What SQLite says names neither the file nor what is wrong with it.
QString whyNotOpen(const Address& address, const QString& said)
{
    if (address.dialect.backend != Backend::Sqlite)
        return said;
    const QFileInfo file(address.name);
    const QFileInfo folder(file.absolutePath());
    const QString path = QDir::toNativeSeparators(file.absoluteFilePath()) + QStringLiteral(": ");
    if (!folder.exists())
        return path + QStringLiteral("the folder %1 is not there; make it first")
                          .arg(QDir::toNativeSeparators(folder.absoluteFilePath()));
    if (!folder.isDir())
        return path + QStringLiteral("%1 is no folder").arg(QDir::toNativeSeparators(folder.absoluteFilePath()));
    if (file.isDir())
        return path + QStringLiteral("this is a folder; the database is one file");
    if (file.exists() && !(file.isReadable() && file.isWritable()))
        return path + QStringLiteral("this user may not read and write the file");
    if (!folder.isWritable())
        return path + QStringLiteral("this user may not write in the folder");
    return path + said;
}

} // namespace

base::Result<std::unique_ptr<Connection>> Connection::open(const Address& address)
{
    static std::atomic<quint64> number{0};
    const QString name = QStringLiteral("lxcp-server-%1").arg(++number);
    std::unique_ptr<Connection> connection(new Connection(address.dialect, name));
    QSqlDatabase& database = connection->m_database;
    database = QSqlDatabase::addDatabase(address.dialect.driver(), name);
    if (!database.isValid())
        return base::failure(base::Error::Kind::Storage, QStringLiteral("no driver ") + address.dialect.driver());
    database.setDatabaseName(address.name);
    if (address.dialect.backend == Backend::Postgres) {
        database.setHostName(address.host);
        database.setPort(address.port);
        database.setUserName(address.user);
        database.setPassword(address.password);
        database.setConnectOptions(QStringLiteral("connect_timeout=10"));
    }
    if (!database.open())
        return base::failure(base::Error::Kind::Storage, whyNotOpen(address, database.lastError().text()));
    for (const QString& sql : address.dialect.atOpen()) {
        if (auto done = connection->exec(sql); !done) {
            done.error().detail = whyNotOpen(address, done.error().detail);
            return tl::unexpected(done.error());
        }
    }
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

base::Error Connection::errorOf(const QSqlQuery& query)
{
    failed = true;
    // The statement is ours; values, which may be personal, are not in it, but in the further lines of the answer.
    const QSqlError error = query.lastError();
    const QString text = error.text().section(QLatin1Char('\n'), 0, 0).trimmed();
    qCWarning(lcServer).noquote() << "database:" << text << "in" << query.lastQuery().left(200);
    return {base::Error::Kind::Storage, text, 0, error.nativeErrorCode()};
}

base::Result<Rows> Connection::run(const QString& sql, const QVariantList& values)
{
    auto& statement = m_statements[sql];
    if (!statement) {
        auto made = std::make_shared<QSqlQuery>(m_database);
        // The PostgreSQL driver would keep a forward-only result on the wire, where the next statement cuts it off.
        made->setForwardOnly(m_dialect.backend == Backend::Sqlite);
        if (!made->prepare(sql))
            return base::failure(errorOf(*made));
        statement = std::move(made);
    }
    for (int i = 0; i < values.size(); ++i) {
        const QVariant& value = values[i];
        if (value.typeId() != QMetaType::QString) {
            statement->bindValue(i, value);
            continue;
        }
        const QString text = value.toString();
        if (text.contains(QChar(0)))
            return base::failure(base::Error::Kind::Storage, QStringLiteral("text with a NUL character"));
        statement->bindValue(i, text.isNull() ? QVariant(QStringLiteral("")) : value);
    }
    if (!statement->exec())
        return base::failure(errorOf(*statement));
    return Rows(statement.get());
}

// PostgreSQL prepares no such statements.
base::Result<void> Connection::steer(const QString& sql)
{
    if (m_dialect.backend != Backend::Sqlite)
        return exec(sql);
    if (const auto done = run(sql); !done)
        return tl::unexpected(done.error());
    return {};
}

base::Result<void> Connection::exec(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return base::failure(errorOf(query));
    return {};
}

bool Connection::attempt(const QString& sql)
{
    return QSqlQuery(m_database).exec(sql);
}

} // namespace data
