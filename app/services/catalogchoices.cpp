// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/catalogchoices.h"

#include "app/store/coursesearch.h"
#include "app/store/database.h"

namespace services {

QList<CatalogChoice> catalogChoices(store::Database& db, const QString& kind, const QString& words, int limit)
{
    QList<CatalogChoice> found;
    if (kind == QLatin1StringView("course")) {
        for (const qint64 key : store::CourseSearch(db).find(words, {}, limit).keys) {
            auto row = db.statement("SELECT id, title, provider FROM course WHERE key = ?1");
            row.args(key);
            if (row.next())
                found.append({row.text(0), row.text(1), row.text(2)});
        }
        return found;
    }
    // instr() rather than LIKE: what is typed has no wildcards.
    auto row =
        db.statement(kind == QLatin1StringView("skill")
                         ? "SELECT id, name, category FROM skill WHERE instr(lower(name), lower(?1)) OR "
                           "instr(lower(alternatives), lower(?1)) ORDER BY instr(lower(name), lower(?1)) = 0, "
                           "length(name), name LIMIT ?2"
                         : "SELECT id, title, '' FROM pathway WHERE instr(lower(title), lower(?1)) ORDER BY title "
                           "LIMIT ?2");
    row.args(words.simplified(), limit);
    while (row.next())
        found.append({row.text(0), row.text(1), row.text(2)});
    return found;
}

QString catalogTitle(store::Database& db, const QString& kind, const QString& id)
{
    auto row = db.statement(kind == QLatin1StringView("course")  ? "SELECT title FROM course WHERE id = ?1"
                            : kind == QLatin1StringView("skill") ? "SELECT name FROM skill WHERE id = ?1"
                                                                 : "SELECT title FROM pathway WHERE id = ?1");
    row.args(id);
    return row.next() ? row.text(0) : QString();
}

} // namespace services
