// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timezones.h"
#include "app/domain/enrollment.h"
#include "app/domain/json.h"
#include "server/imports/assignments.h"
#include "server/imports/badrow.h"
#include "server/imports/directory.h"
#include "server/imports/imports.h"
#include "server/imports/records.h"
#include "server/imports/rows.h"

#include <QRegularExpression>

namespace imports {

namespace {

constexpr int kYearLeast = 1970, kYearMost = 2200; // of what is due; others are slips of the pen

// What is due on a day is due at its end, where the person is.
QDateTime endOf(QDate day, const QString& zone)
{
    const QTimeZone there = base::zoneNamed(zone);
    return QDateTime(day, QTime(23, 59, 59), there.isValid() ? there : QTimeZone::utc()).toUTC();
}

class AssignmentImport
{
public:
    AssignmentImport(data::Reader& reader, Directory directory, QStringList columns)
        : m_reader(reader), m_directory(std::move(directory)), m_columns(std::move(columns))
    {
    }

    base::Result<void> take(const Record& record)
    {
        ++report.read;
        if (!record.problem.isEmpty()) {
            report.reject(record.line, record.problem);
            return {};
        }
        const auto done = row(record.fields, record.line);
        if (done || done.error().kind != base::Error::Kind::Malformed)
            return done;
        report.reject(record.line, done.error().detail);
        return {};
    }

    Report report;
    Assignments assignments;

private:
    [[nodiscard]] bool has(const char* column) const { return m_columns.contains(QLatin1StringView(column)); }
    [[nodiscard]] QString cell(const char* column) const
    {
        return m_fields.value(m_columns.indexOf(QLatin1StringView(column))).trimmed();
    }

    base::Result<void> row(const QStringList& fields, qint64 line)
    {
        if (fields.size() != m_columns.size())
            return bad(QStringLiteral("%1 fields where the header has %2").arg(fields.size()).arg(m_columns.size()));
        m_fields = fields;
        const auto who = people();
        auto what = who ? subject() : base::Result<Assignment>(tl::unexpected(who.error()));
        if (!what)
            return tl::unexpected(what.error());
        const auto terms = addTerms(*what);
        if (!terms)
            return terms;
        for (const QString& person : *who) {
            Assignment one = *what;
            one.line = line;
            one.personId = person;
            if (m_day.isValid())
                one.dueAt = endOf(m_day, m_directory.zoneOf(person));
            const QString id = one.pathwayId.isEmpty() ? domain::enrollmentId(person, one.courseId)
                                                       : domain::pathwayEnrollmentId(person, one.pathwayId);
            assignments.insert(id, one);
        }
        return {};
    }

    base::Result<QStringList> people()
    {
        const QString person = cell("person");
        const QString department = cell("department");
        if (person.isEmpty() == department.isEmpty())
            return bad(QStringLiteral("either person or department is needed"));
        if (person == QLatin1StringView("*"))
            return m_directory.everybody();
        if (!department.isEmpty()) {
            const QStringList all = m_directory.department(department);
            return all.isEmpty() ? base::Result<QStringList>(
                                       bad(QStringLiteral("department: nobody active is in ") + department.left(100)))
                                 : all;
        }
        const auto found = m_directory.person(person);
        return found ? base::Result<QStringList>(QStringList{*found})
                     : bad(QStringLiteral("person: ") + found.error().detail);
    }

    base::Result<Assignment> subject()
    {
        const QString course = cell("course");
        const QString pathway = cell("pathway");
        if (course.isEmpty() == pathway.isEmpty())
            return bad(QStringLiteral("either course or pathway is needed"));
        const auto found = pathway.isEmpty() ? courseNamed(m_reader, course) : pathwayNamed(m_reader, pathway);
        if (!found)
            return tl::unexpected(found.error());
        if (found->isEmpty())
            return bad(pathway.isEmpty()
                           ? QStringLiteral("course: none has the source_id or id ") + course.left(100)
                           : QStringLiteral("pathway: none has the source_id or id ") + pathway.left(100));
        Assignment what;
        (pathway.isEmpty() ? what.courseId : what.pathwayId) = *found;
        return what;
    }

    base::Result<void> addTerms(Assignment& what)
    {
        m_day = {};
        what.namesDue = has("due");
        if (const QString due = cell("due"); !due.isEmpty()) {
            m_day = QDate::fromString(due, Qt::ISODate);
            if (due.size() != 10 || !m_day.isValid()) {
                m_day = {};
                what.dueAt = domain::instantFromWire(due);
                if (!what.dueAt.isValid())
                    return bad(QStringLiteral("due: no date such as 2026-12-31"));
            }
            if (const int year = (m_day.isValid() ? m_day : what.dueAt.toUTC().date()).year();
                year < kYearLeast || year > kYearMost)
                return bad(QStringLiteral("due: a year outside of %1 to %2").arg(kYearLeast).arg(kYearMost));
        }
        if (has("mandatory")) {
            what.mandatory = truthOf(cell("mandatory"));
            if (!what.mandatory)
                return bad(QStringLiteral("mandatory is neither true nor false"));
            if (*what.mandatory && !what.pathwayId.isEmpty())
                return bad(QStringLiteral("mandatory: courses are; give the pathway's courses rows of their own"));
        }
        const QString by = cell("assigned_by");
        const auto person = by.isEmpty() ? base::Result<QString>(QString()) : m_directory.person(by);
        if (!person)
            return bad(QStringLiteral("assigned_by: ") + person.error().detail);
        what.assignedBy = *person;
        return {};
    }

    data::Reader& m_reader;
    const Directory m_directory;
    const QStringList m_columns;
    QStringList m_fields; // of the row
    QDate m_day;          // that it says something is due; invalid: none, or an instant
};

base::Result<void> checkHeader(const QStringList& columns)
{
    constexpr const char* kKnown[] = {"person", "department", "course", "pathway", "due", "mandatory", "assigned_by"};
    for (const QString& column : columns) {
        if (std::ranges::none_of(kKnown, [&](const char* one) { return column == QLatin1StringView(one); }))
            return bad(QStringLiteral("the header line has an unknown column: ") + column.left(40));
    }
    const auto has = [&](const char* column) { return columns.contains(QLatin1StringView(column)); };
    if (!(has("person") || has("department")) || !(has("course") || has("pathway")))
        return bad(QStringLiteral("the header line needs person or department, and course or pathway"));
    return {};
}

} // namespace

base::Result<Report> importAssignments(data::Storage& storage, QIODevice& device, const QDateTime& now)
{
    CsvReader rows(device);
    Record record;
    if (!rows.next(record))
        return Report{};
    const QStringList columns = columnsOf(record.fields);
    if (const auto right = checkHeader(columns); !right)
        return tl::unexpected(right.error());
    Report report;
    Assignments assignments;
    {
        const auto reader = storage.read();
        if (!reader)
            return tl::unexpected(reader.error());
        auto directory = Directory::read(**reader);
        if (!directory)
            return tl::unexpected(directory.error());
        AssignmentImport import(**reader, std::move(*directory), columns);
        while (rows.next(record)) {
            if (const auto done = import.take(record); !done)
                return tl::unexpected(done.error());
        }
        report = std::move(import.report);
        assignments = std::move(import.assignments);
    }
    const auto done = carryOut(storage, assignments, now);
    if (!done)
        return tl::unexpected(done.error());
    report.imported = done->imported;
    report.updated = done->updated;
    report.people = done->people;
    return report;
}

} // namespace imports
