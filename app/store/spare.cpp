// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/spare.h"

#include "app/store/database.h"

#include <QFile>

namespace store {

namespace {

// Row numbers are kept, so that what is read from the cache and from the spare falls together. Columns have no types:
// each value keeps the one that it has.
constexpr char kTables[] = R"(
CREATE TABLE IF NOT EXISTS spare.meta (name TEXT PRIMARY KEY, value);
CREATE TABLE IF NOT EXISTS spare.outbox (seq INTEGER PRIMARY KEY, id, kind, entity, target, actor, seen_rev, after, at,
  zone, payload, state, attempts, next_try_at, problem, answer, maybe_sent);
CREATE TABLE IF NOT EXISTS spare.base (kind, id, rev, data);
CREATE TABLE IF NOT EXISTS spare.draft (id, data, updated_at);
CREATE TABLE IF NOT EXISTS spare.text_draft (id, text, updated_at);
)";

constexpr char kCopy[] = R"(
BEGIN IMMEDIATE;
DELETE FROM spare.meta;
INSERT INTO spare.meta SELECT name, value FROM main.meta WHERE name IN ('person', 'account', 'device');
DELETE FROM spare.outbox;
INSERT INTO spare.outbox SELECT seq, id, kind, entity, target, actor, seen_rev, after, at, zone, payload, state,
  attempts, next_try_at, problem, answer, maybe_sent FROM main.outbox;
DELETE FROM spare.base;
INSERT INTO spare.base (rowid, kind, id, rev, data) SELECT rowid, kind, id, rev, data FROM main.base;
DELETE FROM spare.draft;
INSERT INTO spare.draft (rowid, id, data, updated_at) SELECT rowid, id, data, updated_at FROM main.draft;
DELETE FROM spare.text_draft;
INSERT INTO spare.text_draft (rowid, id, text, updated_at) SELECT rowid, id, text, updated_at FROM main.text_draft;
COMMIT;
)";

void letGo(Database& writer)
{
    // Errors mean that there was nothing to end.
    (void)writer.exec("ROLLBACK");
    (void)writer.exec("DETACH DATABASE spare");
}

} // namespace

QString sparePath(const QString& cachePath)
{
    return cachePath + QStringLiteral(".spare");
}

Spare::Spare(const QString& cachePath) : m_path(sparePath(cachePath)) {}

// It stays attached: with a journal of its own (WAL) a copy then costs no wait for the disk.
base::Result<void> Spare::attach(Database& writer)
{
    Statement statement = writer.statement("ATTACH DATABASE ?1 AS spare");
    statement.bind(1, m_path);
    if (const auto done = statement.run(); !done)
        return done;
    if (const auto done = writer.exec("PRAGMA spare.journal_mode = WAL; PRAGMA spare.synchronous = NORMAL;"); !done)
        return done;
    if (const auto done = writer.exec(kTables); !done)
        return done;
    m_attached = true;
    return {};
}

base::Result<void> Spare::copyAll(Database& writer)
{
    if (!m_attached) {
        if (const auto done = attach(writer); !done)
            return done;
    }
    return writer.exec(kCopy);
}

base::Result<void> Spare::write(Database& writer)
{
    auto done = copyAll(writer);
    if (done)
        return done;
    letGo(writer);
    m_attached = false;
    for (const auto& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(m_path + suffix);
    done = copyAll(writer);
    if (!done) {
        letGo(writer);
        m_attached = false;
    }
    return done;
}

} // namespace store
