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
constexpr qsizetype kUnknownNamed = 20;

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
        for (const QString& name : std::as_const(given->unknown)) {
            if (m_unknown.size() < kUnknownNamed && !m_unknown.contains(name)) {
                m_unknown.insert(name);
                report.reject(line, QStringLiteral("nothing is read from '%1', here and below").arg(name.left(100)));
            }
        }
        m_waiting.append({line, std::move(*given)});
        return m_waiting.size() < kCoursesPerCommit ? base::Result<void>() : flush();
    }

    base::Result<void> flush()
    {
        if (m_waiting.isEmpty())
            return {};
        auto transaction = m_storage.begin(m_now);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto resolved = resolvePrerequisites(**transaction); !resolved)
            return resolved;
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

    base::Result<void> finish()
    {
        if (const auto done = flush(); !done)
            return done;
        return reportMissing();
    }

    Report report;

private:
    struct Waiting
    {
        qint64 line = 0;
        GivenCourse given;
    };
    // That a course of the file names another one as a prerequisite.
    struct Named
    {
        qint64 line = 0;
        QString name; // as the file has it
        QString id;
    };

    base::Result<QSet<QString>> thoseThere(data::Reader& reader, const QList<data::EntityKey>& keys) const
    {
        QSet<QString> there;
        for (qsizetype from = 0; from < keys.size(); from += kCoursesPerCommit) {
            const auto stored = reader.entities(keys.mid(from, kCoursesPerCommit));
            if (!stored)
                return tl::unexpected(stored.error());
            for (const data::StoredEntity& entity : *stored)
                there.insert(entity.id);
        }
        return there;
    }

    // Files name courses by their source_id, or by an id that the course has here.
    base::Result<void> resolvePrerequisites(data::Reader& reader)
    {
        QList<data::EntityKey> asked;
        for (const Waiting& one : std::as_const(m_waiting)) {
            for (const QString& name : one.given.course.prerequisites) {
                if (looksLikeId(name) && !m_seen.contains(QUuid(name)))
                    asked.append({kCourseKind, name});
            }
        }
        const auto there = thoseThere(reader, asked);
        if (!there)
            return tl::unexpected(there.error());
        for (Waiting& one : m_waiting) {
            QStringList ids;
            for (const QString& name : std::as_const(one.given.course.prerequisites)) {
                const bool isId = there->contains(name) || (looksLikeId(name) && m_seen.contains(QUuid(name)));
                const QString id = isId ? name : courseId(name);
                if (id == one.given.course.id) {
                    report.reject(one.line, QStringLiteral("prerequisites: a course is not its own"));
                } else if (!ids.contains(id)) {
                    ids.append(id);
                    m_named.append({one.line, name, id});
                }
            }
            one.given.course.prerequisites = ids;
        }
        return {};
    }

    static bool looksLikeId(const QString& name) { return name.size() == 36 && !QUuid(name).isNull(); }

    // They may come with a later file; until then they are shown to nobody.
    base::Result<void> reportMissing()
    {
        m_named.removeIf([this](const Named& one) { return m_seen.contains(QUuid(one.id)); });
        if (m_named.isEmpty())
            return {};
        QList<data::EntityKey> asked;
        for (const Named& one : std::as_const(m_named))
            asked.append({kCourseKind, one.id});
        const auto reader = m_storage.read();
        const auto there =
            reader ? thoseThere(**reader, asked) : base::Result<QSet<QString>>(tl::unexpected(reader.error()));
        if (!there)
            return tl::unexpected(there.error());
        for (const Named& one : std::as_const(m_named)) {
            if (!there->contains(one.id))
                report.reject(one.line, QStringLiteral("prerequisites: there is no course yet with the source_id ") +
                                            one.name.left(100));
        }
        report.sortByLine();
        return {};
    }

    base::Result<QList<data::Put>> merged(data::Reader& reader) const
    {
        QList<data::EntityKey> keys;
        for (const Waiting& one : m_waiting)
            keys.append({kCourseKind, one.given.course.id});
        const auto stored = reader.entities(keys);
        if (!stored)
            return tl::unexpected(stored.error());
        QHash<QString, const data::StoredEntity*> before;
        for (const data::StoredEntity& entity : *stored)
            before.insert(entity.id, &entity);
        QList<data::Put> puts;
        for (const Waiting& one : m_waiting) {
            const auto put = mergedInto(before.value(one.given.course.id), one.given);
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
    QSet<QString> m_unknown; // members that were reported
    QList<Waiting> m_waiting;
    QList<Named> m_named;
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
    return import.finish();
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
    return import.finish();
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
