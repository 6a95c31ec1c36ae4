// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/imports.h"

#include "server/imports/peoplewriter.h"
#include "server/imports/rows.h"
#include "server/imports/supervisors.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace imports {

namespace {

constexpr qsizetype kPeoplePerCommit = 1000;

const QStringList kColumns{QStringLiteral("id"),         QStringLiteral("name"),   QStringLiteral("email"),
                           QStringLiteral("department"), QStringLiteral("title"),  QStringLiteral("supervisor"),
                           QStringLiteral("timezone"),   QStringLiteral("locale"), QStringLiteral("roles"),
                           QStringLiteral("active")};

// First all rows are read and judged by themselves; who is whose supervisor can be said when all are known.
class PeopleImport
{
public:
    PeopleImport(data::Storage& storage, const QDateTime& now, QStringList columns)
        : m_storage(storage), m_now(now), m_columns(std::move(columns))
    {
        for (const QString& column : std::as_const(m_columns)) {
            if (!kColumns.contains(column))
                report.reject(1, QStringLiteral("nothing is read from the column '%1'").arg(column.left(100)));
        }
    }

    base::Result<void> take(qint64 line, base::Result<domain::Person> person)
    {
        ++report.read;
        if (!person) {
            report.reject(line, person.error().detail);
            return {};
        }
        if (m_ids.contains(person->id)) {
            report.reject(line, QStringLiteral("id occurs twice in the file"));
            return {};
        }
        if (const auto done = keepTheRest(*person); !done)
            return done;
        const QString email = person->active ? person->email.toCaseFolded() : QString();
        if (const QString other = email.isEmpty() ? QString() : m_byEmail.value(email); !other.isEmpty()) {
            report.reject(line, QStringLiteral("email: the row of ") + other.left(100) + QStringLiteral(" has it too"));
            return {};
        }
        if (!email.isEmpty())
            m_byEmail.insert(email, person->id);
        m_ids.insert(person->id);
        m_rows.append({line, *person});
        return {};
    }

    base::Result<void> finish()
    {
        if (const auto done = rejectTakenEmails(); !done)
            return done;
        const auto order = settleSupervisors(m_storage, m_rows, report);
        if (!order)
            return tl::unexpected(order.error());
        report.sortByLine();
        QList<domain::Person> people;
        for (qsizetype i = 0; i < order->size(); ++i) {
            people.append(m_rows[order->at(i)].person);
            if (people.size() < kPeoplePerCommit && i + 1 < order->size())
                continue;
            const auto written = writePeople(m_storage, people, m_now);
            if (!written)
                return tl::unexpected(written.error());
            report.imported += written->imported;
            report.updated += written->updated;
            people.clear();
        }
        return {};
    }

    Report report;

private:
    // A column that is not there leaves what was.
    base::Result<void> keepTheRest(domain::Person& person)
    {
        if (std::ranges::all_of(kColumns, [this](const QString& column) { return m_columns.contains(column); }))
            return {};
        const auto stored = m_storage.person(person.id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (!*stored)
            return {};
        const auto keep = [&](const char* column, auto member) {
            if (!m_columns.contains(QLatin1StringView(column)))
                person.*member = (**stored).*member;
        };
        keep("email", &domain::Person::email);
        keep("department", &domain::Person::department);
        keep("title", &domain::Person::title);
        keep("supervisor", &domain::Person::supervisorId);
        keep("timezone", &domain::Person::timezone);
        keep("locale", &domain::Person::locale);
        keep("roles", &domain::Person::roles);
        keep("active", &domain::Person::active);
        return {};
    }

    // Somebody active outside of the file who has the person's address: whoever signs in with it could be either.
    // Empty: nobody.
    base::Result<QString> otherWith(const domain::Person& person)
    {
        if (person.email.isEmpty() || !person.active)
            return QString();
        QStringList others;
        {
            const auto reader = m_storage.read();
            auto found = reader ? (*reader)->personIdsOfEmail(person.email) : tl::unexpected(reader.error());
            if (!found)
                return tl::unexpected(found.error());
            others = std::move(*found);
        }
        for (const QString& id : std::as_const(others)) {
            if (id == person.id || m_ids.contains(id))
                continue;
            const auto stored = m_storage.person(id);
            if (!stored)
                return tl::unexpected(stored.error());
            if (*stored && (*stored)->active)
                return id;
        }
        return QString();
    }

    // Who has the address of a row may get another one further down, so this is asked when all are known. A row that
    // is refused leaves its person's stored address as it is, which may be another row's: until nothing changes.
    base::Result<void> rejectTakenEmails()
    {
        qsizetype before = -1;
        while (before != m_rows.size()) {
            before = m_rows.size();
            QList<PersonRow> good;
            for (const PersonRow& row : std::as_const(m_rows)) {
                const auto other = otherWith(row.person);
                if (!other)
                    return tl::unexpected(other.error());
                if (other->isEmpty()) {
                    good.append(row);
                    continue;
                }
                report.reject(row.line, QStringLiteral("email: it is the address of ") + other->left(100));
                m_ids.remove(row.person.id);
            }
            m_rows = std::move(good);
        }
        return {};
    }

    data::Storage& m_storage;
    const QDateTime m_now;
    const QStringList m_columns;
    QHash<QString, QString> m_byEmail; // case-folded address of an active row → its id
    QSet<QString> m_ids;               // ids of the rows that are not refused
    QList<PersonRow> m_rows;
};

} // namespace

base::Result<Report> importPeople(data::Storage& storage, QIODevice& device, const QDateTime& now)
{
    CsvReader reader(device);
    Record record;
    if (!reader.next(record))
        return Report{};
    const QStringList columns = columnsOf(record.fields);
    if (!columns.contains(QLatin1StringView("id")) || !columns.contains(QLatin1StringView("name")))
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("the header line lacks id or name"));
    PeopleImport import(storage, now, columns);
    while (reader.next(record)) {
        base::Result<domain::Person> person = record.problem.isEmpty()
                                                  ? personFromFields(columns, record.fields)
                                                  : base::failure(base::Error::Kind::Malformed, record.problem);
        if (const auto done = import.take(record.line, std::move(person)); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = import.finish(); !done)
        return tl::unexpected(done.error());
    return std::move(import.report);
}

} // namespace imports
