// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/spare.h"

#include "app/store/database.h"
#include "app/store/owntables.h"

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
)";

QByteArray copyOf(const OwnTable& table)
{
    const QByteArray name(table.name);
    const QByteArray columns(table.columns);
    return "DELETE FROM spare." + name + "; INSERT INTO spare." + name + " (rowid, " + columns + ") SELECT rowid, " +
           columns + " FROM main." + name + ';';
}

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
    for (const OwnTable& table : kOwnTables) {
        const QByteArray made =
            QByteArrayLiteral("CREATE TABLE IF NOT EXISTS spare.") + table.name + " (" + table.columns + ");";
        if (const auto done = writer.exec(made.constData()); !done)
            return done;
        m_stale.insert(QString::fromLatin1(table.name));
    }
    m_attached = true;
    return {};
}

base::Result<void> Spare::copyAll(Database& writer)
{
    if (!m_attached) {
        if (const auto done = attach(writer); !done)
            return done;
    }
    QByteArray copy(kCopy);
    for (const OwnTable& table : kOwnTables) {
        if (m_stale.contains(QLatin1StringView(table.name)))
            copy += copyOf(table);
    }
    const auto done = writer.exec((copy + "COMMIT;").constData());
    if (done)
        m_stale.clear();
    return done;
}

bool Spare::note(const QStringList& kinds)
{
    bool isOwn = kinds.contains(QStringLiteral("outbox"));
    for (const OwnTable& table : kOwnTables) {
        if (const auto kind = QString::fromLatin1(table.name); kinds.contains(kind)) {
            m_stale.insert(kind);
            isOwn = true;
        }
    }
    return isOwn;
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
