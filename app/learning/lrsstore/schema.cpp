// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/lrsstore/sqllrsstorage.h"

#include <array>
#include <vector>

namespace lrsstore {

namespace {

// Written out in every step: a step must keep meaning what it meant when it was released.
const std::vector<const char*> kFirst{
    // 'seq' is the order of storing; 'stored' in milliseconds since 1970 never falls along it.
    "CREATE TABLE xapi_statement (seq {position} NOT NULL PRIMARY KEY, id {text} NOT NULL UNIQUE, verb {text} NOT "
    "NULL, "
    "registration {text} NOT NULL, target {text} NOT NULL, voids SMALLINT NOT NULL, voided SMALLINT NOT NULL, "
    "stored BIGINT NOT NULL, json TEXT NOT NULL)",
    "CREATE INDEX xapi_statement_verb ON xapi_statement (verb, seq)",
    "CREATE INDEX xapi_statement_registration ON xapi_statement (registration, seq) WHERE registration <> ''",
    "CREATE INDEX xapi_statement_target ON xapi_statement (target) WHERE target <> ''",
    "CREATE INDEX xapi_statement_stored ON xapi_statement (stored)",
    // What statements are found by: agents (family 0) and activities (family 1), with bits for where they stand.
    "CREATE TABLE xapi_key (family SMALLINT NOT NULL, value {text} NOT NULL, seq BIGINT NOT NULL, "
    "places SMALLINT NOT NULL, PRIMARY KEY (family, value, seq)) {rowless}",
    // (a, b): a targets b, directly or over others.
    "CREATE TABLE xapi_reach (source BIGINT NOT NULL, target BIGINT NOT NULL, PRIMARY KEY (source, target)) {rowless}",
    "CREATE INDEX xapi_reach_target ON xapi_reach (target, source)",
    "CREATE TABLE xapi_attachment (sha2 {text} NOT NULL PRIMARY KEY, content {blob} NOT NULL)",
    "CREATE TABLE xapi_activity (id {text} NOT NULL PRIMARY KEY, definition TEXT NOT NULL)",
    "CREATE TABLE xapi_agent_name (agent {text} NOT NULL, name {text} NOT NULL, PRIMARY KEY (agent, name)) {rowless}",
    "CREATE TABLE xapi_document (kind SMALLINT NOT NULL, agent {text} NOT NULL, activity {text} NOT NULL, "
    "registration {text} NOT NULL, id {text} NOT NULL, content_type {text} NOT NULL, etag {text} NOT NULL, "
    "updated BIGINT NOT NULL, content {blob} NOT NULL, PRIMARY KEY (kind, agent, activity, registration, id))",
};
const std::array kSteps{&kFirst};

QString forBackend(const char* statement, Backend backend)
{
    const bool sqlite = backend == Backend::Sqlite;
    // Identifiers are compared as bytes in both.
    return QString::fromLatin1(statement)
        .replace(QLatin1StringView("{text}"), sqlite ? QStringLiteral("TEXT") : QStringLiteral("TEXT COLLATE \"C\""))
        .replace(QLatin1StringView("{position}"), sqlite ? QStringLiteral("INTEGER") : QStringLiteral("BIGINT"))
        .replace(QLatin1StringView("{blob}"), sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA"))
        .replace(QLatin1StringView("{rowless}"), sqlite ? QStringLiteral("WITHOUT ROWID") : QString());
}

} // namespace

base::Result<void> migrate(SqlRunner& runner)
{
    auto made = runner.define(
        forBackend("CREATE TABLE IF NOT EXISTS xapi_meta (name {text} NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
                   runner.backend()));
    if (!made)
        return made;
    const auto rows = runner.run(QStringLiteral("SELECT value FROM xapi_meta WHERE name = 'schema'"), {});
    if (!rows)
        return tl::unexpected(rows.error());
    const int version = rows->isEmpty() ? 0 : rows->first().first().toInt();
    if (version > int(kSteps.size())) {
        return base::failure(base::Error{base::Error::Kind::Storage,
                                         QStringLiteral("the statements have schema %1, this program knows up to %2")
                                             .arg(version)
                                             .arg(kSteps.size()),
                                         0, QStringLiteral("newer-schema"), 0});
    }
    for (size_t step = size_t(version); step < kSteps.size(); ++step) {
        for (const char* statement : *kSteps[step]) {
            if (auto done = runner.define(forBackend(statement, runner.backend())); !done)
                return done;
        }
    }
    const auto noted = runner.run(QStringLiteral("INSERT INTO xapi_meta (name, value) VALUES ('schema', ?) "
                                                 "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                  {QString::number(kSteps.size())});
    if (!noted)
        return tl::unexpected(noted.error());
    return {};
}

} // namespace lrsstore
