// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

#include "app/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace store {

namespace {

template <typename M>
constexpr ColumnType columnType()
{
    if constexpr (std::is_same_v<M, QString>)
        return ColumnType::Text;
    else if constexpr (std::is_same_v<M, QDateTime>)
        return ColumnType::Instant;
    else if constexpr (std::is_same_v<M, QDate>)
        return ColumnType::Date;
    else if constexpr (std::is_same_v<M, bool>)
        return ColumnType::Boolean;
    else if constexpr (std::is_integral_v<M>)
        return ColumnType::Integer;
    else if constexpr (std::is_floating_point_v<M>)
        return ColumnType::Real;
    else if constexpr (
        requires { typename M::value_type; } && requires(M m) { m.has_value(); })
        return columnType<typename M::value_type>();
    else
        return ColumnType::Json;
}

const char* sqlType(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
        return "INTEGER";
    case ColumnType::Real:
        return "REAL";
    default:
        return "TEXT";
    }
}

QByteArray updateOf(const KindTable& table)
{
    QByteArray sql = "UPDATE " + table.name + " SET ";
    QByteArray key;
    int number = 0;
    for (const Column& column : table.columns) {
        const QByteArray term = QByteArray(column.name) + " = ?" + QByteArray::number(++number);
        if (column.flags & domain::Key)
            key = term;
        else
            sql += term + ", ";
    }
    const QByteArray rev = QByteArray::number(number + 1);
    return sql + "rev = ?" + rev + " WHERE " + key + " AND rev < ?" + rev;
}

template <domain::Entity T>
KindTable makeTable()
{
    KindTable table;
    table.kind = domain::kindOf<T>();
    table.name = domain::Declared<T>::kind;
    domain::forEachField<T>([&](const auto& field) {
        using M = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
        table.columns.push_back({field.name, std::strlen(field.name), columnType<M>(), field.flags});
        table.selectList += QByteArray(field.name) + ", ";
    });
    table.selectList += "rev";
    return table;
}

QJsonValue columnValue(const Statement& row, int at, ColumnType type)
{
    if (row.isNull(at))
        return QJsonValue::Null;
    switch (type) {
    case ColumnType::Integer:
        return row.number(at);
    case ColumnType::Boolean:
        return row.number(at) != 0;
    case ColumnType::Real:
        return row.real(at);
    case ColumnType::Json: {
        const auto json = QJsonDocument::fromJson(row.bytes(at));
        return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    }
    default:
        return row.text(at);
    }
}

void bindValue(Statement& statement, int index, ColumnType type, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined()) {
        statement.bind(index, nullptr);
        return;
    }
    switch (type) {
    case ColumnType::Integer:
        statement.bind(index, qint64(value.toInteger()));
        break;
    case ColumnType::Boolean:
        statement.bind(index, value.toBool());
        break;
    case ColumnType::Real:
        statement.bind(index, value.toDouble());
        break;
    case ColumnType::Json:
        statement.bind(index, (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
                                  .toJson(QJsonDocument::Compact));
        break;
    default:
        statement.bind(index, value.toString());
    }
}

} // namespace

QByteArray KindTable::createSql(const QByteArray& prefix) const
{
    // Keys are never used again (AUTOINCREMENT): lists on screen and the search index know courses by them.
    QByteArray sql = "CREATE TABLE " + prefix + name + " (key INTEGER PRIMARY KEY AUTOINCREMENT";
    for (const Column& column : columns) {
        sql += QByteArray(", ") + column.name + ' ' + sqlType(column.type);
        if (column.flags & domain::Key)
            sql += " NOT NULL UNIQUE";
    }
    sql += ", rev INTEGER NOT NULL);";
    if (!prefix.isEmpty())
        return sql;
    for (const Column& column : columns) {
        if (column.flags & domain::Indexed)
            sql += "CREATE INDEX " + name + '_' + column.name + " ON " + name + '(' + column.name + ");";
    }
    return sql;
}

const KindTable::WriteSql& KindTable::writeSql() const
{
    std::call_once(m_writeSql->once, [this] {
        m_writeSql->sql = {upsertInto(name, "excluded.rev > rev"), upsertInto(name, {}), updateOf(*this)};
    });
    return m_writeSql->sql;
}

QByteArray KindTable::upsertInto(const QByteArray& table, const QByteArray& onlyWhen) const
{
    QByteArray values;
    QByteArray updates;
    QByteArray names;
    for (const Column& column : columns) {
        names += QByteArray(column.name) + ", ";
        values += "?, ";
        if (!(column.flags & domain::Key))
            updates += QByteArray(column.name) + " = excluded." + column.name + ", ";
    }
    return "INSERT INTO " + table + " (" + names + "rev) VALUES (" + values + "?) ON CONFLICT (id) DO UPDATE SET " +
           updates + "rev = excluded.rev" + (onlyWhen.isEmpty() ? QByteArray() : " WHERE " + onlyWhen);
}

base::Result<std::optional<StoredEntity>> KindTable::read(Database& db, const QString& id,
                                                          const QByteArray& prefix) const
{
    const QByteArray sql = "SELECT " + selectList + " FROM " + prefix + name + " WHERE id = ?1";
    Statement row = db.statement(sql);
    row.bind(1, id);
    if (!row.next()) {
        if (!row.ok())
            return base::failure(row.error());
        return std::nullopt;
    }
    StoredEntity entity;
    for (int i = 0; i < int(columns.size()); ++i)
        entity.data.insert(QLatin1StringView(columns[std::size_t(i)].name),
                           columnValue(row, i, columns[std::size_t(i)].type));
    entity.rev = row.number(int(columns.size()));
    return entity;
}

base::Result<void> KindTable::write(Database& db, const QJsonObject& data, qint64 rev) const
{
    Statement put = db.statement(writeSql().put);
    int index = 0;
    for (const Column& column : columns)
        bindValue(put, ++index, column.type, data.value(QLatin1StringView(column.name)));
    put.bind(++index, rev);
    const auto done = put.run();
    if (done)
        db.noteChange(kind, data.value(QLatin1StringView("id")).toString());
    return done;
}

base::Result<void> KindTable::remove(Database& db, const QString& id) const
{
    const QByteArray sql = "DELETE FROM " + name + " WHERE id = ?1";
    Statement gone = db.statement(sql);
    const auto done = gone.bind(1, id).run();
    if (done && db.changes() > 0)
        db.noteChange(kind, id);
    return done;
}

const std::vector<KindTable>& kindTables()
{
    static const std::vector<KindTable> tables = [] {
        std::vector<KindTable> all;
        domain::forEachKind([&]<typename T>(std::type_identity<T>) { all.push_back(makeTable<T>()); });
        return all;
    }();
    return tables;
}

const KindTable* kindTable(const QString& kind)
{
    for (const KindTable& table : kindTables()) {
        if (table.kind == kind)
            return &table;
    }
    return nullptr;
}

const KindTable* kindTable(std::string_view kind)
{
    for (const KindTable& table : kindTables()) {
        if (kind == std::string_view(table.name.constData(), std::size_t(table.name.size())))
            return &table;
    }
    return nullptr;
}

} // namespace store
