// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rescue.h"

#include "app/base/log.h"
#include "app/domain/enrollment.h"
#include "app/domain/pathway.h"
#include "app/domain/rules.h"
#include "app/store/database.h"
#include "app/store/meta.h"
#include "app/store/migrations.h"
#include "app/store/outbox.h"
#include "app/store/owntables.h"
#include "app/store/schema.h"
#include "app/store/spare.h"
#include "app/store/transaction.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace store {

namespace {

const auto kRescued = QStringLiteral("rescued");
const auto kTitles = QStringLiteral("rescued_titles");

QJsonObject titles(Database& db)
{
    return QJsonDocument::fromJson(meta(db, kTitles).value_or(QString()).toUtf8()).object();
}

bool isDamage(const base::Error& error)
{
    return error.code == QLatin1StringView("damaged");
}

// Rows of a rowid table in order, past unreadable places: from the front until something cannot be read, from the back
// until the same, then each number in between by itself.
class Salvage
{
public:
    Salvage(Database& from, QByteArray table, QByteArray columns)
        : m_from(from), m_table(std::move(table)), m_columns(std::move(columns))
    {
    }

    int run(const std::function<bool(Statement&)>& take)
    {
        const qint64 front =
            walk("SELECT rowid, " + m_columns + " FROM " + m_table + " NOT INDEXED ORDER BY rowid", take);
        if (m_whole || m_missing)
            return m_taken;
        const qint64 back = walk("SELECT rowid, " + m_columns + " FROM " + m_table + " NOT INDEXED WHERE rowid > " +
                                     QByteArray::number(front) + " ORDER BY rowid DESC",
                                 take);
        const qint64 last = std::min(back > 0 ? back : front + kProbes, front + kProbes);
        for (qint64 row = front + 1; row < last; ++row) {
            walk("SELECT rowid, " + m_columns + " FROM " + m_table +
                     " NOT INDEXED WHERE rowid = " + QByteArray::number(row),
                 take);
        }
        return m_taken;
    }

private:
    static constexpr qint64 kProbes = 2000;

    // The number of the last row that could be read.
    qint64 walk(const QByteArray& sql, const std::function<bool(Statement&)>& take)
    {
        Statement row = m_from.statement(sql);
        qint64 at = 0;
        while (row.next()) {
            at = row.number(0);
            m_taken += take(row) ? 1 : 0;
        }
        m_whole = row.ok();
        m_missing = !m_whole && !isDamage(row.error());
        return at;
    }

    Database& m_from;
    QByteArray m_table;
    QByteArray m_columns;
    bool m_whole = false;
    bool m_missing = false; // no table of this name: nothing to look for row by row
    int m_taken = 0;
};

// Copies a row as it is: column 0 is the row number, the others go to the parameters from 'first' on.
bool copyRow(Statement& row, Statement& insert, int first)
{
    for (int column = 1; column < row.columnCount(); ++column) {
        if (row.isNull(column))
            insert.bind(first + column - 1, nullptr);
        else
            insert.bind(first + column - 1, row.bytes(column));
    }
    const bool done = insert.run().has_value();
    insert.reset();
    return done;
}

void rescueOutbox(Database& from, Database& to)
{
    constexpr char kColumns[] = "id, kind, entity, target, actor, seen_rev, after, at, zone, payload, state, attempts, "
                                "next_try_at, problem, answer, maybe_sent";
    Salvage(from, "outbox", kColumns).run([&](Statement& row) {
        Statement put = to.statement(
            "INSERT OR IGNORE INTO outbox (seq, id, kind, entity, target, actor, seen_rev, after, at, "
            "zone, payload, state, attempts, next_try_at, problem, answer, maybe_sent) VALUES (?1, ?2, ?3, ?4, "
            "?5, ?6, CAST(?7 AS INTEGER), ?8, ?9, ?10, ?11, ?12, CAST(?13 AS INTEGER), ?14, ?15, ?16, CAST(?17 AS "
            "INTEGER))");
        put.bind(1, row.number(0));
        return !row.view(1).empty() && kindTable(row.view(3)) && copyRow(row, put, 2);
    });
}

base::Result<void> rescueTitles(Database& from, Database& to)
{
    QJsonObject found = titles(to);
    for (const OutboxEntry& entry : Outbox(to).items()) {
        const QString kind = domain::targetKind(entry.command.kind);
        const bool course = kind == domain::kindOf<domain::Enrollment>();
        if (!course && kind != domain::kindOf<domain::PathwayEnrollment>())
            continue;
        const QString id = entry.command.target.section(QLatin1Char(':'), 1);
        Statement row = from.statement(course ? "SELECT title FROM course WHERE id = ?1"
                                              : "SELECT title FROM pathway WHERE id = ?1");
        row.args(id);
        if (row.next())
            found.insert(id, row.text(0));
    }
    if (found.isEmpty())
        return {};
    return setMeta(to, kTitles, QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact)));
}

// Commands need a base under them: the rescued one, or 'the server has none' until the feed says what it has.
base::Result<void> rebuildVisible(Database& to)
{
    Outbox outbox(to);
    for (const OutboxEntry& entry : outbox.items()) {
        const KindTable* table = kindTable(domain::targetKind(entry.command.kind));
        if (!table)
            continue;
        const auto fill = to.statement("INSERT OR IGNORE INTO base (kind, id, rev, data) VALUES (?1, ?2, 0, NULL)")
                              .args(table->kind, entry.command.target)
                              .run();
        if (!fill)
            return fill;
        if (const auto done = outbox.recompute(*table, entry.command.target); !done)
            return done;
    }
    return to.exec(
        "DELETE FROM base WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE entity = base.kind AND target = base.id)");
}

base::Result<void> moveContent(Database& from, Database& to, Rescued& rescued)
{
    Transaction transaction(to);
    if (!transaction.begun())
        return transaction.begun();
    rescueOutbox(from, to);
    if (const auto done = rescueTitles(from, to); !done)
        return done;
    for (const OwnTable& table : kOwnTables) {
        const QByteArray columns(table.columns);
        QByteArrayList places;
        for (int n = 1; n <= columns.count(',') + 1; ++n)
            places.append('?' + QByteArray::number(n));
        const QByteArray insert = QByteArrayLiteral("INSERT OR IGNORE INTO ") + table.name + " (" + columns +
                                  ") VALUES (" + places.join(", ") + ')';
        Salvage(from, table.name, columns).run([&](Statement& row) {
            Statement put = to.statement(insert);
            return copyRow(row, put, 1);
        });
    }
    Salvage(from, "base", "kind, id, rev, data").run([&](Statement& row) {
        Statement put =
            to.statement("INSERT OR IGNORE INTO base (kind, id, rev, data) VALUES (?1, ?2, CAST(?3 AS INTEGER), ?4)");
        return copyRow(row, put, 1);
    });
    for (const auto& name : {QStringLiteral("person"), QStringLiteral("account"), QStringLiteral("device")}) {
        if (const auto value = meta(from, name)) {
            if (const auto done = setMeta(to, name, *value); !done)
                return done;
        }
    }
    if (const auto done = rebuildVisible(to); !done)
        return done;
    rescued.commands = int(to.number("SELECT count(*) FROM outbox").value_or(0));
    rescued.drafts =
        int(to.number("SELECT (SELECT count(*) FROM draft) + (SELECT count(*) FROM text_draft)").value_or(0));
    return transaction.commit();
}

base::Result<void> remember(Database& to, const Rescued& rescued)
{
    const QJsonObject kept{{QStringLiteral("commands"), rescued.commands}, {QStringLiteral("drafts"), rescued.drafts}};
    return setMeta(to, kRescued, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

base::Result<void> setAside(const QString& path, const QString& damagedPath)
{
    for (const auto& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, damagedPath + suffix))
            return base::failure(base::Error::Kind::Storage, QStringLiteral("cannot rename ") + path + suffix);
    }
    return {};
}

// SQLite refuses every query on a file that is shorter than its header says. Filled up with zeros, what is left of it
// can be read; 16: page size, 28: number of pages (file format, section 1.3).
void fillUp(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray header = file.read(100);
    if (header.size() < 100)
        return;
    const qint64 small = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 size = (small == 1 ? 65536 : small) * qint64(qFromBigEndian<quint32>(header.constData() + 28));
    constexpr qint64 kMost = qint64(8) * 1024 * 1024 * 1024; // the header may lie too
    if (file.size() < size && size <= kMost)
        (void)file.resize(size);
}

} // namespace

base::Result<bool> isSound(const QString& path)
{
    if (!QFileInfo::exists(path))
        return true;
    Database db;
    if (const auto opened = db.open(path, Database::Mode::ReadWrite); !opened) {
        if (isDamage(opened.error()))
            return false;
        return base::failure(opened.error());
    }
    Statement check = db.statement("PRAGMA quick_check(1)");
    if (check.next())
        return check.view(0) == "ok";
    if (!check.ok() && !isDamage(check.error()))
        return base::failure(check.error());
    return false;
}

base::Result<Rescued> rescue(const QString& path)
{
    Rescued rescued;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    rescued.damagedPath = path + QStringLiteral(".damaged-") + stamp;
    if (const auto done = setAside(path, rescued.damagedPath); !done)
        return base::failure(done.error());
    Database to;
    if (const auto opened = to.open(path, Database::Mode::ReadWrite); !opened)
        return base::failure(opened.error());
    if (const auto made = createSchema(to); !made)
        return base::failure(made.error());
    // A working copy for reading: opening may replay or reset its journal, and the evidence stays as it was found.
    const QString copy = rescued.damagedPath + QStringLiteral(".reading");
    QFile::copy(rescued.damagedPath, copy);
    QFile::copy(rescued.damagedPath + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
    fillUp(copy);
    Database from;
    if (const auto opened = from.open(copy, Database::Mode::ReadWrite); opened) {
        if (const auto moved = moveContent(from, to, rescued); !moved)
            return base::failure(moved.error());
    }
    from.close();
    Database spare;
    if (QFile::exists(sparePath(path)) && spare.open(sparePath(path), Database::Mode::ReadWrite)) {
        if (const auto moved = moveContent(spare, to, rescued); !moved)
            return base::failure(moved.error());
    }
    for (const auto& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(copy + suffix);
    if (const auto done = remember(to, rescued); !done)
        return base::failure(done.error());
    qCWarning(lcStore, "damaged cache set aside as %s; %d commands and %d drafts rescued",
              qUtf8Printable(rescued.damagedPath), rescued.commands, rescued.drafts);
    return rescued;
}

std::optional<Rescued> lastRescue(Database& db)
{
    const auto kept = meta(db, kRescued);
    if (!kept)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(kept->toUtf8()).object();
    return Rescued{
        {}, object.value(QLatin1StringView("commands")).toInt(), object.value(QLatin1StringView("drafts")).toInt()};
}

base::Result<void> forgetRescue(Database& db)
{
    return removeMeta(db, kRescued);
}

QString rescuedTitle(Database& db, const QString& id)
{
    return titles(db).value(id).toString();
}

} // namespace store
