// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/imports.h"

#include "server/imports/peoplewriter.h"
#include "server/imports/rows.h"

#include <QHash>
#include <QSet>

namespace imports {

namespace {

constexpr qsizetype kPeoplePerCommit = 1000;

struct Row
{
    qint64 line = 0;
    domain::Person person;
};

class PeopleImport
{
public:
    PeopleImport(data::Storage& storage, const QDateTime& now, bool hasActive)
        : m_storage(storage), m_now(now), m_hasActive(hasActive)
    {
    }

    base::Result<void> take(qint64 line, base::Result<domain::Person> person)
    {
        ++report.read;
        if (!person) {
            report.reject(line, person.error().detail);
            return {};
        }
        if (m_seen.contains(person->id)) {
            report.reject(line, QStringLiteral("id occurs twice in the file"));
            return {};
        }
        if (const auto done = keepActivity(*person); !done)
            return done;
        const QString email = person->active ? person->email.toCaseFolded() : QString();
        if (const QString other = email.isEmpty() ? QString() : m_byEmail.value(email); !other.isEmpty()) {
            report.reject(line, QStringLiteral("email: the row of ") + other.left(100) + QStringLiteral(" has it too"));
            return {};
        }
        m_seen.insert(person->id);
        if (!email.isEmpty())
            m_byEmail.insert(email, person->id);
        const auto known = isKnown(person->supervisorId);
        const auto others = othersWith(*person);
        if (!known || !others)
            return tl::unexpected(known ? others.error() : known.error());
        // A supervisor may stand further down, and who has the address may get another one there.
        const bool isReady = *known && others->isEmpty();
        (isReady ? m_ready : m_deferred).append({line, *person});
        if (isReady)
            m_accepted.insert(person->id);
        return m_ready.size() < kPeoplePerCommit ? base::Result<void>() : flush();
    }

    base::Result<void> finish()
    {
        if (const auto done = rejectTakenEmails(); !done)
            return done;
        // Who waits for somebody who waits is fine; who waits for nobody is not. Until nothing changes any more.
        QSet<QString> waiting;
        for (const Row& row : std::as_const(m_deferred))
            waiting.insert(row.person.id);
        qsizetype before = -1;
        while (before != m_deferred.size()) {
            before = m_deferred.size();
            m_deferred.removeIf([&](const Row& row) {
                const QString& supervisor = row.person.supervisorId;
                if (supervisor.isEmpty() || m_accepted.contains(supervisor) || waiting.contains(supervisor))
                    return false;
                report.reject(row.line, QStringLiteral("supervisor: nobody has the id ") + supervisor.left(100));
                waiting.remove(row.person.id);
                return true;
            });
        }
        for (const Row& row : std::as_const(m_deferred)) {
            m_ready.append(row);
            if (m_ready.size() == kPeoplePerCommit) {
                if (const auto done = flush(); !done)
                    return done;
            }
        }
        return flush();
    }

    Report report;

private:
    // A file that does not say who is active leaves that as it is.
    base::Result<void> keepActivity(domain::Person& person)
    {
        if (m_hasActive)
            return {};
        const auto stored = m_storage.person(person.id);
        if (!stored)
            return tl::unexpected(stored.error());
        person.active = !*stored || (*stored)->active;
        return {};
    }

    // Active people outside of the file, as far as it was read, who have the person's address: whoever signs in with
    // it could be either.
    base::Result<QStringList> othersWith(const domain::Person& person)
    {
        QStringList others;
        if (person.email.isEmpty() || !person.active)
            return others;
        QStringList ids;
        {
            const auto reader = m_storage.read();
            auto found = reader ? (*reader)->personIdsOfEmail(person.email) : tl::unexpected(reader.error());
            if (!found)
                return tl::unexpected(found.error());
            ids = std::move(*found);
        }
        for (const QString& id : std::as_const(ids)) {
            if (id == person.id || m_seen.contains(id))
                continue;
            const auto stored = m_storage.person(id);
            if (!stored)
                return tl::unexpected(stored.error());
            if (*stored && (*stored)->active)
                others.append(id);
        }
        return others;
    }

    base::Result<void> rejectTakenEmails()
    {
        QList<Row> good;
        for (const Row& row : std::as_const(m_deferred)) {
            const auto others = othersWith(row.person);
            if (!others)
                return tl::unexpected(others.error());
            if (others->isEmpty())
                good.append(row);
            else
                report.reject(row.line, QStringLiteral("email: it is the address of ") + others->front().left(100));
        }
        m_deferred = std::move(good);
        return {};
    }

    base::Result<bool> isKnown(const QString& supervisor)
    {
        if (supervisor.isEmpty() || m_accepted.contains(supervisor))
            return true;
        const auto stored = m_storage.person(supervisor);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored)
            m_accepted.insert(supervisor);
        return stored->has_value();
    }

    base::Result<void> flush()
    {
        QList<domain::Person> people;
        for (const Row& row : std::as_const(m_ready))
            people.append(row.person);
        m_ready.clear();
        const auto written = writePeople(m_storage, people, m_now);
        if (!written)
            return tl::unexpected(written.error());
        report.imported += written->imported;
        report.updated += written->updated;
        return {};
    }

    data::Storage& m_storage;
    const QDateTime m_now;
    const bool m_hasActive;
    QSet<QString> m_seen;
    QHash<QString, QString> m_byEmail; // case-folded address of an active row → its id
    QSet<QString> m_accepted;
    QList<Row> m_ready;
    QList<Row> m_deferred;
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
    PeopleImport import(storage, now, columns.contains(QLatin1StringView("active")));
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
