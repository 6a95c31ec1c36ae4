// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/kinds.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace store {

class Database;

enum class ColumnType { Text, Instant, Date, Integer, Boolean, Real, Json };

struct Column
{
    const char* name;
    std::size_t nameSize;
    ColumnType type;
    unsigned flags; // domain::FieldFlag
};

struct StoredEntity
{
    qint64 rev = 0;
    QJsonObject data;
};

// The table of one kind, as made from its declaration: 'key INTEGER PRIMARY KEY' (stable while the entity lives), the
// declared columns in order (the id is unique), 'rev'. Type-erased so that feed and outbox can work by the kind's name.
struct KindTable
{
    QString kind;
    QByteArray name; // = kind
    std::vector<Column> columns;
    QByteArray selectList; // columns, then rev

    // What only writing needs.
    struct WriteSql
    {
        QByteArray upsert; // ?1.. columns, last rev; does nothing when the stored rev is not below
        QByteArray put;    // the same parameters, whatever rev is stored
        QByteArray update; // the same parameters; does nothing when there is no such row or its rev is not below
    };
    // Made when it is first asked for, in whatever thread: a start reads ten kinds and writes none.
    [[nodiscard]] const WriteSql& writeSql() const;

    // CREATE TABLE and its indexes; prefix "" or "shadow_".
    [[nodiscard]] QByteArray createSql(const QByteArray& prefix = {}) const;
    [[nodiscard]] QByteArray upsertInto(const QByteArray& table, const QByteArray& onlyWhen) const;

    [[nodiscard]] base::Result<std::optional<StoredEntity>> read(Database& db, const QString& id,
                                                                 const QByteArray& prefix = {}) const;
    // Writes unconditionally, whatever rev is stored.
    [[nodiscard]] base::Result<void> write(Database& db, const QJsonObject& data, qint64 rev) const;
    [[nodiscard]] base::Result<void> remove(Database& db, const QString& id) const;

private:
    struct OnceSql
    {
        std::once_flag once;
        WriteSql sql;
    };
    std::unique_ptr<OnceSql> m_writeSql = std::make_unique<OnceSql>();
};

// All kinds of the registry, in its order.
[[nodiscard]] const std::vector<KindTable>& kindTables();
// nullptr: unknown kind.
[[nodiscard]] const KindTable* kindTable(const QString& kind);
[[nodiscard]] const KindTable* kindTable(std::string_view kind);

} // namespace store
