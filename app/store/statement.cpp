// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include "app/domain/json.h"
#include "app/store/database.h"

#include <sqlite3.h>

namespace store {

Statement::Statement(Database& database, sqlite3_stmt* statement, std::optional<base::Error> error)
    : m_database(&database), m_statement(statement), m_error(std::move(error))
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_database->release(m_statement);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database->lastError(code, "bind");
}

Statement& Statement::bind(int index, const QString& text)
{
    return bind(index, text.toUtf8());
}

Statement& Statement::bind(int index, const QByteArray& text)
{
    // constData() of an empty or null QByteArray is never a null pointer, which SQLite would take as NULL.
    if (m_statement)
        check(sqlite3_bind_text64(m_statement, index, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                                  SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int index, const char* text)
{
    return bind(index, QByteArray(text));
}

Statement& Statement::bind(int index, qint64 value)
{
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement& Statement::bind(int index, double value)
{
    if (m_statement)
        check(sqlite3_bind_double(m_statement, index, value));
    return *this;
}

Statement& Statement::bind(int index, const QDateTime& instant)
{
    return instant.isValid() ? bind(index, domain::toWire(instant)) : bind(index, nullptr);
}

Statement& Statement::bind(int index, const QDate& date)
{
    return date.isValid() ? bind(index, date.toString(Qt::ISODate)) : bind(index, nullptr);
}

Statement& Statement::bind(int index, std::nullptr_t)
{
    if (m_statement)
        check(sqlite3_bind_null(m_statement, index));
    return *this;
}

Statement& Statement::bindBlob(int index, const QByteArray& bytes)
{
    if (m_statement)
        check(
            sqlite3_bind_blob64(m_statement, index, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindView(int index, std::string_view utf8)
{
    const char* bytes = utf8.data() ? utf8.data() : "";
    if (m_statement)
        check(sqlite3_bind_text64(m_statement, index, bytes, utf8.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

bool Statement::next()
{
    if (m_error || !m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_error = m_database->lastError(code, sqlite3_sql(m_statement));
    return false;
}

base::Result<void> Statement::run()
{
    while (next()) {
    }
    const auto done = result();
    if (m_statement)
        sqlite3_reset(m_statement);
    return done;
}

void Statement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

base::Result<void> Statement::result() const
{
    if (m_error)
        return base::failure(*m_error);
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = view(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view Statement::view(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view("");
}

std::string_view Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QByteArray Statement::bytes(int column) const
{
    const auto* blob = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(blob, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QDateTime Statement::instant(int column) const
{
    return domain::instantFromWire(text(column));
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB: {
        const std::string_view bytes = blob(column);
        return QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    default:
        return {};
    }
}

int Statement::columnCount() const
{
    return m_statement ? sqlite3_column_count(m_statement) : 0;
}

} // namespace store
