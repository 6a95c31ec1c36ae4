// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changewriter.h"

#include "app/store/changeset.h"
#include "app/store/outbox.h"
#include "app/store/outboxrows.h"
#include "app/store/pathwaynews.h"
#include "app/store/table.h"

#include <sqlite3.h>

#include <cstring>

namespace store {

namespace {

const KindTable& tableOf(const ChangeLine& line)
{
    return kindTables()[line.table];
}

QString idText(const ChangeLine& line)
{
    return QString::fromUtf8(line.id.data(), qsizetype(line.id.size()));
}

bool isKind(const ChangeLine& line, const char* kind)
{
    return tableOf(line).name == kind;
}

base::Result<QJsonObject> objectOf(const ChangeLine& line)
{
    const auto json = QJsonDocument::fromJson(QByteArray::fromRawData(line.text.data(), qsizetype(line.text.size())));
    const QJsonValue data = json.object().value(QLatin1StringView("data"));
    if (!data.isObject())
        return base::failure(
            base::Error{base::Error::Kind::Malformed, QStringLiteral("data of ") + tableOf(line).kind, 0, {}, 0});
    return data.toObject();
}

int bindValue(sqlite3_stmt* statement, int index, const ChangeValue& value)
{
    switch (value.type) {
    case ChangeValue::Type::Text:
        return sqlite3_bind_text64(statement, index, value.text, value.size, SQLITE_STATIC, SQLITE_UTF8);
    case ChangeValue::Type::Integer:
        return sqlite3_bind_int64(statement, index, value.integer);
    case ChangeValue::Type::Real:
        return sqlite3_bind_double(statement, index, value.real);
    case ChangeValue::Type::Null:
        break;
    }
    return sqlite3_bind_null(statement, index);
}

} // namespace

ChangeWriter::ChangeWriter(Database& db, Ingest::Totals& totals, Ingest::Mode mode)
    : m_db(db),
      m_totals(totals),
      m_aside(mode == Ingest::Mode::Replace),
      m_mostlyKnown(mode == Ingest::Mode::Changes),
      m_upserts(kindTables().size()),
      m_updates(kindTables().size()),
      m_noted(kindTables().size())
{
    sqlite3_update_hook(db.handle(), &ChangeWriter::noteRow, this);
    if (m_aside)
        return;
    Statement row = db.statement("SELECT kind, id FROM base");
    while (row.next())
        m_withCommands.insert(row.bytes(0) + ' ' + row.bytes(1));
}

// Courses are what many changes are of.
void ChangeWriter::prepare(Database& db)
{
    const KindTable* course = kindTable(std::string_view("course"));
    (void)db.statement(course->writeSql().update);
    (void)db.statement(course->writeSql().upsert);
}

ChangeWriter::~ChangeWriter()
{
    sqlite3_update_hook(m_db.handle(), nullptr, nullptr);
}

void ChangeWriter::noteRow(void* writer, int, const char*, const char* table, sqlite3_int64 key)
{
    if (std::strcmp(table, "course") == 0)
        static_cast<ChangeWriter*>(writer)->m_course = key;
}

base::Result<void> ChangeWriter::write(const ChangeBatch& batch)
{
    m_batch = &batch;
    for (const ChangeLine& line : batch.lines) {
        if (const auto done = write(line); !done)
            return done;
    }
    return queueForIndex();
}

base::Result<void> ChangeWriter::write(const ChangeLine& line)
{
    switch (line.type) {
    case ChangeLine::Type::Put:
        return hasCommands(line) ? putUnderCommands(line) : put(line);
    case ChangeLine::Type::Delete:
        return hasCommands(line) ? takeBase(line, std::nullopt) : remove(line);
    case ChangeLine::Type::Unknown:
        break;
    }
    ++m_totals.unknown;
    return {};
}

bool ChangeWriter::hasCommands(const ChangeLine& line) const
{
    return !m_withCommands.isEmpty() &&
           m_withCommands.contains(tableOf(line).name + ' ' + QByteArray(line.id.data(), qsizetype(line.id.size())));
}

Statement& ChangeWriter::upsertFor(const ChangeLine& line)
{
    auto& upsert = m_upserts[line.table];
    if (!upsert) {
        const KindTable& table = tableOf(line);
        upsert.emplace(m_db.statement(m_aside ? table.upsertInto("shadow_" + table.name, "excluded.rev > rev")
                                              : table.writeSql().upsert));
    }
    return *upsert;
}

Statement& ChangeWriter::updateFor(const ChangeLine& line)
{
    auto& update = m_updates[line.table];
    if (!update)
        update.emplace(m_db.statement(tableOf(line).writeSql().update));
    return *update;
}

base::Result<void> ChangeWriter::put(const ChangeLine& line)
{
    const bool isPathway = !m_aside && isKind(line, "pathway");
    const auto before = isPathway ? Table<domain::Pathway>::find(m_db, idText(line)) : std::nullopt;
    base::Result<bool> written = false;
    if (m_mostlyKnown)
        written = runWith(updateFor(line), line);
    if (written && !*written) // older than what is there, or not there
        written = runWith(upsertFor(line), line);
    if (!written)
        return base::failure(written.error());
    if (!*written) {
        ++m_totals.skipped;
        return {};
    }
    ++m_totals.puts;
    noteChanged(line);
    if (!m_aside && isKind(line, "course"))
        m_courses.push_back(m_course);
    if (before) {
        const auto after = Table<domain::Pathway>::find(m_db, idText(line));
        if (after)
            return recordPathwayNews(m_db, *before, *after, line.rev);
    }
    return {};
}

base::Result<bool> ChangeWriter::runWith(Statement& statement, const ChangeLine& line)
{
    if (!statement.ok())
        return base::failure(statement.error());
    const std::size_t columns = tableOf(line).columns.size();
    const ChangeValue* values = m_batch->values.data() + line.values;
    bool bound = sqlite3_bind_int64(statement.handle(), int(columns) + 1, line.rev) == SQLITE_OK;
    for (std::size_t i = 0; i < columns && bound; ++i)
        bound = bindValue(statement.handle(), int(i) + 1, values[i]) == SQLITE_OK;
    if (!bound)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("a value is too long"));
    if (const auto done = statement.run(); !done)
        return base::failure(done.error());
    return m_db.changes() > 0;
}

base::Result<void> ChangeWriter::remove(const ChangeLine& line)
{
    Statement gone = m_db.statement("DELETE FROM " + QByteArray(m_aside ? "shadow_" : "") + tableOf(line).name +
                                    " WHERE id = ?1 AND rev < ?2");
    if (const auto done = gone.bindView(1, line.id).bind(2, line.rev).run(); !done)
        return done;
    if (m_db.changes() == 0) {
        ++m_totals.skipped;
        return {};
    }
    if (!m_aside && isKind(line, "course"))
        m_courses.push_back(m_course);
    ++m_totals.deletes;
    noteChanged(line);
    return {};
}

base::Result<void> ChangeWriter::putUnderCommands(const ChangeLine& line)
{
    const auto data = objectOf(line);
    if (!data)
        return base::failure(data.error());
    return takeBase(line, *data);
}

base::Result<void> ChangeWriter::takeBase(const ChangeLine& line, const std::optional<QJsonObject>& data)
{
    const auto base = outboxrows::readBase(m_db, tableOf(line), idText(line));
    if (!base)
        return base::failure(base.error());
    if (*base && line.rev <= (*base)->rev) {
        ++m_totals.skipped;
        return {};
    }
    ++(data ? m_totals.puts : m_totals.deletes);
    Outbox outbox(m_db);
    const auto kept = outbox.setBase(tableOf(line), idText(line), line.rev, data);
    return kept ? outbox.recompute(tableOf(line), idText(line)) : kept;
}

// Beyond that many only their being many is told: no need to make a hundred thousand strings.
void ChangeWriter::noteChanged(const ChangeLine& line)
{
    int& noted = m_noted[line.table];
    if (m_aside || noted > ChangeSet::kMost)
        return;
    if (++noted > ChangeSet::kMost)
        m_db.noteManyChanges(kindTables()[line.table].kind);
    else
        m_db.noteChange(kindTables()[line.table].kind, idText(line));
}

// With each batch, while the next one is being read. One row for all of them: the index takes them apart in its own
// time.
base::Result<void> ChangeWriter::queueForIndex()
{
    if (m_courses.empty())
        return {};
    QByteArray keys = "[";
    for (const qint64 key : m_courses)
        keys += QByteArray::number(key) + ',';
    keys.back() = ']';
    m_courses.clear();
    return m_db.statement("INSERT INTO index_batch (keys) VALUES (?1)").bind(1, keys).run();
}

} // namespace store
