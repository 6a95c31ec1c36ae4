// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/shadow.h"

#include "app/store/database.h"
#include "app/store/lost.h"
#include "app/store/meta.h"
#include "app/store/outbox.h"
#include "app/store/pathwaynews.h"
#include "app/store/schema.h"
#include "app/store/table.h"
#include "app/store/transaction.h"

namespace store {

namespace {

QByteArray shadowName(const KindTable& table)
{
    return "shadow_" + table.name;
}

QByteArray joined(const KindTable& table, const QByteArray& prefix)
{
    QByteArray names;
    for (const Column& column : table.columns)
        names += prefix + column.name + ", ";
    return names + prefix + "rev";
}

// Entities with waiting commands are not rows of the server: their server version goes to 'base'.
base::Result<void> rebase(Database& db)
{
    struct Target
    {
        QString kind, id;
    };
    QList<Target> targets;
    Statement row = db.statement("SELECT kind, id FROM base");
    while (row.next())
        targets.append({row.text(0), row.text(1)});
    Outbox outbox(db);
    for (const Target& target : targets) {
        const KindTable* table = kindTable(target.kind);
        if (!table)
            continue;
        const auto now = table->read(db, target.id, "shadow_");
        if (!now)
            return base::failure(now.error());
        const auto data = *now ? std::optional((*now)->data) : std::nullopt;
        const auto kept = outbox.setBase(*table, target.id, *now ? (*now)->rev : 0, data);
        const auto done = kept ? outbox.recompute(*table, target.id) : kept;
        if (!done)
            return done;
    }
    return row.result();
}

base::Result<void> tellPathwayNews(Database& db)
{
    const auto& kind = Table<domain::Pathway>::kind();
    for (const auto& before : Table<domain::Pathway>::select(db, {})) {
        const auto entity = kind.read(db, before.id, "shadow_");
        if (!entity)
            return base::failure(entity.error());
        if (!*entity)
            continue;
        const auto after = domain::fromJson<domain::Pathway>((*entity)->data);
        if (!after)
            continue;
        if (const auto done = recordPathwayNews(db, before, *after, (*entity)->rev); !done)
            return done;
    }
    return {};
}

base::Result<bool> runs(Database& db, const QByteArray& sql)
{
    if (const auto done = db.statement(sql).run(); !done)
        return base::failure(done.error());
    return db.changes() > 0;
}

base::Result<void> queueCourses(Database& db, const QByteArray& differs)
{
    return db.exec(
        "INSERT OR IGNORE INTO index_queue (key) SELECT course.key FROM course LEFT JOIN shadow_course s ON s.id = "
        "course.id WHERE s.id IS NULL OR " +
        differs);
}

// Also when the revision is the same: a server that was restored from a backup counts anew.
base::Result<void> merge(Database& db, const KindTable& table)
{
    const QByteArray name = table.name;
    const QByteArray shadow = shadowName(table);
    const QByteArray differs = '(' + joined(table, "s.") + ") IS NOT (" + joined(table, name + '.') + ')';
    const QByteArray withCommands = "(SELECT id FROM base WHERE kind = '" + name + "')";
    const bool isCourse = name == domain::Declared<domain::Course>::kind;
    const auto last = db.number(std::string("SELECT ifnull(max(key), 0) FROM ") + name.constData());
    if (!last)
        return base::failure(last.error());
    if (isCourse) {
        if (const auto queued = queueCourses(db, differs); !queued)
            return queued;
    }
    const auto removed = runs(db, "DELETE FROM " + name + " WHERE id NOT IN (SELECT id FROM " + shadow +
                                      ") AND id NOT IN " + withCommands);
    if (!removed)
        return base::failure(removed.error());
    QByteArray updates;
    for (const Column& column : table.columns)
        updates += QByteArray(column.name) + " = s." + column.name + ", ";
    const auto updated =
        runs(db, "UPDATE " + name + " SET " + updates + "rev = s.rev FROM " + shadow + " s WHERE s.id = " + name +
                     ".id AND " + differs + " AND s.id NOT IN " + withCommands);
    if (!updated)
        return base::failure(updated.error());
    const auto added = runs(db, "INSERT INTO " + name + " (" + joined(table, {}) + ") SELECT " + joined(table, {}) +
                                    " FROM " + shadow + " WHERE id NOT IN (SELECT id FROM " + name +
                                    ") AND id NOT IN " + withCommands + " ORDER BY key");
    if (!added)
        return base::failure(added.error());
    if (*removed || *updated || *added)
        db.noteManyChanges(table.kind);
    if (!isCourse)
        return {};
    return db.exec("INSERT OR IGNORE INTO index_queue (key) SELECT key FROM course WHERE key > " +
                   QByteArray::number(*last));
}

} // namespace

base::Result<void> makeShadow(Database& writer)
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto dropped = dropShadow(writer); !dropped)
        return dropped;
    QByteArray sql;
    for (const KindTable& table : kindTables())
        sql += table.createSql("shadow_");
    if (const auto made = writer.exec(sql); !made)
        return made;
    return transaction.commit();
}

base::Result<void> dropShadow(Database& writer)
{
    QByteArray sql;
    for (const KindTable& table : kindTables())
        sql += "DROP TABLE IF EXISTS " + shadowName(table) + ';';
    return writer.exec(sql);
}

base::Result<void> swapShadow(Database& writer, const QString& cursor)
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun();
    auto done = recordLost(writer);
    if (done)
        done = tellPathwayNews(writer);
    for (const KindTable& table : kindTables()) {
        if (done)
            done = merge(writer, table);
    }
    if (done)
        done = rebase(writer);
    if (done)
        done = setMeta(writer, QStringLiteral("cursor"), cursor);
    if (done)
        done = removeMeta(writer, QStringLiteral("outdated"));
    if (done)
        done = dropShadow(writer);
    return done ? transaction.commit() : done;
}

} // namespace store
