// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/schema.h"

#include <QUuid>

#include <array>
#include <vector>

namespace data {

namespace {

// Table and column names are written out in every step: a step must keep meaning what it meant when it was released.
const std::vector<const char*> kVersion1{
    // Every entity as its wire JSON.
    "CREATE TABLE entity (kind {text} NOT NULL, id {text} NOT NULL, rev BIGINT NOT NULL, data TEXT NOT NULL, "
    "PRIMARY KEY (kind, id))",
    // The values of Indexed fields, and the e-mail addresses of people.
    "CREATE TABLE entity_ref (kind {text} NOT NULL, field {text} NOT NULL, value {text} NOT NULL, id {text} NOT NULL, "
    "PRIMARY KEY (kind, field, value, id)) {rowless}",
    "CREATE INDEX entity_ref_entity ON entity_ref (kind, id)",
    // Who sees an entity, and the feed: one row per entity and scope, which moves to the end when the entity changes.
    "CREATE TABLE entity_scope (kind {text} NOT NULL, id {text} NOT NULL, scope {text} NOT NULL, since BIGINT NOT "
    "NULL, "
    "seq BIGINT NOT NULL, gone SMALLINT NOT NULL, PRIMARY KEY (kind, id, scope)) {rowless}",
    "CREATE INDEX entity_scope_feed ON entity_scope (scope, seq)",
    "CREATE TABLE scope_grant (person {text} NOT NULL, scope {text} NOT NULL, since BIGINT NOT NULL, "
    "until BIGINT NOT NULL, PRIMARY KEY (person, scope)) {rowless}",
    "CREATE TABLE applied_command (id {text} NOT NULL PRIMARY KEY, person {text} NOT NULL, target {text} NOT NULL, "
    "rev BIGINT NOT NULL, at {text} NOT NULL) {rowless}",
    "CREATE TABLE subject (issuer {text} NOT NULL, subject {text} NOT NULL, person {text} NOT NULL, "
    "PRIMARY KEY (issuer, subject)) {rowless}",
    // For the other processes on this database: what the last commits touched.
    "CREATE TABLE commit_log (seq BIGINT NOT NULL PRIMARY KEY, origin {text} NOT NULL, scopes TEXT NOT NULL)",
};

// The files of texts, as references: until then nobody looked for them.
const std::vector<const char*> kVersion2{
    "INSERT INTO entity_ref (kind, field, value, id) SELECT DISTINCT e.kind, 'attachments', {file}, e.id FROM entity "
    "e, "
    "{files} f WHERE e.kind IN ('message', 'post', 'thread') AND {file} IS NOT NULL",
};

// People have choices about what is sent of them: what is known of them stays, and what was sent is what is sent still.
const std::vector<const char*> kVersion3{
    "INSERT INTO entity (kind, id, rev, data) SELECT 'person_record', id, rev, data FROM entity WHERE kind = 'person'",
    "INSERT INTO entity_ref (kind, field, value, id) SELECT 'person_record', field, value, id FROM entity_ref WHERE "
    "kind = 'person'",
    "DELETE FROM entity_ref WHERE kind = 'person' AND field <> 'supervisor_id'",
};

// What the desktop of a person's devices has said already.
const std::vector<const char*> kVersion4{
    "CREATE TABLE notice_told (person {text} NOT NULL, id {text} NOT NULL, device {text} NOT NULL, at {text} NOT NULL, "
    "PRIMARY KEY (person, id)) {rowless}",
    "CREATE INDEX notice_told_age ON notice_told (at)",
};

const std::array kVersions{&kVersion1, &kVersion2, &kVersion3, &kVersion4};
static_assert(kVersions.size() == kSchemaVersion);

base::Result<int> schemaVersion(Connection& connection)
{
    auto rows = connection.run(QStringLiteral("SELECT value FROM meta WHERE name = ?"), {QStringLiteral("schema")});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->text(0).toInt() : 0;
}

base::Result<void> setMeta(Connection& connection, const QString& name, const QString& value)
{
    const auto done = connection.run(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?) "
                                                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                     {name, value});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

base::Result<void> migrateInTransaction(Connection& connection)
{
    const Dialect& dialect = connection.dialect();
    auto made = connection.exec(dialect.schema(
        "CREATE TABLE IF NOT EXISTS meta (name {text} NOT NULL PRIMARY KEY, value TEXT NOT NULL) {rowless}"));
    if (!made)
        return made;
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > kSchemaVersion) {
        return base::failure(base::Error{
            base::Error::Kind::Storage,
            QStringLiteral("the database has schema %1, this program knows up to %2").arg(*version).arg(kSchemaVersion),
            0, QStringLiteral("newer-schema")});
    }
    for (size_t step = size_t(*version); step < kVersions.size(); ++step) {
        for (const char* statement : *kVersions[step]) {
            if (const auto done = connection.exec(dialect.schema(statement)); !done)
                return done;
        }
    }
    if (*version == 0) {
        const QString epoch = QUuid::createUuid().toString(QUuid::Id128).left(12);
        for (const auto& [name, value] :
             {std::pair{QStringLiteral("epoch"), epoch}, std::pair{QStringLiteral("seq"), QStringLiteral("0")},
              std::pair{QStringLiteral("pruned"), QStringLiteral("0")}}) {
            if (const auto done = setMeta(connection, name, value); !done)
                return done;
        }
    }
    return setMeta(connection, QStringLiteral("schema"), QString::number(kSchemaVersion));
}

} // namespace

base::Result<void> migrate(Connection& connection)
{
    for (const QString& sql : connection.dialect().beginWrite()) {
        if (const auto begun = connection.exec(sql); !begun)
            return begun;
    }
    if (auto done = migrateInTransaction(connection); !done) {
        (void)connection.exec(QStringLiteral("ROLLBACK"));
        return done;
    }
    return connection.exec(QStringLiteral("COMMIT"));
}

} // namespace data
