// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/imports.h"

#include "app/domain/json.h"
#include "server/data/scopes.h"
#include "server/imports/rows.h"

#include <QSet>
#include <QUuid>

namespace imports {

namespace {

constexpr qsizetype kCoursesPerCommit = 2000;

const auto kCourseKind = domain::kindOf<domain::Course>();

class CatalogImport
{
public:
    CatalogImport(data::Storage& storage, const QDateTime& now) : m_storage(storage), m_now(now) {}

    // Takes a record's object, or its reason against it.
    base::Result<void> take(qint64 line, base::Result<GivenCourse> given)
    {
        ++report.read;
        if (!given) {
            report.reject(line, given.error().detail);
            return {};
        }
        const QUuid id(given->course.id);
        if (m_seen.contains(id)) {
            report.reject(line, QStringLiteral("source_id occurs twice in the file"));
            return {};
        }
        m_seen.insert(id);
        m_waiting.append(std::move(*given));
        return m_waiting.size() < kCoursesPerCommit ? base::Result<void>() : flush();
    }

    base::Result<void> flush()
    {
        if (m_waiting.isEmpty())
            return {};
        auto transaction = m_storage.begin(m_now);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto puts = merged(**transaction);
        if (!puts)
            return tl::unexpected(puts.error());
        const auto changes = (*transaction)->putAll(*puts);
        if (!changes)
            return tl::unexpected(changes.error());
        if (const auto done = (*transaction)->commit(); !done)
            return done;
        report.updated += changes->count(1);
        report.imported += changes->count(2);
        m_waiting.clear();
        return {};
    }

    Report report;

private:
    base::Result<QList<data::Put>> merged(data::Reader& reader) const
    {
        QList<data::EntityKey> keys;
        for (const GivenCourse& given : m_waiting)
            keys.append({kCourseKind, given.course.id});
        const auto stored = reader.entities(keys);
        if (!stored)
            return tl::unexpected(stored.error());
        QHash<QString, const data::StoredEntity*> before;
        for (const data::StoredEntity& entity : *stored)
            before.insert(entity.id, &entity);
        QList<data::Put> puts;
        for (const GivenCourse& given : m_waiting) {
            const auto put = mergedInto(before.value(given.course.id), given);
            if (!put)
                return tl::unexpected(put.error());
            if (*put)
                puts.append(**put);
        }
        return puts;
    }

    // Absent when the course stays as it is.
    base::Result<std::optional<data::Put>> mergedInto(const data::StoredEntity* old, const GivenCourse& given) const
    {
        std::optional<domain::Course> stored;
        if (old) {
            auto read = domain::fromJson<domain::Course>(old->object());
            if (!read)
                return tl::unexpected(read.error());
            stored = std::move(*read);
        }
        domain::Course course = mergedCourse(stored, given);
        if (old && jsonOf(course) == old->json)
            return std::nullopt;
        if (!namesUpdatedAt(given))
            course.updatedAt = m_now;
        return data::Put{kCourseKind, course.id, jsonOf(course), {data::orgScope()}};
    }

    static QByteArray jsonOf(const domain::Course& course)
    {
        return QJsonDocument(domain::toJson(course)).toJson(QJsonDocument::Compact);
    }

    data::Storage& m_storage;
    const QDateTime m_now;
    QSet<QUuid> m_seen;
    QList<GivenCourse> m_waiting;
};

base::Result<GivenCourse> problemAsFailure(const Record& record)
{
    return base::failure(base::Error::Kind::Malformed, record.problem);
}

base::Result<void> readLines(QIODevice& device, CatalogImport& import)
{
    LineReader reader(device);
    Record record;
    while (reader.next(record)) {
        auto given = record.problem.isEmpty() ? courseFromLine(record.text) : problemAsFailure(record);
        if (const auto done = import.take(record.line, std::move(given)); !done)
            return done;
    }
    return import.flush();
}

base::Result<void> readCsv(QIODevice& device, CatalogImport& import)
{
    CsvReader reader(device);
    Record record;
    if (!reader.next(record))
        return {};
    const QStringList columns = columnsOf(record.fields);
    if (!columns.contains(QLatin1StringView("source_id")) || !columns.contains(QLatin1StringView("title")))
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("the header line lacks source_id or title"));
    while (reader.next(record)) {
        auto given = record.problem.isEmpty() ? courseFromFields(columns, record.fields) : problemAsFailure(record);
        if (const auto done = import.take(record.line, std::move(given)); !done)
            return done;
    }
    return import.flush();
}

} // namespace

base::Result<Report> importCatalog(data::Storage& storage, QIODevice& device, Format format, const QDateTime& now)
{
    CatalogImport import(storage, now);
    const auto done = format == Format::Csv ? readCsv(device, import) : readLines(device, import);
    if (!done)
        return tl::unexpected(done.error());
    return std::move(import.report);
}

} // namespace imports
