// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/dialect.h"

#include "server/data/connection.h"

#include <QUrl>
#include <QUrlQuery>

namespace data {

namespace {

// Any number will do as long as all writers use the same one; it names our lock among those of the database.
constexpr auto kWriterLock = "7810430511";
constexpr int kWaitMs = 20'000;

} // namespace

QString Dialect::driver() const
{
    return backend == Backend::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
}

QStringList Dialect::atOpen() const
{
    if (backend == Backend::Sqlite) {
        return {QStringLiteral("PRAGMA journal_mode=WAL"),  QStringLiteral("PRAGMA synchronous=NORMAL"),
                QStringLiteral("PRAGMA cache_size=-16384"), QStringLiteral("PRAGMA wal_autocheckpoint=4000"),
                QStringLiteral("PRAGMA temp_store=MEMORY"), QStringLiteral("PRAGMA busy_timeout=%1").arg(kWaitMs)};
    }
    return {QStringLiteral("SET client_min_messages=warning"), QStringLiteral("SET lock_timeout=%1").arg(kWaitMs),
            // Every join here looks single rows up by their keys, and what a statement's values are changes nothing
            // about that: no plan for whole tables, and no planning anew for each execution.
            QStringLiteral("SET enable_hashjoin=off"), QStringLiteral("SET enable_mergejoin=off"),
            QStringLiteral("SET plan_cache_mode=force_generic_plan"), QStringLiteral("SET jit=off")};
}

QString Dialect::beginRead() const
{
    return backend == Backend::Sqlite ? QStringLiteral("BEGIN")
                                      : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QStringList Dialect::beginWrite() const
{
    if (backend == Backend::Sqlite)
        return {QStringLiteral("BEGIN IMMEDIATE")};
    // Not REPEATABLE READ: its view would be taken before the lock is ours and would miss what the writer before us
    // committed. PostgreSQL releases the lock after the commit is visible.
    return {QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"),
            QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(QLatin1StringView(kWriterLock))};
}

bool Dialect::isWriterAway(Connection& connection) const
{
    if (backend == Backend::Postgres) {
        auto rows = connection.run(QStringLiteral("SELECT CASE WHEN pg_try_advisory_lock(%1) THEN "
                                                  "pg_advisory_unlock(%1) ELSE false END")
                                       .arg(QLatin1StringView(kWriterLock)));
        return rows && rows->next() && rows->values().first().toBool();
    }
    if (!connection.attempt(QStringLiteral("PRAGMA busy_timeout=0")))
        return false;
    const bool away = connection.attempt(QStringLiteral("BEGIN IMMEDIATE"));
    if (away)
        (void)connection.attempt(QStringLiteral("ROLLBACK"));
    (void)connection.attempt(QStringLiteral("PRAGMA busy_timeout=%1").arg(kWaitMs));
    return away;
}

QStringList Dialect::savepoint(bool there) const
{
    const QString make = QStringLiteral("SAVEPOINT part");
    const QString release = QStringLiteral("RELEASE SAVEPOINT part");
    if (!there)
        return {make};
    // One way to PostgreSQL and back; SQLite's driver takes one statement at a time.
    return backend == Backend::Sqlite ? QStringList{release, make} : QStringList{release + QLatin1Char(';') + make};
}

QString Dialect::sql(const char* statement) const
{
    const bool sqlite = backend == Backend::Sqlite;
    QString text;
    for (const char* c = statement; *c; ++c) {
        if (*c == '{')
            text += sqlite ? QLatin1StringView("CAST(") : QLatin1StringView();
        else if (*c == '}')
            text += sqlite ? QLatin1StringView(" AS BLOB)") : QLatin1StringView();
        else
            text += QLatin1Char(*c);
    }
    return text;
}

QString Dialect::schema(const char* statement) const
{
    const bool sqlite = backend == Backend::Sqlite;
    // Ids are compared as bytes in both.
    return QString::fromLatin1(statement)
        .replace(QLatin1StringView("{text}"), sqlite ? QStringLiteral("TEXT") : QStringLiteral("TEXT COLLATE \"C\""))
        .replace(QLatin1StringView("{rowless}"), sqlite ? QStringLiteral("WITHOUT ROWID") : QString())
        .replace(QLatin1StringView("{files}"),
                 sqlite ? QStringLiteral("json_each(e.data, '$.attachments')")
                        : QStringLiteral("json_array_elements(CASE WHEN json_typeof(e.data::json -> 'attachments') = "
                                         "'array' THEN e.data::json -> 'attachments' ELSE '[]'::json END)"))
        .replace(QLatin1StringView("{file}"),
                 sqlite ? QStringLiteral("json_extract(f.value, '$.id')") : QStringLiteral("(f.value ->> 'id')"));
}

base::Result<Address> parseAddress(const QString& url)
{
    Address address;
    if (url.startsWith(QLatin1StringView("sqlite:"))) {
        address.name = url.mid(7);
        if (address.name.isEmpty() || address.name.contains(QLatin1StringView(":memory:")))
            return base::failure(base::Error::Kind::Storage, QStringLiteral("sqlite: needs the path of a file"));
        return address;
    }
    const QUrl parsed(url, QUrl::StrictMode);
    const bool known =
        parsed.scheme() == QLatin1StringView("postgresql") || parsed.scheme() == QLatin1StringView("postgres");
    if (!parsed.isValid() || !known || parsed.path().size() < 2) {
        // Not the address itself: it may hold a password.
        return base::failure(base::Error::Kind::Storage,
                             QStringLiteral("the database address is neither sqlite:PATH nor postgresql://…/DATABASE"));
    }
    address.dialect.backend = Backend::Postgres;
    address.name = parsed.path().mid(1);
    const QString folder = QUrlQuery(parsed).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    address.host = folder.isEmpty() ? parsed.host() : folder;
    address.port = parsed.port();
    address.user = parsed.userName(QUrl::FullyDecoded);
    address.password = parsed.password(QUrl::FullyDecoded);
    return address;
}

} // namespace data
