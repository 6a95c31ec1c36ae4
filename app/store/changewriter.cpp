// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changewriter.h"

#include "app/store/changeline.h"
#include "app/store/changeset.h"
#include "app/store/outbox.h"
#include "app/store/outboxrows.h"
#include "app/store/pathwaynews.h"
#include "app/store/table.h"

#include <sqlite3.h>

#include <algorithm>

namespace store {

namespace {

QString idText(const ChangeLine& line)
{
    return QString::fromStdString(line.id());
}

bool isKind(const ChangeLine& line, const char* kind)
{
    return line.table().name == kind;
}

base::Error doesNotFit(const ChangeLine& line)
{
    return {base::Error::Kind::Malformed,
            QStringLiteral("data of ") + line.table().kind + QLatin1Char(' ') + idText(line),
            0,
            {},
            0};
}

base::Result<QJsonObject> objectOf(ChangeLine& line)
{
    const std::string_view text = line.dataText();
    const auto json = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    if (!json.isObject() || json.object().value(QLatin1StringView("id")).toString() != idText(line))
        return base::failure(doesNotFit(line));
    return json.object();
}

} // namespace

ChangeWriter::ChangeWriter(Database& db, Ingest::Totals& totals, Ingest::Mode mode)
    : m_db(db),
      m_totals(totals),
      m_aside(mode == Ingest::Mode::Replace),
      m_mostlyKnown(mode == Ingest::Mode::Changes),
      m_upserts(kindTables().size()),
      m_finds(kindTables().size()),
      m_updates(kindTables().size()),
      m_changed(kindTables().size(), 0)
{
    if (m_aside)
        return;
    Statement row = db.statement("SELECT kind, id FROM base");
    while (row.next())
        m_withCommands.insert(row.bytes(0) + ' ' + row.bytes(1));
}

base::Result<void> ChangeWriter::write(ChangeLine& line)
{
    switch (line.type()) {
    case ChangeLine::Type::Put:
        return hasCommands(line) ? putUnderCommands(line) : put(line);
    case ChangeLine::Type::Delete:
        return hasCommands(line) ? takeBase(line, std::nullopt) : remove(line);
    default:
        ++m_totals.unknown;
        return {};
    }
}

bool ChangeWriter::hasCommands(const ChangeLine& line) const
{
    return !m_withCommands.isEmpty() &&
           m_withCommands.contains(line.table().name + ' ' + QByteArray::fromStdString(line.id()));
}

Statement& ChangeWriter::prepared(std::vector<std::optional<Statement>>& ofKinds, const ChangeLine& line,
                                  const QByteArray& sql)
{
    auto& statement = ofKinds[line.tableIndex()];
    if (!statement)
        statement.emplace(m_db.statement(sql));
    return *statement;
}

Statement& ChangeWriter::upsertFor(const ChangeLine& line)
{
    auto& upsert = m_upserts[line.tableIndex()];
    if (!upsert && m_aside)
        upsert.emplace(m_db.statement(line.table().upsertInto("shadow_" + line.table().name, "excluded.rev > rev")));
    return prepared(m_upserts, line, line.table().writeSql().upsert);
}

base::Result<void> ChangeWriter::put(ChangeLine& line)
{
    const bool isPathway = !m_aside && isKind(line, "pathway");
    const auto before = isPathway ? Table<domain::Pathway>::find(m_db, idText(line)) : std::nullopt;
    base::Result<std::optional<Written>> written = std::optional<Written>();
    if (m_mostlyKnown)
        written = update(line);
    if (written && !*written)
        written = upsert(line);
    if (!written)
        return base::failure(written.error());
    if (!(*written)->changed) {
        ++m_totals.skipped;
        return {};
    }
    ++m_totals.puts;
    noteChanged(line);
    if (!m_aside && isKind(line, "course"))
        m_courses.push_back((*written)->key);
    if (before) {
        const auto after = Table<domain::Pathway>::find(m_db, idText(line));
        if (after)
            return recordPathwayNews(m_db, *before, *after, line.rev());
    }
    return {};
}

base::Result<std::optional<std::pair<qint64, qint64>>> ChangeWriter::keyAndRev(const ChangeLine& line)
{
    Statement& find = prepared(m_finds, line, line.table().writeSql().find);
    find.bindView(1, line.id());
    std::optional<std::pair<qint64, qint64>> row;
    if (find.next())
        row.emplace(find.number(0), find.number(1));
    find.reset();
    if (!find.ok())
        return base::failure(find.error());
    return row;
}

base::Result<std::optional<ChangeWriter::Written>> ChangeWriter::update(ChangeLine& line)
{
    const auto row = keyAndRev(line);
    if (!row)
        return base::failure(row.error());
    if (!*row)
        return std::nullopt;
    const auto [key, rev] = **row;
    if (line.rev() <= rev)
        return Written{key, false};
    Statement& update = prepared(m_updates, line, line.table().writeSql().update);
    if (!update.ok())
        return base::failure(update.error());
    if (!line.bindTo(update))
        return base::failure(doesNotFit(line));
    if (const auto done = update.bind(int(line.table().columns.size()) + 2, key).run(); !done)
        return base::failure(done.error());
    return Written{key, true};
}

base::Result<ChangeWriter::Written> ChangeWriter::upsert(ChangeLine& line)
{
    Statement& upsert = upsertFor(line);
    if (!upsert.ok())
        return base::failure(upsert.error());
    if (!line.bindTo(upsert))
        return base::failure(doesNotFit(line));
    sqlite3_set_last_insert_rowid(m_db.handle(), 0);
    if (const auto done = upsert.run(); !done)
        return base::failure(done.error());
    Written written{m_db.lastInsertKey(), m_db.changes() > 0};
    if (written.changed && written.key == 0 && isKind(line, "course")) { // the row was there
        const auto row = keyAndRev(line);
        if (!row)
            return base::failure(row.error());
        written.key = *row ? (*row)->first : 0;
    }
    return written;
}

base::Result<void> ChangeWriter::remove(ChangeLine& line)
{
    if (!m_aside && isKind(line, "course")) {
        Statement row = m_db.statement("SELECT key FROM course WHERE id = ?1 AND rev < ?2");
        row.bindView(1, line.id()).bind(2, line.rev());
        if (row.next())
            m_courses.push_back(row.number(0));
    }
    Statement gone = m_db.statement("DELETE FROM " + QByteArray(m_aside ? "shadow_" : "") + line.table().name +
                                    " WHERE id = ?1 AND rev < ?2");
    if (const auto done = gone.bindView(1, line.id()).bind(2, line.rev()).run(); !done)
        return done;
    if (m_db.changes() == 0) {
        ++m_totals.skipped;
        return {};
    }
    ++m_totals.deletes;
    noteChanged(line);
    return {};
}

base::Result<void> ChangeWriter::putUnderCommands(ChangeLine& line)
{
    const auto data = objectOf(line);
    if (!data)
        return base::failure(data.error());
    return takeBase(line, *data);
}

base::Result<void> ChangeWriter::takeBase(ChangeLine& line, const std::optional<QJsonObject>& data)
{
    const auto base = outboxrows::readBase(m_db, line.table(), idText(line));
    if (!base)
        return base::failure(base.error());
    if (*base && line.rev() <= (*base)->rev) {
        ++m_totals.skipped;
        return {};
    }
    ++(data ? m_totals.puts : m_totals.deletes);
    Outbox outbox(m_db);
    const auto kept = outbox.setBase(line.table(), idText(line), line.rev(), data);
    return kept ? outbox.recompute(line.table(), idText(line)) : kept;
}

void ChangeWriter::noteChanged(const ChangeLine& line)
{
    if (m_aside)
        return;
    // Beyond that many only their being many is told: no need to make a hundred thousand strings.
    if (++m_changed[line.tableIndex()] <= ChangeSet::kMost)
        m_db.noteChange(line.table().kind, idText(line));
}

base::Result<void> ChangeWriter::close()
{
    for (std::size_t i = 0; i < m_changed.size(); ++i) {
        if (m_changed[i] > ChangeSet::kMost)
            m_db.noteManyChanges(kindTables()[i].kind);
    }
    std::sort(m_courses.begin(), m_courses.end()); // each next to the one before
    Statement queue = m_db.statement("INSERT OR IGNORE INTO index_queue (key) VALUES (?1)");
    for (const qint64 key : m_courses) {
        if (const auto done = queue.bind(1, key).run(); !done)
            return done;
    }
    return {};
}

} // namespace store
